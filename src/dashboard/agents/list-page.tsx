import type { AgentPage, AgentRow, AgentStanding, StandingFilter } from "../../app/agent-list.ts";
import type { Brand } from "../../domain/content.ts";
import { agentPath, Choice, Field, Name, Pager, Phone, Section, State, Table } from "../parts.tsx";
import { Due } from "../when.tsx";
import { FILTERS, reasonShown, standingShown, stepShown } from "./words.ts";

/** What was asked for, as the address has it. */
export interface ListAsked {
  readonly search: string;
  readonly standing: StandingFilter | "";
  readonly due: DueFilter | "";
}

export const DUES = [
  ["drop-out", "who drops out next"],
  ["1", "within a day"],
  ["7", "within a week"],
  ["30", "within a month"],
] as const;
type DueFilter = (typeof DUES)[number][0];

interface ListProps {
  readonly asked: ListAsked;
  readonly page: AgentPage;
  readonly brands: ReadonlyMap<string, Brand>;
}

/** All agents, or those that are looked for. */
export function AgentList({ asked, page, brands }: ListProps) {
  const isNarrowed = asked.search !== "" || asked.standing !== "" || asked.due !== "";
  const all = Object.entries(page.counts).reduce((sum, [name, count]) => (name === "waits" ? sum : sum + count), 0);
  const href = (to: number): string =>
    `/agents?${new URLSearchParams(Object.entries({ ...asked, page: `${to}` }).filter(([, value]) => value !== ""))}`;
  return (
    <>
      <search class="card">
        <form method="get" action="/agents" class="inline">
          <Field name="search" label="Name, id, phone or e-mail" type="search" value={asked.search} maxlength={100} />
          <Choice
            name="standing"
            label="Text alerts"
            options={[
              ["", `all (${all})`],
              ...FILTERS.map(([value, shown]) => [value, `${shown} (${page.counts[value]})`] as const),
            ]}
            chosen={asked.standing}
          />
          <Choice name="due" label="Next step" options={[["", "any time"], ...DUES]} chosen={asked.due} />
          <button type="submit">Show</button>
        </form>
      </search>
      <Section
        title={isNarrowed ? "Found" : "All agents"}
        id="agents"
        count={page.found}
        aside={isNarrowed ? <a href="/agents">show all</a> : undefined}
      >
        {all === 0 ? (
          <p class="none">Nobody yet. Enroll an agent, or import a file: each is asked for consent by text first.</p>
        ) : (
          <Rows rows={page.rows} brands={brands} />
        )}
        <Pager page={page.page} pages={page.pages} href={href} back="previous" on="next" />
      </Section>
    </>
  );
}

function Rows({ rows, brands }: { readonly rows: readonly AgentRow[]; readonly brands: ReadonlyMap<string, Brand> }) {
  return (
    <Table
      caption="Agents"
      speaking
      columns={[{ name: "Agent", kind: "wide" }, { name: "Phone" }, { name: "Text alerts" }, { name: "Next step" }]}
      rows={rows.map(({ id, name, brand, number, standing, next }) => [
        <>
          <a href={agentPath(id)}>
            <Name>{name ?? id}</Name>
          </a>{" "}
          <span class="soft small">
            {name === undefined ? null : `${id}, `}
            {brands.get(brand)?.name ?? brand}
          </span>
        </>,
        <Phone number={number} />,
        <Standing standing={standing} />,
        next === undefined ? null : (
          <>
            {stepShown(next)} <Due at={next.at} />
          </>
        ),
      ])}
      none="No agent is found. Fewer letters find more; so do the last four digits of the phone."
    />
  );
}

/** Where an agent stands, and why where they are out. */
export function Standing({ standing }: { readonly standing: AgentStanding }) {
  const { word, shape, tone } = standingShown(standing);
  return (
    <>
      <State tone={tone} shape={shape}>
        {word}
      </State>{" "}
      {standing.reason === undefined ? null : <span class="soft small">{reasonShown(standing.reason)}</span>}
    </>
  );
}
