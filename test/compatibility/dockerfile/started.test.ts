import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { knownImages } from "../../../src/compatibility/dockerfile/bases.ts";
import { dockerfileImage } from "../../../src/compatibility/dockerfile/dockerfile-image.ts";
import { anArtifact } from "../../support/make.ts";

const platform = { os: "linux", architecture: "amd64", variant: null };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "started-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string, mode = 0o755): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  chmodSync(join(folder, path), mode);
}

/** The image of a Dockerfile whose bases only the table knows. */
function open(...lines: readonly string[]) {
  write("Dockerfile", lines.join("\n"));
  return dockerfileImage("Dockerfile", join(folder, "Dockerfile"), knownImages(new Map())).open(platform);
}
const startedBy = async (...lines: readonly string[]) => (await open(...lines)).started;
const placedBy = async (...lines: readonly string[]) => (await open(...lines)).recipeOf?.(anArtifact()).placed;

const alpine = "FROM alpine:3.23";
const debian = "FROM debian:12-slim";

describe("the file that a container starts, on a base of the table", () => {
  it.each([
    [alpine, "COPY app /srv/app", 'ENTRYPOINT ["/app"]'],
    [alpine, "COPY app /app", 'ENTRYPOINT ["/usr/bin/tini", "--", "/app"]'],
    [alpine, "RUN apk add --no-cache ca-certificates tzdata", 'ENTRYPOINT ["tini", "--", "/app"]'],
    [debian, "COPY app /usr/bin/app", 'ENTRYPOINT ["dumb-init", "--", "app"]'],
    [alpine, "COPY app /usr/bin/service", 'ENTRYPOINT ["servcie"]'],
    [alpine, "COPY app /usr/local/bin/app", 'ENTRYPOINT ["/usr/local/bin/$APP"]'],
    [alpine, "COPY app /app/", 'ENTRYPOINT ["/app"]'],
    [alpine, "RUN apk add curl", 'ENTRYPOINT ["/app"]'],
    ["FROM scratch", "COPY gone /app/", 'ENTRYPOINT ["/app"]'],
  ])("is missing: %s, %s, %s", async (...lines) => {
    write("app", "x");
    expect((await startedBy(...lines))?.exists).toBe(false);
  });

  it.each([
    [alpine, "RUN apk add --no-cache tini", 'ENTRYPOINT ["/sbin/tini", "--", "/app"]'],
    [debian, "RUN apt-get update && apt-get install -y dumb-init", 'ENTRYPOINT ["dumb-init", "--", "app"]'],
    [alpine, "COPY app /app/", 'ENTRYPOINT ["/app/app"]'],
    [debian, "COPY app /app", 'CMD ["sleep", "infinity"]'],
    ["FROM ubuntu:22.04", "COPY app /usr/local/bin", 'ENTRYPOINT ["/usr/local/bin/app"]'],
    [alpine, "COPY app /usr/bin", 'ENTRYPOINT ["app"]'],
    ["FROM scratch", "WORKDIR /app\nCOPY app /app", 'ENTRYPOINT ["/app/app"]'],
    [alpine, "COPY gone /usr/bin/app", 'ENTRYPOINT ["app"]'],
    [alpine, "ADD https://example.com/v1/tini /sbin/", 'ENTRYPOINT ["tini", "--", "/app"]'],
  ])("is there: %s, %s, %s", async (...lines) => {
    write("app", "x");
    expect((await startedBy(...lines))?.exists).toBe(true);
  });

  it.each([
    [alpine, "COPY app /app", 'CMD ["httpd", "-f"]'],
    ["FROM fedora:43", "COPY app /usr/bin/app", 'ENTRYPOINT ["apq"]'],
    ["FROM fedora:43", "COPY app /usr/bin/app", 'ENTRYPOINT ["/bin/app"]'],
    [debian, "RUN make install", 'ENTRYPOINT ["/app"]'],
    [debian, 'RUN A=$(cat /name); echo x > "/$A"', 'ENTRYPOINT ["/app.sh"]'],
    [debian, "RUN echo x > /app.sh", 'ENTRYPOINT ["/app.sh"]'],
    [alpine, "ADD https://example.com/x.git /app", 'ENTRYPOINT ["/app"]'],
    [alpine, "RUN apk add curl", 'ENTRYPOINT ["tini"]'],
    ["FROM cgr.dev/chainguard/static:latest", "COPY app /usr/local/bin", 'ENTRYPOINT ["/usr/local/bin/app"]'],
    ["FROM scratch", 'RUN ["mkdir", "/opt/x"]\nCOPY app /opt/x', 'ENTRYPOINT ["/opt/x/app"]'],
    [alpine, "RUN apk add tini", 'ENTRYPOINT ["/usr/bin/tini"]'],
    [debian, "COPY --from=golang:1.26 /out /", 'ENTRYPOINT ["/app"]'],
  ])("is not known to be there: %s, %s, %s", async (...lines) => {
    write("app", "x");
    expect((await startedBy(...lines))?.exists).toBeNull();
  });

  it("may be a folder, with the program in it", async () => {
    const lines = ["COPY app /app/", 'ENTRYPOINT ["/app"]'];
    expect((await startedBy("FROM scratch", ...lines))?.folder).toEqual({ holds: "/app/app" });
    write("app", "x");
    expect((await startedBy("FROM scratch", ...lines))?.folder).toEqual({ holds: "/app/app" });
    write("other", "x");
    expect((await startedBy("FROM scratch", "COPY other /app/", ...lines))?.folder).toEqual({ holds: null });
  });

  it("may be the folder that WORKDIR makes", async () => {
    write("app", "x");
    const { folder: found } =
      (await startedBy("FROM scratch", "WORKDIR /app", "COPY app .", 'ENTRYPOINT ["/app"]')) ?? {};
    expect(found).toEqual({ holds: "/app/app" });
    expect((await startedBy("FROM scratch", "WORKDIR /app", 'ENTRYPOINT ["/app"]'))?.folder).toEqual({ holds: null });
  });

  it("lies where a relative path leads to", async () => {
    expect(await startedBy("FROM scratch", "WORKDIR /data", 'ENTRYPOINT ["./app"]')).toMatchObject({
      place: "/data/app",
      exists: false,
    });
  });

  it.each([
    ["ENTRYPOINT ['/app']", true],
    ['ENTRYPOINT ["/app",]', true],
    ["ENTRYPOINT [ -f /x ] && /app", false],
    ['ENTRYPOINT ["/app"]', false],
  ])("is a list of words that is none: %s: %s", async (line, isBroken) => {
    expect((await startedBy(alpine, line))?.isBrokenList).toBe(isBroken);
  });
});

