// src/config/nearest-word.ts
/**
* The word of `words` the user most likely meant by `word`, or `undefined` where none is near: at most one slip
* (a missing, extra, wrong or swapped letter) for every three letters, case aside, the first of equals; else the
* only word that goes on where `word` stops.
*/
function nearestWord(word, words) {
	if (word.length > longest) return void 0;
	const asked = word.toLowerCase();
	let best;
	for (const candidate of words) {
		const slips = distance(asked, candidate.toLowerCase().slice(0, longest));
		if (slips > Math.max(1, Math.floor(asked.length / 3)) || slips >= Math.max(1, asked.length)) continue;
		if (best === void 0 || slips < best.slips) best = {
			word: candidate,
			slips
		};
	}
	if (best !== void 0) return best.word;
	const longer = words.filter((candidate) => asked.length >= 3 && candidate.toLowerCase().startsWith(asked));
	return longer.length === 1 ? longer[0] : void 0;
}
/** No key, rule or variant is nearly as long as this; whatever is, was no slip of the hand. */
const longest = 64;
/** Optimal string alignment: Levenshtein's distance in which two swapped neighbours are one slip. */
function distance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let slips = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
			current.push(slips);
		}
		[beforeLast, last] = [last, current];
	}
	return last[b.length] ?? 0;
}
export { nearestWord as t };
