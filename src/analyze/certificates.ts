import type { Certificates, ExpiredCertificate, Gap, PrivateKey } from "../model.ts";
import { findBundles, type LocatedCertificate } from "./certificates/bundles.ts";
import type { Candidates } from "./certificates/candidate.ts";
import { readDerCandidates } from "./certificates/der-scan.ts";
import { readPemBlock, readPemCandidates } from "./certificates/pem.ts";
import { readPrivateKeyAlgorithm } from "./certificates/private-key.ts";
import { readNotAfter, readSubject } from "./certificates/x509.ts";

/** Decoding is bounded for each format; a file that asks for more than this was made to. */
const CERTIFICATE_TRIES = 10_000;
const KEY_TRIES = 500;
const LISTED = 100;

/**
 * The certificates and private keys that lie in the file, PEM or DER; each was decoded before it counts. `expired`
 * and `privateKeys` hold the first hundred by offset. What was not looked at is a gap. Out of sight, and no gap, is what
 * the file holds compressed or enciphered, a PKCS #12 store among it.
 */
export function findCertificates(
  bytes: Uint8Array,
  now: Date,
): { readonly certificates: Certificates; readonly gaps: readonly Gap[] } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pem = decodeCandidates("pem", readPemCandidates(file));
  const der = decodeCandidates("der", readDerCandidates(file));
  const time = now.getTime();
  const expired = [...pem.certificates, ...der.certificates]
    .filter(({ notAfter }) => notAfter < time)
    .sort((a, b) => a.offset - b.offset);
  const privateKeys = [...pem.privateKeys, ...der.privateKeys].sort((a, b) => a.offset - b.offset);
  return {
    certificates: {
      pem: pem.certificates.length,
      der: der.certificates.length,
      bundles: [...findBundles(file, pem.certificates, time), ...findBundles(file, der.certificates, time)].sort(
        (a, b) => a.offset - b.offset,
      ),
      expired: expired.slice(0, LISTED).map((certificate) => describeExpired(file, certificate)),
      privateKeys: privateKeys.slice(0, LISTED),
    },
    gaps: [
      ...unreadGap("PEM", pem),
      ...unreadGap("DER", der),
      ...listGap("expired certificates", expired.length),
      ...listGap("private keys", privateKeys.length),
    ],
  };
}

interface Decoded {
  readonly certificates: readonly LocatedCertificate[];
  readonly privateKeys: readonly PrivateKey[];
  /** `null` where the whole file was read. */
  readonly unreadFrom: number | null;
}

function decodeCandidates(format: "pem" | "der", candidates: Candidates): Decoded {
  const certificates: LocatedCertificate[] = [];
  const privateKeys: PrivateKey[] = [];
  let certificateTries = 0;
  let keyTries = 0;
  let step = candidates.next(false);
  while (step.done !== true) {
    const { offset, end, encoding, content } = step.value;
    let isTaken = false;
    if (encoding === "certificate") {
      if (certificateTries++ === CERTIFICATE_TRIES) return { certificates, privateKeys, unreadFrom: offset };
      const notAfter = readNotAfter(content);
      isTaken = notAfter !== null;
      if (notAfter !== null) certificates.push({ format, offset, end, notAfter });
    } else {
      if (keyTries++ === KEY_TRIES) return { certificates, privateKeys, unreadFrom: offset };
      const algorithm = readPrivateKeyAlgorithm(encoding, content);
      isTaken = algorithm !== null;
      if (algorithm !== null) privateKeys.push({ offset, algorithm });
    }
    step = candidates.next(isTaken);
  }
  return { certificates, privateKeys, unreadFrom: step.value };
}

function describeExpired(file: Buffer, { format, offset, end, notAfter }: LocatedCertificate): ExpiredCertificate {
  const der = format === "der" ? file.subarray(offset, end) : readPemBlock(file, offset)?.content;
  return { offset, subject: der ? readSubject(der) : "", notAfter: new Date(notAfter).toISOString() };
}

function unreadGap(format: string, { unreadFrom }: Decoded): readonly Gap[] {
  if (unreadFrom === null) return [];
  const from = `0x${unreadFrom.toString(16)}`;
  const why = `more looks like ${format} certificates and keys than any program ships; not read from offset ${from} on`;
  return [{ fact: "certificates", why }];
}

const listGap = (fact: string, count: number): readonly Gap[] =>
  count > LISTED ? [{ fact, why: `only the first ${LISTED} of ${count} are listed` }] : [];
