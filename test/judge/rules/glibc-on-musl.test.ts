import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/glibc-on-musl.ts";
import { anImage, imageVerbsOf, stopped } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const noLoader = {
  kind: "no-loader",
  interpreter: "/lib64/ld-linux-x86-64.so.2",
  link: null,
  loaderOnly: false,
} as const;
const image = anImage({ libc: { kind: "musl", version: "1.2.5" } });

describe("glibc-on-musl", () => {
  it("catches a program made for glibc where the libc is musl", () => {
    catches(
      { runs: stopped(noLoader), image },
      "no such file or directory",
      /musl 1\.2\.5, not glibc/,
      /golang:alpine/,
    );
  });

  it("leaves an image without any libc, and a pure PIE, to others", () => {
    allows({ runs: stopped(noLoader) });
    allows({ runs: stopped({ ...noLoader, loaderOnly: true }), image });
    allows({ runs: stopped({ ...noLoader, interpreter: "/lib/ld-musl-aarch64.so.1" }), image });
  });
});
