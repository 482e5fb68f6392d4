import { readEmbedTables } from "../../gobin/embed.ts";
import { NO_PACKAGE } from "../../gobin/package-names.ts";
import type { EmbeddedFile, Gap } from "../../model.ts";
import type { Claims } from "./claims.ts";
import { keyOf, NOBODY, ownerOfPackage } from "./owners.ts";
import type { Reading } from "./reading.ts";

/** No program's sources embed as many; a file that was made to have more has the rest as a gap. */
const MOST_LISTED = 10_000;

/** Embedded files and their tables, to the packages that use the table: content first, whatever else points into it. */
export function claimEmbeds(reading: Reading, claims: Claims): void {
  const { image } = reading;
  const claim = (owner: number, from: number, bytes: number): void => {
    const start = image.offsetOf(from);
    if (start >= 0) claims.add(start, start + bytes, keyOf(owner, "embed"));
  };
  for (const { address, size, files } of readEmbedTables(image).tables) {
    const owners = reading.objects?.ownersAt(address) ?? [];
    for (const owner of owners.length > 0 ? owners : [NOBODY]) {
      claim(owner, address, size);
      for (const file of files) claim(owner, file.address, file.size);
    }
  }
  for (const file of reading.contents) claim(ownerOfImport(reading, file.package), file.address, file.size);
}

/** Every embedded file, largest first. */
export function embedsOf(reading: Reading): {
  readonly embeds: readonly EmbeddedFile[];
  readonly gaps: readonly Gap[];
} {
  const { image, objects, owners, contents } = reading;
  const found = new Map<string, EmbeddedFile>();
  const put = (file: EmbeddedFile): void => void found.set(JSON.stringify([file.package, file.path, file.hash]), file);
  for (const { address, files } of readEmbedTables(image).tables) {
    const users = objects?.ownersAt(address) ?? [];
    const [user] = users.length === 1 ? users : [];
    const path = user === undefined ? null : owners.row(keyOf(user, "embed"), 0).package;
    for (const { name, size, sha256 } of files) put({ path: name, bytes: size, hash: sha256, package: path });
  }
  for (const { path, size, sha256, package: user } of contents) put({ path, bytes: size, hash: sha256, package: user });
  const embeds = [...found.values()].sort((a, b) => b.bytes - a.bytes || (sortKey(a) < sortKey(b) ? -1 : 1));
  const left = embeds.length - MOST_LISTED;
  return {
    embeds: embeds.slice(0, MOST_LISTED),
    gaps: left > 0 ? [{ fact: "embedded-files", why: `${left} more than the ${MOST_LISTED} that are listed` }] : [],
  };
}

const sortKey = ({ path, package: user, hash }: EmbeddedFile): string => JSON.stringify([path, user, hash]);

/** The main package's symbols, and so its number, go by `main`. */
function ownerOfImport({ packages, main }: Reading, path: string): number {
  const number = packages.find(path === main ? "main" : path);
  return number === NO_PACKAGE ? NOBODY : ownerOfPackage(number);
}
