import { describe, expect, it } from "vitest";
import { type Exchange, hasDescription, readDescription } from "../support/api-description.ts";
import { issueComment, pull } from "../support/github-bodies.ts";
import { aPull } from "../support/github-routes.ts";
import { hasPart } from "../support/parts.ts";

const isWide = process.env.PLIMSOLL_WIDE === "1" && hasPart("GitHub's description of its API", hasDescription);

const comments = "/repos/acme/boat/issues/1/comments";
const made = issueComment({ id: 7, issue: 1, user: "jane", body: "hello" }, "https://github.com");
const exchange = (method: string, path: string, over: Partial<Exchange> = {}): Exchange => ({
  method,
  url: new URL(path, "https://api.github.com"),
  body: "",
  status: 200,
  answer: null,
  ...over,
});

/** Every other test that talks to the server of the tests has each of its calls held against the same. */
describe.runIf(isWide)("GitHub's own description of its API", () => {
  const conformance = isWide ? readDescription() : () => [];

  it("finds nothing strange in what it describes", () => {
    expect(conformance(exchange("GET", `${comments}?per_page=100&page=2`, { answer: [made] }))).toEqual([]);
    const body = JSON.stringify({ body: "hello" });
    expect(conformance(exchange("POST", comments, { body, status: 201, answer: made }))).toEqual([]);
    expect(conformance(exchange("GET", "/repos/acme/boat/pulls/1", { answer: pull(aPull()) }))).toEqual([]);
  });

  it.each([
    ["a call that there is none of", exchange("PUT", comments), /is no call of GitHub's/],
    ["a parameter that nobody reads", exchange("GET", `${comments}?perpage=9`, { answer: [] }), /takes no perpage/],
    [
      "a parameter of another type",
      exchange("GET", `${comments}?page=two`, { answer: [] }),
      /\?page: .*expected number/,
    ],
    [
      "a number that is none",
      exchange("GET", "/repos/acme/boat/pulls/one", { answer: pull(aPull()) }),
      /\{pull_number\}/,
    ],
    [
      "a text under another name",
      exchange("POST", comments, { body: '{"text":"x"}', status: 201, answer: made }),
      /body\.body/,
    ],
    ["an answer without what it promises", exchange("GET", comments, { answer: [{ id: 7 }] }), /200\.0\.html_url/],
    [
      "an answer of another status",
      exchange("GET", comments, { status: 202, answer: [] }),
      /is never answered with 202/,
    ],
  ])("notices %s", (_, strange, why) => {
    expect(conformance(strange).join("\n")).toMatch(why);
  });
});
