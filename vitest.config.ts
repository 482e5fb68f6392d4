import { defineConfig } from "vitest/config";

/** `--mode wide` tries every release, platform and published program that can be had, and takes its time. */
export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    env: mode === "wide" ? { PLIMSOLL_WIDE: "1" } : {},
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
}));
