import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/builder-drift.ts";
import { aBuilder, aRecipe, imageVerbsOf } from "../../support/image-rules.ts";
import { aLinkage, anArtifact } from "../../support/make.ts";

const { catches, allows } = imageVerbsOf(rule);
const artifact = anArtifact({ linkage: aLinkage({ kind: "dynamic", libc: "glibc", floor: { GLIBC: "2.34" } }) });
const pair = (builder: string, base: string) =>
  aRecipe({ builder: aBuilder(builder), base: { image: base, location: { path: "Dockerfile", line: 9 } } });

describe("builder-drift", () => {
  it.each([
    ["golang:1.26", "debian:12-slim", /golang:1\.26-bookworm/],
    ["golang", "gcr.io/distroless/base-debian12", /golang:bookworm/],
    ["docker.io/library/golang:latest", "ubuntu:22.04", /golang:bookworm/],
  ])("catches %s with %s", (builder, base, fix) => {
    catches({ artifact, recipe: pair(builder, base) }, fix, /August 2025/);
  });

  it.each([
    ["golang:1.26-bookworm", "debian:12"],
    ["golang:1.26-alpine", "alpine:3.22"],
    ["golang@sha256:00", "debian:12"],
    ["golang:1.26", "debian:stable"],
    ["registry.example.com/tools/go:7", "debian:12"],
  ])("allows %s with %s", (builder, base) => {
    allows({ artifact, recipe: pair(builder, base) });
  });

  it("allows a static program, and an image without a Dockerfile", () => {
    allows({ recipe: pair("golang:1.26", "debian:12") });
    allows({ artifact });
    allows({ artifact, recipe: aRecipe() });
  });
});
