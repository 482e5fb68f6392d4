import type { Artifact, Change, Finding, Report, Variant } from "../../src/model.ts";
import type { CommentContext } from "../../src/render/comment/context.ts";
import { cycle, hostileTexts, withForeignText } from "./foreign.ts";
import { aCompatibility, aLinkage, anArtifact, aReport, aSnapshot, aVariant, aVerdict, someGo } from "./make.ts";

/** What pull requests do to the binaries of a small service: one report for each, and the comment's goldens show them. */

const BASE = "9d0e77b3a1c5d6e7f8091a2b3c4d5e6f704f1c2a";
const MERGE = "77aa21f0e9d8c7b6a5948372615041302f1e0d0c";
const MIB = 1024 * 1024;

export const aContext = (over: Partial<CommentContext> = {}): CommentContext => ({
  headSha: "4f1c2a9d0e77b3a1c5d6e7f8091a2b3c4d5e6f70",
  baseRef: "main",
  runUrl: "https://github.com/acme/boat/actions/runs/17344551",
  caps: new Map(),
  override: { label: "size-ok", max: 2 * MIB },
  isDisputed: false,
  ...over,
});

const variants: Readonly<Record<string, Partial<Variant>>> = {
  default: { cgo: null, ldflags: "", trimpath: false },
  release: {},
  pie: { buildmode: "pie" },
  netgo: { cgo: true, tags: ["netgo", "osusergo"] },
};

const modules = (...more: readonly (readonly [path: string, version: string])[]) =>
  [["github.com/go-chi/chi/v5", "v5.2.3"], ["go.uber.org/zap", "v1.27.0"], ...more].map(
    ([path = "", version = ""]) => ({
      path,
      version,
      sum: null,
      replace: null,
    }),
  );

/** `side` makes the bytes of a file differ from those of another file of the same name. */
const file = (name: string, fileSize: number, side: "base" | "head", over: Partial<Artifact> = {}): Artifact =>
  anArtifact({
    name,
    fileSize,
    sha256: (side === "base" ? "0" : "1").repeat(64),
    variant: aVariant(variants[name]),
    ...(name === "pie" && { linkage: aLinkage({ kind: "loader-only" }) }),
    go: someGo({ modules: modules() }),
    ...over,
  });

const sizes = { default: 17_612_904, release: 10_944_512, pie: 12_021_730, netgo: 10_960_212 };
const same = Object.entries(sizes).map(([name, size]) => file(name, size, "base"));
const base = aSnapshot({ commit: BASE, artifacts: same });
const head = (artifacts: readonly Artifact[]) => aSnapshot({ commit: MERGE, artifacts });

/** Every variant grew alike, give or take. */
const grown = (by: number, over: Partial<Artifact> = {}): readonly Artifact[] =>
  Object.entries(sizes).map(([name, size], index) => file(name, size + by - index * 1024, "head", over));

const totals = (artifacts: readonly Artifact[], cause: Change["cause"], chain: readonly string[] = []): Change[] =>
  artifacts.map(({ name, fileSize }) => ({
    artifact: name,
    kind: "total",
    name: "file",
    before: sizes[name as keyof typeof sizes] ?? null,
    after: fileSize,
    cause,
    chain,
  }));

type Part = readonly [
  kind: Change["kind"],
  name: string,
  before: Change["before"],
  after: Change["after"],
  cause: Change["cause"],
  chain?: readonly string[],
];

/** The same of every variant. */
const everywhere = (...parts: readonly Part[]): Change[] =>
  Object.keys(sizes).flatMap((name) => changes(name, ...parts));

const changes = (artifact: string, ...parts: readonly Part[]): Change[] =>
  parts.map(([kind, name, before, after, cause, chain = []]) => ({
    artifact,
    kind,
    name,
    before,
    after,
    cause,
    chain,
  }));

const finding = (
  rule: string,
  severity: Finding["severity"],
  artifact: string,
  message: string,
  data = {},
): Finding => ({
  rule,
  severity,
  artifact,
  message,
  location: null,
  data,
});

const comparing = (over: Partial<Report>): Report => aReport({ base, head: head(same), ...over });

const names = Object.keys(sizes);

