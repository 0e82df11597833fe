import { Hono } from "hono";
import type { Child } from "hono/jsx";
import type { Finding } from "../../app/finding.ts";
import type { ModemView, Technician } from "../../app/technician.ts";
import type { TodayView } from "../../app/today.ts";
import { inLocalTimes, lengthOfTime } from "../../app/wording.ts";
import { demandRole, type Visit } from "../../http/who.ts";
import type { Instant } from "../../domain/time.ts";
import type { Frame } from "../frame.tsx";
import { QrCode } from "../help/qr-code.tsx";
import { Facts, Section, Sentence, State, Table, type Tone } from "../parts.tsx";
import { Time, zoneName } from "../when.tsx";
import { Working } from "../today/working.tsx";
import { type BackupView, OffTheDevice } from "./off-the-device.tsx";

export interface DeviceNeeds {
  readonly technician: Pick<Technician, "modem">;
  readonly today: () => Promise<TodayView>;
  readonly now: () => Instant;
  readonly machine: () => MachineView;
  readonly findings: () => Promise<readonly Finding[]>;
  readonly backup: () => Promise<BackupView>;
  /** What a camera makes the number's contact of. */
  readonly contact: (url: string) => string;
}

/** The machine and what runs on it. */
export interface MachineView {
  readonly version: string;
  readonly node: string;
  readonly system: string;
  readonly host: string;
  readonly memoryMb: number;
  readonly storeDirectory: string;
  readonly configFile: string;
}

/** `/device`: what a technician looks at. */
export function createDevicePage(
  frame: Frame,
  { technician, today, now, machine, findings, backup, contact }: DeviceNeeds,
): Hono<Visit> {
  const routes = new Hono<Visit>();
  routes.get("/device", demandRole("viewer"), async (c) => {
    const [modem, view, found, kept] = await Promise.all([technician.modem(), today(), findings(), backup()]);
    return frame.show(
      c,
      { title: "Device", current: "device", live: true },
      <>
        <Working today={view} />
        <Findings findings={found} />
        <div class="columns">
          <Modem modem={modem} />
          <Section title="Machine" id="machine">
            <Facts facts={machineFacts(machine(), view.since, now())} />
          </Section>
        </div>
        <OffTheDevice copy={view.copy} backup={kept} />
        <div class="columns">
          <Section title="For the agents" id="for-agents">
            <div class="contact-card">
              <QrCode text={contact(c.req.url)} label="QR code: the number as a contact" />
              <ul class="list">
                <li>Point a phone’s camera at the code, and it saves the number as a contact.</li>
                <li>
                  <a href="/contact.vcf">The contact as a file</a>
                </li>
                <li>
                  <a href="/help">The page for agents</a>
                </li>
              </ul>
            </div>
          </Section>
          <Section title="By the command" id="by-command">
            <p class="soft">What needs the machine itself is done there:</p>
            <ul class="list">
              <li>
                <code>leadline doctor</code> looks at ports, SIM, network, broker, mail, clock and disk
              </li>
              <li>
                <code>leadline backup FILE</code> takes a copy of the state while it runs
              </li>
            </ul>
          </Section>
        </div>
      </>,
    );
  });
  return routes;
}

const STANDS: Readonly<Record<Finding["state"], readonly [Tone, string]>> = {
  ok: ["good", "●"],
  warn: ["waits", "!"],
  fail: ["bad", "▲"],
};

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <Section title="What the doctor finds" id="findings" aside="of the machine, while it works">
      <ul class="list">
        {findings.map(({ check, state, text, cure }) => {
          const [tone, shape] = STANDS[state];
          return (
            <li class="finding">
              <State tone={tone} shape={shape}>
                {state}
              </State>
              <div>
                {check}: {inLocalTimes(text)}
                {cure === undefined ? null : (
                  <p class="soft">
                    <Sentence words={cure} />
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Modem({ modem }: { readonly modem: ModemView }) {
  const { port, device, health, manufacturer, model, revision, imei, profile, stores = [], counts } = modem;
  const { troubles = [], operator, signal } = health;
  const model_ = [manufacturer, model].filter((part) => part !== undefined).join(" ");
  const recoveries = Object.entries(counts?.recoveries ?? {}).map(([rung, times]) => `${rung} ${times}×`);
  return (
    <Section
      title="Modem"
      id="modem"
      aside={<State tone={health.state === "ready" ? "good" : "bad"}>{health.state}</State>}
    >
      {health.detail === undefined ? null : (
        <p>
          <Sentence words={health.detail} />
        </p>
      )}
      {troubles.map(({ words }) => (
        <p>
          <State tone="waits" shape="!">
            {inLocalTimes(words)}
          </State>
        </p>
      ))}
      <Facts
        facts={present([
          ["Port", device === undefined || device === port ? port : `${port} (${device})`],
          ["Model", model_ === "" ? undefined : model_],
          ["Firmware", revision],
          ["IMEI", imei],
          ["Driven as", profile],
          ["Network", operator],
          [
            "Signal",
            signal === undefined ? undefined : `${String(signal.dbm).replace("-", "−")} dBm, ${signal.bars} of 5 bars`,
          ],
          ["Lost", counts === undefined ? undefined : `${counts.disconnects} times since the start`],
          ["Recovered", recoveries.length === 0 ? undefined : recoveries.join(", ")],
        ])}
      />
      {stores.length === 0 ? null : (
        <Table
          caption="Memories for messages"
          columns={[{ name: "Memory" }, { name: "Used", kind: "number" }, { name: "Of", kind: "number" }]}
          rows={stores.map(({ store, used, total }) => [store, used ?? "?", total ?? "?"])}
        />
      )}
    </Section>
  );
}

function machineFacts(view: MachineView, since: Instant, now: Instant): readonly (readonly [string, Child])[] {
  const { version, node, system, host, memoryMb, storeDirectory, configFile } = view;
  return [
    ["leadline", version],
    [
      "Runs since",
      <>
        <Time at={since} exact /> ({lengthOfTime(now - since)})
      </>,
    ],
    ["Host", host],
    ["System", system],
    ["Node.js", node],
    ["Memory", `${memoryMb} MB`],
    ["Time zone", zoneName()],
    ["State", <code>{storeDirectory}</code>],
    ["Configuration", <code>{configFile}</code>],
  ];
}

function present(facts: readonly (readonly [string, string | undefined])[]): readonly (readonly [string, string])[] {
  return facts.filter((fact): fact is readonly [string, string] => fact[1] !== undefined);
}
