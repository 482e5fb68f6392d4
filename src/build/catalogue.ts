import type { catalogueNames } from "../config/variant-schema.ts";
import type { VariantInput } from "../model.ts";

const nocgo: VariantInput = { cgo: false };
const stripped: VariantInput = { ...nocgo, ldflags: "-s -w" };
const release: VariantInput = { ...stripped, trimpath: true };
const cgo: VariantInput = { cgo: true, trimpath: true, ldflags: "-s -w" };

export type CatalogueName = (typeof catalogueNames)[number];

/** The variants a user may call by name, and what each of the names means. */
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
} as const satisfies Readonly<Record<CatalogueName, VariantInput>>;

export const isCatalogueName = (word: string): word is CatalogueName => Object.hasOwn(catalogue, word);
