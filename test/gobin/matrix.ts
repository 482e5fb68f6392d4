import { buildFixture, type FixtureOptions } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";
import { isWide } from "../support/published.ts";
import { hasToolchain } from "./toolchains.ts";

export const hasGo = hasPart("Go", answers("go", "version"));
export const hasCompiler = hasPart("a C compiler", answers("cc", "--version"));

/** A build of `hello` with and without symbols: what tells what the other has to be read as. */
export interface Twins {
  readonly name: string;
  readonly full: () => Promise<string>;
  readonly stripped: () => Promise<string>;
}

/** With -trimpath build information does not record the linker's flags, so that twins have the same layout. */
const withLdflags = (options: FixtureOptions, ldflags: string): FixtureOptions => ({
  ...options,
  args: ["-trimpath", ...(options.args ?? []), `-ldflags=${ldflags}`],
});

const twins = (name: string, options: FixtureOptions, ldflags = ""): Twins => ({
  name,
  full: () => buildFixture("hello", withLdflags(options, ldflags)),
  stripped: () => buildFixture("hello", withLdflags(options, `${ldflags} -s -w`.trim())),
});

const pure = { CGO_ENABLED: "0" };
const cgo = { CGO_ENABLED: "1" };
const pie = ["-buildmode=pie"];
const external = "-linkmode=external";

const releases = isWide
  ? [
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
    ]
  : ["1.16.15", "1.19.13", "1.27.3"];
const architectures = isWide
  ? ["386", "arm", "arm64", "loong64", "mips64le", "ppc64le", "riscv64", "s390x"]
  : ["386", "arm64", "s390x"];

/** Releases, architectures and ways of linking: a sample, or all of them in the wide run. */
export const matrix: readonly Twins[] = hasGo
  ? [
      twins("static", { env: pure }),
      twins("PIE", { env: pure, args: pie }),
      ...architectures.map((goarch) => twins(goarch, { env: pure, goarch })),
      ...releases
        .filter(hasToolchain)
        .flatMap((toolchain) => [
          twins(`Go ${toolchain}`, { env: pure, toolchain }),
          twins(`Go ${toolchain}, PIE`, { env: pure, toolchain, args: pie }),
          ...(hasCompiler && isWide
            ? [
                twins(`Go ${toolchain}, external`, { env: cgo, toolchain }, external),
                twins(`Go ${toolchain}, external PIE`, { env: cgo, toolchain, args: pie }, external),
              ]
            : []),
        ]),
      ...(hasCompiler
        ? [twins("external", { env: cgo }, external), twins("external PIE", { env: cgo, args: pie }, external)]
        : []),
    ]
  : [];
