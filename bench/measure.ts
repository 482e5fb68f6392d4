/** One comparison: how long ours takes, how long the yardstick takes, and the ratio we promise not to pass. */
export interface Comparison {
  readonly what: string;
  readonly yardstick: string;
  /** Seconds, one a round, in the same order for both. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** `null` where we promise nothing and only want to know. */
  readonly target: number | null;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Both in turn, the other one first in every second round, so that neither always finds the warmer machine. */
export async function alternate(
  rounds: number,
  first: () => Promise<void>,
  second: () => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const [one, other] = round % 2 === 0 ? [first, second] : [second, first];
    await one();
    await other();
  }
}

export async function seconds(action: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await action();
  return (performance.now() - started) / 1000;
}

/** A Markdown table of medians and their ratios. */
export function table(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ what, yardstick, ours, theirs, target }) => {
    const [one, other] = [median(ours), median(theirs)];
    const ratio = one / other;
    const promise = target === null ? ["", ""] : [String(target), ratio <= target ? "yes" : "no"];
    const cells = [what, shown(one), yardstick, shown(other), ratio.toFixed(2), ...promise];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| what | median | yardstick | median | ratio | at most | kept |",
    "| --- | ---: | --- | ---: | ---: | ---: | --- |",
    ...rows,
  ].join("\n");
}

const shown = (value: number): string => (value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`);
