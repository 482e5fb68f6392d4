import { loadConfig } from "../config/load.ts";
import type { Setting } from "../config/overrides.ts";
import { parseOverrides } from "../config/overrides.ts";
import { resolveConfig } from "../config/resolve.ts";
import type { Config, PartialConfig } from "../config/schema.ts";
import { rules } from "../judge/rules/index.ts";
import type { Option } from "./command.ts";

/** What a flag or an input of the Action may say in place of the configuration file, and the key that it stands for. */
const settingKeys = {
  target: ["target"],
  variants: ["variants"],
  "max-size": ["budgets", "size", "max"],
  "max-wire": ["budgets", "wire", "max"],
  "max-symtab-ratio": ["budgets", "ratio", "symtab"],
  jobs: ["jobs"],
  timeout: ["timeout"],
  "on-missing-base": ["on-missing-base"],
} as const satisfies Record<string, readonly string[]>;

export type SettingName = keyof typeof settingKeys;

/** The flags about limits, which every command that judges has. */
export const limitOptions = {
  config: { type: "string", value: "FILE", help: "The configuration. Default: .plimsoll.yml or .github/plimsoll.yml." },
  "max-size": { type: "string", value: "SIZE", help: "The most a binary may have, such as 25MiB." },
  "max-wire": { type: "string", value: "SIZE", help: "The most a binary may have after gzip." },
  "max-symtab-ratio": { type: "string", value: "RATIO", help: "The most .symtab may have against .text, such as 0.3." },
} as const satisfies Record<string, Option>;

/** The flags about what is built and how. */
export const buildOptions = {
  "working-directory": {
    type: "string",
    short: "C",
    value: "DIR",
    help: "Runs as if started in DIR; output stays where it is.",
  },
  variants: { type: "string", value: "NAMES", help: "What to build, such as default,release,pie." },
  jobs: { type: "string", short: "j", value: "N", help: "Builds at a time. Default: the number of cores." },
  timeout: { type: "string", value: "TIME", help: "The time one variant may take, such as 10m." },
} as const satisfies Record<string, Option>;

/** The flag of a job that builds a part of the matrix. */
export const partOption = {
  part: {
    type: "string",
    value: "N/M",
    help: "Builds one part of what plimsoll plan prints, such as 2/5; nothing is judged of it.",
  },
} as const satisfies Record<string, Option>;

export type Said = Readonly<Partial<Record<SettingName, string | undefined>>>;

/** One configuration from the file in `folder` and what was said on top of it; `prefix` is how these names are written. */
export async function readConfig(
  folder: string,
  file: string | undefined,
  said: Said,
  prefix: string,
): Promise<Config> {
  const { config } = await loadConfig(folder, rules, file);
  return resolveConfig(config, parseSaid(said, prefix));
}

/** The configuration that flags or inputs alone make. */
export const configOf = (said: Said, prefix: string): Config => resolveConfig({}, parseSaid(said, prefix));

/** What was said in place of the file, read by the file's own rules. */
export function parseSaid(said: Said, prefix: string): PartialConfig {
  const settings = (Object.keys(settingKeys) as SettingName[]).flatMap((name): Setting[] => {
    const text = said[name];
    return text === undefined ? [] : [{ from: `${prefix}${name}`, key: settingKeys[name], text }];
  });
  return parseOverrides(settings, rules);
}
