import { describe, expect, it } from "vitest";
import { readProgram } from "../../../src/compatibility/program.ts";
import rule from "../../../src/judge/rules/mime-types-missing.ts";
import { buildGo } from "../../image/support/programs.ts";
import { buildFixture } from "../../support/fixture.ts";
import { anImage, aProgram, aRoot, imageVerbsOf } from "../../support/image-rules.ts";
import { answers, hasPart } from "../../support/parts.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const program = aProgram({ servesFiles: true });

describe("mime-types-missing", () => {
  it("catches a program that serves files, in an image without a list of types", () => {
    catches({ program }, /no \/etc\/mime\.types/);
  });

  it("allows a list in any place where Go looks, and a program that asks for none", () => {
    allows({ program, image: anImage({ root: aRoot({ "/etc/mime.types": "" }) }) });
    allows({ program, image: anImage({ root: aRoot({ "/usr/share/mime/globs2": "" }) }) });
    allows({});
  });

  const parts = hasPart("Go", answers("go", "version"));

  it.skipIf(!parts)("tells a server that serves files from one that does not, by what is linked in", async () => {
    const options = { goarch: "amd64", env: { CGO_ENABLED: "0" } };
    const files = await readProgram(await buildFixture("service", options), "/app");
    const none = await readProgram(await buildGo("server", { env: { CGO_ENABLED: "0" } }), "/app");
    expect([files.servesFiles, none.servesFiles]).toEqual([true, false]);
  });

  it("skips where only the table speaks", () => {
    skips({ program, image: anImage({ root: null }) }, /not known/);
  });
});
