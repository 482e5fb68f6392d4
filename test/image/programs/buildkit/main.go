// Command buildkit reads questions, {"dockerfile", "args", "target", "platform", "config"}, a line of JSON each, and
// writes what BuildKit's Dockerfile frontend makes of them: the image's configuration, its copies and its runs. Every
// base image has the configuration of the question.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/containerd/platforms"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/moby/buildkit/frontend/dockerui"
	"github.com/moby/buildkit/solver/pb"
	digest "github.com/opencontainers/go-digest"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"
)

type question struct {
	Dockerfile string
	Args       map[string]string
	Target     string
	Platform   string
	Config     json.RawMessage
}

type resolver struct {
	config json.RawMessage
	asked  *[]string
}

func (r resolver) ResolveImageConfig(ctx context.Context, ref string, opt sourceresolver.Opt) (string, digest.Digest, []byte, error) {
	*r.asked = append(*r.asked, ref)
	return ref, "", r.config, nil
}

func answer(q question) (out map[string]any) {
	defer func() {
		if r := recover(); r != nil {
			out = map[string]any{"error": fmt.Sprint("panic: ", r)}
		}
	}()
	p := platforms.MustParse(q.Platform)
	var asked []string
	opt := dockerfile2llb.ConvertOpt{
		Config:         dockerui.Config{BuildArgs: q.Args, Target: q.Target, BuildPlatforms: []ocispecs.Platform{platforms.MustParse("linux/amd64")}},
		TargetPlatform: &p,
		MetaResolver:   resolver{q.Config, &asked},
	}
	if opt.BuildArgs == nil {
		opt.BuildArgs = map[string]string{}
	}
	res, err := dockerfile2llb.Dockerfile2LLB(context.Background(), []byte(q.Dockerfile), opt)
	if err != nil {
		return map[string]any{"error": err.Error()}
	}
	def, err := res.State.Marshal(context.Background())
	if err != nil {
		return map[string]any{"error": "marshal: " + err.Error()}
	}
	copies, runs := []any{}, []any{}
	for _, dt := range def.Def {
		var op pb.Op
		if err := op.UnmarshalVT(dt); err != nil {
			panic(err)
		}
		if f := op.GetFile(); f != nil {
			for _, a := range f.Actions {
				if c := a.GetCopy(); c != nil {
					copies = append(copies, map[string]any{"src": c.Src, "dest": c.Dest, "mode": c.Mode})
				}
			}
		}
		if e := op.GetExec(); e != nil {
			runs = append(runs, map[string]any{"args": e.Meta.Args, "env": e.Meta.Env, "cwd": e.Meta.Cwd, "user": e.Meta.User})
		}
	}
	return map[string]any{"config": res.Image.Config, "asked": asked, "copies": copies, "runs": runs}
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 1<<26)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var q question
		if err := json.Unmarshal(in.Bytes(), &q); err != nil {
			panic(err)
		}
		out.Encode(answer(q))
	}
}
