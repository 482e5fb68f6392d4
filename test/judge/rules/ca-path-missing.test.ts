import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/ca-path-missing.ts";
import { aRoot, asking, imageVerbsOf, someLines, unknowing, withConfig } from "../../support/image-rules.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const client = asking("ca", ["net/http.Get"]);
const root = aRoot({ "/ca/roots.pem": "x" });

describe("ca-path-missing", () => {
  it("catches a file or a folder that is not there, at the line that sets the variable", () => {
    const file = catches(
      { artifact: client, image: withConfig({ env: { SSL_CERT_FILE: "/lost.pem" } }) },
      "SSL_CERT_FILE is /lost.pem",
    );
    expect(file.location).toEqual(someLines.env("SSL_CERT_FILE"));
    catches(
      { artifact: client, image: withConfig({ env: { SSL_CERT_DIR: "/ca:/lost" } }, { root }) },
      "SSL_CERT_DIR is /lost",
    );
  });

  it("allows paths that are there, and programs that ask for none", () => {
    allows({
      artifact: client,
      image: withConfig({ env: { SSL_CERT_FILE: "/ca/roots.pem", SSL_CERT_DIR: "/ca" } }, { root }),
    });
    allows({ artifact: client });
    allows({ image: withConfig({ env: { SSL_CERT_FILE: "/lost.pem" } }) });
  });

  it("does not guess where only a table speaks for the image", () => {
    allows({ artifact: client, image: withConfig({ env: { SSL_CERT_FILE: "/lost.pem" } }, { root: null }) });
  });

  it("skips a program whose needs are not known", () => {
    skips({ artifact: unknowing(), image: withConfig({ env: { SSL_CERT_FILE: "/lost.pem" } }) }, /no names/);
  });
});
