import type { Log, TransportHealth } from "../app/ports.ts";

/** A modem that is coming up, and a signal that wavers, are no reason to wake anybody. */
export function logHealth(log: Log, health: TransportHealth, before: TransportHealth["state"] | undefined): void {
  const isWell = health.state === "ready" || health.state === "searching";
  const level = health.state === before ? "debug" : isWell ? "info" : "warn";
  log[level]({ ...health }, `Modem ${health.state}`);
}

/** Each step of coming up is shown on `modem`; here it is one problem, until there is a reason to tell. */
export function modemProblem({ state, detail, isReason, troubles = [] }: TransportHealth): readonly string[] {
  if (state === "ready") return troubles.map(({ words }) => words);
  return [
    (state === "searching" && isReason !== true) || detail === undefined
      ? `modem ${state}`
      : `modem ${state}: ${detail}`,
  ];
}

/** Those that keep texts from going out or coming in. */
export function graveModemProblem({ troubles = [], ...health }: TransportHealth): readonly string[] {
  return modemProblem({ ...health, troubles: troubles.filter(({ blocks }) => blocks !== "nothing") });
}

/** As `modem` on MQTT shows it: one that is ready while nothing may be sent says why nothing is. */
export function shownHealth(health: TransportHealth, diskRefuses: boolean): TransportHealth {
  if (health.state !== "ready" || !diskRefuses) return health;
  return { ...health, detail: "nothing is sent while the disk cannot be written" };
}