// A new module, over the limit.
const withSdk = grown(1_991_680, { go: someGo({ modules: modules(["github.com/big/sdk", "v1.4.0"]) }) });
const sdkChanges = [
  ...totals(withSdk, "new-module"),
  ...everywhere(
    ["section", ".text", 6_200_000, 7_227_000, null],
    ["section", ".rodata", 3_100_000, 3_634_000, null],
    ["section", ".gopclntab", 2_900_000, 3_330_680, null],
    [
      "module",
      "github.com/big/sdk",
      null,
      1_688_210,
      "new-module",
      ["example.com/service/cmd/service (cmd/service/main.go:12)", "github.com/big/sdk"],
    ],
    ["module", "std", 7_904_221, 8_123_691, "reachable"],
    ["module", "example.com/service", 608_520, 692_520, "own-code"],
    ["package", "github.com/big/sdk/client", null, 1_201_001, "new-module"],
  ),
];
const overLimit = names.map((name) =>
  finding(
    "size-growth",
    "error",
    name,
    `The file grew by 1.9 MiB (${name === "default" ? "11.3" : "18.2"} %) to ${name === "default" ? "18.7" : "12.3"} MiB, more than budgets.growth allows (fail: 512KiB). Take out what the change brought, or let it through where that can be reviewed: by the limit, or by the label of override.`,
    { growth: 1_991_680 },
  ),
);

export const newModule: Report = comparing({
  head: head(withSdk),
  changes: sdkChanges,
  verdict: aVerdict({ outcome: "fail", findings: overLimit }),
});

export const overridden: Report = comparing({
  head: head(withSdk),
  changes: sdkChanges,
  verdict: aVerdict({
    outcome: "warn",
    findings: overLimit.map((one) => ({ ...one, data: { overridden: true } })),
    override: { label: "size-ok", by: "maria", at: "2026-11-03T08:00:00Z", maxBytes: 2 * MIB },
  }),
});

export const unchanged: Report = comparing({
  verdict: aVerdict({
    outcome: "warn",
    findings: [
      finding(
        "pie-needs-loader",
        "warning",
        "pie",
        "The file needs the loader /lib64/ld-linux-x86-64.so.2 though it needs no library: it will not start in scratch or distroless/static. Build without -buildmode=pie, or use a base image with a loader.",
      ),
    ],
  }),
});

export const noBase: Report = aReport({
  head: head(same),
  verdict: aVerdict({
    outcome: "inconclusive",
    findings: [
      finding(
        "on-missing-base",
        "warning",
        "*",
        "There is no base to compare with: the first parent of the merge commit, 9d0e77b3a1c5, could not be had: the clone is shallow. Growth is not judged.",
      ),
    ],
    skips: names.map((artifact) => ({ rule: "size-growth", artifact, why: "there is no base to compare with" })),
  }),
});

/** The base has another target, so that nothing of it could be built. */
export const baseNotBuilt: Report = comparing({
  base: {
    ...base,
    artifacts: [],
    failedBuilds: [
      {
        variant: "release",
        command: ["go", "build", "-trimpath", "-ldflags=-s -w", "-o", "/tmp/plimsoll-1/release", "./cmd/service"],
        exitCode: 1,
        output: "stat /tmp/plimsoll-1/tree/cmd/service: directory not found\n",
      },
    ],
  },
  head: head(same.filter(({ name }) => name === "release")),
  verdict: aVerdict({
    outcome: "inconclusive",
    skips: [{ rule: "size-growth", artifact: "release", why: "its build failed in the base" }],
  }),
});

export const inherited: Report = comparing({
  head: head(grown(9_216)),
  changes: [
    ...totals(grown(9_216), "own-code"),
    ...everywhere(
      ["section", ".text", 6_200_000, 6_206_200, null],
      ["module", "example.com/service", 608_520, 617_736, "own-code"],
      ["package", "example.com/service/internal/web", 301_220, 310_436, "own-code"],
    ),
  ],
  verdict: aVerdict({
    outcome: "warn",
    findings: [
      finding(
        "size-max",
        "warning",
        "default",
        "The file has 16.8 MiB, 823.1 KiB more than budgets.size.max allows (16MiB). So it was before, and this change does not make it worse. Take out what weighs most, ship a smaller variant, or raise the cap where it can be reviewed.",
        { inherited: true },
      ),
      finding(
        "size-growth",
        "note",
        "release",
        "The file grew by 8.0 KiB (0.1 %) to 10.4 MiB; 5.6 MiB are left to 16MiB, and 717 more changes of this size would fit. Plan for the cap before it is reached.",
      ),
    ],
  }),
});

