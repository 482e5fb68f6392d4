import { isThere } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";

/** mime/type_unix.go: the first is asked before the others. */
const files = [
  "/usr/local/share/mime/globs2",
  "/usr/share/mime/globs2",
  "/etc/mime.types",
  "/etc/apache2/mime.types",
  "/etc/apache/mime.types",
  "/etc/httpd/conf/mime.types",
];

export default defineImageRule({
  id: "mime-types-missing",
  summary: "The program tells types of content by the names of files, and the image has no list of them.",
  level: "risk",

  check({ image, program: { servesFiles } }) {
    if (servesFiles !== true) return [];
    const answers = files.map((path) => isThere(image, path));
    if (answers.includes(true)) return [];
    if (answers.includes(null)) return { skip: "whether the image has a list of content types is not known" };
    return [{ image: image.name }];
  },

  message: ({ image }) =>
    `On ${image} there is no /etc/mime.types, so that the types of the files it serves come from Go's own short list: others are sent as what their first bytes look like.`,
  fix: () =>
    "Call mime.AddExtensionType for the types that matter, or install mailcap or media-types; where Go's list is enough, switch this rule off.",
});
