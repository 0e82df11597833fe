import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Where a build may have what the differential run plays on, the newest place first. */
const PLACES = {
  Core: ["app/core.js"],
  createControl: ["app/control.js"],
  createHousekeeping: ["app/housekeeping.js"],
  createInbox: ["app/inbox.js"],
  createReminders: ["app/reminders.js"],
  createRequestHandler: ["app/request-handler.js"],
  createSender: ["app/sender.js"],
  logEvents: ["app/event-log.js"],
  loadConfig: ["config/load.js"],
  policyOf: ["config/policy.js"],
  causesOf: ["domain/evidence/because.js"],
  collectEvidence: ["domain/evidence/collect.js"],
  collectLead: ["domain/evidence/lead-story.js"],
  evidenceFilter: ["domain/evidence/concern.js"],
  forecast: ["domain/forecast.js"],
  gatewayFold: ["domain/fold.js"],
  holdWarnings: ["domain/breaker/words.js"],
  putOffWarnings: ["domain/consent/warnings.js"],
  nextToSend: ["domain/outbox/order.js"],
  capWarnings: ["domain/outbox/order.js"],
  waitingInBulk: ["domain/forecast.js"],
};

/** What a built checkout (a folder with dist/) has, by name. Throws where a name stands in none of its places. */
export async function loadBuild(folder) {
  const dist = join(resolve(folder), "dist");
  const found = await Promise.all(
    Object.entries(PLACES).map(async ([name, places]) => {
      const place = places.find((candidate) => existsSync(join(dist, candidate)));
      const module = place === undefined ? {} : await import(pathToFileURL(join(dist, place)).href);
      if (module[name] === undefined) throw new Error(`${dist} has no ${name} in ${places.join(" or ")}`);
      return [name, module[name]];
    }),
  );
  return Object.fromEntries(found);
}

/** Every type of event that the source of a checkout knows. */
export function eventTypesOf(folder) {
  const source = readFileSync(join(resolve(folder), "src", "domain", "events.ts"), "utf8");
  return [...source.matchAll(/^ {2}([A-Z]\w+): \{/gm)].map(([, type]) => type);
}
