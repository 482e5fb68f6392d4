import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Platform } from "../../../src/image/platform.ts";

/** An OCI image layout made by hand, so that any part of it can be odd. */
export interface Stored {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

export class Layout {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(join(folder, "blobs/sha256"), { recursive: true });
    writeFileSync(join(folder, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  }

  blob(bytes: Uint8Array | object, mediaType: string): Stored {
    const content = bytes instanceof Uint8Array ? bytes : new TextEncoder().encode(JSON.stringify(bytes));
    const hex = createHash("sha256").update(content).digest("hex");
    writeFileSync(join(this.folder, "blobs/sha256", hex), content);
    return { mediaType, digest: `sha256:${hex}`, size: content.length };
  }

  image(platform: Platform, layers: readonly Uint8Array[], config: object = {}, more: object = {}): Stored {
    const stored = layers.map((layer) => this.blob(layer, "application/vnd.oci.image.layer.v1.tar+gzip"));
    const { os, architecture, variant } = platform;
    const configuration = this.blob(
      { os, architecture, ...(variant === null ? {} : { variant }), config, ...more },
      "application/vnd.oci.image.config.v1+json",
    );
    const mediaType = "application/vnd.oci.image.manifest.v1+json";
    return this.blob({ schemaVersion: 2, mediaType, config: configuration, layers: stored }, mediaType);
  }

  index(...manifests: readonly (Stored & { readonly platform?: object; readonly annotations?: object })[]): Stored {
    const mediaType = "application/vnd.oci.image.index.v1+json";
    return this.blob({ schemaVersion: 2, mediaType, manifests }, mediaType);
  }

  top(...manifests: readonly (Stored & { readonly platform?: object; readonly annotations?: object })[]): void {
    writeFileSync(join(this.folder, "index.json"), JSON.stringify({ schemaVersion: 2, manifests }));
  }
}
