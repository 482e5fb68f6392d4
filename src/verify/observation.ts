/** A program, and how it is started in an image. */
export interface Attempt {
  /** On this machine. */
  readonly file: string;
  /** In the image. */
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly workdir: string;
  readonly user: { readonly uid: number; readonly gid: number };
  /** After which it is ended, and taken to run. */
  readonly seconds: number;
}

/** What really happened. */
export type Observation =
  | {
      readonly kind: "observed";
      readonly how: "chroot" | "container";
      /** The name of the error of execve; `null` where the program, or its loader, was started. */
      readonly errno: string | null;
      readonly exitCode: number | null;
      readonly signal: string | null;
      readonly timedOut: boolean;
      /** The first 64 KiB of both streams. */
      readonly output: string;
    }
  | { readonly kind: "untried"; readonly why: string };
