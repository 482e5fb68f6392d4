import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { execa } from "execa";

const root = fileURLToPath(new URL("../..", import.meta.url));
const act = join(root, ".cache/bin/act");

/** Whether `act`, which runs workflows as GitHub's runner does, is here. */
export const actIsHere = (): boolean => existsSync(act);

export interface Workflow {
  /** The repository: paths and texts; a folder of `fixtures/` to start from. */
  readonly fixture: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  /** The `with:` of the step that uses the Action. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  /** Makes it the run of a pull request that changes these files: HEAD is the merge of its branch into the base. */
  readonly change?: Readonly<Record<string, string>>;
  /** Told the commit of the pull request's branch before the run starts. */
  readonly onHead?: (sha: string) => void;
  /** Set for the whole run, as a runner sets its own. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface WorkflowRun {
  readonly exitCode: number;
  readonly log: string;
  /** The step's outputs, its job summary and the files under `out/`, by name. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Runs the committed Action in a workflow of a repository made for it, under `act` on this machine. */
export async function runWorkflow(workflow: Workflow): Promise<WorkflowRun> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-act-"));
  try {
    const [repository, kept] = [join(folder, "repository"), join(folder, "kept")];
    await cp(join(root, "fixtures", workflow.fixture), repository, { recursive: true });
    for (const path of workflow.remove ?? []) await rm(join(repository, path), { recursive: true });
    for (const part of ["action.yml", "dist", "package.json"]) {
      await cp(join(root, part), join(repository, ".plimsoll", part), { recursive: true });
    }
    await mkdir(kept);
    const files = { ...workflow.files, ".github/workflows/size.yml": yaml(workflow) };
    await write(repository, files);
    await writeFile(join(folder, "event.json"), JSON.stringify(workflow.payload ?? {}));
    const git = async (...words: string[]): Promise<string> => {
      const who = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
      return (await execa("git", [...who, ...words], { cwd: repository })).stdout;
    };
    await git("init", "-q", "-b", "main");
    await git("remote", "add", "origin", "https://github.com/acme/boat");
    await git("add", "-A");
    await git("commit", "-q", "-m", "all");
    if (workflow.change !== undefined) {
      await git("checkout", "-q", "-b", "topic");
      await write(repository, workflow.change);
      await git("add", "-A");
      await git("commit", "-q", "-m", "change");
      const sha = await git("rev-parse", "HEAD");
      workflow.onHead?.(sha);
      const pull = { number: 1, head: { sha }, base: { ref: "main" }, labels: [] };
      await writeFile(join(folder, "event.json"), JSON.stringify({ pull_request: pull }));
      await git("checkout", "-q", "main");
      await git("merge", "-q", "--no-ff", "-m", "merge", "topic");
    }

    const { exitCode, all } = await execa(
      act,
      [
        eventOf(workflow),
        "-P",
        "ubuntu-latest=-self-hosted",
        "--eventpath",
        join(folder, "event.json"),
        "--json",
        "--env",
        `KEPT=${kept}`,
        ...Object.entries(workflow.env ?? {}).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
      ],
      {
        cwd: repository,
        all: true,
        reject: false,
        env: { PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter), CI: "" },
      },
    );
    const texts = Object.fromEntries(
      await Promise.all(
        (await readdir(kept)).map(async (name) => [name, await readFile(join(kept, name), "utf8")] as const),
      ),
    );
    const { "outputs.json": outputs = "{}", ...rest } = texts;
    const messages = (all ?? "").split("\n").map(messageOf);
    const marker = "Summary - ";
    const summary = messages.filter((message) => message.includes(marker)).map((message) => message.split(marker)[1]);
    const log = messages.join("\n");
    return { exitCode: exitCode ?? -1, log, outputs: JSON.parse(outputs), summary: summary.join(""), files: rest };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** What act says in one line of its log; the job summary of a step is one message, whatever its lines. */
function messageOf(line: string): string {
  try {
    return (JSON.parse(line) as { msg: string }).msg;
  } catch {
    return line;
  }
}

const eventOf = ({ event, change }: Workflow): string => event ?? (change === undefined ? "push" : "pull_request");

function yaml(workflow: Workflow): string {
  const { inputs = {} } = workflow;
  const lines = Object.entries(inputs).map(([name, value]) => `          ${name}: ${JSON.stringify(value)}`);
  return `on: ${eventOf(workflow)}
jobs:
  size:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - id: plimsoll
        uses: ./.plimsoll
${lines.length > 0 ? `        with:\n${lines.join("\n")}\n` : ""}      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.plimsoll.outputs) }}
        run: |
          printf '%s' "$OUTPUTS" > "$KEPT/outputs.json"
          cp out/report.* "$KEPT/" || true
`;
}
