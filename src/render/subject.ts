import type { Report } from "../model.ts";

/** What was measured: `example.com/service · go1.26.1 · linux/amd64 · 4f1c2a9d0e77`; every part is foreign text. */
export function subjectOf({ head }: Report, show: (text: string) => string): string {
  const platforms = new Set(
    head.artifacts.map(({ variant, go }) => {
      const os = variant?.goos ?? go?.settings.GOOS;
      const architecture = variant?.goarch ?? go?.settings.GOARCH;
      return os === undefined || architecture === undefined ? null : `${os}/${architecture}`;
    }),
  );
  const [platform = null] = platforms;
  return [
    head.module ?? "Go binaries",
    head.goVersion,
    platforms.size === 1 ? platform : null,
    head.commit === null ? null : head.commit.slice(0, 12),
  ]
    .filter((part) => part !== null)
    .map((part) => show(part))
    .join(" · ");
}
