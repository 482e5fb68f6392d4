import { posix } from "node:path";
import { UsageError } from "../../errors.ts";
import type { DockerfileInput } from "../../model.ts";
import type { ListedImage } from "./listed-images.ts";
import { argsOf, mappingOf, textOf } from "./values.ts";

/**
 * The services of a Compose file that are built here (compose-spec, build.md): each from its Dockerfile, its target and
 * its arguments. A service with an image alone is somebody else's program. What a variable stands for is its default: the
 * environment of who starts Compose is not part of the file. A service that is built in a way that is not read here leaves the
 * others to be looked at; throws a UsageError where there is no other.
 */
export function readCompose(value: unknown, path: string): readonly ListedImage[] {
  const refusals: UsageError[] = [];
  const images = Object.entries(mappingOf(mappingOf(value).services)).flatMap(([service, settings]): ListedImage[] => {
    const { build } = mappingOf(settings);
    if (build === undefined || build === null) return [];
    const listed = { name: `${path}: ${service}`, packages: null };
    try {
      return [{ ...listed, image: imageOf(build, path, service) }];
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      refusals.push(error);
      return [{ ...listed, image: { why: error.message.replace(`${path}: `, "") } }];
    }
  });
  const [first] = refusals;
  if (first !== undefined && refusals.length === images.length) throw first;
  return images;
}

function imageOf(build: unknown, path: string, service: string): DockerfileInput {
  const said = typeof build === "string" ? { context: build } : mappingOf(build);
  if ("dockerfile_inline" in said) {
    throw new UsageError(`${path}: services.${service}.build has its Dockerfile inline: put it into a file of its own`);
  }
  const text = (key: string): string | null => {
    const word = textOf(said[key]);
    return word === null ? null : interpolate(word, `${path}: services.${service}.build.${key}`);
  };
  const context = posix.join(posix.dirname(path), text("context") ?? ".");
  if (/^(https?|git|ssh):|^git@/.test(text("context") ?? "")) {
    throw new UsageError(`${path}: services.${service}.build.context is not on this machine`);
  }
  const dockerfile = text("dockerfile") ?? "Dockerfile";
  const target = text("target");
  const args = Object.entries(argsOf(said.args, () => false)).map(
    ([name, word]) => [name, interpolate(word, `${path}: services.${service}.build.args.${name}`)] as const,
  );
  return {
    dockerfile: dockerfile.startsWith("/") ? dockerfile : posix.join(context, dockerfile),
    context,
    ...(target !== null && { target }),
    args: Object.fromEntries(args),
  };
}

/** compose-spec, interpolation.md, where no variable is set: `$$` is a dollar, `${V:-word}` and `${V-word}` the word. */
function interpolate(text: string, place: string): string {
  return text.replace(
    /\$(?:\$|(\w+)|\{(\w+)(?:(:?[-+?])([^{}]*))?\})/g,
    (whole, plain: string | undefined, _name, operator: string | undefined, word: string | undefined) => {
      if (whole === "$$") return "$";
      if (plain !== undefined || operator === undefined) return "";
      if (operator.endsWith("?")) throw new UsageError(`${place}: ${whole} has to be set, and is not in the file`);
      return operator.endsWith("-") ? (word ?? "") : "";
    },
  );
}
