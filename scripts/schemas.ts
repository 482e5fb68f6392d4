/**
 * Writes the JSON Schemas in `schema/`, which are committed and published, from the code that checks the same data.
 * `--check` writes nothing: the committed schemas are what the sources give.
 */
import { readFile, writeFile } from "node:fs/promises";
import { z } from "zod";
import { reportSchema } from "../src/baseline/schema.ts";
import { configSchema } from "../src/config/schema.ts";
import { schemaAddress } from "../src/config/schema-address.ts";
import { rules } from "../src/judge/rules/index.ts";

const schemas: Readonly<Record<string, object>> = {
  "config.schema.json": {
    $id: schemaAddress,
    title: "Plimsoll configuration",
    description: "What .plimsoll.yml says: what to build, how heavy it may be, and what else is judged.",
    ...z.toJSONSchema(configSchema(rules), { io: "input", target: "draft-7" }),
  },
  "report.schema.json": {
    title: "Plimsoll report",
    description:
      "What every command that reports gives as JSON. Sizes are bytes, addresses hexadecimal, absent is null.",
    ...z.toJSONSchema(reportSchema, { target: "draft-7" }),
  },
};

const stale: string[] = [];
for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(`../schema/${name}`, import.meta.url);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes("--check")) await writeFile(file, text);
  else if ((await readFile(file, "utf8").catch(() => "")) !== text) stale.push(`schema/${name}`);
}
if (stale.length > 0) {
  process.stderr.write(`${stale.join(", ")}: not what the sources give; run \`node scripts/schemas.ts\` and commit\n`);
  process.exitCode = 1;
}
