import { createPrivateKey } from "node:crypto";
import {
  CONTEXT_0,
  type Element,
  hasTags,
  INTEGER,
  OBJECT_IDENTIFIER,
  OCTET_STRING,
  readChildren,
  readElement,
  SEQUENCE,
} from "./der.ts";
import { readOpenSshAlgorithm } from "./openssh.ts";

/**
 * How a private key is written down: in DER in the clear, in PKCS #8's encrypted envelope, as the bare ciphertext of
 * the legacy PEM encryption (RFC 1421), or in OpenSSH's container.
 */
export type KeyEncoding = "plain" | "encrypted-envelope" | "ciphertext" | "openssh";

/** An RSA key of 32768 bits has some 18 kB; nothing larger is decoded. */
const LARGEST_KEY = 32 * 1024;

/**
 * The algorithms of PKCS #8 keys that are given to the decoder, by the hexadecimal start of their object identifier:
 * RSA, RSA-PSS, EC, X25519 to Ed448, and NIST's ML-DSA, SLH-DSA and ML-KEM.
 */
const DECODED = /^(2a864886f70d0101(01|0a)|2a8648ce3d0201|2b65(6e|6f|70|71)|60864801650304(03|04)..)$/;

/**
 * These are taken at their structure: their decoder computes the public key by one exponentiation with numbers as long
 * as the key likes, seconds for a few kilobytes.
 */
const NOT_DECODED = new Map([
  ["2a8648ce380401", "dsa"],
  ["2a864886f70d010301", "dh"],
  ["2a8648ce3e0201", "dh"],
]);

/** The algorithm of a private key that really decodes, as `node:crypto` names it; `null` for what is none. */
export function readPrivateKeyAlgorithm(encoding: KeyEncoding, content: Buffer): string | null {
  if (content.length > LARGEST_KEY) return null;
  switch (encoding) {
    case "plain":
      return readPlainKey(content);
    case "encrypted-envelope":
      return hasEncryptedEnvelope(content) ? "encrypted" : null;
    case "ciphertext":
      return content.length % 8 === 0 ? "encrypted" : null;
    case "openssh":
      return readOpenSshAlgorithm(content);
  }
}

/**
 * Which structure a key in the clear has, whatever its label says (Go's `tls.X509KeyPair` tries them all, too): PKCS #8
 * (RFC 5958), PKCS #1 with two primes (RFC 8017), SEC 1 (RFC 5915), or OpenSSL's six integers of a DSA key.
 */
export function keyOutline(bytes: Uint8Array, outer: Element): "pkcs8" | "pkcs1" | "sec1" | "dsa" | null {
  if (outer.tag !== SEQUENCE || bytes[outer.start] !== INTEGER) return null;
  const parts = readChildren(bytes, outer, 9);
  if (parts === null) return null;
  if (parts.every(({ tag }) => tag === INTEGER))
    return parts.length === 9 ? "pkcs1" : parts.length === 6 ? "dsa" : null;
  if (hasTags(parts.slice(0, 3), INTEGER, SEQUENCE, OCTET_STRING)) return "pkcs8";
  const optional = parts.slice(2).every(({ tag }) => tag >= CONTEXT_0);
  return optional && hasTags(parts.slice(0, 2), INTEGER, OCTET_STRING) ? "sec1" : null;
}

function readPlainKey(content: Buffer): string | null {
  const outer = readElement(content, 0, content.length);
  const outline = outer && keyOutline(content, outer);
  if (outer === null || outline === null) return null;
  if (outline === "dsa") return "dsa";
  if (outline !== "pkcs8") return decode(content, outline);
  const algorithm = readAlgorithm(content, readChildren(content, outer, 9)?.[1]);
  return DECODED.test(algorithm) ? decode(content, "pkcs8") : (NOT_DECODED.get(algorithm) ?? null);
}

function decode(key: Buffer, type: "pkcs8" | "pkcs1" | "sec1"): string | null {
  try {
    return createPrivateKey({ key, format: "der", type }).asymmetricKeyType ?? "unknown";
  } catch {
    return null;
  }
}

/** The object identifier of an AlgorithmIdentifier, in hexadecimal; empty where there is none. */
function readAlgorithm(bytes: Buffer, algorithm: Element | undefined): string {
  const identifier = algorithm && readElement(bytes, algorithm.start, algorithm.end);
  return identifier?.tag === OBJECT_IDENTIFIER ? bytes.toString("hex", identifier.start, identifier.end) : "";
}

/** `SEQUENCE { encryptionAlgorithm SEQUENCE { OID, ... }, encryptedData OCTET STRING }` (RFC 5958, section 3). */
function hasEncryptedEnvelope(content: Buffer): boolean {
  const outer = readElement(content, 0, content.length);
  const parts = outer?.tag === SEQUENCE ? readChildren(content, outer, 2) : null;
  return parts !== null && hasTags(parts, SEQUENCE, OCTET_STRING) && readAlgorithm(content, parts[0]) !== "";
}
