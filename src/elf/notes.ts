import type { Gap } from "../model.ts";
import { type ByteView, FormatError } from "./bytes.ts";
import type { ElfFile } from "./file.ts";
import { viewOf } from "./lookup.ts";

/**
 * Notes (gABI, chapter 5, "Note Section"): three 32-bit words, the size of the name, the size of the descriptor and a
 * type, then both, each padded to 4 bytes, or to 8 where the segment is aligned so.
 */
export interface BuildIds {
  /** NT_GNU_BUILD_ID in hexadecimal. */
  readonly gnu: string | null;
  /** What `go tool buildid` prints; the note is written by cmd/link/internal/ld/elf.go, elfwritegobuildid. */
  readonly go: string | null;
}

const GNU_BUILD_ID = { owner: "GNU", type: 3 } as const;
const GO_BUILD_ID = { owner: "Go", type: 4 } as const;

const LONGEST_ID = 1024;
const MOST_NOTES = 1024;
const MOST_AREAS = 64;
const utf8 = new TextDecoder();

export function readBuildIds(elf: ElfFile): { buildIds: BuildIds; gaps: Gap[] } {
  const gaps: Gap[] = [];
  let gnu: string | null = null;
  let go: string | null = null;
  for (const area of noteAreas(elf)) {
    try {
      for (const { owner, type, content } of notes(viewOf(elf), area)) {
        if (owner === GNU_BUILD_ID.owner && type === GNU_BUILD_ID.type) gnu ??= hexadecimal(content);
        if (owner === GO_BUILD_ID.owner && type === GO_BUILD_ID.type) go ??= utf8.decode(content);
      }
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      gaps.push({ fact: "buildIds", why: `a note can't be read: ${error.message}` });
    }
  }
  return { buildIds: { gnu, go }, gaps };
}

interface Area {
  readonly offset: number;
  readonly fileSize: number;
  readonly align: number;
}

/** PT_NOTE, and the sections: of two notes Go's linker writes, its PT_NOTE covers but the first. */
const noteAreas = (elf: ElfFile): readonly Area[] => [
  ...elf.segments.filter(({ type }) => type === "PT_NOTE").slice(0, MOST_AREAS),
  ...elf.sections.filter(({ type }) => type === "SHT_NOTE").slice(0, MOST_AREAS),
];

function* notes(
  view: ByteView,
  { offset, fileSize, align }: Area,
): Generator<{ owner: string; type: number; content: Uint8Array }> {
  const area = view.window(offset, fileSize);
  const padding = align === 8 ? 8 : 4;
  const padded = (size: number): number => Math.ceil(size / padding) * padding;
  let at = offset;
  for (let count = 0; count < MOST_NOTES && at + 12 <= area.end; count++) {
    const nameSize = area.u32(at);
    const contentSize = area.u32(at + 4);
    const type = area.u32(at + 8);
    const contentAt = at + padded(12 + nameSize);
    const owner = utf8.decode(area.slice(at + 12, Math.min(nameSize, 16))).replace(/\0+$/, "");
    yield { owner, type, content: area.slice(contentAt, contentSize).subarray(0, LONGEST_ID) };
    at = contentAt + padded(contentSize);
  }
}

const hexadecimal = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
