import { gapIn } from "../facts.ts";
import { defineImageRule } from "../image-rule.ts";
import { listing } from "../sentence.ts";

/** What net/conf.go and nss.go know by themselves. */
const known = [
  "files",
  "dns",
  "myhostname",
  "mdns4_minimal",
  "mdns_minimal",
  "mdns6_minimal",
  "mdns",
  "mdns4",
  "mdns6",
];

export default defineImageRule({
  id: "dns-settings-ignored",
  summary: "The image asks for name services that Go's own resolver does not have.",
  level: "risk",

  check({ artifact, image, program: { asksLibc } }) {
    if (!artifact.needs.some(({ id }) => id === "dns") || gapIn(artifact, "needs") !== undefined) return [];
    const services = image.nameServices?.hosts?.filter((word) => !word.startsWith("[") && !known.includes(word)) ?? [];
    const variables = ["RES_OPTIONS", "LOCALDOMAIN"].filter((name) => image.config.env[name] !== undefined);
    if (asksLibc === null || asksLibc.hosts || services.length + variables.length === 0) return [];
    return [{ image: image.name, services, variables }];
  },

  message: ({ image, services, variables }) =>
    `On ${image} ${listing([...services.map((service) => `the service ${service} of nsswitch.conf`), ...variables.map((name) => `the variable ${name}`)])} would decide how names are looked up, and Go's own resolver does not know of it.`,
  fix: () => "Build with cgo and without -tags=netgo if that matters, or switch this rule off.",
  line: ({ env }, { variables }) => (variables[0] === undefined ? null : env(variables[0])),
});
