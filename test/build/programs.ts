import type { DumpdepOptions } from "../../src/build/dumpdep.ts";
import { expandVariants } from "../../src/build/matrix.ts";
import { findSubject } from "../../src/build/subject.ts";
import { findToolchain } from "../../src/build/toolchain.ts";
import type { VariantInput } from "../../src/model.ts";

export interface OneProgram {
  readonly folder: string;
  readonly target?: string;
  readonly variant?: VariantInput;
  readonly env?: Readonly<Record<string, string>>;
}

/** What it takes to build one variant of one program, as the pipeline finds it out. */
export async function oneProgram(wanted: OneProgram): Promise<Omit<DumpdepOptions, "temporary">> {
  const { folder, target, variant: input = { extends: "release" } } = wanted;
  const env = { GOFLAGS: "", GOPROXY: "off", ...wanted.env };
  const toolchain = await findToolchain({ folder, env });
  const subject = await findSubject({ folder, patterns: target === undefined ? [] : [target], toolchain, env });
  const [main] = subject.packages;
  const [variant] = expandVariants([input], undefined, { goarch: toolchain.hostArch });
  if (main === undefined || variant === undefined) throw new Error("there is nothing to build");
  return { subject, package: main, variant: variant.variant, toolchain, env };
}
