/**
 * Of the symbols that Go's own packages ask libc for, those that nobody else is needed to explain: in every program with
 * cgo it is runtime/cgo that starts threads (src/runtime/cgo, gcc_*.c); the others are asked for where their package is in it.
 */
const known: readonly (readonly [RegExp, string])[] = [
  [/^pthread_(?:create|key_create|setspecific|sigmask|getattr_np|attr_get(?:stack|stacksize))$/, "runtime/cgo"],
  [/^(?:getaddrinfo|freeaddrinfo|gai_strerror|getnameinfo|(?:__)?res_n?(?:search|init|close))$/, "net"],
  [/^(?:getpwnam_r|getpwuid_r|getgrnam_r|getgrgid_r|getgrouplist)$/, "os/user"],
  [/^(?:dlopen|dlsym|dlerror|realpath)$/, "plugin"],
];

/** `null` where it is not among them. */
export function ownerByName(symbol: string, callsC: readonly string[]): string | null {
  const owner = known.find(([names]) => names.test(symbol))?.[1] ?? null;
  return owner === "runtime/cgo" || (owner !== null && callsC.includes(owner)) ? owner : null;
}
