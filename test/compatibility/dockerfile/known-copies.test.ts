import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { OpenBase } from "../../../src/compatibility/dockerfile/bases.ts";
import { dockerfileImage } from "../../../src/compatibility/dockerfile/dockerfile-image.ts";
import { ImageError } from "../../../src/image/image-error.ts";
import { openLocalImage } from "../../../src/image/open-image.ts";
import { parseRegistryReference } from "../../../src/image/reference.ts";
import { findBase } from "../../../src/image/table.ts";
import { tableFacts } from "../../../src/image/table-facts.ts";
import { tarOf } from "../../image/support/tarball.ts";
import { anArtifact } from "../../support/make.ts";

const platform = { os: "linux", architecture: "amd64", variant: null };
const certificates = "/etc/ssl/certs/ca-certificates.crt";
const passwd = "root:x:0:0::/:\napp:x:1000:1000::/:\n";

let folder: string;
let asked: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "copies-"));
  asked = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Only the table speaks, but for one image that can be read. */
const openBase: OpenBase = async (reference, wanted) => {
  asked.push(reference);
  if (reference.includes("readable")) {
    put("readable/etc/passwd", passwd);
    put(`readable${certificates}`, "roots");
    return openLocalImage({ kind: "folder", path: join(folder, "readable") }, reference, wanted);
  }
  const found = findBase(parseRegistryReference(reference), wanted);
  if (found === null) throw new ImageError(`${reference} is not there`);
  return tableFacts(found, reference, wanted);
};

function open(...lines: string[]) {
  put("app/Dockerfile", lines.join("\n"));
  return dockerfileImage("Dockerfile", join(folder, "app/Dockerfile"), openBase).open(platform);
}
const factsOf = async (...lines: string[]) => (await open(...lines)).facts;

