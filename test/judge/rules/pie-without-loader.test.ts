import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/pie-without-loader.ts";
import { imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const noLoader = { kind: "no-loader", interpreter: "/lib64/ld-linux-x86-64.so.2", link: null } as const;

describe("pie-without-loader", () => {
  it("catches a pure Go PIE, and tells its missing loader from a missing file", () => {
    const runs = stopped({ ...noLoader, loaderOnly: true });
    catches({ runs }, "exec /app: no such file or directory", /file itself is there/, /-static-pie/);
  });

  it("leaves programs that need libraries to others", () => {
    allows({ runs: stopped({ ...noLoader, loaderOnly: false }) });
    allows({});
  });
});
