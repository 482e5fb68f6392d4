/** First elements of the import paths of Go 1.2 to 1.27's standard library; `cmd` are the toolchain's own programs. */
const FIRST_ELEMENTS: ReadonlySet<string> = new Set(
  (
    "archive arena bufio builtin bytes cmd cmp compress container context crypto database debug embed encoding errors " +
    "expvar flag fmt go hash html image index internal io iter log maps math mime net os path plugin reflect regexp " +
    "runtime simd slices sort strconv strings structs sync syscall testing text time unicode unique unsafe uuid vendor weak"
  ).split(" "),
);

/**
 * Whether a package of no listed module is the standard library's: its paths have no dot in their first element, and
 * `vendor/golang.org/x/…` is its own copy. Where the file lists its modules all others are the standard library's, of
 * releases to come as well; where it lists none, a module without a dot in its path looks the same but for its name.
 */
export function isStandard(path: string, hasModules: boolean): boolean {
  const [first = ""] = path.split("/", 1);
  return hasModules ? !first.includes(".") : FIRST_ELEMENTS.has(first);
}
