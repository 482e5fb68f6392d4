import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ImageError, ImageUnavailable } from "../../../src/image/image-error.ts";
import { openRegistryImage } from "../../../src/image/open-image.ts";
import { parseRegistryReference } from "../../../src/image/reference.ts";
import { readChallenge } from "../../../src/image/registry/challenge.ts";
import type { Credentials } from "../../../src/image/registry/credentials.ts";
import { tarOf } from "../support/tarball.ts";

const amd64 = { os: "linux", architecture: "amd64", variant: null };

interface Seen {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly accept: string | undefined;
  readonly body: string;
}

/** A host of this machine that answers as it is told, and remembers what it was asked. */
class Host {
  readonly seen: Seen[] = [];
  answer: (path: string, response: ServerResponse, seen: Seen) => void = (_, response) =>
    void response.writeHead(404).end();
  #server: Server | null = null;

  async start(): Promise<this> {
    this.#server = createServer((request, response) => void this.#serve(request, response));
    await new Promise<void>((resolve) => this.#server?.listen(0, "127.0.0.1", resolve));
    return this;
  }

  get name(): string {
    const address = this.#server?.address();
    return `127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const piece of request) body += piece;
    const { authorization, accept } = request.headers;
    const seen = { path: request.url ?? "", authorization, accept, body };
    this.seen.push(seen);
    this.answer(seen.path, response, seen);
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}

/** An image of one layer, by the paths at which a registry has its parts. */
async function makeImage(): Promise<{ parts: Map<string, Uint8Array>; digest: string; layer: string }> {
  const parts = new Map<string, Uint8Array>();
  const put = (kind: "blobs" | "manifests", content: Uint8Array | object) => {
    const bytes = content instanceof Uint8Array ? content : Buffer.from(JSON.stringify(content));
    const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    parts.set(`/v2/team/base/${kind}/${digest}`, bytes);
    return { digest, size: bytes.length, mediaType: "" };
  };
  const layer = put("blobs", gzipSync(await tarOf({ name: "etc/passwd", text: "root:x:0:0::/:\n" })));
  const config = put("blobs", { os: "linux", architecture: "amd64", config: { User: "app" } });
  const manifest = { schemaVersion: 2, config, layers: [layer] };
  const { digest } = put("manifests", manifest);
  parts.set("/v2/team/base/manifests/1", Buffer.from(JSON.stringify(manifest)));
  return { parts, digest, layer: layer.digest };
}

let registry: Host;
let other: Host;
let image: Awaited<ReturnType<typeof makeImage>>;

beforeEach(async () => {
  [registry, other] = await Promise.all([new Host().start(), new Host().start()]);
  image = await makeImage();
  registry.answer = serve;
});
afterEach(() => {
  registry.stop();
  other.stop();
  vi.unstubAllGlobals();
});

const serve = (path: string, response: ServerResponse): void => {
  const part = image.parts.get(path);
  response.writeHead(part === undefined ? 404 : 200).end(part);
};

const json = (response: ServerResponse, status: number, value: object, headers = {}): void =>
  void response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));

interface Asked {
  readonly text?: string;
  readonly credentials?: Credentials | null;
  readonly mirrors?: readonly string[];
}
const read = ({ text = `${registry.name}/team/base:1`, credentials = null, mirrors = [] }: Asked = {}) =>
  openRegistryImage(parseRegistryReference(text), "base", amd64, {
    credentials: async () => credentials,
    mirrors,
    cache: null,
  });

describe("a registry", () => {
  it("is asked for all kinds of manifests, then for the parts", async () => {
    expect((await read()).config.user).toBe("app");
    expect(registry.seen[0]?.accept).toBe(
      "application/vnd.oci.image.index.v1+json, application/vnd.oci.image.manifest.v1+json, application/vnd.docker.distribution.manifest.list.v2+json, application/vnd.docker.distribution.manifest.v2+json",
    );
    expect(registry.seen.map(({ path }) => path.split("/")[4])).toEqual(["manifests", "blobs", "blobs"]);
  });

  describe("that wants a token", () => {
    beforeEach(() => {
      registry.answer = (path, response, { authorization }) => {
        if (authorization === "Bearer secret") return serve(path, response);
        const challenge = `Bearer realm="http://${other.name}/token",service="the registry",scope="repository:team/base:pull"`;
        return json(response, 401, {}, { "www-authenticate": challenge });
      };
      other.answer = (_, response) => json(response, 200, { access_token: "secret" });
    });

    it("gets one for who has no name", async () => {
      await read();
      expect(other.seen).toMatchObject([
        { path: "/token?service=the+registry&scope=repository%3Ateam%2Fbase%3Apull", authorization: undefined },
      ]);
      expect(registry.seen.filter(({ authorization }) => authorization === undefined)).toHaveLength(1);
    });

    it("gets one by name and password, or by the token of an identity", async () => {
      await read({ credentials: { kind: "password", user: "mate", password: "horse" } });
      expect(other.seen.at(-1)?.authorization).toBe(`Basic ${Buffer.from("mate:horse").toString("base64")}`);
      await read({ credentials: { kind: "identity", token: "refresh me" } });
      expect(Object.fromEntries(new URLSearchParams(other.seen.at(-1)?.body))).toEqual({
        grant_type: "refresh_token",
        refresh_token: "refresh me",
        client_id: "plimsoll",
        service: "the registry",
        scope: "repository:team/base:pull",
      });
    });

    it("and does not take it, or gets none, is refused", async () => {
      other.answer = (_, response) => json(response, 200, { token: "wrong" });
      await expect(read()).rejects.toThrow(`${registry.name} shows team/base only to who is logged in`);
      other.answer = (_, response) => json(response, 401, {});
      await expect(read({ credentials: { kind: "password", user: "a", password: "b" } })).rejects.toThrow(
        "does not accept the credentials",
      );
      other.answer = (_, response) => json(response, 200, {});
      await expect(read()).rejects.toThrow("gives no token");
    });
  });

  it("sends on to a store that is not told who asks", async () => {
    registry.answer = (path, response, { authorization }) => {
      if (authorization === undefined) return json(response, 401, {}, { "www-authenticate": "Basic realm=x" });
      if (!path.includes("/blobs/")) return serve(path, response);
      return void response
        .writeHead(307, { location: `http://${other.name}/store?of=${encodeURIComponent(path)}` })
        .end();
    };
    other.answer = (path, response) => serve(new URL(path, "http://x").searchParams.get("of") ?? "", response);
    await read({ credentials: { kind: "password", user: "mate", password: "horse" } });
    expect(other.seen).toHaveLength(2);
    expect(other.seen.map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
  });

