import { z } from "zod";
import type { Artifact } from "../../model.ts";
import { settingsMissing } from "../facts.ts";
import { defineRule } from "../rule.ts";
import { asksForBoring } from "./boringcrypto-off.ts";

function modeOf({ go }: Artifact): "native" | "boring" | null {
  const { GOFIPS140: module = "off", DefaultGODEBUG: debug = "", CGO_ENABLED: cgo } = go?.settings ?? {};
  if (module !== "off" && module !== "" && /(^|,)fips140=(on|only)(,|$)/.test(debug)) return "native";
  return cgo === "1" ? "boring" : null;
}

export default defineRule({
  id: "fips-mode",
  summary: "The file was promised to run in FIPS mode, and was not built for it.",
  severity: "error",
  options: z.strictObject({
    required: z
      .boolean({ error: "true or false" })
      .optional()
      .describe("true: every file is to be built with a module for FIPS 140, Go's own or BoringCrypto."),
  }),

  check({ artifact }, { required }) {
    if (required !== true) return [];
    const missing = settingsMissing(artifact);
    if (missing !== undefined) return { skip: missing };
    const mode = modeOf(artifact);
    if (mode === "native" || (mode === "boring" && asksForBoring(artifact))) return [];
    const { GOFIPS140 = "", DefaultGODEBUG = "" } = artifact.go?.settings ?? {};
    return [{ module: GOFIPS140, debug: DefaultGODEBUG }];
  },

  message: ({ module }) =>
    module === "" || module === "off"
      ? "The file was built without GOFIPS140, and without BoringCrypto: it starts in no FIPS mode."
      : `The file was built with GOFIPS140=${module}, and its GODEBUG does not switch the mode on.`,
  fix: () => "Build with GOFIPS140=v1.0.0 or another validated version, which sets GODEBUG=fips140=on as the default.",
});
