import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Copy, CopyTrouble } from "../../src/app/ports.ts";
import { createFolderCopy, markFolder } from "../../src/copy/folder.ts";
import { createNatsCopy, makeStream } from "../../src/copy/nats.ts";
import { sha256 } from "../../src/compose/copy.ts";
import { NatsServers, untilTaken } from "../copy/nats-servers.ts";
import { available } from "../requires.ts";
import { MemoryPlace } from "../fakes/memory-copy.ts";

/** A place that several copies are opened at. */
interface Place {
  open(gateway?: string): Promise<Copy>;
  /** It is out of reach from now on. */
  lose(): Promise<void>;
  /** It is back, as it was. */
  bringBack(): Promise<void>;
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function folder(): Promise<Place> {
  const parent = await mkdtemp(join(tmpdir(), "leadline-copy-"));
  closing.push(() => rm(parent, { recursive: true, force: true }));
  const mounted = join(parent, "mounted");
  const elsewhere = join(parent, "elsewhere");
  await mkdtemp(mounted).then((made) => rename(made, mounted));
  await markFolder(mounted);
  return {
    open: async (gateway = "main") => createFolderCopy({ folder: mounted, gateway, storeDirectory: "/" }),
    lose: () => rename(mounted, elsewhere),
    bringBack: () => rename(elsewhere, mounted),
  };
}

async function memory(): Promise<Place> {
  const places = new Map<string, MemoryPlace>();
  return {
    async open(gateway = "main") {
      const place = places.get(gateway) ?? new MemoryPlace();
      places.set(gateway, place);
      return place.open();
    },
    async lose() {
      for (const place of places.values()) place.trouble = "it is gone";
    },
    async bringBack() {
      for (const place of places.values()) place.trouble = undefined;
    },
  };
}

let streams = 0;

/** A stream of its own at servers that all tests share. */
function streamAt(servers: () => NatsServers, replicas: number): () => Promise<Place> {
  return async () => {
    streams += 1;
    const options = { servers: servers().urls, stream: `s${streams}`, gateway: "main", sha256 };
    await untilTaken(() => makeStream({ ...options, replicas }));
    return {
      async open(gateway = "main") {
        const copy = createNatsCopy({ ...options, gateway });
        closing.push(() => copy.close());
        return copy;
      },
      lose: () => servers().killAll(),
      async bringBack() {
        await servers().startAll();
        const copy = createNatsCopy(options);
        await untilTaken(() => copy.read(FIRST));
        await copy.close();
      },
    };
  };
}

type Made = readonly [name: string, make: () => Promise<Place>, servers: 0 | 1 | 3];
let servers: NatsServers;

const PLACES: readonly Made[] = [
  ["a folder", folder, 0],
  ["the fake", memory, 0],
  ...(available("nats-server")
    ? ([
        ["a JetStream (needs nats-server)", streamAt(() => servers, 1), 1],
        // A cluster takes its time to agree on who leads it: `npm run torture` asks for it.
        ...(process.env["LEADLINE_CLUSTER"] === "1"
          ? ([["a JetStream in a cluster of three (needs nats-server)", streamAt(() => servers, 3), 3]] as const)
          : []),
      ] as const)
    : []),
];

describe.skipIf(!available("nats-server"))("a copy in a JetStream (needs nats-server)", () => {
  it("says that the stream is not there, and how it is made", async () => {
    const alone = await NatsServers.start();
    closing.push(() => alone.remove());
    const copy = createNatsCopy({ servers: alone.urls, stream: "none", gateway: "main", sha256 });
    closing.push(() => copy.close());
    await expect(copy.names("records")).rejects.toThrow(/copy init/);
  });
});

const FIRST = "records/00000001.000000000001";
const octets = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (read: Uint8Array | undefined): string | undefined => read && new TextDecoder().decode(read);

describe.each(PLACES)("a copy, %s", (_, make, count) => {
  beforeAll(async () => {
    if (count !== 0) servers = await NatsServers.start(count);
  });
  afterAll(async () => {
    if (count !== 0) await servers.remove();
  });

  it("gives back what was put there, to others too", async () => {
    const place = await make();
    expect(await (await place.open()).create(FIRST, octets("one"))).toBe("created");
    expect(text(await (await place.open()).read(FIRST))).toBe("one");
  });

  it("creates nothing where there is something, and leaves it as it is", async () => {
    const place = await make();
    await (await place.open()).create(FIRST, octets("one"));
    expect(await (await place.open()).create(FIRST, octets("two"))).toBe("exists");
    expect(text(await (await place.open()).read(FIRST))).toBe("one");
  });

  it("lets one of many create an object, however many try at once", async () => {
    const place = await make();
    const copies = await Promise.all(Array.from({ length: 8 }, () => place.open()));
    const tried = await Promise.all(copies.map((copy, index) => copy.create("epochs/00000002", octets(`${index}`))));
    expect(tried.filter((answer) => answer === "created")).toHaveLength(1);
    const winner = tried.indexOf("created");
    expect(text(await (await place.open()).read("epochs/00000002"))).toBe(String(winner));
  });

  it("knows nothing of what was never there, and names what is, by folders", async () => {
    const copy = await (await make()).open();
    expect(await copy.read(FIRST)).toBeUndefined();
    expect(await copy.names("records")).toEqual([]);
    await copy.create(FIRST, octets("one"));
    await copy.create("epochs/00000001", octets("mine"));
    expect(await copy.names("records")).toEqual([FIRST]);
    expect(await copy.names("epochs")).toEqual(["epochs/00000001"]);
  });

  it("takes an object of half a megabyte whole, octet for octet", async () => {
    const copy = await (await make()).open();
    const large = Uint8Array.from({ length: 512 * 1024 + 7 }, (_each, index) => (index * 31) % 256);
    await copy.create("files/00000001.000000000001.0001", large);
    const read = await copy.read("files/00000001.000000000001.0001");
    expect(Buffer.compare(read ?? new Uint8Array(), large)).toBe(0);
  });

  it("removes what is there, and takes no offence where it is not; the name may be used again", async () => {
    const copy = await (await make()).open();
    await copy.create(FIRST, octets("one"));
    await copy.remove(FIRST);
    await copy.remove(FIRST);
    expect(await copy.names("records")).toEqual([]);
    expect(await copy.create(FIRST, octets("two"))).toBe("created");
  });

  it("keeps those of each gateway apart", async () => {
    const place = await make();
    await (await place.open("main")).create(FIRST, octets("of main"));
    const other = await place.open("north.2~a:b@c");
    expect(await other.names("records")).toEqual([]);
    expect(await other.create(FIRST, octets("of north"))).toBe("created");
    expect(text(await (await place.open("main")).read(FIRST))).toBe("of main");
  });

  it("says in words that it is gone, and goes on where it was when it is back", async () => {
    const place = await make();
    const copy = await place.open();
    await copy.create(FIRST, octets("one"));
    await place.lose();
    for (const ask of [
      () => copy.create("records/00000001.000000000002", octets("two")),
      () => copy.read(FIRST),
      () => copy.names("records"),
      () => copy.remove(FIRST),
    ]) {
      await expect(ask()).rejects.toThrow(CopyTrouble);
    }
    await place.bringBack();
    expect(text(await copy.read(FIRST))).toBe("one");
    expect(await copy.create("records/00000001.000000000002", octets("two"))).toBe("created");
  });
});

describe("a copy in a folder", () => {
  it("takes an empty mount point for no place: nothing is written there", async () => {
    const parent = await mkdtemp(join(tmpdir(), "leadline-copy-"));
    closing.push(() => rm(parent, { recursive: true, force: true }));
    const copy = createFolderCopy({ folder: parent, gateway: "main", storeDirectory: "/" });
    await expect(copy.create(FIRST, octets("one"))).rejects.toThrow(/copy init/);
    await markFolder(parent);
    expect(await copy.create(FIRST, octets("one"))).toBe("created");
  });

  it("warns where it lies on the medium of the store, and refuses nothing", async () => {
    const parent = await mkdtemp(join(tmpdir(), "leadline-copy-"));
    closing.push(() => rm(parent, { recursive: true, force: true }));
    await markFolder(parent);
    const copy = createFolderCopy({ folder: parent, gateway: "main", storeDirectory: parent });
    expect(await copy.create(FIRST, octets("one"))).toBe("created");
    expect(copy.warnings().join()).toContain("same medium");
  });
});
