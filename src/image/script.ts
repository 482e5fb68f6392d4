import { posix } from "node:path";

/** What the kernel does with a text file that is started, by its first line (binfmt_script.c of Linux 5.1 and later). */
export type ScriptStart =
  | {
      readonly kind: "interpreter";
      /** As the line has it, a carriage return at its end included. */
      readonly path: string;
      /** What `env` is to look for; `null` where the interpreter is another. */
      readonly command: string | null;
    }
  /** It does not begin with `#!`, or names nothing: exec format error. */
  | { readonly kind: "no interpreter" }
  /** A program, which is no script. */
  | { readonly kind: "ELF" };

/** BINPRM_BUF_SIZE: more of a file is not looked at. */
const looked = 256;

/** Of the beginning of a file, or all of it. */
export function scriptStart(bytes: Uint8Array): ScriptStart {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, looked));
  if (head.startsWith("\x7fELF")) return { kind: "ELF" };
  const [, line = "", end = ""] = /^#!([^\n]*)(\n?)/.exec(head) ?? [];
  const [path = "", ...words] = line.split(/[ \t\0]+/).filter((word) => word !== "");
  // A path that goes on behind what is looked at is refused.
  const isCut = end === "" && bytes.length > looked && !/[ \t\0]/.test(line.trimStart());
  if (path === "" || isCut) return { kind: "no interpreter" };
  return { kind: "interpreter", path, command: posix.basename(path) === "env" ? commandOf(words) : null };
}

/** The first word that is no option of env(1) and sets no variable. */
const commandOf = (words: readonly string[]): string | null =>
  words.find((word) => !word.startsWith("-") && !word.includes("=")) ?? null;
