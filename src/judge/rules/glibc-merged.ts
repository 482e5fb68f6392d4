import { hidden, isForComparison } from "../facts.ts";
import { defineRule } from "../rule.ts";
import { listing } from "../sentence.ts";
import { isNewer } from "../versions.ts";

/** In 2.34 the functions of libpthread, libdl, libutil and libanl became libc's, and __libc_start_main was changed. */
const merge = "2.34";
const moved =
  /^(__libc_start_main|__pthread_\w+|pthread_\w+|sem_\w+|thrd_\w+|mtx_\w+|cnd_\w+|tss_\w+|dl(open|sym|vsym|close|error|addr1?|info|mopen)|(open|fork|login_)pty|login\w*|logout|logwtmp|getaddrinfo_a|gai_\w+|timer_\w+|mq_\w+|aio_\w+|lio_\w+|shm_\w+)$/;

export default defineRule({
  id: "glibc-merged",
  summary: "The file needs glibc 2.34 for nothing but functions that older ones have elsewhere.",
  severity: "note",

  check(subject) {
    const { artifact } = subject;
    if (hidden(artifact, "what it needs") !== undefined || artifact.linkage.floor.GLIBC !== merge) return [];
    const needs = artifact.elf.versionNeeds.filter(({ version }) => /^GLIBC_\d/.test(version));
    const symbols = needs.filter(({ version }) => version === `GLIBC_${merge}`).flatMap((need) => need.symbols);
    if (symbols.length === 0 || !symbols.every((name) => moved.test(name))) return [];
    if (isForComparison(subject, (other) => other.linkage.floor.GLIBC === undefined)) return [];
    const others = needs.map(({ version }) => version.slice("GLIBC_".length)).filter((version) => version !== merge);
    const below = others.reduce((newest, one) => (isNewer(one, newest) ? one : newest), "0");
    return [{ symbols, below: below === "0" ? null : below }];
  },

  message: ({ symbols, below }) =>
    `The file needs glibc 2.34 for ${listing(symbols)} alone, which were in other libraries before: linked on an older glibc it needs ${below === null ? "an older one" : `${below} at most`}, and on any newer one 2.34 just the same.`,
  fix: () =>
    "Link on Debian 11 or another system with glibc before 2.34 if it has to run there; nothing is to be done where it does not.",
});
