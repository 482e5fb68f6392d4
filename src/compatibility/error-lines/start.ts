import { cause, type KnownLine } from "./known-line.ts";

/** What an engine, Kubernetes or the kernel says where a container or its program is not started. The more particular comes first. */
export const startLines: readonly KnownLine[] = [
  {
    pattern: /failed to (?:compute cache key|calculate checksum)\b.* "([^"]+)": not found/,
    causes: ([, path]) => [
      cause("copy-source-missing", `A COPY takes ${path} from a stage, and nothing puts it there.`),
      cause(
        "build-input-missing",
        "Or from the build context, which has no such file, or leaves it out by .dockerignore.",
      ),
    ],
  },
  {
    pattern: /no command specified/i,
    causes: () => [cause("nothing-started", "The image has no ENTRYPOINT and no CMD: no container was made.")],
  },
  {
    pattern: /unable to find (user|group) (\S+?): no matching entries/,
    causes: ([, kind, name]) => [
      cause(
        "user-unknown",
        `The image is to run as the ${kind} ${name}, whose name is in no /etc/${kind === "user" ? "passwd" : "group"} of the image: no container was made. A number in its place, such as USER 65532:65532, is not looked up.`,
      ),
    ],
  },
  {
    pattern: /runAsNonRoot and image has non-numeric user \(?([^\s),]*)/,
    causes: ([, name]) => [
      cause(
        null,
        `Kubernetes cannot tell whether the user ${name} is root: write its number in USER, such as USER 65532:65532.`,
      ),
    ],
  },
  {
    pattern: /exec: "((?:\/\S*\/)?(?:ba|da|a|z)?sh)": stat \S+ no such file/,
    causes: ([, shell]) => [
      cause(
        "shell-form-without-shell",
        `ENTRYPOINT or CMD is written as a line, which is handed to ${shell}, and the image has no shell. Write it as a list of words.`,
      ),
    ],
  },
  {
    pattern:
      /exec: "([^"]+)": (?:stat \S+ no such file|executable file not found)|OCI runtime .*stat ([^\s:]+): no such file/,
    causes: ([, word, other]) => [
      cause("entrypoint-missing", `Nothing puts ${word ?? other} into the image, or not at that path.`),
      cause("shell-missing", "Where the program itself says it: what it starts is not in the image."),
    ],
  },
  {
    pattern: /\bqemu-(\S+): Could not open '([^']+)': No such file or directory/,
    causes: ([, machine, loader]) => [
      cause(
        "interpreter-missing",
        `The program is made for ${machine}, which is emulated here, and the loader that it names, ${loader}, is not in the image: CGO_ENABLED=0 makes a file that names none.`,
      ),
      cause("wrong-architecture", "Or the image is for another machine than the program: build both for one platform."),
    ],
  },
  {
    pattern: /sh: (?:\d+: |line \d+: )?([^\s:/]+): (?:command )?not found$/,
    causes: ([, name]) => [
      cause(
        "entrypoint-missing",
        `The name ${name} is in no folder of PATH: nothing puts it into the image, or not there.`,
      ),
      cause("interpreter-missing", "Or it is there, and the loader that it names is not: busybox says the same then."),
    ],
  },
  {
    pattern:
      /exec (\S+): no such file or directory|standard_init_linux\.go:\d+: exec user process caused:? "?no such file or directory|sh: (?:\d+: |line \d+: )?(\S+): not found$|^\S*sh: (\S+): No such file or directory$/,
    causes: ([, one, other, third]) => [
      cause(
        "interpreter-missing",
        `The kernel found ${one ?? other ?? third ?? "the program"}, and not the loader that it names: the file was linked against a libc, and the image has none, or the other one. CGO_ENABLED=0 makes a file that names none.`,
      ),
      cause("glibc-on-musl", "On Alpine: a program made for glibc."),
      cause("musl-on-glibc", "On Debian and its like: a program made on Alpine."),
      cause("pie-without-loader", "Built with -buildmode=pie: even pure Go names a loader then."),
      cause("entrypoint-missing", "Or the file is really not there."),
      cause(
        "script-interpreter-missing",
        "Or it is a script, and its first line names an interpreter that is not there, or ends in CRLF.",
      ),
    ],
  },
  {
    pattern: /exec format error/i,
    causes: () => [
      cause("wrong-architecture", "The program is made for another machine than the one that runs it."),
      cause("not-linux", "Or for another system: GOOS was not linux."),
      cause("not-a-program", "Or the file is empty, or cut short."),
      cause("script-interpreter-missing", "Or it is a script without #! in its first line."),
    ],
  },
  {
    pattern: /exec:? "?([^\s"]+)"?: (?:permission denied|operation not permitted)/i,
    causes: ([, file]) => [
      cause(
        "not-executable",
        `${file} is not executable for the image's user: COPY --chmod=0755, or a folder on the way that this user may not enter.`,
      ),
      cause("loader-unusable", "Or its loader is not: the kernel names the program and means the loader."),
    ],
  },
];
