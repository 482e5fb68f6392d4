import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join } from "node:path";
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
  /** Makes it the run of a pull request that changes these files: HEAD is the merge of its branch into the base, `main`. */
  readonly change?: Readonly<Record<string, string>>;
  /** The pull request comes from a repository of this owner's; absent: from a branch of the repository itself. */
  readonly forkOf?: string;
  /** Told the commits of the pull request's branch and of the base before the run starts. */
  readonly onHead?: (sha: string, base: string) => void;
  /** Given the repository as the run left it: its branches are `main`, `topic` and the merge. */
  readonly afterwards?: (repository: string) => Promise<void>;
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
  /** What was uploaded to act's own artifact server: archives by name. */
  readonly artifacts: Readonly<Record<string, Buffer>>;
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
      const base = await git("rev-parse", "HEAD");
      await git("checkout", "-q", "-b", "topic");
      await write(repository, workflow.change);
      await git("add", "-A");
      await git("commit", "-q", "-m", "change");
      const sha = await git("rev-parse", "HEAD");
      workflow.onHead?.(sha, base);
      await writeFile(join(folder, "event.json"), JSON.stringify(pullRequestEvent(sha, workflow.forkOf)));
      await git("checkout", "-q", "-b", "merge", "main");
      await git("merge", "-q", "--no-ff", "-m", "merge", "topic");
    }

    const store = join(folder, "store");
    const { exitCode, log, summary } = await runAct({
      repository,
      event: eventOf(workflow),
      payload: join(folder, "event.json"),
      env: { ...workflow.env, KEPT: kept },
      options: ["--artifact-server-path", store, "--artifact-server-port", String(await freePort())],
    });
    await workflow.afterwards?.(repository);
    const texts = Object.fromEntries(
      await Promise.all(
        (await readdir(kept)).map(async (name) => [name, await readFile(join(kept, name), "utf8")] as const),
      ),
    );
    const { "outputs.json": outputs = "{}", ...rest } = texts;
    return { exitCode, log, summary, outputs: JSON.parse(outputs), files: rest, artifacts: await archivesIn(store) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface CommentWorkflow {
  /** That of `workflow_run`. */
  readonly payload: unknown;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs the comment action, in a repository that holds the workflow and nothing else. */
export async function runCommentWorkflow({
  payload,
  inputs,
  env,
}: CommentWorkflow): Promise<Pick<WorkflowRun, "exitCode" | "log" | "summary">> {
  const folder = await mkdtemp(join(tmpdir(), "plimsoll-act-"));
  try {
    const [repository, event] = [join(folder, "repository"), join(folder, "event.json")];
    for (const part of ["comment", "dist", "package.json"]) {
      await cp(join(root, part), join(repository, ".plimsoll", part), { recursive: true });
    }
    await write(repository, { ".github/workflows/comment.yml": commentYaml(inputs) });
    await writeFile(event, JSON.stringify(payload));
    for (const words of [
      ["init", "-q", "-b", "main"],
      ["remote", "add", "origin", "https://github.com/acme/boat"],
      ["add", "-A"],
      ["-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "-q", "-m", "all"],
    ])
      await execa("git", words, { cwd: repository });
    return await runAct({ repository, event: "workflow_run", payload: event, env, options: [] });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface ActOptions {
  readonly repository: string;
  readonly event: string;
  /** The file. */
  readonly payload: string;
  readonly env: Readonly<Record<string, string>>;
  readonly options: readonly string[];
}

async function runAct({
  repository,
  event,
  payload,
  env,
  options,
}: ActOptions): Promise<Pick<WorkflowRun, "exitCode" | "log" | "summary">> {
  const { exitCode, all } = await execa(
    act,
    [
      event,
      ...["-P", "ubuntu-latest=-self-hosted", "--eventpath", payload, "--json", "--artifact-server-addr", "127.0.0.1"],
      ...options,
      ...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    ],
    {
      cwd: repository,
      all: true,
      reject: false,
      env: { PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter), CI: "" },
    },
  );
  const messages = (all ?? "").split("\n").map(messageOf);
  const marker = "Summary - ";
  const summary = messages.filter((message) => message.includes(marker)).map((message) => message.split(marker)[1]);
  return { exitCode: exitCode ?? -1, log: messages.join("\n"), summary: summary.join("") };
}

function pullRequestEvent(sha: string, fork: string | undefined): object {
  const repository = fork === undefined ? {} : { repo: { full_name: `${fork}/boat`, fork: true } };
  const head = { sha, ref: "topic", ...repository };
  return { pull_request: { number: 1, head, base: { ref: "main" }, labels: [] } };
}

/** act keeps an artifact as `<run>/<name>/<name>.zip`. */
async function archivesIn(store: string): Promise<Readonly<Record<string, Buffer>>> {
  if (!existsSync(store)) return {};
  const paths = (await readdir(store, { recursive: true })).filter((path) => path.endsWith(".zip"));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [basename(path, ".zip"), await readFile(join(store, path))] as const)),
  );
}

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, "close");
  return port;
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

const commentYaml = (inputs: Readonly<Record<string, string>>): string => `on: workflow_run
jobs:
  comment:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: ./.plimsoll/comment
        with:
${Object.entries(inputs)
  .map(([name, value]) => `          ${name}: ${JSON.stringify(value)}`)
  .join("\n")}
`;
