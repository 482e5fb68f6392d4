import type { Artifact, Finding, LedgerRow, Report, Variant } from "../../src/model.ts";
import { cycle, hostileTexts, withForeignText } from "./foreign.ts";
import {
  aLinkage,
  anArtifact,
  aReport,
  aSnapshot,
  aSymtab,
  aVariant,
  aVerdict,
  someCertificates,
  someGo,
} from "./make.ts";

/**
 * Whole reports, as the goldens show them. The numbers of the matrix are those of a small service on linux/amd64 with
 * Go 1.26, rounded by nobody.
 */

const row = (
  owner: LedgerRow["owner"],
  module: string | null,
  version: string | null,
  kind: LedgerRow["kind"],
  bytes: number,
): LedgerRow => ({
  owner,
  module,
  version,
  package: null,
  kind,
  bytes,
});

const rows = (fileSize: number): LedgerRow[] => {
  const known = [
    row("std", null, null, "code", 2_214_912),
    row("std", null, null, "pclntab", 1_402_880),
    row("std", null, null, "type", 402_112),
    row("toolchain", null, null, "pclntab", 211_344),
    row("module", "github.com/prometheus/client_golang", "v1.23.2", "code", 702_433),
    row("module", "github.com/prometheus/client_golang", "v1.23.2", "pclntab", 388_120),
    row("module", "google.golang.org/protobuf", "v1.36.10", "code", 803_221),
    row("module", "google.golang.org/protobuf", "v1.36.10", "type", 190_332),
    row("module", "github.com/aws/aws-sdk-go-v2/service/s3", "v1.88.4", "code", 610_020),
    row("module", "github.com/klauspost/compress", "v1.18.0", "code", 301_007),
    row("module", "github.com/jackc/pgx/v5", "v5.7.6", "code", 288_412),
    row("module", "golang.org/x/net", "v0.46.0", "code", 120_411),
    row("module", "golang.org/x/text", "v0.30.0", "data", 98_212),
    row("module", "go.uber.org/zap", "v1.27.0", "code", 84_120),
    row("module", "github.com/go-chi/chi/v5", "v5.2.3", "code", 31_777),
    row("module", "golang.org/x/sys", "v0.37.0", "code", 9_120),
    row("module", "example.com/service", null, "code", 96_220),
    row("module", "example.com/service", null, "embed", 512_300),
    row("elf", null, null, "header", 4_096),
    row("elf", null, null, "padding", 10_233),
  ];
  const claimed = known.reduce((sum, { bytes }) => sum + bytes, 0);
  const unattributed = 41_212;
  return [
    ...known,
    row("std", null, null, "string", fileSize - claimed - unattributed),
    row("unattributed", null, null, "data", unattributed),
  ];
};

interface Sketch {
  readonly name: string;
  readonly size: number;
  readonly gzip: number;
  readonly variant: Partial<Variant>;
  readonly symbols?: readonly [symtab: number, strtab: number, debug: number];
  readonly linkage?: Artifact["linkage"];
}

const sketch = ({
  name,
  size,
  gzip,
  variant,
  symbols: [symtab, strtab, debug] = [0, 0, 0],
  linkage = aLinkage(),
}: Sketch): Artifact =>
  anArtifact({
    name,
    fileSize: size,
    wireSize: { gzip, zstd: gzip - 60_000 },
    variant: aVariant(variant),
    symtab: aSymtab({ symtabBytes: symtab, strtabBytes: strtab, debugBytes: debug, textBytes: 4_915_200 }, size),
    certificates: someCertificates({ pem: 2 }),
    linkage,
    ledger: { total: size, unattributed: 41_212, rows: rows(size) },
  });

const glibc = aLinkage({ kind: "dynamic", libc: "glibc", floor: { GLIBC: "2.34" } });
const plain: Partial<Variant> = { ldflags: "", trimpath: false };

const nineVariants: readonly Artifact[] = [
  sketch({
    name: "default",
    size: 17_612_904,
    gzip: 9_530_112,
    variant: { ...plain, cgo: null },
    symbols: [612_432, 801_220, 5_120_331],
    linkage: glibc,
  }),
  sketch({ name: "nocgo", size: 17_401_233, gzip: 9_411_020, variant: plain, symbols: [604_128, 794_002, 5_043_224] }),
  sketch({
    name: "w",
    size: 12_330_441,
    gzip: 4_820_931,
    variant: { ...plain, ldflags: "-w" },
    symbols: [604_128, 794_002, 0],
  }),
  sketch({ name: "s", size: 10_960_212, gzip: 4_310_442, variant: { ...plain, ldflags: "-s" } }),
  sketch({ name: "stripped", size: 10_960_212, gzip: 4_310_440, variant: { ...plain, ldflags: "-s -w" } }),
  sketch({ name: "release", size: 10_944_512, gzip: 4_301_220, variant: {} }),
  sketch({
    name: "pie",
    size: 12_021_730,
    gzip: 4_621_000,
    variant: { buildmode: "pie" },
    linkage: aLinkage({ kind: "loader-only" }),
  }),
  sketch({ name: "cgo", size: 11_102_872, gzip: 4_391_812, variant: { cgo: true }, linkage: glibc }),
  sketch({ name: "netgo", size: 10_944_512, gzip: 4_301_220, variant: { cgo: true, tags: ["netgo", "osusergo"] } }),
];

