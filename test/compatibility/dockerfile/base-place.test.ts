import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkImages } from "../../../src/compatibility/check.ts";
import { dockerfileImage } from "../../../src/compatibility/dockerfile/dockerfile-image.ts";
import { readPrograms } from "../../../src/compatibility/measured-programs.ts";
import { defaultVerify } from "../../../src/config/verify-schema.ts";
import { ImageError } from "../../../src/image/image-error.ts";
import { readArtifact } from "../../../src/read.ts";
import { buildGo } from "../../image/support/programs.ts";
import { answers, hasPart } from "../../support/parts.ts";

const parts =
  hasPart("Linux on amd64 as root", () => process.platform === "linux" && process.getuid?.() === 0) &&
  hasPart("Go on amd64", () => process.arch === "x64" && answers("go", "version")());

describe.skipIf(!parts)("a program of a Dockerfile that is not built", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "base-place-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function proofIn(finalStage: string, args: readonly string[] = []) {
    const file = join(folder, "Dockerfile");
    const build = "FROM golang:1.26 AS build\nRUN CGO_ENABLED=0 go build -o /out/probe .\n";
    writeFileSync(file, `${build}${finalStage}COPY --from=build /out/probe /probe\nENTRYPOINT ["/probe"]\n`);
    const program = await buildGo("probe", { args, env: { CGO_ENABLED: "0" } });
    const about = { name: "probe", displayPath: "probe", variant: null, build: null, wire: false, now: new Date() };
    const { artifact } = await readArtifact(program, about);
    if (artifact === null) throw new Error("it could not be read");
    const openBase = async () => {
      throw new ImageError("no image is read here");
    };
    const images = [dockerfileImage("Dockerfile", file, openBase)];
    const read = await readPrograms([{ artifact, file: program }]);
    const [answer] = await checkImages(read, images, { ...defaultVerify, args: ["hello"], seconds: 20 });
    return answer;
  }

  it("is started in its base, where nothing else is added", async () => {
    const answer = await proofIn("FROM scratch\n");
    expect(answer?.proof).toEqual({ how: "chroot", started: true, output: "hello\nexit status 0" });
    const pie = await proofIn("FROM scratch\n", ["-buildmode=pie"]);
    expect(pie).toMatchObject({ runs: "no", proof: { started: false, output: pie?.errorText } });
  });

  it("is not started where the final stage adds more than that", async () => {
    const answer = await proofIn("FROM scratch\nCOPY --from=build /usr/share/zoneinfo /usr/share/zoneinfo\n");
    expect(answer?.proof).toBeNull();
    expect(answer?.gaps).toContainEqual({ fact: "verify", why: expect.stringMatching(/adds more than the program/) });
  });
});
