/** White space as Go's unicode.IsSpace has it. */
export const isSpace = (character: string): boolean =>
  /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/.test(character);

/** Words as they come together from pieces: white space ends one only where it stands outside quotes. */
export class Words {
  readonly #words: string[] = [];
  #word = "";

  add(text: string): void {
    for (const character of text) {
      if (isSpace(character)) this.#flush();
      else this.#word += character;
    }
  }

  addWhole(text: string): void {
    this.#word += text;
  }

  end(): readonly string[] {
    this.#flush();
    return this.#words;
  }

  #flush(): void {
    if (this.#word !== "") this.#words.push(this.#word);
    this.#word = "";
  }
}
