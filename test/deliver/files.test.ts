import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeReportFile } from "../../src/deliver/files.ts";
import { JobError, UsageError } from "../../src/errors.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plimsoll-files-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...parts: string[]): string => join(folder, ...parts);
const thrown = (write: () => void): unknown => {
  try {
    write();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe("a report file", () => {
  it("is written whole, with the folders it needs, and nothing beside it", () => {
    writeReportFile(at("out", "deep", "report.json"), "{}\n");
    expect(readFileSync(at("out", "deep", "report.json"), "utf8")).toBe("{}\n");
    expect(readdirSync(at("out", "deep"))).toEqual(["report.json"]);
  });

  it("takes the place of an older one and keeps its permissions", () => {
    writeFileSync(at("report.json"), "old and longer");
    chmodSync(at("report.json"), 0o640);
    writeReportFile(at("report.json"), "new");
    expect(readFileSync(at("report.json"), "utf8")).toBe("new");
    expect(statSync(at("report.json")).mode & 0o777).toBe(0o640);
  });

  it("goes where a link leads, and leaves the link", () => {
    mkdirSync(at("real"));
    writeFileSync(at("real", "report.json"), "old");
    symlinkSync(at("real", "report.json"), at("link.json"));
    writeReportFile(at("link.json"), "new");
    expect(readFileSync(at("real", "report.json"), "utf8")).toBe("new");
    expect(lstatSync(at("link.json")).isSymbolicLink()).toBe(true);
  });

  it("may be a device or a pipe, which stays what it is", () => {
    const script = `import { writeReportFile } from ${JSON.stringify(join(import.meta.dirname, "../../src/deliver/files.ts"))};
      writeReportFile("/dev/stdout", "report"); writeReportFile("/dev/null", "report");`;
    const words = ["-c", '"$0" --input-type=module-typescript -e "$1" | cat', process.execPath, script];
    expect(spawnSync("sh", words, { encoding: "utf8" }).stdout).toBe("report");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});

describe("a path that can't be a report's", () => {
  it.each([
    ["a folder", () => at(), /it is a folder, and a report is one file/],
    ["below a file", () => at("file", "report.json"), /a part of its path is a file, not a folder/],
    ["deep below a file", () => at("file", "a", "b", "report.json"), /a part of its path is a file, not a folder/],
    ["with a name no file can have", () => at("x".repeat(300)), /the name is too long/],
    ["a circle of links", () => at("circle"), /links that lead to each other/],
  ])("is a mistake of the user's: %s", (_, path, reason) => {
    writeFileSync(at("file"), "");
    symlinkSync(at("circle"), at("circle"));
    const error = thrown(() => writeReportFile(path(), "x"));
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toMatch(reason);
    expect(String(error)).toContain(`can't write ${path()}`);
  });
});

describe("a machine that refuses", () => {
  it("is an error that names the file and the reason, and leaves no part of it: no space", () => {
    const error = thrown(() => writeReportFile("/dev/full", "x"));
    expect(error).toBeInstanceOf(JobError);
    expect(String(error)).toContain("can't write /dev/full: no space is left on the device");
  });

  it("is an error that leaves the old file as it was, and no half of a new one: too large", () => {
    writeFileSync(at("report.json"), "old");
    const source = join(import.meta.dirname, "../../src/deliver/files.ts");
    const script = `const { writeReportFile } = await import(${JSON.stringify(source)});
      try { writeReportFile(process.argv[1], "x".repeat(100_000)); } catch (error) { console.log(error.name, error.message); }`;
    const words = ["-c", 'ulimit -f 8; "$0" --input-type=module-typescript -e "$1" "$2"', process.execPath, script];
    const { stdout } = spawnSync("sh", [...words, at("report.json")], { encoding: "utf8" });
    expect(stdout).toBe(`JobError can't write ${at("report.json")}: it is larger than this system allows\n`);
    expect(readFileSync(at("report.json"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["report.json"]);
  });

  it("is an error that names the file and the reason: no permission", () => {
    mkdirSync(at("locked"));
    chmodSync(at("locked"), 0o555);
    chmodSync(folder, 0o755);
    const script = `if (process.getuid() === 0) process.setuid(65534);
      const { writeReportFile } = await import(${JSON.stringify(join(import.meta.dirname, "../../src/deliver/files.ts"))});
      try { writeReportFile(process.argv[1], "x"); } catch (error) { process.stdout.write(error.name + ": " + error.message); }`;
    const path = at("locked", "report.json");
    const { stdout } = spawnSync(process.execPath, ["--input-type=module-typescript", "-e", script, path], {
      encoding: "utf8",
    });
    expect(stdout).toBe(`JobError: can't write ${path}: permission denied`);
    expect(readdirSync(at("locked"))).toEqual([]);
  });
});

describe("a folder that reports must stay in", () => {
  beforeEach(() => {
    mkdirSync(at("workspace"));
    mkdirSync(at("elsewhere"));
  });
  const write = (path: string): void => writeReportFile(path, "x", { within: at("workspace") });

  it("takes files in it and below", () => {
    write(at("workspace", "a", "report.json"));
    write(at("workspace", "..report.json"));
    expect(readdirSync(at("workspace")).sort()).toEqual(["..report.json", "a"]);
  });

  it.each([
    ["a path that climbs out", () => at("workspace", "..", "report.json")],
    ["another folder", () => at("elsewhere", "report.json")],
    ["a folder whose name starts the same", () => at("workspace2", "report.json")],
    ["a linked folder", () => at("workspace", "link", "report.json")],
    ["a linked folder, deeper", () => at("workspace", "link", "new", "report.json")],
    ["a linked file", () => at("workspace", "linked.json")],
  ])("refuses %s, and makes nothing", (_, path) => {
    symlinkSync(at("elsewhere"), at("workspace", "link"));
    writeFileSync(at("elsewhere", "target.json"), "old");
    symlinkSync(at("elsewhere", "target.json"), at("workspace", "linked.json"));
    const error = thrown(() => write(path()));
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toContain(`it lies outside ${at("workspace")}`);
    expect(readdirSync(at("elsewhere"))).toEqual(["target.json"]);
    expect(readFileSync(at("elsewhere", "target.json"), "utf8")).toBe("old");
    expect(existsSync(at("workspace2"))).toBe(false);
  });

  it("is not left through a link that leads to nothing yet", () => {
    symlinkSync(at("elsewhere", "new"), at("workspace", "dangling"));
    thrown(() => write(at("workspace", "dangling", "report.json")));
    thrown(() => write(at("workspace", "dangling")));
    expect(readdirSync(at("elsewhere"))).toEqual([]);
  });
});
