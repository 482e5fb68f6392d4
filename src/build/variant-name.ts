import type { VariantInput } from "../model.ts";
import { catalogue, isCatalogueName } from "./catalogue.ts";

const shortNames: Readonly<Record<string, string>> = {
  "-s": "s",
  "-w": "w",
  "-s -w": "stripped",
  "-w -s": "stripped",
  "all=-N -l": "debug",
};

/**
 * A readable name for a variant that was given none: what it starts from, then each thing it says, such as
 * `nocgo-stripped` or `release-arm64`. It depends on what is written and on nothing else, so that it is the same on
 * every machine. A name of the catalogue is only given to what the catalogue means by it.
 */
export function variantName(input: VariantInput): string {
  const { extends: start = "default" } = input;
  const base: VariantInput = isCatalogueName(start) ? catalogue[start] : {};
  const parts = differences(input, base);
  if (parts.length === 0) return start;
  const said = parts.join("-").slice(0, 80);
  if (start !== "default") return `${start}-${said}`.slice(0, 100);
  const isAnother = isCatalogueName(said) && differences(catalogue[said], {}).join("-") !== said;
  return isAnother ? `default-${said}` : said;
}

function differences(input: VariantInput, base: VariantInput): readonly string[] {
  const { cgo, ldflags, gcflags, trimpath, buildmode, tags, goos, goarch, env = {} } = input;
  const flags = (now: string | undefined, before: string | undefined, absent: string): string =>
    now === undefined || now === (before ?? "") ? "" : now === "" ? absent : (shortNames[now] ?? slug(now));
  return [
    cgo === undefined || cgo === base.cgo ? "" : cgo ? "cgo" : "nocgo",
    flags(ldflags, base.ldflags, "noldflags"),
    flags(gcflags, base.gcflags, "nogcflags"),
    trimpath === undefined || trimpath === (base.trimpath ?? false) ? "" : trimpath ? "trimpath" : "notrimpath",
    buildmode === undefined || buildmode === (base.buildmode ?? "exe") ? "" : buildmode,
    flags(tags?.join("+"), base.tags?.join("+"), "notags"),
    goos === undefined || goos === "linux" ? "" : goos,
    goarch ?? "",
    ...Object.entries(env).map(([name, value]) => slug(`${name}=${value}`)),
  ].filter((part) => part !== "");
}

const slug = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9._+=]+/g, "-")
    .replace(/^[^A-Za-z0-9]+|-+$/g, "")
    .slice(0, 40) || "other";
