import type { ImageFacts } from "../../image/facts.ts";
import { uidOf } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import type { Placed } from "../recipe.ts";
import { excerpt } from "../sentence.ts";

const anybody = 0o111;
const [byOwner, byGroup, byOthers] = [0o100, 0o010, 0o001] as const;

/** Whether the image's user may start a file: the kernel asks for a bit and, of root, for any. `null`: that depends on what is not known. */
function mayStart({ owner }: Placed, mode: number, { config, users }: ImageFacts): boolean | null {
  if ((mode & anybody) === 0) return false;
  if ((mode & anybody) === anybody) return true;
  const uid = uidOf(config.user, users);
  if (uid === 0) return true;
  if (uid === null || owner.uid === null) return null;
  if (uid === owner.uid) return (mode & byOwner) !== 0;
  const [, group] = (config.user ?? "").split(":");
  const gid = group === undefined ? (users?.find((one) => one.uid === uid)?.gid ?? null) : Number(group);
  if (gid !== null && gid === owner.gid) return (mode & byGroup) !== 0;
  const isGroupKnown = gid !== null && !Number.isNaN(gid) && owner.gid !== null;
  if (!isGroupKnown && (mode & byGroup) !== 0 && (mode & byOthers) === 0) return null;
  return (mode & byOthers) !== 0;
}

const errorTextOf = ({ path }: { readonly path: string }): string => `exec: "${excerpt(path)}": permission denied`;

export default defineImageRule({
  id: "not-executable",
  summary: "The program is put into the image with a mode that keeps its user from starting it.",
  level: "create",

  check({ image, recipe }) {
    const placed = recipe?.placed ?? null;
    if (placed === null || placed.mode === null) return [];
    if (mayStart(placed, placed.mode, image) !== false) return [];
    const { path, mode, location } = placed;
    const user = image.config.user ?? "root";
    return [{ image: image.name, path, mode: mode.toString(8).padStart(4, "0"), user, location }];
  },

  message: (data) =>
    `On ${data.image} no container is made: "${errorTextOf(data)}": the file has the mode ${data.mode}, with which the user ${excerpt(data.user)} may not start it.`,
  errorText: errorTextOf,
  fix: ({ path }) => `Copy it with --chmod=0755, or make ${excerpt(path)} executable before it is copied.`,
  line: (_, { location }) => location,
});
