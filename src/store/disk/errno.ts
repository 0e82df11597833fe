/** Whether the operating system refused with this code, `ENOENT` for instance. */
export function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** Whether a file is missing, is a folder, or lies where the disk gives nothing out: there is nothing to read then. */
export function givesNothing(error: unknown): boolean {
  return ["ENOENT", "EIO", "EISDIR"].some((code) => isErrno(error, code));
}
