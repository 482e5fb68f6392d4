/** One cell of the build matrix: everything that makes one `go build` differ from another. */
export interface Variant {
  /** `null` leaves the choice to the toolchain, as a plain `go build` does. */
  readonly cgo: boolean | null;
  readonly ldflags: string;
  readonly gcflags: string;
  readonly trimpath: boolean;
  /** `null` is the toolchain's default, an executable (`exe`). */
  readonly buildmode: string | null;
  readonly tags: readonly string[];
  readonly goos: string;
  readonly goarch: string;
  /** GOAMD64, GOARM, CC and whatever else the user sets for this variant. */
  readonly env: Readonly<Record<string, string>>;
}

/** A variant as a user writes it: a catalogue entry to start from, and what differs. */
export interface VariantInput {
  readonly name?: string | undefined;
  /** The catalogue entry this one starts from; `default` where absent. */
  readonly extends?: string | undefined;
  readonly cgo?: boolean | undefined;
  readonly ldflags?: string | undefined;
  readonly gcflags?: string | undefined;
  readonly trimpath?: boolean | undefined;
  readonly buildmode?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly goos?: string | undefined;
  readonly goarch?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** An axis product: one variant for every combination, less those that match an entry of `exclude`. */
export interface MatrixInput {
  readonly cgo?: readonly boolean[] | undefined;
  readonly ldflags?: readonly string[] | undefined;
  readonly gcflags?: readonly string[] | undefined;
  readonly trimpath?: readonly boolean[] | undefined;
  readonly buildmode?: readonly string[] | undefined;
  readonly tags?: readonly (readonly string[])[] | undefined;
  readonly goos?: readonly string[] | undefined;
  readonly goarch?: readonly string[] | undefined;
  readonly env?: readonly Readonly<Record<string, string>>[] | undefined;
  readonly exclude?: readonly VariantInput[] | undefined;
}

/** An image to look at: a text names one, a Dockerfile, or a file that lists some. */
export type ImageInput = string | DockerfileInput;

/** A Dockerfile, and what it is built with. Paths are relative to where the configuration is. */
export interface DockerfileInput {
  readonly dockerfile: string;
  /** The folder that COPY takes files from; the Dockerfile's own where absent. */
  readonly context?: string | undefined;
  /** The stage that is built; the last one where absent. */
  readonly target?: string | undefined;
  /** Build arguments, by name. */
  readonly args?: Readonly<Record<string, string>> | undefined;
}

export interface NamedVariant {
  readonly name: string;
  readonly variant: Variant;
}

export interface BuildRecord {
  readonly command: readonly string[];
  /** What was set for this build on top of the allow-listed environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly seconds: number;
}
