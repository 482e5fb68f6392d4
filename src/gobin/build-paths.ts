import type { ModInfo } from "./mod-info.ts";
import type { Pclntab } from "./pclntab.ts";

/**
 * The distinct absolute folders of the build machine that the file table names: GOROOT, the module cache, and the
 * folders of what was built from a checkout. Empty for a build with -trimpath. Sorted.
 */
export function readBuildPaths(table: Pclntab, info: ModInfo | null): readonly string[] {
  const folders = new Set<string>();
  for (const file of fileNames(table)) if (isAbsolute(file)) folders.add(file.slice(0, file.lastIndexOf("/")));

  const found = new Set<string>();
  const goroot = rootBefore(folders, "/src/runtime");
  const modules = new Set((info?.dependencies ?? []).map(({ path, replace }) => escapePath(replace?.path ?? path)));
  const rest: string[] = [];
  for (const folder of [...folders].sort()) {
    const cache = moduleCache(folder, modules);
    if (goroot !== null && isUnder(folder, `${goroot}/src`)) found.add(goroot);
    else if (cache !== null) found.add(cache);
    else rest.push(folder);
  }
  for (const folder of outermost(rest, mainFolder(info))) found.add(folder);
  return [...found].sort();
}

const isAbsolute = (file: string): boolean => /^(\/|[A-Za-z]:[\\/])/.test(file) && file.includes("/");

const isUnder = (folder: string, root: string): boolean => folder === root || folder.startsWith(`${root}/`);

function rootBefore(folders: ReadonlySet<string>, suffix: string): string | null {
  for (const folder of folders) if (folder.endsWith(suffix)) return folder.slice(0, -suffix.length);
  return null;
}

/** `/home/me/go/pkg/mod` of `/home/me/go/pkg/mod/github.com/x/y@v1.2.3/z`: what stands before a module's own path. */
function moduleCache(folder: string, modules: ReadonlySet<string>): string | null {
  const at = folder.indexOf("@");
  if (at < 0) return null;
  const withModule = folder.slice(0, at);
  for (let slash = withModule.indexOf("/"); slash >= 0; slash = withModule.indexOf("/", slash + 1))
    if (modules.has(withModule.slice(slash + 1))) return withModule.slice(0, slash);
  const cache = withModule.indexOf("/pkg/mod/");
  return cache < 0 ? null : withModule.slice(0, cache + "/pkg/mod".length);
}

/** The module cache writes upper-case letters as `!` and the lower-case one (golang.org/x/mod/module.EscapePath). */
const escapePath = (path: string): string => path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);

/** The main package's folder inside its module: `/cmd/service`, or nothing where it is the module's root. */
function mainFolder(info: ModInfo | null): string {
  const inside = info?.main !== null && info?.package?.startsWith(`${info.main.path}/`);
  return inside === true ? (info?.package ?? "").slice(info?.main?.path.length) : "";
}

/** Folders that are not inside another; the main package's folder counts as its module's root. */
function outermost(folders: readonly string[], main: string): readonly string[] {
  const roots = folders.map((folder) =>
    main !== "" && folder.endsWith(main) ? folder.slice(0, -main.length) : folder,
  );
  // In this order a folder comes right before what is inside it.
  const key = (folder: string): string => folder.replaceAll("/", "\0");
  const order = roots.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const result: string[] = [];
  for (const folder of order) {
    const last = result.at(-1);
    if (last === undefined || !isUnder(folder, last)) result.push(folder);
  }
  return result;
}

const MOST_FILES = 1 << 17;

/** Every source file the table names, in its order. */
function* fileNames(table: Pclntab): Generator<string> {
  const { bytes, filetab } = table;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const stringAt = (start: number, limit: number): { text: string; end: number } => {
    const nul = bytes.indexOf(0, start);
    const end = nul < 0 || nul > limit ? limit : nul;
    return { text: text.toString("utf8", start, end), end };
  };
  if (table.layout.tables !== null) {
    for (let at = filetab.start; at < filetab.end; ) {
      const name = stringAt(at, filetab.end);
      if (name.text !== "") yield name.text;
      at = name.end + 1;
    }
    return;
  }
  // Before Go 1.16: a count that includes itself, then offsets of the names from the header.
  if (filetab.start + 4 > bytes.length) return;
  const count = table.view.getUint32(filetab.start, table.littleEndian);
  for (let i = 1; i < Math.min(count, MOST_FILES) && filetab.start + 4 * i + 4 <= bytes.length; i++) {
    const offset = table.view.getUint32(filetab.start + 4 * i, table.littleEndian);
    if (offset < bytes.length) yield stringAt(offset, Math.min(bytes.length, offset + 4096)).text;
  }
}
