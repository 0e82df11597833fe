import type { Handlers } from "../evolve.ts";
import { moveRecorded, moveWaits, moveWindows } from "./shift.ts";

export const clockHandlers: Handlers<"ClockDistrusted" | "ClockTrusted" | "ClockStepped"> = {
  ClockDistrusted(state, _, { at }) {
    state.clock = { status: "provisional", since: at, trustedUntil: state.newestAt };
  },
  ClockTrusted(state, { by }, { at }) {
    if (state.clock.status === "trusted") return;
    const { since, trustedUntil } = state.clock;
    moveRecorded(state, since, by);
    moveWaits(state, by);
    state.clock = { status: "trusted" };
    state.newestAt = Math.max(trustedUntil, at);
  },
  ClockStepped(state, { by }, { at }) {
    // Counted on, the windows would be empty at once, or full for the length of the step.
    moveWindows(state, by);
    if (by < 0) moveRecorded(state, at + 1, by);
    moveWaits(state, by);
    // The new time is believed: a clock that agrees with it is not behind.
    state.newestAt = at;
  },
};
