import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/errors.ts";
import { parseDockerfile } from "../../../src/image/dockerfile/dockerfile.ts";

const parse = (...lines: string[]) => parseDockerfile(lines.join("\n"), "Dockerfile");

/** Keyword and line of every instruction of the last stage. */
const outline = (...lines: string[]): string[] => {
  const { from, instructions } = parse(...lines).stages.at(-1) as ReturnType<typeof parse>["stages"][number];
  return [from, ...instructions].map(({ kind, line }) => `${kind} ${line}`);
};

describe("the lines of a Dockerfile", () => {
  it("go on behind a backslash, past comments and empty lines", () => {
    const text = ["FROM a", "RUN one \\", "  # a comment", "", "  two \\  ", " three", "USER x"];
    expect(outline(...text)).toEqual(["from 1", "run 2", "user 7"]);
    expect(parse(...text).stages[0]?.instructions[0]).toMatchObject({ form: { words: ["one   two  three"] } });
  });

  it("do not go on behind a backslash that is escaped itself", () => {
    expect(outline("FROM a", "RUN echo \\\\", "USER x")).toEqual(["from 1", "run 2", "user 3"]);
  });

  it("may start with an instruction's first word on the next line, and end with the file", () => {
    expect(outline("FROM a", "RUN \\", "# nothing", "x \\")).toEqual(["from 1", "run 2"]);
  });

  it("have another escape character where the first line says so, and not where a later one does", () => {
    expect(outline("# escape=`", "FROM a", "RUN x `", " y", "USER c:\\")).toEqual(["from 2", "run 3", "user 5"]);
    expect(outline("# hello", "# escape=`", "FROM a", "RUN x \\", " y", "USER z")).toEqual([
      "from 3",
      "run 4",
      "user 6",
    ]);
    expect(outline("# syntax=docker/dockerfile:1", "# Escape = `", "FROM a", "RUN x `", " y")).toEqual([
      "from 3",
      "run 4",
    ]);
  });

  it("end in CRLF or LF, and may start with a byte order mark", () => {
    expect(outline("\ufeffFROM a\r", "RUN x \\\r", "  y\r", "USER z\r")).toEqual(["from 1", "run 2", "user 4"]);
    expect(parse("FROM a\r", "USER z\r").stages[0]?.instructions[0]).toMatchObject({ user: "z" });
  });

  it("are an instruction's in small letters and behind white space too", () => {
    expect(outline("  from a as Build", "\tuser x")).toEqual(["from 1", "user 2"]);
    expect(parse("from a as Build").stages[0]?.from.name).toBe("build");
  });
});

describe("a here-document", () => {
  it("is no instructions, whatever it holds", () => {
    expect(outline("FROM a", "RUN <<EOF", "FROM x", " EOF", "EOF", "USER y")).toEqual(["from 1", "run 2", "user 6"]);
    expect(outline("FROM a", "COPY <<one <<'two' /x/", "FROM 1", "one", "FROM 2", "two", "USER y")).toEqual([
      "from 1",
      "copy 2",
      "user 7",
    ]);
    expect(outline("FROM a", "RUN cat << EOF > /x", "FROM x", "EOF", "USER y")).toEqual(["from 1", "run 2", "user 5"]);
    expect(outline("FROM a", "RUN 3<<EOF cat", "FROM x", "EOF", "USER y")).toEqual(["from 1", "run 2", "user 5"]);
    expect(outline("FROM a", "ONBUILD RUN <<EOF", "FROM x", "EOF", "USER y")).toEqual([
      "from 1",
      "onbuild 2",
      "user 5",
    ]);
  });

  it("behind a dash has its tabs taken off, at its end too", () => {
    const { stages } = parse("FROM a", "RUN <<-EOF", "\tone", "\t\ttwo", "\tEOF");
    expect(stages[0]?.instructions[0]).toMatchObject({ heredocs: [{ name: "EOF", content: "one\ntwo\n" }] });
  });

  it("is none inside quotes, in an exec form, or elsewhere than in RUN, COPY and ADD", () => {
    expect(outline("FROM a", 'RUN echo "<<EOF"', "USER y")).toEqual(["from 1", "run 2", "user 3"]);
    expect(outline("FROM a", 'RUN ["<<EOF"]', "USER y")).toEqual(["from 1", "run 2", "user 3"]);
    expect(outline("FROM a", "CMD cat <<EOF", "USER y")).toEqual(["from 1", "cmd 2", "user 3"]);
  });

  it("has an end", () => {
    expect(() => parse("FROM a", "RUN <<EOF", "x")).toThrow("Dockerfile:2: the here-document <<EOF has no end");
  });
});

