import { readFile } from "node:fs/promises";
import { isIP } from "node:net";
import { checkServerIdentity } from "node:tls";
import {
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  type JetStreamPublishOptions,
  JetStreamApiCodes,
  JetStreamApiError,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from "@nats-io/jetstream";
import {
  type Authenticator,
  AuthorizationError,
  connect,
  credsAuthenticator,
  headers,
  type NatsConnection,
  TimeoutError,
} from "@nats-io/transport-node";
import { type Copy, CopyTrouble } from "../app/ports.ts";
import { given } from "../domain/given.ts";

// An object is a message of the stream, by its own subject: records/00000003.000000000120 of the gateway called main is
// leadline.main.records.00000003.000000000120. A message is taken only where its subject has none (the expected last
// sequence of the subject is 0), which the servers of a cluster agree on. One that is larger than the server takes at once
// lies in pieces below leadline.main.pieces.records, which are there before the message that names them. Pieces that no
// message names, as they are left by whoever dies between the two, are listed as an object that cannot be read, so that
// they are removed with what else is of no use.

export interface NatsCopyOptions {
  /** `nats://…`, `tls://…` */
  readonly servers: readonly string[];
  /** Holds a user's JWT and seed, as nsc writes them. It is read anew at each attempt to connect. */
  readonly credsFile?: string;
  /** PEM. */
  readonly ca?: string;
  readonly stream: string;
  readonly gateway: string;
  /** Identifies what is sent, so that a repeat is no second copy. */
  readonly sha256: (octets: Uint8Array) => string;
}

const ANSWER_MS = 5_000;
/** What the headers of a message take of the payload that a server allows, at most. */
const HEADER_OCTETS = 1_024;
/** How many pieces an object lies in, and which: the SHA-256 of all of it, and by which attempt they were put there. */
const PIECES = "Leadline-Pieces";
const HASH = "Leadline-SHA256";
const DUPLICATES_NS = 2 * 60 * 1_000_000_000;
/** `sync_interval: always` came with it: an older server may lose in a power cut what it has acknowledged. */
const SYNCS_SINCE = [2, 10] as const;
/** JetStream's own codes, as they stand in its errors.json. */
const WRONG_LAST_SEQUENCE = new Set<number>([JetStreamApiCodes.StreamWrongLastSequence, 10_164]);

interface Link {
  readonly connection: NatsConnection;
  readonly stream: JetStreamClient;
  readonly manager: JetStreamManager;
}

/** A copy in a JetStream elsewhere. A connection is made when something is asked, and again when it was lost. */
export function createNatsCopy(options: NatsCopyOptions): Copy {
  const { stream, gateway, servers, sha256 } = options;
  const place = `${servers.join(", ")}, stream ${stream}`;
  const prefix = `${stream}.${tokenOf(gateway)}`;
  let link: Link | undefined;
  let warnings: readonly string[] = [];

  async function linked(): Promise<Link> {
    if (link !== undefined && !link.connection.isClosed()) return link;
    const connection = await dial(options);
    link = {
      connection,
      stream: jetstream(connection, { timeout: ANSWER_MS }),
      manager: await jetstreamManager(connection, { timeout: ANSWER_MS, checkAPI: false }),
    };
    warnings = warningsOf(connection.info?.version);
    return link;
  }

  async function asked<T>(work: (link: Link) => Promise<T>): Promise<T> {
    try {
      return await work(await linked());
    } catch (error) {
      throw explained(error, place, options);
    }
  }

  /** Puts a message there, unless its subject has one. */
  async function put(
    to: Link,
    subject: string,
    octets: Uint8Array,
    how: Partial<JetStreamPublishOptions>,
  ): Promise<"created" | "exists"> {
    try {
      const expect = { streamName: stream, lastSubjectSequence: 0 };
      const { duplicate } = await to.stream.publish(subject, octets, { ...how, expect, timeout: ANSWER_MS });
      return duplicate ? "exists" : "created";
    } catch (error) {
      if (error instanceof JetStreamApiError && WRONG_LAST_SEQUENCE.has(error.code)) return "exists";
      throw error;
    }
  }

  /** Tells the pieces of one attempt from those of another that is still under way. */
  let attempts = 0;

  async function putInPieces(to: Link, name: string, octets: Uint8Array, most: number): Promise<"created" | "exists"> {
    const hash = sha256(octets);
    attempts += 1;
    const attempt = `${hash}.${attempts}`;
    const count = Math.ceil(octets.length / most);
    try {
      for (let index = 0; index < count; index += 1) {
        await put(to, pieceOf(name, attempt, index), octets.subarray(index * most, (index + 1) * most), {});
      }
    } catch (error) {
      // What cannot be taken away now is when the object's name is removed.
      await removePieces(to, name, attempt).catch(() => undefined);
      throw error;
    }
    const head = headers();
    head.set(PIECES, String(count));
    head.set(HASH, attempt);
    // Only with this message it is there.
    const answer = await put(to, subjectOf(name), new Uint8Array(), { msgID: `${name} ${hash}`, headers: head });
    // The one that is there may be ours, where only the answer was lost.
    if (answer === "exists" && (await messageOf(to, name))?.header.get(HASH) !== attempt) {
      await removePieces(to, name, attempt);
    }
    return answer;
  }

  function removePieces({ manager }: Link, name: string, attempt?: string): Promise<unknown> {
    const which = attempt === undefined ? "" : `.${attempt}`;
    return manager.streams.purge(stream, { filter: `${piecesOf(name)}${which}.>` });
  }

  function messageOf({ manager }: Link, name: string) {
    return manager.streams.getMessage(stream, { last_by_subj: subjectOf(name) });
  }

  /** Of all subjects that begin so, what comes then. */
  async function subjectsBelow({ manager }: Link, beginning: string): Promise<readonly string[]> {
    const { state } = await manager.streams.info(stream, { subjects_filter: `${beginning}.>` });
    return Object.keys(state.subjects ?? {}).map((subject) => subject.slice(beginning.length + 1));
  }

  const subjectOf = (name: string): string => `${prefix}.${name.replace("/", ".")}`;
  /** A name is one token here, so that it is no beginning of another's. */
  const piecesOf = (name: string): string => `${prefix}.pieces.${name.replaceAll(".", "-").replace("/", ".")}`;
  const pieceOf = (name: string, attempt: string, index: number): string => `${piecesOf(name)}.${attempt}.${index}`;

  return {
    place,
    create: (name, octets) =>
      asked(async (to) => {
        const most = (to.connection.info?.max_payload ?? Number.POSITIVE_INFINITY) - HEADER_OCTETS;
        if (most <= 0) throw new CopyTrouble(`${place} takes next to nothing at once: raise max_payload`);
        if (octets.length > most) return putInPieces(to, name, octets, most);
        return put(to, subjectOf(name), octets, { msgID: `${name} ${sha256(octets)}` });
      }),
    read: (name) =>
      asked(async (to) => {
        const message = await messageOf(to, name);
        const count = Number(message?.header?.get(PIECES) ?? 0);
        if (count === 0) return message?.data;
        const attempt = message?.header.get(HASH) ?? "";
        const pieces: Uint8Array[] = [];
        for (let index = 0; index < count; index += 1) {
          const subject = pieceOf(name, attempt, index);
          const piece = await to.manager.streams.getMessage(stream, { last_by_subj: subject });
          // Half an object is as good as one that is damaged: what reads it finds that out.
          if (piece === null) break;
          pieces.push(piece.data);
        }
        return Buffer.concat(pieces);
      }),
    names: (folder) =>
      asked(async (to) => {
        const names = await subjectsBelow(to, `${prefix}.${folder}`);
        // No epoch is ever so large.
        const pieces = folder === "epochs" ? [] : await subjectsBelow(to, `${prefix}.pieces.${folder}`);
        const inPieces = pieces.map((subject) => subject.split(".", 1).join().replaceAll("-", "."));
        return [...new Set([...names, ...inPieces])].map((name) => `${folder}/${name}`);
      }),
    remove: (name) =>
      asked(async (to) => {
        await to.manager.streams.purge(stream, { filter: subjectOf(name) });
        await removePieces(to, name);
      }),
    warnings: () => warnings,
    async close() {
      await link?.connection.close();
      link = undefined;
    },
  };
}

/** Makes the stream, where there is none. Says whether it has been there before. */
export async function makeStream(
  options: NatsCopyOptions & { readonly replicas: number },
): Promise<"made" | "was there"> {
  const { stream, servers, replicas } = options;
  const place = `${servers.join(", ")}, stream ${stream}`;
  try {
    const connection = await dial(options);
    try {
      const manager = await jetstreamManager(connection, { timeout: ANSWER_MS, checkAPI: false });
      const known = await manager.streams.info(stream).catch(unlessThereIsNone);
      if (known !== undefined) return "was there";
      await manager.streams.add({
        name: stream,
        subjects: [`${stream}.>`],
        storage: StorageType.File,
        retention: RetentionPolicy.Limits,
        // A full stream refuses what is new: by itself it would drop what is oldest, which is the state.
        discard: DiscardPolicy.New,
        num_replicas: replicas,
        duplicate_window: DUPLICATES_NS,
      });
      return "made";
    } finally {
      await connection.close();
    }
  } catch (error) {
    throw explained(error, place, options);
  }
}

/** What is lost is connected anew when something is asked: nothing waits in between, to be sent when it is not wanted. */
async function dial({ servers, credsFile, ca, gateway }: NatsCopyOptions): Promise<NatsConnection> {
  const isTls = ca !== undefined || servers.some((server) => server.startsWith("tls:"));
  return connect({
    servers: [...servers],
    name: `leadline ${gateway}`,
    timeout: ANSWER_MS,
    reconnect: false,
    ...given({
      tls: isTls ? given({ ca, checkServerIdentity: checkedAgainst(servers) }) : undefined,
      authenticator: credsFile === undefined ? undefined : await authenticatorFrom(credsFile),
    }),
  });
}

async function authenticatorFrom(file: string): Promise<Authenticator> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new CopyTrouble(`copy.nats.credsFile cannot be read (${why}): the user of the service has to read it`);
  });
  try {
    // The client wants the line of the last mark ended, as a line of Unix.
    const login = credsAuthenticator(new TextEncoder().encode(`${text.replaceAll("\r\n", "\n")}\n`));
    login();
    return login;
  } catch (cause) {
    throw new CopyTrouble(
      `${file} (copy.nats.credsFile) holds no credentials as nsc writes them, a user's JWT and seed: have new ones made (nsc generate creds)`,
      { cause },
    );
  }
}

