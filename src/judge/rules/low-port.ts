import { uidOf } from "../image-facts.ts";
import { defineImageRule } from "../image-rule.ts";

const firstForAnybody = 1024;

export default defineImageRule({
  id: "low-port",
  summary: "The image exposes a port below 1024, and its user is not root.",
  level: "risk",

  check({ image, recipe }) {
    const uid = uidOf(image.config.user, image.users);
    if (recipe == null || recipe.bindsLowPorts === true || uid === 0 || (uid === null && image.config.user === "root"))
      return [];
    const low = recipe.ports.find(({ port }) => port > 0 && port < firstForAnybody);
    return low === undefined
      ? []
      : [{ image: image.name, port: low.port, user: image.config.user ?? "", location: low.location }];
  },

  message: ({ image, port, user }) =>
    `On ${image} the user is ${user} and the port ${port}: Docker lets anybody listen there, and where net.ipv4.ip_unprivileged_port_start is not 0, as on older Kubernetes nodes, it ends with "listen tcp :${port}: bind: permission denied".`,
  fix: () => "Listen on a port from 1024 on, and let the platform map the low one to it.",
  line: (_, { location }) => location,
});
