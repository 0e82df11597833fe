import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { get } from "node:https";
import { join } from "node:path";
import { connect } from "node:tls";
import { expect, onTestFinished, test } from "vitest";
import { HOUR } from "../../src/domain/time.ts";
import { available } from "../requires.ts";
import { createRig } from "./rig.ts";

function makeCertificate(folder: string, name: string): void {
  const files = ["-keyout", join(folder, `${name}.key`), "-out", join(folder, `${name}.pem`)];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:P-256",
      "-nodes",
      ...files,
      "-days",
      "2",
      "-subj",
      `/CN=${name}`,
    ],
    { stdio: "ignore" },
  );
}

async function nameServed(port: number): Promise<unknown> {
  const socket = connect({ port, host: "127.0.0.1", rejectUnauthorized: false });
  await once(socket, "secureConnect");
  const { CN } = socket.getPeerCertificate().subject;
  socket.destroy();
  return CN;
}

async function headerServed(port: number, name: string): Promise<unknown> {
  const [answer] = (await once(get({ port, path: "/healthz", rejectUnauthorized: false }), "response")) as [
    IncomingMessage,
  ];
  answer.resume();
  return answer.headers[name];
}

test.skipIf(!available("openssl"))(
  "Browsers are to come by TLS for a day, and a renewed certificate is taken up within the hour, and one that is none leaves the one before (needs openssl)",
  async () => {
    const rig = createRig();
    onTestFinished(() => rig.end());
    const file = (name: string): string => join(rig.folder, name);
    for (const name of ["first", "second"]) makeCertificate(rig.folder, name);
    const put = (name: string): void => {
      copyFileSync(file(`${name}.pem`), file("cert.pem"));
      copyFileSync(file(`${name}.key`), file("key.pem"));
    };
    put("first");
    const tls = {
      read: () => ({ cert: readFileSync(file("cert.pem"), "utf8"), key: readFileSync(file("key.pem"), "utf8") }),
    };
    const port = await rig.http.listenTcp("127.0.0.1", 0, { tls });
    expect(await headerServed(port, "strict-transport-security")).toBe("max-age=86400");
    expect(await nameServed(port)).toBe("first");
    put("second");
    await rig.time.pass(HOUR);
    expect(await nameServed(port)).toBe("second");
    copyFileSync(rig.config, file("cert.pem"));
    await rig.time.pass(HOUR);
    expect(await nameServed(port)).toBe("second");
    expect(rig.errors).toHaveLength(1);
  },
);
