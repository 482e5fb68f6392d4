import { type Pair, parseArgs, parsePairs } from "./key-values.ts";
import { type Heredoc, heredocOf, jsonForm, type RawInstruction } from "./raw-instruction.ts";
import { refuse } from "./syntax-error.ts";

/** An instruction with its parts told apart; variables are not expanded yet. Those that decide nothing here are "other". */
export type Instruction = { readonly line: number } & (
  | { readonly kind: "from"; readonly base: string; readonly name: string | null; readonly platform: string | null }
  | { readonly kind: "arg"; readonly args: readonly { readonly name: string; readonly value: string | null }[] }
  | { readonly kind: "env"; readonly pairs: readonly Pair[] }
  | ({ readonly kind: "copy" } & CopyInstruction)
  | {
      readonly kind: "run";
      readonly form: Form;
      readonly heredocs: readonly Heredoc[];
      /** Stages or images that `--mount=from=` takes something of. */
      readonly mountsFrom: readonly string[];
      /** Paths that other files lie over while it runs (`--mount` of the types bind, cache and tmpfs). */
      readonly mountedAt: readonly string[];
    }
  | { readonly kind: "entrypoint" | "cmd"; readonly form: Form }
  | { readonly kind: "shell"; readonly words: readonly string[] }
  | { readonly kind: "workdir"; readonly path: string }
  | { readonly kind: "user"; readonly user: string }
  | { readonly kind: "expose"; readonly ports: readonly string[] }
  | { readonly kind: "healthcheck"; readonly form: Form | null }
  | { readonly kind: "onbuild"; readonly trigger: string }
  | { readonly kind: "other"; readonly words: readonly string[] }
);

/** `["a", "b"]`, or a line for a shell. */
export interface Form {
  readonly json: boolean;
  /** The shell form is one text, or none where nothing follows the keyword. */
  readonly words: readonly string[];
}

export interface CopyInstruction {
  /** ADD, unless --unpack=false makes a COPY of it: archives are unpacked, addresses fetched. */
  readonly add: boolean;
  readonly from: string | null;
  readonly sources: readonly string[];
  /** Files whose content is in the Dockerfile. */
  readonly inline: readonly Heredoc[];
  readonly destination: string;
  readonly chmod: string | null;
  readonly chown: string | null;
  /** The folders that a source lies in are made in the destination. */
  readonly parents: boolean;
}

/** What BuildKit would refuse is refused, by file and line; values of flags that decide nothing here are not looked at. */
export function parseInstruction(raw: RawInstruction, file: string): Instruction {
  const { keyword, line, rest } = raw;
  const fail = (why: string): never => refuse(file, line, why);
  const one = (): string => (rest === "" ? fail(`${keyword} requires exactly one argument`) : rest);
  const list = (): readonly string[] => {
    const words = jsonForm(rest, file, line) ?? fields(rest);
    return words.length === 0 ? fail(`${keyword} requires at least one argument`) : words;
  };
  const form = (): Form => {
    const json = jsonForm(rest, file, line);
    return json === null ? { json: false, words: rest === "" ? [] : [rest] } : { json: true, words: json };
  };
  const flags = (...known: string[]): ReadonlyMap<string, string> => readFlags(raw, known, fail);

  switch (keyword) {
    case "FROM":
      return {
        kind: "from",
        line,
        ...parseFrom(fields(rest), fail),
        platform: flags("platform").get("platform") ?? null,
      };
    case "ARG":
      return { kind: "arg", line, args: parseArgs(raw, fail) };
    case "ENV":
      flags();
      return { kind: "env", line, pairs: parsePairs(raw, fail) };
    case "ADD":
    case "COPY":
      return { kind: "copy", line, ...parseCopy(raw, jsonForm(rest, file, line) ?? fields(rest), fail) };
    case "RUN":
      flags("mount[]", "network", "security", "device[]");
      return { kind: "run", line, form: form(), heredocs: raw.heredocs, ...mountsOf(raw) };
    case "ENTRYPOINT":
    case "CMD":
      flags();
      return { kind: keyword === "CMD" ? "cmd" : "entrypoint", line, form: form() };
    case "SHELL": {
      flags();
      const { json, words } = form();
      if (words.length === 0) fail("SHELL requires at least one argument");
      return json
        ? { kind: "shell", line, words }
        : fail('SHELL takes the exec form only: SHELL ["program", "argument"]');
    }
    case "WORKDIR":
      flags();
      return { kind: "workdir", line, path: one() };
    case "USER":
      flags();
      return { kind: "user", line, user: one() };
    case "EXPOSE":
      flags();
      if (rest === "") fail("EXPOSE requires at least one argument");
      return { kind: "expose", line, ports: fields(rest) };
    case "HEALTHCHECK":
      return { kind: "healthcheck", line, form: parseHealthcheck(raw, file, fail) };
    case "ONBUILD":
      return { kind: "onbuild", line, trigger: parseOnbuild(raw, fail) };
    case "LABEL":
      flags();
      return { kind: "other", line, words: parsePairs(raw, fail).flatMap(({ name, value }) => [name, value]) };
    case "VOLUME": {
      flags();
      const volumes = list();
      if (volumes.some((volume) => volume.trim() === "")) fail("VOLUME can not be an empty string");
      return { kind: "other", line, words: volumes };
    }
    case "STOPSIGNAL":
      return { kind: "other", line, words: [one()] };
    case "MAINTAINER":
      flags();
      one();
      return { kind: "other", line, words: [] };
    default:
      return fail(`unknown instruction: ${keyword === "" ? "nothing but a continuation" : keyword}`);
  }
}

