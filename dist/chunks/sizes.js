// src/config/sizes.ts
/** kB, MB and GB are powers of 1000, KiB, MiB and GiB powers of 1024; letter case does not matter. */
const units = {
	b: 1,
	kb: 1e3,
	mb: 1e3 ** 2,
	gb: 1e3 ** 3,
	kib: 1024,
	mib: 1024 ** 2,
	gib: 1024 ** 3
};
const sizeExamples = "a size such as 25MiB, 64 KiB or 9MB, or whole bytes";
/** For editors: what `parseSize` reads, letter case aside. */
const sizePattern = "^\\s*\\d+(\\.\\d+)?\\s*([kKMG]i?B|B)?\\s*$";
/** Bytes of `25MiB`, `64 KiB`, `1.5MB`, `4096`, or why the text is none. Parts of a byte are rounded. */
function parseSize(text) {
	const parts = /^(\d{1,16}(?:\.\d{1,6})?)\s*([a-z]*)$/i.exec(String(text).trim());
	if (parts === null) return { problem: sizeExamples };
	const [, count = "", unit = ""] = parts;
	if (/^[kmg]i?$/i.test(unit)) {
		const letter = unit.charAt(0);
		const [decimal, binary] = [letter.toLowerCase() === "k" ? "kB" : `${letter.toUpperCase()}B`, `${letter.toUpperCase()}iB`];
		return { problem: `a size with its whole unit: ${count}${decimal} (powers of 1000) or ${count}${binary} (powers of 1024)` };
	}
	const factor = unit === "" ? 1 : units[unit.toLowerCase()];
	if (factor === void 0 || factor === 1 && count.includes(".")) return { problem: sizeExamples };
	const bytes = Math.round(Number(count) * factor);
	return Number.isSafeInteger(bytes) ? bytes : { problem: `${sizeExamples}, less than 8192 TiB` };
}
/** For people, to one decimal: `22.6 MiB`, `512.0 KiB`, `812 B`. */
function formatSize(bytes) {
	if (bytes < 1024) return `${bytes} B`;
	let value = bytes / 1024;
	let unit = "KiB";
	for (const next of [
		"MiB",
		"GiB",
		"TiB"
	]) {
		if (Number(value.toFixed(1)) < 1024) break;
		value /= 1024;
		unit = next;
	}
	return `${value.toFixed(1)} ${unit}`;
}
/** To the byte, in the largest unit that needs no more than two decimals, as a limit is written: `25MiB`, `6.25MiB`, `9MB`. */
function writeSize(bytes) {
	for (const unit of [
		"GiB",
		"GB",
		"MiB",
		"MB",
		"KiB",
		"kB"
	]) {
		const factor = units[unit.toLowerCase()];
		const count = Number((bytes / factor).toFixed(2));
		if (count >= 1 && Math.abs(count * factor - bytes) < .001) return `${count}${unit}`;
	}
	return `${bytes}`;
}
export { writeSize as a, sizePattern as i, parseSize as n, sizeExamples as r, formatSize as t };
