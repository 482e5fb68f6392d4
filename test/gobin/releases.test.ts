import { describe, expect, it } from "vitest";
import { supportOf } from "../../src/gobin/releases.ts";

const at = (date: string) => new Date(`${date}T12:00:00Z`);

describe("whether a release of Go still gets fixes", () => {
  it.each([
    ["go1.24.13", "2026-02-09", { state: "supported" }],
    ["go1.24.13", "2026-02-10", { state: "ended", since: "2026-02-10" }],
    ["go1.25.0", "2026-08-18", { state: "supported" }],
    ["go1.25.0", "2026-08-19", { state: "ended", since: "2026-08-19" }],
    ["go1.12.5", "2026-11-22", { state: "ended", since: "2020-02-25" }],
    ["go1.4", "2026-11-22", { state: "ended", since: "2020-02-25" }],
    ["go1.26.1 X:boringcrypto", "2026-11-22", { state: "supported" }],
    ["go1.27rc1", "2026-11-22", { state: "supported" }],
  ])("%s on %s", (version, date, support) => {
    expect(supportOf(version, at(date))).toEqual(support);
  });

  it.each([
    ["go1.26.1", "2027-02-01"],
    ["go1.27.0", "2030-01-01"],
    ["go1.28.0", "2026-11-22"],
    ["devel go1.28-0c9a1b", "2026-11-22"],
    ["go1.2600", "2026-11-22"],
    [null, "2026-11-22"],
  ])("of %s on %s is not known, and no pass", (version, date) => {
    expect(supportOf(version, at(date))).toEqual({ state: "unknown", why: expect.any(String) });
  });

  it("is known to be over of what has ended, however late it is", () => {
    expect(supportOf("go1.25.3", at("2031-01-01")).state).toBe("ended");
  });
});
