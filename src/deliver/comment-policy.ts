import { UsageError } from "../errors.ts";

const POLICIES = ["auto", "always", "on-change", "on-failure", "never"] as const;
export type CommentPolicy = (typeof POLICIES)[number];

/** What a report has to tell that the last one, or silence, did not. */
export interface News {
  /** Something differs from the base, or there is no base to compare with. */
  readonly changed: boolean;
  /** A gate failed, or something that was asked for could not be measured. */
  readonly failed: boolean;
}

/** The input `comment`; absent, `auto`. */
export function readCommentPolicy(text: string | undefined): CommentPolicy {
  const policy = POLICIES.find((word) => word === (text ?? "auto"));
  if (policy === undefined) throw new UsageError(`comment is "${text}"; expected ${POLICIES.join(", ")}`);
  return policy;
}

/** Whether a comment is made where there is none yet. One that is there is kept up to date under every policy but `never`. */
export function mayCreate(policy: CommentPolicy, { changed, failed }: News): boolean {
  return {
    auto: changed || failed,
    always: true,
    "on-change": changed,
    "on-failure": failed,
    never: false,
  }[policy];
}
