import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCertificates } from "../../../src/analyze/certificates.ts";
import { certificateMaterial, makeCertificate } from "../../support/certificates.ts";

const now = new Date("2026-11-01T00:00:00Z");
const read = (...parts: readonly (Uint8Array | string)[]): ReturnType<typeof findCertificates> =>
  findCertificates(Buffer.concat(parts.map((part) => Buffer.from(part as string))), now);
const sample = makeCertificate("sample");

describe("hostile files", () => {
  test("are given up on where they hold a million markers, and the gap says from where", () => {
    const block = "-----BEGIN CERTIFICATE-----\n";
    expect(read(Buffer.alloc(block.length * 1_000_001, block), sample.pem)).toEqual({
      certificates: { pem: 0, der: 0, bundles: [], expired: [], privateKeys: [] },
      gaps: [{ fact: "certificates", why: expect.stringContaining(`PEM`) }],
    });
    const { certificates, gaps } = read(Buffer.alloc(2_000_002, Buffer.of(0x30, 0x82)), sample.der, sample.pem);
    expect(certificates).toMatchObject({ pem: 1, der: 0 });
    expect(gaps).toMatchObject([{ fact: "certificates", why: expect.stringMatching(/DER .* offset 0x1e8480 on/) }]);
  });

  test("with more certificates than anybody ships are counted up to a limit, and the gap says so", () => {
    const { certificates, gaps } = read(Buffer.alloc(sample.der.length * 10_001, sample.der));
    expect(certificates).toMatchObject({ der: 10_000, bundles: [{ count: 10_000 }] });
    const offset = `0x${(sample.der.length * 10_000).toString(16)}`;
    expect(gaps).toMatchObject([{ fact: "certificates", why: expect.stringContaining(`from offset ${offset} on`) }]);
  });

  test("never throw, count no more than was there and keep every offset inside the file", () => {
    const material = certificateMaterial();
    const whole = Buffer.concat([...material.values(), sample.der, Buffer.from(sample.privateKey)]);
    const healthy = findCertificates(whole, now).certificates;
    expect(healthy).toMatchObject({ pem: 14, der: 12, privateKeys: [{}, {}] });
    const damage = fc.array(
      fc.record({ at: fc.nat({ max: whole.length - 1 }), bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(damage, fc.nat({ max: whole.length }), (wounds, length) => {
        const bytes = Buffer.from(whole);
        for (const { at, bytes: wound } of wounds) bytes.set(wound.subarray(0, bytes.length - at), at);
        const { certificates } = findCertificates(bytes.subarray(0, length), now);
        expect(certificates.pem).toBeLessThanOrEqual(healthy.pem);
        expect(certificates.der).toBeLessThanOrEqual(healthy.der);
        expect(certificates.privateKeys.length).toBeLessThanOrEqual(healthy.privateKeys.length);
        for (const { offset, bytes: size } of certificates.bundles) expect(offset + size).toBeLessThanOrEqual(length);
        for (const { offset } of [...certificates.expired, ...certificates.privateKeys])
          expect(offset).toBeLessThan(length);
      }),
      { seed: 20_261_101, numRuns: 200 },
    );
  });
});