describe("a script that a container starts", () => {
  const start = 'ENTRYPOINT ["/entry.sh"]';
  const scriptOf = async (...lines: readonly string[]) => (await startedBy(...lines, start))?.script;

  it.each([
    ["FROM scratch", "#!/bin/sh\n"],
    ["FROM gcr.io/distroless/static-debian12:nonroot", "#!/bin/sh\n"],
    [alpine, "#!/bin/bash\n"],
    [alpine, "#!/bin/sh\r\n"],
    [alpine, "#!/usr/bin/env bash\n"],
    [alpine, "exec /app\n"],
  ])("has no interpreter: %s, %j", async (base, text) => {
    write("entry.sh", text);
    expect(await scriptOf(base, "COPY --chmod=755 entry.sh /entry.sh")).toMatchObject({ exists: false });
    expect(await scriptOf(base, "COPY entry.sh /", "RUN chmod +x /entry.sh")).toMatchObject({ exists: false });
  });

  it.each([
    [alpine, "#!/bin/sh\n"],
    [debian, "#!/usr/bin/env bash\n"],
    [`${debian}\nRUN make`, "#!/bin/bash\n"],
    [`${alpine}\nRUN apk add bash`, "#!/bin/bash -e\n"],
    [`${alpine}\nRUN touch /var/reentry.sh`, "#!/bin/sh\n"],
    [`${alpine}\nCOPY tool /opt/tool`, "#!/opt/tool\n"],
  ])("has its interpreter: %s, %j", async (base, text) => {
    write("entry.sh", text);
    write("tool", "x");
    expect(await scriptOf(base, "COPY entry.sh /entry.sh")).toMatchObject({ exists: true });
  });

  it("is read where it is written in the Dockerfile", async () => {
    const script = await scriptOf(alpine, "COPY <<'EOF' /entry.sh", "#!/bin/bash", "EOF");
    expect(script).toEqual({ path: "/entry.sh", interpreter: "/bin/bash", exists: false });
  });

  it.each([
    [alpine, "COPY entry.sh /entry.sh", "RUN sed -i 's/bash/sh/' /entry.sh"],
    ["FROM alpine:3.23", "COPY entry.sh /entry.sh", "RUN make"],
    [alpine, "RUN apk add curl", "COPY entry.sh /entry.sh"],
    ["FROM fedora:43", "RUN dnf install -y zsh", "COPY zsh.sh /entry.sh"],
  ])("is not known to have one: %s, %s, %s", async (...lines) => {
    write("entry.sh", "#!/bin/bash\n");
    write("zsh.sh", "#!/usr/bin/zsh-static\n");
    expect(await scriptOf(...lines)).toMatchObject({ exists: null });
  });

  it("is none where it is a program, or another stage makes it", async () => {
    write("entry.sh", "\x7fELF");
    expect(await scriptOf(alpine, "COPY entry.sh /entry.sh")).toBeNull();
    expect(await scriptOf(alpine, "COPY --from=golang:1.26 /entry.sh /entry.sh")).toBeNull();
  });
});

