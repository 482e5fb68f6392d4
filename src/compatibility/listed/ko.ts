import type { ListedImage } from "./listed-images.ts";
import { mappingOf, textOf } from "./values.ts";

/** What ko builds on where nothing is said (ko, pkg/commands/options/build.go). */
export const koDefaultBase = "cgr.dev/chainguard/static:latest";

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
    },
    ...overrides.map(({ program, image }) => ({
      name: `${path}: ${program}`,
      image,
      packages: (main: string) => main === program,
    })),
  ];
}
