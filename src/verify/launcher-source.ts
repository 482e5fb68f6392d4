/**
 * The program that starts another one in a root, in Go: Node can neither change its root nor call execve there, and a shell
 * or chroot(1) hides what execve answers. It reads one JSON object and writes one. Namespaces of its own keep mounts,
 * processes and the network apart, and an overlay in memory keeps what is written out of the root.
 */
export const launcherSource = `package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"
)

type question struct {
	// Folders of this machine: the root, and an empty one to mount on.
	Root, Base string
	// The program here, and where it goes there.
	File, Path string
	Workdir    string
	Args, Env  []string
	Uid, Gid   uint32
	Seconds    int
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
	if len(os.Args) == 2 && os.Args[1] == "inside" {
		result = inside()
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
	if err := enter(q.Root, q.Base); err != nil {
		return answer{Trouble: "root: " + err.Error()}
	}
	if err := place(program, q.Path); err != nil {
		return answer{Trouble: "copy: " + err.Error()}
	}
	if err := os.MkdirAll(q.Workdir, 0o755); err != nil {
		return answer{Trouble: "working directory: " + err.Error()}
	}
	return run(q)
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

func run(q question) answer {
	syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{})
	// An end of a pipe: os/exec would open /dev/null, which a root may not have.
	input, hold, err := os.Pipe()
	if err != nil {
		return answer{Trouble: err.Error()}
	}
	hold.Close()
	var output limited
	cmd := &exec.Cmd{Path: q.Path, Args: append([]string{q.Path}, q.Args...), Env: q.Env, Dir: q.Workdir}
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
	cmd.Wait()
	result := answer{TimedOut: !timer.Stop(), Output: output.String()}
	status := cmd.ProcessState.Sys().(syscall.WaitStatus)
	if status.Signaled() {
		result.Signal = int(status.Signal())
	} else {
		result.Exit = status.ExitStatus()
	}
	return result
}
`;
