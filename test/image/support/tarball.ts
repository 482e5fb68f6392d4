import { packTar, type TarHeader } from "modern-tar";

export type Made = Partial<TarHeader> & { readonly name: string; readonly text?: string | Uint8Array };

/** A tar of the entries given, in their order; a file where the type is not said. */
export async function tarOf(...entries: readonly Made[]): Promise<Uint8Array> {
  return packTar(
    entries.map(({ text, ...header }) => {
      const body = typeof text === "string" ? new TextEncoder().encode(text) : (text ?? new Uint8Array());
      const type = header.type ?? "file";
      return {
        header: { mode: type === "directory" ? 0o755 : 0o644, mtime: new Date(0), ...header, type, size: body.length },
        body,
      };
    }),
  );
}

/** Bytes as a stream of small pieces, so that no reader can count on whole records. */
export async function* inPieces(bytes: Uint8Array, size = 700): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
