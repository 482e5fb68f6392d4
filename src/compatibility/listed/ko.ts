import type { ListedImage } from "./listed-images.ts";
import { mappingOf, textOf } from "./values.ts";

/** What ko builds on where nothing is said (ko, pkg/commands/options/build.go). */
export const koDefaultBase = "cgr.dev/chainguard/static:latest";

/** Where ko puts a program: under the last name of its import path that is no version (pkg/build/gobuild.go). */
export const koPlace = (path: string): string =>
  `/ko-app/${path.split("/").findLast((name) => !/^v\d+$/.test(name)) ?? "app"}`;

/** `.ko.yaml`: `defaultBaseImage`, and `baseImageOverrides` by the import path of the program. */
export function readKo(value: unknown, path: string): readonly ListedImage[] {
  const { defaultBaseImage, baseImageOverrides } = mappingOf(value);
  const overrides = Object.entries(mappingOf(baseImageOverrides)).flatMap(([program, base]) => {
    const image = textOf(base);
    return image === null ? [] : [{ program, image }];
  });
  return [
    {
      name: `${path}: ${textOf(defaultBaseImage) ?? koDefaultBase}`,
      image: textOf(defaultBaseImage) ?? koDefaultBase,
      packages: overrides.length === 0 ? null : (main) => !overrides.some(({ program }) => program === main),
      place: koPlace,
    },
    ...overrides.map(({ program, image }) => ({
      name: `${path}: ${program}`,
      image,
      packages: (main: string) => main === program,
      place: koPlace,
    })),
  ];
}
