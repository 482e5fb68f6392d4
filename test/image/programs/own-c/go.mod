module example.test/own-c

go 1.21
