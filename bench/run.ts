import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { gateTable, timeGate } from "./gate.ts";
import { compareMatrix } from "./matrix.ts";
import { table } from "./measure.ts";
import { compareReading, programs, readingTable } from "./reading.ts";
import { compareStartup } from "./startup.ts";

// `npm run bench -- 5` for five rounds; `npm run bench -- 5 FILE...` to read these files, and measure nothing else.
const { positionals } = parseArgs({ allowPositionals: true });
const [count = "3", ...files] = positionals;
const rounds = Number(count);
process.stdout.write(`${availableParallelism()} cores, ${rounds} rounds\n\n`);
if (files.length === 0) {
  const startup = await compareStartup(20);
  const matrix = await compareMatrix(rounds);
  process.stdout.write(`${table([...matrix, ...startup])}\n\n`);
  process.stdout.write(`${gateTable(await timeGate(rounds))}\n\n`);
}
const readings = await compareReading(files.length > 0 ? files : await programs(), rounds);
process.stdout.write(`${readingTable(readings)}\n`);
