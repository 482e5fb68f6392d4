import { defineRule } from "../rule.ts";

export default defineRule({
  id: "plugin-without-dlopen",
  summary: "The program opens plugins, and is linked so that it can't.",
  severity: "warning",
  isCompatibility: true,

  check({ artifact: { linkage, ledger, packer } }) {
    const opens = ledger.rows.some((row) => row.package === "plugin");
    return opens && packer === null && linkage.kind !== "dynamic" ? [{ linkage: linkage.kind }] : [];
  },

  message: () =>
    "The program uses the package plugin, which opens shared libraries by dlopen, but it is linked without libc: plugin.Open fails.",
  fix: () => "Build it with CGO_ENABLED=1 and no static linking, on an image with the same libc as the plugins'.",
});
