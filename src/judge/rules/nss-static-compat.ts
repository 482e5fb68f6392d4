import { imageGap } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import { listing } from "../sentence.ts";

/** Services that glibc 2.34 and newer have built in, and so in a static program. */
const builtIn = ["files", "dns"];

const error = "user: lookup userid 0: invalid argument";

export default defineImageRule({
  id: "nss-static-compat",
  summary: "A static glibc looks users up as the image's nsswitch.conf says, by a service that it cannot load.",
  level: "feature",

  check({ artifact, image, program: { hasNameService, asksLibc } }) {
    if (artifact.elf.interpreter !== null || !hasNameService) return [];
    if (image.nameServices === null) return imageGap(image, "/etc/nsswitch.conf") ?? [];
    const services = image.nameServices.passwd?.filter((word) => !word.startsWith("[")) ?? [];
    if (services.length === 0 || services.some((service) => builtIn.includes(service))) return [];
    if (asksLibc === null) return { skip: "the names of the program's functions were not found" };
    return asksLibc.users ? [{ image: image.name, services }] : [];
  },

  message: ({ image, services }) =>
    `On ${image} looking up a user fails, as in "${error}": the program carries a static glibc, and /etc/nsswitch.conf names ${listing(services)} for passwd, which is a library that it would have to load.`,
  errorText: () => error,
  fix: () => "Build with -tags=osusergo (and netgo), so that Go reads /etc/passwd itself.",
});
