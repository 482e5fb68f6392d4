import { warning } from "@actions/core";
import { readOverride } from "../deliver/labels.ts";
import type { LabelSetting } from "../gate.ts";
import type { Override } from "../model.ts";
import type { OpenPull } from "./pull.ts";

/** Looks labels up on the pull request; that they may be old is said once, however many are asked for. */
export function labelsOn(pull: OpenPull | null): (setting: LabelSetting) => Promise<Override | null> {
  let isTold = false;
  return async (setting) => {
    if (pull === null) return null;
    const { override, stale } = readOverride(await pull.live(), pull.labels, setting);
    if (stale !== null && !isTold) warning(`The labels are those of when the event happened, not of now: ${stale}`);
    isTold ||= stale !== null;
    return override;
  };
}
