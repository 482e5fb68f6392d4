import { posix } from "node:path";
import type { Dockerfile } from "./dockerfile.ts";
import { parsePorts } from "./expose.ts";
import { type BuildSettings, expandAt } from "./global-args.ts";
import type { CopyInstruction, Form, Instruction } from "./instruction.ts";
import type { Expansion, WordOptions } from "./shell-words.ts";
import type { CommandLine, Copy, Run } from "./stage.ts";
import type { LinkedInstruction } from "./stage-graph.ts";
import type { StageState } from "./stage-state.ts";
import { refuse } from "./syntax-error.ts";

export interface ApplyContext {
  readonly dockerfile: Dockerfile;
  readonly settings: BuildSettings;
  readonly globals: ReadonlyMap<string, string>;
  /** The number of the stage. */
  readonly stage: number;
}

/** Does to a stage what an instruction does, up to running anything. */
export function applyInstruction(
  state: StageState,
  { instruction, from }: LinkedInstruction,
  context: ApplyContext,
): void {
  const { line } = instruction;
  const expand = (word: string): string => expandIn(state, word, line, context).text;
  switch (instruction.kind) {
    case "arg":
      for (const { name, value } of instruction.args) {
        // --build-arg, else the default here, else the ARG of the same name before the first FROM.
        const found = context.settings.args[name] ?? (value === null ? context.globals.get(name) : expand(value));
        if (found !== undefined) state.variables.set(name, found);
      }
      return;
    case "env": {
      // All values of one ENV see the variables as they were before it.
      const pairs = instruction.pairs.map(({ name, value }) => [expand(name), expand(value)] as const);
      for (const [name, value] of pairs) {
        state.variables.set(name, value);
        state.env.set(name, { value, line });
      }
      return;
    }
    case "copy": {
      const copy = { line, from, ...applyCopy(state, instruction, line, context) };
      state.copies.push(...(instruction.parents ? withParents(copy) : [copy]));
      return;
    }
    case "run":
      state.runs.push(applyRun(state, instruction, context));
      return;
    case "entrypoint": {
      // An empty exec form takes the entrypoint away; and with another one, an inherited command means nothing.
      const { form } = instruction;
      state.entrypoint = form.json && form.words.length === 0 ? null : { value: commandLine(state, form), line };
      if (!state.hasOwnCmd) state.cmd = null;
      return;
    }
    case "cmd":
      state.cmd = { value: commandLine(state, instruction.form), line };
      state.hasOwnCmd = true;
      return;
    case "shell":
      state.shell = { value: instruction.words, line };
      return;
    case "workdir":
      state.workdir = { value: posix.resolve(state.workdir.value, expand(instruction.path)), line };
      return;
    case "user":
      state.user = { value: expand(instruction.user), line };
      return;
    case "expose":
      for (const word of instruction.ports.flatMap((port) => expandIn(state, port, line, context).words)) {
        const ports = parsePorts(word) ?? refuse(context.dockerfile.file, line, `${JSON.stringify(word)} is no port`);
        for (const value of ports) state.exposed.set(value, { value, line });
      }
      return;
    case "healthcheck": {
      const { form } = instruction;
      const test = form === null ? ["NONE"] : [form.json ? "CMD" : "CMD-SHELL", ...form.words];
      state.healthcheck = { value: test, line };
      return;
    }
    case "onbuild":
      state.onBuild.push(instruction.trigger);
      return;
    case "other":
      for (const word of instruction.words) expand(word);
      return;
    case "from":
      throw new Error("FROM starts a stage and is no part of one");
  }
}

function applyCopy(
  state: StageState,
  { add, inline, chown, chmod, sources, destination }: CopyInstruction,
  line: number,
  context: ApplyContext,
): Omit<Copy, "line" | "from"> {
  const expand = (word: string): string => expandIn(state, word, line, context).text;
  return {
    add,
    inline: inline.map(({ name, content, expand: isTemplate }) => ({
      name,
      content: isTemplate ? expandIn(state, content, line, context, hereDocument).text : content,
    })),
    chown: chown === null ? null : expand(chown),
    chmod: chmod === null ? null : modeOf(expand(chmod), line, context),
    sources: sources.map(expand),
    destination: absolute(expand(destination), state.workdir.value),
  };
}

/** Each source goes where its own path leads from the destination: all of it, or what stands behind `/./`. */
function withParents(copy: Copy): readonly Copy[] {
  const parted = copy.sources.map((source) => {
    const path = source.split("/./").at(-1) ?? source;
    return { ...copy, sources: [source], inline: [], destination: posix.join(copy.destination, path) };
  });
  return copy.inline.length === 0 ? parted : [...parted, { ...copy, sources: [] }];
}

const applyRun = (
  state: StageState,
  { form, heredocs, mountedAt, line }: Extract<Instruction, { kind: "run" }>,
  { stage }: ApplyContext,
): Run => ({
  line,
  stage,
  script: form.json ? null : (form.words[0] ?? ""),
  argv: commandLine(state, form).argv,
  heredocs,
  mounts: mountedAt.map((path) => posix.resolve(state.workdir.value, path)),
  env: Object.fromEntries(state.variables),
  workdir: state.workdir.value,
});

function commandLine(state: StageState, { json, words }: Form): CommandLine {
  if (json) return { argv: words, shellForm: false };
  const shell = state.shell?.value ?? ["/bin/sh", "-c"];
  return { argv: [...shell, words.join(" ")], shellForm: true };
}

/** Quotes are text in it, and the escape character is always the same. */
const hereDocument = { escapeSign: "\\", plainQuotes: true } as const;

function expandIn(
  state: StageState,
  word: string,
  line: number,
  { dockerfile }: ApplyContext,
  options?: WordOptions,
): Expansion {
  const expansion = expandAt(word, (name) => state.variables.get(name), dockerfile, line, options);
  if (!state.baseIsKnown) {
    for (const name of expansion.unset) {
      const why = "it is not set here, and what the base image sets is not known";
      state.gaps.push({ fact: `$${name} in line ${line}`, why });
    }
  }
  return expansion;
}

/** The slash at the end stays: it makes the destination a folder. */
function absolute(path: string, workdir: string): string {
  const resolved = posix.resolve(workdir, path);
  return /(^|\/)\.?$/.test(path) && resolved !== "/" ? `${resolved}/` : resolved;
}

function modeOf(text: string, line: number, { dockerfile }: ApplyContext): number | string {
  if (!/^\d+$/.test(text)) return text;
  const mode = Number.parseInt(text, 8);
  if (/[89]/.test(text) || mode > 0o7777) {
    refuse(dockerfile.file, line, `--chmod=${text} is no octal mode between 0 and 07777`);
  }
  return mode;
}
