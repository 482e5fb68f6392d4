import { execFileSync } from "node:child_process";
import { createPrivateKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findCertificates } from "../../../src/analyze/certificates.ts";
import type { PrivateKey } from "../../../src/model.ts";
import { makeCertificate, pemBlock, tlv } from "../../support/certificates.ts";
import { answers, hasPart } from "../../support/parts.ts";

const find = (...parts: readonly (Uint8Array | string)[]): readonly PrivateKey[] =>
  findCertificates(Buffer.concat(parts.map((part) => Buffer.from(part as string))), new Date()).certificates
    .privateKeys;

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ec = generateKeyPairSync("ec", { namedCurve: "P-384" });
const dsa = generateKeyPairSync("dsa", { modulusLength: 2048, divisorLength: 256 });
const ed25519 = generateKeyPairSync("ed25519");
const der = (key: KeyObject, type: "pkcs1" | "pkcs8" | "sec1"): Buffer =>
  Buffer.from(key.export({ format: "der", type }));
const integer = (bytes: number): Buffer => tlv(0x02, Buffer.alloc(bytes, 0x55));
/** A key in PKCS #8 whose parameters and secret are integers of that many bytes. */
const keyOfIntegers = (algorithm: string, parameters: readonly number[], secret: number): Buffer => {
  const identifier = tlv(0x06, Buffer.from(algorithm, "hex"));
  const named = tlv(0x30, identifier, tlv(0x30, ...parameters.map(integer)));
  return tlv(0x30, tlv(0x02, Buffer.from([0])), named, tlv(0x04, integer(secret)));
};
const diffieHellman = keyOfIntegers("2a864886f70d010301", [256, 1], 32);
const password = { cipher: "aes-256-cbc", passphrase: "open sesame" };

