import { defineImageRule } from "../image-rule.ts";
import { listing } from "../sentence.ts";

export default defineImageRule({
  id: "nss-static-old",
  summary:
    "A static glibc from before 2.34 loads the libraries of its name service, and only its own version of them fits.",
  level: "risk",

  check({ artifact, image, program: { hasNameService, hasOldNameService, asksLibc } }) {
    if (artifact.elf.interpreter !== null || !hasNameService || hasOldNameService !== true) return [];
    if (asksLibc === null) return { skip: "the names of the program's functions were not found" };
    const asked = [...(asksLibc.hosts ? ["hosts"] : []), ...(asksLibc.users ? ["users"] : [])];
    return asked.length === 0 ? [] : [{ image: image.name, asked }];
  },

  message: ({ image, asked }) =>
    `On ${image} looking up ${listing(asked)} may fail: the program carries a static glibc from before 2.34, which loads libnss_files and libnss_dns when it is asked, and takes them from its own version of glibc alone.`,
  fix: () => "Build with -tags=netgo,osusergo, so that Go looks them up itself, or link on glibc 2.34 or newer.",
});
