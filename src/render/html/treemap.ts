import { type HierarchyRectangularNode, hierarchy, treemap } from "d3-hierarchy";
import type { Artifact, Kind, LedgerRow } from "../../model.ts";
import { ownerName } from "../contents.ts";
import { htmlText } from "../escape.ts";
import { formatBytes, formatShare, formatSize } from "../units.ts";

const WIDTH = 1200;
const HEIGHT = 640;
/** A cell smaller than this share of the file is too small to see, and joins its neighbours. */
const LEAST = 1 / 4000;
const LETTER = 6.2;

const COLORS: Readonly<Record<Kind, string>> = {
  code: "#4e79a7",
  pclntab: "#76b7b2",
  type: "#59a14f",
  string: "#edc948",
  embed: "#f28e2b",
  data: "#b07aa1",
  relocation: "#9c755f",
  symtab: "#e15759",
  dwarf: "#ff9da7",
  "build-info": "#86bcb6",
  header: "#bab0ac",
  padding: "#d7d3d0",
};

interface Cell {
  readonly name: string;
  readonly kind?: Kind;
  readonly bytes?: number;
  readonly children?: readonly Cell[];
}

type Node = HierarchyRectangularNode<Cell>;

/** Every byte of a file as area: owners and modules, in them packages, in them kinds of byte. One inline SVG. */
export function treemapSvg({ name, ledger }: Artifact): string {
  const root = hierarchy<Cell>({ name, children: byOwner(ledger.rows, ledger.total) })
    .sum(({ bytes = 0 }) => bytes)
    .sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
  const layout = treemap<Cell>()
    .size([WIDTH, HEIGHT])
    .paddingOuter(2)
    .paddingTop(({ depth }) => (depth === 1 ? 16 : 2))
    .round(true);
  const nodes = layout(root).descendants().slice(1);
  // Names come last, or the cells of a package would lie over its own.
  const shapes = [...nodes.map((node) => shape(node, ledger.total)), ...nodes.map(label)].filter((text) => text !== "");
  const title = `What is in ${htmlText(name)}, by area`;
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">\n${shapes.join("\n")}\n</svg>\n${legend(ledger.rows)}`;
}

function byOwner(rows: readonly LedgerRow[], total: number): readonly Cell[] {
  return [...Map.groupBy(rows, ownerName)].map(([name, owned]) => ({ name, children: byPackage(owned, total) }));
}

function byPackage(rows: readonly LedgerRow[], total: number): readonly Cell[] {
  const sum = (group: readonly LedgerRow[]): number => group.reduce((bytes, row) => bytes + row.bytes, 0);
  const packages = [...Map.groupBy(rows, (row) => row.package ?? row.kind)];
  const small = packages.filter(([, group]) => sum(group) < total * LEAST);
  const shown = packages
    .filter(([, group]) => sum(group) >= total * LEAST)
    .map(([name, group]) => packageCell(name, group));
  const rest = small.flatMap(([, group]) => group);
  return rest.length === 0 ? shown : [...shown, packageCell(`${small.length} smaller`, rest)];
}

function packageCell(name: string, rows: readonly LedgerRow[]): Cell {
  const kinds = [...Map.groupBy(rows, ({ kind }) => kind)];
  return {
    name,
    children: kinds.map(([kind, group]) => ({ name, kind, bytes: group.reduce((sum, { bytes }) => sum + bytes, 0) })),
  };
}

function shape(node: Node, total: number): string {
  const { x0, y0, x1, y1, depth, data, value = 0 } = node;
  const [width, height] = [x1 - x0, y1 - y0];
  if (width < 1 || height < 1) return "";
  const path = node
    .ancestors()
    .slice(0, -1)
    .reverse()
    .map((one) => one.data.name);
  const about = [...new Set(path), ...(data.kind === undefined ? [] : [data.kind])]
    .map((part) => htmlText(part))
    .join(" › ");
  const title = `<title>${about}: ${formatBytes(value)} (${formatShare(total === 0 ? 0 : value / total)})</title>`;
  const fill = data.kind === undefined ? "none" : COLORS[data.kind];
  const box = `<rect x="${x0}" y="${y0}" width="${width}" height="${height}" fill="${fill}" class="d${depth}"/>`;
  return `<g>${title}${box}</g>`;
}

/** The name of a module above its packages and of a package over its cells, where there is room for it. */
function label({ x0, y0, x1, y1, depth, data, value = 0 }: Node): string {
  const room = Math.floor((x1 - x0 - 8) / LETTER);
  if (depth > 2 || room < 6 || y1 - y0 < 15) return "";
  const text = depth === 1 ? `${data.name} ${formatSize(value)}` : data.name;
  const y = depth === 1 ? y0 + 12 : y0 + 14;
  return `<text x="${x0 + 5}" y="${y}" class="t${depth}">${htmlText(text, room)}</text>`;
}

function legend(rows: readonly LedgerRow[]): string {
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort();
  const items = kinds.map((kind) => `<span><i style="background:${COLORS[kind]}"></i>${kind}</span>`);
  return `<p class="legend">${items.join(" ")}</p>`;
}
