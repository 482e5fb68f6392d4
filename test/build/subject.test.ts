import { chmod, realpath } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { findSubject, type Subject } from "../../src/build/subject.ts";
import { findToolchain, hostArchitecture, runGo } from "../../src/build/toolchain.ts";
import { JobError, UsageError } from "../../src/errors.ts";
import { scratchFiles } from "../support/files.ts";
import { fixtureFolder } from "../support/fixture.ts";
import { answers, hasPart } from "../support/parts.ts";

const main = "package main\n\nfunc main() {}\n";
const env = { GOFLAGS: "", GOPROXY: "off" };

async function find(folder: string, patterns: readonly string[] = [], more = {}): Promise<Subject> {
  const options = { folder, env: { ...env, ...more } };
  return findSubject({ ...options, patterns, toolchain: await findToolchain(options) });
}

const targets = async (folder: string, patterns: readonly string[] = []): Promise<readonly string[]> =>
  (await find(folder, patterns)).packages.map(({ target, binary }) => `${target} as ${binary}`);

describe.runIf(hasPart("Go", answers("go", "version")))("the subject", () => {
  it("is the main package of the folder where nothing is named", async () => {
    const folder = fixtureFolder("hello");
    expect(await find(folder)).toEqual({
      folder: await realpath(folder),
      module: "fixture.example/hello",
      packages: [{ importPath: "fixture.example/hello", target: ".", binary: "hello", folder: await realpath(folder) }],
    });
  });

  it("is the only main package of a module whose root is none", async () => {
    expect(await targets(fixtureFolder("service"))).toEqual(["./cmd/service as service"]);
  });

  it.each(["./cmd/service", "./cmd/service/", ".//cmd/../cmd/service", "harbour.example/service/cmd/service"])(
    "is the package that is named, however the name is written: %s",
    async (pattern) => {
      expect(await targets(fixtureFolder("service"), [pattern])).toEqual(["./cmd/service as service"]);
    },
  );

  it("is named from anywhere in the module", async () => {
    const service = fixtureFolder("service");
    expect(await targets(join(service, "internal"), ["../cmd/service"])).toEqual([
      "harbour.example/service/cmd/service as service",
    ]);
    expect(await targets(join(service, "cmd/service"), ["./"])).toEqual([". as service"]);
    expect(await targets(join(service, "internal"), [join(service, "cmd/service")])).toEqual([
      "harbour.example/service/cmd/service as service",
    ]);
  });

  it("is every main package that a pattern matches, each once, under names of their own", async () => {
    const folder = await scratchFiles({
      "go.mod": "module example.test/many/v2\n\ngo 1.16\n",
      "cmd/one/main.go": main,
      "cmd/two/main.go": main,
      "cmd/two/internal/lib.go": "package internal\n",
      "tools/one/main.go": main,
    });
    expect(await targets(folder, ["./cmd/..."])).toEqual(["./cmd/one as one", "./cmd/two as two"]);
    expect(await targets(folder, ["./...", "./cmd/two"])).toEqual([
      "./cmd/one as cmd-one",
      "./cmd/two as two",
      "./tools/one as tools-one",
    ]);
    await expect(find(folder)).rejects.toThrow(
      "There are several main packages, so name one or more: ./cmd/one, ./cmd/two, ./tools/one.",
    );
  });

  it("is found in a workspace, whose root needs no module", async () => {
    const folder = await scratchFiles({
      "go.work": "go 1.21\n\nuse (\n\t./app\n\t./lib\n)\n",
      "app/go.mod": "module example.test/app\n\ngo 1.21\n",
      "app/main.go": 'package main\n\nimport "example.test/lib"\n\nfunc main() { lib.Do() }\n',
      "lib/go.mod": "module example.test/lib\n\ngo 1.21\n",
      "lib/lib.go": "package lib\n\nfunc Do() {}\n",
    });
    expect(await find(folder, ["./app"])).toMatchObject({
      module: "example.test/app",
      packages: [{ importPath: "example.test/app", target: "./app", binary: "app" }],
    });
  });

  it("may be a package of the vendor folder or of the standard library", async () => {
    const folder = await scratchFiles({
      "go.mod": "module example.test/app\n\ngo 1.21\n\nrequire example.test/tool v1.0.0\n",
      "lib.go": 'package app\n\nimport _ "example.test/tool/lib"\n',
      "vendor/modules.txt":
        "# example.test/tool v1.0.0\n## explicit; go 1.21\nexample.test/tool/lib\nexample.test/tool/run\n",
      "vendor/example.test/tool/lib/lib.go": "package lib\n",
      "vendor/example.test/tool/run/main.go": main,
    });
    expect(await targets(folder, ["example.test/tool/run"])).toEqual(["./vendor/example.test/tool/run as run"]);
    expect(await targets(folder, ["cmd/vet"])).toEqual(["cmd/vet as vet"]);
  });

  it("is what linux builds, whatever GOOS the environment names", async () => {
    const folder = await scratchFiles({
      "go.mod": "module example.test/app\n\ngo 1.16\n",
      "main_linux.go": main,
      "main_windows.go": "package other\n",
    });
    vi.stubEnv("GOOS", "windows");
    vi.stubEnv("GOARCH", "arm64");
    expect(await targets(folder)).toEqual([". as app"]);
    expect((await findToolchain({ folder })).hostArch).toBe(hostArchitecture());
    vi.unstubAllEnvs();
  });
});

