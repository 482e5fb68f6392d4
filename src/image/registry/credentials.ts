import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { execa } from "execa";
import { objectOf, textOf } from "../json.ts";

export type Credentials =
  | { readonly kind: "password"; readonly user: string; readonly password: string }
  /** An OAuth2 refresh token, as `docker login` keeps it for some registries. */
  | { readonly kind: "identity"; readonly token: string };

/** `null` where nothing is known for the host: the registry is asked without a name. */
export type FindCredentials = (host: string) => Promise<Credentials | null>;

/**
 * What `docker login` left: `config.json` in `folder` ($DOCKER_CONFIG, else ~/.docker). A helper for the host comes
 * before the helper for all, and that before what is written in the file itself. A file that is not there or not JSON
 * and a helper that fails mean no credentials: public images need none.
 */
export function dockerCredentials(folder: string): FindCredentials {
  let config: Promise<Readonly<Record<string, unknown>>> | null = null;
  return async (host) => {
    config ??= readConfig(join(folder, "config.json"));
    const { credHelpers, credsStore, auths } = await config;
    const keys = keysOf(host);
    for (const key of keys) {
      const helper = textOf(objectOf(credHelpers)[key]);
      if (helper !== null) return askHelper(helper, key);
    }
    const store = textOf(credsStore);
    for (const key of store === null ? [] : keys) {
      const found = await askHelper(store as string, key);
      if (found !== null) return found;
    }
    for (const key of keys) {
      const found = readAuth(objectOf(objectOf(auths)[key]));
      if (found !== null) return found;
    }
    return null;
  };
}

async function readConfig(file: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return objectOf(JSON.parse(await readFile(file, "utf8")) as unknown);
  } catch {
    return {};
  }
}

/** How a host may be called there; Docker Hub still goes by the address of its first index. */
const keysOf = (host: string): readonly string[] =>
  host === "docker.io"
    ? ["https://index.docker.io/v1/", "index.docker.io", "docker.io", "registry-1.docker.io"]
    : [host, `https://${host}`, `https://${host}/`, `https://${host}/v1/`, `https://${host}/v2/`, `http://${host}`];

function readAuth(auth: Readonly<Record<string, unknown>>): Credentials | null {
  const token = textOf(auth.identitytoken);
  if (token) return { kind: "identity", token };
  const text = Buffer.from(textOf(auth.auth) ?? "", "base64")
    .toString("utf8")
    .replace(/\0+$/, "");
  const colon = text.indexOf(":");
  if (colon > 0) return { kind: "password", user: text.slice(0, colon), password: text.slice(colon + 1) };
  const user = textOf(auth.username);
  const password = textOf(auth.password);
  return user && password !== null ? { kind: "password", user, password } : null;
}

/** docker-credential-helpers: the server's name goes in, `{ "Username", "Secret" }` comes out; the user `<token>` means a token. */
async function askHelper(name: string, key: string): Promise<Credentials | null> {
  if (!/^[A-Za-z0-9][\w.-]*$/.test(name)) return null;
  const { stdout, exitCode } = await execa(`docker-credential-${name}`, ["get"], {
    input: key,
    reject: false,
    timeout: 20_000,
  });
  if (exitCode !== 0) return null;
  try {
    const answer = objectOf(JSON.parse(stdout) as unknown);
    const user = textOf(answer.Username);
    const secret = textOf(answer.Secret);
    if (!user || !secret) return null;
    return user === "<token>" ? { kind: "identity", token: secret } : { kind: "password", user, password: secret };
  } catch {
    return null;
  }
}
