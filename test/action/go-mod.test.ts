import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findGoMod } from "../../src/action/go-mod.ts";
import { scratchFiles } from "../support/files.ts";

describe("findGoMod", () => {
  it("finds the module that a folder belongs to, the nearest one above it, by its path in the repository", async () => {
    const root = await scratchFiles({ "go.mod": "module a\n", "services/api/go.mod": "module b\n" });
    mkdirSync(join(root, "services/api/cmd/api"), { recursive: true });
    expect(await findGoMod(join(root, "services/api/cmd/api"), root)).toEqual({
      path: "services/api/go.mod",
      text: "module b\n",
    });
    expect(await findGoMod(join(root, "services"), root)).toEqual({ path: "go.mod", text: "module a\n" });
  });

  it("does not look above the repository", async () => {
    const root = await scratchFiles({ "go.mod": "module a\n", "inner/README.md": "" });
    expect(await findGoMod(join(root, "inner"), join(root, "inner"))).toBeNull();
    expect(await findGoMod(root, join(root, "inner"))).toBeNull();
  });

  it("takes no folder, no link to nowhere and nothing of over 1 MiB for it", async () => {
    const root = await scratchFiles({ "a/go.mod/file": "", "b/go.mod": `module b\n${" ".repeat(1 << 20)}`, "c/x": "" });
    symlinkSync("/nowhere", join(root, "c/go.mod"));
    for (const folder of ["a", "b", "c"]) expect(await findGoMod(join(root, folder), root)).toBeNull();
  });
});
