import { describe, expect, it } from "vitest";
import { JobError } from "../../src/errors.ts";
import { withWays } from "../../src/gate/ways.ts";
import type { Program } from "../../src/measure/program.ts";
import type { SymbolForest } from "../../src/model/why.ts";
import { aForest, aGraph } from "../analyze/why/make.ts";
import { aChange, anArtifact, aSnapshot } from "../support/make.ts";

const graph = aGraph({ "a.test/app": ["a.test/app/web"], "a.test/app/web": ["text/template"] });

/** Every import stands in line 7 of a file called as its package's last element. */
const locate: Program["locate"] = async (chain) =>
  chain.map((path, index) => {
    const importer = chain[index - 1]?.split("/").at(-1);
    return { package: path, file: importer === undefined ? null : `${importer}.go`, line: importer ? 7 : null };
  });

const linked: string[] = [];
const program = (relink: () => SymbolForest): Program => ({
  embedded: [],
  graph: (artifact) => (artifact === "elsewhere" ? null : graph),
  locate,
  async relink(artifact) {
    linked.push(artifact);
    return relink();
  },
});

const forest = aForest([
  "_ -> main.main",
  "main.main -> a.test/app/web.Show",
  "a.test/app/web.Show -> text/template.(*state).evalField <ReflectMethod>",
]);

const head = aSnapshot({ artifacts: [anArtifact({ name: "small" }), anArtifact({ name: "large" })] });
const came = aChange({ artifact: "small", kind: "package", name: "text/template", before: null, after: 9000 });
const total = (artifact: string, after: number) => aChange({ artifact, cause: "pruning-off", before: 100, after });

describe("the ways on which changes came", () => {
  it("are chains of packages, each with the place of the statement that imports the next", async () => {
    linked.length = 0;
    const { changes } = await withWays(
      [came],
      head,
      program(() => forest),
    );
    expect(changes).toEqual([
      { ...came, chain: ["a.test/app (app.go:7)", "a.test/app/web (web.go:7)", "text/template"] },
    ]);
    expect(linked).toEqual([]);
  });

  it("end in the function that ended pruning, for all variants by one link of what grew most", async () => {
    linked.length = 0;
    const { changes } = await withWays(
      [total("small", 200), total("large", 900)],
      head,
      program(() => forest),
    );
    const chain = [
      "a.test/app (app.go:7)",
      "a.test/app/web (web.go:7)",
      "text/template",
      "text/template.(*state).evalField",
    ];
    expect(changes.map((change) => change.chain)).toEqual([chain, chain]);
    expect(linked).toEqual(["large"]);
  });

  it("are a gap of the artifact where the link fails, and all else stays", async () => {
    const failing = program(() => {
      throw new JobError(`it does not build:\nthe linker ran out of memory${"\n\tmore".repeat(40)}`);
    });
    const changes = [total("large", 900), came];
    const followed = await withWays(changes, head, failing);
    expect(followed.changes[0]).toEqual(changes[0]);
    expect(followed.changes[1]?.chain).toHaveLength(3);
    expect(followed.head.artifacts.map(({ gaps }) => gaps)).toEqual([
      [],
      [
        {
          fact: "method-pruning",
          why: expect.stringMatching(/: it does not build: the linker ran out of memory\s+more$/),
        },
      ],
    ]);
  });

  it("are not there for artifacts of another build", async () => {
    const changes = [{ ...came, artifact: "elsewhere" }, total("elsewhere", 900)];
    expect(
      await withWays(
        changes,
        head,
        program(() => forest),
      ),
    ).toEqual({ head, changes });
  });
});
