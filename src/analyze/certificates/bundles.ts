import type { CertificateBundle } from "../../model.ts";

/** A certificate that parsed, and where its PEM block or its DER lies. */
export interface LocatedCertificate {
  readonly format: "pem" | "der";
  readonly offset: number;
  readonly end: number;
  /** Milliseconds since 1970. */
  readonly notAfter: number;
}

const SMALLEST_BUNDLE = 10;
/** Between two PEM blocks: what separates the items of a list, and the comment lines of a well-commented bundle. */
const LONGEST_SEPARATOR = 64;
const LONGEST_COMMENT = 8 * 1024;

/** Runs of ten or more certificates of one format that lie together; `certificates` come by rising offset. */
export function findBundles(
  file: Buffer,
  certificates: readonly LocatedCertificate[],
  now: number,
): readonly CertificateBundle[] {
  const runs: LocatedCertificate[][] = [];
  for (const certificate of certificates) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run !== undefined && previous !== undefined && liesBehind(file, previous, certificate)) run.push(certificate);
    else runs.push([certificate]);
  }
  return runs.filter((run) => run.length >= SMALLEST_BUNDLE).map((run) => describeBundle(run, now));
}

function liesBehind(file: Buffer, previous: LocatedCertificate, next: LocatedCertificate): boolean {
  const between = file.subarray(previous.end, next.offset);
  if (next.format === "der" || between.length > LONGEST_COMMENT) return between.length === 0;
  if (!between.every(isText)) return false;
  return between.length <= LONGEST_SEPARATOR || (!between.includes(0) && /\n[ \t]*$/.test(between.toString("latin1")));
}

/** NUL is text here: it ends the strings of a C library's list. */
const isText = (byte: number): boolean =>
  byte === 0 || (byte >= 0x09 && byte <= 0x0d) || (byte >= 0x20 && byte !== 0x7f);

function describeBundle(run: readonly LocatedCertificate[], now: number): CertificateBundle {
  const format = run[0]?.format ?? "der";
  const offset = run[0]?.offset ?? 0;
  const earliest = run.reduce((least, { notAfter }) => Math.min(least, notAfter), Number.POSITIVE_INFINITY);
  return {
    format,
    offset,
    bytes: (run.at(-1)?.end ?? offset) - offset,
    count: run.length,
    earliestNotAfter: new Date(earliest).toISOString(),
    expired: run.filter(({ notAfter }) => notAfter < now).length,
  };
}
