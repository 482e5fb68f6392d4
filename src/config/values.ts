import { z } from "zod";
import { parseSize, sizeExamples, sizePattern } from "./sizes.ts";

/**
 * The single values a configuration is made of. The error text of every schema here is what is *allowed*, so that
 * `explain-issues.ts` can put it behind what was found.
 */

/** A mapping of fixed keys; any other key is refused, and the error text is then the list of those allowed. */
export function mapping<Shape extends z.core.$ZodLooseShape>(shape: Shape, what = "a mapping") {
  const keys = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: ({ code }) => (code === "unrecognized_keys" ? keys : `${what} with the keys ${keys}`),
  });
}

export function oneOf<const Words extends readonly string[]>(words: Words) {
  const all = [words.slice(0, -1).join(", "), words.at(-1)].join(" or ");
  return z.enum(words, { error: all });
}

export const flag = z.boolean({ error: "true or false" });

/** A text that is not empty, or where there is a pattern, what that says. */
export function text(what: string, pattern?: RegExp) {
  const bounded = z.string({ error: what }).max(10_000, { error: `${what}, of at most 10,000 letters` });
  return pattern === undefined ? bounded.min(1, { error: what }) : bounded.regex(pattern, { error: what });
}

export function list<Item extends z.ZodType>(item: Item, what: string) {
  return z.array(item, { error: what }).min(1, { error: `${what}, at least one` });
}

/** One word or a list of them; gives a list. */
export function words(word: ReturnType<typeof text>, what: string) {
  return z.union([word.transform((one) => [one]), list(word, what)], { error: what });
}

/** Bytes. */
export const size = z
  .union(
    [z.int({ error: sizeExamples }).nonnegative({ error: sizeExamples }), z.string().meta({ pattern: sizePattern })],
    { error: sizeExamples },
  )
  .transform((value, { addIssue }) => {
    const bytes = parseSize(value);
    if (typeof bytes === "number") return bytes;
    addIssue({ code: "custom", message: bytes.problem });
    return z.NEVER;
  });

/** `2` and `2%` alike; gives the number before the sign. */
const percentWords = "a percentage of 0 or more, such as 2 or 2.5%";
export const percent = z.union(
  [
    z.number({ error: percentWords }).nonnegative({ error: percentWords }),
    z
      .string({ error: percentWords })
      .regex(/^\d{1,6}(\.\d{1,4})?\s*%$/, { error: percentWords })
      .transform((value) => Number.parseFloat(value)),
  ],
  { error: percentWords },
);

const ratioWords = "a ratio of 0 or more, such as 0.3";
export const ratio = z.number({ error: ratioWords }).nonnegative({ error: ratioWords });

/** Seconds, from `90`, `90s`, `10m` or `1h30m`. */
const durationPattern = /^(?:(\d{1,5})h)?(?:(\d{1,5})m)?(?:(\d{1,5})s?)?$/;
const durationWords = "a time such as 10m, 90s or 1h30m, or whole seconds, up to a day";
export const duration = z
  .union([z.int(), z.string().meta({ pattern: durationPattern.source })], { error: durationWords })
  .transform((value, { addIssue }) => {
    const parts = durationPattern.exec(String(value));
    const [hours, minutes, seconds] = (parts ?? []).slice(1).map((part) => Number(part ?? 0));
    const total = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
    if (total > 0 && total <= 86_400) return total;
    addIssue({ code: "custom", message: durationWords });
    return z.NEVER;
  });
