import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";

/**
 * A repository with the history of a small service: a main branch that moves on, and pull requests that left it before it
 * did, each of which does one thing. It stands in for GitHub: `refs/pull/N/head` and `refs/pull/N/merge` are there to fetch.
 * Dependencies are vendored, so that nothing is downloaded.
 */
export interface History {
  /** The folder of the repository that clones are made of. */
  readonly origin: string;
  readonly pulls: Readonly<Record<PullName, Pull>>;
  /** The tip of main, which all pull requests are merged with. */
  readonly main: string;
  /** Where all of them left main; main grew by some 60 KiB since. */
  readonly branchPoint: string;
  readonly remove: () => Promise<void>;
}

export interface Pull {
  readonly number: number;
  /** What the author pushed. */
  readonly head: string;
  /** What GitHub made of it: head merged into main, main being the first parent. */
  readonly merge: string;
}

export type PullName = keyof typeof changes;

/** Files by path; `null` takes one away. */
export type Files = Readonly<Record<string, string | null>>;

/** Functions that no compiler folds or inlines: about 150 bytes of code and tables each. */
function functions(name: string, count: number): string {
  const body = (index: number): string =>
    `//go:noinline\nfunc ${name}${index}(x int) int {\n\tif x%${index + 3} == 1 {\n\t\treturn x*${index * 7919 + 13} ^ x>>${(index % 7) + 1}\n\t}\n\treturn x - ${index * 31}\n}\n`;
  const all = Array.from({ length: count }, (_, index) => `${name}${index}`);
  return `${all.map((_, index) => body(index)).join("\n")}\nvar ${name}All = []func(int) int{${all.join(", ")}}\n`;
}

const dependency = (module: string, count: number): string =>
  `package ${module}\n\n${functions("step", count)}\nfunc At(x int) int { return stepAll[x%len(stepAll)](x) }\n`;

const goMod = (requires: Readonly<Record<string, string>>, lines = "go 1.24\n"): string =>
  `module example.com/harbour\n\n${lines}\nrequire (\n${Object.entries(requires)
    .map(([path, version]) => `\t${path} ${version}\n`)
    .join("")})\n`;

const vendored = (requires: Readonly<Record<string, string>>): string =>
  Object.entries(requires)
    .map(([path, version]) => `# ${path} ${version}\n## explicit; go 1.24\n${path}\n`)
    .join("");

const requires = { "example.com/tide": "v1.0.0" };

const main = (imports: string, statements: string): string =>
  `package main

import (
	"fmt"
	"os"

	"example.com/harbour/internal/board"
	"example.com/tide"
${imports})

func main() {
	fmt.Println(board.Title(), tide.At(len(os.Args)))
${statements}}
`;

const board = (more: string): string =>
  `package board\n\n${more}\nfunc Title() string { return title }\n\nvar title = "harbour"\n`;

const policy = (fail: string): string =>
  `target: ./cmd/harbour
variants: [default, release]
budgets:
  size:   { max: 64MiB }
  growth: { warn: 8KiB, fail: ${fail} }
  noise:  2KiB
`;

const start: Files = {
  ".gitignore": "/out/\n",
  ".plimsoll.yml": policy("32KiB"),
  "README.md": "# Harbour\n",
  "go.mod": goMod(requires),
  "vendor/modules.txt": vendored(requires),
  "vendor/example.com/tide/tide.go": dependency("tide", 20),
  "cmd/harbour/main.go": main("", ""),
  "internal/board/board.go": board(""),
  "internal/board/lamps.go": "package board\n\nfunc Lamps() int { return 3 }\n\nfunc Buoys() int { return 4 }\n",
};

/** What main does while the pull requests are open. */
const meanwhile: Files = {
  "internal/board/berths.go": `package board\n\n${functions("berth", 300)}\nfunc init() { title += string(rune(berthAll[len(title)](7)%26 + 97)) }\n`,
};

const withLogbook = { "example.com/logbook": "v0.3.0", ...requires };
const withNewTide = { "example.com/tide": "v1.1.0" };

/** What each pull request does to the files. */
const changes = {
  "adds-module": {
    "go.mod": goMod(withLogbook),
    "vendor/modules.txt": vendored(withLogbook),
    "vendor/example.com/logbook/logbook.go": dependency("logbook", 500),
    "cmd/harbour/main.go": main('\t"example.com/logbook"\n', "\tfmt.Println(logbook.At(len(os.Args)))\n"),
  },
  "bumps-module": {
    "go.mod": goMod(withNewTide),
    "vendor/modules.txt": vendored(withNewTide),
    "vendor/example.com/tide/tide.go": dependency("tide", 500),
  },
  "switches-pruning-off": {
    "cmd/harbour/main.go": main(
      '\t"text/template"\n',
      '\ttemplate.Must(template.New("berth").Parse("{{.Name}}")).Execute(os.Stdout, struct{ Name string }{"B1"})\n',
    ),
  },
  "embeds-file": {
    "internal/board/chart.txt": Array.from({ length: 20_000 }, (_, at) => (at * 2_654_435_761).toString(36)).join("\n"),
    "internal/board/board.go": board(
      'import _ "embed"\n\n//go:embed chart.txt\nvar chart string\n\nfunc init() { title += chart[len(chart)-1:] }\n',
    ),
  },
  "turns-cgo-on": {
    "cmd/harbour/main.go": main("", "\tfmt.Println(draught(2))\n"),
    "cmd/harbour/draught.go":
      'package main\n\n/*\n#include <stdlib.h>\nstatic int draught(int x) { return abs(x) + 1; }\n*/\nimport "C"\n\nfunc draught(x int) int { return int(C.draught(C.int(x))) }\n',
    "cmd/harbour/draught_nocgo.go": "//go:build !cgo\n\npackage main\n\nfunc draught(x int) int { return x + 1 }\n",
  },
  "bumps-toolchain": { "go.mod": goMod(requires, "go 1.24\n\ntoolchain go1.27.3\n") },
  "moves-code": {
    "internal/board/lamps.go": "package board\n\nfunc Lamps() int { return 3 }\n",
    "internal/board/buoys.go": "package board\n\nfunc Buoys() int { return 4 }\n",
  },
  "changes-nothing": { "README.md": "# Harbour\n\nShips and boards.\n" },
  "edits-policy": {
    ".plimsoll.yml": policy("1MiB"),
    "internal/board/cranes.go": `package board\n\n${functions("crane", 500)}\nfunc init() { title += string(rune(craneAll[len(title)](7)%26 + 97)) }\n`,
  },
} as const satisfies Readonly<Record<string, Files>>;

