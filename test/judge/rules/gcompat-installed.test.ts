import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/gcompat-installed.ts";
import { aRecipe, imageVerbsOf } from "../../support/image-rules.ts";
import { anArtifact, anElf } from "../../support/make.ts";

const { catches, allows } = imageVerbsOf(rule);
const asking = (interpreter: string | null) => anArtifact({ elf: anElf({ interpreter }) });
const glibc = asking("/lib64/ld-linux-x86-64.so.2");
const installing = (name: string) => aRecipe({ installs: [{ name, location: { path: "Dockerfile", line: 3 } }] });

describe("gcompat-installed", () => {
  it.each(["gcompat", "libc6-compat"])("catches a program for glibc in a stage that installs %s", (name) => {
    catches({ artifact: glibc, recipe: installing(name) }, name, "/lib64/ld-linux-x86-64.so.2");
  });

  it("allows programs that do not ask for glibc, and stages that install other things", () => {
    allows({ artifact: asking(null), recipe: installing("gcompat") });
    allows({ artifact: asking("/lib/ld-musl-x86_64.so.1"), recipe: installing("gcompat") });
    allows({ artifact: glibc, recipe: installing("ca-certificates") });
    allows({ artifact: glibc });
  });
});
