import type { Report } from "../../model.ts";

/** What a comment says that the report does not: where it stands, and what it takes to change the verdict. */
export interface CommentContext {
  /** The commit of the pull request's own branch; the report's may be its merge into the base. */
  readonly headSha: string;
  /** The branch it goes to; foreign text. */
  readonly baseRef: string | null;
  /** The run's page, which has the job summary. */
  readonly runUrl: string | null;
  /** The cap of each artifact that has one, in bytes. */
  readonly caps: ReadonlyMap<string, number>;
  /** The label that lifts budgets, where the policy names one, and how far. */
  readonly override: { readonly label: string; readonly max?: number | undefined } | null;
  /** What the check said, where its report is judged a second time; `null` where this is the check. */
  readonly checkSaid: Report["verdict"]["outcome"] | null;
}