const date = "2026-11-02T10:00:00Z";

/** Git as nobody in particular, at one moment: the same commits have the same names on every machine. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const identity = ["-c", "user.name=Jane", "-c", "user.email=jane@example.com", "-c", "commit.gpgsign=false"];
  const env = {
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
  };
  return (
    await execa("git", [...identity, "-c", "protocol.file.allow=always", ...args], { cwd: folder, env })
  ).stdout.trim();
}

export async function putFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    if (text === null) await rm(file);
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}

/** Commits all that is in the folder; resolves to the commit. */
export async function commit(folder: string, message: string, files: Files = {}): Promise<string> {
  await putFiles(folder, files);
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--allow-empty", "--message", message);
  return git(folder, "rev-parse", "HEAD");
}

/** A folder of the system's temporary one, links followed; the caller removes it. */
export async function scratchFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), "harbour-")));
}

export async function newRepository(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await git(folder, "init", "--quiet", "--initial-branch=main");
  await git(folder, "config", "uploadpack.allowAnySHA1InWant", "true");
}

export async function makeHistory(): Promise<History> {
  const scratch = await scratchFolder();
  const origin = join(scratch, "origin");
  await newRepository(origin);
  const branchPoint = await commit(origin, "Open the harbour", start);
  const tip = await commit(origin, "Number the berths", meanwhile);
  const pulls: Partial<Record<PullName, Pull>> = {};
  for (const [index, [name, files]] of Object.entries<Files>(changes).entries()) {
    pulls[name as PullName] = await openPull(origin, { number: index + 1, name, files, branchPoint, tip });
  }
  await git(origin, "checkout", "--quiet", "main");
  const remove = (): Promise<void> => rm(scratch, { recursive: true, force: true });
  return { origin, pulls: pulls as Record<PullName, Pull>, main: tip, branchPoint, remove };
}

interface Opening {
  readonly number: number;
  readonly name: string;
  readonly files: Files;
  readonly branchPoint: string;
  readonly tip: string;
}

async function openPull(origin: string, { number, name, files, branchPoint, tip }: Opening): Promise<Pull> {
  await git(origin, "checkout", "--quiet", "-b", name, branchPoint);
  const head = await commit(origin, name, files);
  await git(origin, "checkout", "--quiet", "--detach", tip);
  await git(origin, "merge", "--quiet", "--no-ff", "--message", `Merge ${head} into ${tip}`, head);
  const merge = await git(origin, "rev-parse", "HEAD");
  await git(origin, "update-ref", `refs/pull/${number}/head`, head);
  await git(origin, "update-ref", `refs/pull/${number}/merge`, merge);
  return { number, head, merge };
}

/** A checkout as actions/checkout makes one: the one commit, shallow, on no branch. */
export async function checkOutShallow(origin: string, commitHash: string, folder: string): Promise<void> {
  await newRepository(folder);
  await git(folder, "remote", "add", "origin", `file://${origin}`);
  await git(folder, "fetch", "--quiet", "--no-tags", "--depth=1", "origin", commitHash);
  await git(folder, "checkout", "--quiet", "--detach", commitHash);
}

/** A clone as it lies on a laptop, with a branch checked out. */
export async function cloneBranch(origin: string, branch: string, folder: string): Promise<void> {
  await git(dirname(folder), "clone", "--quiet", "--branch", branch, `file://${origin}`, folder);
}

/** The environment and the payload of the workflow run that GitHub starts for a pull request. */
export async function pullRequestEnvironment(folder: string, pull: Pull): Promise<Record<string, string>> {
  const path = join(folder, `event-${pull.number}.json`);
  const payload = {
    pull_request: {
      number: pull.number,
      head: { sha: pull.head, ref: "topic" },
      base: { ref: "main", sha: pull.head },
    },
    repository: { default_branch: "main" },
  };
  await writeFile(path, JSON.stringify(payload));
  return {
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: pull.merge,
    GITHUB_REF: `refs/pull/${pull.number}/merge`,
    GITHUB_BASE_REF: "main",
  };
}
