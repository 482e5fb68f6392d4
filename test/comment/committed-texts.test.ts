import { describe, expect, it } from "vitest";
import { fetchTexts } from "../../src/comment/committed-texts.ts";
import { connect } from "../../src/deliver/github.ts";
import { type GitHubServer, startGitHub } from "../support/github-server.ts";

const repository = { owner: "acme", name: "boat" };
const [base, head] = ["b".repeat(40), "a".repeat(40)];

const fetched = (server: GitHubServer, ...places: readonly (readonly [commit: string, path: string])[]) =>
  fetchTexts(
    connect({ ...server.connection, pause: async () => {} }),
    repository,
    places.map(([commit, path]) => ({ commit, path })),
  );

describe.each([
  ["with GraphQL", true],
  ["without GraphQL", false],
])("texts of commits, %s", (_, hasGraphql) => {
  const unfit = { why: "is no file, or none of a configuration's size" };

  it("are those of their commit and path, in the order they were asked for, and null where there is none", async () => {
    const files = { [`${base}:.plimsoll.yml`]: "variants: [a]\n", [`${head}:services/a b/ü#.yml`]: "Grüße" };
    await using server = await startGitHub({ hasGraphql, files });
    const places = [
      [head, ".plimsoll.yml"],
      [base, ".plimsoll.yml"],
      [head, "services/a b/ü#.yml"],
    ] as const;
    expect(await fetched(server, ...places)).toEqual([null, "variants: [a]\n", "Grüße"]);
    expect(server.calls).toHaveLength(hasGraphql ? 1 : 3);
  });

  it("are refused where a folder has the name, and where there is too much", async () => {
    const files = { [`${head}:.plimsoll.yml/more`]: "", [`${base}:.plimsoll.yml`]: "#".repeat(192 * 1024 + 1) };
    await using server = await startGitHub({ hasGraphql, files });
    expect(await fetched(server, [head, ".plimsoll.yml"], [base, ".plimsoll.yml"])).toEqual([unfit, unfit]);
  });

  it("are not taken for absent where the token may not read them", async () => {
    await using server = await startGitHub({ hasGraphql });
    server.fault({ call: /graphql|contents/, with: { status: 403, body: { message: "Resource not accessible" } } });
    if (!hasGraphql) server.fault({ call: /graphql/, with: { status: 404 } });
    await expect(fetched(server, [head, ".plimsoll.yml"])).rejects.toMatchObject({ name: "ApiError", status: 403 });
  });
});

describe("what GitHub cuts or does not show of a text", () => {
  it.each([
    ["cut", { byteSize: 900, isTruncated: true, text: "variants" }],
    ["binary", { byteSize: 900, isTruncated: false, text: null }],
  ])("is none, where it is %s", async (_, blob) => {
    await using server = await startGitHub();
    server.fault({ call: /graphql/, with: { status: 200, body: { data: { repository: { text0: blob } } } } });
    expect(await fetched(server, [head, ".plimsoll.yml"])).toEqual([{ why: expect.stringContaining("is no file") }]);
  });
});
