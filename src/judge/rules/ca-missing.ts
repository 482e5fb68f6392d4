import type { ImageFacts } from "../../image/facts.ts";
import { isThere } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import { unmetNeed } from "../needs.ts";
import { listing } from "../sentence.ts";

/**
 * Whether crypto/x509 finds a root there (root_unix.go): SSL_CERT_FILE takes the place of its list of files, SSL_CERT_DIR
 * of its list of folders, and both lists are read. `null`: it cannot be told.
 */
function hasRoots(image: ImageFacts): boolean | null {
  const { certificates, config } = image;
  if (certificates === null) return null;
  const { SSL_CERT_FILE: file, SSL_CERT_DIR: folders } = config.env;
  const answers = [
    ...(file ? [isThere(image, file) ?? (certificates.files.includes(file) || null)] : [certificates.files.length > 0]),
    ...(folders
      ? folders
          .split(":")
          .map((folder) => isThere(image, folder) ?? (certificates.directories.includes(folder) || null))
      : [certificates.directories.length > 0]),
  ];
  return answers.includes(true) || (answers.includes(null) ? null : false);
}

const error = "x509: certificate signed by unknown authority";

export default defineImageRule({
  id: "ca-missing",
  summary: "The program makes TLS connections, and the image has no certificate authorities.",
  level: "feature",

  check({ artifact, image }) {
    const need = unmetNeed(artifact, "ca");
    if (need === null || "skip" in need) return need ?? [];
    const known = hasRoots(image);
    if (known === null) return { skip: "which certificate authorities the image has is not known" };
    return known ? [] : [{ image: image.name, evidence: need.evidence }];
  },

  message: ({ image, evidence }) =>
    `On ${image} its TLS connections fail with "${error}": it can reach ${listing(evidence)}, and the image has no certificate authorities where Go looks for them.`,
  errorText: () => error,
  fix: () =>
    "Copy /etc/ssl/certs/ca-certificates.crt into the final stage, end in an image that has it, such as distroless/static, or import golang.org/x/crypto/x509roots/fallback.",
});
