import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** qemu's names of architectures, by Go's. */
const names: Readonly<Record<string, string>> = {
  "386": "i386",
  amd64: "x86_64",
  arm: "arm",
  arm64: "aarch64",
  loong64: "loongarch64",
  mips64le: "mips64el",
  mipsle: "mipsel",
  ppc64le: "ppc64le",
  riscv64: "riscv64",
  s390x: "s390x",
};

const own = { x64: "amd64", ia32: "386" }[process.arch as string] ?? process.arch;

/**
 * What runs programs of an architecture here: the path of qemu-user, linked statically so that it needs nothing of the
 * root it is put into; `null` where this machine runs them itself; or why nothing does.
 */
export function emulatorFor(architecture: string): string | null | { readonly why: string } {
  if (architecture === own || (own === "amd64" && architecture === "386")) return null;
  const name = names[architecture];
  if (name === undefined) return { why: `this machine runs no programs for ${architecture}` };
  const program = `qemu-${name}-static`;
  const found = (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable);
  return found ?? { why: `this machine runs no programs for ${architecture}, and there is no ${program}` };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
