import { jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";

/** Leaves a stream so many octets of room beyond what lies in it. */
export async function limitStream(servers: readonly string[], stream: string, room: number): Promise<void> {
  const connection = await connect({ servers: [...servers] });
  try {
    const manager = await jetstreamManager(connection);
    const { config, state } = await manager.streams.info(stream);
    await manager.streams.update(stream, { ...config, max_bytes: state.bytes + room });
  } finally {
    await connection.close();
  }
}
