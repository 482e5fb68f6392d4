import { z } from "zod";

/**
 * What every value of a report has in common: a report is untrusted text, so strings and lists have an end, numbers are
 * finite and not negative, and an object has the keys it should have and no other.
 */
export const text = z.string().max(65_536);
export const output = z.string().max(1_048_576);
export const size = z.int().min(0);
export const measure = z.number().min(0);
export const share = z.number().min(0).max(1);
export const address = z.string().regex(/^0x[0-9a-f]{1,16}$/, "expected a hexadecimal address such as 0x401000");
export const dateTime = z.iso.datetime();

export const list = <T extends z.ZodType>(item: T, limit = 100_000) => z.array(item).max(limit).readonly();
export const record = <T extends z.ZodType>(value: T) => z.record(text, value).readonly();
export const shape = <T extends z.core.$ZodShape>(keys: T) => z.strictObject(keys).readonly();
