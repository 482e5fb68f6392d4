import { describe, it } from "vitest";
import rule from "../../../src/judge/rules/nss-static-compat.ts";
import { anImage, aProgram, imageVerbsOf } from "../../support/image-rules.ts";
import { anArtifact, anElf } from "../../support/make.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const program = aProgram({ hasNameService: true, asksLibc: { users: true, hosts: false } });
const looking = (...passwd: string[]) => anImage({ nameServices: { passwd, hosts: ["files"] } });

describe("nss-static-compat", () => {
  it("catches a static glibc that is sent to a service it cannot load", () => {
    catches(
      { program, image: looking("compat") },
      /lookup userid 0: invalid argument/,
      /names compat for passwd/,
      /osusergo/,
    );
    catches({ program, image: looking("nis", "[NOTFOUND=return]") }, /names nis for/);
  });

  it.each([["files"], ["compat", "files"], ["sss", "files"], []])("allows %j", (...services) => {
    allows({ program, image: looking(...services) });
  });

  it("allows an image without nsswitch.conf, a program that loads libraries, and one that does not ask libc", () => {
    allows({ program, image: anImage({ nameServices: null }) });
    const artifact = anArtifact({ elf: anElf({ interpreter: "/lib64/ld-linux-x86-64.so.2" }) });
    allows({ artifact, program, image: looking("compat") });
    allows({ program: aProgram({ hasNameService: true }), image: looking("compat") });
    allows({ program: aProgram({ asksLibc: { users: true, hosts: true } }), image: looking("compat") });
  });

  it("skips where the image or the program does not tell", () => {
    const gaps = [{ fact: "/etc/nsswitch.conf", why: "not in the table" }];
    skips({ program, image: anImage({ nameServices: null, gaps }) }, /not in the table/);
    skips({ program: { ...program, asksLibc: null }, image: looking("compat") }, /were not found/);
  });
});
