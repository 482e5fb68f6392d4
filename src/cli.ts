#!/usr/bin/env node
import "./heap.ts";
import type { Command } from "./commands/command.ts";

/** What each command does, and where it is; a command's code is loaded when it is called. */
const commands: Record<string, { readonly summary: string; readonly load: () => Promise<{ default: Command }> }> = {
  report: {
    summary: "builds a Go program with a matrix of flags, reads, judges and reports (the main job)",
    load: () => import("./commands/report.ts") as Promise<{ default: Command }>,
  },
  inspect: {
    summary: "the same report for binaries that already exist",
    load: () => import("./commands/inspect.ts") as Promise<{ default: Command }>,
  },
  diff: {
    summary: "two binaries, or two report.json: what changed, by whose doing",
    load: () => import("./commands/diff.ts") as Promise<{ default: Command }>,
  },
  check: {
    summary: "whether a binary starts on a base image, and what would fail there",
    load: () => import("./commands/check.ts") as Promise<{ default: Command }>,
  },
  gate: {
    summary: "the pull-request job on a laptop: builds base and head, compares, judges",
    load: () => import("./commands/gate.ts") as Promise<{ default: Command }>,
  },
  why: {
    summary: "the chain from main to a package, module or symbol; who keeps methods from being pruned",
    load: () => import("./commands/why.ts") as Promise<{ default: Command }>,
  },
  plan: {
    summary: "splits the matrix over jobs: the JSON for a workflow's strategy.matrix",
    load: () => import("./commands/plan.ts") as Promise<{ default: Command }>,
  },
  merge: {
    summary: "joins the reports of those jobs into one, and judges it",
    load: () => import("./commands/merge.ts") as Promise<{ default: Command }>,
  },
  init: {
    summary: "measures once and writes .plimsoll.yml with budgets from today's sizes",
    load: () => import("./commands/init.ts") as Promise<{ default: Command }>,
  },
  explain: {
    summary: "what a rule checks, why, and how to fix what it finds; what a container's error line means",
    load: () => import("./commands/explain.ts") as Promise<{ default: Command }>,
  },
};

/** Runs one command line; resolves to the exit code: 0 pass, 1 a gate failed, 2 usage or configuration, 3 no job done. */
export async function main(words: readonly string[]): Promise<number> {
  const [first, ...rest] = words;
  try {
    if (first === "--version" || first === "-v") return await printVersion();
    if (first === undefined) return printHelp(process.stderr, 2);
    if (first === "--help" || first === "-h" || (first === "help" && rest.length === 0)) {
      return printHelp(process.stdout, 0);
    }
    if (first === "help") return await main([...rest.slice(0, 1), "--help"]);
    return await runCommand(first, rest);
  } catch (error) {
    return explainError(error);
  }
}

async function printVersion(): Promise<number> {
  const { version } = await import("./version.ts");
  process.stdout.write(`plimsoll ${version}\n`);
  return 0;
}

function printHelp(stream: NodeJS.WriteStream, code: number): number {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  stream.write(`Plimsoll: how heavy a Go binary is, why, and where it runs.

Usage: plimsoll COMMAND [ARGUMENTS]

Commands:
${rows.join("\n")}

plimsoll COMMAND --help tells more of each; plimsoll --version prints the version.
`);
  return code;
}

async function runCommand(name: string, words: readonly string[]): Promise<number> {
  const [{ helpText, parseWords }, { UsageError }] = await Promise.all([
    import("./commands/command.ts"),
    import("./errors.ts"),
  ]);
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) {
    const { nearestWord } = await import("./config/nearest-word.ts");
    const near = nearestWord(name, Object.keys(commands));
    throw new UsageError(
      `there is no command "${name}"${near === undefined ? "." : `; did you mean ${near}?`} Commands: ${Object.keys(commands).join(", ")}.`,
    );
  }
  const { default: command } = await entry.load();
  const untilDashes = words.slice(0, words.includes("--") ? words.indexOf("--") : words.length);
  if (untilDashes.includes("--help") || untilDashes.includes("-h")) {
    process.stdout.write(helpText(name, command));
    return 0;
  }
  const { values, positionals } = parseWords(words, command.options);
  return command.run(values, positionals);
}

async function explainError(error: unknown): Promise<number> {
  const [{ UsageError, JobError }, { visible }] = await Promise.all([
    import("./errors.ts"),
    import("./render/escape.ts"),
  ]);
  if (error instanceof UsageError || error instanceof JobError) {
    // Messages name files and keys as they were found, and those may be anybody's.
    process.stderr.write(
      `plimsoll: ${error.message
        .replaceAll("\t", "  ")
        .split("\n")
        .map((line) => visible(line, 2000))
        .join("\n")}\n`,
    );
    return error instanceof UsageError ? 2 : 3;
  }
  process.stderr.write(`plimsoll: this is a mistake of Plimsoll's own; please report it with the lines below.\n`);
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 3;
}

if (import.meta.main) {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // A reader that has seen enough (`plimsoll … | head`) changes nothing of the verdict.
      if (error.code !== "EPIPE") process.exitCode = 3;
    });
  }
  process.exitCode = await main(process.argv.slice(2));
}
