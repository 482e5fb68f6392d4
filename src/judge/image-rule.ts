import { z } from "zod";
import type { ImageFacts } from "../image/facts.ts";
import type { Runs } from "../image/runs.ts";
import type { SharedObject } from "../image/shared-object.ts";
import type { Artifact, Compatibility, Location, Problem, Severity, Snapshot } from "../model.ts";
import type { Recipe } from "./recipe.ts";
import type { Judgement, Rule } from "./rule.ts";
import { excerpt } from "./sentence.ts";

/** What a rule about images looks at: one artifact in one image. */
export interface ImageScene {
  readonly artifact: Artifact;
  readonly program: ProgramFacts;
  readonly image: ImageFacts;
  /** Whether it starts there, by what the kernel and the loader would do. */
  readonly runs: Runs;
  readonly lines: ImageLines;
  /** What the container starts; `null` where no Dockerfile says it, or it says nothing. */
  readonly started: StartedProgram | null;
  /** What the Dockerfile says beyond the image it makes; absent where there is none. */
  readonly recipe?: Recipe | null | undefined;
  /** Whether a path of an image that a Dockerfile makes leads to a file; `null` where only a build would tell. */
  readonly hasFile?: ((path: string) => boolean | null) | undefined;
  /** Absent where nobody asks what has ended by now. */
  readonly today?: Date | undefined;
}

/** The first word of an ENTRYPOINT, else of a CMD. */
export interface StartedProgram {
  readonly word: string;
  /** What a shell form is handed to, such as /bin/sh; `null` for an exec form. */
  readonly shell: string | null;
  readonly location: Location | null;
  /** Whether the word leads to a file of the image; `null` where only a build would tell. */
  readonly exists: boolean | null;
  /** The path that a word with a slash leads to; `null` for a name, which is looked for in PATH. */
  readonly place?: string | null | undefined;
  /** Whether a shell form was meant to be a list of words, and is no JSON. */
  readonly isBrokenList?: boolean | undefined;
  /** Where a folder stands in place of the file: the one file that is known to lie in it, `null` for none or many. */
  readonly folder?: { readonly holds: string | null } | null | undefined;
  /** The first line of the file, where that is known and it is no program. */
  readonly script?: StartedScript | null | undefined;
}

/** What starts a script. */
export interface StartedScript {
  /** Of the script. */
  readonly path: string;
  /** As its first line has it; `null` where that begins with no `#!`. */
  readonly interpreter: string | null;
  /** Whether the image has the interpreter; `null` where only a build would tell. */
  readonly exists: boolean | null;
  /** The path of `env`, where that looks for the interpreter. */
  readonly searchedBy?: string | undefined;
}

/** What is asked of the file itself, where the report keeps less. */
export interface ProgramFacts {
  /** Where it lies in the image. */
  readonly path: string;
  readonly object: SharedObject;
  /** Questions that it asks libc and not Go's own code, as the names of cgo's stubs say. `null`: not known. */
  readonly asksLibc: { readonly users: boolean; readonly hosts: boolean } | null;
  /** Whether it carries glibc's name service, which reads nsswitch.conf and loads what is not built in. */
  readonly hasNameService: boolean;
  /** Whether that is from before glibc 2.34, which has no service built in. */
  readonly hasOldNameService?: boolean | undefined;
  /** Whether it can reach what tells the type of a file by its name. */
  readonly servesFiles?: boolean | undefined;
  /** Zones of the tz database's file `backward` whose names stand in it. */
  readonly legacyZones: readonly string[];
  /** Libraries that it names and does not need: it may open them by dlopen. */
  readonly namedLibraries: readonly string[];
  /** Import paths of the packages that call C, as the names of cgo's stubs say. `null` or absent: not known. */
  readonly callsC?: readonly string[] | null;
}

/** The lines of a Dockerfile that decide something; `null` where the image comes from none, or no line says it. */
export interface ImageLines {
  /** The FROM of the final stage. */
  readonly base: Location | null;
  readonly user: Location | null;
  readonly env: (name: string) => Location | null;
}

/**
 * How far a program comes. `create`: no container is made. `exec`: it does not start. `feature`: it starts, and something
 * it can do fails. `risk`: that depends on what cannot be seen.
 */
export type Level = "create" | "exec" | "feature" | "risk";

const severities: Readonly<Record<Level, Severity>> = {
  create: "error",
  exec: "error",
  feature: "warning",
  risk: "note",
};

export const isFatal = (level: Level): boolean => severities[level] === "error";

