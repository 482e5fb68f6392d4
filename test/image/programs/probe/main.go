// Command probe asks the system it runs on for one thing and says whether it got it: what an image lacks becomes an
// exit status.
package main

import (
	"crypto/x509"
	"fmt"
	"net"
	"os"
	"os/user"
	"time"
)

func main() {
	ask := map[string]func() (any, error){
		"hello":  func() (any, error) { return "hello", nil },
		"dns":    func() (any, error) { return net.LookupHost("localhost") },
		"tz":     func() (any, error) { return time.LoadLocation("Europe/Berlin") },
		"old-tz": func() (any, error) { return time.LoadLocation("US/Eastern") },
		"user":   func() (any, error) { return user.LookupId("0") },
		"me":     func() (any, error) { return user.Current() },
		"roots": func() (any, error) {
			pool, err := x509.SystemCertPool()
			if err == nil && pool.Equal(x509.NewCertPool()) {
				err = fmt.Errorf("no roots")
			}
			return nil, err
		},
		"tmp": func() (any, error) { return os.CreateTemp("", "probe") },
	}
	what := "hello"
	if len(os.Args) > 1 {
		what = os.Args[1]
	}
	answer, err := ask[what]()
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println(answer)
}
