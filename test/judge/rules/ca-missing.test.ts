import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/ca-missing.ts";
import { anImage, aRoot, asking, imageVerbsOf, unknowing, withConfig } from "../../support/image-rules.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const client = asking("ca", ["net/http.(*Client).Do"]);
const none = { certificates: { files: [], directories: [] } };

describe("ca-missing", () => {
  it("catches a client without authorities, with the functions that say it is one", () => {
    catches(
      { artifact: client, image: anImage(none) },
      /certificate signed by unknown authority/,
      "net/http.(*Client).Do",
      /x509roots/,
    );
  });

  it("allows a client that finds a file or a folder of them, and what is no client", () => {
    allows({ artifact: client });
    allows({ artifact: client, image: anImage({ certificates: { files: [], directories: ["/etc/ssl/certs"] } }) });
    allows({ image: anImage(none) });
  });

  it("allows a client that brings its own", () => {
    allows({ artifact: asking("ca", ["net/http.Get"], true), image: anImage(none) });
  });

  it("lets SSL_CERT_FILE and SSL_CERT_DIR take the place of Go's own lists", () => {
    const root = aRoot({ "/ca/roots.pem": "x" });
    allows({ artifact: client, image: withConfig({ env: { SSL_CERT_FILE: "/ca/roots.pem" } }, { ...none, root }) });
    allows({ artifact: client, image: withConfig({ env: { SSL_CERT_DIR: "/none:/ca" } }, { ...none, root }) });
    const files = { certificates: { files: ["/etc/ssl/cert.pem"], directories: [] } };
    catches({ artifact: client, image: withConfig({ env: { SSL_CERT_FILE: "/lost.pem" } }, { ...files, root }) });
    const folders = { certificates: { files: [], directories: ["/etc/ssl/certs"] } };
    allows({ artifact: client, image: withConfig({ env: { SSL_CERT_FILE: "/lost.pem" } }, { ...folders, root }) });
  });

  it("skips where the image or the program does not tell", () => {
    skips({ artifact: client, image: anImage({ certificates: null }) }, /not known/);
    skips({ artifact: unknowing(), image: anImage(none) }, /no names/);
    const image = withConfig({ env: { SSL_CERT_FILE: "/ca/roots.pem" } }, { ...none, root: null });
    skips({ artifact: client, image }, /not known/);
  });
});
