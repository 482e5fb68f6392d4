import { z } from "zod";
import type { DockerfileInput, ImageInput } from "../model.ts";
import { list, mapping, text } from "./values.ts";

const path = (what: string) => text(what, /^[^-\s].*$/);

const dockerfileInput: z.ZodType<DockerfileInput, unknown> = mapping(
  {
    dockerfile: path("the path of a Dockerfile, such as build/Dockerfile").describe("The Dockerfile."),
    context: path("the path of a folder, such as .")
      .optional()
      .describe("The folder that COPY takes files from. Default: the Dockerfile's own."),
    target: text("the name of a stage").optional().describe("The stage that is built. Default: the last one."),
    args: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String), {
        error: "build arguments by name, such as { BASE: debian:12 }",
      })
      .optional()
      .describe("Build arguments, such as { BASE: debian:12 }."),
  },
  "a Dockerfile with what it is built with",
);

const imageChoice: z.ZodType<ImageInput, unknown> = z.union(
  [
    text("an image, a Dockerfile, or a folder, such as gcr.io/distroless/static-debian12", /^[^-\s]\S*$/),
    dockerfileInput,
  ],
  {
    error:
      "an image, such as gcr.io/distroless/static-debian12, or a mapping such as { dockerfile: Dockerfile, target: debug }",
  },
);

export const imageChoices = z.union(
  [imageChoice.transform((one) => [one]), list(imageChoice, "an image or a list of them")],
  { error: "an image or a list of them" },
);