  it.each([
    [
      "sends on without end",
      (response: ServerResponse, path: string) => response.writeHead(302, { location: path }),
      "redirects without end",
    ],
    [
      "sends on to plain http elsewhere",
      (response: ServerResponse) => response.writeHead(302, { location: "http://example.com/" }),
      "plain http is for registries on this machine alone",
    ],
    [
      "sends on to no address",
      (response: ServerResponse) => response.writeHead(302, { location: "http://[" }),
      "no address",
    ],
    ["is out of order", (response: ServerResponse) => response.writeHead(503), "is out of reach: it answers 503"],
    ["wants no more requests", (response: ServerResponse) => response.writeHead(429), "wants no more requests for now"],
  ])("that %s is unavailable", async (_, head, why) => {
    registry.answer = (path, response) => void head(response, path).end();
    await expect(read()).rejects.toThrow(ImageUnavailable);
    await expect(read()).rejects.toThrow(why);
  });

  it("that says by a code that it wants no more requests is unavailable", async () => {
    registry.answer = (_, response) => json(response, 403, { errors: [{ code: "TOOMANYREQUESTS" }] });
    await expect(read()).rejects.toThrow(ImageUnavailable);
    registry.answer = (_, response) => json(response, 403, { errors: [{ code: "DENIED" }] });
    await expect(read()).rejects.toThrow(`${registry.name} denies access to team/base`);
  });

  it("is asked again where its first answer fails", async () => {
    let failures = 1;
    registry.answer = (path, response) => (failures-- > 0 ? void response.writeHead(502).end() : serve(path, response));
    expect((await read()).config.user).toBe("app");
  });

