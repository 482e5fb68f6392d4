import type { Artifact, LedgerRow } from "../model.ts";
import { gapIn, hidden } from "./facts.ts";
import { matches } from "./pattern.ts";

/** What a row of the ledger goes by where modules are listed: bytes of no module go by their owner, such as `std`. */
const nameOf = ({ module, owner }: LedgerRow): string => module ?? owner;

/** Bytes of all modules that the pattern names. */
export const moduleBytes = ({ ledger }: Artifact, pattern: string): number =>
  ledger.rows.filter((row) => matches(pattern, nameOf(row))).reduce((sum, { bytes }) => sum + bytes, 0);

/** Bytes of one kind, whoever owns them. */
export const kindBytes = ({ ledger }: Artifact, name: string): number =>
  ledger.rows.filter(({ kind }) => kind === name).reduce((sum, { bytes }) => sum + bytes, 0);

/** Why there is no telling whose the bytes are; without Go's table of functions all of them are nobody's. */
export function modulesMissing(artifact: Artifact): string | undefined {
  const { go, ledger } = artifact;
  const why = hidden(artifact, "whose its bytes are");
  if (why !== undefined) return why;
  if (go === null) return gapIn(artifact, "go") ?? "nothing that Go writes into a file was found in it";
  return (
    gapIn(artifact, "functions") ?? (ledger.unattributed === ledger.total ? "no byte of it has an owner" : undefined)
  );
}
