import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STOPPED, step } from "../../src/modem/session.ts";
import { HEARTBEAT_MS } from "../../src/modem/session-steps.ts";
import { type Effect, healthOf, type Input, type SessionPolicy, type Session } from "../../src/modem/session-state.ts";

const NO_POWER_CYCLE: SessionPolicy = { canPowerCycle: false };
const MINUTE = 60_000;

/** Plays inputs from a state on; the effects are those of the last one. */
function play(from: Session, inputs: readonly Input[], policy = NO_POWER_CYCLE, nowMs = 0) {
  let session = from;
  let effects: readonly Effect[] = [];
  for (const input of inputs) ({ session, effects } = step(session, input, nowMs, policy));
  return { session, effects };
}

const input = (type: Exclude<Input["type"], "openFailed">, detail = "because"): Input => ({ type, detail });
const noTty: Input = { type: "openFailed", missing: true, detail: "plug it in" };

const OPENED = [input("start"), input("opened")];
const UNLOCKED = [...OPENED, input("identified"), input("unlocked")];
const SEARCHING = [...UNLOCKED, input("configured")];
const READY = [...SEARCHING, input("registered"), input("swept")];

function waitIn(effects: readonly Effect[]): number | undefined {
  return effects.find((effect) => effect.type === "wait")?.ms;
}

function typesOf(effects: readonly Effect[]): string[] {
  return effects.map((effect) => (effect.type === "recover" ? effect.rung : effect.type));
}

describe("bringing the modem up", () => {
  it.each([
    ["start", [input("start")], "open"],
    ["the port is open", OPENED, "identify"],
    ["the modem is known", [...OPENED, input("identified")], "unlock"],
    ["the SIM is unlocked", UNLOCKED, "configure"],
    ["it is set up", SEARCHING, "register"],
    ["it is registered", [...SEARCHING, input("registered")], "sweep"],
  ])("when %s, the next step is taken", (_, inputs, effect) => {
    expect(typesOf(play(STOPPED, inputs).effects)).toEqual([effect]);
  });

  it("is ready only when the inbox has been swept", () => {
    expect(healthOf(play(STOPPED, [...SEARCHING, input("registered")]).session).state).toBe("searching");
    const { session, effects } = play(STOPPED, READY);
    expect(healthOf(session)).toEqual({ state: "ready" });
    expect(waitIn(effects)).toBe(HEARTBEAT_MS);
  });

  it("sweeps again before it is ready when something could not be kept", () => {
    const { session, effects } = play(STOPPED, [...SEARCHING, input("registered"), input("sweepFailed", "disk full")]);
    expect(healthOf(session)).toEqual({ state: "searching", detail: "disk full", isReason: true });
    expect(typesOf(effects)).toEqual(["wait"]);
    expect(typesOf(step(session, input("timeout"), 0, NO_POWER_CYCLE).effects)).toEqual(["sweep"]);
  });

  it("asks a SIM that is busy again, at growing intervals of at most ten seconds", () => {
    let { session, effects } = play(STOPPED, [...OPENED, input("identified")]);
    const waits: (number | undefined)[] = [];
    for (let poll = 0; poll < 6; poll += 1) {
      ({ session, effects } = play(session, [input("simBusy")]));
      waits.push(waitIn(effects));
      ({ session, effects } = play(session, [input("timeout")]));
      expect(typesOf(effects)).toEqual(["unlock"]);
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000]);
  });

  it("waits for a person while the PIN is missing, and looks every ten seconds whether it was entered", () => {
    const { session, effects } = play(STOPPED, [...OPENED, input("identified"), input("locked", "set modem.pinFile")]);
    expect(healthOf(session)).toEqual({ state: "pin-required", detail: "set modem.pinFile" });
    expect(waitIn(effects)).toBe(10_000);
    expect(typesOf(play(session, [input("timeout")]).effects)).toEqual(["unlock"]);
  });

  it.each([
    ["identifying", OPENED],
    ["registering", SEARCHING],
    ["ready", READY],
  ])("begins again when the modem restarts while %s", (_, inputs) => {
    const { session, effects } = play(STOPPED, [...inputs, input("restarted")]);
    expect(session.status).toBe("identifying");
    expect(typesOf(effects)).toEqual(["identify"]);
  });

  it("begins again when a ready modem says that its SMS service has come up", () => {
    expect(play(STOPPED, [...READY, input("smsReady")]).session.status).toBe("identifying");
  });
});

