import { defineImageRule } from "../image-rule.ts";
import { excerpt } from "../sentence.ts";

export default defineImageRule({
  id: "not-linux",
  summary: "The program is made for another operating system than the image.",
  level: "exec",

  check({ artifact, image }) {
    const os = artifact.go?.settings.GOOS ?? artifact.variant?.goos ?? image.platform.os;
    return os === image.platform.os ? [] : [{ image: image.name, os, imageOs: image.platform.os }];
  },

  message: ({ image, os, imageOs }) =>
    `On ${image} it does not run: the program is made for ${excerpt(os)}, and the image for ${excerpt(imageOs)}.`,
  fix: ({ imageOs }) => `Build with GOOS=${excerpt(imageOs)}.`,
});
