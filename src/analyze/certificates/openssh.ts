const MAGIC = Buffer.from("openssh-key-v1\0", "latin1");

/** Key types of OpenSSH's sshkey.c. Those that start with `sk-` are left out: the secret stays on the token. */
const ALGORITHMS = new Map([
  ["ssh-rsa", "rsa"],
  ["ssh-dss", "dsa"],
  ["ssh-ed25519", "ed25519"],
  ["ecdsa-sha2-nistp256", "ec"],
  ["ecdsa-sha2-nistp384", "ec"],
  ["ecdsa-sha2-nistp521", "ec"],
]);

/**
 * The algorithm in an OpenSSH private key (PROTOCOL.key in OpenSSH's sources): the magic, then
 * `string cipher, string kdf, string kdfoptions, uint32 keys, string public key, string private keys`, where the
 * private part in the clear starts with one random number written twice.
 */
export function readOpenSshAlgorithm(content: Buffer): string | null {
  if (!content.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const cipher = readString(content, MAGIC.length);
  const kdf = cipher && readString(content, cipher.end);
  const options = kdf && readString(content, kdf.end);
  const publicKey = options && readString(content, options.end + 4);
  const secret = publicKey && readString(content, publicKey.end);
  const type = publicKey && readString(publicKey.value, 0);
  if (!cipher || !secret || !type || secret.value.length < 8) return null;
  if (cipher.value.toString("latin1") !== "none") return "encrypted";
  if (!secret.value.subarray(0, 4).equals(secret.value.subarray(4, 8))) return null;
  return ALGORITHMS.get(type.value.toString("latin1")) ?? null;
}

/** A string as SSH writes it (RFC 4251, 5): its length in four bytes, most significant first, then its bytes. */
function readString(bytes: Buffer, at: number): { readonly value: Buffer; readonly end: number } | null {
  if (at + 4 > bytes.length) return null;
  const end = at + 4 + bytes.readUInt32BE(at);
  return end <= bytes.length ? { value: bytes.subarray(at + 4, end), end } : null;
}
