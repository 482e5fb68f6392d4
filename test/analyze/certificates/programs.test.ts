import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { afterAll, describe, expect, test } from "vitest";
import { findCertificates } from "../../../src/analyze/certificates.ts";
import { certificateMaterial, expiredNotAfter, expiredSubject, makeCertificate } from "../../support/certificates.ts";
import { buildFixture } from "../../support/fixture.ts";
import { hasPart } from "../../support/parts.ts";

const now = new Date("2026-11-01T00:00:00Z");
const folder = mkdtempSync(join(tmpdir(), "plimsoll-programs-"));
afterAll(() => rmSync(folder, { recursive: true }));

const goIn = (module: string, env: Record<string, string>, ...args: readonly string[]): Buffer =>
  execFileSync("go", args, {
    cwd: module,
    env: { ...process.env, GOWORK: "off", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });

/** A module with these files, and its program once built. */
function buildProgram(name: string, files: ReadonlyMap<string, string | Buffer>): Buffer {
  const module = join(folder, name);
  for (const [path, content] of [["go.mod", `module ${name}\n\ngo 1.16\n`] as const, ...files]) {
    mkdirSync(join(module, path, ".."), { recursive: true });
    writeFileSync(join(module, path), content);
  }
  goIn(module, { GOFLAGS: "-buildvcs=false", GOOS: "linux" }, "build", "-o", "program", ".");
  return readFileSync(join(module, "program"));
}

const embedding = (pattern: string): string =>
  `package main\n\nimport "embed"\n\n//go:embed ${pattern}\nvar files embed.FS\n\nfunc main() { files.ReadDir(".") }\n`;

describe("a Go program", () => {
  test.each([[[]], [["-ldflags=-s -w"]]])(
    "that embeds bundles, a sample and a key has just those in it, built with %j",
    async (args) => {
      const bytes = readFileSync(await buildFixture("certs", { args }));
      const material = certificateMaterial();
      const offsetOf = (file: string): number => bytes.indexOf(material.get(file) ?? "");
      const { certificates, gaps } = findCertificates(bytes, now);
      const pem = material.get("roots.pem")?.toString() ?? "";
      const der = material.get("roots.der") ?? Buffer.alloc(0);
      const pemBundle = {
        format: "pem",
        offset: offsetOf("roots.pem"),
        bytes: pem.trimEnd().length,
        count: 13,
        earliestNotAfter: new Date(expiredNotAfter).toISOString(),
        expired: 1,
      };
      const derBundle = {
        format: "der",
        offset: offsetOf("roots.der"),
        bytes: der.length,
        count: 11,
        earliestNotAfter: "2120-01-01T00:00:00.000Z",
        expired: 0,
      };
      expect(gaps).toEqual([]);
      expect(certificates).toEqual({
        pem: 14,
        der: 11,
        bundles: [pemBundle, derBundle].sort((a, b) => a.offset - b.offset),
        expired: [
          {
            offset: pemBundle.offset + pem.lastIndexOf("-----BEGIN"),
            subject: `O=Fixture certificates\\, trusted by nobody, CN=${expiredSubject.replace(",", "\\,")}`,
            notAfter: pemBundle.earliestNotAfter,
          },
        ],
        privateKeys: [{ offset: offsetOf("sample.key"), algorithm: "ed25519" }],
      });
    },
  );

  test("that serves HTTPS carries the markers of PEM and no certificate", async () => {
    const bytes = readFileSync(await buildFixture("service"));
    expect(bytes.includes("-----BEGIN ")).toBe(true);
    expect(bytes.includes("crypto/x509")).toBe(true);
    expect(findCertificates(bytes, now)).toEqual({
      certificates: { pem: 0, der: 0, bundles: [], expired: [], privateKeys: [] },
      gaps: [],
    });
  });

  test("that embeds a folder of root files has one bundle, because the linker lays them end to end", () => {
    const files = Array.from({ length: 12 }, (_, index) => {
      const { pem } = makeCertificate(`Root in its own file ${"x".repeat(index * 3)}`);
      return [`roots/${index}.pem`, index % 2 === 0 ? pem : pem.replaceAll("\n", "\r\n")] as const;
    });
    const bytes = buildProgram("folder", new Map([...files, ["main.go", embedding("roots")]]));
    const { certificates } = findCertificates(bytes, now);
    expect(certificates).toMatchObject({ pem: 12, der: 0, bundles: [{ format: "pem", count: 12 }] });
  });

  test("that embeds the JSON account file of a cloud provider has the private key in it", () => {
    const { privateKey } = makeCertificate("service account");
    const account = JSON.stringify({ type: "service_account", private_key: privateKey }, null, 2);
    const files = new Map([
      ["account.json", account],
      ["main.go", embedding("account.json")],
    ]);
    const bytes = buildProgram("account", files);
    expect(findCertificates(bytes, now).certificates.privateKeys).toEqual([
      { offset: bytes.indexOf("-----BEGIN PRIVATE KEY-----\\n"), algorithm: "ed25519" },
    ]);
  });
});

/** The module proxy answers and the machine's Go is new enough for the module. */
function fetchFallbackRoots(): boolean {
  const module = join(folder, "fallback");
  mkdirSync(module, { recursive: true });
  try {
    goIn(module, {}, "mod", "init", "fallback");
    goIn(module, { GOTOOLCHAIN: "local" }, "get", "golang.org/x/crypto/x509roots/fallback@latest");
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasPart("golang.org/x/crypto/x509roots/fallback from the module proxy", fetchFallbackRoots))(
  "the roots of golang.org/x/crypto/x509roots/fallback",
  () => {
    test("are one DER bundle, as many as the module lists and where its bytes lie", () => {
      const module = join(folder, "fallback");
      const source = `package main\n\nimport _ "golang.org/x/crypto/x509roots/fallback"\n\nfunc main() {}\n`;
      writeFileSync(join(module, "main.go"), source);
      goIn(module, { GOTOOLCHAIN: "local", GOFLAGS: "-buildvcs=false", GOOS: "linux" }, "build", "-o", "program", ".");
      const name = "golang.org/x/crypto/x509roots/fallback";
      const bundle = goIn(module, {}, "list", "-m", "-f", "{{.Dir}}", name).toString().trim();
      const listed = readFileSync(join(bundle, "bundle/bundle.go"), "utf8").match(/certLength:/g)?.length;
      const der = readFileSync(join(bundle, "bundle/bundle.der"));
      const bytes = readFileSync(join(module, "program"));

      const { certificates } = findCertificates(bytes, now);
      expect(listed).toBeGreaterThan(50);
      expect(certificates).toMatchObject({
        pem: 0,
        der: listed,
        bundles: [{ format: "der", offset: bytes.indexOf(der), bytes: der.length, count: listed }],
        privateKeys: [],
      });
    });
  },
);

describe("a program with C strings", () => {
  test("such as the Node.js that runs this has one bundle of the roots it names", () => {
    const { certificates } = findCertificates(readFileSync(process.execPath), now);
    const count = rootCertificates.length;
    expect(certificates).toMatchObject({ pem: count, bundles: [{ format: "pem", count }], privateKeys: [] });
  });
});
