import { UsageError } from "../errors.ts";

/** An IMAGE as commands and configuration name it. */
export type ImageReference =
  | { readonly kind: "scratch" }
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "oci"; readonly path: string; readonly tag: string | null }
  | { readonly kind: "docker-archive"; readonly path: string }
  | ({ readonly kind: "registry" } & RegistryReference);

/** The parts of a reference as distribution's `reference` package has them, the short forms of Docker Hub written out. */
export interface RegistryReference {
  /** With the port, where one is given: `docker.io`, `localhost:5000`. */
  readonly host: string;
  readonly repository: string;
  /** `latest` where neither a tag nor a digest is given; `null` beside a digest, which alone decides. */
  readonly tag: string | null;
  readonly digest: string | null;
}

/**
 * A folder says so by its first or last character (`/root`, `./root`, `root/`): what a name means must not depend on
 * which folders a checkout happens to have.
 */
export function parseImage(text: string): ImageReference {
  if (text === "scratch") return { kind: "scratch" };
  if (/^(\.{0,2}\/|\.{1,2}$|[A-Za-z]:[\\/]|\.{1,2}\\)/.test(text) || text.endsWith("/"))
    return { kind: "folder", path: text };
  if (text.startsWith("oci:")) return parseOci(text.slice("oci:".length));
  if (text.startsWith("docker-archive:")) {
    const path = text.slice("docker-archive:".length);
    if (path === "") throw new UsageError("docker-archive: needs the path of a file, as in docker-archive:image.tar");
    return { kind: "docker-archive", path };
  }
  return { kind: "registry", ...parseRegistryReference(text) };
}

/** The tag follows the last colon; one with a slash behind it belongs to the path. */
function parseOci(rest: string): ImageReference {
  const colon = rest.lastIndexOf(":");
  const hasTag = colon >= 0 && !/[\\/]/.test(rest.slice(colon));
  const path = hasTag ? rest.slice(0, colon) : rest;
  const tag = hasTag ? rest.slice(colon + 1) : null;
  if (path === "" || tag === "")
    throw new UsageError("oci: needs the path of a folder, as in oci:layout or oci:layout:tag");
  return { kind: "oci", path, tag };
}

const separator = "(?:[._]|__|-+)";
const repositoryPattern = new RegExp(`^[a-z0-9]+(?:${separator}[a-z0-9]+)*(?:/[a-z0-9]+(?:${separator}[a-z0-9]+)*)*$`);
const hostPattern =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

const longestReference = 1024;

export function parseRegistryReference(text: string): RegistryReference {
  const refuse = (why: string): never => {
    const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
    throw new UsageError(`${JSON.stringify(shown)} is not an image reference: ${why}. A folder is written ./folder.`);
  };
  if (text.length > longestReference) return refuse("it is too long");
  const [beforeDigest = "", digest = null, ...more] = text.split("@");
  if (more.length > 0 || (digest !== null && !digestPattern.test(digest))) {
    return refuse("after @ comes sha256: and 64 lower-case hexadecimal digits");
  }
  const colon = beforeDigest.lastIndexOf(":");
  const hasTag = colon > beforeDigest.lastIndexOf("/");
  const name = hasTag ? beforeDigest.slice(0, colon) : beforeDigest;
  const tag = hasTag ? beforeDigest.slice(colon + 1) : null;
  if (tag !== null && !tagPattern.test(tag)) return refuse(`${JSON.stringify(tag)} is no tag`);

  const slash = name.indexOf("/");
  const first = slash < 0 ? "" : name.slice(0, slash);
  const hasHost = /[.:[]/.test(first) || first === "localhost" || first !== first.toLowerCase();
  const host = hasHost ? first : "docker.io";
  const path = hasHost ? name.slice(slash + 1) : name;
  if (!hostPattern.test(host)) return refuse(`${JSON.stringify(host)} is no host name`);
  const port = Number(/:(\d+)$/.exec(host)?.[1] ?? 1);
  if (port < 1 || port > 65_535) return refuse(`${port} is no port`);
  if (!repositoryPattern.test(path) || path.length > 255) {
    return refuse("a repository is made of lower-case letters and digits, with single separators between them");
  }
  const isHub = host === "docker.io" || host === "index.docker.io" || host === "registry-1.docker.io";
  return {
    host: isHub ? "docker.io" : host,
    repository: isHub && !path.includes("/") ? `library/${path}` : path,
    tag: digest === null ? (tag ?? "latest") : null,
    digest,
  };
}

/** Written out in full, so that two spellings of one image are one text. */
export const referenceText = ({ host, repository, tag, digest }: RegistryReference): string =>
  `${host}/${repository}${digest === null ? `:${tag ?? "latest"}` : `@${digest}`}`;
