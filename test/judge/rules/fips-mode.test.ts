import { execFileSync } from "node:child_process";
import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/fips-mode.ts";
import { readArtifact } from "../../../src/read.ts";
import { buildGo } from "../../image/support/programs.ts";
import { aBroughtArtifact, someGo } from "../../support/make.ts";
import { answers, hasPart } from "../../support/parts.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const options = { required: true };
const built = (settings: Readonly<Record<string, string>>, version = "go1.26.1") =>
  aBroughtArtifact({ go: someGo({ version, settings: { CGO_ENABLED: "0", ...settings } }) });

describe("fips-mode", () => {
  it("catches a build without a module, with one that is not switched on, and BoringCrypto without cgo", () => {
    catches({ artifact: built({}), options }, /without GOFIPS140/);
    catches({ artifact: built({ GOFIPS140: "v1.0.0", DefaultGODEBUG: "fips140=off" }), options }, /GOFIPS140=v1\.0\.0/);
    catches({ artifact: built({}, "go1.26.1 X:boringcrypto"), options });
  });

  it("allows both modules where they are on, and everything where nobody requires it", () => {
    allows({ artifact: built({ GOFIPS140: "v1.0.0", DefaultGODEBUG: "cryptocustomrand=1,fips140=on" }), options });
    allows({ artifact: built({ CGO_ENABLED: "1" }, "go1.26.1 X:boringcrypto"), options });
    allows({ artifact: built({}) });
  });

  it("skips where the build info has no settings", () => {
    skips({ artifact: aBroughtArtifact({ go: someGo({ settings: {} }) }), options }, /no build settings/);
  });

  const hasFips = () => /GOFIPS140/.test(execFileSync("go", ["env"], { encoding: "utf8" }));
  const parts = hasPart("go", answers("go", "version")) && hasPart("a Go with GOFIPS140", hasFips);

  it.skipIf(!parts)("tells a real build with GOFIPS140 from one without", async () => {
    const read = async (env: Readonly<Record<string, string>>) => {
      const file = await buildGo("probe", { env: { CGO_ENABLED: "0", ...env } });
      const about = { name: "probe", displayPath: "probe", variant: null, build: null, wire: false };
      const { artifact } = await readArtifact(file, { ...about, now: new Date("2026-01-01") });
      if (artifact === null) throw new Error("it could not be read");
      return artifact;
    };
    allows({ artifact: await read({ GOFIPS140: "latest" }), options });
    catches({ artifact: await read({}), options });
  });
});
