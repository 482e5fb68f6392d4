import type { Artifact, Need } from "../model.ts";
import { gapIn, hidden } from "./facts.ts";

/** What a program asks of its system and does not bring along; `null` where it asks for none of that, or brings it. */
export function unmetNeed(artifact: Artifact, id: Need["id"]): Need | null | { readonly skip: string } {
  const need = artifact.needs.find((one) => one.id === id);
  if (need !== undefined) return need.embedded ? null : need;
  const why = hidden(artifact, "what it asks for") ?? gapIn(artifact, "needs");
  return why === undefined ? null : { skip: why };
}
