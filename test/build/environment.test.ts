import { chmod, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { scrubEnvironment } from "../../src/build/environment.ts";
import { expandVariants } from "../../src/build/matrix.ts";
import { runOwnBuild } from "../../src/build/own-build.ts";
import { hostArchitecture } from "../../src/build/toolchain.ts";
import { scratchFiles, scratchFolder } from "../support/files.ts";
import { fixtureFolder } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";
import { buildAll } from "./build-all.ts";

const hasCgo = hasPart("Go with cgo", answers("sh", "-c", "go version && gcc --version"));

const secrets = {
  GITHUB_TOKEN: "ghs_secret",
  GH_TOKEN: "secret",
  GITHUB_ENV: "/runner/env",
  GITHUB_OUTPUT: "/runner/output",
  GITHUB_PATH: "/runner/path",
  GITHUB_STEP_SUMMARY: "/runner/summary",
  "INPUT_GITHUB-TOKEN": "secret",
  INPUT_TARGET: "x",
  ACTIONS_RUNTIME_TOKEN: "secret",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "secret",
  NODE_AUTH_TOKEN: "secret",
  AWS_SECRET_ACCESS_KEY: "secret",
  GOOGLE_APPLICATION_CREDENTIALS: "/key.json",
  SSH_AUTH_SOCK: "/agent",
  NODE_OPTIONS: "--inspect",
};

const wanted = {
  PATH: "/bin",
  HOME: "/root",
  GOFLAGS: "-v",
  GOPROXY: "off",
  GO111MODULE: "on",
  GO_EXTLINK_ENABLED: "1",
  CGO_CFLAGS: "-O1",
  CC: "clang",
  CXX: "clang++",
  PKG_CONFIG_PATH: "/opt",
  TMPDIR: "/tmp",
  LANG: "C",
  LC_ALL: "C",
  https_proxy: "http://proxy",
  NO_PROXY: "local",
  SystemRoot: "C:\\Windows",
  LOCALAPPDATA: "C:\\Users\\x",
};

afterEach(() => vi.unstubAllEnvs());

describe("the environment of a build", () => {
  it("F16: holds what the toolchain needs and nothing else", () => {
    expect(scrubEnvironment({ ...secrets, ...wanted })).toEqual(wanted);
  });

  it("holds what the user sets for it, whatever its name, over what was there", () => {
    expect(scrubEnvironment({ PATH: "/bin", CC: "gcc" }, { CC: "clang", MY_TOKEN: "given" })).toEqual({
      PATH: "/bin",
      CC: "clang",
      MY_TOKEN: "given",
    });
  });

  it.runIf(hasCgo)(
    "shows no secret of ours to code that runs in a real build, not to the C compiler and not to -toolexec",
    async () => {
      for (const [name, value] of Object.entries(secrets)) vi.stubEnv(name, value);
      const tools = await scratchFiles({
        "printing-cc": '#!/bin/sh\nenv >> "$PRINTED"\nexec gcc "$@"\n',
        "printing-tool": '#!/bin/sh\nenv >> "$PRINTED"\nexec "$@"\n',
      });
      for (const tool of ["printing-cc", "printing-tool"]) await chmod(join(tools, tool), 0o755);
      const printed = join(tools, "printed");
      const outcomes = await buildAll({
        folder: fixtureFolder("cgo"),
        variants: expandVariants([{ cgo: true }], undefined, { goarch: hostArchitecture() }),
        out: scratchFolder(),
        env: { PRINTED: printed, CC: join(tools, "printing-cc"), GOFLAGS: `-toolexec=${join(tools, "printing-tool")}` },
      });
      expect(outcomes).toMatchObject([{ kind: "built" }]);
      expectNoSecret(await readFile(printed, "utf8"));
    },
  );

  it("is the same for a build the user brings", async () => {
    for (const [name, value] of Object.entries(secrets)) vi.stubEnv(name, value);
    const folder = scratchFolder();
    const outcome = await runOwnBuild({
      command: ["sh", "-c", "env > printed"],
      artifacts: ["printed"],
      folder,
      env: { MINE: "given" },
    });
    expect(outcome.kind).toBe("built");
    const printed = await readFile(join(folder, "printed"), "utf8");
    expect(printed).toMatch(/^MINE=given$/m);
    expectNoSecret(printed);
  });
});

function expectNoSecret(printed: string): void {
  const names = printed.split("\n").map((line) => line.split("=")[0] ?? "");
  expect(names).toContain("PATH");
  expect(names.filter((name) => name in secrets || /^(INPUT_|ACTIONS_|GITHUB_)/.test(name))).toEqual([]);
}
