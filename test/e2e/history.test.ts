import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, it, vi } from "vitest";
import { capsOf } from "../../src/judge/caps.ts";
import { renderComment } from "../../src/render/comment.ts";
import { runGate } from "../support/gating.ts";
import { expectGolden } from "../support/golden.ts";
import {
  checkOutShallow,
  type History,
  makeHistory,
  type PullName,
  pullRequestEnvironment,
  scratchFolder,
} from "../support/history.ts";
import { answers, hasPart } from "../support/parts.ts";

const hasGo = hasPart("go", answers("go", "version"));
const hasCompiler = hasGo && hasPart("a C compiler", answers("gcc", "--version"));
const newer = "go1.27.3";
const hasNewerGo =
  hasGo &&
  hasPart(newer, () => process.env.GOTOOLCHAIN !== newer && answers("env", `GOTOOLCHAIN=${newer}`, "go", "version")());

let history: History;
let scratch: string;
beforeAll(async () => {
  history = await makeHistory();
});
afterAll(() => history.remove());
beforeEach(async () => {
  scratch = await scratchFolder();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(scratch, { recursive: true, force: true });
});

/** Builds the pull request and its base, and says what the Action would say on it. */
async function commentOn(name: PullName): Promise<string> {
  const pull = history.pulls[name];
  const folder = join(scratch, "work");
  await checkOutShallow(history.origin, pull.merge, folder);
  const environment = await pullRequestEnvironment(scratch, pull);
  const { report } = await runGate({ folder, environment });
  return renderComment(report, {
    headSha: pull.head,
    baseRef: "main",
    runUrl: "https://github.com/acme/boat/actions/runs/17344551",
    caps: capsOf(report, {}),
    override: null,
    isDisputed: false,
  });
}

/** Releases of Go and linkers differ by a few bytes; the direction and the words do not. */
const withoutNumbers = (line: string): string =>
  line
    .replace(/(?<=[+−])[\d.]+(?= (B|KiB|MiB|%))/g, "N")
    .replace(/go1\.\d+\.\d+/g, "go1.N")
    .replace(/(?<=glibc ≥ `)[\d.]+/, "N");

const firstLine = async (name: PullName): Promise<string> =>
  withoutNumbers((await commentOn(name)).split("\n")[0] as string);

describe.runIf(hasGo)("the first line of the comment names the true cause, of a pull request that", () => {
  it.each(["adds-module", "bumps-module", "switches-pruning-off", "embeds-file"] as const)("%s", async (name) => {
    expectGolden(`history-${name}.md`, `${await firstLine(name)}\n`);
  });

  it.each(["moves-code", "changes-nothing", "edits-policy"] as const)("%s", async (name) => {
    expectGolden(`history-${name}.md`, `${await firstLine(name)}\n`);
  });

  it.runIf(hasCompiler)("turns-cgo-on", async () => {
    expectGolden("history-turns-cgo-on.md", `${await firstLine("turns-cgo-on")}\n`);
  });

  it.runIf(hasNewerGo)("bumps-toolchain", async () => {
    vi.stubEnv("GOTOOLCHAIN", "auto");
    expectGolden("history-bumps-toolchain.md", `${await firstLine("bumps-toolchain")}\n`);
  });
});
