/**
 * The ports of one word of EXPOSE, `8080`, `8000-8010/udp`, `53:53/tcp`, as the image's configuration has them:
 * `8080/tcp`. What stands before a colon is for the host, and has no effect. `null` where it is no port.
 */
export function parsePorts(word: string): readonly string[] | null {
  const container = word.slice(word.lastIndexOf(":") + 1);
  const [, first = "", last, protocol = "tcp"] = /^(\d+)(?:-(\d+))?(?:\/([A-Za-z]+))?$/.exec(container) ?? [];
  const from = Number(first);
  const to = last === undefined ? from : Number(last);
  const known = ["tcp", "udp", "sctp"].includes(protocol.toLowerCase());
  if (first === "" || !known || from > to || to > 65_535) return null;
  return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}/${protocol.toLowerCase()}`);
}