describe("an instruction", () => {
  const only = (line: string) => parse("FROM a", line).stages[0]?.instructions[0];

  it("has flags in front, quoted or not, up to two dashes alone", () => {
    expect(only('COPY --from="b" --chmod=0755 --link a /x')).toMatchObject({
      from: "b",
      chmod: "0755",
      sources: ["a"],
    });
    expect(only("RUN -- --mount=x")).toMatchObject({ form: { words: ["--mount=x"] } });
    expect(only("RUN --mount=type=bind,from=build,target=/x --mount=type=cache,target=/y go build")).toMatchObject({
      mountsFrom: ["build"],
      form: { words: ["go build"] },
    });
  });

  it("has an exec form where its text is a list of strings, and a shell form where it is nearly one", () => {
    expect(only('ENTRYPOINT ["/app", "a b"]')).toMatchObject({ form: { json: true, words: ["/app", "a b"] } });
    expect(only("ENTRYPOINT ['/app']")).toMatchObject({ form: { json: false, words: ["['/app']"] } });
    expect(only('COPY ["a b", "c", "/d/"]')).toMatchObject({ sources: ["a b", "c"], destination: "/d/" });
    expect(only("CMD []")).toMatchObject({ form: { json: true, words: [] } });
    expect(only("HEALTHCHECK --interval=5s CMD curl -f http://localhost")).toMatchObject({
      form: { json: false, words: ["curl -f http://localhost"] },
    });
    expect(only("HEALTHCHECK none")).toMatchObject({ form: null });
  });

  it("ENV has pairs, or of old one name and the rest of the line", () => {
    expect(only("ENV A=1 B=\"2 3\" C='4' D=5\\ 6")).toMatchObject({
      pairs: [
        { name: "A", value: "1" },
        { name: "B", value: '"2 3"' },
        { name: "C", value: "'4'" },
        { name: "D", value: "5\\ 6" },
      ],
    });
    expect(only("ENV A one  two=3")).toMatchObject({ pairs: [{ name: "A", value: "one  two=3" }] });
  });

  it("ARG has several names, each with a default or without", () => {
    expect(only("ARG A=1 B C=")).toMatchObject({
      args: [
        { name: "A", value: "1" },
        { name: "B", value: null },
        { name: "C", value: "" },
      ],
    });
  });

  it.each([
    ["FOO bar", "unknown instruction: FOO"],
    ["FROM", "FROM requires either one or three arguments"],
    ["FROM a AS", "FROM requires either one or three arguments"],
    ["FROM a AS 1b", "invalid name for a build stage"],
    ["FROM --platfrom=x a", "unknown flag: --platfrom"],
    ["COPY a", "at least two arguments"],
    ["COPY --chmod a b", "missing a value on flag: --chmod"],
    ["COPY --from=a --from=b c d", "duplicate flag: --from"],
    ["COPY --link=maybe a b", "is true or false"],

    ["ENTRYPOINT [1]", "strings only"],
    ["ENV", "ENV requires at least one argument"],
    ["ENV A", "ENV must have two arguments"],
    ["ENV A=1 B", "has no ="],
    ["ENV =1", "names can not be blank"],
    ["ARG =1", "names can not be blank"],
    ["USER", "USER requires exactly one argument"],
    ["EXPOSE", "EXPOSE requires at least one argument"],
    ["SHELL /bin/sh", "exec form only"],
    ["VOLUME []", "VOLUME requires at least one argument"],
    ["HEALTHCHECK", "HEALTHCHECK requires at least one argument"],
    ["HEALTHCHECK CMD", "lacks its command"],
    ["HEALTHCHECK TEST x", "unknown type"],
    ["HEALTHCHECK NONE x", "takes no arguments"],
    ["ONBUILD", "ONBUILD requires at least one argument"],
    ["ONBUILD ONBUILD RUN x", "ONBUILD ONBUILD isn't allowed"],
    ["ONBUILD FROM x", "FROM isn't allowed as an ONBUILD trigger"],
    [`RUN ${"x".repeat(70_000)}`, "a line of more than 65535 characters"],
  ])("%s is refused by its line: %s", (line, why) => {
    expect(() => parse("FROM a", "", line)).toThrow(UsageError);
    expect(() => parse("FROM a", "", line)).toThrow(/^Dockerfile:3: /);
    expect(() => parse("FROM a", "", line)).toThrow(why);
  });

  it("COPY has no here-document as its destination", () => {
    expect(() => parse("FROM a", "COPY a <<EOF", "EOF")).toThrow("Dockerfile:2: COPY can not have a here-document");
  });

  it("stands in a stage, but for ARG", () => {
    expect(() => parse("ARG A=1", "RUN x", "FROM a")).toThrow("Dockerfile:2: no build stage yet");
    expect(() => parse("# nothing", "ARG A")).toThrow("a Dockerfile has at least one FROM");
    expect(() => parse("")).toThrow("Dockerfile:1: a Dockerfile has at least one FROM");
    expect(() => parse("# escape=x", "FROM a")).toThrow("Dockerfile:1: the escape directive");
    expect(() => parse("# escape=`", "# escape=`", "FROM a")).toThrow("Dockerfile:2: only one escape directive");
  });
});
