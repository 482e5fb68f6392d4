import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findToolchain } from "../../src/build/toolchain.ts";
import { changesApart, type Toolchains, toolchainsOf } from "../../src/gate/toolchains.ts";
import type { LedgerRow, Snapshot } from "../../src/model.ts";
import { putFiles, scratchFolder } from "../support/history.ts";
import { aLedger, anArtifact, aSnapshot, someGo } from "../support/make.ts";
import { answers, hasPart } from "../support/parts.ts";

const hasGo = hasPart("go", answers("go", "version"));

let scratch: string;
beforeEach(async () => {
  scratch = await scratchFolder();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(scratch, { recursive: true, force: true });
});

/** With Go's own version said in place of `HERE`. */
async function toolchainsFor(base: string, head: string): Promise<{ toolchains: Toolchains; here: string }> {
  vi.stubEnv("GOTOOLCHAIN", "local");
  const here = (await findToolchain({ folder: scratch })).version;
  const goMod = (lines: string): string => `module example.com/small\n\n${lines.replaceAll("HERE", here)}\n`;
  await putFiles(scratch, { "base/go.mod": goMod(base), "head/go.mod": goMod(head) });
  const [headFolder, baseFolder] = [join(scratch, "head"), join(scratch, "base")];
  const { signal } = new AbortController();
  return { here, toolchains: await toolchainsOf({ headFolder, headVersion: here, baseFolder, env: {}, signal }) };
}

describe.runIf(hasGo)("the toolchains of the base", () => {
  it("are the head's alone where both sides ask for the same", async () => {
    const { toolchains } = await toolchainsFor("go 1.24", "go 1.24");
    expect(toolchains).toEqual({ own: null, heads: null });
  });

  it("are two where go.mod bumps to the very Go that builds the head, though Go itself would not switch", async () => {
    const { toolchains, here } = await toolchainsFor(
      "go 1.20\n\ntoolchain go1.21.13",
      "go 1.20\n\ntoolchain HERE // new",
    );
    expect(toolchains).toEqual({ own: "go1.21.13", heads: here });
  });

  it("are read from the line of the language as well, where that names a release", async () => {
    const { toolchains, here } = await toolchainsFor("go 1.21.3", "go 1.21.3\n\ntoolchain HERE");
    expect(toolchains).toEqual({ own: "go1.21.3", heads: here });
  });

  it.each([
    ["a language without a release", "go 1.24", "go 1.24\n\ntoolchain HERE"],
    ["a Go that is older than the one here anyway", "go 1.20\n\ntoolchain go1.21.3", "go 1.20\n\ntoolchain go1.21.13"],
    ["no release", "go 1.20\n\ntoolchain go1.21.3-custom", "go 1.20\n\ntoolchain HERE"],
  ])("are one where what is asked for is %s", async (_, base, head) => {
    expect((await toolchainsFor(base, head)).toolchains).toEqual({ own: null, heads: null });
  });
});

const row = (module: string, bytes: number): LedgerRow => ({
  owner: "module",
  module,
  version: null,
  package: module,
  kind: "code",
  bytes,
});

const side = (go: string, sizes: Readonly<Record<string, number>>, name = "release"): Snapshot => {
  const rows = Object.entries(sizes).map(([module, bytes]) => row(module, bytes));
  const fileSize = rows.reduce((sum, { bytes }) => sum + bytes, 0);
  const sha256 = `${go}${JSON.stringify(sizes)}`;
  const artifact = { name, fileSize, sha256, go: someGo({ version: go }), ledger: aLedger({ total: fileSize, rows }) };
  return aSnapshot({ artifacts: [anArtifact(artifact)] });
};

describe("what changed where Go did too", () => {
  const base = side("go1.26.8", { "example.com/service": 1000, std: 5000 });
  const rebuilt = side("go1.27.3", { "example.com/service": 1100, std: 5500 });
  const head = side("go1.27.3", { "example.com/service": 1300, std: 5500 });
  const changes = changesApart(base, rebuilt, head);

  it("is told apart: what Go did is a row, and modules count from there", () => {
    expect(changes.filter(({ kind }) => kind === "toolchain")).toMatchObject([
      { name: "file", before: 6000, after: 6600, cause: "toolchain" },
      { name: "go", before: "go1.26.8", after: "go1.27.3" },
    ]);
    expect(changes.filter(({ kind }) => kind === "module")).toMatchObject([
      { name: "example.com/service", before: 1100, after: 1300 },
    ]);
  });

  it("adds up to the total", () => {
    const total = changes.find(({ kind }) => kind === "total");
    expect(total).toMatchObject({ before: 6000, after: 6800, cause: "toolchain" });
  });

  it("has the change's own cause where that weighs more", () => {
    const [total] = changesApart(
      base,
      side("go1.27.3", { "example.com/service": 1000, std: 5010 }),
      side("go1.27.3", { "example.com/service": 2000, std: 5010 }),
    );
    expect(total?.cause).toBe("own-code");
  });

  it("lists what one side does not have", () => {
    const other = side("go1.27.3", { "example.com/service": 1 }, "other");
    expect(changesApart(base, rebuilt, other)).toMatchObject([
      { artifact: "other", kind: "total", before: null, after: 1 },
      { artifact: "release", kind: "total", before: 6000, after: null },
    ]);
  });
});
