import { X509Certificate } from "node:crypto";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { hasToolchain } from "./gobin/toolchains.ts";
import { certificateMaterial, expiredNotAfter, expiredSubject, makeCertificate } from "./support/certificates.ts";
import { scratchFolder } from "./support/files.ts";
import { buildFixture, copyFixture, type FixtureName, fixtureFolder } from "./support/fixture.ts";
import { answers, hasPart } from "./support/parts.ts";
import { isWide } from "./support/published.ts";

const hasGo = hasPart("Go", answers("go", "version"));
const hasCompiler = hasPart("a C compiler", answers("gcc", "--version"));
const names: readonly FixtureName[] = ["hello", "service", "cgo", "certs", "tzdata", "plugin-host"];
const here = names.filter((name) => name !== "cgo" || hasCompiler);

const first = ["1.16.15"];
const wide = [
  "1.17.13",
  "1.18.10",
  "1.19.13",
  "1.20.14",
  "1.21.13",
  "1.22.12",
  "1.23.12",
  "1.24.9",
  "1.25.5",
  "1.27.0",
];
const releases = [...first, ...(isWide ? wide : [])].filter(hasToolchain);

describe.runIf(hasGo)("a fixture", () => {
  const env = { GOPROXY: "off", GOWORK: "off", GOFLAGS: "-buildvcs=false", GOTOOLCHAIN: "local" };

  it.each(here)("is formatted, vetted and free of other people's code: %s", async (name) => {
    const folder = scratchFolder();
    await copyFixture(name, folder);
    expect((await execa("gofmt", ["-l", "."], { cwd: folder })).stdout).toBe("");
    await execa("go", ["vet", "./..."], { cwd: folder, env });
    const list = ["list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}", "./..."];
    const packages = (await execa("go", list, { cwd: folder, env })).stdout.split("\n");
    expect(packages.filter((path) => !/^(fixture|harbour)\.example\//.test(path))).toEqual([]);
  });

  const programs: readonly [FixtureName, readonly string[], RegExp][] = [
    ["hello", [], /^hello$/],
    ["service", ["-check", "-zone", "UTC"], /^service dev with 8760 hours of tides$/],
    ["cgo", ["7.25 m"], /^23 ft for uid \d+$/],
    [
      "certs",
      [],
      /^material\/README\.txt 81\nmaterial\/roots\.der \d{4}\nmaterial\/roots\.pem \d{4}\nmaterial\/sample\.key/,
    ],
    ["tzdata", [], /^2026-07-01 13:00:00 \+0100 WEST$/],
    ["plugin-host", [], /^$/],
  ];

  it.each(programs.filter(([name]) => here.includes(name)))("runs: %s", async (name, args, printed) => {
    expect((await execa(await buildFixture(name), args)).stdout).toMatch(printed);
  });

  it.each(releases)("hello and service build with Go %s and run", { timeout: 600_000 }, async (toolchain) => {
    expect((await execa(await buildFixture("hello", { toolchain }))).stdout).toBe("hello");
    const service = await buildFixture("service", { toolchain });
    expect((await execa(service, ["-check"])).stdout).toMatch(/^service dev/);
    expect((await execa("go", ["version", service])).stdout).toMatch(
      new RegExp(`go${toolchain.replaceAll(".", "\\.")}$`),
    );
  });

  it("service is made of what a service is made of", async () => {
    const folder = fixtureFolder("service");
    const imports = (await execa("go", ["list", "-deps", "./cmd/service"], { cwd: folder, env })).stdout.split("\n");
    for (const path of ["net/http", "html/template", "embed", "os/user", "crypto/tls"]) expect(imports).toContain(path);
    const assets = join(folder, "internal/web/assets");
    const sizes = await Promise.all((await readdir(assets)).map(async (file) => (await stat(join(assets, file))).size));
    expect(sizes.reduce((sum, size) => sum + size)).toBeGreaterThan(200_000);
    const printed = (await execa("go", ["version", "-m", await buildFixture("service")])).stdout;
    for (const dependency of ["berth\tv0.3.1", "logbook/v2\tv2.1.0", "tide\tv1.4.2"])
      expect(printed).toMatch(new RegExp(`\tdep\tharbour\\.example/${dependency}\\s+=>\t\\./modules/`));
  });

  it("holds no secret: keys are made when the tests run", async () => {
    for (const name of names)
      for (const entry of await readdir(fixtureFolder(name), { recursive: true, withFileTypes: true }))
        if (entry.isFile())
          expect(await readFile(join(entry.parentPath, entry.name), "utf8")).not.toMatch(
            /BEGIN [A-Z ]*(KEY|CERTIFICATE)-/,
          );
  });
});

describe.runIf(hasGo)("a built fixture", () => {
  it("is kept: the same question gives the same file, another question another", async () => {
    const path = await buildFixture("hello", { args: ["-trimpath"] });
    const { mtimeMs } = await stat(path);
    expect(await buildFixture("hello", { args: ["-trimpath"] })).toBe(path);
    expect((await stat(path)).mtimeMs).toBe(mtimeMs);
    expect(await buildFixture("hello", { args: ["-trimpath"], goarch: "s390x" })).not.toBe(path);
  });

  it("may be asked for by two processes at once", async () => {
    const module = join(import.meta.dirname, "support/fixture.ts");
    const flag = `-ldflags=-X main.asked=${process.pid}.${Date.now()}`;
    const script = `const { buildFixture } = await import(${JSON.stringify(module)});
      console.log(await buildFixture("hello", { args: [${JSON.stringify(flag)}] }));`;
    const ask = () => execa(process.execPath, ["--input-type=module", "-e", script]);
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(one.stdout).toBe(other.stdout);
    expect((await execa(one.stdout)).stdout).toBe("hello");
    await rm(dirname(one.stdout), { recursive: true });
  });
});

describe("the certificates of the fixture", () => {
  it("are real ones, signed by themselves, the same at every call", () => {
    const { der, pem, privateKey } = makeCertificate("one.test");
    const read = new X509Certificate(der);
    expect(read.verify(read.publicKey)).toBe(true);
    expect(read.subject).toContain("CN=one.test");
    expect(new X509Certificate(pem).fingerprint256).toBe(read.fingerprint256);
    expect(makeCertificate("one.test")).toEqual({ der, pem, privateKey });
    expect(makeCertificate("two.test").der).not.toEqual(der);
  });

  it("are a PEM bundle with one expired, a DER bundle, a stray one and its key", () => {
    const material = certificateMaterial();
    const text = (name: string): string => String(material.get(name));
    const blocks = text("roots.pem").match(/-----BEGIN.+?-----END CERTIFICATE-----/gs) ?? [];
    const roots = blocks.map((block) => new X509Certificate(block));
    expect(roots.length).toBe(13);
    const expired = roots.filter(({ validToDate }) => validToDate < new Date("2026-01-01"));
    expect(expired.map(({ subject, validToDate }) => [subject.split("CN=")[1], validToDate.toISOString()])).toEqual([
      [expiredSubject, expiredNotAfter.replace("Z", ".000Z")],
    ]);
    const der = material.get("roots.der") ?? Buffer.alloc(0);
    let count = 0;
    for (let offset = 0; offset < der.length; count++) offset += new X509Certificate(der.subarray(offset)).raw.length;
    expect(count).toBe(11);
    expect(new X509Certificate(text("sample.pem")).subject).toContain("CN=sample.test");
    expect(text("sample.key")).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
  });
});
