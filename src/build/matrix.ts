import { nearestWord } from "../config/nearest-word.ts";
import { catalogueNames, defaultVariants } from "../config/variant-schema.ts";
import { UsageError } from "../errors.ts";
import type { MatrixInput, NamedVariant, Variant, VariantInput } from "../model.ts";
import { catalogue, isCatalogueName } from "./catalogue.ts";
import { multiply } from "./matrix-product.ts";
import { knownArchitectures, knownSystems } from "./platforms.ts";
import { variantName } from "./variant-name.ts";

/** The platform of a variant that names none; the system is linux unless said. */
export interface Host {
  readonly goos?: string | undefined;
  readonly goarch: string;
}

const mostVariants = 256;

const buildModes: readonly string[] = ["exe", "pie", "c-shared", "plugin"];

/**
 * The variants a user asked for, in their order: the listed ones, then the product of the axes; the default matrix
 * where neither is given. A name is a file name and the key of baselines, so it depends on what is written only.
 */
export function expandVariants(
  variants: readonly (string | VariantInput)[] | undefined,
  matrix: MatrixInput | null | undefined,
  host: Host,
): readonly NamedVariant[] {
  const listed = variants ?? (matrix == null ? defaultVariants : []);
  const products = multiply(matrix ?? {});
  const count = listed.length + products.length;
  if (count === 0) throw new UsageError("variants is empty: name at least one variant, or leave it out.");
  if (count > mostVariants)
    throw new UsageError(`variants and matrix ask for ${count} builds; at most ${mostVariants} are allowed.`);

  const taken = new Map<string, string>();
  const expanded: NamedVariant[] = [];
  for (const [index, entry] of listed.entries()) {
    const key = `variants[${index}]`;
    const input = typeof entry === "string" ? fromCatalogue(entry, key) : entry;
    const variant = resolve(input, host, key);
    const name = input.name ?? variantName(input);
    checkName(name, key);
    const other = taken.get(fold(name));
    if (other !== undefined)
      throw new UsageError(`${key} and ${other} are both called "${name}": give one of them another name.`);
    taken.set(fold(name), key);
    expanded.push({ name, variant });
  }
  for (const input of products) {
    const name = freeName(variantName(input), taken);
    taken.set(fold(name), "matrix");
    expanded.push({ name, variant: resolve(input, host, "matrix") });
  }
  return expanded;
}

/** On some file systems `Release` and `release` are one file. */
const fold = (name: string): string => name.toLowerCase();

/** Two long flags may shorten to one name, and nobody can name a combination: the later ones are numbered. */
function freeName(name: string, taken: ReadonlyMap<string, string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(fold(candidate))) return candidate;
  }
}

function fromCatalogue(word: string, key: string): VariantInput {
  checkWord(word, catalogueNames, key, "a variant of the catalogue");
  return { extends: word };
}

function resolve(input: VariantInput, host: Host, key: string): Variant {
  const base = input.extends ?? "default";
  checkWord(base, catalogueNames, `${key}.extends`, "a variant of the catalogue");
  const merged: VariantInput = { ...(isCatalogueName(base) ? catalogue[base] : {}), ...withoutGaps(input) };
  const buildmode = merged.buildmode ?? null;
  if (buildmode !== null) checkWord(buildmode, buildModes, `${key}.buildmode`, "a build mode");
  const goos = merged.goos ?? host.goos ?? "linux";
  const goarch = merged.goarch ?? host.goarch;
  if (merged.goos !== undefined) checkWord(goos, knownSystems, `${key}.goos`, "a GOOS");
  if (merged.goarch !== undefined) checkWord(goarch, knownArchitectures, `${key}.goarch`, "a GOARCH");
  checkEnvironment(merged.env ?? {}, key);
  for (const flags of ["ldflags", "gcflags"] as const) {
    if (merged[flags]?.includes("\0")) throw new UsageError(`${key}.${flags} holds a NUL character.`);
  }
  return {
    cgo: merged.cgo ?? null,
    ldflags: merged.ldflags ?? "",
    gcflags: merged.gcflags ?? "",
    trimpath: merged.trimpath ?? false,
    buildmode,
    tags: (merged.tags ?? []).map((tag) => checkTag(tag, key)),
    goos,
    goarch,
    env: merged.env ?? {},
  };
}

const withoutGaps = (input: VariantInput): VariantInput =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));

function checkWord(found: string, allowed: readonly string[], key: string, what: string): void {
  if (allowed.includes(found)) return;
  const near = nearestWord(found, allowed);
  const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
  throw new UsageError(`${key} is "${found}", which is not ${what}.${hint} Allowed: ${allowed.join(", ")}.`);
}

/** What has a key of its own is set there, so that the variant says in one place what it is. */
function checkEnvironment(env: Readonly<Record<string, string>>, key: string): void {
  const keys: Readonly<Record<string, string>> = { GOOS: "goos", GOARCH: "goarch", CGO_ENABLED: "cgo" };
  for (const [name, value] of Object.entries(env)) {
    const own = keys[name];
    if (own !== undefined) throw new UsageError(`${key}.env sets ${name}: use the key "${own}" for that.`);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      throw new UsageError(`${key}.env sets "${name}", which is not the name of an environment variable.`);
    if (value.includes("\0")) throw new UsageError(`${key}.env.${name} holds a NUL character.`);
  }
}

function checkTag(tag: string, key: string): string {
  if (/^[\p{L}\p{Nd}_.]+$/u.test(tag)) return tag;
  throw new UsageError(`${key}.tags holds "${tag}", which is not a build tag: letters, digits, "_" and "." only.`);
}

function checkName(name: string, key: string): void {
  if (/^[A-Za-z0-9][A-Za-z0-9._+=-]{0,99}$/.test(name)) return;
  throw new UsageError(
    `${key}.name is "${name}", which can't name a file: start with a letter or digit, then up to 99 letters, digits and . _ + = -`,
  );
}
