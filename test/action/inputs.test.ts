import { afterEach, describe, expect, it, vi } from "vitest";
import { type Inputs, readInputs } from "../../src/action/inputs.ts";

afterEach(() => vi.unstubAllEnvs());

/** The inputs of a step with this `with:`, as a runner hands them over. */
function read(given: Readonly<Record<string, string>> = {}): Inputs {
  for (const [name, value] of Object.entries(given)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  return readInputs();
}

describe("the inputs of the Action", () => {
  it("that are not set, or empty, leave the word to the configuration", () => {
    const { settings, base, artifactName, config } = read({ variants: "", base: "" });
    expect([...Object.values(settings), base, artifactName, config].every((value) => value === undefined)).toBe(true);
  });

  it("write all surfaces unless told not to, and take true and false for that and nothing else", () => {
    expect(read()).toMatchObject({ summary: true, annotations: true });
    expect(read({ summary: "false", annotations: "true" })).toMatchObject({ summary: false, annotations: true });
    expect(() => read({ summary: "no" })).toThrow('the input summary is "no"; expected true or false');
  });

  it("refuse words that mean nothing, by the input's name", () => {
    expect(() => read({ comment: "sometimes" })).toThrow(/comment.*sometimes/);
    vi.unstubAllEnvs();
    expect(() => read({ "comment-key": "-->" })).toThrow(/comment-key/);
  });

  it("name the artifact of a part by the key of the comment, where nobody names it", () => {
    expect(read({ part: "2/5" }).artifactName).toBe("plimsoll-report");
    expect(read({ part: "2/5", "comment-key": "arm64" }).artifactName).toBe("plimsoll-report-arm64");
    expect(read({ part: "2/5", "artifact-name": "mine" }).artifactName).toBe("mine");
  });

  it("are of a job that plans, measures a part or merges, and of one of them only", () => {
    expect(read({ plan: "8" })).toMatchObject({ plan: 8, part: undefined, merge: undefined });
    expect(() => read({ part: "1/2" })).toThrow("the inputs plan and part are of different jobs; give one of them");
    vi.unstubAllEnvs();
    expect(read({ merge: "parts, more\nthird" }).merge).toEqual(["parts", "more", "third"]);
    vi.unstubAllEnvs();
    for (const plan of ["0", "257", "many"]) expect(() => read({ plan })).toThrow(`the input plan ${plan}: expected`);
  });
});
