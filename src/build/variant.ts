import type { Variant } from "../model.ts";

/** The flags of `go build` that make this variant, always in the same order. */
export function args(variant: Variant): readonly string[] {
  return [
    ...(variant.trimpath ? ["-trimpath"] : []),
    ...(variant.buildmode === null ? [] : [`-buildmode=${variant.buildmode}`]),
    ...(variant.tags.length === 0 ? [] : [`-tags=${variant.tags.join(",")}`]),
    ...(variant.gcflags === "" ? [] : [`-gcflags=${variant.gcflags}`]),
    ...(variant.ldflags === "" ? [] : [`-ldflags=${variant.ldflags}`]),
  ];
}

/** The environment variables that make this variant. */
export function environment(variant: Variant): Readonly<Record<string, string>> {
  return {
    GOOS: variant.goos,
    GOARCH: variant.goarch,
    ...(variant.cgo === null ? {} : { CGO_ENABLED: variant.cgo ? "1" : "0" }),
    ...variant.env,
  };
}
