import { levelOf } from "../cpu-level.ts";
import { defineImageRule } from "../image-rule.ts";

/** runtime/asm_amd64.s and runtime/os_linux_arm.go. */
function errorTextOf({ architecture, level }: { readonly architecture: string; readonly level: number }): string {
  return architecture === "arm"
    ? "runtime: this CPU has no VFPv3 floating point hardware, so it cannot run"
    : `This program can only be run on AMD64 processors with v${level} microarchitecture support.`;
}

export default defineImageRule({
  id: "cpu-too-old",
  summary: "The program is compiled for newer processors than the image is for.",
  level: "exec",

  check({ artifact, image }) {
    const asked = levelOf(artifact);
    const { architecture, variant } = image.platform;
    const has = /^v(\d)$/.exec(variant ?? "")?.[1];
    if (asked === null || has === undefined || asked.architecture !== architecture) return [];
    if (architecture !== "amd64" && architecture !== "arm") return [];
    const level = Number(asked.level);
    // GOARM=6 and GOARM=5 ask for nothing that is looked at when the program starts.
    if (level <= Number(has) || (architecture === "arm" && level < 7)) return [];
    return [{ image: image.name, architecture, setting: asked.setting, level, platform: `${architecture}/${variant}` }];
  },

  message: (data) =>
    `On ${data.image} it ends with "${errorTextOf(data)}" on the oldest processors that the image is for: it is compiled with ${data.setting}, and the image is for ${data.platform}.`,
  errorText: errorTextOf,
  fix: ({ setting, platform }) =>
    `Leave ${setting} out or lower it to what ${platform} has, which Docker hands to a build as TARGETVARIANT, or ship an image for newer processors.`,
});
