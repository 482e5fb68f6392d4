import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLocalImage } from "../../src/image/open-image.ts";
import { type Platform, parsePlatform } from "../../src/image/platform.ts";
import { Layout } from "./support/layout.ts";
import { tarOf } from "./support/tarball.ts";

const platform = (text: string): Platform => parsePlatform(text) as Platform;
const amd64 = platform("linux/amd64");

let layout: Layout;
beforeEach(() => {
  layout = new Layout(mkdtempSync(join(tmpdir(), "layout-")));
});
afterEach(() => rmSync(layout.folder, { recursive: true, force: true }));

const open = (tag: string | null = null, wanted = amd64) =>
  openLocalImage({ kind: "oci", path: layout.folder, tag }, "oci:layout", wanted);

const named = (tag: string) => ({ annotations: { "org.opencontainers.image.ref.name": tag } });
const layerWith = async (...names: string[]): Promise<Uint8Array> =>
  gzipSync(await tarOf(...names.map((name) => ({ name, text: name }))));

describe("an OCI layout", () => {
  it("gives the configuration, the layers with their sizes and makers, and the root they show", async () => {
    const [first, second] = [await layerWith("a", "etc/hosts"), await layerWith(".wh.a", "b")];
    const config = {
      Env: ["PATH=/bin:/usr/bin", "EMPTY=", "A=1", "A=2"],
      User: "65532:65532",
      WorkingDir: "/home",
      Entrypoint: ["/app"],
      Cmd: ["serve"],
      ExposedPorts: { "8080/tcp": {}, "53/udp": {} },
      Healthcheck: { Test: ["CMD", "/app", "health"] },
      OnBuild: ["RUN make"],
    };
    const history = [
      { created_by: "ADD rootfs" },
      { created_by: "ENV A=2", empty_layer: true },
      { created_by: "COPY b /" },
    ];
    const manifest = layout.image(amd64, [first, second], config, { history });
    layout.top(manifest);
    const image = await open();
    expect(image.config).toEqual({
      env: { PATH: "/bin:/usr/bin", EMPTY: "", A: "2" },
      user: "65532:65532",
      workdir: "/home",
      entrypoint: ["/app"],
      cmd: ["serve"],
      shell: null,
      exposedPorts: ["53/udp", "8080/tcp"],
      healthcheck: ["CMD", "/app", "health"],
      onBuild: ["RUN make"],
    });
    expect(image.layers).toMatchObject([
      { wireBytes: first.length, fileBytes: "aetc/hosts".length, createdBy: "ADD rootfs" },
      { wireBytes: second.length, fileBytes: 1 + ".wh.a".length, createdBy: "COPY b /" },
    ]);
    expect(image.size.wire).toBe(first.length + second.length);
    expect(image.digest).toBe(manifest.digest);
    expect(image.root?.names("/")).toEqual(["b", "etc"]);
  });

  it("is asked by tag where it holds several images", async () => {
    layout.top(
      { ...layout.image(amd64, [await layerWith("one")]), ...named("1") },
      { ...layout.image(amd64, [await layerWith("two")]), ...named("2") },
    );
    expect((await open("2")).root?.names("/")).toEqual(["two"]);
    await expect(open()).rejects.toThrow("holds several images, tagged 1, 2: add :TAG to say which");
    await expect(open("3")).rejects.toThrow("has no image tagged 3, only 1, 2");
  });

  it("gives the image of the platform asked for, and attestations are none", async () => {
    const forAmd = {
      ...layout.image(amd64, [await layerWith("amd")]),
      platform: { os: "linux", architecture: "amd64" },
    };
    const forArm = {
      ...layout.image(platform("linux/arm64"), [await layerWith("arm")]),
      platform: { os: "linux", architecture: "arm64" },
    };
    const attestation = {
      ...layout.image(amd64, []),
      platform: { os: "unknown", architecture: "unknown" },
      annotations: { "vnd.docker.reference.type": "attestation-manifest" },
    };
    layout.top({ ...layout.index(attestation, forAmd, forArm), ...named("latest") });
    expect((await open("latest", platform("linux/arm64/v8"))).root?.names("/")).toEqual(["arm"]);
    await expect(open("latest", platform("linux/s390x"))).rejects.toThrow(
      "oci:layout has no image for linux/s390x, only for linux/amd64, linux/arm64",
    );
  });

  it("refuses one image that is for another platform", async () => {
    layout.top(layout.image(platform("linux/arm64"), [await layerWith("arm")]));
    await expect(open()).rejects.toThrow("oci:layout is an image for linux/arm64, not for linux/amd64");
  });

  it("takes content that a descriptor carries itself", async () => {
    const manifest = layout.image(amd64, [await layerWith("a")]);
    const [algorithm = "", hex = ""] = manifest.digest.split(":");
    const { readFileSync } = await import("node:fs");
    const bytes = readFileSync(join(layout.folder, "blobs", algorithm, hex));
    rmSync(join(layout.folder, "blobs", algorithm, hex));
    layout.top({ ...manifest, ...{ data: bytes.toString("base64") } });
    expect((await open()).root?.names("/")).toEqual(["a"]);
  });

  it("says of a layer that may not be distributed that it was not read", async () => {
    const base = layout.blob(new Uint8Array(), "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip");
    const layer = layout.blob(await layerWith("a"), "application/vnd.oci.image.layer.v1.tar+gzip");
    const config = layout.blob({ os: "linux", architecture: "amd64" }, "application/vnd.oci.image.config.v1+json");
    layout.top(
      layout.blob({ schemaVersion: 2, config, layers: [base, layer] }, "application/vnd.oci.image.manifest.v1+json"),
    );
    const image = await open();
    expect(image.root?.names("/")).toEqual(["a"]);
    expect(image.gaps).toMatchObject([{ fact: "layer 1" }]);
    expect(image.size.disk).toBeNull();
  });

  it("names the part that is missing, damaged or no part of an image", async () => {
    await expect(openLocalImage({ kind: "oci", path: "/nowhere", tag: null }, "oci:/nowhere", amd64)).rejects.toThrow(
      "/nowhere is no OCI image layout: it has no index.json",
    );
    layout.top();
    await expect(open()).rejects.toThrow("oci:layout holds no image");

    const manifest = layout.image(amd64, [await layerWith("a")]);
    layout.top(manifest);
    for (const name of readdirSync(join(layout.folder, "blobs/sha256")))
      writeFileSync(join(layout.folder, "blobs/sha256", name), "tampered with");
    await expect(open()).rejects.toThrow(`not ${manifest.digest}`);
    rmSync(join(layout.folder, "blobs"), { recursive: true });
    await expect(open()).rejects.toThrow("could not be read");

    writeFileSync(join(layout.folder, "index.json"), "{");
    await expect(open()).rejects.toThrow("index.json is not JSON");
    writeFileSync(
      join(layout.folder, "index.json"),
      JSON.stringify({ manifests: [{ digest: "sha256:../../etc/passwd" }] }),
    );
    await expect(open()).rejects.toThrow("names something by a digest that is none");
    writeFileSync(join(layout.folder, "index.json"), JSON.stringify({ schemaVersion: 1, fsLayers: [] }));
    await expect(open()).rejects.toThrow("schema 1");
  });

  it("does not follow indexes without end", async () => {
    let top = layout.image(amd64, []);
    for (let depth = 0; depth < 4; depth++) top = layout.index(top);
    layout.top(top);
    await expect(open()).rejects.toThrow("is an index of indexes of indexes");
  });
});
