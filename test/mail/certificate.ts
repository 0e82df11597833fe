import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate for 127.0.0.1 that nobody but itself vouches for. */
export function selfMadeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), "leadline-mail-"));
  const request = "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=test".split(" ");
  request.push("-addext", "subjectAltName=IP:127.0.0.1");
  try {
    execFileSync("openssl", request, { cwd: folder, stdio: "ignore" });
    return { key: readFileSync(join(folder, "key.pem"), "utf8"), cert: readFileSync(join(folder, "cert.pem"), "utf8") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
