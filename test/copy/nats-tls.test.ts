import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nkeys } from "@nats-io/transport-node";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { sha256 } from "../../src/compose/copy.ts";
import { createNatsCopy, makeStream, type NatsCopyOptions } from "../../src/copy/nats.ts";
import { available, find } from "../requires.ts";
import { NatsServers } from "./nats-servers.ts";

type KeyPair = ReturnType<typeof nkeys.createUser>;

/** A token as nsc makes it (NATS ADR-14): JWS of Ed25519 over the claims. */
function token(by: KeyPair, of: KeyPair, name: string, nats: object): string {
  const coded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { jti: name, iat: 1_700_000_000, iss: by.getPublicKey(), sub: of.getPublicKey(), name };
  const body = `${coded({ typ: "JWT", alg: "ed25519-nkey" })}.${coded({ ...claims, nats: { ...nats, version: 2 } })}`;
  return `${body}.${Buffer.from(by.sign(Buffer.from(body))).toString("base64url")}`;
}

function credentialsOf(account: KeyPair, user: KeyPair): string {
  const jwt = token(account, user, "gateway", { type: "user", pub: {}, sub: {}, subs: -1, data: -1, payload: -1 });
  const seed = new TextDecoder().decode(user.getSeed());
  return [
    ...["-----BEGIN NATS USER JWT-----", jwt, "------END NATS USER JWT------", ""],
    ...["-----BEGIN USER NKEY SEED-----", seed, "------END USER NKEY SEED------", ""],
  ].join("\n");
}

/** An operator and its accounts, as `nsc generate config --mem-resolver` has them. JetStream needs the system's. */
function accountLines(account: KeyPair): readonly string[] {
  const [operator, system] = [nkeys.createOperator(), nkeys.createAccount()];
  const limits = { subs: -1, data: -1, payload: -1, imports: -1, exports: -1, conn: -1, leaf: -1, wildcards: true };
  const stored = { mem_storage: -1, disk_storage: -1, streams: -1, consumer: -1 };
  const accountToken = token(operator, account, "copy", { type: "account", limits: { ...limits, ...stored } });
  const systemToken = token(operator, system, "SYS", { type: "account", limits });
  const about = { type: "operator", system_account: system.getPublicKey() };
  return [
    `operator: "${token(operator, operator, "operator", about)}"`,
    "resolver: MEMORY",
    `resolver_preload: { ${account.getPublicKey()}: "${accountToken}", ${system.getPublicKey()}: "${systemToken}" }`,
  ];
}

/** Certificates of an authority of their own. */
class Authority {
  readonly file: string;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.file = join(folder, "ca.pem");
    openssl("req", "-x509", ...KEY, "-days", "2", "-subj", "/CN=authority", ...this.#files("ca"));
  }

