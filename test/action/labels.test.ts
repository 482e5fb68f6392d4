import { afterEach, describe, expect, it, vi } from "vitest";
import { labelsOn } from "../../src/action/labels.ts";
import type { OpenPull } from "../../src/action/pull.ts";
import { UsageError } from "../../src/errors.ts";

afterEach(() => vi.restoreAllMocks());

const pull: OpenPull = {
  number: 1,
  headSha: "4f1c2a9d0e77b3a1c5d6e7f8091a2b3c4d5e6f70",
  baseRef: "main",
  labels: ["size-ok"],
  live: async () => ({ github: null, problem: new UsageError("nobody answers") }),
};

describe("labels of a pull request that GitHub does not tell of", () => {
  it("F21: are those of the event, and that is said once for all of them", async () => {
    const log = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const find = labelsOn(pull);
    expect(await find({ label: "size-ok", max: 1024 })).toEqual({
      label: "size-ok",
      by: null,
      at: null,
      maxBytes: 1024,
    });
    expect(await find({ label: "compat-ok" })).toBeNull();
    const told = log.mock.calls.map(([text]) => String(text)).filter((text) => text.startsWith("::warning"));
    expect(told).toEqual([expect.stringContaining("not of now: nobody answers")]);
  });
});
