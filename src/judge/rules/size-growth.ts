import { z } from "zod";
import { formatSize } from "../../config/sizes.ts";
import {
  type Exceeded,
  exceededLimits,
  type Growth,
  growthOf,
  isNoise,
  type Room,
  roomFor,
  toolchainStep,
} from "../growth.ts";
import { defineRule } from "../rule.ts";

interface Grown extends Growth {
  readonly step: string | null;
  readonly room: Room | null;
  /** Whose growth is over its limits; `null` where none is, and room is short. */
  readonly whose: "own" | "toolchain" | null;
  readonly over: Exceeded | null;
}

/** With room for as many more changes as this, the cap is no concern of this one's. */
const manyMore = 10;

const words = "apart or count";

export default defineRule({
  id: "size-growth",
  summary: "The change makes the file grow by more than it may.",
  severity: "error",
  options: z.strictObject({
    toolchain: z
      .enum(["apart", "count"], { error: words })
      .default("apart")
      .describe("What another Go toolchain adds: only a warning (apart), or held against the limits too (count)."),
  }),

  check({ artifact, budgets, comparison }, { toolchain }): Grown[] | { skip: string } {
    const { growth: limits } = budgets;
    if (comparison?.kind === "unknown" && limits !== undefined) return { skip: comparison.why };
    if (comparison?.kind !== "base") return [];
    const { artifact: base, changes } = comparison;
    const measured = growthOf(base, artifact, changes);
    const growth =
      toolchain === "apart" ? measured : { ...measured, own: measured.own + measured.toolchain, toolchain: 0 };
    const room = roomFor(growth, budgets.size?.max);
    const about = { ...growth, step: toolchainStep(changes), room };

    const isQuiet = isNoise(growth, base, artifact, budgets);
    const own = isQuiet ? null : exceededLimits(growth.own, growth.before, limits ?? {});
    if (own !== null) return [{ ...about, whose: "own", over: own }];
    const theirs = exceededLimits(growth.toolchain, growth.before, limits ?? {});
    if (theirs !== null) return [{ ...about, whose: "toolchain", over: { ...theirs, level: "warning" } }];
    return isQuiet || room === null || room.more >= manyMore ? [] : [{ ...about, whose: null, over: null }];
  },

  message({ before, after, own, toolchain, step, room, whose, over }) {
    const bytes = whose === "toolchain" ? toolchain : own;
    const percent = before === 0 ? "" : ` (${((bytes * 100) / before).toFixed(1)} %)`;
    const subject = whose === "toolchain" ? `Go alone, from ${step}, makes the file grow` : "The file grew";
    const limit = over === null ? "" : `, more than budgets.growth allows (${over.limits.join(", ")})`;
    const beside =
      whose !== "own" || toolchain === 0
        ? ""
        : `; Go from ${step} ${toolchain < 0 ? "takes off" : "adds"} another ${formatSize(Math.abs(toolchain))}`;
    const left =
      room === null || room.more >= manyMore
        ? ""
        : `; that is ${formatSize(after)} of ${formatSize(room.cap)}, at this pull request's rate ${room.more} more`;
    return `${subject} by ${formatSize(bytes)}${percent} to ${formatSize(after)}${limit}${beside}${left}.`;
  },
  fix({ whose }) {
    if (whose === null) return "Plan for the cap before it is reached.";
    return whose === "toolchain"
      ? "Nothing of it is held against this change; the release notes of Go may say where it comes from."
      : "Take out what the change brought, or let it through where it can be reviewed: raise the limit, or set the label of override.";
  },
  isBudget: true,
  breach: ({ own }) => ({ what: "", amount: own }),
  mildness: ({ over }) => over?.level ?? "note",
});
