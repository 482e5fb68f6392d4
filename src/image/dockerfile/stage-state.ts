import { posix } from "node:path";
import type { Gap } from "../../model.ts";
import type { ImageConfig } from "../facts.ts";
import type { CommandLine, Copy, Run, Setting } from "./stage.ts";

/** A stage while its instructions are applied one by one. */
export interface StageState {
  /** ENV and ARG: what variables mean, and what RUN gets. */
  readonly variables: Map<string, string>;
  readonly env: Map<string, Setting<string>>;
  readonly exposed: Map<string, Setting<string>>;
  readonly copies: Copy[];
  readonly runs: Run[];
  readonly gaps: Gap[];
  readonly onBuild: string[];
  user: Setting<string> | null;
  workdir: Setting<string>;
  entrypoint: Setting<CommandLine> | null;
  cmd: Setting<CommandLine> | null;
  shell: Setting<readonly string[]> | null;
  healthcheck: Setting<readonly string[]> | null;
  /** A CMD was given in this stage itself. */
  hasOwnCmd: boolean;
  /** What the base image sets is known. */
  readonly baseIsKnown: boolean;
}

const defaultPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/** A stage that starts from an image, or from nothing; `null` where the image's configuration is not known. */
export function startFrom(config: ImageConfig | null): StageState {
  const inherited = <T>(value: T): Setting<T> => ({ value, line: null });
  const ifAny = <T>(value: T | null | undefined): Setting<T> | null =>
    value === null || value === undefined ? null : inherited(value);
  const command = (argv: readonly string[] | null | undefined): Setting<CommandLine> | null =>
    argv === null || argv === undefined ? null : inherited({ argv, shellForm: false });
  const env = new Map(Object.entries(config?.env ?? {}));
  if (!env.has("PATH")) env.set("PATH", defaultPath);
  return {
    variables: new Map(env),
    env: new Map([...env].map(([name, value]) => [name, inherited(value)])),
    exposed: new Map((config?.exposedPorts ?? []).map((port) => [port, inherited(port)])),
    copies: [],
    runs: [],
    gaps: [],
    onBuild: [],
    user: ifAny(config?.user),
    workdir: inherited(posix.resolve("/", config?.workdir ?? "/")),
    entrypoint: command(config?.entrypoint),
    cmd: command(config?.cmd),
    shell: ifAny(config?.shell),
    healthcheck: ifAny(config?.healthcheck),
    hasOwnCmd: false,
    baseIsKnown: config !== null,
  };
}

/** A stage that starts from another one: triggers are not handed on. */
export const continueFrom = (state: StageState): StageState => ({
  ...state,
  variables: new Map(state.variables),
  env: new Map(state.env),
  exposed: new Map(state.exposed),
  copies: [...state.copies],
  runs: [...state.runs],
  gaps: [...state.gaps],
  onBuild: [],
  hasOwnCmd: false,
});