export interface ImageRuleDefinition<Data> {
  /** Kebab-case; also the file's name, the key under `rules:`, and the page in `docs/rules/`. */
  readonly id: string;
  /** One sentence. */
  readonly summary: string;
  readonly level: Level;
  readonly check: (scene: ImageScene) => readonly Data[] | { readonly skip: string };
  /** What was found: a sentence that names the image. */
  readonly message: (data: Data, scene: ImageScene) => string;
  /** What to do about it: a sentence. */
  readonly fix: (data: Data, scene: ImageScene) => string;
  /** What the user would see of it. */
  readonly errorText?: (data: Data) => string;
  /** The line to change; the base's where absent. */
  readonly line?: (lines: ImageLines, data: Data, scene: ImageScene) => Location | null;
}

/** Judged in two steps: `examine` where the file and the image are at hand, `judge` by the report alone, as often as one likes. */
export interface ImageRule extends Rule {
  readonly level: Level;
  readonly examine: (scene: ImageScene) => readonly Problem[] | { readonly skip: string };
}

export function defineImageRule<Data>(rule: ImageRuleDefinition<Data>): ImageRule {
  const { id, summary, level } = rule;
  return {
    id,
    summary,
    level,
    severity: severities[level],
    options: z.strictObject({}),
    isBudget: false,
    isCompatibility: true,
    examine(scene) {
      const checked = rule.check(scene);
      if ("skip" in checked) return checked;
      return checked.map((data) => ({
        rule: id,
        found: rule.message(data, scene),
        fix: rule.fix(data, scene),
        errorText: rule.errorText?.(data) ?? null,
        location: rule.line?.(scene.lines, data, scene) ?? scene.lines.base,
        ignored: null,
        data,
      }));
    },
    judge: ({ artifact, snapshot, compatibility = [] }) =>
      judgeStored({ id, level }, artifact, snapshot, compatibility),
  };
}

function judgeStored(
  { id, level }: Pick<ImageRule, "id" | "level">,
  artifact: Artifact,
  snapshot: Snapshot,
  compatibility: readonly Compatibility[],
): Judgement {
  const own = compatibility.filter((one) => one.artifact === artifact.name);
  const judged = own.flatMap((one) =>
    one.problems
      .filter(({ rule }) => rule === id)
      .map(({ found: alone, fix, location, ignored, patch, data }) => {
        const found = ignored === null ? alone : `${alone} ${ignoredText(location, ignored)}`;
        // Whether a container is made does not hang on the file.
        const isOther = level === "exec" && one.builtOtherwise !== undefined;
        const isHere = !isFatal(level) || !(isOther || isToCompare(one, artifact, snapshot, compatibility));
        const isMild = ignored !== null || !isHere;
        return {
          message: `${found} ${fix}`,
          ...{ found, fix, location, data, patch },
          breach: { what: one.image, amount: 0 },
          mildness: isMild ? ("note" as const) : undefined,
        };
      }),
  );
  if (judged.length > 0) return judged;
  const undecided = own.flatMap(({ image, undecided: all }) =>
    all.filter(({ rule }) => rule === id).map(({ why }) => `${image}: ${why}`),
  );
  return undecided.length === 0 ? [] : { skip: undecided.join("; ") };
}

function ignoredText(location: Location | null, reason: string): string {
  const where = location === null ? "" : ` above ${location.path}:${location.line}`;
  return `A comment${where} ignores it${reason === "" ? ", without a reason" : `: ${excerpt(reason)}`}.`;
}

/**
 * Whether an artifact was built to compare with, and is nothing that anybody ships in the image: the Dockerfile ships
 * another variant of it, or where that is not said, another one starts there. A file that the user brought never was.
 */
export function isToCompare(
  own: Compatibility,
  artifact: Artifact,
  { artifacts }: Snapshot,
  compatibility: readonly Compatibility[],
): boolean {
  if (artifact.variant === null || own.isShipped === true) return false;
  const others = artifacts.filter((other) => other !== artifact && isVariantOfSame(other, artifact));
  const there = compatibility.filter(
    ({ image, artifact: name }) => image === own.image && others.some((other) => other.name === name),
  );
  return there.some(({ isShipped }) => isShipped === true) || there.some(({ runs }) => runs === "yes");
}

/** Of the same program for the same machine. */
export const isVariantOfSame = (one: Artifact, other: Artifact): boolean =>
  one.variant !== null &&
  other.variant !== null &&
  one.elf.machine === other.elf.machine &&
  one.go?.package === other.go?.package;
