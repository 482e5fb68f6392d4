import { buildFixture, type FixtureName, type FixtureOptions } from "./fixture.ts";
import { answers, hasPart } from "./parts.ts";
import { fetchPublished, hasPublished, isWide, type Published, published, publishedWide } from "./published.ts";

/** A Go binary that exists, built here or published: what every table is held against its oracle on. */
export interface RealBinary {
  readonly name: string;
  readonly path: () => Promise<string>;
}

const built = (name: string, fixture: FixtureName, options: FixtureOptions): RealBinary => ({
  name,
  path: () => buildFixture(fixture, options),
});

const pure = { CGO_ENABLED: "0" };
const cgo = { CGO_ENABLED: "1" };
const stripped = "-ldflags=-s -w";
const externalStatic = "-ldflags=-linkmode external -extldflags -static";

const pureBinaries: readonly RealBinary[] = [
  built("hello", "hello", { env: pure }),
  built("hello stripped", "hello", { env: pure, args: [stripped] }),
  built("hello as PIE", "hello", { env: pure, args: ["-buildmode=pie"] }),
  built("hello for 32-bit arm", "hello", { env: pure, goarch: "arm" }),
  built("hello for big-endian mips", "hello", { env: pure, goarch: "mips" }),
  built("hello for ppc64le as PIE", "hello", { env: pure, goarch: "ppc64le", args: ["-buildmode=pie"] }),
];

const cgoBinaries: readonly RealBinary[] = [
  built("cgo", "cgo", { env: cgo }),
  built("cgo stripped", "cgo", { env: cgo, args: [stripped] }),
  built("cgo static", "cgo", { env: cgo, args: [externalStatic] }),
  built("cgo as library", "hello", { env: cgo, args: ["-buildmode=c-shared"] }),
];

const fetched = (name: string, wanted: Published): RealBinary => ({
  name: `${name} (${wanted.spec} ${wanted.file})`,
  path: () => fetchPublished(wanted),
});

const wanted: readonly (readonly [string, Published])[] = [
  ...Object.entries(published),
  ...(isWide ? publishedWide.map((one) => ["wide", one] as const) : []),
];

const hasGo = hasPart("Go", answers("go", "version"));
const hasCompiler = hasPart("a C compiler", answers("cc", "--version"));
const hasNetwork = await hasPublished(...wanted.map(([, one]) => one));

export const realBinaries: readonly RealBinary[] = [
  ...(hasGo ? pureBinaries : []),
  ...(hasGo && hasCompiler ? cgoBinaries : []),
  ...(hasNetwork ? wanted.map(([name, one]) => fetched(name, one)) : []),
];
