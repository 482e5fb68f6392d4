import type { SymbolForest } from "../model/why.ts";

/**
 * Gathers what the linker prints under `-dumpdep` (`mark` and `dumpDepAddFlags` in cmd/link/internal/ld/deadcode.go): a
 * line for each symbol when it is first found reachable, and from where,
 *
 *     main.main -> text/template.(*state).evalField <ReflectMethod>
 *     _ -> runtime.unreachableMethod
 *
 * where `_` is a root, symbols without a name are empty, and either side may carry flags. Names may hold ` -> ` themselves
 * (`go:string." -> "`, tags of struct types), so a line is parted where what stands before was found already.
 */
export class ForestReader {
  readonly #numbers = new Map<string, number>();
  readonly #parents: number[] = [];
  readonly #reflecting: number[] = [];
  readonly #inInterface = new Set<number>();
  readonly #asking = new Map<string, number>();

  /** False where the line is not one of these. */
  add(line: string): boolean {
    for (let at = line.indexOf(arrow); at >= 0; at = line.indexOf(arrow, at + arrow.length)) {
      const from = this.#find(line.slice(0, at));
      if (from === undefined) continue;
      this.#mark(line.slice(at + arrow.length), from);
      return true;
    }
    return false;
  }

  forest(marksReflecting: boolean): SymbolForest {
    return {
      names: [...this.#numbers.keys()],
      parents: Int32Array.from(this.#parents),
      reflecting: this.#reflecting.toSorted((a, b) => a - b),
      inInterface: this.#inInterface,
      asking: this.#asking,
      marksReflecting,
    };
  }

  #find(from: string): number | undefined {
    return from === "_" || from === "" || isDebugInfo(from) ? -1 : this.#numbers.get(plain(from));
  }

  #mark(to: string, from: number): void {
    if (isLeaf(to)) {
      const method = lookups.exec(to)?.[1];
      if (method !== undefined && from >= 0) this.#asking.set(method, from);
      return;
    }
    const name = plain(to);
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.#parents.length;
      this.#numbers.set(name, number);
      this.#parents.push(from);
      if (to.includes("<ReflectMethod>", name.length)) this.#reflecting.push(number);
    }
    if (to.includes("<UsedInIface>", name.length)) this.#inInterface.add(number);
  }
}

const arrow = " -> ";

const flags = / (?:<UsedInIface>|<ReflectMethod>)+$/;
const plain = (side: string): string => (side.endsWith(">") ? side.replace(flags, "") : side);

/** The names of reflect's methods that look up others, as string literals. */
const lookups = /^go[.:]string\."(Method|MethodByName|Methods)"$/;

/** DWARF records, which hang on symbols without a name and on each other. */
const isDebugInfo = (name: string): boolean => name.startsWith("go:info.") || name.startsWith("go.info.");

/** Most lines: literals, names of types and what debuggers and the garbage collector read. They lead to nothing else. */
const isLeaf = (to: string): boolean =>
  isDebugInfo(to) || /^(?:go[.:]string\."|gclocals·|runtime\.gcbits\.|type(?:\.\.|:\.)namedata\.)/.test(to);
