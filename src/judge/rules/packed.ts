import { defineRule } from "../rule.ts";

export default defineRule({
  id: "packed",
  summary: "The file is packed: it unpacks itself into memory whenever it starts.",
  severity: "warning",

  check: ({ artifact: { packer } }) => (packer === null ? [] : [{ packer }]),

  message: ({ packer }) =>
    `The file is packed with ${packer}: each process unpacks a copy of its own into memory at its start, and what is inside cannot be judged.`,
  fix: () => "Ship it unpacked; a registry compresses its layers anyway.",
});
