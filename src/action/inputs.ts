import { getInput } from "@actions/core";
import type { SettingName } from "../commands/settings.ts";
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
  readonly comment: CommentPolicy;
  readonly commentKey: string;
  /** Absent: no artifact. */
  readonly artifactName: string | undefined;
  readonly out: string | undefined;
  readonly summary: boolean;
  readonly annotations: boolean;
}

export function readInputs(): Inputs {
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
    comment: readCommentPolicy(text("comment")),
    commentKey: checkKey(text("comment-key") ?? "default"),
    artifactName: text("artifact-name"),
    out: text("out"),
    summary: flag("summary"),
    annotations: flag("annotations"),
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
