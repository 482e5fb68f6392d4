import { type Platform, platformText } from "../platform.ts";
import type { Dockerfile } from "./dockerfile.ts";
import { expandWord, type Variables, type WordOptions } from "./shell-words.ts";
import { refuse } from "./syntax-error.ts";
import { WordError } from "./word-error.ts";

/** What a build is started with. */
export interface BuildSettings {
  /** `--build-arg` */
  readonly args: Readonly<Record<string, string>>;
  /** `--target`; `null` is the last stage. */
  readonly target: string | null;
  readonly platform: Platform;
  /** The machine that builds. */
  readonly buildPlatform: Platform;
}

/** What FROM sees: the platform arguments, and the ARGs before the first FROM in their order. */
export function globalArgs(dockerfile: Dockerfile, settings: BuildSettings): ReadonlyMap<string, string> {
  const { args, platform, buildPlatform } = settings;
  const values = new Map<string, string>();
  const automatic = {
    ...platformArgs("BUILD", buildPlatform),
    ...platformArgs("TARGET", platform),
    TARGETSTAGE: settings.target ?? dockerfile.stages.at(-1)?.from.name ?? "default",
  };
  for (const [name, value] of Object.entries(automatic)) values.set(name, args[name] ?? value);
  for (const { args: pairs, line } of dockerfile.globalArgs) {
    for (const { name, value } of pairs) {
      const given = args[name];
      if (given !== undefined) values.set(name, given);
      else if (value !== null) values.set(name, expandAt(value, (key) => values.get(key), dockerfile, line).text);
    }
  }
  return values;
}

function platformArgs(prefix: string, platform: Platform): Record<string, string> {
  return {
    [`${prefix}PLATFORM`]: platformText(platform),
    [`${prefix}OS`]: platform.os,
    [`${prefix}OSVERSION`]: "",
    [`${prefix}ARCH`]: platform.architecture,
    [`${prefix}VARIANT`]: platform.variant ?? "",
  };
}

/** A word of a line; what can't be expanded is refused by that line. */
export function expandAt(
  text: string,
  variables: Variables,
  { file, escapeSign }: Pick<Dockerfile, "file" | "escapeSign">,
  line: number,
  options: WordOptions = { escapeSign },
): ReturnType<typeof expandWord> {
  try {
    return expandWord(text, variables, options);
  } catch (error) {
    if (error instanceof WordError) return refuse(file, line, error.message);
    throw error;
  }
}
