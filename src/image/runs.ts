import { type Closure, type Program, readClosure } from "./closure.ts";
import type { ImageFacts } from "./facts.ts";
import { modernName } from "./musl-symbols.ts";
import type { Obstacle } from "./obstacles.ts";
import { isSameMachine, machineOf } from "./platform.ts";
import type { RootView } from "./root-view.ts";
import type { Loaded } from "./search.ts";
import type { SharedObject } from "./shared-object.ts";
import { runsByTable } from "./table-runs.ts";
import { no, type Runs, unknown, yes } from "./verdict.ts";

export type { Runs } from "./verdict.ts";

/**
 * The stages are those of compatibility's own order: `execve` (type, machine, loader), the libraries, the versions
 * they define (glibc) or the symbols they export (musl). It looks at the image through its facts alone.
 */
export async function willRun(program: Program, image: ImageFacts): Promise<Runs> {
  const { object } = program;
  if (object.type !== "ET_EXEC" && object.type !== "ET_DYN") {
    return no([{ kind: "not-a-program", type: object.type }], program, image);
  }
  const machine = checkMachine(object, image);
  if (machine === "other") return no([{ kind: "machine", machine: object.machine }], program, image);
  const doubts = machine === "same" ? [] : [machine.doubt];
  for (const gap of object.gaps) doubts.push(`${gap.fact}: ${gap.why}`);
  if (object.interpreter === null && object.type === "ET_DYN" && object.needed.length > 0) {
    return no([{ kind: "shared-library", needed: object.needed }], program, image);
  }
  if (object.interpreter === null) {
    const reason = "It needs no loader and no library";
    return doubts.length === 0 ? yes(`${reason}.`) : unknown(doubts);
  }
  if (image.root === null) return runsByTable(program, object.interpreter, image, doubts);
  return throughLoader(program, object.interpreter, image, image.root, doubts);
}

/** Kernels of x86-64 also start 32-bit programs; of arm64 only where the processor still has that mode. */
function checkMachine(object: SharedObject, { platform }: ImageFacts): "same" | "other" | { doubt: string } {
  if (platform.os !== "linux") return "other";
  const machine = machineOf(platform);
  if (machine === null) return { doubt: `nothing is known here of the architecture ${platform.architecture}` };
  if (isSameMachine(machine, object)) return "same";
  if (platform.architecture === "amd64" && object.machine === "EM_386") return "same";
  if (platform.architecture === "arm64" && object.machine === "EM_ARM") {
    return { doubt: "whether an arm64 machine starts a 32-bit program depends on its processor" };
  }
  return "other";
}

async function throughLoader(
  program: Program,
  interpreter: string,
  image: ImageFacts,
  root: RootView,
  doubts: readonly string[],
): Promise<Runs> {
  const found = root.find(absolute(interpreter, image));
  const bad = (why: Extract<Obstacle, { kind: "bad-loader" }>["why"]): Runs =>
    no([{ kind: "bad-loader", interpreter, why }], program, image);
  if (found.kind === "missing") {
    const loaderOnly = program.object.needed.length === 0;
    return no([{ kind: "no-loader", interpreter, link: found.link, loaderOnly }], program, image);
  }
  if (found.kind === "loop") return bad("a loop of symlinks");
  if (found.kind !== "file") return bad("not a file");
  if ((found.mode & 0o111) === 0) return bad("not executable");
  const loader = await root.object(found.path);
  if ("unreadable" in loader) {
    return loader.elf
      ? unknown([`the loader ${found.path} could not be read: ${loader.unreadable}`])
      : bad("no ELF file");
  }
  if (!isSameMachine(loader, program.object)) return bad("made for another machine");
  const { libc } = loader;
  if (libc === null) return unknown([`the loader ${found.path} is neither glibc's nor musl's`]);

  const closure = await readClosure(program, {
    root,
    libc,
    loader: interpreter,
    loaderFile: { path: found.path, object: loader },
    machine: program.object,
    env: image.config.env,
    workdir: image.config.workdir ?? "/",
  });
  const missing = closure.missing.map(
    ({ name, neededBy, unusable }): Obstacle => ({
      kind: "missing-library",
      library: name,
      neededBy: neededBy.path,
      unusable,
      loader: libc.kind,
    }),
  );
  const rest = libc.kind === "glibc" ? glibcObstacles(closure) : muslObstacles(closure, libc.version, image);
  const obstacles = [...missing, ...rest.obstacles];
  if (obstacles.length > 0) return no(obstacles, program, image);
  const open = [...doubts, ...closure.gaps.map((gap) => `${gap.fact}: ${gap.why}`), ...rest.doubts];
  if (open.length > 0) return unknown(open);
  const libraries = closure.loaded.filter(({ file, neededBy }) => neededBy !== null && file !== found.path).length;
  return yes(
    `The loader ${interpreter} is there${libraries === 0 ? "" : `, and so ${libraries === 1 ? "is the library" : `are the ${libraries} libraries`} it needs`}.`,
  );
}

