import { presentFunctions } from "../gobin/function-names.ts";
import type { Image } from "../gobin/image.ts";
import { findPclntab } from "../gobin/pclntab-find.ts";
import type { Gap, Need } from "../model.ts";

interface NeedRule {
  readonly id: Need["id"];
  /** Full names of functions; any of them in the file is evidence, because the linker keeps only what is reachable. */
  readonly evidence: readonly string[];
  /** Functions of the packages that bring the data along. */
  readonly embeddedBy: readonly string[];
}

/**
 * Functions of the standard library that read something from the system. Several a rule, because one that was inlined
 * everywhere may leave no name. Left out are functions that every program or every server has: `time.loadLocation`,
 * `crypto/x509.loadSystemRoots`, `net.(*Resolver).lookupIPAddr`.
 */
const RULES: readonly NeedRule[] = [
  {
    id: "ca",
    evidence: [
      "crypto/x509.SystemCertPool",
      "crypto/tls.Dial",
      "crypto/tls.DialWithDialer",
      "crypto/tls.(*Dialer).DialContext",
      "net/http.Get",
      "net/http.Head",
      "net/http.Post",
      "net/http.PostForm",
      "net/http.(*Client).Do",
      "net/http.(*Client).Get",
      "net/http.(*Client).Head",
      "net/http.(*Client).Post",
      "net/http.(*Client).PostForm",
      "net/http.(*Client).do",
      "net/smtp.SendMail",
    ],
    embeddedBy: ["golang.org/x/crypto/x509roots/fallback.init.0", "golang.org/x/crypto/x509roots/fallback.init"],
  },
  {
    id: "tzdata",
    evidence: ["time.LoadLocation"],
    embeddedBy: ["time/tzdata.init.0", "time/tzdata.loadFromEmbeddedTZData"],
  },
  {
    id: "users",
    evidence: [
      "os/user.Current",
      "os/user.Lookup",
      "os/user.LookupId",
      "os/user.LookupGroup",
      "os/user.LookupGroupId",
      "os/user.(*User).GroupIds",
    ],
    embeddedBy: [],
  },
  {
    id: "dns",
    evidence: [
      "net.Dial",
      "net.DialTimeout",
      "net.(*Dialer).Dial",
      "net.LookupAddr",
      "net.LookupCNAME",
      "net.LookupHost",
      "net.LookupIP",
      "net.LookupMX",
      "net.LookupNS",
      "net.LookupPort",
      "net.LookupSRV",
      "net.LookupTXT",
      "net.(*Resolver).LookupAddr",
      "net.(*Resolver).LookupCNAME",
      "net.(*Resolver).LookupHost",
      "net.(*Resolver).LookupIP",
      "net.(*Resolver).LookupIPAddr",
      "net.(*Resolver).LookupMX",
      "net.(*Resolver).LookupNetIP",
      "net.(*Resolver).LookupSRV",
      "net.(*Resolver).LookupTXT",
      "net.ResolveTCPAddr",
      "net.ResolveUDPAddr",
      "net.ResolveIPAddr",
      "net/http.(*Client).do",
    ],
    embeddedBy: [],
  },
  {
    id: "tmp",
    evidence: ["os.CreateTemp", "os.MkdirTemp", "io/ioutil.TempFile", "io/ioutil.TempDir"],
    embeddedBy: [],
  },
  {
    id: "shell",
    evidence: ["os/exec.Command", "os/exec.CommandContext"],
    embeddedBy: [],
  },
];

/** What the program asks of its system, by the names of the functions it can reach. */
export function readNeeds(image: Image): { readonly needs: readonly Need[]; readonly gaps: readonly Gap[] } {
  const { table } = findPclntab(image);
  if (table === null)
    return { needs: [], gaps: [{ fact: "needs", why: "the names of the program's functions were not found" }] };
  const needs: Need[] = [];
  const present = new Set(
    presentFunctions(
      table,
      RULES.flatMap((rule) => [...rule.evidence, ...rule.embeddedBy]),
    ),
  );
  for (const { id, evidence, embeddedBy } of RULES) {
    const found = evidence.filter((name) => present.has(name));
    if (found.length > 0) needs.push({ id, evidence: found, embedded: embeddedBy.some((name) => present.has(name)) });
  }
  return { needs, gaps: [] };
}
