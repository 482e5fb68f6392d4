/**
 * What Go's own packages ask libc for (src/runtime/cgo/gcc_*.c and linux_syscall.c, and the cgo files of net, os/user and
 * plugin, Go 1.16 to 1.27). In every program with cgo it is runtime/cgo that starts threads, whoever else does.
 */
const threads = /^pthread_(?:create|key_create|setspecific|sigmask|getattr_np|attr_get(?:stack|stacksize))$/;

const own: readonly (readonly [RegExp, string])[] = [
  [/^(?:getaddrinfo|freeaddrinfo|gai_strerror|getnameinfo|(?:__)?res_n?(?:search|init|close))$/, "net"],
  [/^(?:getpwnam_r|getpwuid_r|getgrnam_r|getgrgid_r|getgrouplist)$/, "os/user"],
  [/^(?:dlopen|dlsym|dlerror|realpath)$/, "plugin"],
];

/** Others that runtime/cgo asks for, and the C start-up code: nobody is known by these. */
const shared =
  /^(?:pthread_.*|sig(?:action|addset|emptyset|fillset|ismember)|set(?:e|re|res)?[ug]id|setgroups|(?:un)?setenv|clearenv|m(?:un)?map|f?printf|vfprintf|snprintf|fputc|fwrite|abort|malloc|free|nanosleep|strerror|sysconf|stderr|environ|mem(?:cpy|set|move)|__(?:errno_location|libc_start_main|gmon_start__|cxa_finalize|stack_chk_fail|[a-z]+_chk))$/;

const goPackages: readonly string[] = ["net", "os/user", "plugin", "runtime/cgo", "runtime/race"];

/**
 * By the name of a symbol alone, for a file that does not name its functions: Go's own packages by what only they ask for;
 * what none of them asks for is the doing of the one other package that calls C. `null` where that is not clear.
 */
export function ownerByName(symbol: string, callsC: readonly string[]): string | null {
  if (threads.test(symbol)) return "runtime/cgo";
  const owner = own.find(([names]) => names.test(symbol))?.[1];
  if (owner !== undefined && callsC.includes(owner)) return owner;
  const [other, ...more] = callsC.filter((path) => !goPackages.includes(path));
  return other !== undefined && more.length === 0 && !shared.test(symbol) ? other : null;
}
