/** Whether the operating system refused with this code, `ENOENT` for instance. */
export function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
