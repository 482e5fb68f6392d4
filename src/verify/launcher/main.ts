/**
 * The program that starts another one in a root, in Go: Node can neither change its root nor call execve there, and a shell
 * or chroot(1) hides what execve answers. It reads one JSON object and writes one. Namespaces of its own keep mounts,
 * processes and the network apart, and an overlay in memory keeps what is written out of the root. With the word `here` it
 * starts the program where it is itself: in a container, which is all that already.
 */
export const mainSource = `package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"syscall"
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
`;