export const policyChanged: Report = comparing({
  verdict: aVerdict({
    findings: [
      {
        ...finding(
          "policy",
          "note",
          "*",
          "This change would set budgets.size.max from 16MiB to 20MiB. The base's word holds until it is merged.",
        ),
        data: { key: "budgets.size.max", before: "16MiB", after: "20MiB" },
      },
      {
        ...finding(
          "policy",
          "note",
          "*",
          "This change would set rules.dynamic-libc from nothing to off. The base's word holds until it is merged.",
        ),
        data: { key: "rules.dynamic-libc", before: null, after: "off" },
      },
    ],
  }),
});

export const buildFailed: Report = comparing({
  head: {
    ...head(same.filter(({ name }) => name !== "netgo" && name !== "pie")),
    failedBuilds: [
      {
        variant: "netgo",
        command: [
          "go",
          "build",
          "-tags=netgo,osusergo",
          "-trimpath",
          "-ldflags=-s -w",
          "-o",
          "out/netgo",
          "./cmd/service",
        ],
        exitCode: 1,
        output: "# example.com/service/internal/web\ninternal/web/web.go:41:2: undefined: tide.Table\n",
      },
    ],
    skippedVariants: [{ variant: "pie", why: "-buildmode=pie is not supported on linux/mips" }],
  },
  verdict: aVerdict({ outcome: "inconclusive" }),
});

/** The pull request that adds Plimsoll: the base is built with its variants, and has no limits. */
export const firstAdoption: Report = comparing({
  verdict: aVerdict({
    findings: [
      finding(
        "policy",
        "note",
        "*",
        "The base has no limits; this change brings some: budgets.size.max is 12.5MiB, budgets.growth.fail is 512KiB. They hold from when it is merged.",
      ),
    ],
  }),
});

const dynamic = aLinkage({ kind: "dynamic", libc: "glibc", floor: { GLIBC: "2.34" } });
const withCgo = same.map((artifact) =>
  artifact.name === "release" ? file("release", sizes.release + 172_032, "head", { linkage: dynamic }) : artifact,
);

export const notStatic: Report = comparing({
  head: head(withCgo),
  changes: [
    ...totals(withCgo, null).map(
      (total): Change => (total.artifact === "release" ? { ...total, cause: "flag" } : total),
    ),
    ...changes(
      "release",
      ["flag", "CGO_ENABLED", "0", "1", "flag"],
      ["linkage", "linkage", "static", "dynamic", null],
      ["linkage", "interpreter", null, "/lib64/ld-linux-x86-64.so.2", null],
      ["linkage", "needed", null, "libc.so.6, libresolv.so.2", null],
      ["linkage", "GLIBC floor", null, "2.34", null],
      ["module", "c", null, 98_304, "flag"],
      ["module", "std", 7_904_221, 7_977_949, "flag"],
    ),
  ],
  compatibility: [
    aCompatibility({
      image: "debian:11",
      runs: "no",
      reason: "It needs GLIBC_2.34 of libc.so.6, and the image has 2.31.",
      fix: "Build with CGO_ENABLED=0, or with -tags netgo,osusergo.",
    }),
    aCompatibility({
      image: "gcr.io/distroless/static-debian12",
      runs: "no",
      reason: "It needs the loader /lib64/ld-linux-x86-64.so.2, and the image has none.",
      fix: "Build with CGO_ENABLED=0, or with -tags netgo,osusergo.",
    }),
    aCompatibility({ image: "debian:12", runs: "yes", reason: "", fix: null }),
  ],
  baseCompatibility: ["debian:11", "gcr.io/distroless/static-debian12", "debian:12"].map((image) =>
    aCompatibility({ image }),
  ),
  verdict: aVerdict({
    outcome: "fail",
    findings: [
      finding(
        "dynamic-libc",
        "error",
        "release",
        "The file needs libc.so.6 and libresolv.so.2, though its variant is to be static. Build with CGO_ENABLED=0, or with -tags netgo,osusergo.",
      ),
    ],
  }),
});

