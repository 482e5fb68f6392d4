import type { Gap } from "../../model.ts";
import type { ImageConfig } from "../facts.ts";
import type { Platform } from "../platform.ts";
import type { Heredoc } from "./raw-instruction.ts";

/** A value, and the line of the Dockerfile that gave it; `null` for one that came with the base image. */
export interface Setting<T> {
  readonly value: T;
  readonly line: number | null;
}

/** What a stage starts from, through the stages that it starts from itself. */
export type Base =
  | { readonly kind: "scratch"; readonly line: number }
  | {
      readonly kind: "image";
      /** Written out in full. */
      readonly reference: string;
      /** As FROM has it, variables expanded. */
      readonly text: string;
      readonly line: number;
      readonly platform: Platform;
    };

/** One build stage with every variable expanded: what the image has that it ends in, and what is done on the way. */
export interface EvaluatedStage {
  readonly index: number;
  readonly name: string | null;
  /** The line of its FROM. */
  readonly line: number;
  readonly base: Base;
  readonly platform: Platform;
  readonly env: Readonly<Record<string, Setting<string>>>;
  readonly user: Setting<string> | null;
  readonly workdir: Setting<string>;
  readonly entrypoint: Setting<CommandLine> | null;
  readonly cmd: Setting<CommandLine> | null;
  readonly shell: Setting<readonly string[]> | null;
  /** `8080/tcp` */
  readonly exposedPorts: readonly Setting<string>[];
  readonly healthcheck: Setting<readonly string[]> | null;
  readonly onBuild: readonly string[];
  /** Of this stage and of those it starts from, in order. */
  readonly copies: readonly Copy[];
  readonly runs: readonly Run[];
  /** Variables that only the base image could set, where its configuration is not known. */
  readonly gaps: readonly Gap[];
}

export interface CommandLine {
  /** The shell in front, for a shell form. */
  readonly argv: readonly string[];
  readonly shellForm: boolean;
}

/** A COPY or an ADD. */
export interface Copy {
  readonly line: number;
  readonly add: boolean;
  readonly from:
    | { readonly kind: "context" }
    | { readonly kind: "stage"; readonly index: number }
    | { readonly kind: "image"; readonly reference: string };
  readonly sources: readonly string[];
  /** Files whose content is in the Dockerfile. */
  readonly inline: readonly { readonly name: string; readonly content: string }[];
  /** Absolute; with a slash at its end where the instruction has one. */
  readonly destination: string;
  /** Permission bits, or a change of them as chmod(1) has it; `null` leaves those of the source. */
  readonly chmod: number | string | null;
  readonly chown: string | null;
}

export interface Run {
  readonly line: number;
  /** The stage that has the instruction. */
  readonly stage: number;
  /** The text the shell gets; `null` for an exec form. */
  readonly script: string | null;
  readonly argv: readonly string[];
  readonly heredocs: readonly Heredoc[];
  /** Absolute paths that other files lie over while it runs: nothing that is written there stays in the stage. */
  readonly mounts: readonly string[];
  /** ENV and ARG as they are at this place. */
  readonly env: Readonly<Record<string, string>>;
  readonly workdir: string;
}

/** The configuration of the image that the stage ends in. */
export function configOf(stage: EvaluatedStage): ImageConfig {
  return {
    env: Object.fromEntries(Object.entries(stage.env).map(([name, { value }]) => [name, value])),
    user: stage.user?.value ?? null,
    workdir: stage.workdir.value,
    entrypoint: stage.entrypoint?.value.argv ?? null,
    cmd: stage.cmd?.value.argv ?? null,
    shell: stage.shell?.value ?? null,
    exposedPorts: stage.exposedPorts.map(({ value }) => value).sort(),
    healthcheck: stage.healthcheck?.value ?? null,
    onBuild: stage.onBuild,
  };
}
