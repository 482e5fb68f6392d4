import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/glibc-through-musl.ts";
import { anImage, aRun, imageVerbsOf } from "../../support/image-rules.ts";
import { anArtifact, anElf } from "../../support/make.ts";

const { catches, allows } = imageVerbsOf(rule);
const interpreter = "/lib64/ld-linux-x86-64.so.2";
const artifact = anArtifact({ elf: anElf({ interpreter }) });
const loaderOf = (kind: "glibc" | "musl") =>
  anImage({
    loaders: [{ path: interpreter, file: "/lib/ld.so", libc: { kind, version: null, systemDirectories: [] } }],
  });

describe("glibc-through-musl", () => {
  it("catches glibc's loader that is musl's", () => {
    catches({ artifact, image: loaderOf("musl") }, interpreter, "/lib/ld.so", /not all of them do/);
  });

  it("allows glibc's own, a static program, and one made for musl", () => {
    allows({ artifact, image: loaderOf("glibc") });
    allows({ image: loaderOf("musl") });
    allows({
      artifact: anArtifact({ elf: anElf({ interpreter: "/lib/ld-musl-x86_64.so.1" }) }),
      image: loaderOf("musl"),
    });
  });

  it("has nothing to add where the program does not start", () => {
    allows({ artifact, image: loaderOf("musl"), runs: { ...aRun, runs: "no" } });
  });
});
