import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readProgram } from "../../../src/compatibility/program.ts";
import rule from "../../../src/judge/rules/nss-static-old.ts";
import { isDebian, unpackPackages } from "../../image/support/debian.ts";
import { buildC } from "../../image/support/programs.ts";
import { aProgram, imageVerbsOf } from "../../support/image-rules.ts";
import { anArtifact, anElf } from "../../support/make.ts";
import { answers, hasPart } from "../../support/parts.ts";

const { catches, allows, skips } = imageVerbsOf(rule);
const old = { hasNameService: true, hasOldNameService: true };
const users = { users: true, hosts: false };

describe("nss-static-old", () => {
  it("catches a static glibc before 2.34 that is asked for users or hosts", () => {
    catches({ program: aProgram({ ...old, asksLibc: users }) }, /looking up users may fail/, /-tags=netgo,osusergo/);
    catches({ program: aProgram({ ...old, asksLibc: { users: true, hosts: true } }) }, /hosts and users/);
  });

  it("allows a newer one, one that nobody asks, and a program with a loader", () => {
    allows({ program: aProgram({ ...old, hasOldNameService: false, asksLibc: users }) });
    allows({ program: aProgram(old) });
    allows({ program: aProgram({ hasOldNameService: true, asksLibc: users }) });
    const artifact = anArtifact({ elf: anElf({ interpreter: "/lib64/ld-linux-x86-64.so.2" }) });
    allows({ artifact, program: aProgram({ ...old, asksLibc: users }) });
  });

  it("skips where the names of functions were not found", () => {
    skips({ program: aProgram({ ...old, asksLibc: null }) }, /names of the program's functions/);
  });

  const parts =
    hasPart("a Debian on amd64", () => isDebian() && process.arch === "x64") &&
    hasPart("gcc", answers("gcc", "--version"));

  it.skipIf(!parts)("tells glibc 2.31 from the one of this machine by what is linked in", async () => {
    const source = "#include <pwd.h>\nint main(void) { return getpwuid(0) == 0; }";
    const now = await readProgram(await buildC(source, { args: ["-static"] }), "/app");
    const root = await unpackPackages("bullseye", ["libc6-dev", "libgcc-10-dev"]);
    const libraries = join(root, "usr/lib/x86_64-linux-gnu");
    const ends = ["crt1.o", "crti.o", "crtn.o"].map((name) => join(libraries, name));
    const archive = ["-Wl,--start-group", join(libraries, "libc.a"), "-lgcc", "-lgcc_eh", "-Wl,--end-group"];
    const args = ["-static", "-nostdlib", `-L${join(root, "usr/lib/gcc/x86_64-linux-gnu/10")}`, ...ends, ...archive];
    const before = await readProgram(await buildC(source, { args }), "/app");
    expect([now.hasNameService, now.hasOldNameService]).toEqual([true, false]);
    expect([before.hasNameService, before.hasOldNameService]).toEqual([true, true]);
  });
});
