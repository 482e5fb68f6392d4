import { setFlagsFromString } from "node:v8";
// src/heap.ts
setFlagsFromString("--semi-space-growth-factor=1");
export {};