type Fail = (why: string) => never;

/** White space between words; quotes mean nothing here. */
const fields = (text: string): readonly string[] => (text === "" ? [] : text.split(/[\t\v\f\r ]+/));

/** `name[]` may be given several times, `name?` without a value. The last value of each; `true` where it has none. */
function readFlags({ flags }: RawInstruction, known: readonly string[], fail: Fail): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const flag of flags) {
    const equals = flag.indexOf("=");
    const name = flag.slice(2, equals < 0 ? undefined : equals);
    const repeats = known.includes(`${name}[]`);
    const isBoolean = known.includes(`${name}?`);
    if (!repeats && !isBoolean && !known.includes(name)) fail(`unknown flag: --${name}`);
    if (values.has(name) && !repeats) fail(`duplicate flag: --${name}`);
    const value = equals < 0 ? null : flag.slice(equals + 1);
    if (isBoolean && value !== null && !/^(true|false)$/i.test(value))
      fail(`--${name} is true or false, not ${JSON.stringify(value)}`);
    if (value === null && !isBoolean) fail(`missing a value on flag: --${name}`);
    values.set(name, value?.toLowerCase() === "false" && isBoolean ? "false" : (value ?? "true"));
  }
  return values;
}

function mountsOf({ flags }: RawInstruction): {
  readonly mountsFrom: readonly string[];
  readonly mountedAt: readonly string[];
} {
  const mounts = flags
    .filter((flag) => flag.startsWith("--mount="))
    .map((flag) => {
      const value = (keys: string): string | undefined => new RegExp(`[=,](?:${keys})=([^,]*)`, "i").exec(flag)?.[1];
      return { type: value("type") ?? "bind", from: value("from"), target: value("target|dst|destination") };
    });
  return {
    mountsFrom: mounts.flatMap(({ from }) => from ?? []),
    mountedAt: mounts.flatMap(({ type, target }) => (/^(bind|cache|tmpfs)$/.test(type) ? (target ?? []) : [])),
  };
}

function parseFrom(words: readonly string[], fail: Fail): { base: string; name: string | null } {
  const [base, as, name] = words;
  if (base === undefined || !(words.length === 1 || (words.length === 3 && as?.toLowerCase() === "as"))) {
    return fail("FROM requires either one or three arguments: FROM image, or FROM image AS name");
  }
  if (name === undefined) return { base, name: null };
  const stage = name.toLowerCase();
  if (!/^[a-z][a-z0-9-_.]*$/.test(stage)) {
    fail(
      `invalid name for a build stage: ${JSON.stringify(name)} does not start with a letter or has other signs than - _ .`,
    );
  }
  return { base, name: stage };
}

function parseCopy(raw: RawInstruction, words: readonly string[], fail: Fail): CopyInstruction {
  const { keyword } = raw;
  const add = keyword === "ADD";
  if (words.length < 2) fail(`${keyword} requires at least two arguments, a source and a destination`);
  const flags = add
    ? readFlags(raw, ["chown", "chmod", "link?", "keep-git-dir?", "checksum", "unpack?", "exclude[]"], fail)
    : readFlags(raw, ["chown", "from", "chmod", "link?", "exclude[]", "parents?"], fail);
  const destination = words.at(-1) ?? "";
  if (heredocOf(destination) !== null) fail(`${keyword} can not have a here-document as its destination`);
  const sources = words.slice(0, -1);
  return {
    add: add && flags.get("unpack") !== "false",
    from: flags.get("from") || null,
    sources: sources.filter((source) => heredocOf(source) === null),
    inline: sources.flatMap((source) => raw.heredocs.find(({ name }) => name === heredocOf(source)?.name) ?? []),
    destination,
    chmod: flags.get("chmod") || null,
    chown: flags.get("chown") || null,
    parents: flags.get("parents") === "true",
  };
}

/** `null` for HEALTHCHECK NONE. */
function parseHealthcheck(raw: RawInstruction, file: string, fail: Fail): Form | null {
  const [, type = "", command = ""] = /^(\S*)\s*([\s\S]*)$/.exec(raw.rest) ?? [];
  if (type === "") fail("HEALTHCHECK requires at least one argument");
  if (type.toUpperCase() === "NONE") return command === "" ? null : fail("HEALTHCHECK NONE takes no arguments");
  readFlags(raw, ["interval", "timeout", "start-period", "start-interval", "retries"], fail);
  if (type.toUpperCase() !== "CMD") fail(`unknown type ${JSON.stringify(type)} in HEALTHCHECK (try CMD)`);
  const json = jsonForm(command, file, raw.line);
  const words = json ?? (command === "" ? [] : [command]);
  return words.length === 0 ? fail("HEALTHCHECK CMD lacks its command") : { json: json !== null, words };
}

/** The trigger as its own text, here-documents included, to be read when a stage starts from this one. */
function parseOnbuild({ rest, heredocs }: RawInstruction, fail: Fail): string {
  const trigger = /^[^\t\v\f\r ]*/.exec(rest)?.[0].toUpperCase() ?? "";
  if (trigger === "") fail("ONBUILD requires at least one argument");
  if (trigger === "ONBUILD") fail("ONBUILD ONBUILD isn't allowed");
  if (trigger === "FROM" || trigger === "MAINTAINER") fail(`${trigger} isn't allowed as an ONBUILD trigger`);
  return rest + heredocs.map(({ content, name }) => `\n${content}${name}`).join("");
}