describe.runIf(hasPart("Go", answers("go", "version")))("no subject", () => {
  const service = fixtureFolder("service");
  const refusal = async (folder: string, patterns: readonly string[] = [], more = {}): Promise<Error> => {
    const found = await find(folder, patterns, more).catch((error: unknown) => error);
    if (!(found instanceof Error)) throw new Error("it was found");
    return found;
  };

  it.each([
    [
      "./internal/web",
      '"./internal/web" is package web, and only a main package makes a binary. Main packages here: ./cmd/service.',
    ],
    ["./internal/...", '"./internal/..." matches no main package. Main packages here: ./cmd/service.'],
    ["./intrenal/...", '"./intrenal/..." matches no package. Main packages here: ./cmd/service.'],
    [
      "-toolexec=sh",
      '"-toolexec=sh" is not a package: write a folder such as ./cmd/service, or ./cmd/... for all below.',
    ],
    ["./cmd/service/main.go", '"./cmd/service/main.go" is a file: name the package, which is its folder.'],
  ])("for %s, and the message says what to write", async (pattern, message) => {
    const error = await refusal(service, [pattern]);
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toBe(message);
  });

  it("for a package that is not there, in go's own words", async () => {
    const error = await refusal(service, ["./cmd/service", "./cmd/sevrice"]);
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(
      /^"\.\/cmd\/sevrice" is not a package: .*not found\. Main packages here: \.\/cmd\/service\.$/,
    );
  });

  it("in a module without a main package", async () => {
    const folder = await scratchFiles({ "go.mod": "module example.test/lib\n\ngo 1.16\n", "lib.go": "package lib\n" });
    expect(await refusal(folder)).toBeInstanceOf(UsageError);
    expect((await refusal(folder)).message).toMatch(/^There is no main package in /);
  });

  it("without go.mod: names the folder, and the modules below it", async () => {
    const folder = await scratchFiles({
      "README.md": "",
      "backend/go.mod": "module example.test/backend\n",
      "deep/er/service/go.mod": "module example.test/service\n",
      "node_modules/x/go.mod": "module example.test/x\n",
    });
    const error = await refusal(folder);
    expect(error).toBeInstanceOf(JobError);
    expect(error.message).toBe(
      `There is no go.mod in ${folder} or above it: name the folder of the module with -C. Below it: -C ${folder}/backend, -C ${folder}/deep/er/service.`,
    );
  });

  it("in a folder that is not there", async () => {
    const error = await refusal(join(service, "nowhere"));
    expect(error).toBeInstanceOf(UsageError);
    expect(error.message).toMatch(/^The folder .*nowhere is not there: -C names/);
  });

  it("without go in PATH", async () => {
    const error = await refusal(service, [], { PATH: "/nowhere" });
    expect(error).toBeInstanceOf(JobError);
    expect(error.message).toMatch(
      /^There is no go to start \(spawn go ENOENT\): install Go, or in a workflow run actions\/setup-go first\.$/,
    );
  });

  it("where the go in PATH is something else", async () => {
    const tools = await scratchFiles({ go: "#!/bin/sh\necho a board game\n" });
    await chmod(join(tools, "go"), 0o755);
    const error = await refusal(service, [], { PATH: `${tools}:/bin` });
    expect(error).toBeInstanceOf(JobError);
    expect(error.message).toBe('The go in PATH is no Go: "go env -json" printed "a board game\\n".');
  });

  it("where go.mod needs a newer go than there is", async () => {
    const folder = await scratchFiles({ "go.mod": "module example.test/new\n\ngo 1.99\n", "main.go": main });
    const local = await refusal(folder, [], { GOTOOLCHAIN: "local" });
    expect(local).toBeInstanceOf(JobError);
    expect(local.message).toMatch(
      /^go\.mod in .* asks for Go 1\.99, and this go is [\d.]+: install that release, or allow/,
    );
    const fetched = await refusal(folder, [], { GOTOOLCHAIN: "auto" });
    expect(fetched).toBeInstanceOf(JobError);
    expect(fetched.message).toMatch(/^go\.mod in .* asks for go1\.99\S*, which could not be had/);
  });

  it("where go.mod is broken, in go's own words", async () => {
    const folder = await scratchFiles({ "go.mod": "modul example.test/app\n", "main.go": main });
    const error = await refusal(folder);
    expect(error).toBeInstanceOf(JobError);
    expect(error.message).toMatch(/^go list failed in (.|\n)*unknown directive: modul/);
  });
});

describe.runIf(hasPart("Go", answers("go", "version")))("the toolchain", () => {
  it("is the one the folder gets, as go itself says", async () => {
    const folder = fixtureFolder("hello");
    const [version, os, arch] = (await runGo(["env", "GOVERSION", "GOHOSTOS", "GOHOSTARCH"], { folder }))
      .trim()
      .split("\n");
    expect(await findToolchain({ folder })).toMatchObject({ version, hostOs: os, hostArch: arch, inModule: true });
    expect(hostArchitecture()).toBe(arch);
  });

  it("knows what the environment says of cgo", async () => {
    const folder = fixtureFolder("hello");
    expect((await findToolchain({ folder, env: { CGO_ENABLED: "0" } })).cgo).toBe(false);
    expect((await findToolchain({ folder, env: { CGO_ENABLED: "1" } })).cgo).toBe(true);
  });
});
