import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkImages } from "../../src/compatibility/check.ts";
import { readPrograms } from "../../src/compatibility/measured-programs.ts";
import { nameImage } from "../../src/compatibility/named-image.ts";
import type { NamedImage, OpenedImage } from "../../src/compatibility/opened-image.ts";
import { UsageError } from "../../src/errors.ts";
import { ImageError } from "../../src/image/image-error.ts";
import type { Artifact } from "../../src/model.ts";
import { readArtifact } from "../../src/read.ts";
import { buildFixture } from "../support/fixture.ts";
import { anImage, someLines, withConfig } from "../support/image-rules.ts";
import { answers, hasPart } from "../support/parts.ts";

const go = hasPart("Go", answers("go", "version"));

const opened = (over: Partial<OpenedImage> = {}): OpenedImage => ({
  facts: anImage(),
  lines: someLines,
  started: null,
  unseen: [],
  ignores: [],
  place: null,
  pathOf: () => null,
  ships: () => null,
  builtOtherwise: () => null,
  source: null,
  ...over,
});
const image = (open: NamedImage["open"]): NamedImage => ({ name: "the-image", source: "oci", open });

describe.skipIf(!go)("a program in an image", () => {
  let folder: string;
  let file: string;
  let artifact: Artifact;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "check-"));
    file = await buildFixture("hello", { goarch: "amd64", args: ["-buildmode=pie"], env: { CGO_ENABLED: "0" } });
    const about = { name: "pie", displayPath: "out/hello", variant: null, build: null, wire: false, now: new Date(0) };
    artifact = (await readArtifact(file, about)).artifact as Artifact;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const check = async (named: NamedImage, over: Partial<Artifact> = {}, path = file) =>
    (await checkImages(await readPrograms([{ artifact: { ...artifact, ...over }, file: path }]), [named]))[0];

  it("is told to be where the image has it, else under its own name at the top", async () => {
    const there = await check(image(async () => opened({ pathOf: () => "/usr/bin/service" })));
    expect(there?.errorText).toBe("exec /usr/bin/service: no such file or directory");
    expect((await check(image(async () => opened())))?.errorText).toBe("exec /hello: no such file or directory");
  });

  it("does not start where no container is made, and that is what is said first", async () => {
    const named = image(async () => opened({ facts: withConfig({ user: "app" }) }));
    const answer = await check(named);
    expect(answer).toMatchObject({
      runs: "no",
      errorText: "unable to find user app: no matching entries in passwd file",
      problems: [{ rule: "user-unknown" }, { rule: "pie-without-loader" }],
    });
    expect(answer?.reason).toBe(answer?.problems[0]?.found);
  });

  it("is not said to fail later where it does not start", async () => {
    const facts = anImage({ certificates: { files: [], directories: [] }, zones: null, users: null, tmp: null });
    const answer = await check(
      image(async () => opened({ facts })),
      {
        needs: [{ id: "tmp", evidence: ["os.CreateTemp"], embedded: false }],
      },
    );
    expect(answer?.problems.map(({ rule }) => rule)).toEqual(["pie-without-loader"]);
  });

  it("may start after all where a RUN may bring what is missing", async () => {
    const unseen = [{ what: "Dockerfile:4 installs gcompat", mayBring: "a loader" } as const];
    expect(await check(image(async () => opened({ unseen })))).toMatchObject({
      runs: "unknown",
      errorText: null,
      reason: expect.stringMatching(/Dockerfile:4 installs gcompat.*Without it: The program asks for the loader/),
      problems: [],
    });
  });

  it("does not start for want of a loader where a RUN brings libraries alone", async () => {
    const unseen = [{ what: "Dockerfile:4 installs git", mayBring: "libraries" } as const];
    expect(await check(image(async () => opened({ unseen })))).toMatchObject({
      runs: "no",
      problems: [{ rule: "pie-without-loader" }],
    });
  });

  it("lacks groups only where one is named", async () => {
    const unknown = { fact: "/etc/group", why: "the table does not say it" };
    const gapsFor = async (user: string | null) => {
      const facts = anImage({ config: { ...anImage().config, user }, gaps: [unknown] });
      return (await check(image(async () => opened({ facts }))))?.gaps;
    };
    expect(await gapsFor(null)).toEqual([]);
    expect(await gapsFor("app:65532")).toEqual([]);
    expect(await gapsFor("65532:web")).toEqual([unknown]);
  });

  it("is left open where the image can't be read, which is asked once for each platform", async () => {
    const asked: string[] = [];
    const named = image(async ({ architecture }) => {
      asked.push(architecture);
      throw new ImageError("the image is nowhere");
    });
    const arm = { ...artifact, name: "arm", elf: { ...artifact.elf, machine: "EM_AARCH64" } };
    const programs = await readPrograms(
      [artifact, { ...artifact, name: "again" }, arm].map((one) => ({ artifact: one, file })),
    );
    const compatibility = await checkImages(programs, [named]);
    expect(compatibility.map(({ artifact: name, runs, reason }) => [name, runs, reason])).toEqual(
      ["pie", "again", "arm"].map((name) => [name, "unknown", "The image is nowhere."]),
    );
    expect(asked).toEqual(["amd64", "arm64"]);
  });

  it("does not hide a mistake of our own behind an open verdict", async () => {
    const named = image(() => Promise.reject(new TypeError("a mistake")));
    await expect(check(named)).rejects.toThrow(TypeError);
  });

  it("is left open where it is packed, damaged since it was read, gone, or for a machine nobody knows", async () => {
    const named = image(async () => opened());
    const damaged = join(folder, "damaged");
    writeFileSync(damaged, "\x7fELF and no more");
    expect(await check(named, { packer: "UPX" })).toMatchObject({
      runs: "unknown",
      reason: expect.stringMatching(/packed with UPX/),
    });
    for (const path of [damaged, join(folder, "gone")]) {
      expect(await check(named, {}, path)).toMatchObject({
        runs: "unknown",
        reason: expect.stringMatching(/could not be read again/),
      });
    }
    const elf = { ...artifact.elf, machine: "EM_SPARC" };
    expect(await check(named, { elf })).toMatchObject({ runs: "unknown", reason: expect.stringMatching(/EM_SPARC/) });
  });

  it("asks for the image of its own variant of ARM", async () => {
    const asked: unknown[] = [];
    const named = image(async (platform) => {
      asked.push(platform.variant);
      return opened();
    });
    const elf = { ...artifact.elf, machine: "EM_ARM", class: 32 as const };
    const settings = (GOARM: string) => ({
      elf,
      go: { ...(artifact.go as NonNullable<Artifact["go"]>), settings: { GOARM } },
    });
    for (const level of ["6", "7,softfloat", ""]) await check(named, settings(level));
    expect(asked).toEqual(["v6", "v7", null]);
  });
});

describe("the name of an image", () => {
  it.each([
    ["scratch", "rootfs"],
    ["./root", "rootfs"],
    ["oci:layout:1", "oci"],
    ["docker-archive:a.tar", "archive"],
    ["gcr.io/distroless/static-debian12", "registry"],
    ["Dockerfile", "dockerfile"],
    ["./build/Dockerfile.release", "dockerfile"],
    ["service.Dockerfile", "dockerfile"],
    ["Containerfile", "dockerfile"],
    ["dockerfile:build/image", "dockerfile"],
  ])("says what %s is: %s", (name, source) => {
    expect(nameImage(name, "/")).toMatchObject({ source, name: name.replace("dockerfile:", "") });
  });

  it.each(["", "Alpine", "a b", "oci:", "docker-archive:", "dockerfile:", "x@sha256:1"])("refuses %j", (name) => {
    expect(() => nameImage(name, "/")).toThrow(UsageError);
  });
});
