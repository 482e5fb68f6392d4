import { open } from "node:fs/promises";

/** Whether the file starts as every ELF file does; false where it cannot be opened. */
export async function isElfFile(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.equals(Buffer.from("\x7fELF", "latin1"));
  } finally {
    await file.close();
  }
}
