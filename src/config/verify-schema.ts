import { z } from "zod";
import { duration, mapping, size, text } from "./values.ts";

/** How programs are started to see whether they start, and what is expected of them. */
export interface Verify {
  /** A file of the image in place of the program, and its first arguments. */
  readonly command: readonly [path: string, ...args: string[]] | null;
  readonly args: readonly string[];
  readonly exit: number | null;
  readonly http: { readonly port: number; readonly path: string } | null;
  /** How long it may take, and what still runs then has started. */
  readonly seconds: number;
  /** Bytes. */
  readonly memory: number;
}

/** Nothing is expected but that it starts, and it is given no words. */
export const defaultVerify: Verify = {
  command: null,
  args: [],
  exit: null,
  http: null,
  seconds: 5,
  memory: 512 * 1024 * 1024,
};

const word = text("a word");
const status = "an exit status from 0 to 255";
const port = "a port from 1 to 65535";
const path = text("a path such as /health", /^\/[^\s]*$/);
const http = mapping(
  {
    port: z
      .int({ error: port })
      .min(1, { error: port })
      .max(65_535, { error: port })
      .describe("The port it listens on."),
    path: path.optional().describe("What is asked for with GET. Default: /."),
  },
  "a mapping",
).transform((given) => ({ port: given.port, path: given.path ?? "/" }));

const inFull = mapping(
  {
    command: z
      .tuple([path], word, { error: "a list of words, the first a path of the image, such as [/entrypoint]" })
      .optional()
      .describe("What is started in place of the program: a path of the image, and arguments. No shell reads them."),
    args: z
      .array(word, { error: "a list of words, such as [--version]" })
      .optional()
      .describe("What the program is started with. Default: nothing."),
    exit: z
      .int({ error: status })
      .min(0, { error: status })
      .max(255, { error: status })
      .optional()
      .describe("The exit status that it has to end with. Default: any."),
    http: http
      .optional()
      .describe("What it has to answer, by a status from 200 to 399, asked from inside its own network."),
    timeout: duration.optional().describe("How long it may take. What still runs then has started. Default: 5s."),
    memory: size.optional().describe("What it may take of memory in a container. Default: 512MiB."),
  },
  "true, false, or a mapping",
).transform(
  ({ timeout, ...given }): Verify => ({
    command: given.command ?? null,
    args: given.args ?? [],
    exit: given.exit ?? null,
    http: given.http ?? null,
    seconds: timeout ?? defaultVerify.seconds,
    memory: given.memory ?? defaultVerify.memory,
  }),
);

/** `false` is `null`: nothing is started. */
export const verifySchema = z.union(
  [z.literal(true).transform(() => defaultVerify), z.literal(false).transform(() => null), inFull],
  {
    error: "true, false, or a mapping with the keys command, args, exit, http, timeout, memory",
  },
);
