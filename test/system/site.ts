import { join } from "node:path";
import { Mosquitto } from "../mqtt/mosquitto.ts";
import { Daemon, Installation, Simulator } from "./daemon.ts";
import { LeadSystem } from "./lead-system.ts";

/** An agent as the lead system enrolls one. */
interface Enrolled {
  readonly agentId: string;
  readonly phone: string;
}

/** A broker that keeps sessions and messages over a restart. */
const PERSISTENT = ["allow_anonymous true", "persistence true", "persistence_location {folder}/"];

/** A gateway with all that it talks to: broker, lead system, modem with its network and phones. */
export class Site {
  readonly broker: Mosquitto;
  readonly simulator: Simulator;
  readonly installation: Installation;
  readonly leadSystem: LeadSystem;
  readonly #daemons: Daemon[] = [];

  private constructor(parts: Pick<Site, "broker" | "simulator" | "installation" | "leadSystem">) {
    this.broker = parts.broker;
    this.simulator = parts.simulator;
    this.installation = parts.installation;
    this.leadSystem = parts.leadSystem;
  }

  /** All but the daemon. `retain`: further keys of `store`. */
  static async create(brokerConfig: readonly string[] = PERSISTENT, retain?: string): Promise<Site> {
    const broker = await Mosquitto.start(brokerConfig);
    const simulator = new Simulator();
    const installation = await Installation.create();
    const port = await simulator.tty();
    await installation.configure({ broker: broker.url, port, ...(retain === undefined ? {} : { retain }) });
    const leadSystem = await LeadSystem.connect(broker.url, "leadline/main");
    return new Site({ broker, simulator, installation, leadSystem });
  }

  /** The store's folder. */
  get state(): string {
    return join(this.installation.folder, "state");
  }

  /** Starts the daemon, and waits for nothing. */
  run(env: Readonly<Record<string, string>> = {}): Daemon {
    const daemon = new Daemon(this.installation.configFile, env);
    this.#daemons.push(daemon);
    return daemon;
  }

  /** Starts the daemon; resolves when the modem and the broker are there. */
  async start(env: Readonly<Record<string, string>> = {}): Promise<Daemon> {
    const from = this.leadSystem.heard.all.length;
    const daemon = this.run(env);
    await this.leadSystem.hears("modem", { state: "ready" }, from);
    return daemon;
  }

  /** Until the agent has answered YES and the phone shows the confirmation. */
  async enrol(agent: Enrolled): Promise<void> {
    const { leadSystem, simulator } = this;
    await leadSystem.publish("agents/enroll", { ...agent, requestedAt: new Date().toISOString(), source: "profile" });
    await simulator.phoneShows(agent.phone, "Lead Notification\nPlease confirm consent");
    await leadSystem.hears(`agents/${agent.agentId}`, { consent: "pending" });
    simulator.say(`sms ${agent.phone} YES`);
    await leadSystem.hears(`agents/${agent.agentId}`, { consent: "active" });
    await simulator.phoneShows(agent.phone, "You have successfully been re-subscribed");
  }

  async killDaemons(): Promise<void> {
    for (const daemon of this.#daemons.splice(0)) await daemon.kill("SIGKILL");
  }

  async stop(): Promise<void> {
    await this.killDaemons();
    await this.simulator.kill("SIGTERM");
    await this.leadSystem.stop();
    await this.broker.remove();
    await this.installation.remove();
  }
}
