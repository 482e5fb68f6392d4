import type { VariantInput } from "../model.ts";

const nocgo: VariantInput = { cgo: false };
const stripped: VariantInput = { ...nocgo, ldflags: "-s -w" };
const release: VariantInput = { ...stripped, trimpath: true };
const cgo: VariantInput = { cgo: true, trimpath: true, ldflags: "-s -w" };

/** The variants a user may call by name. */
export const catalogue = {
  default: {},
  nocgo,
  w: { ...nocgo, ldflags: "-w" },
  s: { ...nocgo, ldflags: "-s" },
  stripped,
  release,
  pie: { ...release, buildmode: "pie" },
  cgo,
  netgo: { ...cgo, tags: ["netgo", "osusergo"] },
  static: { ...cgo, ldflags: "-s -w -linkmode external -extldflags -static" },
  debug: { ...nocgo, gcflags: "all=-N -l" },
} as const satisfies Readonly<Record<string, VariantInput>>;

export type CatalogueName = keyof typeof catalogue;

export const catalogueNames = Object.keys(catalogue) as readonly CatalogueName[];

/** What is built when the user asks for nothing in particular. */
export const defaultMatrix: readonly CatalogueName[] = [
  "default",
  "nocgo",
  "w",
  "s",
  "stripped",
  "release",
  "pie",
  "cgo",
  "netgo",
];

export const isCatalogueName = (word: string): word is CatalogueName => Object.hasOwn(catalogue, word);
