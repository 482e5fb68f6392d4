import { expect, it } from "vitest";
import { subjectOf } from "../../src/render/subject.ts";
import { aBroughtArtifact, anArtifact, aReport, aSnapshot, aVariant, someGo } from "../support/make.ts";

const subject = (over: Parameters<typeof aSnapshot>[0]): string =>
  subjectOf(aReport({ head: aSnapshot(over) }), (text) => text);

it("names the module, the toolchain, the platform and the commit", () => {
  expect(subject({})).toBe("example.com/service · go1.26.1 · linux/amd64 · 4f1c2a9d0e77");
});

it("names no platform where there are several", () => {
  const artifacts = ["amd64", "arm64"].map((goarch) => anArtifact({ variant: aVariant({ goarch }) }));
  expect(subject({ artifacts })).toBe("example.com/service · go1.26.1 · 4f1c2a9d0e77");
});

it("takes the platform of a brought file from its build settings, and leaves out what nobody knows", () => {
  const unknown = { module: null, goVersion: null, commit: null };
  const settings = { GOOS: "linux", GOARCH: "s390x" };
  expect(subject({ ...unknown, artifacts: [aBroughtArtifact({ go: someGo({ settings }) })] })).toBe(
    "Go binaries · linux/s390x",
  );
  expect(subject({ ...unknown, artifacts: [aBroughtArtifact({ go: null })] })).toBe("Go binaries");
});
