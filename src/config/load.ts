import { open } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { UsageError } from "../errors.ts";
import { parseConfig } from "./parse.ts";
import type { ConfigurableRule, PartialConfig } from "./schema.ts";

/** Where a configuration is looked for when nobody names one; relative to the folder. */
export const configNames = [".plimsoll.yml", ".plimsoll.yaml", ".github/plimsoll.yml"] as const;

/** Far above what the parser accepts, so that it is the parser who says so, and no larger file is read whole. */
const mostBytes = 1024 * 1024;

export interface LoadedConfig {
  /** As it was named or found, relative to the folder; `null` where there is none. */
  readonly file: string | null;
  readonly config: PartialConfig;
}

/**
 * Reads the configuration file: `file` where the user names one, else the one that stands in `folder`. Throws
 * UsageError for a named file that is not there, for two files at once, and for every mistake in it.
 */
export async function loadConfig(
  folder: string,
  rules: readonly ConfigurableRule[],
  file?: string | undefined,
): Promise<LoadedConfig> {
  if (file !== undefined) {
    const text = await readText(isAbsolute(file) ? file : join(folder, file), file);
    if (text === undefined) throw new UsageError(`there is no configuration file ${file}`);
    return { file, config: parseConfig(text, file, rules) };
  }
  const texts = await Promise.all(configNames.map((name) => readText(join(folder, name), name)));
  const found = configNames.filter((_, index) => texts[index] !== undefined);
  const [name, second] = found;
  if (second !== undefined) throw new UsageError(`there are two configuration files, ${name} and ${second}; keep one`);
  const text = texts.find((one) => one !== undefined);
  if (name === undefined || text === undefined) return { file: null, config: {} };
  return { file: name, config: parseConfig(text, name, rules) };
}

/** The text of a file; `undefined` where there is none. */
async function readText(path: string, name: string): Promise<string | undefined> {
  try {
    await using file = await open(path);
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of file.createReadStream()) {
      bytes += (chunk as Buffer).length;
      if (bytes > mostBytes) throw new UsageError(`${name} is larger than 1 MiB; that is no configuration`);
      chunks.push(chunk as Buffer);
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === "EISDIR") throw new UsageError(`${name} is a folder, not a configuration file`);
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") throw new UsageError(`${name} is not UTF-8 text`);
    throw new UsageError(`${name} cannot be read: ${(error as Error).message}`);
  }
}
