import { type Candidate, type Candidates, MARKER_LIMIT } from "./candidate.ts";
import { leadingCertificate } from "./x509.ts";

const BEGIN = "-----BEGIN ";
/** What is searched for: `Buffer.indexOf` finds patterns of up to six bytes five times as fast as longer ones. */
const MARKER = Buffer.from(BEGIN.slice(0, 6), "latin1");
const DASHES = "-----";
/** base64 of the largest DER that is read, with line breaks and indentation to spare. */
const LARGEST_BODY = 128 * 1024;

/** Labels of RFC 7468 and of OpenSSL's pem.h. PKCS7 blocks, which may wrap certificates, are not opened. */
const ENCODINGS = new Map<string, Candidate["encoding"]>([
  ["CERTIFICATE", "certificate"],
  ["X509 CERTIFICATE", "certificate"],
  ["TRUSTED CERTIFICATE", "certificate"],
  ["PRIVATE KEY", "plain"],
  ["RSA PRIVATE KEY", "plain"],
  ["EC PRIVATE KEY", "plain"],
  ["DSA PRIVATE KEY", "plain"],
  ["ENCRYPTED PRIVATE KEY", "encrypted-envelope"],
  ["OPENSSH PRIVATE KEY", "openssh"],
]);
const LONGEST_LABEL = Math.max(...[...ENCODINGS.keys()].map((label) => label.length));

/**
 * The PEM blocks of certificates and private keys anywhere in the file. The linker lays string constants end to
 * end, so a block need not stand at the start of a line, and its markers occur on their own in the code that
 * reads PEM.
 */
export function* readPemCandidates(file: Buffer): Candidates {
  let markers = 0;
  for (let at = file.indexOf(MARKER); at !== -1; at = file.indexOf(MARKER, at + MARKER.length)) {
    if (markers++ === MARKER_LIMIT) return at;
    const candidate = readPemBlock(file, at);
    if (candidate !== null) yield candidate;
  }
  return null;
}

/** The block whose first dash lies at `offset`; a certificate's content is cut to the certificate. */
export function readPemBlock(file: Buffer, offset: number): Candidate | null {
  const opening = file.toString("latin1", offset, offset + BEGIN.length + LONGEST_LABEL + DASHES.length);
  const label = /^-----BEGIN ([A-Z0-9 ]+)-----/.exec(opening)?.[1] ?? "";
  const encoding = ENCODINGS.get(label);
  if (encoding === undefined) return null;

  const bodyAt = offset + BEGIN.length + label.length + DASHES.length;
  const bodyLength = file.subarray(bodyAt, bodyAt + LARGEST_BODY).indexOf(DASHES, 0, "latin1");
  if (bodyLength === -1) return null;
  const closing = `-----END ${label}-----`;
  const end = bodyAt + bodyLength + closing.length;
  if (file.toString("latin1", bodyAt + bodyLength, end) !== closing) return null;

  const body = readBody(file.toString("latin1", bodyAt, bodyAt + bodyLength));
  if (body === null) return null;
  if (encoding !== "certificate")
    return { offset, end, encoding: body.isCiphertext ? "ciphertext" : encoding, content: body.content };
  const content = leadingCertificate(body.content);
  return content && { offset, end, encoding, content };
}

/**
 * The bytes between the markers, in strict base64. Line breaks may be written as JSON writes them (`\n`), as in the
 * account files of cloud providers; the header lines of RFC 1421 are stepped over.
 */
function readBody(text: string): { readonly content: Buffer; readonly isCiphertext: boolean } | null {
  const lines = text.replaceAll("\\n", "\n").replaceAll("\\r", "\r");
  const headers = /^(?:\s*[A-Za-z][A-Za-z0-9-]*:[^\n]*\n)*/.exec(lines)?.[0] ?? "";
  const base64 = lines.slice(headers.length).replace(/\s+/g, "");
  if (base64.length === 0 || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return null;
  return { content: Buffer.from(base64, "base64"), isCiphertext: headers.includes("ENCRYPTED") };
}
