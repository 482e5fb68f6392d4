import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/floating-base.ts";
import { anImage, aRecipe, imageVerbsOf } from "../../support/image-rules.ts";
import { anArtifact, anElf } from "../../support/make.ts";

const { catches, allows } = imageVerbsOf(rule);
const artifact = anArtifact({ elf: anElf({ interpreter: "/lib64/ld-linux-x86-64.so.2" }) });
const from = (image: string) => aRecipe({ base: { image, location: { path: "Dockerfile", line: 9 } } });

describe("floating-base", () => {
  it.each(["gcr.io/distroless/base", "debian:stable-slim", "cgr.dev/chainguard/glibc-dynamic:latest", "archlinux"])(
    "catches %s under a program that needs a libc",
    (image) => {
      catches({ artifact, recipe: from(image) }, image);
    },
  );

  it("says what the libc is today", () => {
    const image = anImage({ libc: { kind: "glibc", version: "2.41" } });
    catches({ artifact, image, recipe: from("debian:stable") }, /today it has glibc 2\.41/);
  });

  it.each(["debian:12", "debian:bookworm-slim", "gcr.io/distroless/base-debian12:nonroot", "a/b@sha256:00", "scratch"])(
    "allows %s",
    (image) => {
      allows({ artifact, recipe: from(image) });
    },
  );

  it("allows any base under a static program", () => {
    allows({ recipe: from("debian:stable") });
    allows({ artifact });
  });
});
