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
export { muslName as i, loaderOf as n, loaderPaths as r, libcOfInterpreter as t };
