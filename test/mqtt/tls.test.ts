import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { MOSQUITTO_IS_HERE, Mosquitto } from "./mosquitto.ts";
import { eventually, startGateway } from "./rig.ts";

const OPENSSL_IS_HERE = spawnSync("openssl", ["version"]).error === undefined;

describe.skipIf(!MOSQUITTO_IS_HERE || !OPENSSL_IS_HERE)("TLS with mosquitto", () => {
  const folder = mkdtempSync(join(tmpdir(), "leadline-tls-"));
  const read = (name: string) => readFileSync(join(folder, name));
  const closing: (() => Promise<unknown>)[] = [];

  function openssl(...args: string[]): void {
    execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
  }

  function issue(name: string, subjectAltName: string): void {
    openssl(
      "req",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-keyout",
      `${name}.key`,
      "-out",
      `${name}.csr`,
      "-subj",
      `/CN=${name}`,
      "-addext",
      `subjectAltName=${subjectAltName}`,
    );
    openssl(
      "x509",
      "-req",
      "-in",
      `${name}.csr`,
      "-CA",
      "ca.crt",
      "-CAkey",
      "ca.key",
      "-CAcreateserial",
      "-out",
      `${name}.crt`,
      "-copy_extensions",
      "copy",
      "-days",
      "2",
    );
  }

  beforeAll(() => {
    openssl(
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-keyout",
      "ca.key",
      "-out",
      "ca.crt",
      "-subj",
      "/CN=test authority",
      "-days",
      "2",
    );
    issue("here", "IP:127.0.0.1");
    issue("elsewhere", "DNS:broker.example");
    issue("client", "DNS:client.example");
  });
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function broker(certificate: string, further: string[] = []): Promise<string> {
    const file = (name: string) => join(folder, name);
    const server = await Mosquitto.start([
      "allow_anonymous true",
      `cafile ${file("ca.crt")}`,
      `certfile ${file(`${certificate}.crt`)}`,
      `keyfile ${file(`${certificate}.key`)}`,
      ...further,
    ]);
    closing.push(() => server.remove());
    return server.url.replace("mqtt:", "mqtts:");
  }

  function gateway(...args: Parameters<typeof startGateway>) {
    const started = startGateway(...args);
    closing.push(() => started.client.stop());
    return started;
  }

  it("is trusted by the authority that was named", async () => {
    const ours = gateway(await broker("here"), { ca: read("ca.crt") });
    await ours.connected();
  });

  it("is done with a client certificate where the broker wants one", async () => {
    const url = await broker("here", ["require_certificate true"]);
    const ours = gateway(url, { ca: read("ca.crt"), cert: read("client.crt"), key: read("client.key") });
    await ours.connected();
  });

  it.each([
    ["the authority is unknown", "here", {}, "set mqtt.caFile"],
    ["the certificate is another host's", "elsewhere", { ca: "ca.crt" }, "is for another name"],
    ["the key is no PEM", "here", { ca: "ca.crt", cert: "client.crt", key: "client.csr" }, "cannot be read as PEM"],
  ])("fails, and it is said why, where %s", async (_what, certificate, files, words) => {
    const pem = Object.fromEntries(Object.entries(files).map(([what, name]) => [what, read(name)]));
    const ours = gateway(await broker(certificate), pem);
    await eventually(() => ours.client.state().detail?.includes(words) === true);
    expect(ours.sessions).toEqual([]);
  });

  it("fails without a client certificate that the broker wants", async () => {
    const ours = gateway(await broker("here", ["require_certificate true"]), { ca: read("ca.crt") });
    await eventually(() => /client certificate/.test(ours.client.state().detail ?? ""));
    expect(ours.sessions).toEqual([]);
  });

  it("is missed where the broker wants it and mqtt.url does not", async () => {
    const ours = gateway((await broker("here")).replace("mqtts:", "mqtt:"));
    await eventually(() => ours.client.state().detail?.includes("does it want TLS (mqtts://)") === true);
  });

  it("is not there where the broker speaks plainly", async () => {
    const server = await Mosquitto.start();
    closing.push(() => server.remove());
    const ours = gateway(server.url.replace("mqtt:", "mqtts:"));
    await eventually(() => ours.client.state().detail?.includes("TLS") === true);
  });
});
