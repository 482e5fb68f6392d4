import { readEmbedTables } from "../../gobin/embed.ts";
import type { Claims } from "./claims.ts";
import { keyOf, NOBODY } from "./owners.ts";
import type { Reading } from "./reading.ts";

/** Embedded files and their tables, to the packages that use the table: content first, whatever else points into it. */
export function claimEmbeds({ image, objects }: Reading, claims: Claims): void {
  for (const { address, size, files } of readEmbedTables(image).tables) {
    const owners = objects?.ownersAt(address) ?? [];
    for (const owner of owners.length > 0 ? owners : [NOBODY]) {
      const claim = (from: number, bytes: number): void => {
        const start = image.offsetOf(from);
        if (start >= 0) claims.add(start, start + bytes, keyOf(owner, "embed"));
      };
      claim(address, size);
      for (const file of files) claim(file.address, file.size);
    }
  }
}
