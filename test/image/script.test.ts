import { describe, expect, it } from "vitest";
import { scriptStart } from "../../src/image/script.ts";

const start = (text: string) => scriptStart(new TextEncoder().encode(text));
const by = (path: string, command: string | null = null) => ({ kind: "interpreter", path, command });

describe("the first line of a file that is started", () => {
  it.each([
    ["#!/bin/sh\n", "/bin/sh"],
    ["#! \t/bin/bash -e\nset -u\n", "/bin/bash"],
    ["#!/bin/sh", "/bin/sh"],
    ["#!/bin/sh\r\nexec /app\r\n", "/bin/sh\r"],
  ])("names an interpreter: %j", (text, path) => {
    expect(start(text)).toEqual(by(path));
  });

  it.each([
    ["#!/usr/bin/env bash\n", "bash"],
    ["#!/usr/bin/env -S A=1 python3 -u\n", "python3"],
    ["#!/usr/bin/env bash\r\n", "bash\r"],
    ["#!/usr/bin/env\n", null],
  ])("may leave the search to env: %j", (text, command) => {
    expect(start(text)).toEqual(by("/usr/bin/env", command));
  });

  it.each(["", "exec /app\n", "\n#!/bin/sh\n", "\ufeff#!/bin/sh\n", "#!\n", `#!/${"x".repeat(300)}\n`])(
    "names none, which is an error of its format: %j",
    (text) => {
      expect(start(text)).toEqual({ kind: "no interpreter" });
    },
  );

  it("is not looked for in a program", () => {
    expect(start("\x7fELF\x02\x01")).toEqual({ kind: "ELF" });
  });
});