const finding = (
  rule: string,
  severity: Finding["severity"],
  artifact: string,
  message: string,
  over: Partial<Finding> = {},
): Finding => ({
  rule,
  severity,
  artifact,
  message,
  location: null,
  data: {},
  ...over,
});

const symbolsShipped = (name: string, size: string, share: string): Finding =>
  finding(
    "symbols-shipped",
    "warning",
    name,
    `${size} (${share}) of the file are symbols and debug information. Link with -ldflags="-s -w" to leave them out.`,
  );

const pathsLeaked = (name: string): Finding =>
  finding(
    "paths-leaked",
    "note",
    name,
    "The file names folders of the build machine, such as /home/ci/service. Build with -trimpath.",
  );

const passing: Report = aReport({ head: aSnapshot({ artifacts: nineVariants }) });

const failing: Report = aReport({
  head: aSnapshot({ artifacts: nineVariants }),
  verdict: aVerdict({
    outcome: "fail",
    findings: [
      ...["default", "nocgo", "w"].map((name) =>
        finding(
          "size-max",
          "error",
          name,
          `${{ default: "16.8 MiB", nocgo: "16.6 MiB", w: "11.8 MiB" }[name]}, over the budget of 11.5 MiB. Strip symbols, drop a dependency, or raise budgets.size.max in .plimsoll.yml.`,
          { location: { path: ".plimsoll.yml", line: 4 } },
        ),
      ),
      finding(
        "pie-needs-loader",
        "warning",
        "pie",
        "The file needs the loader /lib64/ld-linux-x86-64.so.2 though it needs no library: it will not start in scratch or distroless/static. Build without -buildmode=pie, or use a base image with a loader.",
      ),
      symbolsShipped("default", "6.2 MiB", "37.1 %"),
      symbolsShipped("nocgo", "6.1 MiB", "37.0 %"),
      symbolsShipped("w", "1.3 MiB", "11.3 %"),
      ...["default", "nocgo", "w", "s", "stripped"].map(pathsLeaked),
    ],
    skips: [
      {
        rule: "dynamic-libc",
        artifact: "pie",
        why: "no rule of the configuration says whether this variant is to be static",
      },
    ],
  }),
});

const broken: Report = aReport({
  head: aSnapshot({
    artifacts: nineVariants
      .filter(({ name }) => ["default", "nocgo", "release"].includes(name))
      .map((artifact) =>
        artifact.name === "release"
          ? { ...artifact, gaps: [{ fact: "certificates", why: "the search was ended after 20,000 candidates" }] }
          : artifact,
      ),
    failedBuilds: [
      {
        variant: "static",
        command: [
          "go",
          "build",
          "-trimpath",
          "-ldflags=-s -w -linkmode external -extldflags -static",
          "-o",
          "out/static",
          "./cmd/service",
        ],
        exitCode: 1,
        output: [
          "# example.com/service/cmd/service",
          "/usr/local/go/pkg/tool/linux_amd64/link: running gcc failed: exit status 1",
          "/usr/bin/ld: cannot find -lsqlite3: No such file or directory",
          "collect2: error: ld returned 1 exit status",
          "",
        ].join("\n"),
      },
      { variant: "debug", command: ["go", "build", "-gcflags=all=-N -l"], exitCode: null, output: "" },
    ],
    skippedVariants: [
      { variant: "cgo", why: "CGO_ENABLED=1 needs a C compiler, and there is no gcc here" },
      { variant: "netgo", why: "CGO_ENABLED=1 needs a C compiler, and there is no gcc here" },
    ],
    unread: [{ path: "bin/service-windows.exe", reason: "it is a PE file, and Plimsoll reads ELF files" }],
  }),
  verdict: aVerdict({ outcome: "inconclusive", findings: [symbolsShipped("default", "6.2 MiB", "37.1 %")] }),
});

const empty: Report = aReport({
  head: {
    commit: null,
    module: null,
    goVersion: null,
    artifacts: [],
    failedBuilds: [],
    skippedVariants: [],
    unread: [],
  },
  verdict: aVerdict({ outcome: "inconclusive" }),
});

/** Files that somebody brought: nothing is known of how they were built. */
const brought: Report = aReport({
  head: aSnapshot({
    commit: null,
    module: null,
    goVersion: null,
    artifacts: ["dist/service_linux_amd64/service", "dist/service_linux_arm64/service"].map((path, index) => ({
      ...sketch({
        name: path,
        size: 10_944_512 - 300_000 * index,
        gzip: 0,
        variant: {},
        symbols: [604_128 * index, 794_002 * index, 0],
      }),
      variant: null,
      wireSize: null,
      go: someGo({ settings: { GOOS: "linux", GOARCH: index === 0 ? "amd64" : "arm64" } }),
    })),
  }),
  verdict: aVerdict({
    outcome: "warn",
    findings: [symbolsShipped("dist/service_linux_arm64/service", "1.3 MiB", "13.1 %")],
  }),
});

/** Names in every place where somebody else writes them, harmful ones. */
const hostile: Report = withForeignText({ ...failing, head: broken.head }, cycle(hostileTexts));

export const reports = { passing, failing, broken, brought, hostile, empty } as const;
