import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config/resolve.ts";
import type { BuildJob } from "../../src/measure.ts";
import type { Remedy, VariantInput } from "../../src/model.ts";
import { report } from "../../src/run.ts";
import { scratchFiles } from "../support/files.ts";
import { answers, hasPart } from "../support/parts.ts";

const parts = hasPart("Go", answers("go", "version")) && hasPart("a C compiler", answers("cc", "--version"));

const asksUsers = {
  "go.mod": "module example.test/skiff\n\ngo 1.19\n",
  "main.go": 'package main\n\nimport "example.test/skiff/crew"\n\nfunc main() { println(crew.Name()) }\n',
  "crew/crew.go":
    'package crew\n\nimport "os/user"\n\nfunc Name() string {\n\tone, err := user.Lookup("root")\n\tif err != nil {\n\t\treturn ""\n\t}\n\treturn one.Name\n}\n',
};
/** Without cgo nothing is called Weigh. */
const needsC = {
  "go.mod": "module example.test/barge\n\ngo 1.19\n",
  "main.go": 'package main\n\nimport "example.test/barge/hold"\n\nfunc main() { println(hold.Weigh()) }\n',
  "hold/hold.go": "package hold\n",
  "hold/weigh.go":
    'package hold\n\n// static int weigh(void) { return 4; }\nimport "C"\n\nfunc Weigh() int { return int(C.weigh()) }\n',
};

describe.skipIf(!parts)("a flag that would let a program start", () => {
  let out: string;
  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), "remedies-"));
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  async function remedies(
    files: Readonly<Record<string, string>>,
    variants: readonly VariantInput[],
    images: readonly string[] = ["scratch"],
  ): Promise<Readonly<Record<string, Remedy | undefined>>> {
    const folder = await scratchFiles(files);
    const job: BuildJob = {
      config: resolveConfig({}, { variants: [...variants], images: [...images] }),
      ...{ started: folder, folder, out: join(out, String(Math.random())), now: new Date(0), wire: false },
      ...{ signal: new AbortController().signal, onPlan() {}, onEvent() {} },
    };
    const { compatibility } = await report(job);
    return Object.fromEntries(compatibility.map(({ artifact, remedy }) => [artifact, remedy]));
  }

  it("is tried by a build of its own where no variant starts, and says by whose imports it is asked for", async () => {
    const { mine } = await remedies(asksUsers, [{ name: "mine", cgo: true }]);
    expect(mine).toEqual({
      flag: "CGO_ENABLED=0",
      chains: [["example.test/skiff", "example.test/skiff/crew", "os/user"]],
      tried: { variant: null, runs: "yes", fileSize: expect.any(Number), why: null },
    });
  });

  it("says with which line the build ends where it does not build", async () => {
    const { mine } = await remedies(needsC, [{ name: "mine", cgo: true }]);
    expect(mine?.tried).toEqual({
      variant: null,
      runs: "not built",
      fileSize: null,
      why: expect.stringContaining("undefined: hold.Weigh"),
    });
    expect(mine?.chains).toEqual([["example.test/barge", "example.test/barge/hold"]]);
  });

  it("is answered by the variant of the matrix that has it, without another build", async () => {
    const variants = [
      { name: "mine", cgo: true },
      { name: "plain", cgo: false },
    ];
    const { mine, plain } = await remedies(asksUsers, variants);
    expect(mine).toMatchObject({ flag: "CGO_ENABLED=0", tried: { variant: "plain", runs: "yes" } });
    expect(plain).toBeUndefined();
  });

  it("is answered by the variant that is built most alike", async () => {
    const variants = [
      { name: "mine", cgo: true, trimpath: true },
      { name: "plain", cgo: false },
      { name: "trimmed", cgo: false, trimpath: true },
    ];
    const { mine } = await remedies(asksUsers, variants);
    expect(mine?.tried?.variant).toBe("trimmed");
  });

  it("is the build mode for a PIE without libraries", async () => {
    const { mine } = await remedies(asksUsers, [{ name: "mine", cgo: false, buildmode: "pie" }]);
    expect(mine).toMatchObject({ flag: "-buildmode=exe", chains: [], tried: { variant: null, runs: "yes" } });
  });

  it("is not looked for where all start", async () => {
    expect(await remedies(asksUsers, [{ name: "mine", cgo: false }])).toEqual({ mine: undefined });
  });
});
