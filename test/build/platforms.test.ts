import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { expandVariants } from "../../src/build/matrix.ts";
import { knownArchitectures } from "../../src/build/platforms.ts";
import { refusal, refusalPrinted } from "../../src/build/refusal.ts";
import { findToolchain } from "../../src/build/toolchain.ts";
import { args, environment } from "../../src/build/variant.ts";
import { hasToolchain } from "../gobin/toolchains.ts";
import { fixtureFolder } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";
import { isWide } from "../support/published.ts";

const hasGo = hasPart("Go", answers("go", "version"));

/** Releases whose `go` refuses before it builds; earlier ones fail in the linker, too late for a quick question. */
const wide = isWide ? ["1.23.12", "1.24.9", "1.25.5", "1.27.0"].filter(hasToolchain) : [];

describe.runIf(hasGo)("what our tables refuse is what go refuses", () => {
  it.each(["local", ...wide.map((release) => `go${release}`)])(
    "for every architecture of linux: %s",
    async (toolchain) => {
      const folder = fixtureFolder("hello");
      const env = { GOTOOLCHAIN: toolchain };
      const found = await findToolchain({ folder, env });
      const compiler = { command: "gcc", chosen: false, found: false };
      const variants = expandVariants(
        undefined,
        { goarch: knownArchitectures.filter((arch) => arch !== "wasm"), cgo: [false], buildmode: ["exe", "pie"] },
        { goarch: "amd64" },
      );
      for (const { name, variant } of variants) {
        const go = await execa("go", ["build", "-n", ...args(variant), "-o", "/dev/null", "."], {
          cwd: folder,
          env: { ...env, ...environment(variant) },
          reject: false,
        });
        const refused = go.exitCode !== 0;
        expect
          .soft(refusal(variant, found, compiler) !== null, `${name}: ${go.exitCode} ${go.stderr.slice(0, 200)}`)
          .toBe(refused);
        if (refused) expect.soft(refusalPrinted(go.stderr), name).not.toBeNull();
      }
    },
  );
});
