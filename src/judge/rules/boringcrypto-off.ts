import type { Artifact } from "../../model.ts";
import { settingsMissing } from "../facts.ts";
import { defineRule } from "../rule.ts";

/** Whether the experiment was asked for: it stands in the version and among the settings. */
export const asksForBoring = ({ go, variant }: Artifact): boolean =>
  [go?.version, go?.settings.GOEXPERIMENT, variant?.env.GOEXPERIMENT].some((text) =>
    /\bboringcrypto\b/.test(text ?? ""),
  );

export default defineRule({
  id: "boringcrypto-off",
  summary: "BoringCrypto was asked for, and is not in the file because cgo was off.",
  severity: "warning",

  check({ artifact }) {
    if (!asksForBoring(artifact)) return [];
    if (settingsMissing(artifact) !== undefined) return { skip: "its build info does not say whether cgo was on" };
    return artifact.go?.settings.CGO_ENABLED === "0" ? [{ setting: "CGO_ENABLED=0" }] : [];
  },

  message: () =>
    "The file was built with GOEXPERIMENT=boringcrypto and CGO_ENABLED=0: BoringCrypto is linked by cgo, so that Go's own cryptography is in it, and no error says so.",
  fix: () => "Build with CGO_ENABLED=1, or use Go's own module with GOFIPS140, which needs no cgo.",
});
