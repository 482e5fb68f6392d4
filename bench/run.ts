import { availableParallelism } from "node:os";
import { compareMatrix } from "./matrix.ts";
import { table } from "./measure.ts";
import { compareStartup } from "./startup.ts";

const rounds = Number(process.argv[2] ?? 3);
const startup = await compareStartup(20);
const matrix = await compareMatrix(rounds);
process.stdout.write(`${availableParallelism()} cores, ${rounds} rounds\n\n${table([...matrix, ...startup])}\n`);
