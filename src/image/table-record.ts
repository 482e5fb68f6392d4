/** A record of the table of base images: what a fallback needs, and where it was learned. */
export interface BaseRecord {
  readonly id: string;
  /** Releases of one line follow one another; `null` for an image without successors. */
  readonly line: string | null;
  readonly images: readonly ImageTags[];
  readonly libc: "glibc" | "musl" | "none";
  readonly libcVersion: string | null;
  /** Sonames that are there beside the libc's own. */
  readonly libraries: readonly string[];
  /** There are no others. */
  readonly allLibraries: boolean;
  /** The newest version by family, such as GLIBCXX. */
  readonly symbolVersions: Readonly<Record<string, string>>;
  /** Here and below, `undefined` is not known. */
  readonly certificates: readonly string[] | undefined;
  readonly zones: "all" | "without old names" | "none" | undefined;
  /** Numbers by name. */
  readonly users: Readonly<Record<string, number>> | undefined;
  readonly user: string;
  readonly workdir: string;
  readonly shells: readonly string[];
  readonly tmp: boolean;
  /** `null` where there is no /etc/nsswitch.conf. */
  readonly nameServices: Readonly<Record<string, readonly string[]>> | null | undefined;
  readonly env: Readonly<Record<string, string>>;
  /** Tags of the same image with other settings; the first that matches counts. */
  readonly variants: readonly { readonly tags: RegExp; readonly set: Partial<BaseRecord> }[];
  /** A date, or the month. */
  readonly endOfLife: string | null;
  readonly source: string;
  /** A date, or the month. */
  readonly asOf: string;
  /** Read in the image itself; in what it is built from; in somebody's collection; or concluded. */
  readonly confidence: "measured" | "recipe" | "compiled" | "inferred";
}

export interface ImageTags {
  /** Host and repository, written out. */
  readonly name: string;
  readonly tags: RegExp;
  readonly rolling: boolean;
  /** `null` for all that the image comes for. */
  readonly architectures: readonly string[] | null;
}

type Json = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === "string";
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isRecordOf = (test: (value: unknown) => boolean) => (value: unknown) =>
  isObject(value) && Object.values(value).every(test);
const isOneOf =
  (...allowed: readonly unknown[]) =>
  (value: unknown) =>
    allowed.includes(value);
const isDate = (value: unknown): boolean => isText(value) && /^\d{4}-\d\d(-\d\d)?$/.test(value);

/** Every field that a record may have. */
const fields: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  line: isTextOrNull,
  images: (value) => Array.isArray(value) && value.length > 0 && value.every(isObject),
  libc: isOneOf("glibc", "musl", "none"),
  libcVersion: (value) => value === null || (isText(value) && /^\d+\.\d+(\.\d+)?$/.test(value)),
  libraries: isTexts,
  allLibraries: isOneOf(true, false),
  symbolVersions: isRecordOf(isText),
  certificates: isTexts,
  zones: isOneOf("all", "without old names", "none"),
  users: isRecordOf((value) => typeof value === "number"),
  user: isText,
  workdir: isText,
  shells: isTexts,
  tmp: isOneOf(true, false),
  nameServices: (value) => value === null || isRecordOf(isTexts)(value),
  env: isRecordOf(isText),
  variants: (value) => Array.isArray(value) && value.every(isObject),
  endOfLife: (value) => value === null || isDate(value),
  source: isText,
  asOf: isDate,
  confidence: isOneOf("measured", "recipe", "compiled", "inferred"),
};

const mayBeLeftOut = ["certificates", "zones", "users", "nameServices"];

/** A record that is not of the form is a mistake of ours, and an Error. */
export function parseRecord(json: unknown, librarySets: Readonly<Record<string, readonly string[]>>): BaseRecord {
  if (!isObject(json) || !isText(json.id)) throw new Error("a base image without an id");
  const fail = (why: string): never => {
    throw new Error(`base image ${json.id}: ${why}`);
  };
  for (const [name, value] of Object.entries(json)) {
    if (fields[name]?.(value) !== true) fail(`${name} can't be ${JSON.stringify(value)}`);
  }
  for (const name of Object.keys(fields))
    if (!(name in json) && !mayBeLeftOut.includes(name)) fail(`${name} is missing`);
  const record = json as unknown as Omit<BaseRecord, "images" | "variants"> & {
    images: readonly Json[];
    variants: readonly Json[];
  };
  return {
    ...record,
    images: record.images.map(({ name, tags, rolling = false, architectures = null }) => ({
      name: isText(name) ? name : fail("an image without a name"),
      tags: isText(tags) ? new RegExp(tags) : fail("an image without tags"),
      rolling: rolling === true,
      architectures:
        architectures === null || isTexts(architectures) ? architectures : fail("architectures are a list"),
    })),
    libraries: record.libraries.flatMap((set) => librarySets[set] ?? fail(`there is no set of libraries ${set}`)),
    variants: record.variants.map(({ tags, ...set }) => {
      for (const [name, value] of Object.entries(set)) {
        if (fields[name]?.(value) !== true) fail(`a variant's ${name} can't be ${JSON.stringify(value)}`);
      }
      return { tags: isText(tags) ? new RegExp(tags) : fail("a variant without tags"), set };
    }),
  };
}
