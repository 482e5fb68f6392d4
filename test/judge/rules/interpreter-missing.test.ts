import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/interpreter-missing.ts";
import { anImage, imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const noLoader = {
  kind: "no-loader",
  interpreter: "/lib64/ld-linux-x86-64.so.2",
  link: null,
  loaderOnly: false,
} as const;

describe("interpreter-missing", () => {
  it("catches a loader that is not there, and says that the file is", () => {
    const image = anImage({ shells: [] });
    catches(
      { runs: stopped(noLoader), image },
      "exec /app: no such file or directory",
      /file itself is there/,
      /CGO_ENABLED=0/,
    );
  });

  it("says of an image with nothing but a static shell that there is no libc behind it", () => {
    catches({ runs: stopped(noLoader) }, /shell is linked statically/);
  });

  it("catches a loader whose symlink leads nowhere, and one of the image's own libc under another name", () => {
    catches({ runs: stopped({ ...noLoader, link: "/lib64" }) }, /\/lib64 is a symlink that leads nowhere/);
    catches({ runs: stopped(noLoader), image: anImage({ libc: { kind: "glibc", version: null } }) }, /no such file/);
    const odd = stopped({ ...noLoader, interpreter: "/opt/loader" });
    catches({ runs: odd, image: anImage({ libc: { kind: "musl", version: null } }) }, "/opt/loader");
  });

  it("leaves the other libc's loader, and a pure PIE's, to others", () => {
    allows({ runs: stopped(noLoader), image: anImage({ libc: { kind: "musl", version: null } }) });
    allows({ runs: stopped({ ...noLoader, loaderOnly: true }) });
  });

  it("keeps a hostile interpreter from filling the report", () => {
    catches({ runs: stopped({ ...noLoader, interpreter: `/${"\n# x".repeat(5000)}` }) }, /…/);
  });
});
