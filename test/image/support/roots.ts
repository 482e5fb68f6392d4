import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { makeCertificate } from "../../support/certificates.ts";
import { type Suite, unpackPackages } from "./debian.ts";

/** One root file system that programs are started in, in a folder of its own. */
export interface Root {
  readonly name: string;
  readonly folder: string;
}

const libcPackages = ["libc6", "libgcc-s1", "zlib1g"];

/** glibc of a release, with what gcc and zlib add; nothing to log in with. */
export const glibcRoot = (suite: Suite): Promise<Root> =>
  makeRoot(`glibc of ${suite}`, async (folder) => copyInto(folder, await unpackPackages(suite, libcPackages)));

/** The nearest thing to Alpine that Debian has: musl under its own loader name, and no glibc. */
export const muslRoot = (suite: Suite): Promise<Root> =>
  makeRoot(`musl of ${suite}`, (folder) => copyMusl(folder, suite));

/** The well-known trick: glibc's loader is a symlink to musl's. */
export const muslAsGlibcRoot = (suite: Suite): Promise<Root> =>
  makeRoot(`musl of ${suite} under glibc's name`, async (folder) => {
    await copyMusl(folder, suite);
    await mkdir(join(folder, "lib64"), { recursive: true });
    await symlink("/lib/ld-musl-x86_64.so.1", join(folder, "lib64/ld-linux-x86-64.so.2"));
  });

/** Debian keeps musl apart by a path file, which Alpine does not have. */
async function copyMusl(folder: string, suite: Suite): Promise<void> {
  await copyInto(folder, await unpackPackages(suite, ["musl"]));
  await rm(join(folder, "etc"), { recursive: true });
}

export const scratchRoot = (): Promise<Root> => makeRoot("scratch", async () => {});

/** A shell and no libc: what `busybox:musl` is. */
export const busyboxRoot = (): Promise<Root> =>
  makeRoot("static busybox", async (folder) => {
    await copyInto(folder, await unpackPackages("bookworm", ["busybox-static"]));
    await symlink("busybox", join(folder, "bin/sh"));
    await writeUsers(folder, "passwd: files");
  });

/** What `busybox:glibc` has of glibc. */
export const fewLibrariesRoot = (): Promise<Root> =>
  makeRoot("glibc of bookworm, few libraries", async (folder) => {
    const from = await unpackPackages("bookworm", libcPackages);
    for (const name of ["libc.so.6", "libm.so.6", "libpthread.so.0", "libresolv.so.2", "ld-linux-x86-64.so.2"]) {
      await copyOne(join(from, "lib/x86_64-linux-gnu", name), join(folder, "lib", name));
    }
    await mkdir(join(folder, "lib64"));
    await symlink("/lib/ld-linux-x86-64.so.2", join(folder, "lib64/ld-linux-x86-64.so.2"));
  });

/** What distroless/static has, from its published recipe: users, `compat` in nsswitch.conf, roots, zones, no libc. */
export const staticRoot = (): Promise<Root> =>
  makeRoot("distroless/static look-alike", async (folder) => {
    await writeUsers(folder, "passwd: compat");
    await mkdir(join(folder, "etc/ssl/certs"), { recursive: true });
    await writeFile(join(folder, "etc/ssl/certs/ca-certificates.crt"), makeCertificate("look-alike root").pem);
    const zones = "usr/share/zoneinfo";
    for (const zone of ["Europe/Berlin", "US/Eastern", "UTC"]) {
      await copyOne(join(await unpackPackages("bookworm", ["tzdata"]), zones, zone), join(folder, zones, zone));
    }
    await mkdir(join(folder, "tmp"));
    await chmod(join(folder, "tmp"), 0o1777);
  });

async function writeUsers(folder: string, nsswitch: string): Promise<void> {
  await mkdir(join(folder, "etc"), { recursive: true });
  await writeFile(
    join(folder, "etc/passwd"),
    "root:x:0:0:root:/root:/sbin/nologin\nnobody:x:65534:65534:nobody:/nonexistent:/sbin/nologin\nnonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin\n",
  );
  await writeFile(join(folder, "etc/group"), "root:x:0:\nnobody:x:65534:\nnonroot:x:65532:\n");
  await writeFile(join(folder, "etc/nsswitch.conf"), `# as the image has it\n${nsswitch}\nhosts: files dns\n`);
}

/** The links of a merged /usr are made where the packages leave them to `base-files`. */
export async function makeRoot(name: string, fill: (folder: string) => Promise<void>): Promise<Root> {
  const folder = await mkdtemp(join(tmpdir(), "root-"));
  await fill(folder);
  for (const merged of ["lib", "lib64"]) {
    if (existsSync(join(folder, "usr", merged)) && !existsSync(join(folder, merged))) {
      await symlink(`usr/${merged}`, join(folder, merged));
    }
  }
  return { name, folder };
}

export const removeRoot = ({ folder }: Root): Promise<void> => rm(folder, { recursive: true, force: true });

const copyInto = (folder: string, from: string): Promise<void> =>
  cp(from, folder, { recursive: true, verbatimSymlinks: true });

async function copyOne(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { dereference: true });
}
