import { createHash } from "node:crypto";
import { z } from "zod";
import type { Part } from "../model.ts";
import { ApiError } from "./api-error.ts";
import { attempt, type Delivered } from "./delivered.ts";
import { type Call, type Patience, readJson, send, urlOf } from "./http.ts";
import { zipOf } from "./zip.ts";

/** What the report's artifact is called: names are unique in a run, and a pull request may have several reports. */
export const artifactName = (key: string): string => (key === "default" ? "plimsoll-report" : `plimsoll-report-${key}`);

/** What stands behind the name of an artifact with one part of the report. */
export const partSuffix = ({ number, builds }: Part): string => `-part-${number}-of-${builds.length}`;

/** The runner's own words for where artifacts go, and with what right. */
export interface ArtifactService extends Patience {
  readonly url: string | undefined;
  readonly token: string | undefined;
}

export const artifactService = (env: NodeJS.ProcessEnv): ArtifactService => ({
  url: env.ACTIONS_RESULTS_URL,
  token: env.ACTIONS_RUNTIME_TOKEN,
});

/**
 * Uploads a text as an artifact of this run: a ZIP archive of one file, as GitHub and the runners like it keep artifacts
 * since version 4. The protocol is that of actions/toolkit, packages/artifact (`upload-artifact.ts`, `blob-upload.ts`):
 * the service names an address, the archive goes there as a block and a list of blocks, and the service is told.
 */
export function uploadArtifact(
  service: ArtifactService,
  name: string,
  file: { readonly name: string; readonly text: string },
): Promise<Delivered> {
  return attempt("artifact", async () => {
    const { url, token } = service;
    if (url === undefined || token === undefined)
      throw new ApiError("the runner has no artifact service of version 4 (GitHub Enterprise Server has none)");
    if (!/^[\w.-]{1,100}$/.test(name))
      throw new ApiError("artifact-name takes up to 100 letters, digits, dots, dashes and underscores");
    const zip = zipOf(file.name, Buffer.from(file.text));
    const identity = { ...runOf(token), name };
    const tell = <T>(method: string, body: object, schema: z.ZodType<T>): Promise<T> => {
      const address = urlOf("ACTIONS_RESULTS_URL", new URL(`/twirp/${SERVICE}/${method}`, url).href);
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const call: Call = { method: "POST", url: address, headers, body: JSON.stringify(body), repeatable: false };
      return send(call, (answer) => readJson(call, answer.body, schema), service);
    };
    const address = await tell("CreateArtifact", { ...identity, version: 4 }, created);
    await putBlob(urlOf("the address to upload to", address), zip, service);
    const hash = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
    await tell("FinalizeArtifact", { ...identity, size: String(zip.length), hash }, done);
  });
}

const SERVICE = "github.actions.results.api.v1.ArtifactService";

const done = z.object({ ok: z.literal(true) });
/** The fields of Protocol Buffers in JSON go by either name. */
const created = z.union([
  done.extend({ signed_upload_url: z.string() }).transform((answer) => answer.signed_upload_url),
  done.extend({ signedUploadUrl: z.string() }).transform((answer) => answer.signedUploadUrl),
]);

const claims = z.object({ scp: z.string() });

/** The run and the job as the service knows them: in the token's scope `Actions.Results:<run>:<job>`. */
function runOf(token: string): {
  readonly workflow_run_backend_id: string;
  readonly workflow_job_run_backend_id: string;
} {
  const { scp } = claims.safeParse(payloadOf(token)).data ?? { scp: "" };
  const [, run, job] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scp) ?? [];
  if (run === undefined || job === undefined) throw new ApiError("the runner's token does not say which run it is for");
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}

/** The middle part of a JSON Web Token; `null` where it is none. */
function payloadOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  } catch {
    return null;
  }
}

const BLOB_HEADERS = { "content-type": "application/octet-stream", "x-ms-blob-content-type": "application/zip" };
const BLOCK = Buffer.from("plimsoll").toString("base64");

/** Azure's Put Block and Put Block List, which is how every such server takes an archive. */
async function putBlob(address: URL, zip: Buffer, patience: Patience): Promise<void> {
  const put = (query: Readonly<Record<string, string>>, body: Buffer | string): Promise<void> => {
    // Put behind what is there: written anew, a signed query might not be the same letter by letter.
    const url = new URL(`${address.href}${address.search === "" ? "?" : "&"}${new URLSearchParams(query)}`);
    const call: Call = { method: "PUT", url, headers: BLOB_HEADERS, body, repeatable: true };
    return send(call, () => undefined, patience);
  };
  await put({ comp: "block", blockid: BLOCK }, zip);
  const list = `<?xml version="1.0" encoding="utf-8"?><BlockList><Latest>${BLOCK}</Latest></BlockList>`;
  await put({ comp: "blocklist" }, list);
}
