import { type Instruction, parseInstruction } from "./instruction.ts";
import { readInstructions } from "./raw-instruction.ts";
import { SourceLines } from "./source-lines.ts";
import { refuse } from "./syntax-error.ts";

export type ArgInstruction = Extract<Instruction, { kind: "arg" }>;
export type FromInstruction = Extract<Instruction, { kind: "from" }>;

/** A Dockerfile as it is written: what stands before the first FROM, and the stages. */
export interface Dockerfile {
  /** How errors and findings call it. */
  readonly file: string;
  readonly escapeSign: "\\" | "`";
  readonly globalArgs: readonly ArgInstruction[];
  readonly stages: readonly StageSource[];
}

export interface StageSource {
  /** Counted from 0, as `COPY --from=0` does. */
  readonly index: number;
  readonly from: FromInstruction;
  readonly instructions: readonly Instruction[];
}

/** A UsageError, `file:line: why`, for what BuildKit would refuse. */
export function parseDockerfile(text: string, file: string): Dockerfile {
  const source = new SourceLines(text, file);
  const globalArgs: ArgInstruction[] = [];
  const stages: { index: number; from: FromInstruction; instructions: Instruction[] }[] = [];
  for (const raw of readInstructions(source)) {
    const instruction = parseInstruction(raw, file);
    if (instruction.kind === "from") stages.push({ index: stages.length, from: instruction, instructions: [] });
    else if (stages.length > 0) stages.at(-1)?.instructions.push(instruction);
    else if (instruction.kind === "arg") globalArgs.push(instruction);
    else refuse(file, instruction.line, "no build stage yet: only ARG may stand before the first FROM");
  }
  if (stages.length === 0) refuse(file, Math.max(source.line, 1), "a Dockerfile has at least one FROM");
  return { file, escapeSign: source.escapeSign, globalArgs, stages };
}

/** An ONBUILD trigger of a stage or of a base image, as an instruction of the stage that starts from it. */
export function parseTrigger(trigger: string, line: number, file: string): Instruction {
  const [raw, ...more] = readInstructions(new SourceLines(trigger, `${file}:${line}: ONBUILD`));
  if (raw === undefined || more.length > 0)
    return refuse(file, line, `the ONBUILD trigger ${JSON.stringify(trigger)} is not one instruction`);
  const instruction = parseInstruction({ ...raw, line }, file);
  if (instruction.kind === "from") refuse(file, line, "FROM isn't allowed as an ONBUILD trigger");
  return instruction;
}
