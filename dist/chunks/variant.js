// src/build/variant.ts
/** The flags of `go build` that make this variant, always in the same order. */
function args(variant) {
	return [
		...variant.trimpath ? ["-trimpath"] : [],
		...variant.buildmode === null ? [] : [`-buildmode=${variant.buildmode}`],
		...variant.tags.length === 0 ? [] : [`-tags=${variant.tags.join(",")}`],
		...variant.gcflags === "" ? [] : [`-gcflags=${variant.gcflags}`],
		...variant.ldflags === "" ? [] : [`-ldflags=${variant.ldflags}`]
	];
}
/** The environment variables that make this variant. */
function environment(variant) {
	return {
		GOOS: variant.goos,
		GOARCH: variant.goarch,
		...variant.cgo === null ? {} : { CGO_ENABLED: variant.cgo ? "1" : "0" },
		...variant.env
	};
}
export { environment as n, args as t };
