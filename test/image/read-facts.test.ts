import { describe, expect, it } from "vitest";
import { emptyConfig } from "../../src/image/facts.ts";
import { fullAllowance, readLayer, stackLayers } from "../../src/image/layers.ts";
import { openLocalImage } from "../../src/image/open-image.ts";
import { readFacts } from "../../src/image/read-facts.ts";
import { RootView } from "../../src/image/root-view.ts";
import { treeEntries } from "../../src/image/tree.ts";
import { hasPart } from "../support/parts.ts";
import { isDebian } from "./support/debian.ts";
import {
  busyboxRoot,
  fewLibrariesRoot,
  glibcRoot,
  muslRoot,
  type Root,
  removeRoot,
  scratchRoot,
  staticRoot,
} from "./support/roots.ts";
import { inPieces, type Made, tarOf } from "./support/tarball.ts";

const platform = { os: "linux", architecture: "amd64", variant: null };

async function factsOf(...files: readonly Made[]) {
  const layer = await readLayer(inPieces(await tarOf(...files)), "layer 1", fullAllowance());
  const description = {
    name: "made",
    source: "oci",
    digest: null,
    platform,
    config: emptyConfig,
    layers: [],
    gaps: [],
  } as const;
  return readFacts(new RootView(treeEntries(stackLayers([layer]))), description, platform);
}

describe("the facts of an image", () => {
  it("tell an empty root from one that could not be read", async () => {
    expect(await factsOf()).toMatchObject({
      libc: { kind: "none" },
      certificates: { files: [], directories: [] },
      zones: null,
      users: null,
      groups: null,
      nameServices: null,
      tmp: null,
      shells: [],
      osRelease: {},
      gaps: [],
    });
  });

  it("have users and groups, lines of another form passed over", async () => {
    const { users, groups } = await factsOf(
      {
        name: "etc/passwd",
        text: "root:x:0:0:root:/root:/bin/sh\n# a comment\n\n+::::::\nnonroot:x:65532:65533::/home/nonroot:\nbad:x:-1:0::/:\n",
      },
      { name: "etc/group", text: "root:x:0:\nwheel:x:10:root,app\nx\n" },
    );
    expect(users).toEqual([
      { name: "root", uid: 0, gid: 0, home: "/root", shell: "/bin/sh" },
      { name: "nonroot", uid: 65532, gid: 65533, home: "/home/nonroot", shell: "" },
    ]);
    expect(groups).toEqual([
      { name: "root", gid: 0 },
      { name: "wheel", gid: 10 },
    ]);
  });

  it("have name services in order, with their actions", async () => {
    const text = "# NSS\npasswd: compat\nhosts:  files [NOTFOUND=return  ] dns # last\n";
    const { nameServices } = await factsOf({ name: "etc/nsswitch.conf", text });
    expect(nameServices).toEqual({ passwd: ["compat"], hosts: ["files", "[NOTFOUND=return  ]", "dns"] });
  });

  it("have roots where Go looks: whole files, and folders with anything in them", async () => {
    const { certificates } = await factsOf(
      { name: "etc/ssl/cert.pem", type: "symlink", linkname: "certs/ca-certificates.crt" },
      { name: "etc/ssl/certs/ca-certificates.crt", text: "-----BEGIN" },
      { name: "etc/pki/tls/certs", type: "directory" },
      { name: "etc/ssl/ca-bundle.pem", text: "" },
    );
    expect(certificates).toEqual({
      files: ["/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/cert.pem"],
      directories: ["/etc/ssl/certs"],
    });
  });

  it("have zones, and whether the old names are among them", async () => {
    const zone = (name: string): Made => ({ name: `usr/share/zoneinfo/${name}`, text: "TZif" });
    expect((await factsOf(zone("Europe/Berlin"))).zones).toEqual({ folder: "/usr/share/zoneinfo", legacy: false });
    expect((await factsOf(zone("Europe/Berlin"), zone("US/Eastern"))).zones).toEqual({
      folder: "/usr/share/zoneinfo",
      legacy: true,
    });
    expect((await factsOf(zone("README"))).zones).toBeNull();
  });

  it("have /tmp with its mode, shells, and os-release behind its symlink", async () => {
    const facts = await factsOf(
      { name: "tmp", type: "directory", mode: 0o1777 },
      { name: "bin/busybox", text: "x" },
      { name: "bin/sh", type: "symlink", linkname: "/bin/busybox" },
      { name: "etc/os-release", type: "symlink", linkname: "../usr/lib/os-release" },
      { name: "usr/lib/os-release", text: `NAME="Alpine \\"Linux\\""\nID=alpine\nVERSION_ID='3.20.1'\nbroken line\n` },
    );
    expect([facts.tmp, facts.shells]).toEqual([0o1777, ["/bin/sh"]]);
    expect(facts.osRelease).toEqual({ NAME: 'Alpine "Linux"', ID: "alpine", VERSION_ID: "3.20.1" });
  });

  it("name a text that is there and was not read", async () => {
    const { users, gaps } = await factsOf({ name: "etc/passwd", text: "x".repeat(5_000_000) });
    expect([users, gaps.map(({ fact }) => fact)]).toEqual([null, ["/etc/passwd"]]);
  });
});

const parts = hasPart("a Debian on amd64", () => isDebian() && process.arch === "x64");

describe.skipIf(!parts)("of a root made from Debian's packages", () => {
  const cases: readonly (readonly [string, () => Promise<Root>, object])[] = [
    ["glibc 2.31", () => glibcRoot("bullseye"), { libc: { kind: "glibc", version: "2.31" } }],
    ["glibc 2.36", () => glibcRoot("bookworm"), { libc: { kind: "glibc", version: "2.36" } }],
    ["glibc 2.41", () => glibcRoot("trixie"), { libc: { kind: "glibc", version: "2.41" } }],
    ["glibc with few libraries", fewLibrariesRoot, { libc: { kind: "glibc", version: "2.36" } }],
    ["musl 1.2.2", () => muslRoot("bullseye"), { libc: { kind: "musl", version: "1.2.2" } }],
    ["musl 1.2.5", () => muslRoot("trixie"), { libc: { kind: "musl", version: "1.2.5" } }],
    ["a static busybox", busyboxRoot, { libc: { kind: "none" }, shells: ["/bin/sh"] }],
    ["nothing", scratchRoot, { libc: { kind: "none" }, shells: [] }],
    [
      "a distroless/static look-alike",
      staticRoot,
      { libc: { kind: "none" }, zones: { legacy: true }, nameServices: { passwd: ["compat"] }, tmp: 0o1777 },
    ],
  ];

  it.each(cases)("%s is known", async (_, make, expected) => {
    const root = await make();
    try {
      expect(await openLocalImage({ kind: "folder", path: root.folder }, root.name, platform)).toMatchObject(expected);
    } finally {
      await removeRoot(root);
    }
  });
});
