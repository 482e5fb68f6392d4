import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { diffSnapshots } from "../analyze/diff.ts";
import { findToolchain } from "../build/toolchain.ts";
import type { CauseShare, Change, Snapshot } from "../model.ts";

/** What GOTOOLCHAIN takes: a released toolchain, not one built from source. */
const released = /^go1\.\d+(\.\d+|(rc|beta)\d+)?$/;

export interface Toolchains {
  /** What to set so that the base is built as it was meant to be; `null`: nothing. */
  readonly own: string | null;
  /** What to set so that the head's Go builds the base too, where that is another; `null`: it is the same. */
  readonly heads: string | null;
}

export interface ToolchainOptions {
  readonly headFolder: string;
  /** What `go` says of itself there. */
  readonly headVersion: string;
  readonly baseFolder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/**
 * Which toolchains build the base. Mostly one: that in PATH builds both sides. Another is the base's own if `go` itself
 * switches to it there, or if the head's `go.mod` says which Go builds the head, and the base's says another; a workflow
 * that installs what `go.mod` names would otherwise hide that a change bumps it.
 */
export async function toolchainsOf({ headFolder, headVersion, ...options }: ToolchainOptions): Promise<Toolchains> {
  const { baseFolder: folder, env, signal } = options;
  const there = await findToolchain({ folder, env, signal });
  const heads = released.test(headVersion) ? headVersion : null;
  if (there.version !== headVersion) return { own: null, heads };
  const [head, base] = await Promise.all([headFolder, folder].map(declared));
  const isBumped = base !== null && base !== head && head === headVersion;
  return isBumped ? { own: base as string, heads } : { own: null, heads: null };
}

/** The toolchain that a folder's `go.mod` asks for, as far as it names one release. */
async function declared(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, "go.mod"), "utf8").catch(() => "");
  const toolchain = /^\s*toolchain\s+(go1\.\S+)/m.exec(text)?.[1] ?? null;
  const language = /^\s*go\s+(1\.\d+\.\d+)\s*(\/\/|$)/m.exec(text)?.[1];
  const named = toolchain ?? (language === undefined ? null : `go${language}`);
  return named !== null && released.test(named) ? named : null;
}

/**
 * What changed, with the share of Go itself apart: `base` as it was, `rebuilt` the same sources by the head's toolchain.
 * What a module or package gained is seen from `rebuilt`; these rows and the toolchain's own add up to the total.
 */
export function changesApart(base: Snapshot, rebuilt: Snapshot, head: Snapshot): readonly Change[] {
  const whole = diffSnapshots(base, head);
  const own = diffSnapshots(rebuilt, head);
  const sizes = new Map(rebuilt.artifacts.map(({ name, fileSize }) => [name, fileSize]));
  const isSeenFromBase = ({ kind }: Change): boolean =>
    kind === "total" || kind === "toolchain" || kind === "section" || kind === "linkage" || kind === "flag";
  return head.artifacts
    .map(({ name }) => name)
    .concat(base.artifacts.map(({ name }) => name).filter((name) => !head.artifacts.some((one) => one.name === name)))
    .flatMap((name) => {
      const ofIt = ({ artifact }: Change): boolean => artifact === name;
      const [total, ...rest] = whole.filter(ofIt);
      const between = sizes.get(name);
      if (total === undefined) return [];
      if (typeof total.before !== "number" || typeof total.after !== "number" || between === undefined)
        return [total, ...rest];
      const share: Change = { ...total, kind: "toolchain", name: "file", after: between, cause: "toolchain" };
      const [ownTotal, ...ownRest] = own.filter(ofIt);
      const byGo = Math.abs(between - total.before) >= Math.abs(total.after - between);
      return [
        { ...total, cause: byGo ? "toolchain" : (ownTotal?.cause ?? null), causes: sharesApart(share, ownTotal) },
        share,
        ...rest.filter(isSeenFromBase),
        ...ownRest.filter((change) => !isSeenFromBase(change)),
      ];
    });
}

/** What each cause moved, Go's own share seen by itself. */
function sharesApart({ before, after }: Change, own: Change | undefined): readonly CauseShare[] {
  const byGo: CauseShare = { cause: "toolchain", bytes: Number(after) - Number(before) };
  return [byGo, ...(own?.causes ?? [])]
    .filter(({ bytes }) => bytes !== 0)
    .sort((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes));
}
