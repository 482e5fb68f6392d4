import { once } from "node:events";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { delimiter, join } from "node:path";
import { execa } from "execa";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/model.ts";
import { actIsHere } from "../support/act.ts";
import { startCache } from "../support/cache-server.ts";
import { commit, git, newRepository, scratchFolder } from "../support/history.ts";
import { hasPart } from "../support/parts.ts";

const root = join(import.meta.dirname, "../..");

/** The workflow of the README, with the Action of this checkout, and artifacts taken from the runner's own server. */
const workflow = `on: push
jobs:
  plan:
    runs-on: ubuntu-latest
    outputs:
      matrix: \${{ steps.plan.outputs.matrix }}
    steps:
      - uses: actions/checkout@v7
      - uses: ./.plimsoll
        id: plan
        with: { plan: 8 }
  measure:
    needs: plan
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix: \${{ fromJSON(needs.plan.outputs.matrix) }}
    steps:
      - uses: actions/checkout@v7
      - if: matrix.part == env.LOST
        run: exit 1
      - uses: ./.plimsoll
        with:
          part: \${{ matrix.part }}
  report:
    needs: measure
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: |
          for archive in $(find "$STORE" -name 'plimsoll-report-part-*.zip'); do
            python3 -m zipfile -e "$archive" "parts/$(basename "$archive" .zip)"
          done
      - uses: ./.plimsoll
        id: plimsoll
        with: { merge: parts, max-size: 64MiB }
      - if: always()
        env:
          VERDICT: \${{ steps.plimsoll.outputs.verdict }}
        run: printf '%s' "$VERDICT" > "$STORE/verdict" && cp out/report.json "$STORE/"
`;

let scratch: string;
beforeEach(async () => {
  scratch = await scratchFolder();
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, "close");
  return port;
}

async function run(lost: string) {
  await using cache = await startCache("v1");
  const [repository, store] = [join(scratch, "repository"), join(scratch, "store")];
  await cp(join(root, "fixtures/hello"), repository, { recursive: true });
  for (const part of ["action.yml", "dist", "package.json"])
    await cp(join(root, part), join(repository, ".plimsoll", part), { recursive: true });
  await newRepository(repository);
  await git(repository, "remote", "add", "origin", "https://github.com/acme/boat");
  await mkdir(store);
  await writeFile(join(scratch, "event.json"), JSON.stringify({ repository: { default_branch: "main" } }));
  await commit(repository, "All", {
    ".github/workflows/size.yml": workflow,
    ".plimsoll.yml": "variants: [default, nocgo, stripped, release]\n",
  });
  const { all = "" } = await execa(
    join(root, ".cache/bin/act"),
    [
      ...["push", "-P", "ubuntu-latest=-self-hosted", "--eventpath", join(scratch, "event.json")],
      ...["--artifact-server-path", store, "--artifact-server-addr", "127.0.0.1"],
      ...["--artifact-server-port", String(await freePort())],
      ...Object.entries({ STORE: store, LOST: lost, ...cache.env, ACTIONS_RESULTS_URL: undefined }).flatMap(
        ([name, value]) =>
          value === undefined || name === "ACTIONS_RUNTIME_TOKEN" ? [] : ["--env", `${name}=${value}`],
      ),
    ],
    {
      cwd: repository,
      all: true,
      reject: false,
      env: { PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter), CI: "" },
    },
  );
  const read = (name: string) => readFile(join(store, name), "utf8").catch(() => "");
  return {
    kept: cache.entries.size,
    log: all,
    verdict: await read("verdict"),
    report: JSON.parse((await read("report.json")) || "null") as Report,
  };
}

describe.skipIf(!hasPart("act", actIsHere))("a matrix over several jobs, as act runs it", () => {
  it("is planned, measured in parts and joined into one report", async () => {
    const { log, verdict, report, kept } = await run("none");
    expect(verdict, log).toMatch(/^(pass|warn)$/);
    expect(report.head.artifacts.map(({ name }) => name).toSorted()).toEqual([
      "default",
      "nocgo",
      "release",
      "stripped",
    ]);
    expect(report).not.toHaveProperty("part");
    // Each part of a push is kept, for the same part of the pull requests to come.
    expect(kept).toBe(3);
  });

  it("shows the builds of a job that failed, and is no pass without them", async () => {
    const { log, verdict, report } = await run("2/3");
    expect(verdict, log).toBe("inconclusive");
    expect(report.head.failedBuilds).toMatchObject([
      { variant: "nocgo", output: expect.stringContaining("no report of part 2 of 3") },
      { variant: "stripped" },
    ]);
  });
});
