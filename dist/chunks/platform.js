// src/image/platform.ts
const machines = {
	"386": {
		machine: "EM_386",
		class: 32,
		byteOrder: "little"
	},
	amd64: {
		machine: "EM_X86_64",
		class: 64,
		byteOrder: "little"
	},
	arm: {
		machine: "EM_ARM",
		class: 32,
		byteOrder: "little"
	},
	arm64: {
		machine: "EM_AARCH64",
		class: 64,
		byteOrder: "little"
	},
	loong64: {
		machine: "EM_LOONGARCH",
		class: 64,
		byteOrder: "little"
	},
	mips: {
		machine: "EM_MIPS",
		class: 32,
		byteOrder: "big"
	},
	mips64: {
		machine: "EM_MIPS",
		class: 64,
		byteOrder: "big"
	},
	mips64le: {
		machine: "EM_MIPS",
		class: 64,
		byteOrder: "little"
	},
	mipsle: {
		machine: "EM_MIPS",
		class: 32,
		byteOrder: "little"
	},
	ppc64: {
		machine: "EM_PPC64",
		class: 64,
		byteOrder: "big"
	},
	ppc64le: {
		machine: "EM_PPC64",
		class: 64,
		byteOrder: "little"
	},
	riscv64: {
		machine: "EM_RISCV",
		class: 64,
		byteOrder: "little"
	},
	s390x: {
		machine: "EM_S390",
		class: 64,
		byteOrder: "big"
	}
};
/** `null` for an architecture not known here. */
const machineOf = (platform) => machines[platform.architecture] ?? null;
/** The GOARCH of an ELF file; `null` for a machine not known here. */
function architectureOf(elf) {
	return Object.entries(machines).find(([, known]) => isSameMachine(known, elf))?.[0] ?? null;
}
const isSameMachine = (one, other) => one.machine === other.machine && one.class === other.class && one.byteOrder === other.byteOrder;
/** `linux/arm64/v8` and its shorter forms; `null` where it is none. */
function parsePlatform(text) {
	const parts = text.toLowerCase().split("/");
	const [os, architecture, variant] = parts;
	if (parts.length > 3 || !parts.every((part) => /^[a-z0-9_.-]+$/.test(part)) || os === void 0) return null;
	if (architecture === void 0) return null;
	return normalPlatform({
		os,
		architecture,
		variant: variant ?? null
	});
}
/** One spelling for what means the same, as containerd's platforms package has it: aliases, arm64/v8, amd64/v1, arm/v7. */
function normalPlatform({ os, architecture, variant }) {
	const [name, form] = {
		aarch64: ["arm64", variant],
		armel: ["arm", "v6"],
		armhf: ["arm", "v7"],
		i386: ["386", null],
		x86_64: ["amd64", variant],
		"x86-64": ["amd64", variant]
	}[architecture] ?? [architecture, variant];
	if (name === "arm64" && (form === "v8" || form === "8")) return {
		os,
		architecture: name,
		variant: null
	};
	if (name === "amd64" && form === "v1") return {
		os,
		architecture: name,
		variant: null
	};
	if (name === "arm") return {
		os,
		architecture: name,
		variant: form === null ? "v7" : form.replace(/^(?=\d)/, "v")
	};
	return {
		os,
		architecture: name,
		variant: form === "" ? null : form
	};
}
const platformText = ({ os, architecture, variant }) => [
	os,
	architecture,
	...variant === null ? [] : [variant]
].join("/");
/**
* The platform of `offered` that runs best where `wanted` is asked for: the newest variant not newer than the one
* wanted. `null` where none runs.
*/
function choosePlatform(offered, wanted) {
	const level = (variant) => Number(/^v(\d+)/.exec(variant ?? "v0")?.[1] ?? 0);
	const { os, architecture, variant } = normalPlatform(wanted);
	let best = null;
	for (const item of offered) {
		if (item.platform === null) continue;
		const platform = normalPlatform(item.platform);
		const itemLevel = level(platform.variant);
		if (platform.os !== os || platform.architecture !== architecture || itemLevel > level(variant)) continue;
		if (best === null || itemLevel > best.level) best = {
			item,
			level: itemLevel
		};
	}
	return best?.item ?? null;
}
export { normalPlatform as a, machineOf as i, choosePlatform as n, parsePlatform as o, isSameMachine as r, platformText as s, architectureOf as t };
