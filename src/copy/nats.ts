import {
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  JetStreamApiCodes,
  JetStreamApiError,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from "@nats-io/jetstream";
import { connect, credsAuthenticator, type NatsConnection } from "@nats-io/transport-node";
import { type Copy, CopyTrouble } from "../app/ports.ts";
import { given } from "../domain/given.ts";

// An object is a message of the stream, by its own subject: records/00000003.000000000120 of the gateway called main is
// leadline.main.records.00000003.000000000120. A message is taken only where its subject has none (the expected last
// sequence of the subject is 0), which the servers of a cluster agree on.

export interface NatsCopyOptions {
  /** `nats://…`, `tls://…` */
  readonly servers: readonly string[];
  /** A user's JWT and seed, as nsc writes them. */
  readonly credentials?: string;
  /** PEM. */
  readonly ca?: string;
  readonly stream: string;
  readonly gateway: string;
  /** Identifies what is sent, so that a repeat is no second copy. */
  readonly sha256: (octets: Uint8Array) => string;
}

const ANSWER_MS = 5_000;
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
      throw explained(error, place, stream);
    }
  }

  const subjectOf = (name: string): string => `${prefix}.${name.replace("/", ".")}`;

  return {
    place,
    create: (name, octets) =>
      asked(async (to) => {
        const most = to.connection.info?.max_payload ?? Number.POSITIVE_INFINITY;
        if (octets.length > most)
          throw new CopyTrouble(
            `${place} takes ${most} octets at once, and ${name} has ${octets.length}: raise max_payload`,
          );
        try {
          const { duplicate } = await to.stream.publish(subjectOf(name), octets, {
            msgID: `${name} ${sha256(octets)}`,
            expect: { streamName: stream, lastSubjectSequence: 0 },
            timeout: ANSWER_MS,
          });
          return duplicate ? "exists" : "created";
        } catch (error) {
          if (error instanceof JetStreamApiError && WRONG_LAST_SEQUENCE.has(error.code)) return "exists";
          throw error;
        }
      }),
    read: (name) =>
      asked(async ({ manager }) => {
        const message = await manager.streams.getMessage(stream, { last_by_subj: subjectOf(name) });
        return message?.data;
      }),
    names: (folder) =>
      asked(async ({ manager }) => {
        const { state } = await manager.streams.info(stream, { subjects_filter: `${prefix}.${folder}.>` });
        const before = `${prefix}.${folder}.`.length;
        return Object.keys(state.subjects ?? {}).map((subject) => `${folder}/${subject.slice(before)}`);
      }),
    remove: (name) =>
      asked(async ({ manager }) => {
        await manager.streams.purge(stream, { filter: subjectOf(name) });
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
    throw explained(error, place, stream);
  }
}

/** What is lost is connected anew when something is asked: nothing waits in between, to be sent when it is not wanted. */
function dial({ servers, credentials, ca, gateway }: NatsCopyOptions): Promise<NatsConnection> {
  const isTls = ca !== undefined || servers.some((server) => server.startsWith("tls:"));
  return connect({
    servers: [...servers],
    name: `leadline ${gateway}`,
    timeout: ANSWER_MS,
    reconnect: false,
    ...given({
      tls: isTls ? given({ ca }) : undefined,
      authenticator: credentials === undefined ? undefined : credsAuthenticator(new TextEncoder().encode(credentials)),
    }),
  });
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
function explained(error: unknown, place: string, stream: string): CopyTrouble {
  if (error instanceof CopyTrouble) return error;
  const said = error instanceof Error ? error.message : String(error);
  if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound)
    return new CopyTrouble(`there is no stream ${stream} at ${place}; make it with leadline copy init`, {
      cause: error,
    });
  if (/insufficient resources|maximum (?:bytes|messages)|no space/i.test(said))
    return new CopyTrouble(`${place} is full (${said}): make room there`, { cause: error });
  return new CopyTrouble(`${place} cannot be used: ${said}; does the server run, and does it let us in?`, {
    cause: error,
  });
}