describe("private keys in PEM", () => {
  test.each([
    ["RSA in PKCS #1", "rsa", pemBlock("RSA PRIVATE KEY", der(rsa.privateKey, "pkcs1"))],
    ["RSA in PKCS #8", "rsa", pemBlock("PRIVATE KEY", der(rsa.privateKey, "pkcs8"))],
    ["EC in SEC 1", "ec", pemBlock("EC PRIVATE KEY", der(ec.privateKey, "sec1"))],
    ["EC in PKCS #8", "ec", pemBlock("PRIVATE KEY", der(ec.privateKey, "pkcs8"))],
    ["Ed25519", "ed25519", pemBlock("PRIVATE KEY", der(ed25519.privateKey, "pkcs8"))],
    ["DSA", "dsa", pemBlock("PRIVATE KEY", der(dsa.privateKey, "pkcs8"))],
    ["Diffie-Hellman", "dh", pemBlock("PRIVATE KEY", diffieHellman)],
    [
      "a key under another key's label, which Go reads too",
      "rsa",
      pemBlock("EC PRIVATE KEY", der(rsa.privateKey, "pkcs8")),
    ],
    [
      "an encrypted PKCS #8 envelope",
      "encrypted",
      rsa.privateKey.export({ format: "pem", type: "pkcs8", ...password }),
    ],
    ["an encrypted PKCS #1 key", "encrypted", rsa.privateKey.export({ format: "pem", type: "pkcs1", ...password })],
  ])("are reported: %s", (_, algorithm, pem) => {
    expect(find("text", pem)).toEqual([{ offset: 4, algorithm }]);
    expect(find("text", pem.toString().replaceAll("\n", "\r\n"))).toEqual([{ offset: 4, algorithm }]);
  });

  test.each([
    ["a marker alone", "-----BEGIN RSA PRIVATE KEY-----"],
    ["both markers with nothing between", "-----BEGIN RSA PRIVATE KEY-----\n-----END RSA PRIVATE KEY-----\n"],
    ["a template", "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"],
    ["a documented example", "-----BEGIN RSA PRIVATE KEY-----\nMIIE...\n-----END RSA PRIVATE KEY-----\n"],
    [
      "an encrypted example",
      "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n...\n-----END RSA PRIVATE KEY-----\n",
    ],
    ["base64 of something else", pemBlock("PRIVATE KEY", Buffer.from("a text and not a key"))],
    ["an envelope with something else in it", pemBlock("ENCRYPTED PRIVATE KEY", Buffer.from("a text and not a key"))],
    ["a key cut short", pemBlock("PRIVATE KEY", der(rsa.privateKey, "pkcs8").subarray(0, -9))],
    ["a public key", rsa.publicKey.export({ format: "pem", type: "spki" })],
    [
      "a public key labelled as private",
      pemBlock("PRIVATE KEY", rsa.publicKey.export({ format: "der", type: "spki" })),
    ],
    ["a certificate labelled as private", pemBlock("PRIVATE KEY", makeCertificate("not a key").der)],
  ])("are not reported: %s", (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test("are listed up to a hundred, and the rest is a gap", () => {
    const { privateKey } = makeCertificate("key");
    const { certificates, gaps } = findCertificates(Buffer.from(privateKey.repeat(101)), new Date());
    expect(certificates.privateKeys).toHaveLength(100);
    expect(gaps).toEqual([{ fact: "private keys", why: "only the first 100 of 101 are listed" }]);
  });
});

describe("private keys in DER", () => {
  test.each([
    ["RSA in PKCS #1", "rsa", der(rsa.privateKey, "pkcs1")],
    ["RSA in PKCS #8", "rsa", der(rsa.privateKey, "pkcs8")],
    ["EC in SEC 1", "ec", der(ec.privateKey, "sec1")],
    ["EC in PKCS #8", "ec", der(ec.privateKey, "pkcs8")],
  ])("are reported once: %s", (_, algorithm, key) => {
    expect(find("0\0", key, "0")).toEqual([{ offset: 2, algorithm }]);
  });

  test("are not reported when damaged, short enough to be a template, or nothing but integers", () => {
    const damaged = der(rsa.privateKey, "pkcs1");
    damaged[4] = 0x05;
    const integers = tlv(0x30, ...Array.from({ length: 6 }, () => tlv(0x02, Buffer.alloc(40, 1))));
    expect(find(damaged, "\0", der(ed25519.privateKey, "pkcs8"), "\0", integers)).toEqual([]);
  });

  test("are not reported when larger than any key in use", () => {
    const outline = (bytes: number): Buffer =>
      tlv(0x30, tlv(0x02, Buffer.from([0])), ...[2, 0.001, 2, 1, 1, 1, 1, 1].map((share) => integer(bytes * share)));
    expect(find(outline(3000))).toMatchObject([{ algorithm: "rsa" }]);
    expect(find(outline(4000))).toEqual([]);
  });
});

test("keys whose decoding would take hours are taken at their structure, and up to a limit", () => {
  expect(createPrivateKey({ key: diffieHellman, format: "der", type: "pkcs8" }).asymmetricKeyType).toBe("dh");
  const key = keyOfIntegers("2a8648ce380401", [4000, 32, 4000], 4000);
  const count = 501;
  const { certificates, gaps } = findCertificates(Buffer.alloc(key.length * count, key), new Date());
  expect(certificates.privateKeys).toHaveLength(100);
  expect(gaps).toMatchObject([
    { fact: "certificates", why: expect.stringContaining(`from offset 0x${(key.length * 500).toString(16)} on`) },
    { fact: "private keys" },
  ]);
});

describe.skipIf(!hasPart("ssh-keygen", () => answers("sh", "-c", "command -v ssh-keygen")()))(
  "OpenSSH private keys",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "plimsoll-openssh-"));
    afterAll(() => rmSync(folder, { recursive: true }));
    const make = (name: string, passphrase: string, ...args: readonly string[]): string => {
      const path = join(folder, name);
      execFileSync("ssh-keygen", ["-q", "-N", passphrase, "-C", "test", "-f", path, ...args]);
      return readFileSync(path, "latin1");
    };

    test.each([
      ["ed25519", ["-t", "ed25519"]],
      ["rsa", ["-t", "rsa", "-b", "2048"]],
      ["ec", ["-t", "ecdsa", "-b", "521"]],
    ])("are reported with their algorithm: %s", (algorithm, args) => {
      const pem = make(algorithm, "", ...args);
      expect(pem).toContain("BEGIN OPENSSH PRIVATE KEY");
      expect(find(pem)).toEqual([{ offset: 0, algorithm }]);
    });

    test("are reported as encrypted where only the envelope is readable", () => {
      expect(find(make("locked", "open sesame", "-t", "ed25519"))).toEqual([{ offset: 0, algorithm: "encrypted" }]);
    });

    test("are not reported when their container is damaged", () => {
      const pem = make("damaged", "", "-t", "ed25519");
      const content = Buffer.from(pem.replace(/-----.*-----/g, ""), "base64");
      const label = "OPENSSH PRIVATE KEY";
      expect(find(pemBlock(label, content))).toHaveLength(1);
      for (let length = 0; length < content.length; length += 7)
        expect(find(pemBlock(label, content.subarray(0, length)))).toEqual([]);
      const otherMagic = Buffer.from(content);
      otherMagic.write("2", "openssh-key-v".length);
      expect(find(pemBlock(label, otherMagic))).toEqual([]);
    });
  },
);
