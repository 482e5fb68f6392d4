// Command server answers on a port of its loopback, once it has been asked a few times, with a status that it is told.
package main

import (
	"fmt"
	"net/http"
	"os"
	"strconv"
	"time"
)

func main() {
	status, err := strconv.Atoi(os.Args[1])
	if err != nil {
		os.Exit(2)
	}
	time.Sleep(200 * time.Millisecond)
	asked := 0
	http.HandleFunc("/health", func(response http.ResponseWriter, _ *http.Request) {
		asked++
		if asked < 3 {
			response.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		response.WriteHeader(status)
	})
	fmt.Println("listening")
	fmt.Println(http.ListenAndServe("127.0.0.1:8080", nil))
	os.Exit(1)
}
