import { createHash } from "node:crypto";
import type { components } from "@octokit/openapi-types";
import type { ArtifactState, CommentState, PullState } from "./github-routes.ts";

/** What GitHub's API answers with, whole: every field that its description requires, whether anybody here reads it or not. */

type Schemas = components["schemas"];

const moment = "2026-11-02T10:00:00Z";
const site = "https://github.com";
const api = "https://api.github.com";
const home = `${api}/repos/acme/boat`;
const nodeOf = (kind: string, id: number): string => Buffer.from(`${kind}${id}`).toString("base64");

export function simpleUser(login: string): Schemas["simple-user"] {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 41_898_282,
    node_id: nodeOf("User", 41_898_282),
    avatar_url: `${site}/avatars/1`,
    gravatar_id: "",
    url,
    html_url: `${site}/apps/github-actions`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith("[bot]") ? "Bot" : "User",
    site_admin: false,
  };
}

/** What /user says of the token's owner, on servers that tell it. */
export const publicUser = (login: string): Schemas["public-user"] => ({
  ...simpleUser(login),
  user_view_type: "public",
  name: null,
  company: null,
  blog: null,
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 1,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: moment,
  updated_at: moment,
});

export const issueComment = (
  { id, issue, user, body }: CommentState,
  base: string,
): Schemas["issue-comment"] & { body: string } => ({
  id,
  node_id: nodeOf("IssueComment", id),
  url: `${home}/issues/comments/${id}`,
  html_url: `${base}/acme/boat/pull/${issue}#issuecomment-${id}`,
  issue_url: `${home}/issues/${issue}`,
  // GitHub has been seen to give none, whatever its description says.
  body: body as string,
  user: user === null ? null : simpleUser(user),
  created_at: moment,
  updated_at: moment,
  author_association: "CONTRIBUTOR",
});

export function pullSimple(one: PullState) {
  const { number, state, locked, labels } = one;
  const url = `${home}/pulls/${number}`;
  const issue = `${home}/issues/${number}`;
  const links = {
    self: { href: url },
    html: { href: `${site}/acme/boat/pull/${number}` },
    issue: { href: issue },
    comments: { href: `${issue}/comments` },
    review_comments: { href: `${url}/comments` },
    review_comment: { href: `${home}/pulls/comments{/number}` },
    commits: { href: `${url}/commits` },
    statuses: { href: `${home}/statuses/${one.headSha}` },
  };
  return {
    id: number,
    node_id: nodeOf("PullRequest", number),
    number,
    state,
    locked,
    title: "A change",
    body: null,
    url,
    html_url: links.html.href,
    diff_url: `${links.html.href}.diff`,
    patch_url: `${links.html.href}.patch`,
    issue_url: issue,
    commits_url: links.commits.href,
    comments_url: links.comments.href,
    review_comments_url: links.review_comments.href,
    review_comment_url: links.review_comment.href,
    statuses_url: links.statuses.href,
    user: simpleUser("jane"),
    labels: labels.map((name, id) => ({
      id,
      node_id: nodeOf("Label", id),
      url: `${home}/labels/${encodeURIComponent(name)}`,
      name,
      description: "",
      color: "ededed",
      default: false,
    })),
    milestone: null,
    assignee: null,
    created_at: moment,
    updated_at: moment,
    closed_at: state === "closed" ? moment : null,
    merged_at: null,
    merge_commit_sha: one.mergeSha,
    head: side(one.head, one.headSha),
    base: side(`acme:${one.base}`, one.baseSha),
    _links: links,
    author_association: "CONTRIBUTOR" as const,
    auto_merge: null,
  } satisfies Schemas["pull-request-simple"];
}

export function pull(one: PullState): Schemas["pull-request"] {
  return {
    ...pullSimple(one),
    state: one.state,
    merged: false,
    merged_by: null,
    mergeable: true,
    mergeable_state: "clean",
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 1,
    deletions: 1,
    changed_files: 1,
  };
}

