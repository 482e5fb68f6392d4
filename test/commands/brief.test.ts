import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Layout } from "../image/support/layout.ts";
import { buildGo } from "../image/support/programs.ts";
import { tarOf } from "../image/support/tarball.ts";
import { answers, hasPart } from "../support/parts.ts";

const parts =
  hasPart("Go on amd64", () => process.arch === "x64" && answers("go", "version")()) &&
  hasPart("gcc", answers("gcc", "--version")) &&
  hasPart("readelf", answers("readelf", "--version"));

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const amd64 = { os: "linux", architecture: "amd64", variant: null };
const arm64 = { os: "linux", architecture: "arm64", variant: null };

describe.skipIf(!parts)("inspect --brief", () => {
  let folder: string;
  let pure: string;
  let cgo: string;

  const brief = async (...words: string[]) => {
    const { stdout, stderr, exitCode } = await execa(process.execPath, [cli, "inspect", "--brief", ...words], {
      cwd: folder,
      reject: false,
      env: { NO_COLOR: "1" },
    });
    return { lines: stdout === "" ? [] : stdout.split("\n").map((line) => JSON.parse(line)), stderr, exitCode };
  };

  /** What Go and binutils say of the file. */
  async function truthOf(file: string) {
    const { stdout: info } = await execa("go", ["version", "-m", file]);
    const { stdout: sections } = await execa("readelf", ["--wide", "--sections", file]);
    const size = (name: string): number => {
      const row = sections.split("\n").find((line) => line.includes(` ${name} `));
      return Number.parseInt(row?.split(/\s+/).at(row.indexOf("[ ") >= 0 ? 7 : 6) ?? "0", 16);
    };
    return {
      go_version: info.split("\n")[0]?.split(": ")[1],
      cgo_enabled: /CGO_ENABLED=1/.test(info),
      symtab_ratio: size(".symtab") / size(".text"),
    };
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "brief-"));
    pure = await buildGo("probe", { env: { CGO_ENABLED: "0" } });
    cgo = await buildGo("probe", { env: { CGO_ENABLED: "1" } });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const layer = async (name: string, text: string | Uint8Array) => gzipSync(await tarOf({ name, mode: 0o755, text }));
  function layoutOf(name: string, layers: readonly Uint8Array[], config: object, platform = amd64): string {
    const layout = new Layout(join(folder, name));
    layout.top(layout.image(platform, layers, config));
    return `oci:${name}`;
  }

  it("says of a binary what Go and readelf say, on one line, and that it has no layers", async () => {
    const { lines, stderr, exitCode } = await brief(pure, cgo);
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    const [first, second] = lines;
    expect(Object.keys(first)).toEqual("layers go_version cgo_enabled symtab_ratio linkage glibc_floor".split(" "));
    expect(first).toEqual({ layers: null, ...(await truthOf(pure)), linkage: "static", glibc_floor: null });
    const floor = /^2\.\d+$/;
    expect(second).toEqual({
      layers: null,
      ...(await truthOf(cgo)),
      linkage: "dynamic",
      glibc_floor: expect.stringMatching(floor),
    });
  });

  it("says it of the program that an image starts, with the number of its layers", async () => {
    const [alone] = (await brief(cgo)).lines;
    const layers = [
      await layer("usr/bin/app", readFileSync(pure)),
      await layer("usr/bin/app", readFileSync(cgo)),
      await layer("x", "1"),
    ];
    const image = layoutOf("entry", layers, { Entrypoint: ["/usr/bin/app"], Cmd: ["--flag"] });
    expect(await brief(image)).toEqual({ lines: [{ ...alone, layers: 3 }], stderr: "", exitCode: 0 });
    const byName = layoutOf("cmd", layers, { Cmd: ["app"], Env: ["PATH=/sbin:/usr/bin"] });
    expect((await brief(byName)).lines).toEqual([{ ...alone, layers: 3 }]);
  });

  it("reads an image of another platform where it is asked for that", async () => {
    const arm = await buildGo("probe", { env: { CGO_ENABLED: "0", GOARCH: "arm64" } });
    const image = layoutOf("arm", [await layer("app", readFileSync(arm))], { Entrypoint: ["/app"] }, arm64);
    const { lines } = await brief("--platform", "linux/arm64", image);
    expect(lines).toMatchObject([{ layers: 1, linkage: "static", cgo_enabled: false }]);
    expect(await brief(image)).toMatchObject({ lines: [], exitCode: 3, stderr: expect.stringMatching(/arm64/) });
  });

  it("says what it could not tell, after what it could", async () => {
    const lost = layoutOf("lost", [await layer("app", readFileSync(pure))], { Entrypoint: ["/usr/bin/app"] });
    const script = layoutOf("script", [await layer("run", "#!/bin/sh\n")], { Entrypoint: ["/run"] });
    const mute = layoutOf("mute", [await layer("app", readFileSync(pure))], {});
    const { lines, stderr, exitCode } = await brief(lost, script, mute, "oci:nowhere", pure);
    expect(exitCode).toBe(3);
    expect(lines.map(({ layers, linkage }) => [layers, linkage])).toEqual([
      [1, null],
      [1, null],
      [1, null],
      [null, "static"],
    ]);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(/oci:lost: it starts \/usr\/bin\/app, which it does not have/),
      expect.stringMatching(/oci:script: the program that it starts: it is not an ELF file/),
      expect.stringMatching(/oci:mute: it does not say what it starts/),
      expect.stringMatching(/oci:nowhere: .*no OCI image layout/),
    ]);
  });

  it("follows no link out of a folder, which says nothing of what it starts", async () => {
    mkdirSync(join(folder, "root/bin"), { recursive: true });
    copyFileSync(pure, join(folder, "root/bin/app"));
    symlinkSync("/etc/passwd", join(folder, "root/bin/out"));
    writeFileSync(join(folder, "root/empty"), "");
    expect(await brief("./root")).toMatchObject({ exitCode: 3, stderr: expect.stringMatching(/what it starts/) });
  });

  it("takes no platform without --brief, and none that is no platform", async () => {
    expect(await brief("--platform", "windows", pure)).toMatchObject({ exitCode: 2, lines: [] });
    const { exitCode, stderr } = await execa(process.execPath, [cli, "inspect", pure, "--platform", "linux/amd64"], {
      reject: false,
    });
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/--platform goes with --brief/)]);
  });
});
