import { readBuildInfo } from "../../gobin/build-info.ts";
import type { Kind } from "../../model.ts";
import type { Claims } from "./claims.ts";
import { keyOf, TOOLCHAIN } from "./owners.ts";
import type { Reading } from "./reading.ts";

/** What the linker writes about the whole program: module data, the lists of types and method tables, build information. */
export function claimLinkerTables({ image, moduledata }: Reading, claims: Claims): void {
  const claim = (address: number, size: number, kind: Kind): void => {
    const start = image.offsetOf(address);
    if (start >= 0) claims.add(start, start + Math.min(size, image.available(address)), keyOf(TOOLCHAIN, kind));
  };
  for (const { address, size } of readBuildInfo(image)?.ranges ?? []) claim(address, size, "build-info");
  if (moduledata === null) return;
  const { typelinks, itablinks } = moduledata;
  claim(moduledata.address, moduledata.size, "data");
  if (typelinks !== null) claim(typelinks.address, typelinks.count * 4, "type");
  if (itablinks !== null) claim(itablinks.address, itablinks.count * image.pointerSize, "type");
}
