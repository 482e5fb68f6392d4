import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/dynamic-libc.ts";
import { aBroughtArtifact, aLinkage, anArtifact, anElf, aVariant, someGo } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const dynamic = {
  linkage: aLinkage({ kind: "dynamic", libc: "glibc", floor: { GLIBC: "2.34" } }),
  elf: anElf({ interpreter: "/lib64/ld-linux-x86-64.so.2", needed: ["libc.so.6", "libresolv.so.2"] }),
};
const built = (variant: Parameters<typeof aVariant>[0]) => anArtifact({ ...dynamic, variant: aVariant(variant) });

describe("dynamic-libc", () => {
  it("catches a library under a variant that turned cgo off", () => {
    catches({ artifact: built({ cgo: false }) }, /CGO_ENABLED=0 promised.*libc\.so\.6 and libresolv\.so\.2/);
  });

  it("catches a library although netgo and osusergo were asked for", () => {
    catches(
      { artifact: built({ cgo: true, tags: ["netgo", "osusergo"] }) },
      /-tags=netgo,osusergo promised/,
      /go list/,
    );
  });

  it.each(["-linkmode external -extldflags -static", "-extldflags '-static'", "-extldflags=-static-pie"])(
    "catches a library although the linker was told %s",
    (ldflags) => catches({ artifact: built({ cgo: true, ldflags }) }, /-extldflags=-static promised/),
  );

  it("reads the promise of a file that was brought from its build settings", () => {
    const settings = { CGO_ENABLED: "1", "-tags": "netgo,osusergo" };
    catches({ artifact: aBroughtArtifact({ ...dynamic, go: someGo({ settings }) }) }, /-tags=netgo,osusergo/);
    catches(
      { artifact: aBroughtArtifact({ ...dynamic, go: someGo({ settings: { CGO_ENABLED: "0" } }) }) },
      /CGO_ENABLED=0/,
    );
  });

  it("catches a default build that turns out dynamic where every file is expected to be static", () => {
    catches({ artifact: built({ cgo: null }), options: { expect: "static" } }, /rules\.dynamic-libc\.expect promised/);
  });

  it("has words for libraries whose names are damaged", () => {
    catches(
      { artifact: { ...built({ cgo: false }), elf: anElf({ needed: [] }) } },
      /needs libraries whose names cannot be read/,
    );
  });

  it("allows a library where nothing promised there would be none", () => {
    allows({ artifact: built({ cgo: null }) });
    allows({ artifact: built({ cgo: true, tags: ["netgo"] }) });
    allows({ artifact: built({ cgo: true, ldflags: "-extldflags -static-libgcc" }) });
    allows({ artifact: built({ cgo: true }), options: { expect: "static" } });
    allows({ artifact: aBroughtArtifact({ ...dynamic, go: null }) });
  });

  it("allows static files, and those that ask for a loader only", () => {
    allows({ options: { expect: "static" } });
    allows({ artifact: anArtifact({ linkage: aLinkage({ kind: "loader-only" }) }) });
  });

  it("skips a promise it cannot hold against the file", () => {
    skips({ artifact: anArtifact({ packer: "UPX" }) }, /packed with UPX/);
    skips({ artifact: anArtifact({ gaps: [{ fact: "dynamic", why: "no end" }] }) }, /no end/);
  });
});