/** `owner:branch` of a repository of the same name. */
function side(label: string, sha: string): Schemas["pull-request"]["head"] {
  const [owner = "", ref = ""] = label.split(":");
  return { label, ref, sha, user: simpleUser(owner), repo: repository(owner, "boat") };
}

function repository(owner: string, name: string): Schemas["repository"] {
  const full = `${owner}/${name}`;
  const url = `${api}/repos/${full}`;
  const below = <Names extends string>(paths: Readonly<Record<Names, string>>): Record<Names, string> =>
    Object.fromEntries(Object.entries(paths).map(([key, path]) => [key, `${url}/${path}`])) as Record<Names, string>;
  return {
    id: 1,
    node_id: nodeOf("Repository", 1),
    name,
    full_name: full,
    owner: simpleUser(owner),
    private: false,
    fork: owner !== "acme",
    description: null,
    url,
    html_url: `${site}/${full}`,
    ...below({
      archive_url: "{archive_format}{/ref}",
      assignees_url: "assignees{/user}",
      blobs_url: "git/blobs{/sha}",
      branches_url: "branches{/branch}",
      collaborators_url: "collaborators{/collaborator}",
      comments_url: "comments{/number}",
      commits_url: "commits{/sha}",
      compare_url: "compare/{base}...{head}",
      contents_url: "contents/{+path}",
      contributors_url: "contributors",
      deployments_url: "deployments",
      downloads_url: "downloads",
      events_url: "events",
      forks_url: "forks",
      git_commits_url: "git/commits{/sha}",
      git_refs_url: "git/refs{/sha}",
      git_tags_url: "git/tags{/sha}",
      hooks_url: "hooks",
      issue_comment_url: "issues/comments{/number}",
      issue_events_url: "issues/events{/number}",
      issues_url: "issues{/number}",
      keys_url: "keys{/key_id}",
      labels_url: "labels{/name}",
      languages_url: "languages",
      merges_url: "merges",
      milestones_url: "milestones{/number}",
      notifications_url: "notifications{?since,all,participating}",
      pulls_url: "pulls{/number}",
      releases_url: "releases{/id}",
      stargazers_url: "stargazers",
      statuses_url: "statuses/{sha}",
      subscribers_url: "subscribers",
      subscription_url: "subscription",
      tags_url: "tags",
      teams_url: "teams",
      trees_url: "git/trees{/sha}",
    }),
    clone_url: `${site}/${full}.git`,
    git_url: `git://github.com/${full}.git`,
    ssh_url: `git@github.com:${full}.git`,
    svn_url: `${site}/${full}`,
    mirror_url: null,
    homepage: null,
    language: "Go",
    license: null,
    default_branch: "main",
    size: 108,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    open_issues: 1,
    open_issues_count: 1,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    archived: false,
    disabled: false,
    pushed_at: moment,
    created_at: moment,
    updated_at: moment,
  };
}

export function artifact({
  id,
  run,
  name,
  zip,
  size = zip.length,
  expired = false,
}: ArtifactState): Schemas["artifact"] {
  const url = `${home}/actions/artifacts/${id}`;
  return {
    id,
    node_id: nodeOf("Artifact", id),
    name,
    size_in_bytes: size,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    created_at: moment,
    updated_at: moment,
    expires_at: moment,
    workflow_run: { id: run, repository_id: 1, head_repository_id: 1, head_branch: "topic", head_sha: "a".repeat(40) },
  };
}

export function contentFile(path: string, ref: string, content: string): Schemas["content-file"] {
  const bytes = Buffer.from(content);
  const sha = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  const url = `${home}/contents/${encodeURIComponent(path)}?ref=${ref}`;
  const git = `${home}/git/blobs/${sha}`;
  const html = `${site}/acme/boat/blob/${ref}/${encodeURIComponent(path)}`;
  return {
    type: "file",
    encoding: "base64",
    size: bytes.length,
    name: path.split("/").at(-1) ?? path,
    path,
    content: bytes.toString("base64"),
    sha,
    url,
    git_url: git,
    html_url: html,
    download_url: html,
    _links: { self: url, git, html },
  };
}
