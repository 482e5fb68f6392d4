import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, it } from "vitest";
import { commandText, failureText } from "../../src/render/failures.ts";

it("writes a command so that a shell reads the same words back", () => {
  expect(commandText(["go", "build", "-ldflags=-s -w", "it's", ""])).toBe("go build '-ldflags=-s -w' 'it'\\''s' ''");
  const word = fc.string({ maxLength: 10 }).filter((text) => !text.includes("\0"));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const read = execFileSync("/bin/sh", ["-c", `printf '%s\\0' ${commandText(words)}`], { encoding: "utf8" });
      expect(read.split("\0").slice(0, -1)).toEqual(words);
    }),
    { seed: 1, numRuns: 20 },
  );
});

it("says how a build ended", () => {
  const build = { variant: "x", command: ["go", "build"], output: "" };
  expect(failureText({ ...build, exitCode: 2 })).toBe("failed with exit code 2");
  expect(failureText({ ...build, exitCode: null })).toBe("was ended by its time limit or a signal");
});

it("says of a build that no part of a split matrix tells of nothing that nobody knows", () => {
  expect(failureText({ variant: "x", command: [], exitCode: null, output: "" })).toBe("is told of by no report");
});
