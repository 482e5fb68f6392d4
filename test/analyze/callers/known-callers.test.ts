import { describe, expect, it } from "vitest";
import { ownerByName } from "../../../src/analyze/callers/known-callers.ts";

describe("whose a symbol is by its name", () => {
  it.each([
    ["pthread_create", [], "runtime/cgo"],
    ["getaddrinfo", ["net"], "net"],
    ["getaddrinfo", ["example.com/keel"], "example.com/keel"],
    ["__isoc23_strtol", ["example.com/keel", "net", "os/user"], "example.com/keel"],
    ["dlopen", ["plugin"], "plugin"],
  ])("%s, with C called by %j, is %s", (symbol, callsC, owner) => {
    expect(ownerByName(symbol, callsC)).toBe(owner);
  });

  it.each([
    ["__isoc23_strtol", ["example.com/keel", "example.com/hull"]],
    ["__isoc23_strtol", ["net"]],
    ["malloc", ["example.com/keel"]],
    ["__libc_start_main", ["example.com/keel"]],
    ["getaddrinfo", []],
  ])("%s, with C called by %j, is nobody's for sure", (symbol, callsC) => {
    expect(ownerByName(symbol, callsC)).toBeNull();
  });
});
