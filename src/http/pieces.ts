import { Readable } from "node:stream";

// Bodies that come piece by piece: streams of Node.js, as those of the web take 15 ms to be loaded.

/** Such a body as Hono's types know one. */
export function asBody(pieces: Readable): ReadableStream<Uint8Array> {
  return pieces as unknown as ReadableStream<Uint8Array>;
}

/** What is pushed, for as long as somebody reads; `leave` is called once nobody does, or it has ended. */
export function createPieces(leave: () => unknown): Readable {
  return new Readable({
    objectMode: true,
    read() {},
    destroy(error, done) {
      leave();
      done(error);
    },
  });
}
