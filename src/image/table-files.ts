import commands from "./facts/commands.json" with { type: "json" };
import type { BaseRecord } from "./table-record.ts";

/**
 * Whether an image of the table has a file at a path; `null` where that is not known. What images of distributions have
 * outside of the system's own folders is nothing: FHS 3.0, chapters 3 and 4, and the releases' own root file systems.
 */
export function tableHasFile(record: BaseRecord, path: string): boolean | null {
  const { shells, line } = record;
  if (shells.includes(path)) return true;
  const hasSystemShell = shells.some((shell) => shell.startsWith("/bin/"));
  if (hasSystemShell && withEveryShell.has(path)) return true;
  if (line === "alpine" && ofEveryAlpine.has(path)) return true;
  const [, top = "", ...rest] = path.split("/");
  const isBuilder = line === "golang";
  if (top === "busybox") return shells.some((shell) => shell.startsWith("/busybox/")) ? null : false;
  if (top === "go" && isBuilder) return null;
  if (!systemFolders.has(top) || rest.length === 0) return false;
  if (top === "usr" && (!usrFolders.has(rest[0] ?? "") || rest.length === 1)) return false;
  if (isAddedTo(path)) return isBuilder ? null : false;
  const name = commandAt(path);
  if (name === null) return null;
  // glibc's packages bring these, shell or not.
  if (!hasSystemShell) return /^(ld|getent|getconf|iconv|locale)/.test(name) ? null : false;
  return commandsOf(record)?.has(name) === false ? false : null;
}

/** At the root of an image of a distribution are folders alone, and links to some. */
const systemFolders = new Set(
  "afs bin boot dev etc home lib lib32 lib64 libx32 media mnt opt proc root run sbin srv sys tmp usr var".split(" "),
);

/** FHS 3.0, 4.2 and 4.3, and the folders of libraries of other formats. */
const usrFolders = new Set("bin games include lib lib32 lib64 libexec libx32 local sbin share src X11R6".split(" "));

/** Folders that are for whoever adds to a system. */
const isAddedTo = (path: string): boolean => /^\/(usr\/local\/s?bin|srv|home|mnt|media|opt)\//.test(path);

/** The name of a command in one of the four folders that systems have them in; `null` for a path elsewhere. */
const commandAt = (path: string): string | null => /^(?:\/usr)?\/s?bin\/([^/]+)$/.exec(path)?.[1] ?? null;

/** Of every system that has /bin/sh, with its folders merged or not. */
const withEveryShell = new Set([
  "/usr/bin/env",
  ...["cat", "echo", "false", "ls", "sleep", "true"].map((name) => `/bin/${name}`),
]);

/** What containers of it are started and looked after with. */
const ofEveryAlpine = new Set(["/bin/busybox", "/usr/bin/nc", "/usr/bin/wget"]);

const ofBusybox: ReadonlySet<string> = new Set(commands.busybox);
const ofDebian: ReadonlySet<string> = new Set(commands.debian);

/**
 * All names that any release of the image may have: the applets of busybox with what else Alpine's base packages bring;
 * the commands of Debian's essential and required packages, and of those that older releases and Ubuntu have beside them.
 * A name too many leaves a question open, so that the lists rather have one. `null` where there is no list.
 */
function commandsOf({ id, line }: BaseRecord): ReadonlySet<string> | null {
  if (line === "alpine" || id.startsWith("busybox-")) return ofBusybox;
  return line === "debian" || line === "ubuntu" ? ofDebian : null;
}
