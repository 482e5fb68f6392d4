import type {
  Artifact,
  Certificates,
  Change,
  Compatibility,
  ElfFacts,
  Finding,
  GoFacts,
  Ledger,
  Linkage,
  Report,
  SectionFacts,
  SegmentFacts,
  Snapshot,
  SymtabFacts,
  Variant,
  Verdict,
} from "../../src/model.ts";

/**
 * Builders for values of the model: each gives a whole, coherent value that no rule complains about (a stripped,
 * trimmed, static release binary), and takes what the test is about.
 */

export const aVariant = (over: Partial<Variant> = {}): Variant => ({
  cgo: false,
  ldflags: "-s -w",
  gcflags: "",
  trimpath: true,
  buildmode: null,
  tags: [],
  goos: "linux",
  goarch: "amd64",
  env: {},
  ...over,
});

export const aLinkage = (over: Partial<Linkage> = {}): Linkage => ({ kind: "static", libc: null, floor: {}, ...over });

export const aSection = (over: Partial<SectionFacts> = {}): SectionFacts => {
  const fileSize = over.fileSize ?? 4096;
  return {
    name: ".text",
    type: "SHT_PROGBITS",
    address: "0x401000",
    offset: 4096,
    fileSize,
    memorySize: fileSize,
    ...over,
  };
};

export const aSegment = (over: Partial<SegmentFacts> = {}): SegmentFacts => ({
  type: "PT_LOAD",
  flags: "R E",
  address: "0x400000",
  offset: 0,
  fileSize: 4096,
  memorySize: 4096,
  ...over,
});

export const anElf = (over: Partial<ElfFacts> = {}): ElfFacts => ({
  class: 64,
  byteOrder: "little",
  machine: "EM_X86_64",
  type: "ET_EXEC",
  interpreter: null,
  needed: [],
  soname: null,
  rpath: null,
  runpath: null,
  versionNeeds: [],
  hardening: { relro: "none", nx: true, pie: false, stackCanary: null },
  buildIds: { gnu: null, go: "build-id" },
  sections: [
    aSection({ name: ".text", offset: 0x1000, fileSize: 3_000_000 }),
    aSection({ name: ".rodata", offset: 0x2dd_000, address: "0x6dd000", fileSize: 1_500_000 }),
    aSection({ name: ".gopclntab", offset: 0x44c_000, address: "0x84c000", fileSize: 1_400_000 }),
  ],
  segments: [aSegment({ fileSize: 6_000_000, memorySize: 6_100_000 })],
  ...over,
});

export const someGo = (over: Partial<GoFacts> = {}): GoFacts => ({
  version: "go1.26.1",
  package: "example.com/service/cmd/service",
  module: "example.com/service",
  modules: [],
  settings: {
    "-buildmode": "exe",
    "-compiler": "gc",
    "-trimpath": "true",
    CGO_ENABLED: "0",
    GOARCH: "amd64",
    GOOS: "linux",
  },
  buildInfo: true,
  buildPaths: [],
  methodPruning: "on",
  support: { state: "supported" },
  ...over,
});

/** `ratio` and `strippableShare` follow from the bytes, for a file of `fileSize` bytes. */
export const aSymtab = (over: Partial<SymtabFacts> = {}, fileSize = 6_000_000): SymtabFacts => {
  const bytes = { symtabBytes: 0, strtabBytes: 0, debugBytes: 0, textBytes: 3_000_000, ...over };
  return {
    ...bytes,
    ratio: bytes.textBytes === 0 ? 0 : bytes.symtabBytes / bytes.textBytes,
    strippableShare: fileSize === 0 ? 0 : (bytes.symtabBytes + bytes.strtabBytes + bytes.debugBytes) / fileSize,
    ...over,
  };
};

export const someCertificates = (over: Partial<Certificates> = {}): Certificates => ({
  pem: 0,
  der: 0,
  bundles: [],
  expired: [],
  privateKeys: [],
  ...over,
});

export const aLedger = (over: Partial<Ledger> = {}): Ledger => ({
  total: 6_000_000,
  unattributed: 0,
  rows: [
    {
      owner: "module",
      module: "example.com/service",
      version: null,
      package: "example.com/service",
      kind: "code",
      bytes: 6_000_000,
    },
  ],
  ...over,
});

export const anArtifact = (over: Partial<Artifact> = {}): Artifact => {
  const fileSize = over.fileSize ?? 6_000_000;
  const name = over.name ?? "release";
  return {
    name,
    path: `out/${name}`,
    fileSize,
    sectionBytes: fileSize - 100_000,
    sha256: "0".repeat(64),
    wireSize: { gzip: 2_000_000, zstd: 1_900_000 },
    variant: aVariant(),
    build: null,
    elf: anElf(),
    go: someGo(),
    packer: null,
    symtab: aSymtab({}, fileSize),
    linkage: aLinkage(),
    certificates: someCertificates(),
    needs: [],
    ledger: aLedger(
      over.fileSize === undefined
        ? {}
        : {
            total: fileSize,
            unattributed: fileSize,
            rows: [
              {
                owner: "unattributed",
                module: null,
                version: null,
                package: null,
                kind: "data",
                bytes: fileSize,
              },
            ],
          },
    ),
    gaps: [],
    ...over,
  };
};

/** A file the user brought: nothing is known of how it was built. */
export const aBroughtArtifact = (over: Partial<Artifact> = {}): Artifact =>
  anArtifact({ name: "bin/service", path: "bin/service", variant: null, ...over });

export const aSnapshot = (over: Partial<Snapshot> = {}): Snapshot => ({
  commit: "4f1c2a9d0e77b3a1c5d6e7f8091a2b3c4d5e6f70",
  module: "example.com/service",
  goVersion: "go1.26.1",
  artifacts: [anArtifact()],
  failedBuilds: [],
  skippedVariants: [],
  unread: [],
  ...over,
});

export const aChange = (over: Partial<Change> = {}): Change => ({
  artifact: "release",
  kind: "total",
  name: "total",
  before: 6_000_000,
  after: 6_100_000,
  cause: "own-code",
  chain: [],
  ...over,
});

export const aCompatibility = (over: Partial<Compatibility> = {}): Compatibility => ({
  artifact: "release",
  image: "scratch",
  source: "rootfs",
  runs: "yes",
  reason: "The binary is static.",
  fix: null,
  errorText: null,
  isShipped: null,
  imageSize: { disk: 0, wire: 0 },
  problems: [],
  undecided: [],
  gaps: [],
  proof: null,
  ...over,
});

export const aFinding = (over: Partial<Finding> = {}): Finding => ({
  rule: "size-max",
  severity: "error",
  artifact: "release",
  message: "release is 6000000 bytes, over its cap of 5000000.",
  location: null,
  data: {},
  ...over,
});

export const aVerdict = (over: Partial<Verdict> = {}): Verdict => ({
  outcome: "pass",
  findings: [],
  skips: [],
  override: null,
  ...over,
});

export const aReport = (over: Partial<Report> = {}): Report => ({
  schemaVersion: 1,
  tool: { name: "plimsoll", version: "0.1.0" },
  head: aSnapshot(),
  base: null,
  changes: [],
  compatibility: [],
  verdict: aVerdict(),
  ...over,
});
