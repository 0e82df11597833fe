// node scripts/differential-domain.mjs OLD NEW [--seed 1 --histories 1000]: two built checkouts (folders with dist/) live
// through the same histories on a manual clock, each into a journal in memory, in which every event has a record of its
// own: how records say several at once is for test/domain/written. Journals are compared octet for octet, and with them
// answers, what went out, the log, the final state and everything that is read off it. Exit 1 when anything differs, or
// an event never occurred.
import { parseArgs } from "node:util";
import { eventTypesOf, loadBuild } from "./differential-domain/build.mjs";
import { Chance } from "./differential-domain/chance.mjs";
import { PlayedGateway } from "./differential-domain/gateway.mjs";
import { History } from "./differential-domain/happenings.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    histories: { type: "string", default: "1000" },
    keep: { type: "string", default: "5" },
  },
});
if (positionals.length !== 2) {
  console.error("usage: node scripts/differential-domain.mjs OLD NEW [--seed 1 --histories 1000 --keep 5]");
  process.exit(2);
}
const [oldFolder, newFolder] = positionals;
const [first, count] = [Number(values.seed), Number(values.histories)];
const builds = await Promise.all(positionals.map(loadBuild));
/** One history in so many has a crowd: what must not hit too many at once needs many. */
const CROWD_EVERY = 8;

const seen = new Map();
let records = 0;
let commands = 0;
let lines = 0;
const different = [];
for (let seed = first; seed < first + count && different.length < Number(values.keep); seed += 1) {
  const [before, after] = [await play(builds[0], seed), await play(builds[1], seed)];
  for (const { event } of before.records) seen.set(event.type, (seen.get(event.type) ?? 0) + 1);
  records += before.records.length;
  commands += before.commands;
  const isDifferent = Object.keys(before.channels).filter((name) => {
    const [old, now] = [before.channels[name], after.channels[name]];
    lines += old.length;
    const at = old.findIndex((line, index) => line !== now[index]);
    if (at < 0 && old.length === now.length) return false;
    tell(seed, name, old, now, at < 0 ? old.length : at);
    return true;
  });
  if (isDifferent.length > 0) different.push(seed);
}

/** What only one of them knows cannot occur in both. */
const known = new Set(eventTypesOf(oldFolder));
const never = eventTypesOf(newFolder).filter((type) => known.has(type) && !seen.has(type));
console.log(
  [...seen]
    .sort(([, a], [, b]) => b - a)
    .map(([type, times]) => `${String(times).padStart(9)} ${type}`)
    .join("\n"),
);
console.log(`${count} histories from seed ${first}: ${commands} commands, ${records} records, ${lines} lines compared`);
console.log(`${seen.size} types of event; never: ${never.length === 0 ? "none" : never.join(", ")}`);
console.log(
  different.length === 0
    ? `${oldFolder} and ${newFolder} wrote the same, octet for octet`
    : `different: seeds ${different.join(", ")}`,
);
process.exitCode = different.length === 0 && never.length === 0 ? 0 : 1;

/** One history in one build. */
async function play(build, seed) {
  const chance = new Chance(seed);
  const people = seed % CROWD_EVERY === 0 ? 25 + chance.below(20) : 0;
  const gateway = new PlayedGateway(build, policyFor(build, chance, people > 0));
  const uninstall = gateway.timers.install();
  try {
    await new History(gateway, chance, people).live(people > 0 ? 40 : 100);
    await gateway.sum();
    gateway.stop();
  } catch (error) {
    gateway.note("threw", String(error));
  } finally {
    uninstall();
  }
  return gateway;
}

/** The shipped rules, with the limits on sending and what else an installation may set this way or that. */
function policyFor({ loadConfig, policyOf }, chance, isCrowd) {
  const read = loadConfig({ env: {}, systemFile: "/nonexistent/leadline.yaml" }, { for: "demo" });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const shipped = policyOf(read.value);
  const { consent, sending } = shipped;
  const limits = isCrowd
    ? { pace: 0, dailyCap: 0, newRecipientsPerDay: 0 }
    : chance.one({}, {}, { pace: 2 }, { dailyCap: 6 }, { newRecipientsPerDay: 1 });
  return {
    ...shipped,
    hasMail: chance.is(0.9),
    sending: { ...sending, ...limits, deliveryReports: chance.is(0.9) },
    consent: {
      ...consent,
      migrationPace: isCrowd ? 0 : consent.migrationPace,
      askBetween: isCrowd || chance.is(0.3) ? null : consent.askBetween,
    },
  };
}

function tell(seed, channel, before, after, at) {
  console.log(`── seed ${seed}, ${channel}: different from line ${at}`);
  for (const line of before.slice(Math.max(at - 6, 0), at)) console.log(`  ${shortened(line)}`);
  console.log(`- ${shortened(before[at])}`);
  console.log(`+ ${shortened(after[at])}`);
}

function shortened(line = "(nothing more)") {
  return line.length > 600 ? `${line.slice(0, 600)}…` : line;
}
