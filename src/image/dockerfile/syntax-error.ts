import { UsageError } from "../../errors.ts";

/** A Dockerfile that BuildKit would refuse too: `path:line: why`. */
export function refuse(file: string, line: number, why: string): never {
  throw new UsageError(`${file}:${line}: ${why}`);
}
