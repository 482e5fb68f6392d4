import { execFileSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findCertificates } from "../../src/analyze/certificates.ts";
import type { Certificates, Gap } from "../../src/model.ts";
import { makeCertificate, pemBlock } from "../support/certificates.ts";
import { answers, hasPart } from "../support/parts.ts";

const now = new Date("2026-11-01T00:00:00Z");
const find = (...parts: readonly (Uint8Array | string)[]): Certificates => read(...parts).certificates;
const read = (...parts: readonly (Uint8Array | string)[]): { certificates: Certificates; gaps: readonly Gap[] } =>
  findCertificates(Buffer.concat(parts.map((part) => Buffer.from(part as string))), now);

const roots = Array.from({ length: 10 }, (_, index) => makeCertificate(`root ${index}`));
const expired = makeCertificate("old root", "2001-01-01T00:00:00Z", "2011-02-03T04:05:06Z");
const sample = makeCertificate("sample");
const pems = roots.map(({ pem }) => pem);
const ders = roots.map(({ der }) => der);

describe("PEM certificates", () => {
  test.each([
    ["with Unix line ends", sample.pem],
    ["with DOS line ends", sample.pem.replaceAll("\n", "\r\n")],
    ["without a line break at its end", sample.pem.trimEnd()],
    ["indented, as in YAML", sample.pem.replaceAll(/^/gm, "    ")],
    ["with its line breaks written out, as in JSON", sample.pem.replaceAll("\n", "\\n")],
    [
      "on one line",
      pemBlock("CERTIFICATE", sample.der)
        .replaceAll(/\n(?!-)/g, "")
        .replace("-----M", "-----\nM"),
    ],
    ["labelled as OpenSSL once did", sample.pem.replaceAll("CERTIFICATE", "X509 CERTIFICATE")],
    [
      "with trust settings behind it",
      pemBlock("TRUSTED CERTIFICATE", Buffer.concat([sample.der, Buffer.from("300c300a06082b06010505070301", "hex")])),
    ],
  ])("counts one %s, wherever in the text it starts", (_, pem) => {
    expect(find("\0\0some text", pem, "more text")).toMatchObject({ pem: 1, der: 0 });
  });

  test.each([
    ["a marker alone", "-----BEGIN CERTIFICATE-----"],
    ["a template", "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"],
    ["an empty block", "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n"],
    ["base64 of something else", pemBlock("CERTIFICATE", Buffer.from("nothing like a certificate"))],
    ["a block that ends as another kind", sample.pem.replace("END CERTIFICATE", "END PRIVATE KEY")],
    ["a block cut short", sample.pem.slice(0, -40)],
    ["a block with a foreign character", sample.pem.replace("MII", "MI!")],
    ["a block without its padding", expired.pem.replace(/=+\n/, "\n")],
    ["a certificate cut short", pemBlock("CERTIFICATE", sample.der.subarray(0, -1))],
    ["another kind of block", sample.pem.replaceAll("CERTIFICATE", "CERTIFICATE REQUEST")],
  ])("does not count %s, and goes on behind it", (_, text) => {
    expect(find(text)).toMatchObject({ pem: 0, der: 0 });
    expect(find(text, sample.pem)).toMatchObject({ pem: 1, der: 0 });
  });
});

