import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/pie-needs-loader.ts";
import { aLinkage, anArtifact, anElf } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const pie = (interpreter: string) =>
  anArtifact({ linkage: aLinkage({ kind: "loader-only" }), elf: anElf({ type: "ET_DYN", interpreter }) });

describe("pie-needs-loader", () => {
  it("catches a file without libraries that asks for a loader, and names the images it will not start on", () => {
    catches(
      { artifact: pie("/lib64/ld-linux-x86-64.so.2") },
      "/lib64/ld-linux-x86-64.so.2",
      /scratch.*distroless\/static.*Alpine/,
    );
    catches({ artifact: pie("/lib/ld-musl-x86_64.so.1") }, /scratch.*a glibc image/);
  });

  it("names the way to a static PIE", () => {
    catches({ artifact: pie("/lib/ld-linux-aarch64.so.1") }, /-static-pie/);
  });

  it("allows static files, and leaves dynamic ones to others", () => {
    allows({});
    allows({ artifact: anArtifact({ linkage: aLinkage({ kind: "dynamic", libc: "glibc" }) }) });
  });

  it("skips a packed file: the stub's loader is not the program's", () => {
    skips({ artifact: anArtifact({ packer: "UPX" }) }, /packed with UPX, which hides its loader/);
  });
});
