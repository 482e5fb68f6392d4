import { resolve } from "node:path";
import { importChain } from "../analyze/why/import-chain.ts";
import { checkImages } from "../compatibility/check.ts";
import { isAsLinked, lifted, liftingFlag } from "../compatibility/lift.ts";
import { readPrograms } from "../compatibility/measured-programs.ts";
import type { NamedImage } from "../compatibility/opened-image.ts";
import { JobError, UsageError } from "../errors.ts";
import { isToCompare, isVariantOfSame } from "../judge/image-rule.ts";
import { type Built, openWorkshop, type Workshop } from "../measure/extra-build.ts";
import type { BuildJob } from "../measure.ts";
import type { Artifact, Compatibility, Remedy, Report, Variant } from "../model.ts";

/** Builds are made to try flags; of a matrix that starts nowhere the first ones say enough. */
const mostBuilds = 2;
const mostChains = 3;

type Tried = NonNullable<Remedy["tried"]>;

/**
 * For each artifact that was built and does not start in an image that was asked about: the flag that would lift what stands
 * in the way, by whose import it stands there, and what the build with that flag comes to. A variant of the matrix that is
 * that build answers for it; another is made where nothing else of the program starts there.
 */
export async function withRemedies(
  job: BuildJob,
  report: Report,
  images: readonly NamedImage[],
): Promise<readonly Compatibility[]> {
  const { head, compatibility } = report;
  const trials = new Trials(job, report, images);
  const result: Compatibility[] = [];
  for (const one of compatibility) {
    const artifact = head.artifacts.find(({ name }) => name === one.artifact);
    const remedy = artifact === undefined ? null : await unlessRefused(trials.remedyFor(artifact, one));
    result.push(remedy === null ? one : { ...one, remedy });
  }
  return result;
}

/** What go list or the machine refuses is no reason to lose the report. */
async function unlessRefused(remedy: Promise<Remedy | null>): Promise<Remedy | null> {
  try {
    return await remedy;
  } catch (error) {
    if (error instanceof JobError || error instanceof UsageError) return null;
    throw error;
  }
}

class Trials {
  readonly #job: BuildJob;
  readonly #report: Report;
  readonly #images: readonly NamedImage[];
  readonly #workshops = new Map<string, Promise<Workshop>>();
  readonly #chains = new Map<string, Promise<readonly (readonly string[])[]>>();
  /** By what is built: what it comes to in every image. */
  readonly #builds = new Map<string, Promise<ReadonlyMap<string, Tried>>>();

  constructor(job: BuildJob, report: Report, images: readonly NamedImage[]) {
    this.#job = job;
    this.#report = report;
    this.#images = images;
  }

  async remedyFor(artifact: Artifact, own: Compatibility): Promise<Remedy | null> {
    const { variant } = artifact;
    if (own.runs !== "no" || variant === null || !isAboutLinking(own)) return null;
    const flag = liftingFlag({ kind: "loader", name: artifact.elf.interpreter ?? "" }, artifact);
    const other = flag === null ? null : lifted(variant, flag);
    if (flag === null || other === null) return null;
    const known = this.#known(artifact, other, own);
    const { head, compatibility } = this.#report;
    if (known !== null) return { flag, chains: [], tried: known };
    // What is built to compare only is not worth a build, nor what goes list has to say of it.
    if (isToCompare(own, artifact, head, compatibility)) return null;
    const chains = await this.#chainsOf(artifact, variant);
    return { flag, chains, tried: await this.#build(artifact, other, own.image) };
  }

  /** What a variant of the matrix says that is linked as the other one would be; the very one first. */
  #known(artifact: Artifact, wanted: Variant, { image }: Compatibility): Tried | null {
    const { head, compatibility } = this.#report;
    const alike = head.artifacts.filter(
      (one) => isVariantOfSame(one, artifact) && one.variant !== null && isAsLinked(one.variant, wanted),
    );
    const [best] = alike.toSorted((one, other) => likeness(other, wanted) - likeness(one, wanted));
    const there = compatibility.find((one) => one.artifact === best?.name && one.image === image);
    return best === undefined || there === undefined ? null : triedOf(there, best.fileSize, best.name);
  }

  #workshop(target: string): Promise<Workshop> {
    const known = this.#workshops.get(target) ?? openWorkshop(this.#job, target);
    this.#workshops.set(target, known);
    return known;
  }

  #chainsOf({ go, linkage }: Artifact, variant: Variant): Promise<readonly (readonly string[])[]> {
    const target = go?.package;
    const callers = (linkage.callsC ?? []).slice(0, mostChains);
    if (target == null || callers.length === 0) return Promise.resolve([]);
    const key = JSON.stringify([target, variant.tags, variant.goarch, callers]);
    const known = this.#chains.get(key) ?? this.#readChains(target, variant, callers);
    this.#chains.set(key, known);
    return known;
  }

  async #readChains(
    target: string,
    variant: Variant,
    callers: readonly string[],
  ): Promise<readonly (readonly string[])[]> {
    const graph = await (await this.#workshop(target)).graph(variant);
    return callers
      .map((path) => importChain(graph, (one) => one === (path === "main" ? graph.main : path)))
      .filter((chain) => chain.length > 0);
  }

  async #build({ go }: Artifact, variant: Variant, image: string): Promise<Tried | null> {
    const target = go?.package;
    if (target == null) return null;
    const key = JSON.stringify([target, { ...variant, ldflags: "" }]);
    const known = this.#builds.get(key);
    if (known === undefined && this.#builds.size >= mostBuilds) return null;
    const trying = known ?? this.#try(target, variant);
    this.#builds.set(key, trying);
    return (await trying).get(image) ?? null;
  }

  async #try(target: string, variant: Variant): Promise<ReadonlyMap<string, Tried>> {
    const workshop = await this.#workshop(target);
    return workshop.build(variant, (built) => this.#check(built));
  }

  async #check(built: Built): Promise<ReadonlyMap<string, Tried>> {
    if (built.kind === "not built") {
      const tried: Tried = { variant: null, runs: "not built", fileSize: null, why: built.why };
      return new Map(this.#images.map(({ name }) => [name, tried]));
    }
    const { artifact } = built;
    const programs = await readPrograms([{ artifact, file: resolve(built.file) }]);
    const all = await checkImages(programs, this.#images);
    return new Map(all.map((one) => [one.image, triedOf(one, artifact.fileSize, null)]));
  }
}

/** Of files that are linked alike, how much else of their builds is the same. */
const likeness = ({ variant }: Artifact, wanted: Variant): number =>
  Number(variant?.ldflags === wanted.ldflags) + Number(variant?.trimpath === wanted.trimpath);

const triedOf = ({ runs, errorText, reason }: Compatibility, fileSize: number, variant: string | null): Tried => ({
  variant,
  runs,
  fileSize,
  why: runs === "yes" ? null : (errorText ?? reason),
});

/** What is about how the file is linked; the machine, or what the image starts, no such flag changes. */
const isAboutLinking = ({ problems }: Compatibility): boolean =>
  problems.some(({ rule }) => !others.includes(rule)) && !problems.some(({ rule }) => rule === "wrong-architecture");

const others: readonly string[] = [
  "user-unknown",
  "entrypoint-missing",
  "shell-form-without-shell",
  "not-linux",
  "not-a-program",
];
