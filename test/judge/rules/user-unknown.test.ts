import { describe, expect, it } from "vitest";
import rule from "../../../src/judge/rules/user-unknown.ts";
import { imageVerbsOf, someLines, withConfig } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);

describe("user-unknown", () => {
  it("catches a user that is not in /etc/passwd, in the engine's words, at the line that names it", () => {
    const problem = catches(
      { image: withConfig({ user: "app" }) },
      "unable to find user app: no matching entries in passwd file",
      /65532:65532/,
    );
    expect(problem.location).toEqual(someLines.user);
  });

  it("catches any name where there is no /etc/passwd", () => {
    catches({ image: withConfig({ user: "root" }, { users: null }) }, "unable to find user root");
  });

  it("catches a group that is not in /etc/group", () => {
    catches(
      { image: withConfig({ user: "nonroot:app" }) },
      "unable to find group app: no matching entries in group file",
    );
    catches({ image: withConfig({ user: "0:app" }, { groups: null }) }, "unable to find group app");
  });

  it("skips where /etc/passwd is there and could not be read", () => {
    const gaps = [{ fact: "/etc/passwd", why: "too large" }];
    imageVerbsOf(rule).skips({ image: withConfig({ user: "app" }, { users: null, gaps }) }, /too large/);
  });

  it.each([null, "", "65532", "65532:65532", "nonroot", "nonroot:nonroot", "0"])("allows %j", (user) => {
    allows({ image: withConfig({ user }) });
  });
});
