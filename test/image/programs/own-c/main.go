// Command own-c calls C of its own that glibc's headers turn into calls musl does not have: fortified ones, and those
// of 64-bit file offsets.
package main

// #include <fcntl.h>
// #include <stdio.h>
//
// static int write_line(const char *text) {
//   char line[32];
//   if (fcntl(1, F_GETFD) < 0) return -1;
//   int length = snprintf(line, sizeof line, "%s", text);
//   return fprintf(stdout, "%s\n", line) < length || fflush(stdout) != 0;
// }
import "C"

import "os"

func main() {
	if C.write_line(C.CString("hello from C")) != 0 {
		os.Exit(1)
	}
}
