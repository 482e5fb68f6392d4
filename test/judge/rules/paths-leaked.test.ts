import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/paths-leaked.ts";
import { aBroughtArtifact, anArtifact, aVariant, someGo } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const settings = { CGO_ENABLED: "0" };
const brought = (...buildPaths: string[]) => aBroughtArtifact({ go: someGo({ buildPaths, settings }) });
const untrimmed = anArtifact({
  name: "default",
  variant: aVariant({ trimpath: false }),
  go: someGo({ buildPaths: ["/home/jane/service"], settings }),
});

describe("paths-leaked", () => {
  it("catches folders of the build machine, and quotes three", () => {
    const artifact = brought("/home/jane/go", "/home/jane/service", "/usr/lib/go", "/tmp/a", "/tmp/b");
    catches({ artifact }, /: \/home\/jane\/go, \/home\/jane\/service, \/usr\/lib\/go and 2 more\./, /-trimpath/);
  });

  it("cuts a folder that is longer than a sentence should be", () => {
    catches({ artifact: brought(`/${"x".repeat(5000)}`) }, /^.{1,400}$/);
  });

  it("allows an untrimmed variant that stands beside a trimmed one to be compared", () => {
    allows({ artifact: untrimmed, beside: [anArtifact()] });
    catches({ artifact: untrimmed, beside: [{ ...untrimmed, name: "nocgo" }] });
  });

  it("catches folders that are there in spite of -trimpath, and does not advise it again", () => {
    const artifact = anArtifact({ go: someGo({ buildPaths: ["/src/c"] }) });
    catches({ artifact, beside: [anArtifact({ name: "pie" })] }, /\/src\/c\. Look into C code/);
  });

  it("allows folders that may be named", () => {
    allows({ artifact: brought("/build/service", "/usr/local/go"), options: { allow: ["/build/*", "/usr/local/go"] } });
    catches(
      { artifact: brought("/build/service", "/home/jane"), options: { allow: ["/build/*"] } },
      /: \/home\/jane\./,
    );
  });

  it("allows a file that names none", () => {
    allows({});
  });

  it("skips a file whose names could not be read", () => {
    skips({ artifact: anArtifact({ go: null }) }, /no file names/);
    const gaps = [{ fact: "build-paths", why: "the table of source files was not found" }];
    skips({ artifact: anArtifact({ go: someGo({ buildPaths: null }), gaps }) }, /table of source files/);
  });
});