describe("DER certificates", () => {
  test("are counted wherever they lie, and apart from PEM", () => {
    expect(find("text\0", sample.der, "0", sample.pem, Buffer.of(0x30, 0x82, 0x30, 0x81), sample.der)).toMatchObject({
      pem: 1,
      der: 2,
    });
  });

  test("are not counted when damaged or cut short", () => {
    const badName = Buffer.from(sample.der);
    badName[badName.indexOf("sample") - 1] = 0x7f;
    expect(find(badName, sample.der.subarray(0, -1))).toMatchObject({ pem: 0, der: 0 });
  });

  test.each(["999999999999Z", "not a date!!!", "230229000000Z", "2301010000+01"])(
    "are not counted when they begin or end at %j, however often they are read",
    (date) => {
      const dates = ["010101000000Z", "110203040506Z"];
      const damaged = dates.map((healthy) => {
        const der = Buffer.from(expired.der);
        der.write(date, der.indexOf(healthy));
        return der;
      });
      const file = Array.from({ length: 200 }, () => [...damaged, sample.der]).flat();
      expect(find(...file)).toMatchObject({ der: 200, expired: [] });
    },
  );

  test("are found in a view that starts inside its buffer, at offsets of the view", () => {
    const memory = Buffer.concat([Buffer.alloc(100), expired.der, Buffer.alloc(100)]);
    const view = new Uint8Array(memory.buffer, memory.byteOffset + 60, memory.length - 100);
    expect(findCertificates(view, now).certificates.expired).toMatchObject([{ offset: 40 }]);
  });
});

describe("bundles", () => {
  test("are ten or more together; nine are stray ones", () => {
    expect(
      find(
        pems.slice(1).join(""),
        ders.reduce((all, der) => Buffer.concat([all, der])),
      ).bundles,
    ).toMatchObject([{ format: "der", count: 10 }]);
    expect(find(...ders.slice(1), "\0", pems.join("")).bundles).toMatchObject([{ format: "pem", count: 10 }]);
    expect(find(...ders.slice(1), pems.slice(1).join(""))).toMatchObject({ pem: 9, der: 9, bundles: [] });
  });

  test("say where they lie, from the first byte of the first to the last of the last", () => {
    expect(find("ab", pems.join(""), ...ders).bundles).toMatchObject([
      { offset: 2, bytes: pems.join("").trimEnd().length },
      { offset: 2 + pems.join("").length, bytes: Buffer.concat(ders).length },
    ]);
  });

  test.each([
    ["nothing", ""],
    ["a blank DOS line", "\r\n\r\n"],
    ["the comment lines of a bundle", `\n# Issuer: CN=Größe\n# SHA256: ${"ab:".repeat(200)}\n  `],
    ["the separator of a JSON list", '\\n",\n  "'],
    ["the end of a C string", "\0"],
  ])("may have %s between their PEM blocks", (_, between) => {
    expect(find(pems.map((pem) => pem.trimEnd()).join(between)).bundles).toMatchObject([{ format: "pem", count: 10 }]);
  });

  test.each([
    ["the strings of a program", "http: no such header".repeat(20)],
    ["a page of comments", "# a comment line\n".repeat(1000)],
    ["data", "\0\u0001\u0002\n"],
    ["a table of C strings", `${"a string\0".repeat(10)}\n`],
  ])("do not reach over %s", (_, between) => {
    expect(find(pems.join(between))).toMatchObject({ pem: 10, bundles: [] });
  });

  test("of DER reach over nothing", () => {
    const [first, ...others] = ders;
    expect(find(first ?? "", "\0", ...others, sample.der)).toMatchObject({ der: 11, bundles: [{ count: 10 }] });
  });

  test("count twice when they lie in the file twice", () => {
    expect(find(...ders, "\0", ...ders).bundles).toMatchObject([{ count: 10 }, { count: 10 }]);
    expect(find(...ders, ...ders).bundles).toMatchObject([{ count: 20 }]);
  });
});

