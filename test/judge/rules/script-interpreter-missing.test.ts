import { describe, expect, it } from "vitest";
import type { StartedScript } from "../../../src/judge/image-rule.ts";
import rule from "../../../src/judge/rules/script-interpreter-missing.ts";
import { aProgram, imageVerbsOf } from "../../support/image-rules.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const location = { path: "Dockerfile", line: 5 };
const starting = (script: Partial<StartedScript>, shell: string | null = null) => ({
  started: {
    word: "/entry.sh",
    shell,
    location,
    exists: true,
    script: { path: "/entry.sh", interpreter: "/bin/sh", exists: false, ...script },
  },
});

describe("script-interpreter-missing", () => {
  it("catches a script whose interpreter is not there, at the line that starts it", () => {
    const problem = catches(starting({}), "exec /entry.sh: no such file or directory", /asks for \/bin\/sh, and/);
    expect(problem.location).toEqual(location);
  });

  it("catches lines that end with a carriage return, which is part of the name", () => {
    catches(
      starting({ interpreter: "/bin/sh\r" }),
      /asks for \/bin\/sh\\r: its lines end with a carriage return/,
      /eol=lf/,
    );
  });

  it("catches what env looks for and does not find", () => {
    const found = { interpreter: "bash", searchedBy: "/usr/bin/env" };
    catches(starting(found), "env: 'bash': No such file or directory", /an image that has a bash/);
  });

  it("catches a file that is no program and names no interpreter", () => {
    catches(starting({ interpreter: null }), "exec /entry.sh: exec format error", /Begin \/entry\.sh with #!\/bin\/sh/);
  });

  it("says what a shell says that starts the script", () => {
    catches(starting({}, "/bin/sh"), "/bin/sh: /entry.sh: not found");
    allows(starting({ interpreter: null }, "/bin/sh"));
  });

  it("skips where only a build would tell", () => {
    skips(starting({ exists: null }), /whether what runs the script \/entry\.sh is in the image is not known/);
  });

  it("allows an interpreter that is there, a program, and the file that is asked about", () => {
    allows(starting({ exists: true }));
    allows({ started: { word: "/app", shell: null, location, exists: true, script: null } });
    allows({ ...starting({}), program: aProgram({ path: "/entry.sh" }) });
    allows({});
  });
});
