import names from "./facts/musl-symbols.json" with { type: "json" };

/**
 * Whether a program may ask any musl from 1.2.2 on for a symbol: what Debian's 1.2.2, 1.2.3, 1.2.5 and 1.2.6 for amd64 all
 * export, without what only that architecture has. Of a name that is not among them nothing is said.
 */
export const isInEveryMusl = (name: string): boolean => lasting.has(name) || modernName(name) !== null;

const lasting: ReadonlySet<string> = new Set(names);

/**
 * Names of the time before every offset had 64 bits: open64 for open. musl exported them up to 1.2.3, and since then its
 * loader takes them for the others where nobody exports them (ldso/dynlink.c, `get_lfs64`).
 */
export function modernName(name: string): string | null {
  if (name === "readdir64_r") return "readdir_r";
  const [, plain] = /^(.+)64$/.exec(name) ?? [];
  return plain !== undefined && withOldName.has(plain) ? plain : null;
}

const withOldName: ReadonlySet<string> = new Set(
  `aio_cancel aio_error aio_fsync aio_read aio_return aio_suspend aio_write alphasort creat fallocate fgetpos fopen
  freopen fseeko fsetpos fstat fstatat fstatfs fstatvfs ftello ftruncate ftw getdents getrlimit glob globfree lio_listio
  lockf lseek lstat mkostemp mkostemps mkstemp mkstemps mmap nftw open openat posix_fadvise posix_fallocate pread preadv
  prlimit pwrite pwritev readdir scandir sendfile setrlimit stat statfs statvfs tmpfile truncate versionsort
  __fxstat __fxstatat __lxstat __xstat`.split(/\s+/),
);
