import { describe, expect, it } from "vitest";
import { ignoresIn } from "../../../src/compatibility/dockerfile/ignores.ts";

const ids = ["ca-missing", "tmp-missing"];
const ignores = (...lines: string[]) => ignoresIn(lines.join("\n"), "Dockerfile", ids);

describe("comments that ignore", () => {
  it("hold for the next instruction, over other comments and empty lines", () => {
    expect(
      ignores(
        "FROM a",
        "# plimsoll ignore=ca-missing it asks nobody",
        "",
        "# more",
        "#plimsoll ignore = tmp-missing",
        "FROM b",
        "RUN c",
      ).ignores,
    ).toEqual([
      { line: 6, rules: ["ca-missing"], reason: "it asks nobody" },
      { line: 6, rules: ["tmp-missing"], reason: "" },
    ]);
  });

  it("name several rules", () => {
    expect(ignores("# plimsoll ignore=ca-missing, tmp-missing read only", "FROM a").ignores).toEqual([
      { line: 2, rules: ["ca-missing", "tmp-missing"], reason: "read only" },
    ]);
  });

  it("do not pass a slip of the pen over", () => {
    expect(ignores("# plimsoll ignore=ca-misssing x", "FROM a").gaps).toEqual([
      { fact: "Dockerfile:1", why: "it ignores ca-misssing, and there is no such rule about images" },
    ]);
  });

  it.each([
    "# plimsoll: ignore=ca-missing",
    "# ignore=ca-missing",
    "RUN echo # plimsoll ignore=ca-missing",
    "# plimsoll ignore=",
  ])("are of that form, and %s is not", (line) => {
    expect(ignores(line, "FROM a")).toEqual({ ignores: [], gaps: [] });
  });

  it("hold for nothing at the end", () => {
    expect(ignores("FROM a", "# plimsoll ignore=ca-missing x").ignores).toEqual([]);
  });
});
