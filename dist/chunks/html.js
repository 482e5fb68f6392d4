import { t as formatSize } from "./sizes.js";
import { a as certificatesText, c as linkageText, i as advise, l as matrixOf, n as storyOf, o as changeText, r as adviceWords, s as gzipText, t as subjectOf, u as symtabText } from "./subject2.js";
import { _ as shownArtifacts, c as rowName, i as embedChangeText, n as changesByArtifact, p as ownerName, r as deltaOf, t as CAUSE_WORDS, u as versionsOf, x as headlineOf } from "./changes.js";
import { n as htmlText } from "./escape2.js";
import { a as formatShare, n as formatCount, s as formatSizeChange, t as formatBytes } from "./units.js";
// src/render/html/changes.ts
const ROWS = 50;
/** What became of each artifact against the base: a sentence, and a table of modules and embedded files. */
function changesHtml(report) {
	if (report.base === null) return "";
	const parts = changesByArtifact(report).map((entry) => {
		const story = `<p>${storyOf(entry, (name) => `<code>${htmlText(name)}</code>`)}</p>`;
		return entry.identical ? story : [
			story,
			modulesTable(entry),
			embedsList(entry)
		].join("\n");
	});
	return parts.length === 0 ? "" : `<h2>Against the base</h2>\n${parts.join("\n")}`;
}
function modulesTable(entry) {
	if (entry.modules.length === 0) return "";
	const largest = Math.max(1, ...entry.modules.map((change) => Math.abs(deltaOf(change))));
	const shown = entry.modules.slice(0, ROWS);
	const rest = entry.modules.slice(ROWS);
	const moved = rest.reduce((sum, change) => sum + deltaOf(change), 0);
	const lines = shown.map((change) => moduleLine(entry, change, largest));
	const more = rest.length === 0 ? [] : [`<tr><th>${rest.length} more</th><td></td><td></td><td>${formatSizeChange(moved)}</td><td></td></tr>`];
	return `<table>\n<tr>${[
		"",
		"base",
		"here",
		"change",
		"why"
	].map((head) => `<th>${head}</th>`).join("")}</tr>\n${[...lines, ...more].join("\n")}\n</table>`;
}
function moduleLine(entry, change, largest) {
	const versions = change.kind === "module" ? versionsOf(entry, change.name) ?? [] : [];
	const name = [rowName(entry, change).name, ...versions.length < 2 ? [] : [versions.join(" → ")]];
	const size = (value) => typeof value === "number" ? formatCount(value) : "–";
	const cells = [
		size(change.before),
		size(change.after),
		formatSizeChange(deltaOf(change)),
		change.cause === null ? "" : CAUSE_WORDS[change.cause]
	];
	const share = Math.abs(deltaOf(change)) / largest * 100;
	return `<tr><th style="${`background:linear-gradient(to right,${deltaOf(change) > 0 ? "#fbe3e4" : "#dff3e4"} ${share.toFixed(1)}%,transparent 0)`}">${htmlText(name.join(" "))}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
function embedsList({ embeds }) {
	if (embeds.length === 0) return "";
	const rest = embeds.length - ROWS;
	return `<ul>\n${[...embeds.slice(0, ROWS).map((change) => `<li>embedded <code>${htmlText(change.name)}</code>: ${embedChangeText(change)}</li>`), ...rest > 0 ? [`<li>${rest} more embedded files</li>`] : []].join("\n")}\n</ul>`;
}
// node_modules/d3-hierarchy/dist/d3-hierarchy.mjs
function count(node) {
	var sum = 0, children = node.children, i = children && children.length;
	if (!i) sum = 1;
	else while (--i >= 0) sum += children[i].value;
	node.value = sum;
}
function node_count() {
	return this.eachAfter(count);
}
function node_each(callback, that) {
	let index = -1;
	for (const node of this) callback.call(that, node, ++index, this);
	return this;
}
function node_eachBefore(callback, that) {
	var node = this, nodes = [node], children, i, index = -1;
	while (node = nodes.pop()) {
		callback.call(that, node, ++index, this);
		if (children = node.children) for (i = children.length - 1; i >= 0; --i) nodes.push(children[i]);
	}
	return this;
}
function node_eachAfter(callback, that) {
	var node = this, nodes = [node], next = [], children, i, n, index = -1;
	while (node = nodes.pop()) {
		next.push(node);
		if (children = node.children) for (i = 0, n = children.length; i < n; ++i) nodes.push(children[i]);
	}
	while (node = next.pop()) callback.call(that, node, ++index, this);
	return this;
}
function node_find(callback, that) {
	let index = -1;
	for (const node of this) if (callback.call(that, node, ++index, this)) return node;
}
function node_sum(value) {
	return this.eachAfter(function(node) {
		var sum = +value(node.data) || 0, children = node.children, i = children && children.length;
		while (--i >= 0) sum += children[i].value;
		node.value = sum;
	});
}
function node_sort(compare) {
	return this.eachBefore(function(node) {
		if (node.children) node.children.sort(compare);
	});
}
function node_path(end) {
	var start = this, ancestor = leastCommonAncestor(start, end), nodes = [start];
	while (start !== ancestor) {
		start = start.parent;
		nodes.push(start);
	}
	var k = nodes.length;
	while (end !== ancestor) {
		nodes.splice(k, 0, end);
		end = end.parent;
	}
	return nodes;
}
function leastCommonAncestor(a, b) {
	if (a === b) return a;
	var aNodes = a.ancestors(), bNodes = b.ancestors(), c = null;
	a = aNodes.pop();
	b = bNodes.pop();
	while (a === b) {
		c = a;
		a = aNodes.pop();
		b = bNodes.pop();
	}
	return c;
}
function node_ancestors() {
	var node = this, nodes = [node];
	while (node = node.parent) nodes.push(node);
	return nodes;
}
function node_descendants() {
	return Array.from(this);
}
function node_leaves() {
	var leaves = [];
	this.eachBefore(function(node) {
		if (!node.children) leaves.push(node);
	});
	return leaves;
}
function node_links() {
	var root = this, links = [];
	root.each(function(node) {
		if (node !== root) links.push({
			source: node.parent,
			target: node
		});
	});
	return links;
}
function* node_iterator() {
	var node = this, current, next = [node], children, i, n;
	do {
		current = next.reverse(), next = [];
		while (node = current.pop()) {
			yield node;
			if (children = node.children) for (i = 0, n = children.length; i < n; ++i) next.push(children[i]);
		}
	} while (next.length);
}
function hierarchy(data, children) {
	if (data instanceof Map) {
		data = [void 0, data];
		if (children === void 0) children = mapChildren;
	} else if (children === void 0) children = objectChildren;
	var root = new Node$1(data), node, nodes = [root], child, childs, i, n;
	while (node = nodes.pop()) if ((childs = children(node.data)) && (n = (childs = Array.from(childs)).length)) {
		node.children = childs;
		for (i = n - 1; i >= 0; --i) {
			nodes.push(child = childs[i] = new Node$1(childs[i]));
			child.parent = node;
			child.depth = node.depth + 1;
		}
	}
	return root.eachBefore(computeHeight);
}
function node_copy() {
	return hierarchy(this).eachBefore(copyData);
}
function objectChildren(d) {
	return d.children;
}
function mapChildren(d) {
	return Array.isArray(d) ? d[1] : null;
}
function copyData(node) {
	if (node.data.value !== void 0) node.value = node.data.value;
	node.data = node.data.data;
}
function computeHeight(node) {
	var height = 0;
	do
		node.height = height;
	while ((node = node.parent) && node.height < ++height);
}
function Node$1(data) {
	this.data = data;
	this.depth = this.height = 0;
	this.parent = null;
}
Node$1.prototype = hierarchy.prototype = {
	constructor: Node$1,
	count: node_count,
	each: node_each,
	eachAfter: node_eachAfter,
	eachBefore: node_eachBefore,
	find: node_find,
	sum: node_sum,
	sort: node_sort,
	path: node_path,
	ancestors: node_ancestors,
	descendants: node_descendants,
	leaves: node_leaves,
	links: node_links,
	copy: node_copy,
	[Symbol.iterator]: node_iterator
};
function required(f) {
	if (typeof f !== "function") throw new Error();
	return f;
}
function constantZero() {
	return 0;
}
function constant(x) {
	return function() {
		return x;
	};
}
function roundNode(node) {
	node.x0 = Math.round(node.x0);
	node.y0 = Math.round(node.y0);
	node.x1 = Math.round(node.x1);
	node.y1 = Math.round(node.y1);
}
function treemapDice(parent, x0, y0, x1, y1) {
	var nodes = parent.children, node, i = -1, n = nodes.length, k = parent.value && (x1 - x0) / parent.value;
	while (++i < n) {
		node = nodes[i], node.y0 = y0, node.y1 = y1;
		node.x0 = x0, node.x1 = x0 += node.value * k;
	}
}
function TreeNode(node, i) {
	this._ = node;
	this.parent = null;
	this.children = null;
	this.A = null;
	this.a = this;
	this.z = 0;
	this.m = 0;
	this.c = 0;
	this.s = 0;
	this.t = null;
	this.i = i;
}
TreeNode.prototype = Object.create(Node$1.prototype);
function treemapSlice(parent, x0, y0, x1, y1) {
	var nodes = parent.children, node, i = -1, n = nodes.length, k = parent.value && (y1 - y0) / parent.value;
	while (++i < n) {
		node = nodes[i], node.x0 = x0, node.x1 = x1;
		node.y0 = y0, node.y1 = y0 += node.value * k;
	}
}
var phi = (1 + Math.sqrt(5)) / 2;
function squarifyRatio(ratio, parent, x0, y0, x1, y1) {
	var rows = [], nodes = parent.children, row, nodeValue, i0 = 0, i1 = 0, n = nodes.length, dx, dy, value = parent.value, sumValue, minValue, maxValue, newRatio, minRatio, alpha, beta;
	while (i0 < n) {
		dx = x1 - x0, dy = y1 - y0;
		do
			sumValue = nodes[i1++].value;
		while (!sumValue && i1 < n);
		minValue = maxValue = sumValue;
		alpha = Math.max(dy / dx, dx / dy) / (value * ratio);
		beta = sumValue * sumValue * alpha;
		minRatio = Math.max(maxValue / beta, beta / minValue);
		for (; i1 < n; ++i1) {
			sumValue += nodeValue = nodes[i1].value;
			if (nodeValue < minValue) minValue = nodeValue;
			if (nodeValue > maxValue) maxValue = nodeValue;
			beta = sumValue * sumValue * alpha;
			newRatio = Math.max(maxValue / beta, beta / minValue);
			if (newRatio > minRatio) {
				sumValue -= nodeValue;
				break;
			}
			minRatio = newRatio;
		}
		rows.push(row = {
			value: sumValue,
			dice: dx < dy,
			children: nodes.slice(i0, i1)
		});
		if (row.dice) treemapDice(row, x0, y0, x1, value ? y0 += dy * sumValue / value : y1);
		else treemapSlice(row, x0, y0, value ? x0 += dx * sumValue / value : x1, y1);
		value -= sumValue, i0 = i1;
	}
	return rows;
}
var squarify = (function custom(ratio) {
	function squarify(parent, x0, y0, x1, y1) {
		squarifyRatio(ratio, parent, x0, y0, x1, y1);
	}
	squarify.ratio = function(x) {
		return custom((x = +x) > 1 ? x : 1);
	};
	return squarify;
})(phi);
function index() {
	var tile = squarify, round = false, dx = 1, dy = 1, paddingStack = [0], paddingInner = constantZero, paddingTop = constantZero, paddingRight = constantZero, paddingBottom = constantZero, paddingLeft = constantZero;
	function treemap(root) {
		root.x0 = root.y0 = 0;
		root.x1 = dx;
		root.y1 = dy;
		root.eachBefore(positionNode);
		paddingStack = [0];
		if (round) root.eachBefore(roundNode);
		return root;
	}
	function positionNode(node) {
		var p = paddingStack[node.depth], x0 = node.x0 + p, y0 = node.y0 + p, x1 = node.x1 - p, y1 = node.y1 - p;
		if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
		if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
		node.x0 = x0;
		node.y0 = y0;
		node.x1 = x1;
		node.y1 = y1;
		if (node.children) {
			p = paddingStack[node.depth + 1] = paddingInner(node) / 2;
			x0 += paddingLeft(node) - p;
			y0 += paddingTop(node) - p;
			x1 -= paddingRight(node) - p;
			y1 -= paddingBottom(node) - p;
			if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
			if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
			tile(node, x0, y0, x1, y1);
		}
	}
	treemap.round = function(x) {
		return arguments.length ? (round = !!x, treemap) : round;
	};
	treemap.size = function(x) {
		return arguments.length ? (dx = +x[0], dy = +x[1], treemap) : [dx, dy];
	};
	treemap.tile = function(x) {
		return arguments.length ? (tile = required(x), treemap) : tile;
	};
	treemap.padding = function(x) {
		return arguments.length ? treemap.paddingInner(x).paddingOuter(x) : treemap.paddingInner();
	};
	treemap.paddingInner = function(x) {
		return arguments.length ? (paddingInner = typeof x === "function" ? x : constant(+x), treemap) : paddingInner;
	};
	treemap.paddingOuter = function(x) {
		return arguments.length ? treemap.paddingTop(x).paddingRight(x).paddingBottom(x).paddingLeft(x) : treemap.paddingTop();
	};
	treemap.paddingTop = function(x) {
		return arguments.length ? (paddingTop = typeof x === "function" ? x : constant(+x), treemap) : paddingTop;
	};
	treemap.paddingRight = function(x) {
		return arguments.length ? (paddingRight = typeof x === "function" ? x : constant(+x), treemap) : paddingRight;
	};
	treemap.paddingBottom = function(x) {
		return arguments.length ? (paddingBottom = typeof x === "function" ? x : constant(+x), treemap) : paddingBottom;
	};
	treemap.paddingLeft = function(x) {
		return arguments.length ? (paddingLeft = typeof x === "function" ? x : constant(+x), treemap) : paddingLeft;
	};
	return treemap;
}
(function custom(ratio) {
	function resquarify(parent, x0, y0, x1, y1) {
		if ((rows = parent._squarify) && rows.ratio === ratio) {
			var rows, row, nodes, i, j = -1, n, m = rows.length, value = parent.value;
			while (++j < m) {
				row = rows[j], nodes = row.children;
				for (i = row.value = 0, n = nodes.length; i < n; ++i) row.value += nodes[i].value;
				if (row.dice) treemapDice(row, x0, y0, x1, value ? y0 += (y1 - y0) * row.value / value : y1);
				else treemapSlice(row, x0, y0, value ? x0 += (x1 - x0) * row.value / value : x1, y1);
				value -= row.value;
			}
		} else {
			parent._squarify = rows = squarifyRatio(ratio, parent, x0, y0, x1, y1);
			rows.ratio = ratio;
		}
	}
	resquarify.ratio = function(x) {
		return custom((x = +x) > 1 ? x : 1);
	};
	return resquarify;
})(phi);
// src/render/html/treemap.ts
const WIDTH = 1200;
const HEIGHT = 640;
/** A cell smaller than this share of the file is too small to see, and joins its neighbours. */
const LEAST = 1 / 4e3;
const LETTER = 6.2;
const COLORS = {
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
	padding: "#d7d3d0"
};
/** Every byte of a file as area: owners and modules, in them packages, in them kinds of byte. One inline SVG. */
function treemapSvg({ name, ledger }) {
	const root = hierarchy({
		name,
		children: byOwner(ledger.rows, ledger.total)
	}).sum(({ bytes = 0 }) => bytes).sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
	const nodes = index().size([WIDTH, HEIGHT]).paddingOuter(2).paddingTop(({ depth }) => depth === 1 ? 16 : 2).round(true)(root).descendants().slice(1);
	const shapes = [...nodes.map((node) => shape(node, ledger.total)), ...nodes.map(label)].filter((text) => text !== "");
	const title = `What is in ${htmlText(name)}, by area`;
	return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}">\n${shapes.join("\n")}\n</svg>\n${legend(ledger.rows)}`;
}
function byOwner(rows, total) {
	return [...Map.groupBy(rows, ownerName)].map(([name, owned]) => ({
		name,
		children: byPackage(owned, total)
	}));
}
function byPackage(rows, total) {
	const sum = (group) => group.reduce((bytes, row) => bytes + row.bytes, 0);
	const packages = [...Map.groupBy(rows, (row) => row.package ?? row.kind)];
	const small = packages.filter(([, group]) => sum(group) < total * LEAST);
	const shown = packages.filter(([, group]) => sum(group) >= total * LEAST).map(([name, group]) => packageCell(name, group));
	const rest = small.flatMap(([, group]) => group);
	return rest.length === 0 ? shown : [...shown, packageCell(`${small.length} smaller`, rest)];
}
function packageCell(name, rows) {
	return {
		name,
		children: [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, group]) => ({
			name,
			kind,
			bytes: group.reduce((sum, { bytes }) => sum + bytes, 0)
		}))
	};
}
function shape(node, total) {
	const { x0, y0, x1, y1, depth, data, value = 0 } = node;
	const [width, height] = [x1 - x0, y1 - y0];
	if (width < 1 || height < 1) return "";
	const path = node.ancestors().slice(0, -1).reverse().map((one) => one.data.name);
	return `<g>${`<title>${[...new Set(path), ...data.kind === void 0 ? [] : [data.kind]].map((part) => htmlText(part)).join(" › ")}: ${formatBytes(value)} (${formatShare(total === 0 ? 0 : value / total)})</title>`}${`<rect x="${x0}" y="${y0}" width="${width}" height="${height}" fill="${data.kind === void 0 ? "none" : COLORS[data.kind]}" class="d${depth}"/>`}</g>`;
}
/** The name of a module above its packages and of a package over its cells, where there is room for it. */
function label({ x0, y0, x1, y1, depth, data, value = 0 }) {
	const room = Math.floor((x1 - x0 - 8) / LETTER);
	if (depth > 2 || room < 6 || y1 - y0 < 15) return "";
	const text = depth === 1 ? `${data.name} ${formatSize(value)}` : data.name;
	const y = depth === 1 ? y0 + 12 : y0 + 14;
	return `<text x="${x0 + 5}" y="${y}" class="t${depth}">${htmlText(text, room)}</text>`;
}
function legend(rows) {
	return `<p class="legend">${[...new Set(rows.map(({ kind }) => kind))].sort().map((kind) => `<span><i style="background:${COLORS[kind]}"></i>${kind}</span>`).join(" ")}</p>`;
}
// src/render/html.ts
/** The report as one file that needs no other and runs no script; the policy in its head says so to the browser. */
function renderHtml(report) {
	const { outcome, reasons } = headlineOf(report);
	const advice = advise(report);
	const sentence = (text) => htmlText(text, 600);
	const advised = advice.map((one) => {
		const { lead, reason, cost } = adviceWords(one, (name) => htmlText(name));
		return `<p class="advice"><b>${lead}</b>: ${reason} ${cost}</p>`;
	});
	const maps = shownArtifacts(report, advice).map((artifact) => `<h2>What is in ${htmlText(artifact.name)}: ${formatBytes(artifact.fileSize)}</h2>\n${treemapSvg(artifact)}`);
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Plimsoll: ${outcome}</title>
<style>${STYLE}</style>
<h1 class="${outcome}">${outcome} <small>${htmlText(reasons, 600)}</small></h1>
<p>${subjectOf(report, (part) => htmlText(part))}</p>
${sizes(report)}
${changesHtml(report)}
${advised.join("\n")}
${section("Findings", report.verdict.findings.map(({ rule, severity, artifact, message }) => `<b>${severity}</b> <code>${htmlText(rule)}</code> ${htmlText(artifact)}: ${sentence(message)}`))}
${section("Not measured", missing(report))}
${section("Could not tell", untold(report))}
${maps.join("\n")}
</html>
`;
}
function sizes({ head }) {
	const { reference, rows } = matrixOf(head.artifacts);
	const heads = [
		"",
		"size",
		"bytes",
		reference === null ? "" : `vs ${htmlText(reference)}`,
		"symtab ratio",
		"certs",
		"linkage",
		"gzip"
	];
	const lines = rows.map((row) => {
		const { artifact, share } = row;
		const cells = [
			formatSize(artifact.fileSize),
			formatCount(artifact.fileSize),
			changeText(row),
			symtabText(artifact),
			certificatesText(artifact),
			htmlText(linkageText(artifact)),
			gzipText(artifact)
		];
		return `<tr><th style="${`background:linear-gradient(to right,#dce8f3 ${(share * 100).toFixed(1)}%,transparent 0)`}">${htmlText(artifact.name)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
	});
	return `<table>\n<tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr>\n${lines.join("\n")}\n</table>`;
}
function missing({ head }) {
	return [
		...head.failedBuilds.map(({ variant, output }) => `${htmlText(variant)} was not built: ${htmlText(output.trim(), 600)}`),
		...head.unread.map(({ path, reason }) => `${htmlText(path)} was not read: ${htmlText(reason, 600)}`),
		...head.skippedVariants.map(({ variant, why }) => `${htmlText(variant)} was skipped: ${htmlText(why, 600)}`)
	];
}
function untold({ head, verdict }) {
	return [...head.artifacts.flatMap(({ name, gaps }) => gaps.map(({ fact, why }) => `${htmlText(fact)} in ${htmlText(name)}: ${htmlText(why, 600)}`)), ...verdict.skips.map(({ rule, artifact, why }) => `<code>${htmlText(rule)}</code> about ${htmlText(artifact)}: ${htmlText(why, 600)}`)];
}
function section(title, items) {
	return items.length === 0 ? "" : `<h2>${title}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
}
const STYLE = `
body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:1200px;padding:0 1rem;color:#1f2328}
h1{text-transform:capitalize}h1 small{text-transform:none;font-weight:400;font-size:1rem;color:#59636e}
.pass,.warn{color:#1a7f37}.fail{color:#cf222e}.inconclusive{color:#9a6700}
table{border-collapse:collapse;width:100%}th,td{padding:.25rem .6rem;text-align:right;border-bottom:1px solid #d1d9e0}
th:first-child{text-align:left;min-width:12rem}td{font-variant-numeric:tabular-nums}
svg{width:100%;height:auto;background:#f6f8fa}svg .d1{fill:#fff;stroke:#59636e}svg .d2{stroke:#fff}svg .d3{stroke:#fff;stroke-opacity:.4}
svg text{font:11px system-ui,sans-serif;pointer-events:none}svg .t1{font-weight:600}svg .t2{fill:#fff;paint-order:stroke;stroke:#1f2328;stroke-width:2px;stroke-opacity:.55}
.legend span{margin-right:1rem;white-space:nowrap}.legend i{display:inline-block;width:.8em;height:.8em;margin-right:.3em}
.advice{border-left:3px solid #1a7f37;padding-left:.8rem}
`;
export { renderHtml };
