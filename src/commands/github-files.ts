/** Where and for what the workflows are written. */
export interface GitHubSetup {
  /** How a workflow names the Action, without the revision's `@`: `OWNER/plimsoll`, and its revision. */
  readonly action: string;
  readonly revision: string;
  /** The branch that pull requests go to. */
  readonly branch: string;
  /** From the top of the repository to the measured folder: `""`, or `services/api/`. */
  readonly prefix: string;
}

/** Other people's Actions are named by commit, which nobody can move. */
const checkout = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
const setupGo = "actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0";

/** Tells several folders of a repository apart: in names of files, workflows, artifacts and comments. */
const slugOf = ({ prefix }: Pick<GitHubSetup, "prefix">): string =>
  prefix
    .replace(/\/$/, "")
    .replace(/[^\w.-]+/g, "-")
    .slice(0, 60);

/** The files for GitHub, by their paths from the top of the repository. */
export function workflowFiles(setup: GitHubSetup): Readonly<Record<string, string>> {
  const slug = slugOf(setup);
  const file = slug === "" ? "plimsoll" : `plimsoll-${slug}`;
  return {
    [`.github/workflows/${file}.yml`]: measuring(setup, slug),
    [`.github/workflows/${file}-comment.yml`]: commenting(setup, slug),
  };
}

const nameOf = (slug: string): string => (slug === "" ? "Size" : `Size (${slug})`);
const artifactOf = (slug: string): string => (slug === "" ? "plimsoll-report" : `plimsoll-report-${slug}`);

function measuring({ action, revision, branch, prefix }: GitHubSetup, slug: string): string {
  const folder = prefix.replace(/\/$/, "");
  const inputs = [
    ...(folder === "" ? [] : [`working-directory: ${quoted(folder)}`]),
    "comment: never # the other workflow does, for forks as well",
    ...(slug === "" ? [] : [`comment-key: ${quoted(slug)}`]),
    `artifact-name: ${artifactOf(slug)}`,
  ];
  return `# Builds what a pull request would bring, measures it, and fails where a budget is broken. It runs the pull request's own
# code, and so has a token that only reads; ${slug === "" ? "plimsoll" : `plimsoll-${slug}`}-comment.yml posts what it finds.
name: ${quoted(nameOf(slug))}
on:
  pull_request:
    types: [opened, synchronize, reopened, labeled, unlabeled]
  merge_group:
  push:
    branches: [${quoted(branch)}] # keeps the measurement that pull requests are compared with
permissions:
  contents: read
concurrency:
  group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  size:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - uses: ${setupGo}
        with:
          go-version-file: ${quoted(`${prefix}go.mod`)}
      - uses: ${action}@${revision}
        with:
${inputs.map((line) => `          ${line}`).join("\n")}
`;
}

function commenting({ action, revision, prefix }: GitHubSetup, slug: string): string {
  const folder = prefix.replace(/\/$/, "");
  const inputs =
    slug === ""
      ? ""
      : `        with:
          working-directory: ${quoted(folder)}
          comment-key: ${quoted(slug)}
          artifact-name: ${artifactOf(slug)}
`;
  return `# Posts on the pull request what the other workflow measured. It holds a token that writes, and so never checks out, builds
# or runs anything. GitHub starts it only once it is on the default branch.
name: ${quoted(`${nameOf(slug)} comment`)}
on:
  workflow_run:
    workflows: [${quoted(nameOf(slug))}]
    types: [completed]
permissions: {}
concurrency:
  group: \${{ github.workflow }}-\${{ github.event.workflow_run.head_repository.full_name }}-\${{ github.event.workflow_run.head_branch }}
jobs:
  comment:
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      actions: read # the artifact of the other workflow
      contents: read # the budgets of the base
      pull-requests: write # the comment
    steps:
      - uses: ${action}/comment@${revision}
${inputs}`;
}

/** The target of a Makefile: the pull request's check, before it is one. */
export const makeTarget = `.PHONY: size
size: ## How heavy the binaries are, against the default branch
\tnpx plimsoll gate
`;

/** Whether a Makefile has a target of that name. */
export const hasSizeTarget = (makefile: string): boolean => /^size\s*:(?!=)/m.test(makefile);

/** As YAML reads it back. */
const quoted = (text: string): string => (/^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text));
