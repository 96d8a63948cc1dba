// What Go's crypto/ed25519 says to each test of the files that are named: V or X.
package main

import (
	"crypto/ed25519"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
)

type set struct {
	Tests []struct{ Key, Message, Signature string }
}

func main() {
	for _, file := range os.Args[1:] {
		text, err := os.ReadFile(file)
		check(err)
		var read set
		check(json.Unmarshal(text, &read))
		for _, test := range read.Tests {
			verdict := "X"
			if ed25519.Verify(unhex(test.Key), unhex(test.Message), unhex(test.Signature)) {
				verdict = "V"
			}
			fmt.Print(verdict)
		}
		fmt.Println()
	}
}

func unhex(text string) []byte {
	bytes, err := hex.DecodeString(text)
	check(err)
	return bytes
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
