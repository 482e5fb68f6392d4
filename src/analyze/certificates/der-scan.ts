import { type Candidate, type Candidates, MARKER_LIMIT } from "./candidate.ts";
import { readElement } from "./der.ts";
import { keyOutline } from "./private-key.ts";
import { hasCertificateOutline } from "./x509.ts";

/** A SEQUENCE of 256 bytes up to 64 KiB, and one of 128 to 255 bytes; every certificate is one of the two. */
const LONG_SEQUENCE = Buffer.from([0x30, 0x82]);
const SHORT_SEQUENCE = Buffer.from([0x30, 0x81]);

/**
 * The DER certificates and private keys anywhere in the file. Keys of less than 128 bytes (Ed25519, P-256 in SEC 1) are
 * not looked for: programs carry all but their secret as a template, and any bytes behind it would make a key. Nor are
 * DSA keys outside PKCS #8: any six integers are one.
 */
export function* readDerCandidates(file: Buffer): Candidates {
  let long = file.indexOf(LONG_SEQUENCE);
  let short = file.indexOf(SHORT_SEQUENCE);
  for (let markers = 0; long !== -1 || short !== -1; markers++) {
    const at = short === -1 || (long !== -1 && long < short) ? long : short;
    if (markers === MARKER_LIMIT) return at;
    const candidate = readDerCandidate(file, at);
    const isTaken = candidate !== null && (yield candidate);
    const next = isTaken ? candidate.end : at + 1;
    if (long !== -1 && long < next) long = file.indexOf(LONG_SEQUENCE, next);
    if (short !== -1 && short < next) short = file.indexOf(SHORT_SEQUENCE, next);
  }
  return null;
}

function readDerCandidate(file: Buffer, offset: number): Candidate | null {
  const outer = readElement(file, offset, file.length);
  if (outer === null) return null;
  const candidate = { offset, end: outer.end, content: file.subarray(offset, outer.end) };
  if (hasCertificateOutline(file, outer)) return { ...candidate, encoding: "certificate" };
  const outline = keyOutline(file, outer);
  return outline === null || outline === "dsa" ? null : { ...candidate, encoding: "plain" };
}
