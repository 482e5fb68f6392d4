/** A program, and how it is started in an image. */
export interface Attempt {
  /** On this machine. */
  readonly file: string;
  /** Where it is put in the image. */
  readonly path: string;
  /** What is started there: the path of a file, and its arguments. */
  readonly command: readonly [path: string, ...args: string[]];
  readonly env: Readonly<Record<string, string>>;
  readonly workdir: string;
  readonly user: { readonly uid: number; readonly gid: number };
  /** After which it is ended, and taken to run. */
  readonly seconds: number;
  /** Bytes; held to where there is an engine to hold it. */
  readonly memory: number;
  /** What is asked of it as soon as it answers, by a GET inside its own network; `null` for nothing. */
  readonly http: { readonly port: number; readonly path: string } | null;
  /** The file here that runs programs of its architecture; `null` where this machine does. */
  readonly emulator: string | null;
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
      /** The last status line that came back, such as `HTTP/1.1 200 OK`; `null` for none. */
      readonly response: string | null;
    }
  | { readonly kind: "untried"; readonly why: string };
