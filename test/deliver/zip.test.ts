import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { readSingleEntry } from "../../src/comment/zip.ts";
import { zipOf } from "../../src/deliver/zip.ts";
import { answers, hasPart } from "../support/parts.ts";

const texts = ["", "x", `{"text":"${"日本語".repeat(10_000)}"}`].map((text) => Buffer.from(text));

describe("an archive of one file", () => {
  it("is read by the second stage", () => {
    for (const bytes of texts)
      expect(readSingleEntry(zipOf("report.json", bytes), "report.json", 1_000_000)).toEqual(bytes);
  });

  const python = hasPart("python3", answers("python3", "-c", "import zipfile"));

  it.skipIf(!python)("is whole in Python's eyes, checksum included", () => {
    const program =
      "import sys,zipfile,io\nz=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))\nassert z.testzip() is None\nassert z.namelist()==['report.json']\nsys.stdout.buffer.write(z.read('report.json'))";
    for (const bytes of texts) {
      const { status, stdout } = spawnSync("python3", ["-c", program], { input: zipOf("report.json", bytes) });
      expect(status).toBe(0);
      expect(stdout).toEqual(bytes);
    }
  });
});