/**
 * The client does not tell TLS of a server that is named by its address, so that its certificate would be compared with
 * "localhost": it has to be for one of the addresses that we were told.
 */
function checkedAgainst(servers: readonly string[]): typeof checkServerIdentity {
  const hosts = servers.map((server) => new URL(server).hostname.replace(/^\[|\]$/g, ""));
  const unnamed = hosts.filter((host) => isIP(host) !== 0 || host === "localhost");
  return (name, certificate) => {
    if (name !== "localhost") return checkServerIdentity(name, certificate);
    const faults = unnamed.map((host) => checkServerIdentity(host, certificate));
    return faults.includes(undefined) ? undefined : faults[0];
  };
}

function unlessThereIsNone(error: unknown): undefined {
  if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound) return undefined;
  throw error;
}

/** A token of a subject has no dots and no wildcards; ids of gateways have dots and colons. */
function tokenOf(gateway: string): string {
  return gateway.replaceAll(/[^A-Za-z0-9_-]/g, (letter) => `=${letter.charCodeAt(0).toString(16)}`);
}

function warningsOf(version: string | undefined): readonly string[] {
  const [major = 0, minor = 0] = (version ?? "").split(".").map(Number);
  const [since, sinceMinor] = SYNCS_SINCE;
  if (version === undefined || major > since || (major === since && minor >= sinceMinor)) return [];
  return [
    `the NATS server is ${version}: it does not know sync_interval: always, and may lose in a power cut what it has acknowledged; 2.10 does (Debian 13 has it)`,
  ];
}

