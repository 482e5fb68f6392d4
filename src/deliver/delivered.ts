/** How one surface went. A surface that could not be written is a reason, never an exception: the verdict stands. */
export type Delivered =
  | { readonly surface: string; readonly delivered: true }
  | { readonly surface: string; readonly delivered: false; readonly reason: string };

/** Runs what writes a surface and turns what it throws into the reason. */
export async function attempt(surface: string, write: () => unknown): Promise<Delivered> {
  try {
    await write();
    return { surface, delivered: true };
  } catch (error) {
    return { surface, delivered: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
