/** What an image is made for, in the words of Go and OCI (`GOOS`, `GOARCH`, image-spec config.md). */
export interface Platform {
  readonly os: string;
  readonly architecture: string;
  /** `v6`, `v7`, `v8`, …; `null` where the architecture has only one, or means the oldest. */
  readonly variant: string | null;
}

/** The e_machine, class and byte order the kernel of a platform executes. */
export interface Machine {
  readonly machine: string;
  readonly class: 32 | 64;
  readonly byteOrder: "little" | "big";
}

const machines: Readonly<Record<string, Machine>> = {
  "386": { machine: "EM_386", class: 32, byteOrder: "little" },
  amd64: { machine: "EM_X86_64", class: 64, byteOrder: "little" },
  arm: { machine: "EM_ARM", class: 32, byteOrder: "little" },
  arm64: { machine: "EM_AARCH64", class: 64, byteOrder: "little" },
  loong64: { machine: "EM_LOONGARCH", class: 64, byteOrder: "little" },
  mips: { machine: "EM_MIPS", class: 32, byteOrder: "big" },
  mips64: { machine: "EM_MIPS", class: 64, byteOrder: "big" },
  mips64le: { machine: "EM_MIPS", class: 64, byteOrder: "little" },
  mipsle: { machine: "EM_MIPS", class: 32, byteOrder: "little" },
  ppc64: { machine: "EM_PPC64", class: 64, byteOrder: "big" },
  ppc64le: { machine: "EM_PPC64", class: 64, byteOrder: "little" },
  riscv64: { machine: "EM_RISCV", class: 64, byteOrder: "little" },
  s390x: { machine: "EM_S390", class: 64, byteOrder: "big" },
};

/** `null` for an architecture not known here. */
export const machineOf = (platform: Platform): Machine | null => machines[platform.architecture] ?? null;

/** The GOARCH of an ELF file; `null` for a machine not known here. */
export function architectureOf(elf: Machine): string | null {
  const found = Object.entries(machines).find(([, known]) => isSameMachine(known, elf));
  return found?.[0] ?? null;
}

export const isSameMachine = (one: Machine, other: Machine): boolean =>
  one.machine === other.machine && one.class === other.class && one.byteOrder === other.byteOrder;

/** `linux/arm64/v8` and its shorter forms; `null` where it is none. */
export function parsePlatform(text: string): Platform | null {
  const parts = text.toLowerCase().split("/");
  const [os, architecture, variant] = parts;
  if (parts.length > 3 || !parts.every((part) => /^[a-z0-9_.-]+$/.test(part)) || os === undefined) return null;
  if (architecture === undefined) return null;
  return normalPlatform({ os, architecture, variant: variant ?? null });
}

/** One spelling for what means the same, as containerd's platforms package has it: aliases, arm64/v8, amd64/v1, arm/v7. */
export function normalPlatform({ os, architecture, variant }: Platform): Platform {
  const aliases: Readonly<Record<string, readonly [string, string | null]>> = {
    aarch64: ["arm64", variant],
    armel: ["arm", "v6"],
    armhf: ["arm", "v7"],
    i386: ["386", null],
    x86_64: ["amd64", variant],
    "x86-64": ["amd64", variant],
  };
  const [name, form] = aliases[architecture] ?? [architecture, variant];
  if (name === "arm64" && (form === "v8" || form === "8")) return { os, architecture: name, variant: null };
  if (name === "amd64" && form === "v1") return { os, architecture: name, variant: null };
  if (name === "arm") return { os, architecture: name, variant: form === null ? "v7" : form.replace(/^(?=\d)/, "v") };
  return { os, architecture: name, variant: form === "" ? null : form };
}

export const platformText = ({ os, architecture, variant }: Platform): string =>
  [os, architecture, ...(variant === null ? [] : [variant])].join("/");

/**
 * The platform of `offered` that runs best where `wanted` is asked for: the newest variant not newer than the one
 * wanted. `null` where none runs.
 */
export function choosePlatform<T extends { readonly platform: Platform | null }>(
  offered: readonly T[],
  wanted: Platform,
): T | null {
  const level = (variant: string | null): number => Number(/^v(\d+)/.exec(variant ?? "v0")?.[1] ?? 0);
  const { os, architecture, variant } = normalPlatform(wanted);
  let best: { readonly item: T; readonly level: number } | null = null;
  for (const item of offered) {
    if (item.platform === null) continue;
    const platform = normalPlatform(item.platform);
    const itemLevel = level(platform.variant);
    if (platform.os !== os || platform.architecture !== architecture || itemLevel > level(variant)) continue;
    if (best === null || itemLevel > best.level) best = { item, level: itemLevel };
  }
  return best?.item ?? null;
}
