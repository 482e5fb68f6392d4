/** The text is no word that can be expanded; the message says why, without a place. */
export class WordError extends Error {
  override readonly name = "WordError";
}
