import { z } from "zod";
import { ApiError } from "../deliver/api-error.ts";
import { type GitHub, hasNoGraphql } from "../deliver/github.ts";
import { pathOf, type Repository } from "../deliver/pull-request.ts";

/** A file of a commit, by its path in the repository. */
interface Place {
  readonly commit: string;
  readonly path: string;
}

/** `null` where there is no such file at the commit. */
export type CommittedText = string | null | { readonly why: string };

/** Bytes; no configuration has more. */
const TEXT_LIMIT = 192 * 1024;
const unfit = { why: "is no file, or none of a configuration's size" };

/**
 * What files hold at commits, in the order they were asked for: one call where there is GraphQL, one a file where there is
 * none. Throws ApiError.
 */
export async function fetchTexts(
  github: GitHub,
  repository: Repository,
  places: readonly Place[],
): Promise<readonly CommittedText[]> {
  try {
    return await byGraphql(github, repository, places);
  } catch (error) {
    if (error instanceof ApiError && hasNoGraphql(error))
      return Promise.all(places.map((place) => byRest(github, repository, place)));
    throw error;
  }
}

/** Of a Blob; another object, such as a folder, has none of these. */
const object = z.object({
  byteSize: z.int().optional(),
  isTruncated: z.boolean().optional(),
  text: z.string().nullish(),
});
const queried = z.object({ repository: z.record(z.string(), object.nullable()) });

async function byGraphql(
  github: GitHub,
  { owner, name }: Repository,
  places: readonly Place[],
): Promise<readonly CommittedText[]> {
  const numbers = [...places.keys()];
  const query = `query CommittedTexts($owner: String!, $name: String!, ${numbers.map((at) => `$place${at}: String!`).join(", ")}) {
  repository(owner: $owner, name: $name) {
    ${numbers.map((at) => `text${at}: object(expression: $place${at}) { ... on Blob { byteSize isTruncated text } }`).join("\n    ")}
  }
}`;
  const expressions = places.map(({ commit, path }, at) => [`place${at}`, `${commit}:${path}`]);
  const { repository } = await github.query(query, { owner, name, ...Object.fromEntries(expressions) }, queried);
  return numbers.map((at) => {
    const found = repository[`text${at}`];
    if (found == null) return null;
    const { byteSize = 0, isTruncated, text } = found;
    return text == null || isTruncated !== false || byteSize > TEXT_LIMIT ? unfit : text;
  });
}

const contents = z.union([
  z.object({ type: z.literal("file"), encoding: z.literal("base64"), content: z.string() }),
  z.object({ type: z.string() }),
  z.array(z.unknown()),
]);

async function byRest(github: GitHub, repository: Repository, { commit, path }: Place): Promise<CommittedText> {
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  try {
    const found = await github.get(`${pathOf(repository)}/contents/${encoded}?ref=${commit}`, contents);
    if (!("content" in found)) return unfit;
    const bytes = Buffer.from(found.content, "base64");
    return bytes.length > TEXT_LIMIT ? unfit : bytes.toString("utf8");
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}
