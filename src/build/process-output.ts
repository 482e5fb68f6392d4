import type { Readable } from "node:stream";

export interface Output {
  readonly add: (chunk: Buffer) => void;
  readonly text: () => string;
}

export function collect(stream: Readable, outputs: readonly Output[]): void {
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