describe("the mode of the file that a container starts", () => {
  const start = 'ENTRYPOINT ["/bin/entry"]';

  it("is 0644 where the Dockerfile holds it", async () => {
    const heredoc = ["COPY <<EOF /bin/entry", "#!/bin/sh", "EOF"];
    expect(await placedBy(alpine, ...heredoc, start)).toMatchObject({ path: "/bin/entry", mode: 0o644 });
    const [first = "", ...rest] = heredoc;
    const executable = [first.replace("COPY", "COPY --chmod=755"), ...rest];
    expect(await placedBy(alpine, ...executable, start)).toMatchObject({ mode: 0o755 });
  });

  it("is that of the file in a folder of the context, or in a stage that only copies", async () => {
    write("bin/entry", "x", 0o640);
    expect(await placedBy("FROM scratch", "COPY bin/ /bin/", start)).toMatchObject({ mode: 0o640 });
    expect(await placedBy("FROM scratch", "COPY bin/ent* /bin/", 'CMD ["entry"]')).toMatchObject({ mode: 0o640 });
    const staged = ["FROM scratch AS files", "COPY bin/entry /x", "FROM scratch", "COPY --from=files /x /bin/entry"];
    expect(await placedBy(...staged, start)).toMatchObject({ mode: 0o640, location: { line: 4 } });
  });

  it.each([
    ["RUN chmod +x /bin/entry", 0o755],
    ["RUN chmod 700 /bin/entry && true", 0o700],
    ["WORKDIR /bin\nRUN chmod a+rx entry", 0o755],
    ['RUN ["chmod", "0755", "/bin/entry"]', 0o755],
    ["RUN chmod u+s /bin/entry", null],
    ["RUN chmod -R 755 /bin", null],
    ['RUN ["/bin/sh", "-c", "chmod +x /bin/entry"]', null],
    ["RUN find /bin -exec chmod +x {} +", null],
    ["RUN chmod +x /bin/other", 0o644],
  ])("is what %s makes of it", async (run, mode) => {
    write("entry", "x", 0o644);
    expect(await placedBy(alpine, "COPY entry /bin/entry", run, start)).toMatchObject({ mode });
  });

  it("is 0600 of a file that ADD fetches, until it is made executable", async () => {
    const fetched = "ADD https://example.com/entry /bin/entry";
    expect(await placedBy(alpine, fetched, start)).toMatchObject({ mode: 0o600 });
    expect(await placedBy(alpine, fetched, "RUN chmod +x /bin/entry", start)).toMatchObject({ mode: 0o711 });
    expect(await placedBy(alpine, fetched.replace("ADD", "ADD --chmod=755"), start)).toMatchObject({ mode: 0o755 });
  });

  it("leaves open whose it is after chown", async () => {
    write("entry", "x", 0o644);
    const given = "RUN chown 65532 /bin/entry && chmod 500 /bin/entry";
    const open = { mode: 0o500, owner: { uid: null, gid: null } };
    expect(await placedBy(alpine, "COPY entry /bin/entry", given, start)).toMatchObject(open);
  });

  it("is not known of a file that a build makes", async () => {
    const stages = ["FROM alpine:3.23 AS make", "RUN make", alpine, "COPY --from=make /out/x /bin/entry"];
    expect(await placedBy(...stages, start)).toMatchObject({ mode: null });
  });
});

describe("a file of the image", () => {
  it("is there where a folder of the context has it, whatever the base", async () => {
    write("rootfs/healthcheck.sh", "#!/bin/sh\n");
    const { hasFile } = await open(alpine, "COPY rootfs/ /");
    expect([hasFile?.("/healthcheck.sh"), hasFile?.("/other.sh"), hasFile?.("/usr/bin/curl")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
