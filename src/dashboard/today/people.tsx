import { useContext } from "hono/jsx";
import type { TodayView } from "../../app/today.ts";
import { reasonShown } from "../agents/words.ts";
import { agentPath, AgentLinks, Phone, Section, State, Table } from "../parts.tsx";
import { VisitingContext } from "../visiting.ts";
import { Due, Time } from "../when.tsx";

interface SilentProps extends Pick<TodayView, "silent"> {
  /** Too many would drop out at once: a person decides first. */
  readonly isHeld: boolean;
}

/** Who has not answered, and when they drop out. */
export function Silent({ silent, isHeld }: SilentProps) {
  const { now } = useContext(VisitingContext);
  return (
    <Section
      title="Not answered yet"
      id="silent"
      count={silent.found}
      aside={silent.found > silent.shown.length ? <a href="/agents?standing=pending">all of them</a> : null}
    >
      <Table
        caption="Who has been asked for consent and has not answered"
        columns={[{ name: "Agent" }, { name: "Number" }, { name: "Asked" }, { name: "Drops out" }]}
        rows={silent.shown.map(({ agentIds, number, askedAt, optOutAt, isRenewal, reminders }) => [
          <>
            <AgentLinks ids={agentIds} /> {isRenewal ? <span class="soft small">asked again</span> : null}
          </>,
          <Phone number={number} />,
          <>
            <Time at={askedAt} />{" "}
            {reminders > 0 ? (
              <span class="soft small">{reminders === 1 ? "1 reminder" : `${reminders} reminders`}</span>
            ) : null}
          </>,
          <>
            <Time at={optOutAt} />{" "}
            {isHeld && optOutAt < now ? <span class="soft">waits for a decision, above</span> : <Due at={optOutAt} />}
          </>,
        ])}
        none="Everybody who was asked has answered."
      />
    </Section>
  );
}

/** Who dropped out this week, and why. */
export function DroppedOut({ droppedOut }: Pick<TodayView, "droppedOut">) {
  return (
    <Section
      title="Dropped out this week"
      id="dropped-out"
      count={droppedOut.found}
      aside={droppedOut.found > droppedOut.shown.length ? <a href="/agents?standing=opted-out">all of them</a> : null}
    >
      <Table
        caption="Who dropped out in the last seven days"
        columns={[{ name: "Agent" }, { name: "Number" }, { name: "Why" }, { name: "When" }]}
        rows={droppedOut.shown.map(({ agentId, number, reason, needsOwnStart, at }) => [
          <AgentLinks ids={[agentId]} />,
          <Phone number={number} />,
          <>
            <State tone="quiet" shape="✕">
              {reasonShown(reason)}
            </State>{" "}
            <WhoAndHowBack agentId={agentId} reason={reason} needsOwnStart={needsOwnStart} />
          </>,
          <Time at={at} />,
        ])}
        none="Nobody."
      />
    </Section>
  );
}

/** Of what somebody has entered, where it is told by whom; and what alone opens the number again. */
function WhoAndHowBack({
  agentId,
  reason,
  needsOwnStart,
}: Pick<TodayView["droppedOut"]["shown"][number], "agentId" | "reason" | "needsOwnStart">) {
  return (
    <span class="soft small">
      {ENTERED.has(reason) ? <a href={`${agentPath(agentId)}?view=timeline`}>entered by whom</a> : null}
      {ENTERED.has(reason) && needsOwnStart ? "; " : null}
      {needsOwnStart ? "only a START from the phone opens it again" : null}
    </span>
  );
}

const ENTERED: ReadonlySet<string> = new Set(["at-persons-request", "operator", "profile"]);
