/**
 * The program that starts another one in a root, in Go: Node can neither change its root nor call execve there, and a shell
 * or chroot(1) hides what execve answers. It reads one JSON object and writes one. Namespaces of its own keep mounts,
 * processes and the network apart, and an overlay in memory keeps what is written out of the root. With the word `here` it
 * starts the program where it is itself: in a container, which is all that already.
 */
export const launcherSource = `package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"
	"unsafe"
)

type question struct {
	// Folders of this machine: the root, and an empty one to mount on.
	Root, Base string
	// The program here, what runs it where this machine can't, and where it goes there.
	File, Emulator, Path string
	Workdir              string
	Command, Env         []string
	Uid, Gid             uint32
	Seconds              int
	// What is asked of it: GET Request, on Port of its loopback; 0 for nothing.
	Port    int
	Request string
}

type answer struct {
	// Why nothing could be tried here.
	Trouble string \`json:"trouble"\`
	// The number of the error of execve; 0 for none.
	Errno    int    \`json:"errno"\`
	Exit     int    \`json:"exit"\`
	Signal   int    \`json:"signal"\`
	TimedOut bool   \`json:"timedOut"\`
	Output   string \`json:"output"\`
	// The last status line that came back.
	Response string \`json:"response"\`
}

const mostOutput = 64 << 10

// limited keeps the first bytes that are written, and takes the rest for written.
type limited struct{ bytes.Buffer }

func (l *limited) Write(p []byte) (int, error) {
	if room := mostOutput - l.Len(); room > 0 {
		l.Buffer.Write(p[:min(room, len(p))])
	}
	return len(p), nil
}

func main() {
	var result answer
	// It goes with whoever started it, however that ends: PR_SET_PDEATHSIG.
	syscall.RawSyscall(syscall.SYS_PRCTL, 1, uintptr(syscall.SIGKILL), 0)
	if len(os.Args) == 2 && os.Args[1] == "inside" {
		result = inside()
	} else if len(os.Args) == 2 && os.Args[1] == "here" {
		result = here()
	} else if err := outside(); err != nil {
		result.Trouble = "namespaces: " + err.Error()
	} else {
		return
	}
	json.NewEncoder(os.Stdout).Encode(result)
}

func outside() error {
	cmd := exec.Command("/proc/self/exe", "inside")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags: syscall.CLONE_NEWNS | syscall.CLONE_NEWNET | syscall.CLONE_NEWPID | syscall.CLONE_NEWIPC,
		Pdeathsig:  syscall.SIGKILL,
	}
	if os.Getuid() != 0 {
		cmd.SysProcAttr.Cloneflags |= syscall.CLONE_NEWUSER
		cmd.SysProcAttr.UidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}}
		cmd.SysProcAttr.GidMappings = []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}}
	}
	return cmd.Run()
}

func inside() answer {
	var q question
	if err := json.NewDecoder(os.Stdin).Decode(&q); err != nil {
		return answer{Trouble: "question: " + err.Error()}
	}
	program, err := os.Open(q.File)
	if err != nil {
		return answer{Trouble: err.Error()}
	}
	var emulator *os.File
	if q.Emulator != "" {
		if emulator, err = os.Open(q.Emulator); err != nil {
			return answer{Trouble: err.Error()}
		}
	}
	if err := enter(q.Root, q.Base); err != nil {
		return answer{Trouble: "root: " + err.Error()}
	}
	if err := place(program, q.Path); err != nil {
		return answer{Trouble: "copy: " + err.Error()}
	}
	if emulator != nil {
		q.Emulator = "/.plimsoll-emulator"
		if err := place(emulator, q.Emulator); err != nil {
			return answer{Trouble: "copy: " + err.Error()}
		}
	}
	if err := raiseLoopback(); q.Port != 0 && err != nil {
		return answer{Trouble: "loopback: " + err.Error()}
	}
	if err := os.MkdirAll(q.Workdir, 0o755); err != nil {
		return answer{Trouble: "working directory: " + err.Error()}
	}
	return run(q)
}

// here starts what lies where this runs.
func here() answer {
	var q question
	if err := json.NewDecoder(os.Stdin).Decode(&q); err != nil {
		return answer{Trouble: "question: " + err.Error()}
	}
	return run(q)
}

// raiseLoopback switches on the one link that a new network namespace has: SIOCSIFFLAGS of netdevice(7).
func raiseLoopback() error {
	socket, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_DGRAM, 0)
	if err != nil {
		return err
	}
	defer syscall.Close(socket)
	request := struct {
		name  [16]byte
		flags uint16
		_     [22]byte
	}{flags: syscall.IFF_UP | syscall.IFF_RUNNING}
	copy(request.name[:], "lo")
	_, _, errno := syscall.Syscall(syscall.SYS_IOCTL, uintptr(socket), syscall.SIOCSIFFLAGS, uintptr(unsafe.Pointer(&request)))
	if errno != 0 {
		return errno
	}
	return nil
}

// enter makes an overlay over a root the root of this process.
func enter(root, base string) error {
	lower, err := os.Open(root)
	if err != nil {
		return err
	}
	if err := syscall.Mount("", "/", "", syscall.MS_REC|syscall.MS_PRIVATE, ""); err != nil {
		return err
	}
	if err := syscall.Mount("tmpfs", base, "tmpfs", 0, "size=1g"); err != nil {
		return err
	}
	for _, name := range []string{"upper", "work", "merged"} {
		if err := os.Mkdir(filepath.Join(base, name), 0o755); err != nil {
			return err
		}
	}
	merged := filepath.Join(base, "merged")
	layers := fmt.Sprintf("lowerdir=/proc/self/fd/%d,upperdir=%s/upper,workdir=%s/work", lower.Fd(), base, base)
	if err := syscall.Mount("overlay", merged, "overlay", 0, layers); err != nil {
		return err
	}
	if err := syscall.Chroot(merged); err != nil {
		return err
	}
	return os.Chdir("/")
}

func place(program io.Reader, path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	os.Remove(path)
	file, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o755)
	if err != nil {
		return err
	}
	if _, err := io.Copy(file, program); err != nil {
		return err
	}
	return file.Close()
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
