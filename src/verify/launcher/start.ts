/** Starts the program without rights, and waits for what comes of it. */
export const startSource = `package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"time"
)

const mostOutput = 64 << 10

// limited keeps the first bytes that are written, and takes the rest for written.
type limited struct{ bytes.Buffer }

func (l *limited) Write(p []byte) (int, error) {
	if room := mostOutput - l.Len(); room > 0 {
		l.Buffer.Write(p[:min(room, len(p))])
	}
	return len(p), nil
}

// renounce has what this thread starts get no capabilities, root or not, and none back by a file of the root: capabilities(7).
func renounce() {
	const dropFromBoundingSet, noNewPrivileges = 24, 38
	runtime.LockOSThread()
	for capability := uintptr(0); capability < 64; capability++ {
		syscall.RawSyscall(syscall.SYS_PRCTL, dropFromBoundingSet, capability, 0)
	}
	syscall.RawSyscall6(syscall.SYS_PRCTL, noNewPrivileges, 1, 0, 0, 0, 0)
}

func run(q question) answer {
	renounce()
	syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{})
	// An end of a pipe: os/exec would open /dev/null, which a root may not have.
	input, hold, err := os.Pipe()
	if err != nil {
		return answer{Trouble: err.Error()}
	}
	hold.Close()
	var output limited
	words := q.Command
	if q.Emulator != "" {
		words = append([]string{q.Emulator}, words...)
	}
	cmd := &exec.Cmd{Path: words[0], Args: words, Env: q.Env, Dir: q.Workdir}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = input, &output, &output
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Credential: &syscall.Credential{Uid: q.Uid, Gid: q.Gid, NoSetGroups: true},
		Pdeathsig:  syscall.SIGKILL,
	}
	// Whatever the program starts may hold its output open; it goes with this process, the first of its namespace.
	cmd.WaitDelay = time.Second
	if err := cmd.Start(); err != nil {
		var failure *os.PathError
		var errno syscall.Errno
		if errors.As(err, &failure) && failure.Op == "fork/exec" && errors.As(err, &errno) {
			return answer{Errno: int(errno)}
		}
		return answer{Trouble: err.Error()}
	}
	timer := time.AfterFunc(time.Duration(q.Seconds)*time.Second, func() { cmd.Process.Kill() })
	ended := make(chan struct{})
	responses := make(chan string, 1)
	go func() {
		responses <- await(q, ended)
		if q.Port != 0 {
			cmd.Process.Kill()
		}
	}()
	cmd.Wait()
	close(ended)
	result := answer{TimedOut: !timer.Stop(), Output: output.String(), Response: <-responses}
	status := cmd.ProcessState.Sys().(syscall.WaitStatus)
	if status.Signaled() {
		result.Signal = int(status.Signal())
	} else {
		result.Exit = status.ExitStatus()
	}
	return result
}
`;
