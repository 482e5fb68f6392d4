// enter ROOT COUNT NAME=VALUE... PROGRAM ARGUMENT... - starts a program in a root by execve itself, with an
// environment of COUNT entries: a shell or execvp would hide ENOEXEC. When it can't be started, the error's number is
// on standard error and the exit status is 125.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(int argc, char **argv) {
  if (argc < 4) return 124;
  int count = atoi(argv[2]);
  if (count < 0 || count > 8 || argc < 4 + count) return 124;
  char *environment[9] = {NULL};
  for (int i = 0; i < count; i++) environment[i] = argv[3 + i];
  if (chroot(argv[1]) != 0 || chdir("/") != 0) return 124;
  execve(argv[3 + count], argv + 3 + count, environment);
  fprintf(stderr, "errno %d\n", errno);
  return 125;
}
