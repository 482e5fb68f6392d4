import type { KeyEncoding } from "./private-key.ts";

/** Bytes with the outline of a certificate or a private key: worth decoding, not yet counted. */
export interface Candidate {
  /** Where the PEM block or the DER element lies in the file. */
  readonly offset: number;
  readonly end: number;
  readonly encoding: "certificate" | KeyEncoding;
  /** What the encoding says the content is: DER, an OpenSSH container, or ciphertext. */
  readonly content: Buffer;
}

/**
 * Gives the candidates of one format by rising offset. It is told whether the last one decoded, and returns the
 * offset where it gave up, or `null` when it saw the whole file.
 */
export type Candidates = Generator<Candidate, number | null, boolean>;

/** Markers looked at in one file and format: real files have thousands; a file made of them must not cost minutes. */
export const MARKER_LIMIT = 1_000_000;
