import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/dns-settings-ignored.ts";
import { anImage, aProgram, asking, imageVerbsOf, withConfig } from "../../support/image-rules.ts";

const { catches, allows } = imageVerbsOf(rule);
const artifact = asking("dns", ["net.LookupHost"]);
const hosts = (...services: string[]) => anImage({ nameServices: { hosts: services } });

describe("dns-settings-ignored", () => {
  it("catches services and variables that Go's own resolver does not know", () => {
    catches({ artifact, image: hosts("files", "ldap", "dns") }, /the service ldap of nsswitch\.conf/);
    catches({ artifact, image: withConfig({ env: { RES_OPTIONS: "ndots:1" } }) }, /the variable RES_OPTIONS/);
  });

  it("allows those it knows, a program that asks libc, and one that looks nothing up", () => {
    allows({ artifact, image: hosts("files", "mdns4_minimal", "[NOTFOUND=return]", "dns", "myhostname") });
    allows({ artifact, image: hosts("ldap"), program: aProgram({ asksLibc: { users: false, hosts: true } }) });
    allows({ image: hosts("ldap") });
    allows({ artifact, image: hosts("ldap"), program: aProgram({ asksLibc: null }) });
  });
});
