import type { RootEntries } from "./root-view.ts";
import type { BaseRecord } from "./table-record.ts";
import { emptyDirectory, makeDirectory, treeEntries } from "./tree.ts";

/** In every image with a system's base files: Debian's package of that name, Alpine's alpine-baselayout, FHS 3.0. */
const ofAll = "bin etc home lib root sbin tmp usr/bin usr/lib usr/sbin var";

/** Where there is a shell with its distribution around it. */
const ofDistributions = `${ofAll} dev media mnt opt proc run srv sys usr/local/bin usr/local/lib usr/local/share usr/share var/cache var/lib var/log var/tmp`;

const ofBusybox = "bin dev etc home root tmp usr/bin usr/sbin var";
const ofGolang = `${ofDistributions} go/bin go/src usr/local/go/bin usr/local/sbin usr/src`;

/** The folders that an image of the table surely has: what is copied to one of them by its name lies inside. */
export function tableFolders({ id, line, shells }: BaseRecord): RootEntries {
  const isDistribution = shells.some((shell) => shell.startsWith("/bin/"));
  const own = isDistribution ? ofDistributions : ofAll;
  const folders = line === "golang" ? ofGolang : id.startsWith("busybox-") ? ofBusybox : own;
  const root = emptyDirectory(0o755);
  for (const folder of folders.split(" ")) makeDirectory(root, folder.split("/"), () => {});
  return treeEntries(root);
}
