import type { StartedScript } from "../image-rule.ts";
import { defineImageRule } from "../image-rule.ts";
import { excerpt } from "../sentence.ts";

interface Data {
  readonly image: string;
  readonly path: string;
  readonly interpreter: string | null;
  readonly searchedBy: string | null;
  /** The shell of a shell form, which starts the script. */
  readonly shell: string | null;
}

/** The kernel's word for a script says its path and not the interpreter's; `env` speaks for itself. */
function errorTextOf({ path, interpreter, searchedBy, shell }: Data): string {
  if (searchedBy !== null) return `env: '${excerpt(visible(interpreter ?? ""))}': No such file or directory`;
  if (shell !== null) return `${excerpt(shell)}: ${excerpt(path)}: not found`;
  return `exec ${excerpt(path)}: ${interpreter === null ? "exec format error" : "no such file or directory"}`;
}

/** A carriage return as a program prints it that is asked for a file of that name. */
const visible = (text: string): string => text.replaceAll("\r", "\\r");

function causeOf({ path, interpreter, searchedBy }: Data): string {
  if (interpreter === null) return `the first line of ${excerpt(path)} does not begin with #! and an interpreter`;
  const by = searchedBy === null ? "" : `, which ${excerpt(searchedBy)} looks for in PATH`;
  const asked = `the first line of the script asks for ${excerpt(visible(interpreter))}${by}`;
  return interpreter.endsWith("\r")
    ? `${asked}: its lines end with a carriage return, which belongs to the name`
    : `${asked}, and the image does not have it`;
}

function fixOf({ path, interpreter, searchedBy }: Data): string {
  if (interpreter === null) return `Begin ${excerpt(path)} with #!/bin/sh, without anything in front of it.`;
  if (interpreter.endsWith("\r"))
    return `Save ${excerpt(path)} with line feeds alone, and keep it so with "*.sh text eol=lf" in .gitattributes.`;
  const what = searchedBy === null ? excerpt(interpreter) : `a ${excerpt(interpreter)}`;
  return `Start the program itself in ENTRYPOINT, or end in an image that has ${what}, or write the script for a shell that is there.`;
}

export default defineImageRule({
  id: "script-interpreter-missing",
  summary: "The container starts a script, and the image does not have what runs it.",
  level: "create",

  check({ image, program, started }) {
    const script: StartedScript | null = started?.script ?? null;
    if (started === null || script === null || script.exists === true || script.path === program.path) return [];
    const { path, interpreter, exists, searchedBy = null } = script;
    // A shell reads a file without a first line of that kind itself.
    if (interpreter === null && started.shell !== null) return [];
    if (exists === null) return { skip: `whether what runs the script ${excerpt(path)} is in the image is not known` };
    return [{ image: image.name, path, interpreter, searchedBy, shell: started.shell }];
  },

  message: (data) => `On ${data.image} the container ends at once: "${errorTextOf(data)}": ${causeOf(data)}.`,
  errorText: errorTextOf,
  fix: fixOf,
  line: (_, __, { started }) => started?.location ?? null,
});
