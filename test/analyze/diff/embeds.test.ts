import { describe, expect, it } from "vitest";
import { changedEmbeds } from "../../../src/analyze/diff/embeds.ts";
import type { Artifact, EmbeddedFile } from "../../../src/model.ts";
import { anArtifact } from "../../support/make.ts";

const file = (path: string, bytes: number, content = "a", user: string | null = "example.com/web"): EmbeddedFile => ({
  path,
  bytes,
  hash: content.repeat(64),
  package: user,
});

const having = (...embeds: readonly EmbeddedFile[]): Artifact => anArtifact({ embeds });

describe("embedded files that changed", () => {
  it("are those that came, went, or have another content, what moved most first", () => {
    const before = having(file("same.css", 10), file("gone.css", 30), file("edited.css", 50), file("grown.css", 100));
    const after = having(
      file("same.css", 10),
      file("new.css", 7000),
      file("edited.css", 50, "b"),
      file("grown.css", 400, "b"),
    );
    expect(changedEmbeds(before, after)).toEqual([
      { name: "new.css", before: null, after: 7000 },
      { name: "grown.css", before: 100, after: 400 },
      { name: "gone.css", before: 30, after: null },
      { name: "edited.css", before: 50, after: 50 },
    ]);
  });

  it("go by their package as well where two packages have a file of that name", () => {
    const other = file("index.html", 5, "c", "example.com/admin");
    const changes = changedEmbeds(having(file("index.html", 10), other), having(file("index.html", 20, "b"), other));
    expect(changes).toEqual([{ name: "example.com/web/index.html", before: 10, after: 20 }]);
  });

  it("are the same file whichever package is known to use it", () => {
    expect(changedEmbeds(having(file("a.css", 10)), having(file("a.css", 10, "a", null)))).toEqual([]);
  });

  it("are none where a report does not say what is embedded", () => {
    expect(changedEmbeds(anArtifact(), having(file("new.css", 7)))).toEqual([]);
  });
});
