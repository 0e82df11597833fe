const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such folder",
  EISDIR: "it is a folder",
  EACCES: "this user may not read it",
  EPERM: "this user may not read it",
  ELOOP: "its links go round in circles",
};

/** Why a file could not be read, in words. Anything but a refusal of the file system is thrown on. */
export function whyUnreadable(error: unknown): string {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") throw error;
  return REASONS[error.code] ?? error.code;
}
