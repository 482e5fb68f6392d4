import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/musl-on-glibc.ts";
import { anImage, imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const noLoader = { kind: "no-loader", interpreter: "/lib/ld-musl-x86_64.so.1", link: null, loaderOnly: false } as const;
const image = anImage({ libc: { kind: "glibc", version: "2.36" } });

describe("musl-on-glibc", () => {
  it("catches a program made for musl where the libc is glibc", () => {
    catches(
      { runs: stopped(noLoader), image },
      "no such file or directory",
      /glibc 2\.36, not musl/,
      /golang:bookworm/,
    );
  });

  it("leaves an image without any libc, and another loader of glibc's, to others", () => {
    allows({ runs: stopped(noLoader) });
    allows({ runs: stopped({ ...noLoader, interpreter: "/lib64/ld-linux-x86-64.so.2" }), image });
  });
});
