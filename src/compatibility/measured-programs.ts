import { FormatError } from "../elf/bytes.ts";
import type { ProgramFacts } from "../judge/image-rule.ts";
import type { Artifact } from "../model.ts";
import { readProgram } from "./program.ts";

/** A file that was measured. */
export interface MeasuredFile {
  readonly artifact: Artifact;
  /** Where it lies on this machine. */
  readonly file: string;
}

/** A file that was measured and read again, or why that could not be done. */
export interface ReadProgram {
  readonly artifact: Artifact;
  /** Where it lies on this machine. */
  readonly file: string;
  readonly program: ProgramFacts | string;
}

export async function readPrograms(files: readonly MeasuredFile[]): Promise<readonly ReadProgram[]> {
  const programs: ReadProgram[] = [];
  for (const { artifact, file } of files) programs.push({ artifact, file, program: await read(artifact, file) });
  return programs;
}

/** Or why that can't be had. */
async function read(artifact: Artifact, file: string): Promise<ProgramFacts | string> {
  if (artifact.packer !== null) {
    return `The file is packed with ${artifact.packer}, which hides what it needs: check it before it is packed.`;
  }
  try {
    return await readProgram(file, `/${artifact.path.slice(artifact.path.lastIndexOf("/") + 1)}`);
  } catch (error) {
    const isExpected = error instanceof FormatError || (error instanceof Error && "code" in error);
    if (!isExpected) throw error;
    return `The file could not be read again: ${error.message}.`;
  }
}
