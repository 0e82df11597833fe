/** Debian's name for this machine. */
export const ARCHITECTURE = { x64: "amd64", arm64: "arm64", arm: "armhf" }[process.arch as string] ?? "amd64";
