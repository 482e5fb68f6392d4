import { posix } from "node:path";
import { koDefaultBase, koPlace } from "./ko.ts";
import type { ListedImage } from "./listed-images.ts";
import { argsOf, listOf, mappingOf, textOf } from "./values.ts";

/**
 * GoReleaser's `dockers`, `dockers_v2` and `kos`. Their texts may be templates of Go, `{{ .Version }}`: what such an
 * argument will be is known only at a release, so that the Dockerfile's own default stands. Images that differ in nothing
 * but their platform are one.
 */
export function readGoreleaser(value: unknown, path: string): readonly ListedImage[] {
  const { dockers, dockers_v2, kos } = mappingOf(value);
  const built = [
    ...listOf(dockers).map((item) => fromFlags(item, "build_flag_templates", path)),
    ...listOf(dockers_v2).map((item) => fromFlags(item, "flags", path)),
  ];
  const based = listOf(kos).flatMap((item) => {
    const base = textOf(mappingOf(item).base_image) ?? koDefaultBase;
    return isTemplate(base) ? [] : [{ name: `${path}: ${base}`, image: base, packages: null, place: koPlace }];
  });
  const byContent = new Map([...built.flat(), ...based].map((image) => [JSON.stringify(image), image]));
  return [...byContent.values()];
}

const isTemplate = (text: string): boolean => text.includes("{{");

function fromFlags(item: unknown, key: "build_flag_templates" | "flags", path: string): readonly ListedImage[] {
  const said = mappingOf(item);
  const file = textOf(said.dockerfile) ?? "Dockerfile";
  if (isTemplate(file)) return [];
  const flags = listOf(said[key]).flatMap((flag) => textOf(flag) ?? []);
  const values = (name: string): readonly string[] =>
    flags.flatMap((flag, index) =>
      flag === name ? (flags[index + 1] ?? []) : flag.startsWith(`${name}=`) ? flag.slice(name.length + 1) : [],
    );
  const target = values("--target").at(-1);
  const dockerfile = posix.join(posix.dirname(path), file);
  return [
    {
      name: `${path}: ${file}${target === undefined ? "" : ` (${target})`}`,
      image: {
        dockerfile,
        // The binary lies at the top of a context that exists only during a release.
        context: posix.dirname(path),
        ...(target !== undefined && !isTemplate(target) && { target }),
        args: { ...argsOf(said.build_args, isTemplate), ...argsOf(values("--build-arg"), isTemplate) },
      },
      packages: null,
    },
  ];
}
