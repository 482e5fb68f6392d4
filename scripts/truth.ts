/**
 * Prints how right the ledger is: programs built with and without symbols, the symbol table of the first being the
 * truth for the second. `npm run truth` takes fixtures and two small services; `npm run truth -- --wide` adds larger
 * ones, releases and architectures. The table is kept in docs/accuracy.md.
 */

import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { buildFixture, type FixtureName, type FixtureOptions } from "../test/support/fixture.ts";
import { compareTwins } from "./truth/compare.ts";

interface Subject {
  readonly name: string;
  /** Builds the program with these linker flags and gives its path. */
  readonly build: (ldflags: string, folder: string) => Promise<string>;
}

const pure = { CGO_ENABLED: "0" };

const fixture = (name: FixtureName, label: string, options: FixtureOptions): Subject => ({
  name: `${name}, ${label}`,
  // With -trimpath build information does not record the linker's flags, so that twins have the same layout.
  build: (ldflags) =>
    buildFixture(name, { ...options, args: ["-trimpath", ...(options.args ?? []), `-ldflags=${ldflags}`] }),
});

const program = (path: string, env: Readonly<Record<string, string>> = {}): Subject => ({
  name: [path.replace(/(\/v\d+)?@/, " ").replace(/^.*\//, ""), ...Object.values(env)].join(", "),
  build: async (ldflags, folder) => {
    const bin = await mkdtemp(join(folder, "bin-"));
    // `go install` refuses GOBIN for other platforms and puts those under GOPATH.
    const target = { ...pure, ...env, ...(env.GOARCH === undefined ? { GOBIN: bin } : { GOPATH: bin }) };
    const cache = (await execa("go", ["env", "GOMODCACHE"])).stdout;
    await execa("go", ["install", "-trimpath", `-ldflags=${ldflags}`, path], {
      env: { GOFLAGS: "-buildvcs=false", GOMODCACHE: cache, ...target },
    });
    const folderOfBinary = env.GOARCH === undefined ? bin : join(bin, "bin");
    const files = await readdir(folderOfBinary, { recursive: true, withFileTypes: true });
    const binary = files.find((file) => file.isFile());
    if (binary === undefined) throw new Error(`go install ${path} left no binary`);
    return join(binary.parentPath, binary.name);
  },
});

const subjects: readonly Subject[] = [
  fixture("hello", "static", { env: pure }),
  fixture("service", "static", { env: pure }),
  fixture("service", "PIE", { env: pure, args: ["-buildmode=pie"] }),
  fixture("service", "arm64", { env: pure, goarch: "arm64" }),
  fixture("cgo", "C code", { env: { CGO_ENABLED: "1" } }),
  program("filippo.io/age/cmd/age@v1.2.1"),
  program("mvdan.cc/sh/v3/cmd/shfmt@v3.10.0"),
];

const architectures = ["386", "arm", "loong64", "mips64le", "ppc64le", "riscv64", "s390x"];
const releases = [
  "1.16.15",
  "1.17.13",
  "1.18.10",
  "1.19.13",
  "1.20.14",
  "1.21.13",
  "1.22.12",
  "1.23.12",
  "1.24.13",
  "1.25.7",
  "1.27.3",
];

const wide: readonly Subject[] = [
  ...architectures.map((goarch) => fixture("hello", goarch, { env: pure, goarch })),
  ...releases.map((toolchain) => fixture("hello", `Go ${toolchain}`, { env: pure, toolchain })),
  program("github.com/google/go-containerregistry/cmd/crane@v0.20.2"),
  program("github.com/nats-io/nats-server/v2@v2.10.22"),
  program("filippo.io/age/cmd/age@v1.2.1", { GOARCH: "arm64" }),
];

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { wide: { type: "boolean", default: false } } });
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-truth-"));
  try {
    console.log("| program | named, with symbols | named, stripped | given to another package |");
    console.log("| --- | ---: | ---: | ---: |");
    for (const { name, build } of values.wide ? [...subjects, ...wide] : subjects) {
      const truth = await compareTwins(await build("", folder), await build("-s -w", folder));
      const columns = [truth.namedFull, truth.namedStripped, truth.misattributed].map(percent);
      console.log(`| ${name} | ${columns.join(" | ")} |`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
