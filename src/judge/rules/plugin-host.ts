import { defineImageRule } from "../image-rule.ts";

export default defineImageRule({
  id: "plugin-host",
  summary: "The program opens plugins, which have to be built as it is, and for the libc of its image.",
  level: "risk",

  check: ({ artifact: { linkage, ledger, packer }, image }) =>
    packer === null && linkage.kind === "dynamic" && ledger.rows.some((row) => row.package === "plugin")
      ? [{ image: image.name }]
      : [],

  message: ({ image }) =>
    `On ${image} the plugins that it opens have to fit: the same Go release, flags and versions of every shared package, and no newer libc than the image has.`,
  fix: () => "Build program and plugins in one stage, by the same toolchain, and copy both from there.",
});
