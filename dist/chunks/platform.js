// src/image/loaders.ts
/** By GOARCH. Hard float on ARM, as Debian's armhf and Alpine's armhf and armv7 have it. */
const names = {
	"386": {
		glibc: "/lib/ld-linux.so.2",
		musl: "/lib/ld-musl-i386.so.1"
	},
	amd64: {
		glibc: "/lib64/ld-linux-x86-64.so.2",
		musl: "/lib/ld-musl-x86_64.so.1"
	},
	arm: {
		glibc: "/lib/ld-linux-armhf.so.3",
		musl: "/lib/ld-musl-armhf.so.1"
	},
	arm64: {
		glibc: "/lib/ld-linux-aarch64.so.1",
		musl: "/lib/ld-musl-aarch64.so.1"
	},
	loong64: {
		glibc: "/lib64/ld-linux-loongarch-lp64d.so.1",
		musl: "/lib/ld-musl-loongarch64.so.1"
	},
	ppc64le: {
		glibc: "/lib64/ld64.so.2",
		musl: "/lib/ld-musl-powerpc64le.so.1"
	},
	riscv64: {
		glibc: "/lib/ld-linux-riscv64-lp64d.so.1",
		musl: "/lib/ld-musl-riscv64.so.1"
	},
	s390x: {
		glibc: "/lib/ld64.so.1",
		musl: "/lib/ld-musl-s390x.so.1"
	}
};
const loaderPaths = Object.values(names).flatMap(({ glibc, musl }) => [glibc, musl]);
const loaderOf = (architecture, libc) => names[architecture]?.[libc] ?? null;
/** Which libc a PT_INTERP asks for, told by its name alone; `null` for one that follows neither's habit. */
function libcOfInterpreter(interpreter) {
	const name = interpreter.slice(interpreter.lastIndexOf("/") + 1);
	if (/^ld-musl-/.test(name)) return "musl";
	return /^ld(-linux[\w-]*|64|)\.so\.\d+$/.test(name) || /^ld-\d/.test(name) ? "glibc" : null;
}
/** The name a musl loader was built with, which names its path file: /etc/ld-musl-<name>.path. */
const muslName = (architecture) => {
	const loader = names[architecture]?.musl;
	return loader === void 0 ? null : /ld-musl-(.+)\.so\.1$/.exec(loader)?.[1] ?? null;
};
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
export { normalPlatform as a, libcOfInterpreter as c, muslName as d, machineOf as i, loaderOf as l, choosePlatform as n, parsePlatform as o, isSameMachine as r, platformText as s, architectureOf as t, loaderPaths as u };
