// Every kind of trouble that somebody is called for. Whoever adds one adds its row here, and where it is seen in
// compose/alarm-conditions.ts.

/** In plain words, for a person on a phone: what is wrong, and what to do. */
interface Kind {
  readonly title: string;
  readonly cure: string;
  /** The gateway itself works: somebody is to decide. */
  readonly isToDecide?: true;
}

const KINDS = {
  "modem-gone": {
    title: "the modem is gone",
    cure: "Look at the stick: unplug it, plug it in again, give it a hub with its own power. Then run: leadline doctor",
  },
  "no-network": {
    title: "the modem finds no network",
    cure: "Look at the antenna and at where the gateway stands. If the signal is good elsewhere, ask the operator whether its network is down.",
  },
  "sim-refused": {
    title: "the SIM is refused",
    cure: "Ask the operator whether the SIM is active, paid for, and may send texts; see that it sits well in the modem.",
  },
  pin: {
    title: "the SIM wants its PIN",
    cure: "Write the PIN into the file that modem.pinFile names and restart leadline. If it asks for the PUK, call the operator.",
  },
  "broker-gone": {
    title: "the MQTT broker cannot be used",
    cure: "See that the broker runs and lets the gateway in, and correct mqtt.* if it has moved. leadline doctor tries it. Leads wait at the lead system meanwhile.",
  },
  "second-gateway": {
    title: "a second gateway has taken over",
    cure: "Two gateways must not text twice: end the other one, or give one of them another name (gateway: in the configuration), then restart this one.",
  },
  disk: {
    title: "the disk is full or failing",
    cure: "Make room on the gateway's disk, or replace it. leadline doctor says how full it is.",
  },
  "safe-mode": {
    title: "the gateway is in safe mode and sends nothing",
    cure: "leadline status names the file. Stop leadline, make a copy of its folder, then run: leadline repair",
  },
  "clock-not-set": {
    title: "the clock is not set",
    cure: "See that the gateway reaches a time server (timedatectl shows it). No reminder and no opt-out goes on until the clock is right.",
  },
  "cap-nearly-used": {
    title: "the day's cap is nearly used up",
    cure: "What comes beyond the cap waits until the day has rolled on. Raise modem.dailyCap or modem.newRecipientsPerDay if the plan of the SIM allows it.",
  },
  "queue-late": {
    title: "alerts leave late",
    cure: "Look at leadline status: the modem, the pace, or a text that is not answered. The lead system has been told of each, and may write e-mails.",
  },
  "mass-consequence": {
    title: "very many agents would be opted out, asked or erased at once",
    cure: "Is the clock right? leadline confirm lists what waits, and carries it out or rejects it.",
    isToDecide: true,
  },
  "pause-waiting": {
    title: "somebody may have asked to be left alone",
    cure: "leadline confirm shows the words and what to type. Nothing goes to the number until somebody decides; undecided it is an opt-out after a day.",
    isToDecide: true,
  },
  "no-copy": {
    title: "nothing is copied off the device",
    cure: "See that the place of the copy is plugged in, mounted and reached.",
  },
  "rolled-back": {
    title: "a new version did not work and was taken back",
    cure: "The version before is back. journalctl -u leadline-trial says why; install that version no more before the cause is known. Then: sudo leadline confirm rolled-back",
  },
  "canary-lost": {
    title: "the daily text to itself has not come back",
    cure: "Send a text to the gateway's number by hand and look whether leadline messages list shows it. If not, ask the operator; look at the SIM's balance and service centre.",
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type AlarmKind = keyof typeof KINDS;

/** Whether the gateway itself does not work as it should: whoever watches it from outside is to hear of it. */
export function isOfGateway(kind: AlarmKind): boolean {
  const { isToDecide }: Kind = KINDS[kind];
  return isToDecide !== true;
}

export const ALARM_KINDS = Object.keys(KINDS) as readonly AlarmKind[];

/** What there is to tell somebody: of a kind, or the test that they asked for. */
export type ToldKind = AlarmKind | "test";

export function isAlarmKind(kind: string): kind is AlarmKind {
  return Object.hasOwn(KINDS, kind);
}

/** Plain words, to go on from `leadline main: `. */
export function titleOf(kind: ToldKind): string {
  return kind === "test" ? "this is a test" : KINDS[kind].title;
}

export function cureOf(kind: AlarmKind): string {
  return KINDS[kind].cure;
}

/** Something that is wrong at this moment. `cause`: what is seen of it, without numbers or words of people. */
export interface Condition {
  readonly kind: AlarmKind;
  readonly cause: string;
}

/** What somebody is told, and all of it: the body of the webhook. */
export interface AlarmNotice {
  readonly kind: ToldKind;
  readonly state: "raised" | "over";
  readonly cause: string;
  readonly cure: string;
  readonly gateway: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}
