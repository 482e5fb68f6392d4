import { expect, test } from "vitest";
import { machineName, objectTypeName, sectionTypeName, segmentTypeName } from "../../src/elf/constants.ts";

test("gives a number without a name as the number", () => {
  expect(machineName(62)).toBe("EM_X86_64");
  expect(machineName(9999)).toBe("EM_9999");
  expect(objectTypeName(3)).toBe("ET_DYN");
  expect(objectTypeName(0xfe00)).toBe("0xfe00");
  expect(segmentTypeName(0x60001234, "EM_386")).toBe("0x60001234");
  expect(sectionTypeName(0x60001234, "EM_386")).toBe("0x60001234");
});

test("names a number of the processor's range by the processor", () => {
  expect(sectionTypeName(0x70000001, "EM_ARM")).toBe("SHT_ARM_EXIDX");
  expect(sectionTypeName(0x70000001, "EM_X86_64")).toBe("SHT_X86_64_UNWIND");
  expect(segmentTypeName(0x70000001, "EM_ARM")).toBe("PT_ARM_EXIDX");
  expect(segmentTypeName(0x70000001, "EM_386")).toBe("0x70000001");
});
