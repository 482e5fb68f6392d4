import { z } from "zod";
import { address, dateTime, list, measure, output, record, shape, share, size, text } from "./values.ts";

/** Everything of an artifact, the way `src/model.ts` words it. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 digest in hexadecimal");

const variant = shape({
  cgo: z.boolean().nullable(),
  ldflags: text,
  gcflags: text,
  trimpath: z.boolean(),
  buildmode: text.nullable(),
  tags: list(text),
  goos: text,
  goarch: text,
  env: record(text),
});

const build = shape({ command: list(text), env: record(text), seconds: measure });

const versionNeed = shape({ library: text, version: text, weak: z.boolean(), symbols: list(text) });

const hardening = shape({
  relro: z.enum(["none", "partial", "full"]),
  nx: z.boolean(),
  pie: z.boolean(),
  stackCanary: z.boolean().nullable(),
});

const section = shape({ name: text, type: text, address, offset: size, fileSize: size, memorySize: size });
const segment = shape({ type: text, flags: text, address, offset: size, fileSize: size, memorySize: size });

const elf = shape({
  class: z.union([z.literal(32), z.literal(64)]),
  byteOrder: z.enum(["little", "big"]),
  machine: text,
  type: text,
  interpreter: text.nullable(),
  needed: list(text),
  soname: text.nullable(),
  rpath: text.nullable(),
  runpath: text.nullable(),
  versionNeeds: list(versionNeed),
  hardening,
  buildIds: shape({ gnu: text.nullable(), go: text.nullable() }),
  sections: list(section),
  segments: list(segment),
});

const goModule = shape({
  path: text,
  version: text,
  sum: text.nullable(),
  replace: shape({ path: text, version: text, sum: text.nullable() }).nullable(),
});

const go = shape({
  version: text.nullable(),
  package: text.nullable(),
  module: text.nullable(),
  modules: list(goModule),
  settings: record(text),
  buildInfo: z.boolean(),
  buildPaths: list(text).nullable(),
  methodPruning: z.enum(["on", "off"]).nullable(),
  support: z
    .discriminatedUnion("state", [
      shape({ state: z.literal("supported") }),
      shape({ state: z.literal("ended"), since: text }),
      shape({ state: z.literal("unknown"), why: output }),
    ])
    .optional(),
});

const symtab = shape({
  symtabBytes: size,
  strtabBytes: size,
  debugBytes: size,
  textBytes: size,
  ratio: measure,
  strippableShare: share,
});

export const libraryCaller = shape({
  symbol: text,
  version: text,
  function: text.nullable(),
  package: text.nullable(),
});

const linkage = shape({
  kind: z.enum(["static", "loader-only", "dynamic"]),
  libc: z.enum(["glibc", "musl"]).nullable(),
  floor: record(text),
  callers: list(libraryCaller, 1_000).optional(),
  callsC: list(text, 10_000).optional(),
});

const bundle = shape({
  format: z.enum(["pem", "der"]),
  offset: size,
  bytes: size,
  count: size,
  earliestNotAfter: dateTime,
  expired: size,
});

const certificates = shape({
  pem: size,
  der: size,
  bundles: list(bundle),
  expired: list(shape({ offset: size, subject: text, notAfter: dateTime })),
  privateKeys: list(shape({ offset: size, algorithm: text })),
});

const need = shape({
  id: z.enum(["ca", "tzdata", "users", "dns", "tmp", "shell"]),
  evidence: list(text),
  embedded: z.boolean(),
});

const embeddedFile = shape({ path: text, bytes: size, hash: sha256, package: text.nullable() });

const row = shape({
  owner: z.enum(["module", "std", "toolchain", "c", "elf", "unattributed"]),
  module: text.nullable(),
  version: text.nullable(),
  package: text.nullable(),
  kind: z.enum([
    "code",
    "pclntab",
    "type",
    "string",
    "embed",
    "data",
    "relocation",
    "symtab",
    "dwarf",
    "build-info",
    "header",
    "padding",
  ]),
  bytes: size,
});

const ledger = shape({ total: size, unattributed: size, rows: list(row, 1_000_000) });

const functionRow = shape({ name: text, package: text.nullable(), bytes: size, instantiatedBy: text.nullable() });

export const artifact = shape({
  name: text,
  path: text,
  fileSize: size,
  sectionBytes: size,
  sha256,
  wireSize: shape({ gzip: size, zstd: size }).nullable(),
  variant: variant.nullable(),
  build: build.nullable(),
  elf,
  go: go.nullable(),
  packer: text.nullable(),
  symtab,
  linkage,
  certificates,
  needs: list(need),
  embeds: list(embeddedFile).optional(),
  ledger,
  functions: list(functionRow, 500_000).optional(),
  gaps: list(shape({ fact: text, why: output })),
});
