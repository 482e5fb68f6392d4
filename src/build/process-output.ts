import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** Something that takes what a program prints. */
export interface Sink {
  readonly add: (chunk: Buffer) => void;
}

export interface Output extends Sink {
  readonly text: () => string;
}

export function collect(stream: Readable, outputs: readonly Sink[]): void {
  stream.on("data", (chunk: Buffer) => {
    for (const output of outputs) output.add(chunk);
  });
}

/** Keeps the first `limit` bytes. */
export function outputHead(limit: number): Output {
  const chunks: Buffer[] = [];
  let bytes = 0;
  return {
    add(chunk) {
      const part = chunk.subarray(0, limit - bytes);
      if (part.length > 0) chunks.push(part);
      bytes += part.length;
    },
    text: () => Buffer.concat(chunks).toString(),
  };
}

/** Keeps the last `limit` bytes, from the start of a line where there is one, and says how much came before. */
export function outputTail(limit: number): Output {
  let chunks: Buffer[] = [];
  let kept = 0;
  let dropped = 0;
  const cut = (): Buffer => {
    const all = Buffer.concat(chunks);
    const tail = all.subarray(Math.max(0, all.length - limit));
    dropped += all.length - tail.length;
    return tail;
  };
  return {
    add(chunk) {
      chunks.push(chunk);
      kept += chunk.length;
      if (kept <= 2 * limit) return;
      chunks = [Buffer.from(cut())];
      kept = limit;
    },
    text() {
      const tail = cut();
      chunks = [tail];
      kept = tail.length;
      if (dropped === 0) return tail.toString();
      const line = tail.indexOf("\n") + 1;
      return `(${dropped + line} bytes of output before this are left out)\n${tail.toString("utf8", line)}`;
    },
  };
}

/** A line may be as long as a symbol's name; what is longer is handed on in parts. */
const longestLine = 1024 * 1024;

/** Hands on each line as it is complete, and at the end the last one, if no newline ends it. */
export function outputLines(onLine: (line: string) => void): Sink & { readonly end: () => void } {
  const decoder = new StringDecoder("utf8");
  let begun = "";
  return {
    add(chunk) {
      const lines = (begun + decoder.write(chunk)).split("\n");
      begun = lines.pop() ?? "";
      for (const line of lines) onLine(line);
      if (begun.length <= longestLine) return;
      onLine(begun);
      begun = "";
    },
    end() {
      begun += decoder.end();
      if (begun !== "") onLine(begun);
      begun = "";
    },
  };
}
