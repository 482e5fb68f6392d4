import { getInput } from "@actions/core";
import type { Said } from "../commands/settings.ts";
import { artifactName } from "../deliver/artifact.ts";
import { type CommentPolicy, readCommentPolicy } from "../deliver/comment-policy.ts";
import { checkKey } from "../deliver/marker.ts";

/** The inputs of `comment/action.yml`; one that is not set is `undefined` where nothing stands for it. */
export interface Inputs {
  readonly token: string;
  readonly artifactName: string;
  readonly comment: CommentPolicy;
  readonly key: string;
  readonly workingDirectory: string | undefined;
  readonly config: string | undefined;
  readonly settings: Said;
}

/** Throws UsageError. */
export function readInputs(): Inputs {
  const key = checkKey(text("comment-key") ?? "default");
  return {
    token: getInput("github-token"),
    artifactName: text("artifact-name") ?? artifactName(key),
    comment: readCommentPolicy(text("comment")),
    key,
    workingDirectory: text("working-directory"),
    config: text("config"),
    settings: {
      "max-size": text("max-size"),
      "max-wire": text("max-wire"),
      "max-symtab-ratio": text("max-symtab-ratio"),
    },
  };
}

const text = (name: string): string | undefined => getInput(name) || undefined;
