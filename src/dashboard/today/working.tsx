import type { StatusView } from "../../app/control.ts";
import { inLocalTimes } from "../../app/wording.ts";
import { Facts, Section, State } from "../parts.tsx";

/** Is it working: what is wrong, with the cure; else what it stands on. */
export function Working({ status }: { readonly status: StatusView }) {
  const { blocking, problems } = status;
  const lesser = problems.filter((problem) => !blocking.includes(problem));
  const tone = blocking.length > 0 ? "bad" : lesser.length > 0 ? "waits" : "good";
  return (
    <Section title="Is it working?" id="working" tone={tone} aside={<Standing status={status} />}>
      {problems.length === 0 ? null : (
        <ul class="list problems">
          {blocking.map((problem) => (
            <li>
              <State tone="bad">{inLocalTimes(problem)}</State>
            </li>
          ))}
          {lesser.map((problem) => (
            <li>
              <State tone="waits" shape="!">
                {inLocalTimes(problem)}
              </State>
            </li>
          ))}
        </ul>
      )}
      <Facts facts={factsOf(status)} />
    </Section>
  );
}

function Standing({ status: { blocking, problems } }: { readonly status: StatusView }) {
  if (blocking.length > 0) return <State tone="bad">no: texts cannot go out or come in</State>;
  if (problems.length === 0) return <State tone="good">yes, all of it</State>;
  return (
    <State tone="waits" shape="!">
      yes, but look at this
    </State>
  );
}

function factsOf({ modem, broker }: StatusView): readonly (readonly [string, string])[] {
  const { state, operator, signal, detail } = modem;
  const strength = signal === undefined ? [] : [`${signal.dbm} dBm, ${signal.bars} of 5 bars`];
  const modemWords = [state, ...(operator === undefined ? [] : [operator]), ...strength];
  return [
    ["Modem", detail === undefined || state === "ready" ? modemWords.join(" · ") : `${state}: ${detail}`],
    ["Lead system", broker.connected ? "connected" : `not connected${broker.detail ? `: ${broker.detail}` : ""}`],
  ];
}
