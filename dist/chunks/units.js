import { t as formatSize } from "./sizes.js";
// src/render/units.ts
/** `23,708,160`. */
function formatCount(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** `23,708,160 bytes`. */
function formatBytes(bytes) {
	return `${formatCount(bytes)} ${bytes === 1 ? "byte" : "bytes"}`;
}
/** `+1.9 MiB`, `−81.9 KiB`, `0 B`. */
function formatSizeChange(bytes) {
	return signed(bytes, formatSize(Math.abs(bytes)));
}
/** `8.4 %` of a share of 0.084. A share too small for its decimals is `< 0.1 %`, so that something never reads as nothing. */
function formatShare(share) {
	const percent = share * 100;
	return percent > 0 && percent < .05 ? "< 0.1 %" : `${percent.toFixed(1)} %`;
}
/** `+8.4 %`, `−0.3 %`, `0.0 %`; `≈ 0 %` for a change too small for its decimals. */
function formatShareChange(share) {
	const percent = Math.abs(share * 100);
	if (percent > 0 && percent < .05) return "≈ 0 %";
	return signed(share, `${percent.toFixed(1)} %`);
}
/** `0.31`, the way a ratio is written in the configuration. */
function formatRatio(ratio) {
	return ratio > 0 && ratio < .005 ? "< 0.01" : ratio.toFixed(2);
}
/** `0.4 s`, `38 s`, `2 min 05 s`. */
function formatSeconds(seconds) {
	if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	if (whole < 60) return `${whole} s`;
	return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
}
function signed(value, text) {
	return value === 0 ? text : `${value > 0 ? "+" : "−"}${text}`;
}
export { formatShare as a, formatSeconds as i, formatCount as n, formatShareChange as o, formatRatio as r, formatSizeChange as s, formatBytes as t };
