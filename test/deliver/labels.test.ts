import { describe, expect, it } from "vitest";
import { readOverride } from "../../src/deliver/labels.ts";
import { lookUp } from "../../src/deliver/live.ts";
import { aPull, type GitHubState } from "../support/github-routes.ts";
import { startGitHub } from "../support/github-server.ts";

const setting = { label: "size-ok", max: 2_097_152 };

async function read(over: Partial<GitHubState>, frozen: readonly string[] = [], fault?: number) {
  await using server = await startGitHub(over);
  if (fault !== undefined) server.fault({ call: /./, with: { status: fault } });
  const live = await lookUp({ ...server.connection, pause: async () => {} }, { owner: "acme", name: "boat" }, 1);
  return readOverride(live, frozen, setting);
}

const labelled = aPull({
  labels: ["bug", "size-ok"],
  labelings: [
    { label: "size-ok", by: "early", at: "2026-11-01T08:00:00Z" },
    { label: "bug", by: "someone", at: "2026-11-02T08:00:00Z" },
    { label: "size-ok", by: "maria", at: "2026-11-03T08:00:00Z" },
  ],
});

describe("an override", () => {
  it("F21: is read from the API: the label of now counts, not that of the event that a re-run replays", async () => {
    expect((await read({ pulls: [labelled] }, [])).override?.label).toBe("size-ok");
    expect(await read({ pulls: [aPull()] }, ["size-ok"])).toEqual({ override: null, stale: null });
  });

  it("F21: falls back to the labels of the event where GitHub does not answer, and says so", async () => {
    for (const status of [500, 403, 404]) {
      const { override, stale } = await read({ pulls: [labelled] }, ["size-ok"], status);
      expect(override).toEqual({ label: "size-ok", by: null, at: null, maxBytes: 2_097_152 });
      expect(stale).toContain(`answered ${status}`);
      expect((await read({ pulls: [labelled] }, [], status)).override).toBeNull();
    }
  });

  it("F23: says who set the label last, when, and how much it lifts", async () => {
    expect((await read({ pulls: [labelled] })).override).toEqual({
      label: "size-ok",
      by: "maria",
      at: "2026-11-03T08:00:00Z",
      maxBytes: 2_097_152,
    });
  });

  it("is there without a name where the server does not say who set the label", async () => {
    expect((await read({ pulls: [labelled], hasGraphql: false })).override).toMatchObject({ by: null, at: null });
    expect((await read({ pulls: [{ ...labelled, labelings: [] }] })).override).toMatchObject({ by: null, at: null });
    const ghost = { label: "size-ok", by: null, at: "2026-11-03T08:00:00Z" };
    expect((await read({ pulls: [{ ...labelled, labelings: [ghost] }] })).override).toMatchObject({ by: null });
  });

  it("is the label of that name, whatever its case, and no other", async () => {
    expect((await read({ pulls: [aPull({ labels: ["Size-OK"] })] })).override).not.toBeNull();
    for (const label of ["size-ok-not", "not-size-ok", "size", ""]) {
      expect((await read({ pulls: [aPull({ labels: [label] })] })).override, label).toBeNull();
    }
  });
});
