import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

export interface CacheServer extends AsyncDisposable {
  /** What a runner sets for its jobs. */
  readonly env: Readonly<Record<string, string>>;
  /** Archives by version and key. */
  readonly entries: Map<string, Buffer>;
  readonly calls: readonly string[];
  /** Every call is refused from now on, as to a token that may not. */
  refuse(): void;
}

const SERVICE = "/twirp/github.actions.results.api.v1.CacheService/";

/**
 * A runner's cache service on loopback, of either version of the protocol, as far as actions/toolkit's client
 * (packages/cache) asks of it: a key that begins with the one asked for is found too, as GitHub does it.
 */
export async function startCache(protocol: "v1" | "v2"): Promise<CacheServer> {
  const entries = new Map<string, Buffer>();
  const [uploads, calls] = [new Map<string, { name: string; parts: Buffer[] }>(), [] as string[]];
  let isRefusing = false;
  const open = (version: string, key: string): string => {
    const id = String(uploads.size + 1);
    uploads.set(id, { name: `${version} ${key}`, parts: [] });
    return id;
  };
  const find = (version: string, key: string): string | undefined =>
    [...entries.keys()].find((name) => name.startsWith(`${version} ${key}`));

  async function answer(request: IncomingMessage, url: URL): Promise<unknown> {
    const body = await buffer(request);
    const json = (): Record<string, string> => JSON.parse(body.toString());
    const [, blob = ""] = /^\/(?:blob|_apis\/artifactcache\/caches)\/(\d+)$/.exec(url.pathname) ?? [];
    const upload = uploads.get(blob);
    if (url.pathname.startsWith("/download/")) return entries.get(decodeURIComponent(url.pathname.slice(10)));
    if (url.pathname === "/_apis/artifactcache/cache") {
      const name = find(url.searchParams.get("version") ?? "", url.searchParams.get("keys") ?? "");
      return name && { archiveLocation: `${base}/download/${encodeURIComponent(name)}`, cacheKey: name.split(" ")[1] };
    }
    if (url.pathname === "/_apis/artifactcache/caches")
      return { cacheId: Number(open(json().version ?? "", json().key ?? "")) };
    if (upload !== undefined && request.method !== "POST") {
      if (url.searchParams.get("comp") !== "blocklist") upload.parts.push(body);
      return {};
    }
    if (upload !== undefined) return entries.set(upload.name, Buffer.concat(upload.parts)) && {};
    const { key = "", version = "" } = json();
    switch (url.pathname.replace(SERVICE, "")) {
      case "CreateCacheEntry":
        return { ok: true, signed_upload_url: `${base}/blob/${open(version, key)}` };
      case "FinalizeCacheEntryUpload": {
        const made = [...uploads.values()].find(({ name }) => name === `${version} ${key}`);
        entries.set(`${version} ${key}`, Buffer.concat(made?.parts ?? []));
        return { ok: true, entry_id: "1" };
      }
      case "GetCacheEntryDownloadURL": {
        const name = find(version, key);
        if (name === undefined) return { ok: false, signed_download_url: "", matched_key: "" };
        const signed_download_url = `${base}/download/${encodeURIComponent(name)}`;
        return { ok: true, signed_download_url, matched_key: name.split(" ")[1] };
      }
      default:
        return null;
    }
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    calls.push(`${request.method} ${url.pathname.replace(SERVICE, "")}`);
    void (isRefusing ? Promise.resolve(null) : answer(request, url)).then((value) => {
      if (value === null) response.writeHead(403).end(JSON.stringify({ code: "permission_denied", msg: "read only" }));
      else if (value === undefined) response.writeHead(204).end();
      else if (Buffer.isBuffer(value)) response.writeHead(200, { "content-length": value.length }).end(value);
      else
        response
          .writeHead(request.method === "PUT" ? 201 : 200, { "content-type": "application/json" })
          .end(JSON.stringify(value));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    env: {
      ACTIONS_CACHE_URL: protocol === "v1" ? `${base}/` : "",
      ACTIONS_RESULTS_URL: protocol === "v2" ? `${base}/` : "",
      ACTIONS_CACHE_SERVICE_V2: protocol === "v2" ? "true" : "",
      ACTIONS_RUNTIME_TOKEN: "token",
      GITHUB_SERVER_URL: "https://github.com",
    },
    entries,
    calls,
    refuse: () => {
      isRefusing = true;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
