import { describe, expect, it } from "vitest";
import type { Artifact } from "../../src/model.ts";
import { certificatesText, changeText, gzipText, linkageText, matrixOf, symtabText } from "../../src/render/matrix.ts";
import { aBroughtArtifact, aLinkage, anArtifact, aSymtab, aVariant, someCertificates } from "../support/make.ts";

const changes = (...artifacts: readonly Artifact[]): readonly string[] => matrixOf(artifacts).rows.map(changeText);

describe("the table of artifacts", () => {
  it("holds sizes against the variant called default, wherever it stands, or else the first", () => {
    const small = anArtifact({ name: "release", fileSize: 750 });
    const plain = anArtifact({ name: "default", fileSize: 1000 });
    expect(changes(small, plain)).toEqual(["−25.0 %", "–"]);
    expect(changes(anArtifact({ name: "a", fileSize: 500 }), small)).toEqual(["–", "+50.0 %"]);
  });

  it("compares with nothing what is of another platform, was brought, or is empty", () => {
    const arm = anArtifact({ name: "arm", variant: aVariant({ goarch: "arm64" }) });
    expect(changes(anArtifact({ name: "default" }), arm)).toEqual(["–", "–"]);
    expect(matrixOf([aBroughtArtifact(), aBroughtArtifact()]).reference).toBeNull();
    expect(changes(anArtifact({ fileSize: 0 }), anArtifact({ name: "b", fileSize: 5 }))).toEqual(["–", "–"]);
  });
});

describe("a fact", () => {
  const gap = (fact: string) => ({ gaps: [{ fact, why: "it is damaged" }] });

  it("says what there is", () => {
    expect(symtabText(anArtifact({ symtab: aSymtab({ symtabBytes: 930_000 }) }))).toBe("0.31");
    expect(symtabText(anArtifact())).toBe("none");
    expect(certificatesText(anArtifact({ certificates: someCertificates({ pem: 2, der: 1200 }) }))).toBe("1,202");
    expect(gzipText(anArtifact({ wireSize: null }))).toBe("–");
  });

  it.each([
    [aLinkage(), "static"],
    [aLinkage({ kind: "loader-only" }), "loader only"],
    [aLinkage({ kind: "dynamic" }), "dynamic"],
    [aLinkage({ kind: "dynamic", libc: "musl" }), "musl"],
    [aLinkage({ kind: "dynamic", libc: "glibc", floor: { GLIBC: "2.34", GLIBCXX: "3.4.29" } }), "glibc 2.34"],
  ])("of linkage %j reads %s", (linkage, text) => {
    expect(linkageText(anArtifact({ linkage }))).toBe(text);
  });

  it("that could not be read is never shown as a value", () => {
    expect(symtabText(anArtifact(gap("sections")))).toBe("?");
    expect(linkageText(anArtifact(gap("dynamic")))).toBe("?");
    expect(
      linkageText(anArtifact({ linkage: aLinkage({ kind: "dynamic", libc: "glibc" }), ...gap("versionNeeds") })),
    ).toBe("glibc ?");
    expect(certificatesText(anArtifact(gap("certificates")))).toBe("?");
    expect(certificatesText(anArtifact({ certificates: someCertificates({ der: 2 }), ...gap("certificates") }))).toBe(
      "≥ 2",
    );
  });
});