describe("expiry", () => {
  test("is reported for stray and bundled certificates, by offset", () => {
    const found = find(...ders, expired.der, "text\n", expired.pem, sample.pem);
    const offset = Buffer.concat(ders).length;
    const facts = {
      subject: "O=Fixture certificates\\, trusted by nobody, CN=old root",
      notAfter: "2011-02-03T04:05:06.000Z",
    };
    expect(found.expired).toEqual([
      { offset, ...facts },
      { offset: offset + expired.der.length + 5, ...facts },
    ]);
    expect(found.bundles).toMatchObject([{ count: 11, earliestNotAfter: facts.notAfter, expired: 1 }]);
  });

  test("comes at the end of the last second of validity", () => {
    const at = (time: string): number => findCertificates(expired.der, new Date(time)).certificates.expired.length;
    expect([at("2011-02-03T04:05:06.000Z"), at("2011-02-03T04:05:06.001Z")]).toEqual([0, 1]);
  });

  test("lists the first hundred, counts all, and says so", () => {
    const { certificates, gaps } = read(...Array.from({ length: 101 }, () => expired.der));
    expect(certificates.expired).toHaveLength(100);
    expect(certificates.bundles).toMatchObject([{ expired: 101 }]);
    expect(gaps).toEqual([{ fact: "expired certificates", why: "only the first 100 of 101 are listed" }]);
  });

  test("cuts a subject that fills pages", () => {
    const long = makeCertificate("x".repeat(300), "2001-01-01T00:00:00Z", "2002-01-01T00:00:00Z");
    expect(find(long.der).expired[0]?.subject).toMatch(/^O=.*x…$/);
    expect(find(long.der).expired[0]?.subject).toHaveLength(201);
  });

  test("does not depend on the machine's time zone or language", () => {
    const file = new URL("../../src/analyze/certificates.ts", import.meta.url).href;
    const script = `
      import { findCertificates } from ${JSON.stringify(file)};
      const der = Buffer.from(${JSON.stringify(expired.der.toString("hex"))}, "hex");
      process.stdout.write(findCertificates(der, new Date("2026-11-01")).certificates.expired[0].notAfter);`;
    const env = { ...process.env, TZ: "Pacific/Chatham", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
    const print = (): string =>
      execFileSync(process.execPath, ["--input-type=module", "-e", script], { env, encoding: "utf8" });
    expect(print()).toBe("2011-02-03T04:05:06.000Z");
  });
});

describe.skipIf(!hasPart("openssl", answers("openssl", "version")))("against openssl", () => {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-certificates-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const openssl = (...args: readonly string[]): Buffer =>
    execFileSync("openssl", args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  const selfSigned = (days: string, ...more: readonly string[]): Buffer =>
    openssl(..."req -x509 -newkey rsa:2048 -nodes -keyout key.pem -subj /CN=made -days".split(" "), days, ...more);

  test.each(["1", "4000", "20000", "2900000"])("reads the same end of validity %s days from now", (days) => {
    const pem = selfSigned(days);
    writeFileSync(join(folder, "dated.pem"), pem);
    const printed = openssl(..."x509 -in dated.pem -noout -enddate".split(" "))
      .toString()
      .trim();
    const notAfter = new Date(printed.replace("notAfter=", "")).toISOString();
    const later = new Date("9999-12-31T23:59:59Z");
    expect(findCertificates(pem, later).certificates.expired).toMatchObject([{ offset: 0, notAfter }]);
  });

  test("reads RSA certificates of version 1, and a subject with nothing in it", () => {
    openssl(..."req -newkey rsa:2048 -nodes -keyout key.pem -out request.pem -subj /".split(" "));
    const pem = openssl(..."x509 -req -in request.pem -signkey key.pem -days 1".split(" "));
    const { certificates } = findCertificates(
      Buffer.concat([pem, new X509Certificate(pem).raw]),
      new Date("2100-01-01"),
    );
    expect(certificates).toMatchObject({ pem: 1, der: 1, expired: [{ subject: "" }, { subject: "" }] });
  });

  test("finds certificates inside PKCS #7 in DER, and bundles them", () => {
    writeFileSync(join(folder, "roots.pem"), pems.join(""));
    const pkcs7 = openssl(..."crl2pkcs7 -nocrl -certfile roots.pem -outform DER".split(" "));
    expect(find(pkcs7)).toMatchObject({ der: 10, bundles: [{ count: 10 }] });
  });

  test("does not count requests and public keys", () => {
    const request = openssl(..."req -newkey rsa:2048 -nodes -keyout key.pem -subj /CN=a -outform DER".split(" "));
    const publicKey = openssl(..."pkey -in key.pem -pubout -outform DER".split(" "));
    expect(find(request, publicKey)).toMatchObject({ der: 0, privateKeys: [] });
  });
});
