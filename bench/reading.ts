import { access, mkdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { execa } from "execa";
import { median } from "./measure.ts";
import { measureRun, type Run } from "./peak.ts";

/** What we promise of files of some sizes: seconds as a multiple of `sha256sum` of the same file, and peak memory. */
const promises = [
  { from: 40e6, to: 50e6, ratio: 2.5, mebibytes: 150 },
  { from: 240e6, to: 330e6, ratio: 1.5, mebibytes: 480 },
];

interface Measured {
  readonly tool: string;
  readonly runs: Run[];
}

/** One file, and what each tool that can read it takes: ours first, then the yardstick, then the others. */
export interface FileReading {
  readonly name: string;
  readonly bytes: number;
  readonly tools: readonly Measured[];
}

/** `inspect` of each file against hashing it, and against what lists its symbols or sizes, in turn. */
export async function compareReading(files: readonly string[], rounds: number): Promise<readonly FileReading[]> {
  const hasAnalyzer = (await execa("gsa", ["--version"], { reject: false })).exitCode === 0;
  if (!hasAnalyzer) process.stderr.write("gsa (go-size-analyzer) is not in the PATH, and is left out\n");
  const cli = join(import.meta.dirname, "../dist/cli.js");
  const readings: FileReading[] = [];
  for (const file of files) {
    const commands: Readonly<Record<string, readonly string[]>> = {
      "plimsoll inspect": [process.execPath, cli, "inspect", file],
      sha256sum: ["sha256sum", file],
      "go tool nm -size": ["go", "tool", "nm", "-size", file],
      ...(hasAnalyzer && { gsa: ["gsa", file, "--format", "json", "-o", "/dev/null"] }),
    };
    const tools = Object.keys(commands).map((tool): Measured => ({ tool, runs: [] }));
    for (let round = 0; round < rounds; round++)
      for (const { tool, runs } of tools)
        runs.push(...[(await measureRun(commands[tool] as readonly string[])) ?? []].flat());
    const done = tools.filter(({ runs }) => runs.length === rounds);
    readings.push({ name: basename(file), bytes: (await stat(file)).size, tools: done });
  }
  return readings.sort((a, b) => a.bytes - b.bytes);
}

/** Programs from 17 to 62 MB, built as `go install` builds them, symbols and debugging information and all. */
export async function programs(): Promise<readonly string[]> {
  const folder = join(import.meta.dirname, "../.cache/bench");
  await mkdir(folder, { recursive: true });
  const built: string[] = [];
  for (const path of [
    "github.com/google/go-containerregistry/cmd/crane@v0.20.2",
    "github.com/nats-io/nats-server/v2@v2.10.22",
    "github.com/caddyserver/caddy/v2/cmd/caddy@v2.8.4",
  ]) {
    const name = path.replace(/(\/v\d+)?@.*/, "").replace(/^.*\//, "");
    const file = join(folder, name);
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (!isThere)
      await execa("go", ["install", path], { env: { GOBIN: folder, GOFLAGS: "-buildvcs=false", CGO_ENABLED: "0" } });
    built.push(file);
  }
  return built;
}

/** A Markdown table of medians, and under it how straight the line is that time and memory follow. */
export function readingTable(readings: readonly FileReading[]): string {
  const rows = readings.flatMap(({ name, bytes, tools }) => {
    const yardstick = timeOf(tools[1]);
    const promise = promises.find(({ from, to }) => bytes >= from && bytes <= to);
    return tools.map((tool, index) => {
      const [ratio, mebibytes] = [timeOf(tool) / yardstick, memoryOf(tool)];
      const kept = (value: number, most: number | undefined): string =>
        index > 0 || most === undefined ? "" : `${most}: ${value <= most ? "yes" : "no"}`;
      const cells = [
        ...[`${name}, ${(bytes / 1e6).toFixed(0)} MB`, tool.tool, `${timeOf(tool).toFixed(2)} s`, ratio.toFixed(2)],
        ...[kept(ratio, promise?.ratio), `${mebibytes.toFixed(0)} MiB`, kept(mebibytes, promise?.mebibytes)],
      ];
      return `| ${cells.join(" | ")} |`;
    });
  });
  return [
    "| file | tool | median | to sha256sum | at most, kept | peak memory | at most, kept |",
    "| --- | --- | ---: | ---: | --- | ---: | --- |",
    ...rows,
    "",
    ...straightness(readings),
  ].join("\n");
}

const timeOf = (tool: Measured | undefined): number => median((tool?.runs ?? []).map(({ seconds }) => seconds));
const memoryOf = (tool: Measured): number => median(tool.runs.map(({ peak }) => peak)) / 2 ** 20;

/** How far each file in between lies from the line through the smallest and the largest. */
function straightness(readings: readonly FileReading[]): readonly string[] {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined || readings.length < 3) return [];
  return readings.slice(1, -1).map((reading) => {
    const share = (reading.bytes - first.bytes) / (last.bytes - first.bytes);
    const off = (take: (tool: Measured) => number): string => {
      const [low, value, high] = [first, reading, last].map(({ tools }) => take(tools[0] as Measured)) as number[];
      const line = (low as number) + share * ((high as number) - (low as number));
      return `${((100 * ((value as number) - line)) / line).toFixed(0)} %`;
    };
    return `${reading.name} lies ${off(timeOf)} in time and ${off(memoryOf)} in memory off the line from ${first.name} to ${last.name} (at most 20 %).`;
  });
}
