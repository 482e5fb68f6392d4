import type { Location } from "../model.ts";

/** What a Dockerfile says of how an image comes about: what the image itself no longer shows. */
export interface Recipe {
  readonly base: StageBase;
  /** What builds the program; `null` where the Dockerfile does not. */
  readonly builder: Builder | null;
  /** The program as it is put into the image; `null` where no line says it. */
  readonly placed: Placed | null;
  /** The first RUN of the final stage that goes through a shell, and the path of that shell; `null` for none. */
  readonly shellRun: { readonly shell: string; readonly location: Location } | null;
  /** As the image's configuration has it: `CMD` and words, or `CMD-SHELL` and a line. */
  readonly healthcheck: { readonly test: readonly string[]; readonly location: Location } | null;
  /** Packages that the final stage installs by name. */
  readonly installs: readonly { readonly name: string; readonly location: Location }[];
  /** Commands of the final stage that may put any file anywhere. */
  readonly hasUnknownRuns: boolean;
  readonly ports: readonly { readonly port: number; readonly location: Location | null }[];
  /** Users that commands make and whose number only a build would tell. */
  readonly unnumberedUsers?: readonly string[] | undefined;
  /** Whether a file of the final stage may listen on any port, by a capability of its own. */
  readonly bindsLowPorts?: boolean | undefined;
  /** Rules that comments ignore and that are not there. */
  readonly unknownIgnores: readonly { readonly rule: string; readonly location: Location }[];
  /** Whether any stage builds with Go, also one that nothing is copied from. */
  readonly buildsWithGo?: boolean | undefined;
  /** Lines that ask for something that is not there. */
  readonly brokenInputs: readonly BrokenInput[];
}

export interface BrokenInput {
  readonly kind:
    | "not in the context"
    | "no such stage"
    | "made by nothing"
    | "no such command"
    | "no Go"
    | "no sources"
    | "no such package";
  /** A path, a name, or a command, as the kind has it. */
  readonly what: string;
  readonly location: Location;
}

/** What a stage starts from. */
export interface StageBase {
  /** As FROM has it, variables expanded; `scratch` for none. */
  readonly image: string;
  readonly location: Location;
}

export interface Builder {
  readonly from: StageBase;
  /** GOARCH words: what the stage runs on, and what it builds for. */
  readonly architecture: string;
  readonly targetArchitecture: string;
  /** What of the environment decides about the program. */
  readonly env: Readonly<Record<string, string>>;
  /** The flags of `go build`, names without dashes. */
  readonly flags: Readonly<Record<string, string>>;
  /** Packages that the stage installs. */
  readonly installs: readonly string[];
  /** The RUN that builds. */
  readonly location: Location;
}

export interface Placed {
  readonly path: string;
  /** Permission bits; `null` where only a build would tell. */
  readonly mode: number | null;
  /** The numbers of user and group; `null` for names. */
  readonly owner: { readonly uid: number | null; readonly gid: number | null };
  readonly location: Location;
}

const suites = /(?:^|[-.])(bullseye|bookworm|trixie|forky|buster|stretch|alpine)(\d+\.\d+)?(?:$|[-.])/;

/** The release that an image's tag names, such as `bookworm`, or `alpine3.22`; `null` where it moves on by itself. */
export function suiteOf(image: string): string | null {
  const [, name, number = ""] = suites.exec(tagOf(image)) ?? [];
  return name === undefined || (name === "alpine" && number === "") ? null : `${name}${number}`;
}

/** Empty where there is none. */
export const tagOf = (image: string): string => /:([^:/@]+)(?:@|$)/.exec(image)?.[1] ?? "";

/** The last word of the repository, such as `golang`. */
export const repositoryOf = (image: string): string =>
  image
    .replace(/@.*$/, "")
    .replace(/:[^:/]*$/, "")
    .split("/")
    .at(-1) ?? "";

export const isPinned = (image: string): boolean => image.includes("@sha256:");

export const isAlpine = (image: string): boolean => repositoryOf(image) === "alpine" || /alpine/.test(tagOf(image));

/** What cgo is where nothing sets CGO_ENABLED: on with a C compiler, but for another architecture; `null` for not known. */
export const cgoByDefault = (builder: Builder): boolean | null =>
  builder.architecture === builder.targetArchitecture ? hasCompiler(builder) : false;

/** Whether a stage has a C compiler; `null` where its image is not known. */
export function hasCompiler({ from, installs }: Builder): boolean | null {
  if (installs.some((name) => /^(gcc|g\+\+|clang|build-base|build-essential|alpine-sdk)/.test(name))) return true;
  if (isAlpine(from.image)) return false;
  return repositoryOf(from.image) === "golang" ? true : null;
}
