import { defineImageRule } from "../image-rule.ts";
import { hasCompiler, isAlpine, suiteOf, tagOf } from "../recipe.ts";
import { excerpt } from "../sentence.ts";

const module = "github.com/mattn/go-sqlite3";
/** The first that asks for no pread64 by that name (its sqlite3.go). */
const [major, minor, patch] = [1, 14, 19] as const;
const error = "'pread64' undeclared here (not in a function)";

/** musl 1.2.4, which has no such names any more, came with Alpine 3.18. */
function hasNewMusl(image: string): boolean | null {
  const number = /^alpine3\.(\d+)/.exec(suiteOf(image) ?? "")?.[1];
  if (number !== undefined) return Number(number) >= 18;
  return /^1\.(\d+)/.exec(tagOf(image)) === null ? null : Number(/^1\.(\d+)/.exec(tagOf(image))?.[1]) >= 21;
}

const isOld = (version: string): boolean => {
  const [, a, b, c] = /^v(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  if (a === undefined) return false;
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  return x < major || (x === major && (y < minor || (y === minor && z < patch)));
};

export default defineImageRule({
  id: "sqlite-too-old",
  summary: "The Dockerfile compiles a go-sqlite3 on Alpine that newer musl does not compile.",
  level: "risk",

  check({ artifact, image, recipe }) {
    const builder = recipe?.builder ?? null;
    const found = artifact.go?.modules.find(({ path }) => path === module);
    if (builder === null || found === undefined || !isAlpine(builder.from.image)) return [];
    if (builder.env.CGO_ENABLED === "0" || hasCompiler(builder) === false) return [];
    const { version } = found.replace ?? found;
    if (!isOld(version) || /_LARGEFILE64_SOURCE/.test(builder.env.CGO_CFLAGS ?? "")) return [];
    const isNew = hasNewMusl(builder.from.image);
    if (isNew === null) return { skip: `which musl ${excerpt(builder.from.image)} has is not known` };
    return isNew ? [{ image: image.name, version, builder: builder.from.image, location: builder.location }] : [];
  },

  message: ({ image, version, builder }) =>
    `On ${image} the build fails with "${error}": go-sqlite3 ${excerpt(version)} uses names that musl dropped in 1.2.4, and ${excerpt(builder)} has that or a newer one.`,
  errorText: () => error,
  fix: () => "Take go-sqlite3 v1.14.19 or newer, or set CGO_CFLAGS=-D_LARGEFILE64_SOURCE.",
  line: (_, { location }) => location,
});
