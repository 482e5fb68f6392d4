import type { Variant } from "../model.ts";
import type { Compiler } from "./compiler.ts";
import { isPort, linksPieItself, otherFormat, supportsPie } from "./platforms.ts";
import type { Toolchain } from "./toolchain.ts";

/**
 * Why the toolchain or this machine cannot build the variant, as a sentence; `null` where it may. What only a build
 * can tell (a missing library, a broken compiler) is left to the build.
 */
export function refusal(variant: Variant, toolchain: Toolchain, compiler: Compiler): string | null {
  const { goos, goarch } = variant;
  const platform = `${goos}/${goarch}`;
  const format = otherFormat(goos);
  if (format !== undefined) return `executables for ${goos} are ${format} files, and only ELF files can be read`;
  if (!isPort(goos, goarch, toolchain.version)) return `Go has no port to ${platform}`;

  const isNative = goos === toolchain.hostOs && goarch === toolchain.hostArch;
  const usesCgo = variant.cgo ?? toolchain.cgo ?? (isNative && compiler.found);
  const pie = variant.buildmode === "pie";
  if (pie && !supportsPie(platform, toolchain.version))
    return `${toolchain.version} does not support -buildmode=pie on ${platform}`;
  if (variant.cgo === true) {
    if (!compiler.found) return `cgo needs a C compiler, and "${compiler.command}" is not in PATH`;
    if (!isNative && !compiler.chosen)
      return `cgo for ${platform} on ${toolchain.hostOs}/${toolchain.hostArch} needs a cross compiler: set CC to one`;
  }
  if (usesCgo) return null;
  if (pie && !linksPieItself(platform, toolchain.version))
    return `-buildmode=pie on ${platform} needs external linking in ${toolchain.version}, and cgo is off`;
  if (linksExternally(variant.ldflags)) return "-linkmode external needs cgo, and cgo is off";
  const sanitizer = /(?:^|\s)--?(race|msan|asan)(?:=true|=1)?(?:\s|$)/.exec(variant.env.GOFLAGS ?? "")?.[1];
  return sanitizer === undefined ? null : `-${sanitizer} needs cgo, and cgo is off`;
}

const linksExternally = (ldflags: string): boolean => /(?:^|\s)--?linkmode(?:\s+|=)external(?:\s|$)/.test(ldflags);

/**
 * The `go` command's own one-line refusal of a combination, from what a failed build printed, for releases and
 * platforms the tables do not know. Everything a package under build can print comes after a `# package` line, so
 * only an output of that one line counts.
 */
export function refusalPrinted(output: string): string | null {
  const line = output.trim();
  if (line.includes("\n") || line.length > 300) return null;
  const refusals = [
    /^(?:go: )?unsupported GOOS\/GOARCH pair \S+$/,
    /^-[a-z]+(?:=\S+)? (?:is )?not supported on \S+$/,
    /^-[a-z]+ is only supported on [\w/, ]+$/,
    /^(?:go: |go build: )?-[a-z]+ requires cgo(?:; .*)?$/,
    /^\S+ requires external \(cgo\) linking, but cgo is not enabled$/,
  ];
  return refusals.some((refusal) => refusal.test(line)) ? `the toolchain refuses it: ${line}` : null;
}
