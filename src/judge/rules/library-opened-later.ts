import { defineImageRule } from "../image-rule.ts";
import { listing } from "../sentence.ts";

const folders = ["/lib", "/usr/lib", "/lib64", "/usr/lib64", "/usr/local/lib"];
const multiarch = /^[\w-]+-linux-(gnu|musl)\w*$/;

export default defineImageRule({
  id: "library-opened-later",
  summary: "The program names a library that it opens while it runs, and the image does not have it.",
  level: "risk",

  check({ image, program: { namedLibraries } }) {
    const { root } = image;
    if (namedLibraries.length === 0) return [];
    if (root === null) return { skip: "which libraries the image has is not known" };
    const places = folders.flatMap((folder) => [
      folder,
      ...root.names(folder).flatMap((name) => (multiarch.test(name) ? [`${folder}/${name}`] : [])),
    ]);
    const present = places.flatMap((folder) => root.names(folder));
    const missing = namedLibraries.filter(
      (name) => !present.some((file) => file === name || file.startsWith(`${name}.`)),
    );
    return missing.length === 0 ? [] : [{ image: image.name, libraries: missing }];
  },

  message: ({ image, libraries }) =>
    `On ${image} there is no ${listing(libraries)}: the name stands in the program and not among what its loader is told, so it may be opened while it runs, as toolchains for FIPS do.`,
  fix: () =>
    "Put the library into the image, or build with a toolchain and tags that do not open it, such as -tags=no_openssl.",
});
