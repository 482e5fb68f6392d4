import { afterEach, describe, expect, it, vi } from "vitest";
import { annotate } from "../../src/deliver/annotate.ts";
import type { Annotation } from "../../src/model.ts";

afterEach(() => vi.restoreAllMocks());

const anAnnotation = (over: Partial<Annotation> = {}): Annotation => ({
  level: "error",
  title: "size-max: release",
  message: "Too big.",
  location: null,
  ...over,
});

/** What a step writes to its log. */
async function logOf(annotations: readonly Annotation[]): Promise<string> {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  expect(await annotate(annotations)).toEqual({ surface: "annotations", delivered: true });
  return write.mock.calls.map(([text]) => String(text)).join("");
}

describe("annotations", () => {
  it("are workflow commands of their level, at their file and line", async () => {
    const log = await logOf([
      anAnnotation({ location: { path: "go.mod", line: 12 } }),
      anAnnotation({ level: "warning" }),
      anAnnotation({ level: "notice", title: "Plimsoll" }),
    ]);
    expect(log.split("\n")).toEqual([
      "::error title=size-max%3A release,file=go.mod,line=12::Too big.",
      "::warning title=size-max%3A release::Too big.",
      "::notice title=Plimsoll::Too big.",
      "",
    ]);
  });

  it("stay one line each, whatever they say", async () => {
    const log = await logOf([anAnnotation({ title: "a,file=x::y", message: "one\n::error::two\r%0A" })]);
    expect(log).toBe("::error title=a%2Cfile=x%3A%3Ay::one%0A::error::two%0D%250A\n");
  });

  it("that can't be written are a reason, not an exception", async () => {
    vi.spyOn(process.stdout, "write").mockImplementation(() => {
      throw new Error("EPIPE");
    });
    expect(await annotate([anAnnotation()])).toEqual({ surface: "annotations", delivered: false, reason: "EPIPE" });
  });
});
