import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/entrypoint-missing.ts";
import { imageVerbsOf } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
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

  it("allows what is there, what only a build would tell, and an image that no Dockerfile is behind", () => {
    allows({ started: { ...started, exists: true } });
    allows({ started: { ...started, exists: null } });
    allows({ started: null });
  });

  it("leaves a shell form to the shell", () => {
    allows({ started: { ...started, shell: "/bin/sh" } });
  });
});
