import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Mosquitto } from "../mqtt/mosquitto.ts";
import { available } from "../requires.ts";
import { Daemon, Installation, leadline } from "./daemon.ts";

// What the client makes of TLS stands in test/mqtt/tls.test.ts; here it is the whole way from the configuration file.

describe.skipIf(!available("mosquitto") || !available("openssl"))(
  "a daemon and a broker with TLS (needs mosquitto, openssl)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "leadline-tls-"));
    const file = (name: string): string => join(folder, name);
    const openssl = (...args: readonly string[]): void => {
      execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
    };
    const key = ["-newkey", "rsa:2048", "-nodes"];

    function authority(name: string): void {
      openssl(
        "req",
        "-x509",
        ...key,
        "-keyout",
        `${name}.key`,
        "-out",
        `${name}.crt`,
        "-subj",
        `/CN=${name}`,
        "-days",
        "2",
      );
    }

    /** `days` 0: it has expired a second later. */
    function issue(name: string, subjectAltName: string, { by = "ca", days = 2 } = {}): void {
      const names = ["-subj", `/CN=${name}`, "-addext", `subjectAltName=${subjectAltName}`];
      openssl("req", ...key, "-keyout", `${name}.key`, "-out", `${name}.csr`, ...names);
      const signer = ["-CA", `${by}.crt`, "-CAkey", `${by}.key`, "-CAcreateserial"];
      openssl(
        "x509",
        "-req",
        "-in",
        `${name}.csr`,
        ...signer,
        "-out",
        `${name}.crt`,
        "-copy_extensions",
        "copy",
        "-days",
        String(days),
      );
    }

    let installation: Installation;
    let broker: Mosquitto | undefined;
    let daemon: Daemon | undefined;

    beforeAll(() => {
      authority("ca");
      authority("other-ca");
      issue("here", "IP:127.0.0.1");
      issue("expired", "IP:127.0.0.1", { days: 0 });
      issue("elsewhere", "DNS:broker.example");
      issue("client", "DNS:client.example");
    });
    afterEach(async () => {
      await daemon?.kill("SIGKILL");
      await broker?.remove();
      await installation.remove();
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    async function start(certificate: string, mqtt: object, further: readonly string[] = []): Promise<Daemon> {
      broker = await Mosquitto.start([
        "allow_anonymous true",
        `cafile ${file("ca.crt")}`,
        `certfile ${file(`${certificate}.crt`)}`,
        `keyfile ${file(`${certificate}.key`)}`,
        ...further,
      ]);
      installation = await Installation.create();
      const url = broker.url.replace("mqtt:", "mqtts:");
      await installation.configure({ broker: url, port: "simulated" });
      const written = await readFile(installation.configFile, "utf8");
      await writeFile(
        installation.configFile,
        written.replace(/^mqtt: .*$/m, `mqtt: ${JSON.stringify({ url, ...mqtt })}`),
      );
      daemon = new Daemon(installation.configFile);
      return daemon;
    }

    it("meets it with a private authority and a client's certificate", async () => {
      const files = { caFile: file("ca.crt"), certFile: file("client.crt"), keyFile: file("client.key") };
      await (await start("here", files, ["require_certificate true"])).logs("Connected to the broker");
    });

    it.each([
      ["an authority that nobody named", "here", {}, "set mqtt.caFile"],
      ["another authority", "here", { caFile: file("other-ca.crt") }, "set mqtt.caFile"],
      [
        "a certificate that has expired",
        "expired",
        { caFile: file("ca.crt") },
        "(CERT_HAS_EXPIRED): check this machine's clock",
      ],
      ["a certificate of another host", "elsewhere", { caFile: file("ca.crt") }, "is for another name"],
    ])("stays away from %s, and says so in the log and to the command", async (_what, certificate, mqtt, words) => {
      const running = await start(certificate, mqtt);
      await running.logs(words);
      const { out } = await leadline("status", "--json", "--config", installation.configFile);
      expect(JSON.parse(out).broker).toMatchObject({ connected: false, detail: expect.stringContaining(words) });
      expect(running.lines.all.map(({ msg }) => msg)).not.toContain("Connected to the broker");
    });

    it("is told that the broker wants a client's certificate", async () => {
      const running = await start("here", { caFile: file("ca.crt") }, ["require_certificate true"]);
      await running.logs("client certificate");
    });
  },
);
