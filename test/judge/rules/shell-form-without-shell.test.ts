import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/shell-form-without-shell.ts";
import { anImage, aRoot, imageVerbsOf } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const location = { path: "Dockerfile", line: 14 };
const started = { word: "app", shell: "/bin/sh", location, exists: true };

describe("shell-form-without-shell", () => {
  it("catches a shell form where there is no such shell, at its line", () => {
    const image = anImage({ shells: ["/busybox/sh"] });
    const problem = catches(
      { started, image },
      'exec: "/bin/sh": stat /bin/sh: no such file or directory',
      /list of words/,
    );
    expect(problem.location).toEqual(location);
  });

  it("says that a list of words is no JSON, where it looks like one", () => {
    const image = anImage({ shells: [] });
    catches(
      { started: { ...started, word: "['/app']", isBrokenList: true }, image },
      /no JSON, which takes double quotes/,
    );
  });

  it("allows a shell that is there, one of its own, and an exec form", () => {
    allows({ started });
    allows({ started: { ...started, shell: "/opt/sh" }, image: anImage({ root: aRoot({ "/opt/sh": "" }) }) });
    allows({ started: { ...started, shell: null }, image: anImage({ shells: [] }) });
    allows({ started: null, image: anImage({ shells: [] }) });
  });
});
