import { uidOf } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";
import { excerpt } from "../sentence.ts";

export default defineImageRule({
  id: "user-not-numeric",
  summary: "The image names its user, and Kubernetes cannot tell by a name that it is not root.",
  level: "risk",

  check({ image, recipe }) {
    const [name = ""] = (image.config.user ?? "").split(":");
    if (name === "" || name === "root" || /^\d+$/.test(name)) return [];
    const isOpen = recipe?.unnumberedUsers?.includes(name) === true;
    return [{ image: image.name, name, uid: isOpen ? null : uidOf(name, image.users), isOpen }];
  },

  message: ({ image, name }) =>
    `On ${image} the user is ${excerpt(name)}: where a pod sets runAsNonRoot, Kubernetes refuses it with "container has runAsNonRoot and image has non-numeric user (${excerpt(name)}), cannot verify user is non-root".`,
  fix: ({ uid, isOpen }) =>
    isOpen
      ? "Give the user a number where it is made, such as adduser -u 65532, and name it by that: USER 65532."
      : uid === null
        ? "Name the user by its number, such as USER 65532:65532."
        : `Name the user by its number: USER ${uid}.`,
  line: ({ user }) => user,
});
