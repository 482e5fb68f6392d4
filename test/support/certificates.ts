import { createHash, createPrivateKey, createPublicKey, sign } from "node:crypto";

/**
 * Self-made X.509 certificates (RFC 5280) whose Ed25519 keys (RFC 8410) come from the name, so that the same
 * call gives the same bytes on every machine and at every time. They prove nothing to anybody.
 */
export interface MadeCertificate {
  readonly der: Buffer;
  readonly pem: string;
  /** PKCS #8, PEM. */
  readonly privateKey: string;
}

export const tlv = (tag: number, ...content: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  const length =
    body.length < 0x80
      ? [body.length]
      : body.length < 0x100
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};

const sequence = (...content: readonly Buffer[]): Buffer => tlv(0x30, ...content);
const oid = (hex: string): Buffer => tlv(0x06, Buffer.from(hex, "hex"));
const ed25519 = sequence(oid("2b6570"));

/** An organization and a common name, as UTF8String. */
const distinguishedName = (commonName: string): Buffer =>
  sequence(
    tlv(0x31, sequence(oid("55040a"), tlv(0x0c, Buffer.from("Fixture certificates, trusted by nobody")))),
    tlv(0x31, sequence(oid("550403"), tlv(0x0c, Buffer.from(commonName)))),
  );

/** UTCTime up to 2049, GeneralizedTime from 2050 on (RFC 5280, 4.1.2.5). */
const time = (date: string): Buffer => {
  const digits = new Date(date)
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replace(/[-:T]/g, "");
  return digits < "2050" ? tlv(0x17, Buffer.from(digits.slice(2))) : tlv(0x18, Buffer.from(digits));
};

export const pemBlock = (label: string, der: Buffer): string =>
  `-----BEGIN ${label}-----\n${der.toString("base64").replace(/.{1,64}/g, "$&\n")}-----END ${label}-----\n`;

/** A self-signed certificate; the dates are anything `Date` reads. */
export function makeCertificate(
  commonName: string,
  notBefore = "2020-01-01T00:00:00Z",
  notAfter = "2120-01-01T00:00:00Z",
): MadeCertificate {
  const seed = createHash("sha256").update(commonName).digest();
  const pkcs8 = sequence(tlv(0x02, Buffer.from([0])), ed25519, tlv(0x04, tlv(0x04, seed)));
  const key = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
  const publicKeyInfo = createPublicKey(key).export({ format: "der", type: "spki" });
  const serial = Buffer.concat([Buffer.from([1]), seed.subarray(0, 8)]);
  const basicConstraintsCa = sequence(
    oid("551d13"),
    tlv(0x01, Buffer.from([0xff])),
    tlv(0x04, sequence(tlv(0x01, Buffer.from([0xff])))),
  );
  const toBeSigned = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, serial),
    ed25519,
    distinguishedName(commonName),
    sequence(time(notBefore), time(notAfter)),
    distinguishedName(commonName),
    publicKeyInfo,
    tlv(0xa3, sequence(basicConstraintsCa)),
  );
  const signature = tlv(0x03, Buffer.concat([Buffer.from([0]), sign(null, toBeSigned, key)]));
  const der = sequence(toBeSigned, ed25519, signature);
  return { der, pem: pemBlock("CERTIFICATE", der), privateKey: pemBlock("PRIVATE KEY", pkcs8) };
}

const authorities = (prefix: string, count: number): readonly MadeCertificate[] =>
  Array.from({ length: count }, (_, index) => makeCertificate(`${prefix} ${index + 1}`));

export const expiredSubject = "Plimsoll PEM root of the past";
export const expiredNotAfter = "2021-03-04T05:06:07Z";

/**
 * What the `certs` fixture embeds, by file name: a PEM bundle of 13, the last of it expired; a DER bundle of 11;
 * one certificate on its own; one private key.
 */
export function certificateMaterial(): ReadonlyMap<string, Buffer> {
  const expired = makeCertificate(expiredSubject, "2020-01-01T00:00:00Z", expiredNotAfter);
  const pemRoots = [...authorities("Plimsoll PEM root", 12), expired];
  const sample = makeCertificate("sample.test");
  return new Map([
    ["roots.pem", Buffer.from(pemRoots.map(({ pem }) => pem).join("\n"))],
    ["roots.der", Buffer.concat(authorities("Plimsoll DER root", 11).map(({ der }) => der))],
    ["sample.pem", Buffer.from(sample.pem)],
    ["sample.key", Buffer.from(sample.privateKey)],
  ]);
}