  it.each([
    ["whose name is not known", "ENOTFOUND", "no address is known for its name"],
    ["that nothing listens for", "ECONNREFUSED", "nothing listens there"],
    ["that a certificate does not belong to", "ERR_TLS_CERT_ALTNAME_INVALID", "as it was"],
  ])("%s is not asked twice", async (_, code, why) => {
    const asked = vi.fn(() =>
      Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("as it was"), { code }) })),
    );
    vi.stubGlobal("fetch", asked);
    await expect(read()).rejects.toThrow(`${registry.name} is out of reach: ${why}`);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it("that hangs up is asked again", async () => {
    let failures = 1;
    registry.answer = (path, response) => (failures-- > 0 ? void response.destroy() : serve(path, response));
    expect((await read()).config.user).toBe("app");
  });

  it("that has lost a layer, or has no such repository, is named for it", async () => {
    image.parts.delete(`/v2/team/base/blobs/${image.layer}`);
    await expect(read()).rejects.toThrow(`${registry.name} has lost ${image.layer}, a part of team/base`);
    registry.answer = (_, response) => json(response, 404, { errors: [{ code: "NAME_UNKNOWN" }] });
    await expect(read()).rejects.toThrow(`${registry.name} has no repository team/base`);
  });

  it("that breaks off in a layer is unavailable", async () => {
    registry.answer = (path, response) => {
      if (!path.endsWith(image.layer)) return serve(path, response);
      response.writeHead(200, { "content-length": "100000" }).write(image.parts.get(path), () => response.destroy());
    };
    await expect(read()).rejects.toThrow(ImageUnavailable);
    await expect(read()).rejects.toThrow(`${registry.name} broke off`);
  });

  it.each([
    [
      "a layer with other bytes",
      () => image.parts.set(`/v2/team/base/blobs/${image.layer}`, gzipSync("other")),
      /layer 1 \(sha256:\w+\) could not be read: .*(digest|truncated)/,
    ],
    [
      "a manifest of the first schema",
      () => image.parts.set("/v2/team/base/manifests/1", Buffer.from('{"schemaVersion":1}')),
      "schema 1",
    ],
    [
      "a manifest that is none",
      () => image.parts.set("/v2/team/base/manifests/1", Buffer.from("<html>")),
      "is not JSON",
    ],
    [
      "a manifest without end",
      () => image.parts.set("/v2/team/base/manifests/1", Buffer.alloc(5_000_000, " ")),
      "where a short one belongs",
    ],
  ])("with %s is no case for the table", async (_, damage, why) => {
    damage();
    await expect(read()).rejects.toThrow(why);
    await expect(read()).rejects.not.toBeInstanceOf(ImageUnavailable);
    await expect(read()).rejects.toBeInstanceOf(ImageError);
  });

  it("that calls a manifest by another's digest is not believed", async () => {
    const other = `sha256:${"0".repeat(64)}`;
    registry.answer = (path, response) => {
      response.setHeader("docker-content-digest", other);
      serve(path, response);
    };
    await expect(read()).rejects.toThrow(`for ${other}`);
  });
});

describe("an image of Docker Hub", () => {
  /** The real one is not asked in a test: what goes there arrives here. */
  const hub = async (answer: Host["answer"]): Promise<void> => {
    registry.answer = answer;
    const real = globalThis.fetch;
    vi.stubGlobal("fetch", (url: URL, init: RequestInit) =>
      real(String(url).replace("https://registry-1.docker.io", `http://${registry.name}`), init),
    );
  };
  const inLibrary = (path: string, response: ServerResponse): void =>
    serve(path.replace("/library/debian/", "/team/base/").replace("/12", "/1"), response);

  it("is asked for at a mirror first, and at the registry where the mirror has none", async () => {
    await hub(inLibrary);
    other.answer = inLibrary;
    expect((await read({ text: "debian:12", mirrors: [other.name] })).config.user).toBe("app");
    expect([other.seen.length, registry.seen.length]).toEqual([3, 0]);
    other.answer = (_, response) => void response.writeHead(404).end();
    expect((await read({ text: "debian:12", mirrors: [other.name] })).config.user).toBe("app");
    expect(registry.seen.length).toBe(3);
  });

  it("is told by the table where the registry wants no more requests, and says so", async () => {
    await hub((_, response) => json(response, 429, { errors: [{ code: "TOOMANYREQUESTS" }] }));
    const facts = await read({ text: "debian:12" });
    expect(facts).toMatchObject({ source: "table", libc: { kind: "glibc", version: "2.36" }, root: null });
    expect(facts.gaps[0]).toEqual({ fact: "image", why: "docker.io wants no more requests for now (status 429)" });
    await expect(read({ text: "someone/unheard-of" })).rejects.toThrow("wants no more requests");
  });

  it("that is not there is not told by the table", async () => {
    await hub((_, response) => void response.writeHead(404).end());
    await expect(read({ text: "debian:12" })).rejects.toThrow("docker.io has no image library/debian:12");
  });
});

describe("a challenge", () => {
  it.each([
    [
      'Bearer realm="https://a/token",service="s",scope="x:y:pull,push"',
      { scheme: "bearer", realm: "https://a/token", service: "s", scope: "x:y:pull,push" },
    ],
    ['bearer realm="a \\"b\\""', { scheme: "bearer", realm: 'a "b"', service: null, scope: null }],
    ['Basic realm="x", Bearer realm="https://a"', { scheme: "bearer", realm: "https://a", service: null, scope: null }],
    ["Basic realm=x", { scheme: "basic" }],
    ['Basic realm="says Bearer, realm=y"', { scheme: "basic" }],
    ["Bearer", null],
    ["Negotiate", null],
    ["", null],
  ])("%s", (header, challenge) => {
    expect(readChallenge(header)).toEqual(challenge);
  });

  it("of more than a header's length is none", () => {
    expect(readChallenge(`Bearer realm="${"x".repeat(20_000)}"`)).toBeNull();
  });
});
