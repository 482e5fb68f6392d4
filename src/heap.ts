import { setFlagsFromString } from "node:v8";

// What a reading makes does not outlive it by much, and V8 would take 16 MiB and more to find that out less often. Whoever
// runs as a process of its own imports this before anything else, for memory that was taken once is not given back.
setFlagsFromString("--semi-space-growth-factor=1");
