import { getInput } from "@actions/core";
import { parseParts } from "../commands/parts.ts";
import type { SettingName } from "../commands/settings.ts";
import { artifactName } from "../deliver/artifact.ts";
import { type CommentPolicy, readCommentPolicy } from "../deliver/comment-policy.ts";
import { checkKey } from "../deliver/marker.ts";
import { UsageError } from "../errors.ts";

/** The inputs of `action.yml`; an input that is not set is `undefined`. */
export interface Inputs {
  /** Reads and writes the pull request. The build never sees it. */
  readonly token: string;
  readonly config: string | undefined;
  readonly workingDirectory: string | undefined;
  readonly settings: Readonly<Record<SettingName, string | undefined>>;
  /** A branch, tag or commit, or `latest-release`; absent, the event says what is compared with what. */
  readonly base: string | undefined;
  /** The most parts to plan; then nothing is measured. */
  readonly plan: number | undefined;
  /** The part to measure, such as `2/5`; then nothing is judged. */
  readonly part: string | undefined;
  /** Where the reports of parts lie, to be joined and judged; then nothing is measured. */
  readonly merge: readonly string[] | undefined;
  readonly comment: CommentPolicy;
  readonly commentKey: string;
  /** Absent: no artifact. */
  readonly artifactName: string | undefined;
  readonly out: string | undefined;
  readonly summary: boolean;
  readonly annotations: boolean;
}

export function readInputs(): Inputs {
  const commentKey = checkKey(text("comment-key") ?? "default");
  return {
    token: getInput("github-token"),
    config: text("config"),
    workingDirectory: text("working-directory"),
    settings: {
      target: text("target"),
      variants: text("variants"),
      "max-size": text("max-size"),
      "max-wire": text("max-wire"),
      "max-symtab-ratio": text("max-symtab-ratio"),
      jobs: text("jobs"),
      timeout: text("timeout"),
      "on-missing-base": text("on-missing-base"),
    },
    base: text("base"),
    ...work(),
    comment: readCommentPolicy(text("comment")),
    commentKey,
    artifactName: text("artifact-name") ?? (text("part") === undefined ? undefined : artifactName(commentKey)),
    out: text("out"),
    summary: flag("summary"),
    annotations: flag("annotations"),
  };
}

/** A job plans, measures a part, or joins parts; one of them, or all of the usual. */
function work(): Pick<Inputs, "plan" | "part" | "merge"> {
  const said = ["plan", "part", "merge"].filter((name) => text(name) !== undefined);
  if (said.length > 1) throw new UsageError(`the inputs ${said.join(" and ")} are of different jobs; give one of them`);
  return {
    plan: parseParts(text("plan"), "the input plan"),
    part: text("part"),
    merge: text("merge")
      ?.split(/\s*[\n,]\s*/)
      .filter((path) => path !== ""),
  };
}

const text = (name: string): string | undefined => getInput(name) || undefined;

/** True unless it says otherwise; YAML 1.2 knows `true` and `false` and nothing else. */
function flag(name: string): boolean {
  const value = getInput(name);
  if (value !== "" && value !== "true" && value !== "false") {
    throw new UsageError(`the input ${name} is "${value}"; expected true or false`);
  }
  return value !== "false";
}
