import { nearestWord } from "../config/nearest-word.ts";
import { UsageError } from "../errors.ts";
import type { MatrixInput, VariantInput } from "../model.ts";

/** The axes in the order in which they multiply: the last turns fastest. */
const axes = ["cgo", "ldflags", "gcflags", "trimpath", "buildmode", "tags", "goos", "goarch", "env"] as const;

/** Before exclusion; what is left has a limit of its own. */
const mostCombinations = 4096;

/** Every combination of the axes, less those that an entry of `exclude` matches; none where there is no axis. */
export function multiply(matrix: MatrixInput): readonly VariantInput[] {
  const given = axes.filter((axis) => matrix[axis] !== undefined);
  if (given.length === 0) {
    if (matrix.exclude !== undefined) throw new UsageError(`matrix has no axis: give it one of ${axes.join(", ")}.`);
    return [];
  }
  let combinations: VariantInput[] = [{}];
  for (const axis of given) {
    const values = axisValues(matrix, axis);
    if (combinations.length * values.length > mostCombinations)
      throw new UsageError(`matrix has more than ${mostCombinations} combinations before exclude: shorten an axis.`);
    combinations = combinations.flatMap((one) => values.map((value) => ({ ...one, [axis]: value })));
  }
  for (const [index, entry] of (matrix.exclude ?? []).entries()) {
    const left = combinations.filter((one) => !matches(one, entry, given, `matrix.exclude[${index}]`));
    if (left.length === combinations.length)
      throw new UsageError(`matrix.exclude[${index}] matches no combination that is left: ${JSON.stringify(entry)}.`);
    combinations = left;
  }
  if (combinations.length === 0) throw new UsageError("matrix.exclude leaves no combination to build.");
  return combinations;
}

function axisValues(matrix: MatrixInput, axis: (typeof axes)[number]): readonly unknown[] {
  const values: readonly unknown[] = matrix[axis] ?? [];
  if (values.length === 0) throw new UsageError(`matrix.${axis} is empty: give it a value, or leave it out.`);
  const seen = new Set<string>();
  for (const value of values) {
    const text = JSON.stringify(value);
    if (seen.has(text)) throw new UsageError(`matrix.${axis} lists ${text} twice.`);
    seen.add(text);
  }
  return values;
}

function matches(one: VariantInput, entry: VariantInput, given: readonly string[], key: string): boolean {
  const wanted = Object.entries(entry).filter(([, value]) => value !== undefined);
  if (wanted.length === 0) throw new UsageError(`${key} is empty: name the axis values it excludes.`);
  return wanted.every(([axis, value]) => {
    if (!given.includes(axis)) {
      const near = nearestWord(axis, given);
      const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
      throw new UsageError(`${key}.${axis} is no axis of this matrix.${hint} Its axes: ${given.join(", ")}.`);
    }
    return JSON.stringify((one as Readonly<Record<string, unknown>>)[axis]) === JSON.stringify(value);
  });
}
