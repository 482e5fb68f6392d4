import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/extldflags-ignored.ts";
import { aBroughtArtifact, aLinkage, anArtifact, anElf, aVariant, someGo } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const pie = {
  linkage: aLinkage({ kind: "loader-only", libc: "glibc" }),
  elf: anElf({ type: "ET_DYN", interpreter: "/lib64/ld-linux-x86-64.so.2" }),
};
const built = (ldflags: string) => anArtifact({ ...pie, variant: aVariant({ ldflags }) });

describe("extldflags-ignored", () => {
  it.each(["-s -w -extldflags -static-pie", "-extldflags '-static'", "-extldflags=-static"])(
    "catches %s without an external linker",
    (ldflags) => {
      catches({ artifact: built(ldflags) }, /did nothing/, "/lib64/ld-linux-x86-64.so.2", /-linkmode=external/);
    },
  );

  it("reads the flags of a file that was brought from its build settings", () => {
    const go = someGo({ settings: { "-ldflags": "-extldflags=-static" } });
    catches({ artifact: aBroughtArtifact({ ...pie, go }) }, /-extldflags=-static did nothing/);
  });

  it("allows the external linker, other flags, and a file that is static after all", () => {
    allows({ artifact: built("-linkmode external -extldflags -static-pie") });
    allows({ artifact: built("-linkmode=external -extldflags=-static") });
    allows({ artifact: built("-s -w -extldflags -static-libgcc") });
    allows({ artifact: anArtifact({ variant: aVariant({ ldflags: "-extldflags -static" }) }) });
  });

  it("leaves a file that needs libraries to dynamic-libc", () => {
    allows({ artifact: { ...built("-extldflags -static"), linkage: aLinkage({ kind: "dynamic", libc: "glibc" }) } });
  });

  it("skips a packed file", () => {
    skips({ artifact: { ...built("-extldflags -static"), packer: "UPX" } }, /packed with UPX/);
  });
});
