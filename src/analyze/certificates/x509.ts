import { X509Certificate } from "node:crypto";
import { BIT_STRING, CONTEXT_0, type Element, hasTags, INTEGER, readChildren, readElement, SEQUENCE } from "./der.ts";

const SUBJECT_LENGTH = 200;

/**
 * Whether the element has the outline of RFC 5280's
 * `Certificate ::= SEQUENCE { tbsCertificate SEQUENCE, signatureAlgorithm SEQUENCE, signatureValue BIT STRING }`.
 * The first field of tbsCertificate is the version, or the serial number in version 1. Revocation lists and
 * requests have it too; `readNotAfter` tells.
 */
export function hasCertificateOutline(bytes: Uint8Array, outer: Element): boolean {
  if (outer.tag !== SEQUENCE || bytes[outer.start] !== SEQUENCE) return false;
  const parts = readChildren(bytes, outer, 3);
  if (parts === null || !hasTags(parts, SEQUENCE, SEQUENCE, BIT_STRING)) return false;
  const first = bytes[parts[0]?.start ?? 0];
  return first === CONTEXT_0 || first === INTEGER;
}

/** The certificate that `content` starts with: OpenSSL's TRUSTED CERTIFICATE appends its trust settings to it. */
export function leadingCertificate(content: Buffer): Buffer | null {
  const outer = readElement(content, 0, content.length);
  return outer !== null && hasCertificateOutline(content, outer) ? content.subarray(0, outer.end) : null;
}

/**
 * The end of validity in milliseconds since 1970; `null` for what is no X.509 certificate, or has a date that cannot be.
 * Only the text says so (OpenSSL's `ASN1_TIME_print`): for such a date `validToDate` of Node.js 24 is whatever the memory
 * held before.
 */
export function readNotAfter(der: Buffer): number | null {
  try {
    const { validFrom, validTo, validToDate } = new X509Certificate(der);
    return [validFrom, validTo].includes("Bad time value") ? null : validToDate.getTime();
  } catch {
    return null;
  }
}

/** The subject on one line, escaped as RFC 4514 has it and cut where it is long; empty for a certificate without one. */
export function readSubject(der: Buffer): string {
  const subject: string | undefined = new X509Certificate(der).subject;
  const line = (subject ?? "").replaceAll("\n", ", ");
  return line.length > SUBJECT_LENGTH ? `${line.slice(0, SUBJECT_LENGTH)}…` : line;
}
