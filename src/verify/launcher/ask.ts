/** Asks the program over HTTP, from inside its own network. */
export const askSource = `package main

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"strings"
	"time"
)

// await asks until an answer is neither a mistake nor a refusal, or the program has ended; the last status line is returned.
func await(q question, ended <-chan struct{}) string {
	last := ""
	for q.Port != 0 {
		if line := ask(fmt.Sprintf("127.0.0.1:%d", q.Port), q.Request); line != "" {
			last = line
			if _, code, _ := strings.Cut(line, " "); code != "" && (code[0] == '2' || code[0] == '3') {
				return last
			}
		}
		select {
		case <-ended:
			return last
		case <-time.After(50 * time.Millisecond):
		}
	}
	return last
}

// ask returns the status line of one GET, or nothing.
func ask(address, path string) string {
	conn, err := net.DialTimeout("tcp", address, time.Second)
	if err != nil {
		return ""
	}
	defer conn.Close()
	conn.SetDeadline(time.Now().Add(2 * time.Second))
	fmt.Fprintf(conn, "GET %s HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n", path)
	line, _ := bufio.NewReader(io.LimitReader(conn, 256)).ReadString('\\n')
	if line = strings.TrimSpace(line); !strings.HasPrefix(line, "HTTP/") {
		return ""
	}
	return line
}
`;
