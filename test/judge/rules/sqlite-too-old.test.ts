import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/sqlite-too-old.ts";
import { aBuilder, aRecipe, imageVerbsOf } from "../../support/image-rules.ts";
import { anArtifact, someGo } from "../../support/make.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const using = (version: string) =>
  anArtifact({
    go: someGo({ modules: [{ path: "github.com/mattn/go-sqlite3", version, sum: null, replace: null }] }),
  });
const on = (image: string, env: Readonly<Record<string, string>> = {}, installs = ["build-base"]) =>
  aRecipe({ builder: aBuilder(image, { env: { CGO_ENABLED: "1", ...env }, installs }) });
const old = using("v1.14.16");

describe("sqlite-too-old", () => {
  it("catches an old go-sqlite3 on an Alpine with musl 1.2.4 or newer", () => {
    catches({ artifact: old, recipe: on("golang:1.22-alpine3.18") }, /'pread64' undeclared/, /v1\.14\.16/);
    catches({ artifact: using("v1.14.18"), recipe: on("golang:1.26-alpine") });
  });

  it("allows a newer one, an older Alpine, Debian, no cgo, and the flag that brings the names back", () => {
    allows({ artifact: using("v1.14.19"), recipe: on("golang:1.26-alpine3.22") });
    allows({ artifact: using("v2.0.3+incompatible"), recipe: on("golang:1.26-alpine3.22") });
    allows({ artifact: old, recipe: on("golang:1.20-alpine3.17") });
    allows({ artifact: old, recipe: on("golang:1.26") });
    allows({ artifact: old, recipe: on("golang:1.26-alpine", { CGO_ENABLED: "0" }) });
    allows({ artifact: old, recipe: on("golang:1.26-alpine", {}, []) });
    allows({ artifact: old, recipe: on("golang:1.26-alpine", { CGO_CFLAGS: "-D_LARGEFILE64_SOURCE" }) });
    allows({ recipe: on("golang:1.26-alpine") });
    allows({ artifact: old });
  });

  it("skips where the tag does not tell which Alpine it is", () => {
    skips({ artifact: old, recipe: on("golang:alpine") }, /which musl/);
  });
});
