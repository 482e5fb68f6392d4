/** Most owners one thing is dealt out to. */
const MOST_OWNERS = 32;
const NONE: readonly number[] = [];

/**
 * Lists of owners by number, equal ones under the same: a million objects have a few thousand different lists, and a
 * column of numbers says which. Number 0 is the empty list.
 */
export class OwnerLists {
  readonly #lists: (readonly number[])[] = [NONE];
  /** By list: the lists that are it and one more owner. */
  readonly #longer: (Map<number, number> | undefined)[] = [];

  of(list: number): readonly number[] {
    return this.#lists[list] ?? NONE;
  }

  /** The list with one more owner behind; the same one where it has that owner, or is full. */
  with(list: number, owner: number): number {
    const known = this.#longer[list]?.get(owner);
    if (known !== undefined) return known;
    const owners = this.of(list);
    const isSame = owners.length >= MOST_OWNERS || owners.includes(owner);
    const longer = isSame ? list : this.#lists.push([...owners, owner]) - 1;
    this.#longer[list] ??= new Map();
    this.#longer[list].set(owner, longer);
    return longer;
  }
}
