import { readFile } from "node:fs/promises";
import type { Repository } from "../baseline/repository.ts";
import { measurementKey } from "../baseline/stored.ts";
import type { BuildJob } from "../measure.ts";
import { version } from "../version.ts";
import { goEnv } from "./inputs.ts";

/** Go's settings that change what is built, whether from the environment or from `go env -w`. */
const settings = [
  ...["GOFLAGS", "GOEXPERIMENT", "GOWORK", "CGO_ENABLED", "CC", "CXX", "FC", "AR", "PKG_CONFIG"],
  ...["CGO_CFLAGS", "CGO_CPPFLAGS", "CGO_CXXFLAGS", "CGO_FFLAGS", "CGO_LDFLAGS"],
  ...["GO386", "GOAMD64", "GOARM", "GOARM64", "GOMIPS", "GOMIPS64", "GOPPC64", "GORISCV64"],
];

/** The key that a measurement of a commit is kept under: this tool, that commit, this Go, these variants, this machine. */
export async function storeKey(
  job: BuildJob,
  repository: Repository,
  commit: string,
  goVersion: string,
): Promise<string> {
  const { target, variants, matrix, build, vcs, images } = job.config;
  const go = await goEnv(settings, job);
  const workspace = await readFile(go.GOWORK || "/dev/null", "utf8").catch(() => "");
  const part = job.part === undefined ? null : { number: job.part.number, builds: job.part.builds };
  const { arch, platform, env } = process;
  const machine = [platform, arch, env.ImageOS ?? null, env.ImageVersion ?? null];
  const asked = { target, variants, matrix, build, vcs, images, wire: job.wire, folder: repository.prefix, part };
  return measurementKey({ version, schema: 1, commit, goVersion, go, workspace, machine, asked });
}
