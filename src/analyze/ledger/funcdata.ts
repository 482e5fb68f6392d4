import { readRecord } from "../../gobin/pclntab.ts";
import type { Claims } from "./claims.ts";
import { keyOf, NOBODY, ownerOfPackage } from "./owners.ts";
import type { Reading } from "./reading.ts";

const NONE = 0xffffffff;

/**
 * Stack maps, inline trees and other data of functions, to the functions that share each. They lie one after another
 * (`go:func.*`: in the pc-line table from Go 1.26 on, in read-only data before), so each ends where the next starts.
 */
export function claimFuncdata({ image, functions, moduledata, groups }: Reading, claims: Claims): void {
  if (functions === null || moduledata === null) return;
  const { table, packages } = functions;
  const { gofunc } = moduledata;
  const width = table.layout.record.funcdataWidth;
  const absolute = table.layout.entryWidth === "pointer";
  if (gofunc === null && !absolute) return;
  const limit = groups?.funcdata?.end ?? 0;

  for (let i = 0; i < table.count; i++) {
    const record = table.records[i] === 0 ? null : readRecord(table, table.records[i] as number);
    const owner = ownerOfPackage(packages[i] as number);
    if (record === null || owner === NOBODY) continue;
    const key = keyOf(owner, "pclntab");
    for (let k = 0; k < record.funcdataCount; k++) {
      const at = record.funcdata + k * width;
      const word = absolute ? image.pointer(table.address + at) : table.view.getUint32(at, table.littleEndian);
      if (word === (absolute ? 0 : NONE)) continue;
      const address = absolute ? word : (gofunc as number) + word;
      const start = image.offsetOf(address);
      // The last one has no next; what is known of it for certain is one word.
      const size = limit > address ? limit - address : table.pointerSize;
      if (start >= 0) claims.add(start, start + Math.min(size, image.available(address)), key);
    }
  }
}

const BUCKET_TEXT = 4096;
const SUBBUCKET_TEXT = 256;
const SUBBUCKETS = BUCKET_TEXT / SUBBUCKET_TEXT;

/**
 * The table that finds a function by its address (`findfuncbucket` in runtime/symtab.go): for every 4 KiB of text the
 * index of its first function as u32, and a byte to add to it for every 256 bytes.
 */
export function claimFindfunctab({ image, functions, moduledata }: Reading, claims: Claims): void {
  if (functions === null || moduledata === null) return;
  const { table, packages } = functions;
  const text = (table.entries[table.count] as number) - (table.entries[0] as number);
  const bytes = Math.ceil(text / SUBBUCKET_TEXT);
  const address = moduledata.findfunctab;
  const start = image.offsetOf(address);
  const available = image.available(address);
  for (let bucket = 0; bucket * SUBBUCKETS < bytes; bucket++) {
    const at = bucket * (4 + SUBBUCKETS);
    if (at + 4 + SUBBUCKETS > available) break;
    const first = image.u32(address + at);
    const own = (from: number, to: number, index: number): void => {
      const owner = ownerOfPackage(packages[index] ?? -1);
      if (owner !== NOBODY) claims.extend(start + from, start + to, keyOf(owner, "pclntab"));
    };
    own(at, at + 4, first);
    const steps = image.read(address + at + 4, SUBBUCKETS);
    const count = Math.min(SUBBUCKETS, bytes - bucket * SUBBUCKETS);
    for (let i = 0; i < count; i++) own(at + 4 + i, at + 5 + i, first + (steps[i] as number));
  }
}
