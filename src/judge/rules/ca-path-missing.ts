import { isThere } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import { unmetNeed } from "../needs.ts";
import { excerpt } from "../sentence.ts";

export default defineImageRule({
  id: "ca-path-missing",
  summary: "SSL_CERT_FILE or SSL_CERT_DIR is set in the image to a path that is not there.",
  level: "risk",

  check({ artifact, image }) {
    const need = unmetNeed(artifact, "ca");
    if (need === null || "skip" in need) return need ?? [];
    const { SSL_CERT_FILE: file, SSL_CERT_DIR: folders } = image.config.env;
    const named = [
      ...(file ? [{ variable: "SSL_CERT_FILE", path: file }] : []),
      ...(folders ?? "").split(":").flatMap((path) => (path === "" ? [] : [{ variable: "SSL_CERT_DIR", path }])),
    ];
    const known = named.map((one) => ({ ...one, isThere: isThere(image, one.path) }));
    return known
      .filter((one) => one.isThere === false)
      .map(({ variable, path }) => ({ image: image.name, variable, path }));
  },

  message: ({ image, variable, path }) =>
    `On ${image} the variable ${variable} is ${excerpt(path)}, which is not there: Go looks there and not in its own ${variable === "SSL_CERT_FILE" ? "list of files" : "list of folders"}.`,
  fix: ({ variable }) =>
    `Correct ${variable}, or leave it out: Go knows where the usual images keep their certificates.`,
  line: ({ env }, { variable }) => env(variable),
});
