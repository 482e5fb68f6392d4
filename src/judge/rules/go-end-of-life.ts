import { defineRule } from "../rule.ts";

export default defineRule({
  id: "go-end-of-life",
  summary: "The file was built by a release of Go that gets no more fixes.",
  severity: "warning",

  check({ artifact: { go } }) {
    const support = go?.support;
    if (support == null || go === null) return { skip: "which Go built it is not known" };
    if (support.state === "unknown") return { skip: support.why };
    return support.state === "ended" ? [{ version: go.version ?? "", since: support.since }] : [];
  },

  message: ({ version, since }) =>
    `The file was built by ${version}, whose release has had no fixes since ${since}, not even for what is known to be unsafe.`,
  fix: () => "Build with one of the two newest releases of Go: those are the ones that get fixes.",
  breach: () => ({ what: "", amount: 0 }),
});
