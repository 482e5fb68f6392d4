import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/entrypoint-missing.ts";
import { imageVerbsOf } from "../../support/image-rules.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const location = { path: "Dockerfile", line: 14 };
const started = { word: "/app", shell: null, location, exists: false };

describe("entrypoint-missing", () => {
  it("catches a path that nothing puts there, at its line, and tells it from a missing loader", () => {
    const problem = catches(
      { started },
      'exec: "/app": stat /app: no such file or directory',
      /file itself .* not its loader/,
    );
    expect(problem.location).toEqual(location);
  });

  it("catches a name that is nowhere in $PATH", () => {
    catches({ started: { ...started, word: "app" } }, 'exec: "app": executable file not found in $PATH');
  });

  it("names the place that a relative path leads to", () => {
    catches({ started: { ...started, word: "./app", place: "/data/app" } }, /Copy the program to \/data\/app/);
  });

  it("names the file in a folder that stands in its place", () => {
    const folder = { holds: "/app/app" };
    catches({ started: { ...started, folder } }, 'exec: "/app": is a directory', /Name \/app\/app in ENTRYPOINT/);
    catches(
      { started: { ...started, folder: { holds: null } } },
      "is a directory",
      /Name the file in it in ENTRYPOINT/,
    );
  });

  it("says that no shell puts values into a list of words", () => {
    const word = ["/usr/local/bin/$", "{APP}"].join("");
    catches({ started: { ...started, word } }, /nothing puts in a value for \$\{APP\}/);
  });

  it("catches a list of words that is no JSON, where a shell reads it as a line", () => {
    const broken = { word: "['/app']", shell: "/bin/sh", location, exists: null, isBrokenList: true };
    catches({ started: broken }, "/bin/sh: [/app]: not found", /no JSON, which takes double quotes/);
  });

  it("skips what only a build or the base would tell", () => {
    skips({ started: { ...started, exists: null } }, /whether \/app is in the image is not known/);
  });

  it("allows what is there, and an image that no Dockerfile is behind", () => {
    allows({ started: { ...started, exists: true } });
    allows({ started: null });
  });

  it("leaves a shell form to the shell", () => {
    allows({ started: { ...started, shell: "/bin/sh" } });
  });
});
