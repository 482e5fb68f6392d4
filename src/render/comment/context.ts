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
  /** The label that lifts budgets, where the policy names one, and how far; and that of compatibility. */
  readonly override: {
    readonly label: string;
    readonly max?: number | undefined;
    readonly compatibility?: { readonly label: string } | undefined;
  } | null;
  /** Whether the check let pass what fails here, where its numbers are judged a second time. */
  readonly isDisputed: boolean;
}
