import type { Log } from "../app/ports.ts";
import type { EmbeddedBroker } from "../mqtt/embedded.ts";
import { CannotStart, type Environment } from "./environment.ts";
import type { DaemonPart } from "./parts.ts";

/** The modem and the broker that the configuration names; those inside the daemon run by now. */
export interface BuiltIn {
  /** The tty. */
  readonly port: string;
  readonly brokerUrl: string;
  /** The broker is the one inside the daemon, which forgets its sessions with every start. */
  readonly isBrokerEmbedded: boolean;
  stop(): Promise<void>;
}

const EMBEDDED_BROKER_PORT = 1883;
/** Where the command finds it. */
export const EMBEDDED_BROKER_URL = `mqtt://127.0.0.1:${EMBEDDED_BROKER_PORT}`;

export function builtInPart(environment: Environment, stopWithinMs: number): DaemonPart<BuiltIn> {
  return {
    name: "built-in modem and broker",
    start: () => startBuiltIn(environment),
    stop: (builtIn) => builtIn.stop(),
    stopWithinMs,
  };
}

async function embeddedBroker(port: number, log: Log): Promise<EmbeddedBroker> {
  const { PortTaken, startEmbeddedBroker } = await import("../mqtt/embedded.ts");
  try {
    return await startEmbeddedBroker({ port, log });
  } catch (error) {
    throw error instanceof PortTaken ? new CannotStart(error.message) : error;
  }
}

/**
 * Starts the simulated modem and the embedded broker where the configuration asks for them.
 * Rejects with neither left running.
 */
async function startBuiltIn(environment: Environment): Promise<BuiltIn> {
  const { config, embeddedBrokerPort, log } = environment;
  const simulator =
    config.modem.port === "simulated"
      ? (environment.simulator ?? (await import("../sim/modem.ts")).createSimulatedModem({ ownNumber: config.number }))
      : undefined;
  const port = simulator === undefined ? config.modem.port : (await simulator.start()).tty;
  try {
    // Loaded where they are asked for: a gateway with a modem and a broker of its own has no use for their memory.
    const embedded =
      config.mqtt.url === "embedded"
        ? await embeddedBroker(embeddedBrokerPort ?? EMBEDDED_BROKER_PORT, log)
        : undefined;
    return {
      port,
      brokerUrl: embedded?.url ?? config.mqtt.url,
      isBrokerEmbedded: embedded !== undefined,
      async stop() {
        await embedded?.stop();
        await simulator?.stop();
      },
    };
  } catch (error) {
    await simulator?.stop();
    throw error;
  }
}
