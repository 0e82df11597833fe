import type { Handlers } from "../handlers.ts";

export const clockHandlers = {
  ClockDistrusted(state, _, { at }) {
    state.clock = { status: "provisional", since: at, trustedUntil: state.newestAt };
  },
  ClockTrusted(state, _, { at }) {
    if (state.clock.status === "trusted") return;
    const { trustedUntil } = state.clock;
    state.clock = { status: "trusted" };
    state.newestAt = Math.max(trustedUntil, at);
  },
  ClockStepped(state, _, { at }) {
    // The new time is believed: a clock that agrees with it is not behind.
    state.newestAt = at;
  },
} satisfies Handlers;
