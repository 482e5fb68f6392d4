import { expect, it } from "vitest";
import { imageOfFile } from "../../src/commands/dockerfile-flag.ts";

it.each([
  ["compose.yaml", "compose.yaml"],
  ["deploy/.ko.yaml", "deploy/.ko.yaml"],
  [".goreleaser.yml", ".goreleaser.yml"],
  ["build/image", "dockerfile:build/image"],
  ["Dockerfile.yaml.tmpl", "dockerfile:Dockerfile.yaml.tmpl"],
])("--dockerfile %s asks about %s", (file, image) => {
  expect(imageOfFile(file)).toBe(image);
});
