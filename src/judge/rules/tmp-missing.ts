import { isThere, runsAsRoot } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import { unmetNeed } from "../needs.ts";
import { excerpt, listing } from "../sentence.ts";

const othersMayWrite = 0o002;

const errorTextOf = ({ folder, why }: { readonly folder: string; readonly why: string }): string =>
  `open ${excerpt(folder)}/x: ${why === "missing" ? "no such file or directory" : "permission denied"}`;

export default defineImageRule({
  id: "tmp-missing",
  summary: "The program makes temporary files, and the image has no folder for them.",
  level: "feature",

  check({ artifact, image }) {
    const need = unmetNeed(artifact, "tmp");
    if (need === null || "skip" in need) return need ?? [];
    const { tmp, config, name } = image;
    const { evidence } = need;
    const { TMPDIR } = config.env;
    if (TMPDIR)
      return isThere(image, TMPDIR) === false ? [{ image: name, evidence, folder: TMPDIR, why: "missing" }] : [];
    if (tmp === null) return [{ image: name, evidence, folder: "/tmp", why: "missing" }];
    const mayWrite = (tmp & othersMayWrite) !== 0 || runsAsRoot(image);
    return mayWrite ? [] : [{ image: name, evidence, folder: "/tmp", why: "closed" }];
  },

  message: ({ image, evidence, folder, why }) =>
    `On ${image} it cannot make a temporary file, as in "${errorTextOf({ folder, why })}": it can reach ${listing(evidence)}.`,
  errorText: errorTextOf,
  fix: () =>
    "Make the folder in the final stage with mode 1777, mount one there, or end in an image that has it, such as distroless/static.",
});