/** What the client says, in words that say what to do. */
function explained(error: unknown, place: string, { stream, credsFile }: NatsCopyOptions): CopyTrouble {
  if (error instanceof CopyTrouble) return error;
  const said = error instanceof Error ? error.message : String(error);
  if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound)
    return new CopyTrouble(`there is no stream ${stream} at ${place}; make it with leadline copy init`, {
      cause: error,
    });
  if (/insufficient resources|maximum (?:bytes|messages)|no space/i.test(said))
    return new CopyTrouble(`${place} is full (${said}): make room there`, { cause: error });
  const why = refusalOf(error, credsFile);
  if (why !== undefined) return new CopyTrouble(`${place} ${why}`, { cause: error });
  return new CopyTrouble(`${place} cannot be used: ${said}; does the server run, and does it let us in?`, {
    cause: error,
  });
}

/** Why a server was not talked to, and what to do; `undefined`: for a reason that is none of these. */
function refusalOf(error: unknown, credsFile: string | undefined): string | undefined {
  if (error instanceof AuthorizationError)
    return credsFile === undefined
      ? "wants a login: have credentials made there (nsc generate creds), and name their file with copy.nats.credsFile"
      : `does not let us in: the user in copy.nats.credsFile (${credsFile}) is not known there, or may not use the stream; have new credentials made (nsc generate creds)`;
  if (error instanceof TimeoutError)
    return `does not answer within ${ANSWER_MS / 1_000} s: look at the network, and at the server`;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return (
    CERTIFICATE_WORDS[code] ??
    (code.startsWith("ERR_SSL") ? "answers no TLS: is it tls:// there, or nats://?" : undefined)
  );
}

const UNKNOWN_AUTHORITY =
  "shows a certificate of an authority that is not known here: name the file with its CA with copy.nats.caFile";

/** By the codes of OpenSSL (X509_V_ERR_…) and Node.js. */
const CERTIFICATE_WORDS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "shows a certificate that has expired: renew it there; and look whether the clock here is right",
  CERT_NOT_YET_VALID: "shows a certificate that is not valid yet: look whether the clock here is right",
  DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_AUTHORITY,
  SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_AUTHORITY,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_AUTHORITY,
  ERR_TLS_CERT_ALTNAME_INVALID:
    "shows a certificate for another name: write the name that it is for in copy.nats.servers, or renew it",
};
