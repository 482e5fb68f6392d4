/**
 * The shapes the module data has had, as word indexes, newest first. In all of them `text` is followed by etext, then
 * noptrdata, data, bss and noptrbss as start and end, and preceded by findfunctab, minpc, maxpc. A slice is three
 * words. Go releases that wrote each: 1.27; 1.26; 1.20 - 1.25; 1.18 - 1.19; 1.16 - 1.17; up to 1.15.
 */
export interface ModuledataShape {
  /** `pcHeader` from Go 1.16 on; before, the struct starts with slices over the pc-line table. */
  readonly header: "pcHeader" | "slices";
  readonly fields: {
    readonly text: number;
    readonly types: number;
    readonly typedesclen?: number;
    readonly etypes: number;
    readonly itaboffset?: number;
    readonly itabsize?: number;
    readonly rodata?: number;
    readonly gofunc?: number;
    readonly epclntab?: number;
    readonly textsectmap: number;
    /** Followed by itablinks. */
    readonly typelinks?: number;
  };
  readonly words: number;
}

export const moduledataShapes: readonly ModuledataShape[] = [
  {
    header: "pcHeader",
    fields: {
      text: 22,
      types: 37,
      typedesclen: 38,
      etypes: 39,
      itaboffset: 40,
      itabsize: 41,
      rodata: 42,
      gofunc: 43,
      epclntab: 44,
      textsectmap: 45,
    },
    words: 71,
  },
  {
    header: "pcHeader",
    fields: { text: 22, types: 37, etypes: 38, rodata: 39, gofunc: 40, epclntab: 41, textsectmap: 42, typelinks: 45 },
    words: 74,
  },
  {
    header: "pcHeader",
    fields: { text: 22, types: 37, etypes: 38, rodata: 39, gofunc: 40, textsectmap: 41, typelinks: 44 },
    words: 73,
  },
  {
    header: "pcHeader",
    fields: { text: 22, types: 35, etypes: 36, rodata: 37, gofunc: 38, textsectmap: 39, typelinks: 42 },
    words: 69,
  },
  {
    header: "pcHeader",
    fields: { text: 22, types: 35, etypes: 36, textsectmap: 37, typelinks: 40 },
    words: 67,
  },
  {
    header: "slices",
    fields: { text: 12, types: 25, etypes: 26, textsectmap: 27, typelinks: 30 },
    words: 57,
  },
];
