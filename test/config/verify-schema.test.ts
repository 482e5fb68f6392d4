import { describe, expect, it } from "vitest";
import { parseConfig } from "../../src/config/parse.ts";
import { defaultVerify } from "../../src/config/verify-schema.ts";

const parse = (text: string) => parseConfig(text, ".plimsoll.yml", []).verify;

describe("verify", () => {
  it("is a word, or says in full what is started and what is expected", () => {
    expect(parse("verify: true")).toEqual(defaultVerify);
    expect(parse("verify: false")).toBeNull();
    expect(parse("verify: { args: [] }")).toEqual(defaultVerify);
    expect(parse("jobs: 1")).toBeUndefined();
    const inFull = `
verify:
  command: [/entrypoint, run]
  args: [--version]
  exit: 0
  http: { port: 8080, path: /health }
  timeout: 10s
  memory: 64MiB
`;
    expect(parse(inFull)).toEqual({
      command: ["/entrypoint", "run"],
      args: ["--version"],
      exit: 0,
      http: { port: 8080, path: "/health" },
      seconds: 10,
      memory: 64 * 1024 * 1024,
    });
    expect(parse("verify: { http: { port: 80 } }")).toEqual({ ...defaultVerify, http: { port: 80, path: "/" } });
  });

  it.each([
    ["verify: yes please", /verify: .*true, false, or a mapping/],
    ["verify: { arg: [x] }", /args/],
    ["verify: { args: --version }", /a list of words/],
    ["verify: { command: [app] }", /a path/],
    ["verify: { exit: 256 }", /exit status from 0 to 255/],
    ["verify: { http: { port: 70000 } }", /port from 1 to 65535/],
    ["verify: { http: { port: 80, path: health } }", /path such as \/health/],
    ['verify: { http: { port: 80, path: "/a b" } }', /path such as \/health/],
    ["verify: { timeout: soon }", /a time such as/],
    ["cgo: never", /cgo: .*forbidden, allowed or required/],
    ["cgo: forbiden", /did you mean forbidden/],
  ])("refuses %s", (text, why) => {
    expect(() => parse(text)).toThrow(why);
  });
});