describe("what a Dockerfile copies", () => {
  it("is read where it lies in the context, with its mode, and in an archive that ADD unpacks", async () => {
    put("app/etc/passwd", passwd);
    put("app/rootfs.tar.zst", zstdCompressSync(await tarOf({ name: "etc/os-release", text: "ID=alpine\n" })));
    const facts = await factsOf("FROM scratch", "ADD rootfs.tar.zst /", "COPY --chmod=640 etc/passwd /etc/passwd");
    expect([facts.users?.map(({ name }) => name), facts.osRelease]).toEqual([["root", "app"], { ID: "alpine" }]);
    expect(facts.root?.find("/etc/passwd")).toMatchObject({ kind: "file", mode: 0o640, size: passwd.length });
    expect(facts).toMatchObject({ libc: { kind: "none" }, size: { disk: passwd.length + 10, wire: null }, gaps: [] });
  });

  it("is copied as it is where it is compressed and no archive, and where COPY says so", async () => {
    put("app/log.gz", gzipSync("x".repeat(2000)));
    put("app/a.tar", await tarOf({ name: "inner", text: "x" }));
    const lines = ["ADD log.gz /log.gz", "COPY a.tar /a.tar", "ADD --unpack=false a.tar /b.tar"];
    const { root } = await factsOf("FROM scratch", ...lines);
    const kinds = ["/log.gz", "/a.tar", "/b.tar", "/inner"].map((path) => root?.find(path).kind);
    expect(kinds).toEqual(["file", "file", "file", "missing"]);
  });

  it("is not known of an archive that nothing here unpacks, and refused of one that is damaged", async () => {
    put("app/rootfs.tar.xz", "\xfd7zXZ\0");
    const { facts, started } = await open("FROM scratch", "ADD rootfs.tar.xz /", 'CMD ["/bin/sh"]');
    expect([facts.certificates, started?.exists]).toEqual([null, null]);
    const whole = await tarOf({ name: "etc/passwd", text: passwd });
    put("app/rootfs.tar", whole.subarray(0, 600));
    await expect(open("FROM scratch", "ADD rootfs.tar /")).rejects.toThrow(
      /^rootfs\.tar could not be read: .*truncated/,
    );
  });

  it("keeps the folders it lies in where --parents says so, from a pivot on where there is one", async () => {
    put("app/etc/passwd", passwd);
    put("app/tree/etc/group", "web:x:33:\n");
    put("app/tree/var/lib/x/y", "");
    const lines = ["COPY --parents etc/passwd /", "COPY --parents ./tree/./etc/group tree/./var/lib /"];
    const { users, groups, root } = await factsOf("FROM scratch", ...lines);
    expect([users?.length, groups?.length, root?.find("/var/lib/x/y").kind]).toEqual([2, 1, "file"]);
  });

  it("is of another image where that can be read, once, and otherwise known by its name alone", async () => {
    const copies = ["/etc/passwd", certificates].map((path) => `COPY --from=readable ${path} ${path}`);
    const facts = await factsOf("FROM scratch", ...copies);
    expect(asked).toEqual(["docker.io/library/readable:latest"]);
    expect([facts.users?.length, facts.certificates?.files]).toEqual([2, [certificates]]);
    const unseen = await factsOf(
      "FROM scratch",
      `COPY --from=team/unseen ${certificates} ${certificates}`,
      "COPY --from=team/unseen /lib /lib",
    );
    expect(asked.slice(1)).toEqual(["docker.io/team/unseen:latest"]);
    expect(unseen.certificates?.files).toEqual([certificates]);
    expect(unseen.root?.text(certificates)).toBeNull();
  });

  it("is written in a here-document, its variables expanded unless its name is quoted", async () => {
    const facts = await factsOf(
      "FROM scratch",
      "ARG ID=1000",
      "COPY <<EOF /etc/passwd",
      "app:x:$ID:1000::/:",
      "it's:x:1:1::/:",
      "EOF",
      "COPY --chmod=600 <<'group' /etc/",
      "web$ID:x:33:",
      "group",
    );
    expect(facts.users).toMatchObject([
      { name: "app", uid: 1000 },
      { name: "it's", uid: 1 },
    ]);
    expect(facts.groups).toEqual([{ name: "web$ID", gid: 33 }]);
    expect(facts.root?.find("/etc/group")).toMatchObject({ kind: "file", mode: 0o600 });
  });

  it("lies on a base that the table alone tells of", async () => {
    put("app/passwd", passwd);
    const facts = await factsOf(
      "FROM debian:12",
      "COPY passwd /etc/passwd",
      `COPY --from=readable ${certificates} /etc/ssl/certs/`,
    );
    expect(facts).toMatchObject({ libc: { kind: "glibc", version: "2.36" }, root: null });
    expect([facts.users?.length, facts.certificates?.files]).toEqual([2, [certificates]]);
  });

  it("never leads out of the context, in circles, or to what is no file", async () => {
    put("outside", passwd);
    symlinkSync("../outside", join(folder, "out"));
    mkdirSync(join(folder, "app"));
    symlinkSync("../outside", join(folder, "app/out"));
    symlinkSync("/etc/passwd", join(folder, "app/absolute"));
    symlinkSync("b", join(folder, "app/a"));
    symlinkSync("a", join(folder, "app/b"));
    for (const source of ["out", "absolute", "a", "../outside"]) {
      const { users } = await factsOf("FROM scratch", `COPY ${source} /etc/passwd`);
      expect(users, source).toEqual([]);
    }
  });

  it("may be the program itself, which lies where it is copied to last", async () => {
    const { pathOf } = await open(
      "FROM scratch",
      "COPY bin/service /tmp/",
      "COPY bin/service tool /usr/bin/",
      "COPY . /all",
    );
    expect(pathOf(anArtifact({ path: "out/service" }))).toBe("/usr/bin/service");
    expect(pathOf(anArtifact({ path: "out/other" }))).toBeNull();
  });

  it("is counted, but for a folder that a .dockerignore may thin out, and for the program", async () => {
    put("app/data/a", "x".repeat(100));
    put("app/service", "y".repeat(1000));
    const lines = ["FROM scratch", "COPY data /data", "COPY service /service", 'ENTRYPOINT ["/service"]'];
    expect((await factsOf(...lines)).size.disk).toBe(100);
    put("app/.dockerignore", "data/a\n");
    expect((await factsOf(...lines)).size.disk).toBe(0);
  });
});