interface Findings {
  readonly obstacles: readonly Obstacle[];
  readonly doubts: readonly string[];
}

/**
 * glibc (elf/dl-version.c): each version asked for must be one the library defines, by name. One marked weak may be
 * missing, and a library that defines no versions satisfies every need.
 */
function glibcObstacles(closure: Closure): Findings {
  const obstacles: Obstacle[] = [];
  const doubts: string[] = [];
  for (const { path, object } of closure.loaded) {
    for (const { library, version, weak, symbols } of object.versionNeeds) {
      if (weak) continue;
      const provider = closure.byName.get(library);
      if (provider === undefined) {
        if (closure.isWhole && !closure.missing.some(({ name }) => name === library))
          doubts.push(`${path} asks ${library} for ${version} without needing it`);
        continue;
      }
      const { versionDefinitions: definitions, versionNeeds } = provider.object;
      if (definitions?.includes(version)) continue;
      if (definitions === null) {
        // Without any version table the loader's own assertion fails when such a symbol is looked up (check_match).
        if (versionNeeds.length === 0)
          doubts.push(`${path} wants ${version} of ${provider.path}, which has no versions`);
        continue;
      }
      obstacles.push({ kind: "missing-version", library: provider.path, version, requiredBy: path, symbols });
    }
  }
  if (obstacles.length > 0 || closure.missing.length > 0) return { obstacles, doubts };
  for (const { loaded, symbols } of unresolved(closure)) {
    if (loaded.object.bindNow)
      obstacles.push({ kind: "missing-symbols", symbols, requiredBy: loaded.path, loader: "glibc" });
    else doubts.push(`${loaded.path} may call ${symbols[0]}, which nothing it loads exports`);
  }
  return { obstacles, doubts };
}

/** musl has no versions and looks every symbol up at the start (ldso/dynlink.c, `do_relocs`). */
function muslObstacles(closure: Closure, version: string | null, image: ImageFacts): Findings {
  const obstacles: Obstacle[] = [];
  const doubts: string[] = [];
  for (const { path, object } of closure.loaded) {
    const packed = object.packedRelocations || object.versionNeeds.some((need) => need.version === "GLIBC_ABI_DT_RELR");
    if (!packed || knowsPackedRelocations(version, image)) continue;
    if (version === null) doubts.push(`${path} has packed relocations, and the version of musl is not known`);
    else obstacles.push({ kind: "packed-relocations", in: path, version });
  }
  if (closure.missing.length > 0) return { obstacles, doubts };
  for (const { loaded, symbols } of unresolved(closure, modernName)) {
    obstacles.push({ kind: "missing-symbols", symbols, requiredBy: loaded.path, loader: "musl" });
  }
  for (const { path, object } of closure.loaded) {
    if (object.exports() === null) doubts.push(`which symbols ${path} exports is not known`);
    if (object.imports === null) doubts.push(`which symbols ${path} needs is not known`);
  }
  return { obstacles, doubts };
}

/** musl has them since 1.2.4; Alpine had brought them into its 1.2.2 with 3.15. */
function knowsPackedRelocations(version: string | null, { osRelease }: ImageFacts): boolean {
  const isAtLeast = (text: string | null | undefined, ...wanted: number[]): boolean => {
    const numbers = text?.split(/[._]/).map(Number) ?? [];
    for (const [index, want] of wanted.entries()) {
      const have = numbers[index] ?? 0;
      if (have !== want) return have > want;
    }
    return numbers.length > 0;
  };
  return isAtLeast(version, 1, 2, 4) || (osRelease.ID === "alpine" && isAtLeast(osRelease.VERSION_ID, 3, 15));
}

/**
 * By file, the symbols that nobody in the closure exports, by that name or by what the loader takes it for. Where
 * somebody's exports are unknown, nobody can say.
 */
function unresolved(
  closure: Closure,
  otherName: (name: string) => string | null = () => null,
): { readonly loaded: Loaded; readonly symbols: readonly string[] }[] {
  if (!closure.isWhole) return [];
  const exports = closure.loaded.map(({ object }) => object.exports());
  if (exports.includes(null)) return [];
  const isExported = (name: string | null): boolean => name !== null && exports.some((set) => set?.has(name));
  return closure.loaded.flatMap((loaded) => {
    const symbols = (loaded.object.imports ?? [])
      .filter((name) => !isExported(name) && !isExported(otherName(name)))
      .sort();
    return symbols.length === 0 ? [] : [{ loaded, symbols }];
  });
}

const absolute = (path: string, { config }: ImageFacts): string =>
  path.startsWith("/") ? path : `${config.workdir ?? ""}/${path}`;