const pruned = grown(3_145_728);
const throughTemplate = [
  "example.com/service/cmd/service (cmd/service/main.go:9)",
  "example.com/service/internal/web (internal/web/page.go:7)",
  "text/template",
  "text/template.(*state).evalField",
];

export const pruningOff: Report = comparing({
  head: head(pruned),
  changes: [
    ...totals(pruned, "pruning-off", throughTemplate),
    ...everywhere(
      ["module", "std", 7_904_221, 9_904_221, "pruning-off", throughTemplate],
      ["module", "go.uber.org/zap", 402_112, 1_502_112, "pruning-off"],
      ["module", "example.com/service", 608_520, 654_248, "own-code"],
    ),
  ],
});

const bumped = grown(-204_800, {
  go: someGo({ modules: modules().with(1, { path: "go.uber.org/zap", version: "v1.28.0", sum: null, replace: null }) }),
});

export const shrunk: Report = comparing({
  head: head(bumped),
  changes: [
    ...totals(bumped, "version-bump"),
    ...everywhere(
      ["module", "go.uber.org/zap", 402_112, 194_240, "version-bump"],
      ["module", "std", 7_904_221, 7_904_221 + 0, null],
    ),
  ],
});

const embedded = grown(524_288);

export const embed: Report = comparing({
  head: head(embedded),
  changes: [
    ...totals(embedded, "embed"),
    ...everywhere(
      ["embed", "assets/board.css", null, 523_911, "embed"],
      ["module", "example.com/service", 608_520, 1_132_808, "embed"],
    ),
  ],
});

const newer = grown(307_200).map((artifact) => ({
  ...artifact,
  go: someGo({ version: "go1.27.0", modules: modules() }),
}));

export const toolchain: Report = comparing({
  head: { ...head(newer), goVersion: "go1.27.0" },
  changes: [
    ...totals(newer, "toolchain"),
    ...everywhere(
      ["toolchain", "file", 17_612_904, 17_916_200, "toolchain"],
      ["toolchain", "go", "go1.26.1", "go1.27.0", "toolchain"],
      ["module", "example.com/service", 608_520, 612_424, "own-code"],
    ),
  ],
});

/** Code moved from one file to another: other bytes, the same size. */
export const moved: Report = comparing({
  head: head(grown(0).map((one) => ({ ...one, fileSize: sizes[one.name as keyof typeof sizes] }))),
  changes: totals(same, null),
});

/** One variant is new, and one is gone. */
export const otherMatrix: Report = comparing({
  head: head([...same.filter(({ name }) => name !== "pie"), file("static", 11_002_112, "head")]),
  changes: [
    ...changes("static", ["total", "file", null, 11_002_112, null]),
    ...changes("pie", ["total", "file", sizes.pie, null, null]),
  ],
});

/** More than a comment can hold, all of it failing or changed. */
export const tooMuch: Report = (() => {
  const name = (index: number): string => `linux-amd64-${index}-${"long-".repeat(10)}name`;
  const many = (side: "base" | "head", by: number): readonly Artifact[] =>
    Array.from({ length: 300 }, (_, index) => file(name(index), 10_000_000 + by * (300 - index), side));
  return comparing({
    base: { ...base, artifacts: many("base", 0) },
    head: head(many("head", 10_000)),
    changes: Array.from({ length: 300 }, (_, index) => ({
      ...(changes(name(index), [
        "total",
        "file",
        10_000_000,
        10_000_000 + 10_000 * (300 - index),
        "own-code",
      ])[0] as Change),
    })),
    verdict: aVerdict({
      outcome: "fail",
      findings: Array.from({ length: 300 }, (_, index) =>
        finding(
          index < 60 ? "size-growth" : "symbols-shipped",
          index < 60 ? "error" : "warning",
          name(index),
          `The file grew by ${2_900 - index} KiB, which is the ${index}th of too many. Take out what the change brought.`,
        ),
      ),
    }),
  });
})();

export const hostile: Report = withForeignText(
  { ...newModule, compatibility: notStatic.compatibility },
  cycle(hostileTexts),
);
