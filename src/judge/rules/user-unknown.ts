import type { ImageFacts } from "../../image/facts.ts";
import { imageGap } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import { excerpt } from "../sentence.ts";

interface Unknown {
  readonly image: string;
  readonly name: string;
  readonly file: "passwd" | "group";
}

/** What a container engine looks up before it starts anything: a name, and a group where one is given. Numbers are taken as they are. */
function unknownNames({ name: image, config, users, groups }: ImageFacts): Unknown[] {
  const [user = "", group] = (config.user ?? "").split(":");
  const isNumber = (text: string): boolean => /^\d+$/.test(text);
  const unknown: Unknown[] = [];
  if (user !== "" && !isNumber(user) && !users?.some(({ name }) => name === user)) {
    unknown.push({ image, name: user, file: "passwd" });
  }
  if (group && !isNumber(group) && !groups?.some(({ name }) => name === group)) {
    unknown.push({ image, name: group, file: "group" });
  }
  return unknown;
}

const errorTextOf = ({ name, file }: Unknown): string =>
  `unable to find ${file === "passwd" ? "user" : "group"} ${excerpt(name)}: no matching entries in ${file} file`;

export default defineImageRule({
  id: "user-unknown",
  summary: "The user that the image runs as is not in its /etc/passwd.",
  level: "create",

  check({ image }) {
    const [first] = unknownNames(image);
    return first === undefined ? [] : (imageGap(image, `/etc/${first.file}`) ?? [first]);
  },

  message: (data) => `On ${data.image} no container is made: "${errorTextOf(data)}".`,
  errorText: errorTextOf,
  fix: ({ file }) =>
    `Name the ${file === "passwd" ? "user" : "group"} by its number, such as USER 65532:65532, or copy an /etc/${file} that knows it into the final stage.`,
  line: ({ user }) => user,
});
