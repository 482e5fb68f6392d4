import type { Artifact } from "../model.ts";

/** What a program was compiled for, where that is more than the oldest processors of its architecture have. */
export interface CpuLevel {
  readonly architecture: "amd64" | "arm" | "arm64";
  /** `3` for GOAMD64=v3, `7` for GOARM=7, `8.1` for GOARM64=v8.1. */
  readonly level: string;
  /** As it was set, such as `GOAMD64=v3`. */
  readonly setting: string;
}

const variables = { amd64: "GOAMD64", arm: "GOARM", arm64: "GOARM64" } as const;

/** By the build settings, for Go writes it nowhere else; `null` where it is another machine's, or was not recorded. */
export function levelOf({ go, variant }: Artifact): CpuLevel | null {
  const architecture = go?.settings.GOARCH ?? variant?.goarch;
  if (architecture !== "amd64" && architecture !== "arm" && architecture !== "arm64") return null;
  const name = variables[architecture];
  const text = go?.settings[name] ?? variant?.env[name];
  const level = /^v?(\d{1,2}(?:\.\d{1,2})?)/.exec(text ?? "")?.[1];
  return level === undefined ? null : { architecture, level, setting: `${name}=${text}` };
}
