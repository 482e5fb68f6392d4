import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { folderStore } from "../../src/baseline/stored.ts";
import { renderComment } from "../../src/render/comment.ts";
import { findingsOf, runGate } from "../support/gating.ts";
import { commit, type Files, git, newRepository, scratchFolder } from "../support/history.ts";

let scratch: string;
let folder: string;
beforeEach(async () => {
  scratch = await scratchFolder();
  folder = join(scratch, "work");
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

const program = (text: string): string => `package main\n\nfunc main() { println("${text}") }\n`;
const dockerfile = (command: string, environment: string): string =>
  `FROM golang AS build
WORKDIR /src
COPY . .
RUN ${environment} go build -trimpath -ldflags="-s -w" -o /out/${command} ./cmd/${command}
FROM scratch
COPY --from=build /out/${command} /${command}
ENTRYPOINT ["/${command}"]
`;

const base: Files = {
  ".gitignore": "/out/\n",
  "go.mod": "module example.com/fleet\n\ngo 1.24\n",
  "cmd/api/main.go": program("api"),
  "cmd/worker/main.go": program("worker"),
  "api.Dockerfile": dockerfile("api", "CGO_ENABLED=0"),
  "worker.Dockerfile": dockerfile("worker", "CGO_ENABLED=0"),
  ".plimsoll.yml": `target: [./cmd/api, ./cmd/worker]
variants: [nocgo, release]
images: [api.Dockerfile, worker.Dockerfile]
budgets: { only: [release], growth: { fail: 64KiB } }
`,
};

async function change(files: Files) {
  await newRepository(folder);
  await commit(folder, "Base", base);
  await git(folder, "checkout", "--quiet", "-b", "topic");
  await commit(folder, "Head", files);
  return runGate({ folder });
}

describe("a repository with several programs and Dockerfiles", () => {
  it("has one report: each binary under the name of its program, in the image it goes into", async () => {
    const grown = `package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("worker") }\n`;
    const { report } = await change({ "cmd/worker/main.go": grown });
    expect(report.head.artifacts.map(({ name }) => name)).toEqual([
      ...["api/nocgo", "api/release"],
      ...["worker/nocgo", "worker/release"],
    ]);
    const pairs = report.compatibility.map(({ artifact, image, runs }) => `${artifact} ${image} ${runs}`);
    expect(pairs.toSorted()).toEqual([
      "api/nocgo api.Dockerfile yes",
      "api/release api.Dockerfile yes",
      "worker/nocgo worker.Dockerfile yes",
      "worker/release worker.Dockerfile yes",
    ]);
    expect(findingsOf(report, "size-growth")).toMatchObject([{ artifact: "worker/release", severity: "error" }]);
    const context = { headSha: "a".repeat(40), baseRef: "main", runUrl: null, caps: new Map(), override: null };
    const comment = renderComment(report, { ...context, isDisputed: false });
    expect(comment.split("\n")[0]).toMatch(/1 gate failed · `worker\/(nocgo|release)`/);
    expect(comment).toContain("api/release");
  });

  it("is built once where nothing that is built has changed, whatever else has", async () => {
    const { report, built } = await change({ "docs/guide.md": "# Guide\n", "cmd/api/main_test.go": "package main\n" });
    expect(built.toSorted()).toEqual(["api/nocgo", "api/release", "worker/nocgo", "worker/release"]);
    expect(report.verdict.outcome).not.toBe("fail");
    expect(report.changes.filter(({ before, after }) => before !== after)).toEqual([]);
  });

  it("builds nothing where the cache has the base and only prose has changed, and answers for its images all the same", async () => {
    const store = folderStore(join(scratch, "store"));
    await newRepository(folder);
    await commit(folder, "Base", base);
    const whole = await runGate({ folder, store });
    expect(whole.built).toHaveLength(4);
    await git(folder, "checkout", "--quiet", "-b", "topic");
    await commit(folder, "Prose", { "docs/guide.md": "# Guide\n" });
    const prose = await runGate({ folder, store });
    expect(prose.built).toEqual([]);
    expect(prose.report.compatibility).toEqual(whole.report.compatibility);
    expect(prose.report.verdict.outcome).toBe(whole.report.verdict.outcome);
    await commit(folder, "Image", { "api.Dockerfile": dockerfile("api", "CGO_ENABLED=1") });
    expect((await runGate({ folder, store })).built).toHaveLength(4);
    await git(folder, "checkout", "--quiet", "HEAD^");
    expect((await runGate({ folder, store })).built).toEqual([]);
  });

  it("builds nothing a second time where the cache had nothing the first time", async () => {
    const store = folderStore(join(scratch, "store"));
    await newRepository(folder);
    await commit(folder, "Base", base);
    await git(folder, "checkout", "--quiet", "-b", "topic");
    await commit(folder, "Prose", { "docs/guide.md": "# Guide\n" });
    const first = await runGate({ folder, store });
    expect(first.built).toHaveLength(4);
    const second = await runGate({ folder, store });
    expect(second.built).toEqual([]);
    expect(second.report.compatibility).toEqual(first.report.compatibility);
  });
});
