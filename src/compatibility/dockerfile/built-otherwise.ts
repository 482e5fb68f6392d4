import type { GoBuild } from "../../image/dockerfile/go-build.ts";
import { architectureOf } from "../../image/platform.ts";
import { type Builder, cgoByDefault } from "../../judge/recipe.ts";
import type { Artifact, BuiltOtherwise, SettingApart } from "../../model.ts";
import { tagsOf } from "./shipped.ts";

/**
 * What sets a file apart from the one that a Dockerfile's `go build` makes, of what decides whether it starts; `null` where
 * nothing is known to. A variant's flags are compared elsewhere, so that of those only the architecture counts. A file that
 * the user brought tells how it was built by its build info (`go version -m`): what that leaves out is not compared.
 */
export function builtOtherwise(artifact: Artifact, build: GoBuild, builder: Builder): BuiltOtherwise | null {
  const machine = architectureApart(artifact, build, builder);
  const settings = machine.length > 0 || artifact.variant !== null ? machine : settingsApart(artifact, build, builder);
  return settings.length === 0 ? null : { location: builder.location, settings };
}

/** Whether only running the script would tell what a word is. */
const isOpenIn = ({ unknown }: GoBuild, text: string): boolean => unknown.some((part) => text.includes(part));

function architectureApart({ elf }: Artifact, build: GoBuild, builder: Builder): readonly SettingApart[] {
  const here = architectureOf(elf);
  const there = builder.targetArchitecture;
  return here === null || here === there || isOpenIn(build, there) ? [] : [{ name: "GOARCH", here, there }];
}

function settingsApart({ go }: Artifact, build: GoBuild, builder: Builder): readonly SettingApart[] {
  const settings = go?.settings ?? {};
  const { flags, packages, env } = build;
  // A word that is not known may be any flag.
  const areFlagsOpen = [...packages, env.GOFLAGS, flags.tags].some((word) => isOpenIn(build, word ?? ""));
  const { CGO_ENABLED: cgo, "-buildmode": mode } = settings;
  const said: readonly (readonly [string, string | undefined, string | null])[] = [
    ["CGO_ENABLED", cgo, cgoOf(build, builder)],
    ["-buildmode", mode, areFlagsOpen ? null : modeOf(build)],
    // Without tags there is no line for them.
    ["-tags", mode === undefined ? undefined : tagsOf(settings["-tags"]), areFlagsOpen ? null : tagsOf(flags.tags)],
  ];
  return said.flatMap(([name, here, there]) =>
    here === undefined || there === null || here === there || isOpenIn(build, there) ? [] : [{ name, here, there }],
  );
}

function cgoOf({ env }: GoBuild, builder: Builder): string | null {
  if (env.CGO_ENABLED !== undefined && env.CGO_ENABLED !== "") return env.CGO_ENABLED;
  const isOn = cgoByDefault(builder);
  return isOn === null ? null : isOn ? "1" : "0";
}

const modeOf = ({ flags: { buildmode = "exe" } }: GoBuild): string => (buildmode === "default" ? "exe" : buildmode);
