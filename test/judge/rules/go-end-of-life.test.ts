import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/go-end-of-life.ts";
import type { GoFacts } from "../../../src/model.ts";
import { anArtifact, someGo } from "../../support/make.ts";
import { verbsOf } from "../../support/rules.ts";

const { catches, allows, skips } = verbsOf(rule);
const built = (support?: GoFacts["support"]) => anArtifact({ go: someGo({ version: "go1.24.3", support }) });

describe("go-end-of-life", () => {
  it("catches a release that has ended, with the day", () => {
    catches({ artifact: built({ state: "ended", since: "2026-02-10" }) }, /go1\.24\.3/, /2026-02-10/);
  });

  it("allows one that has not", () => {
    allows({ artifact: built({ state: "supported" }) });
  });

  it("skips what is not known, and never passes it", () => {
    skips({ artifact: built({ state: "unknown", why: "Go 1.40 is newer than what is known here" }) }, /Go 1\.40/);
    skips({ artifact: built() }, /which Go/);
    skips({ artifact: anArtifact({ go: null }) }, /which Go/);
  });
});
