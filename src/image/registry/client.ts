import { ImageError, ImageUnavailable } from "../image-error.ts";
import { listOf, objectOf, textOf } from "../json.ts";
import { largestManifest } from "../limits.ts";
import type { RegistryReference } from "../reference.ts";
import { type Challenge, readChallenge } from "./challenge.ts";
import type { Credentials, FindCredentials } from "./credentials.ts";
import { type Answer, get, isLoopback, post, urlOf } from "./requests.ts";

/** Without all four a registry may answer with something older. */
const manifestTypes = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");

/** One repository of one registry, by the pull half of its protocol (distribution's spec/api.md). */
export class RegistryClient {
  readonly #host: string;
  readonly #repository: string;
  readonly #base: string;
  readonly #findCredentials: FindCredentials;
  #authorization: string | null = null;

  /** `server` is the host that is really asked: a mirror, or the one behind the name. */
  constructor({ host, repository }: RegistryReference, server: string, findCredentials: FindCredentials) {
    this.#host = server === serverOf(host) ? host : server;
    this.#repository = repository;
    this.#base = `${isLoopback(server) ? "http" : "https"}://${server}/v2/${repository}`;
    this.#findCredentials = findCredentials;
  }

  /** A manifest or an index, by tag or by digest. */
  async manifest(reference: string): Promise<{ readonly bytes: Uint8Array; readonly digest: string | null }> {
    const answer = await this.#get(`manifests/${reference}`, manifestTypes);
    return { bytes: await bodyOf(answer, largestManifest), digest: answer.headers.get("docker-content-digest") };
  }

  async *blob(digest: string): AsyncGenerator<Uint8Array> {
    const { body } = await this.#get(`blobs/${digest}`, "*/*");
    yield* body;
  }

  async #get(path: string, accept: string): Promise<Answer> {
    const url = urlOf(`${this.#base}/${path}`);
    const send = (): Promise<Answer> =>
      get(url, { accept, ...(this.#authorization === null ? {} : { authorization: this.#authorization }) });
    let answer = await send();
    if (answer.status === 401) {
      const challenge = readChallenge(answer.headers.get("www-authenticate") ?? "");
      await answer.cancel();
      const credentials = await this.#findCredentials(this.#host);
      this.#authorization = await this.#answer(challenge, credentials);
      answer = await send();
      if (answer.status === 401) {
        await answer.cancel();
        throw new ImageError(this.#refusal(credentials));
      }
    }
    if (answer.status === 200) return answer;
    throw await this.#failure(answer, path);
  }

  /** What to send as Authorization; `null` where nothing can be. */
  async #answer(challenge: Challenge | null, credentials: Credentials | null): Promise<string | null> {
    if (challenge === null) return null;
    const password = credentials?.kind === "password" ? basic(credentials.user, credentials.password) : null;
    if (challenge.scheme === "basic") return password;
    const realm = urlOf(challenge.realm);
    const scope = challenge.scope ?? `repository:${this.#repository}:pull`;
    const service = challenge.service ?? "";
    const answer =
      credentials?.kind === "identity"
        ? await post(realm, {
            grant_type: "refresh_token",
            refresh_token: credentials.token,
            client_id: "plimsoll",
            service,
            scope,
          })
        : await get(withQuery(realm, { service, scope }), password === null ? {} : { authorization: password });
    if (answer.status === 429) throw await this.#failure(answer, "token");
    if (answer.status !== 200) {
      await answer.cancel();
      throw new ImageError(this.#refusal(credentials));
    }
    const json = objectOf(parse(await bodyOf(answer, largestManifest)));
    const token = textOf(json.token) ?? textOf(json.access_token);
    if (token === null) throw new ImageUnavailable(`${realm.host} gives no token for ${this.#host}`);
    return `Bearer ${token}`;
  }

  #refusal(credentials: Credentials | null): string {
    return credentials === null
      ? `${this.#host} shows ${this.#repository} only to who is logged in, or has no such image: docker login ${this.#host}`
      : `${this.#host} does not accept the credentials that are stored here for it (${this.#repository}): docker login ${this.#host}`;
  }

  async #failure(answer: Answer, path: string): Promise<ImageError> {
    const json = objectOf(parse(await bodyOf(answer, largestManifest).catch(() => new Uint8Array())));
    const codes = listOf(json.errors).map((error) => textOf(objectOf(error).code) ?? "");
    if (answer.status === 429 || codes.includes("TOOMANYREQUESTS")) {
      return new ImageUnavailable(`${this.#host} wants no more requests for now (status ${answer.status})`);
    }
    if (answer.status === 404) return new ImageError(this.#absence(path, codes));
    if (answer.status === 403) return new ImageError(`${this.#host} denies access to ${this.#repository}`);
    return new ImageError(`${this.#host} answers ${answer.status} for ${this.#repository} ${path.replace("/", " ")}`);
  }

  /** Of a manifest or a blob. */
  #absence(path: string, codes: readonly string[]): string {
    const [kind, reference = ""] = path.split("/");
    if (codes.includes("NAME_UNKNOWN")) return `${this.#host} has no repository ${this.#repository}`;
    if (kind === "blobs") return `${this.#host} has lost ${reference}, a part of ${this.#repository}`;
    const isDigest = reference.includes(":");
    return `${this.#host} has no image ${this.#repository}${isDigest ? "@" : ":"}${reference}`;
  }
}

/** The host behind a registry's name. */
export const serverOf = (host: string): string => (host === "docker.io" ? "registry-1.docker.io" : host);

const basic = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;

function withQuery(url: URL, query: Readonly<Record<string, string>>): URL {
  const asked = new URL(url);
  for (const [name, value] of Object.entries(query)) if (value !== "") asked.searchParams.append(name, value);
  return asked;
}

async function bodyOf({ body, cancel }: Answer, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > limit) {
      await cancel();
      throw new ImageError(`an answer of more than ${limit} bytes where a short one belongs`);
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return null;
  }
}
