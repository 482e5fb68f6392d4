import { DockerfileError, ImageError } from "../image/image-error.ts";
import type { ProgramFacts } from "../judge/image-rule.ts";
import { problemOfLine } from "../judge/rules/image-not-made.ts";
import type { Artifact, BaseLadder, Compatibility } from "../model.ts";
import { programsNamed } from "./dockerfile/shipped.ts";
import { ladderOf } from "./ladder.ts";
import { lookInto } from "./look.ts";
import type { ReadProgram } from "./measured-programs.ts";
import { type NamedImage, type OpenedImage, type Opener, openOnce, pathIn } from "./opened-image.ts";
import { withPatches } from "./patch/patches.ts";
import { platformOf } from "./platform-of.ts";
import { type ProofSettings, prove } from "./proof.ts";

/** Every program in every image, in the order of the images. What can't be read, file or image, is `unknown` and says why. */
export async function checkImages(
  programs: readonly ReadProgram[],
  images: readonly NamedImage[],
  proof: ProofSettings | null = null,
): Promise<readonly Compatibility[]> {
  // All at once: most of the time is spent waiting for registries.
  const answers = images.map(async (image) => {
    const open = openOnce(image);
    const results: Compatibility[] = [];
    for (const { artifact, file, program } of await shippedIn(programs, open)) {
      if (image.isFor?.(artifact) === false) continue;
      if (typeof program === "string") results.push(unanswered(artifact, image, program));
      else results.push(await checkOne({ artifact, file, program }, image, open, proof));
    }
    return results;
  });
  return (await Promise.all(answers)).flat();
}

/** Of several programs, those that a Dockerfile names, where it names any: the others go into images of their own. */
async function shippedIn(programs: readonly ReadProgram[], open: Opener): Promise<readonly ReadProgram[]> {
  if (new Set(programs.map(({ artifact }) => artifact.go?.package)).size < 2) return programs;
  const named: ReadProgram[] = [];
  for (const one of programs) {
    const platform = platformOf(one.artifact);
    const opened = platform === null ? null : await open(platform);
    const shipped = opened === null || opened instanceof ImageError ? [] : (opened.source?.programs ?? []);
    if (programsNamed(shipped, one.artifact).length > 0) named.push(one);
  }
  return named.length > 0 ? named : programs;
}

async function checkOne(
  { artifact, file, program }: Omit<ReadProgram, "program"> & { readonly program: ProgramFacts },
  image: NamedImage,
  open: Opener,
  proof: ProofSettings | null,
): Promise<Compatibility> {
  const platform = platformOf(artifact);
  if (platform === null) {
    return unanswered(artifact, image, `No image is known to be for the machine ${artifact.elf.machine}.`);
  }
  const opened = await open(platform);
  if (opened instanceof DockerfileError) return unmade(artifact, image, opened);
  if (opened instanceof ImageError) return unanswered(artifact, image, sentence(opened.message));
  const look = (other: OpenedImage, changed: ProgramFacts): Promise<Compatibility> =>
    lookInto(other, artifact, changed);
  const { source } = opened;
  const found = await look(opened, program);
  // Of a variant that is not shipped the Dockerfile is not the place to mend it.
  const ladder = (): Promise<BaseLadder> => ladderOf(artifact, program, platform);
  const answer =
    source === null || found.isShipped === false
      ? found
      : await withPatches(found, { artifact, program, platform, source, look, ladder });
  if (proof === null) return answer;
  const seen = await prove(file, pathIn(opened, artifact, program), opened.facts, opened.place, proof);
  return { ...answer, ...seen, gaps: [...answer.gaps, ...seen.gaps] };
}

const unanswered = ({ name }: Artifact, image: NamedImage, reason: string): Compatibility => ({
  artifact: name,
  image: image.name,
  source: image.source,
  runs: "unknown",
  reason,
  fix: null,
  errorText: null,
  isShipped: null,
  imageSize: { disk: null, wire: null },
  problems: [],
  undecided: [],
  gaps: [],
  proof: null,
});

/** The line that keeps a Dockerfile from an image is a finding, too. */
function unmade(artifact: Artifact, image: NamedImage, error: DockerfileError): Compatibility {
  const reason = sentence(error.message);
  return { ...unanswered(artifact, image, reason), problems: [problemOfLine(reason, error)] };
}

/** A message, as a sentence; a name it may start with stays as it is. */
const sentence = (message: string): string =>
  `${message.replace(/\.+$/, "").replace(/^[a-z](?=[a-z]* )/, (letter) => letter.toUpperCase())}.`;
