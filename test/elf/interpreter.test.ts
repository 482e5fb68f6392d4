import { expect, test } from "vitest";
import { readInterpreter } from "../../src/elf/interpreter.ts";
import { readElf } from "../../src/elf/read.ts";
import { buildElf } from "../support/elf-builder.ts";

const PT_LOAD = 1;
const PT_INTERP = 3;

const withInterpreter = async (content: string) =>
  readInterpreter(
    await readElf(
      buildElf({
        segments: [{ type: PT_LOAD }, { type: PT_INTERP, covers: ".interp" }],
        sections: [{ name: ".interp", content: Buffer.from(content) }],
      }),
    ),
  );

test("reads the path in PT_INTERP", async () => {
  expect(await withInterpreter("/lib/ld-musl-x86_64.so.1\0")).toEqual({
    interpreter: "/lib/ld-musl-x86_64.so.1",
    gaps: [],
  });
});

test("has none, and no gap, where there is no PT_INTERP", async () => {
  expect(readInterpreter(await readElf(buildElf({})))).toEqual({ interpreter: null, gaps: [] });
});

test.each(["/lib64/ld-linux-x86-64.so.2", "", "/".repeat(5000)])(
  "treats a path without an end as a gap",
  async (path) => {
    const { interpreter, gaps } = await withInterpreter(path);
    expect(interpreter).toBeNull();
    expect(gaps).toEqual([{ fact: "interpreter", why: expect.stringMatching(/PT_INTERP can't be read/) }]);
  },
);
