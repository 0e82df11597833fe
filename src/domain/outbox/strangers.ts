import type { GatewayState } from "../state.ts";
import { DAY, HOUR, type Instant } from "../time.ts";

// Numbers that no agent has are answered too, but whoever writes from many of them must not keep the gateway, and the
// SIM's good name, from those whom it serves: their answers share a budget of their own.

const BUDGET = [
  { most: 60, windowMs: HOUR, span: "an hour" },
  { most: 300, windowMs: DAY, span: "a day" },
] as const;

type Answered = Pick<GatewayState, "strangersAnswered">;

/** Which part of the budget is used up; `undefined`: another stranger may be answered. `queued`: beside what is known. */
function usedUp({ strangersAnswered }: Answered, now: Instant, queued: number): (typeof BUDGET)[number] | undefined {
  return BUDGET.find(
    ({ most, windowMs }) => strangersAnswered.filter((at) => at > now - windowMs).length + queued >= most,
  );
}

/** Whether another stranger may be answered, with so many answers to strangers already part of the same decision. */
export function hasRoomForStranger(state: Answered, now: Instant, queued: number): boolean {
  return usedUp(state, now, queued) === undefined;
}

/** For people. */
export function strangerWarnings(state: Answered, now: Instant): readonly string[] {
  const budget = usedUp(state, now, 0);
  if (budget === undefined) return [];
  return [
    `the ${budget.most} answers ${budget.span} to numbers that no agent has are used up: what such numbers send is ` +
      "honoured and recorded, and not answered for now; leadline messages list shows who writes",
  ];
}
