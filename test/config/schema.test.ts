import { describe, expect, it } from "vitest";
import { z } from "zod";
import { configSchema } from "../../src/config/schema.ts";
import { parseSize, sizePattern } from "../../src/config/sizes.ts";
import { rules } from "../../src/judge/rules/index.ts";

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
}

/** Every key that a mapping may have, at any depth, with what is said of it. */
function keysOf(schema: JsonSchema, path = ""): [path: string, description: string | undefined][] {
  const items = schema.items === undefined ? [] : [schema.items].flat();
  const inner = typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]): [string, string | undefined][] => [
      [`${path}.${key}`, value.description],
      ...keysOf(value, `${path}.${key}`),
    ]),
    ...[...(schema.anyOf ?? []), ...items, ...inner].flatMap((one) => keysOf(one as JsonSchema, path)),
  ];
}

const schema = z.toJSONSchema(configSchema(rules), { io: "input", target: "draft-7" }) as JsonSchema;

describe("the schema of the configuration", () => {
  it.each(keysOf(schema))("says what %s means, in a sentence", (_, description) => {
    expect(description).toMatch(/^\S.*\.$/);
  });

  it("knows every rule, and nothing else under rules", () => {
    expect(Object.keys(schema.properties?.rules?.properties ?? {})).toEqual(rules.map(({ id }) => id));
    expect(schema.properties?.rules?.additionalProperties).toBe(false);
  });

  it.each([
    "25MiB",
    "64 KiB",
    "9MB",
    "500kB",
    "17 B",
    "4096",
    "1.5GiB",
    "25M",
    "2Gi",
    "",
    "MiB",
    "-1",
    "1e6",
    "25 Mebi",
  ])("tells editors the same of the size %j as the parser", (text) =>
    expect(new RegExp(sizePattern).test(text)).toBe(typeof parseSize(text) === "number"),
  );
});