describe("a missing port", () => {
  it("is absent with the cure, and tried again after 1 s, 2 s … 30 s for ever", () => {
    let session: Session = STOPPED;
    let effects: readonly Effect[] = [];
    ({ session, effects } = play(session, [input("start")]));
    const waits: (number | undefined)[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      ({ session, effects } = play(session, [noTty]));
      expect(healthOf(session)).toEqual({ state: "absent", detail: "plug it in" });
      waits.push(waitIn(effects));
      ({ session, effects } = play(session, [input("timeout")]));
      // Trying is no change of state: nobody wants to see it flicker.
      expect(healthOf(session)).toEqual({ state: "absent", detail: "plug it in" });
      expect(typesOf(effects)).toEqual(["open"]);
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  it("is tried again after a second when a ready modem was pulled out", () => {
    const { session, effects } = play(STOPPED, [...READY, input("linkClosed", "it has gone")]);
    expect(healthOf(session)).toEqual({ state: "absent", detail: "it has gone" });
    expect(effects).toEqual([{ type: "close" }, { type: "wait", ms: 1_000 }]);
  });

  /** Tries to open a port every half minute: when its power was cut, in minutes. */
  function cutsWithin(minutes: number, failed: Input, policy: SessionPolicy): number[] {
    const cuts: number[] = [];
    const lost: Input[] = [...READY, input("linkClosed"), input("timeout")];
    let session = play(STOPPED, lost, policy).session;
    for (let nowMs = 0; nowMs <= minutes * MINUTE; nowMs += MINUTE / 2) {
      const { session: next, effects } = step(session, failed, nowMs, policy);
      session = next;
      if (typesOf(effects).includes("powerCycle")) {
        cuts.push(nowMs / MINUTE);
        session = play(session, [input("recovered")], policy, nowMs).session;
      }
      session = play(session, [input("timeout")], policy, nowMs).session;
      expect(session.status).toBe("opening");
    }
    return cuts;
  }

  it("that stays away has its power cut after five minutes, and again at growing intervals of half an hour at most", () => {
    expect(cutsWithin(120, noTty, { canPowerCycle: true })).toEqual([5, 15, 35, 65, 95]);
    expect(cutsWithin(120, noTty, NO_POWER_CYCLE)).toEqual([]);
  });

  it("that is held or forbidden keeps its power", () => {
    const held: Input = { type: "openFailed", missing: false, detail: "held by ModemManager" };
    expect(cutsWithin(120, held, { canPowerCycle: true })).toEqual([]);
  });

  it("that exists but cannot be opened is a fault", () => {
    const busy: Input = { type: "openFailed", missing: false, detail: "held by ModemManager" };
    expect(healthOf(play(STOPPED, [input("start"), busy]).session).state).toBe("fault");
  });
});

describe("a ready modem", () => {
  it("is checked each half minute and swept each minute", () => {
    let { session, effects } = play(STOPPED, READY);
    const done: string[] = [];
    for (let beat = 0; beat < 4; beat += 1) {
      for (const happened of [input("timeout"), input("checked")]) {
        ({ session, effects } = play(session, [happened]));
        done.push(...typesOf(effects));
      }
      if (effects.some(({ type }) => type === "sweep")) ({ session } = play(session, [input("swept")]));
    }
    expect(done).toEqual(["check", "wait", "check", "sweep", "check", "wait", "check", "sweep"]);
  });

  it("that refuses a sweep is not ready before one succeeds, and is asked again after five seconds", () => {
    const { session, effects } = play(STOPPED, [...READY, input("sweepRefused", "+CMGL: +CMS ERROR: 500")]);
    expect(healthOf(session)).toEqual({ state: "searching", detail: "+CMGL: +CMS ERROR: 500", isReason: true });
    expect(waitIn(effects)).toBe(5_000);
    expect(typesOf(play(session, [input("timeout")]).effects)).toEqual(["sweep"]);
    expect(healthOf(play(session, [input("timeout"), input("swept")]).session)).toEqual({ state: "ready" });
  });

  it("that refuses three sweeps in a row is recovered, and one that sweeps in between is not", () => {
    const refused = [input("sweepRefused"), input("timeout")];
    expect(play(STOPPED, [...READY, ...refused, ...refused, input("sweepRefused")]).effects).toEqual([
      { type: "recover", rung: "resync" },
    ]);
    const between = [...READY, ...refused, ...refused, input("swept"), ...refused, ...refused];
    expect(play(STOPPED, between).session.status).toBe("registering");
  });

  it("whose messages cannot be kept goes on: that is no fault of the modem", () => {
    const failed = Array.from({ length: 5 }, () => input("sweepFailed"));
    expect(play(STOPPED, [...READY, ...failed]).session.status).toBe("ready");
  });

  it("whose SIM is busy while it is swept is not ready before it has been swept", () => {
    const { session, effects } = play(STOPPED, [...READY, input("simBusy")]);
    expect(healthOf(session).state).toBe("searching");
    expect(waitIn(effects)).toBe(5_000);
  });

  it("that loses the network searches, and sweeps before it is ready again", () => {
    const lost = play(STOPPED, [...READY, input("unregistered", "no network")]);
    expect(healthOf(lost.session)).toEqual({ state: "searching", detail: "no network", isReason: true });
    expect(typesOf(play(lost.session, [input("registered")]).effects)).toEqual(["sweep"]);
  });

  /** When, in hours, that is done while a network is looked for each half minute. */
  function tries(effect: string, lost: Input, hours: number): number[] {
    const done: number[] = [];
    let session = play(STOPPED, READY).session;
    for (let nowMs = 0; nowMs <= hours * 60 * MINUTE; nowMs += MINUTE / 2) {
      const { session: next, effects } = step(session, lost, nowMs, NO_POWER_CYCLE);
      session = next;
      if (effects.some((each) => each.type === effect)) done.push(nowMs / (60 * MINUTE));
      if (session.status === "recovering") {
        const back = [input("recovered"), input("timeout"), input("opened"), ...READY.slice(2, 5)];
        session = play(session, back, NO_POWER_CYCLE, nowMs).session;
      }
    }
    return done;
  }

  it("asks a network that refuses it ever less often, once in four hours in the end, and is not restarted", () => {
    const denied: Input = { type: "unregistered", detail: "refused", denied: true };
    expect(tries("askNetwork", denied, 16)).toEqual([0.25, 0.75, 1.75, 3.75, 7.75, 11.75, 15.75]);
    expect(tries("recover", denied, 16)).toEqual([]);
  });

  it("is restarted for want of a network ever less often", () => {
    const restarts = tries("recover", input("unregistered"), 16);
    expect(restarts).toHaveLength(7);
    expect((restarts.at(-1) ?? 0) - (restarts.at(-2) ?? 0)).toBeCloseTo(4, 1);
  });

  it("is restarted when it has found no network for a quarter of an hour", () => {
    const { session } = play(STOPPED, [...READY, input("unregistered")]);
    const early = step(session, input("unregistered"), 14 * MINUTE, NO_POWER_CYCLE);
    expect(typesOf(early.effects)).toEqual(["wait"]);
    const late = step(session, input("unregistered"), 15 * MINUTE, NO_POWER_CYCLE);
    expect(typesOf(late.effects)).toEqual(["restart"]);
  });
});

describe("a SIM that does not work", () => {
  it("may still be starting the first time, and is a fault with its cause once a restart has not helped", () => {
    const fails: Input = { type: "simFault", detail: "try it in a phone", mayPass: true };
    const asked = play(STOPPED, [...OPENED, input("identified"), fails]).session;
    expect(healthOf(asked)).toEqual({
      state: "searching",
      detail: "try it in a phone (some need up to a minute after their start)",
      isReason: true,
    });
    const restarted = play(asked, [input("timeout"), fails], NO_POWER_CYCLE, MINUTE).session;
    const again = [input("recovered"), input("timeout"), input("opened"), input("identified"), fails];
    expect(healthOf(play(restarted, again, NO_POWER_CYCLE, MINUTE).session)).toEqual({
      state: "fault",
      isSimRefused: true,
      detail: "try it in a phone",
      isReason: true,
    });
  });
});

describe("the recovery ladder", () => {
  /** From a silent modem on: what is done each time it is silent again after it came back. */
  function climb(policy: SessionPolicy, silences: number, betweenMs = 0): string[] {
    let session = play(STOPPED, READY).session;
    const rungs: string[] = [];
    let nowMs = 0;
    for (let silence = 0; silence < silences; silence += 1) {
      session = step(session, input("silent"), nowMs, policy).session;
      if (session.status !== "recovering") throw new Error(`no recovery but ${session.status}`);
      rungs.push(session.rung);
      const back: Input[] =
        session.rung === "resync" ? [input("recovered")] : [input("recovered"), input("timeout"), input("opened")];
      session = play(session, [...back, ...READY.slice(2)], policy, nowMs).session;
      expect(session.status).toBe("ready");
      nowMs += betweenMs;
      session = step(session, input("checked"), nowMs, policy).session;
    }
    return rungs;
  }

  it("says all the way what is done, and at the end what a person can do", () => {
    const { session } = play(STOPPED, [...READY, input("silent")]);
    expect(healthOf(session).detail).toMatch(/; it is asked again$/);
    const rested: Session = { ...session, status: "recovering", rung: "coolDown", detail: "no answer" };
    expect(healthOf(rested)).toEqual({
      state: "fault",
      detail: expect.stringMatching(/^no answer; everything was tried.*: unplug the modem and plug it in/),
    });
  });

  it("goes from the gentlest to the hardest, then rests, and never begins hot", () => {
    expect(climb(NO_POWER_CYCLE, 5)).toEqual(["resync", "reopen", "restart", "coolDown", "restart"]);
    expect(climb({ canPowerCycle: true }, 6)).toEqual([
      "resync",
      "reopen",
      "restart",
      "powerCycle",
      "coolDown",
      "restart",
    ]);
  });

  it("begins at the bottom again after ten good minutes", () => {
    expect(climb(NO_POWER_CYCLE, 3, 10 * MINUTE)).toEqual(["resync", "resync", "resync"]);
  });

  it("rests longer each time, half an hour at most", () => {
    let session = play(STOPPED, READY).session;
    const rests: (number | undefined)[] = [];
    while (rests.length < 5) {
      const { session: next, effects } = step(session, input("silent"), 0, NO_POWER_CYCLE);
      session = next;
      if (session.status === "recovering" && session.rung === "coolDown") rests.push(waitIn(effects));
      if (session.status === "recovering" && session.rung !== "resync") {
        session = play(session, [input("recovered"), input("timeout"), input("opened")]).session;
      }
    }
    expect(rests).toEqual([5 * MINUTE, 10 * MINUTE, 20 * MINUTE, 30 * MINUTE, 30 * MINUTE]);
  });
});

describe("whatever happens", () => {
  type Named = Exclude<Input["type"], "openFailed" | "start" | "stop" | "timeout">;

  /** What the modem and the link may say at any time. */
  const spontaneous: readonly Named[] = [
    "restarted",
    "smsReady",
    "registered",
    "unregistered",
    "doubted",
    "poweredDown",
  ];
  const refusals: readonly Named[] = ["silent", "refused", "simBusy", "simFault", "notYet"];
  /** How each piece of work may end. */
  const results: Readonly<Record<string, readonly Named[]>> = {
    open: ["opened", "refused"],
    identify: ["identified", ...refusals],
    unlock: ["unlocked", "locked", ...refusals],
    configure: ["configured", ...refusals],
    register: ["registered", "unregistered", ...refusals],
    askNetwork: ["registered", "unregistered", ...refusals],
    sweep: ["swept", "sweepFailed", "sweepRefused", "silent", "simBusy", "simFault"],
    check: ["checked", "unregistered", "restarted", ...refusals],
    resync: ["recovered", ...refusals],
    restart: ["recovered", ...refusals],
    powerCycle: ["recovered", "refused"],
  };

  it("a session always has something under way, so that it never stands still", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat()), { maxLength: 200 }), (choices) => {
        let { session, effects } = play(STOPPED, [input("start")]);
        let work: string | undefined = "open";
        let waiting = false;
        for (const [kind, which] of choices) {
          const ended = results[work ?? ""] ?? [];
          const possible: readonly Input[] =
            kind === 0
              ? [
                  ...spontaneous.map((type) => input(type)),
                  ...(session.status === "absent" ? [] : [input("linkClosed")]),
                ]
              : waiting && (kind === 1 || work === undefined)
                ? [input("timeout")]
                : [...ended.map((type) => input(type)), ...(work === "open" ? [noTty] : [])];
          const happened = possible[which % possible.length];
          if (happened === undefined) continue;
          if (kind !== 0) {
            if (happened.type === "timeout") waiting = false;
            else work = undefined;
          }
          const before = session;
          ({ session, effects } = step(session, happened, 0, NO_POWER_CYCLE));
          // As the runner does: a change calls off the wait, closing breaks off the work.
          if (session !== before || effects.length > 0) waiting = false;
          for (const type of typesOf(effects)) {
            if (type === "wait") waiting = true;
            else work = type === "close" ? undefined : type;
          }
          expect(waiting || work !== undefined, `nothing goes on in ${session.status} after ${happened.type}`).toBe(
            true,
          );
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("stopping ends it", () => {
    const anything = fc.constantFrom(...spontaneous, ...Object.values(results).flat()).map((type) => input(type));
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 30 }), (inputs) => {
        const { session, effects } = play(STOPPED, [input("start"), ...inputs, input("stop")]);
        expect(session.status).toBe("stopped");
        expect(effects).toEqual([{ type: "close" }]);
      }),
    );
  });
});