  /** Lines of a server's configuration. */
  certify(name: string, address: string, days: number): string {
    const [request, certificate] = [join(this.#folder, `${name}.csr`), join(this.#folder, `${name}.pem`)];
    const key = join(this.#folder, `${name}.key`);
    const about = ["-subj", "/CN=nats", "-addext", `subjectAltName=IP:${address}`];
    openssl("req", "-new", ...KEY, ...about, "-keyout", key, "-out", request);
    const by = ["-CA", this.file, "-CAkey", join(this.#folder, "ca.key"), "-copy_extensions", "copy"];
    openssl("x509", "-req", "-in", request, ...by, "-days", String(days), "-out", certificate);
    return `tls { cert_file: "${certificate}", key_file: "${key}" }`;
  }

  #files(name: string): readonly string[] {
    return ["-keyout", join(this.#folder, `${name}.key`), "-out", join(this.#folder, `${name}.pem`)];
  }
}

const KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

function openssl(...words: readonly string[]): void {
  execFileSync("openssl", words, { stdio: "ignore" });
}

const needs = available("nats-server") && available("openssl");

describe.skipIf(!needs)("a NATS server with TLS that wants credentials (needs nats-server, openssl)", () => {
  let folder: string;
  let authority: Authority;
  let servers: NatsServers;
  let account: KeyPair;
  let options: NatsCopyOptions;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "leadline-nats-tls-"));
    authority = new Authority(folder);
    account = nkeys.createAccount();
    servers = await NatsServers.start(1, [authority.certify("well", "127.0.0.1", 2), ...accountLines(account)]);
    options = optionsFor(servers);
  });
  afterAll(async () => {
    await servers.remove();
    await rm(folder, { recursive: true, force: true });
  });

  let files = 0;
  /** Without the end of its last line, as where it was pasted. */
  function credsFileOf(of: KeyPair): string {
    files += 1;
    const file = join(folder, `${files}.creds`);
    writeFileSync(file, credentialsOf(of, nkeys.createUser()).trim());
    return file;
  }

  function optionsFor({ urls }: NatsServers): NatsCopyOptions {
    return {
      servers: urls.map((url) => url.replace("nats:", "tls:")),
      credsFile: credsFileOf(account),
      ...{ stream: "leadline", gateway: "main", sha256 },
    };
  }

  async function refusalOf(asked: NatsCopyOptions): Promise<string> {
    const copy = createNatsCopy(asked);
    const refusal = await copy.names("epochs").then(
      () => "it was let in",
      (error: Error) => error.message,
    );
    await copy.close();
    return refusal;
  }

  it("lets in whom it knows", async () => {
    const known = { ...options, ca: await readFile(authority.file, "utf8") };
    expect(await makeStream({ ...known, replicas: 1 })).toBe("made");
    expect(await makeStream({ ...known, replicas: 1 })).toBe("was there");
    const copy = createNatsCopy(known);
    expect(await copy.create("epochs/00000001", new TextEncoder().encode("one"))).toBe("created");
    expect(await copy.names("epochs")).toEqual(["epochs/00000001"]);
    await copy.close();
  });

  it("lets in nobody else: what is to be done is said", async () => {
    const { credsFile: _, ...without } = { ...options, ca: await readFile(authority.file, "utf8") };
    expect(await refusalOf(without)).toMatch(/wants a login: .*copy.nats.credsFile$/);
    const strangers = credsFileOf(nkeys.createAccount());
    expect(await refusalOf({ ...without, credsFile: strangers })).toContain(
      `copy.nats.credsFile (${strangers}) is not`,
    );
  });

  it("lets in whoever's file of credentials was put right meanwhile", async () => {
    const credsFile = credsFileOf(nkeys.createAccount());
    const copy = createNatsCopy({ ...options, ca: await readFile(authority.file, "utf8"), credsFile });
    await expect(copy.names("epochs")).rejects.toThrow("does not let us in");
    await copyFile(credsFileOf(account), credsFile);
    await expect(copy.names("files")).resolves.toEqual([]);
    await copy.close();
  });

  it("is not trusted where its authority is not known, or where it has expired or is another's", async () => {
    expect(await refusalOf(options)).toContain("copy.nats.caFile");
    const ca = await readFile(authority.file, "utf8");
    for (const [address, days, words] of [
      ["127.0.0.1", -1, "has expired"],
      ["192.0.2.1", 2, "copy.nats.servers"],
    ] as const) {
      const wrong = await NatsServers.start(1, [authority.certify("wrong", address, days), ...accountLines(account)]);
      try {
        expect(await refusalOf({ ...optionsFor(wrong), ca })).toContain(words);
      } finally {
        await wrong.remove();
      }
    }
  });
});

describe.skipIf(!needs)("the example of a NATS server (needs nats-server, openssl)", () => {
  const example = new URL("../../config/nats-server.conf", import.meta.url);
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "leadline-nats-example-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("is started as it is, alone, from 2.10 on; an older one wants a line left out, and is warned of", async () => {
    const tls = new Authority(folder).certify("well", "127.0.0.1", 2);
    const text = (await readFile(example, "utf8"))
      .replace(/^tls \{[^}]*\}/m, tls)
      // One alone, on this machine, as the first lines say.
      .replace(/^cluster \{[^}]*\}/m, "")
      .replace(/^listen: .*$/m, "")
      .replace(/^server_name: .*$/m, "")
      .replace("/var/lib/nats", join(folder, "stored"));
    const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    const version = execFileSync(find("nats-server") ?? "", ["--version"], { encoding: "utf8" });
    const [, major = 0, minor = 0] = (/v(\d+)\.(\d+)/.exec(version) ?? []).map(Number);
    const isOld = major < 2 || (major === 2 && minor < 10);
    expect(text).toContain("sync_interval: always");
    const taken = isOld ? lines.filter((line) => !line.includes("sync_interval")) : lines;
    const servers = await NatsServers.start(1, taken, { hasJetStream: false });
    try {
      const ca = await readFile(join(folder, "ca.pem"), "utf8");
      const urls = servers.urls.map((url) => url.replace("nats:", "tls:"));
      const options = { servers: urls, ca, stream: "leadline", gateway: "main", sha256 };
      expect(await makeStream({ ...options, replicas: 1 })).toBe("made");
      const copy = createNatsCopy(options);
      expect(await copy.create("epochs/00000001", new TextEncoder().encode("one"))).toBe("created");
      expect(copy.warnings().join().includes("sync_interval")).toBe(isOld);
      await copy.close();
    } finally {
      await servers.remove();
    }
  });
});

describe.skipIf(!available("nats-server"))("a NATS server that takes little at once (needs nats-server)", () => {
  const MOST = 65_536;
  let servers: NatsServers;
  beforeAll(async () => {
    servers = await NatsServers.start(1, [`max_payload: ${MOST}`]);
  });
  afterAll(() => servers.remove());

  it("is given what is larger in pieces, once, and gives it back whole", async () => {
    const options = { servers: servers.urls, stream: "small", gateway: "main", sha256 };
    await makeStream({ ...options, replicas: 1 });
    const copy = createNatsCopy(options);
    for (const length of [MOST - 1_025, MOST - 1_024, MOST - 1_023, MOST, MOST + 1, 5 * MOST + 7]) {
      const name = `records/00000001.${String(length).padStart(12, "0")}`;
      const octets = Uint8Array.from({ length }, (_, index) => (index * 31 + length) % 256);
      expect(await copy.create(name, octets)).toBe("created");
      expect(await copy.create(name, octets.slice().fill(0))).toBe("exists");
      expect(Buffer.compare((await copy.read(name)) ?? new Uint8Array(), octets)).toBe(0);
      expect(await copy.names("records")).toEqual([name]);
      await copy.remove(name);
      expect(await copy.read(name)).toBeUndefined();
      expect(await copy.names("records")).toEqual([]);
    }
    await copy.close();
  });
});

describe("a file of credentials", () => {
  it("that cannot be read, or holds none, is named, whether or not a server runs", async () => {
    const folder = await mkdtemp(join(tmpdir(), "leadline-creds-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const credsFile = join(folder, "nats.creds");
    const options = { servers: ["nats://127.0.0.1:9"], stream: "leadline", gateway: "main", sha256, credsFile };
    await expect(createNatsCopy(options).names("epochs")).rejects.toThrow(/credsFile cannot be read .*nats\.creds/);
    for (const text of ["garbage", credentialsOf(nkeys.createAccount(), nkeys.createUser()).replace(/\nSU/, "\nXU")]) {
      await writeFile(credsFile, text);
      await expect(createNatsCopy(options).names("epochs")).rejects.toThrow(
        `${credsFile} (copy.nats.credsFile) holds no`,
      );
    }
  });
});
