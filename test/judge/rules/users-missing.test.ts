import { describe, it } from "vitest";
import { parseRegistryReference } from "../../../src/image/reference.ts";
import { findBase } from "../../../src/image/table.ts";
import { tableFacts } from "../../../src/image/table-facts.ts";
import rule from "../../../src/judge/rules/users-missing.ts";
import { anImage, aProgram, asking, imageVerbsOf, unknowing, withConfig } from "../../support/image-rules.ts";

const amd64 = { os: "linux", architecture: "amd64", variant: null };
const { catches, allows, skips } = imageVerbsOf(rule);
const artifact = asking("users", ["os/user.LookupId"]);
const current = asking("users", ["os/user.Current"]);
const asksLibc = aProgram({ asksLibc: { users: true, hosts: false } });

describe("users-missing", () => {
  it("catches a program that looks users up where there is no /etc/passwd", () => {
    catches({ artifact, image: anImage({ users: null }) }, "os/user.LookupId", /open \/etc\/passwd/);
    catches({ artifact: current, image: anImage({ users: null }) }, "os/user.Current", /requires cgo or \$USER/);
    catches({ artifact: current, image: anImage({ users: null }), program: asksLibc }, /user: unknown userid 0/);
  });

  it("catches an image whose own user is not in its /etc/passwd", () => {
    catches({ artifact: current, image: withConfig({ user: "1234" }) }, /runs as user 1234/);
    allows({ artifact, image: withConfig({ user: "1234" }) });
    allows({ artifact: current, image: withConfig({ user: "nonroot" }) });
  });

  it("allows os/user.Current where $USER answers it, unless libc is asked", () => {
    const image = withConfig({ env: { USER: "app" } }, { users: null });
    allows({ artifact: current, image });
    catches({ artifact: current, image, program: asksLibc });
    catches({ artifact, image });
  });

  it("allows users that are there, and a program that looks up none", () => {
    allows({ artifact });
    allows({ image: anImage({ users: null }) });
  });

  it("skips where it cannot be told", () => {
    skips({ artifact: unknowing(), image: anImage({ users: null }) }, /no names/);
    const gaps = [{ fact: "/etc/passwd", why: "too large" }];
    skips({ artifact, image: anImage({ users: null, gaps }) }, /too large/);
  });

  it("takes root for known on a distribution that only the table speaks for", () => {
    const found = findBase(parseRegistryReference("alpine:3.20"), amd64);
    if (found === null) throw new Error("the table has no alpine:3.20");
    const image = tableFacts(found, "the-image", amd64);
    const asUser = (user: string) => ({ ...image, config: { ...image.config, user } });
    allows({ artifact: current, image });
    allows({ artifact: current, image: asUser("root") });
    skips({ artifact: current, image: asUser("1234") }, /\/etc\/passwd/);
    skips({ artifact, image }, /\/etc\/passwd/);
  });
});
