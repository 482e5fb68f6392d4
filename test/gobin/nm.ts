import { execa } from "execa";

export interface NmSymbol {
  readonly address: number;
  readonly size: number;
  /** As `go tool nm` writes it: T and t for code. */
  readonly type: string;
  readonly name: string;
}

/** The symbols of a file that was not stripped, as Go's own tool reads them. */
export async function nm(path: string): Promise<readonly NmSymbol[]> {
  const { stdout } = await execa("go", ["tool", "nm", "-size", path]);
  return stdout.split("\n").flatMap((line) => {
    const [, address, size, type, name] = /^\s*([0-9a-f]+)\s+(\d+)\s+(\S)\s+(.*)$/.exec(line) ?? [];
    return address === undefined || size === undefined || type === undefined || name === undefined
      ? []
      : [{ address: Number.parseInt(address, 16), size: Number(size), type, name }];
  });
}
