import { formatSize } from "../config/sizes.ts";

export { formatSize };

/** Alone writes sizes, shares and times for people. Sizes are powers of 2 (KiB, MiB), shares are fractions of 1. */

/** What stands where there is no value; not a minus sign. */
export const NONE = "–";

/** `23,708,160`. */
export function formatCount(count: number): string {
  // Number's own formatting loads the tables of all languages first.
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `23,708,160 bytes`. */
export function formatBytes(bytes: number): string {
  return `${formatCount(bytes)} ${bytes === 1 ? "byte" : "bytes"}`;
}

/** `+1.9 MiB`, `−81.9 KiB`, `0 B`. */
export function formatSizeChange(bytes: number): string {
  return signed(bytes, formatSize(Math.abs(bytes)));
}

/** `8.4 %` of a share of 0.084. A share too small for its decimals is `< 0.1 %`, so that something never reads as nothing. */
export function formatShare(share: number): string {
  const percent = share * 100;
  return percent > 0 && percent < 0.05 ? "< 0.1 %" : `${percent.toFixed(1)} %`;
}

/** `+8.4 %`, `−0.3 %`, `0.0 %`; `≈ 0 %` for a change too small for its decimals. */
export function formatShareChange(share: number): string {
  const percent = Math.abs(share * 100);
  if (percent > 0 && percent < 0.05) return "≈ 0 %";
  return signed(share, `${percent.toFixed(1)} %`);
}

/** `0.31`, the way a ratio is written in the configuration. */
export function formatRatio(ratio: number): string {
  return ratio > 0 && ratio < 0.005 ? "< 0.01" : ratio.toFixed(2);
}

/** `0.4 s`, `38 s`, `2 min 05 s`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
}

function signed(value: number, text: string): string {
  return value === 0 ? text : `${value > 0 ? "+" : "−"}${text}`;
}
