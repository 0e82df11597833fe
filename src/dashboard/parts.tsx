import { type Child, type PropsWithChildren, useContext } from "hono/jsx";
import { printable } from "../app/printable.ts";
import { readableNumber } from "../app/wording.ts";
import { VisitingContext } from "./visiting.ts";
import { WithTimes } from "./when.tsx";

// What pages are made of. Everything that is drawn is escaped by hono/jsx; nothing here takes HTML as text.

/** How something stands. Each has a shape of its own, so that nobody has to tell colours apart. */
export type Tone = "good" | "waits" | "bad" | "quiet";

const SHAPES: Readonly<Record<Tone, string>> = { good: "●", waits: "◔", bad: "▲", quiet: "–" };

interface StateProps {
  readonly tone: Tone;
  /** One character; that of the tone unless given. */
  readonly shape?: string;
}

/** A state: a shape and a word. */
export function State({ tone, shape = SHAPES[tone], children }: PropsWithChildren<StateProps>) {
  return (
    <span class={`state ${tone}`}>
      <span class="shape" aria-hidden="true">
        {shape}
      </span>
      {children}
    </span>
  );
}

/** What people are called, or call something: whatever direction it is written in, what stands beside it stays. */
export function Name({ children }: { readonly children: string }) {
  return <bdi>{printable(children)}</bdi>;
}

/** What a message of ours says: a word at its beginning has a capital, `leadline doctor` stands out as a command, instants are times. */
export function Sentence({ words }: { readonly words: string }) {
  const parts = words.replace(/^[a-z]+(?=[ ,:])/, (word) => word.charAt(0).toUpperCase() + word.slice(1)).split("`");
  if (parts.length % 2 === 0) return <WithTimes words={parts.join("`")} />;
  return <>{parts.map((part, index) => (index % 2 === 0 ? <WithTimes words={part} /> : <code>{part}</code>))}</>;
}

/** A telephone number as people read it; what is none stays as it is. */
export function Phone({ number }: { readonly number: string }) {
  return <span class="phone">{readableNumber(number)}</span>;
}

/** Where the page of an agent is. */
export function agentPath(id: string): string {
  return `/agents/${encodeURIComponent(id)}`;
}

/** Where the page of a message is, or of a lead. */
export function messagePath(id: string): string {
  return `/messages/${encodeURIComponent(id)}`;
}

/** Agents by their names, with their ids. */
export function AgentLinks({ ids }: { readonly ids: readonly string[] }) {
  const { people } = useContext(VisitingContext);
  return (
    <>
      {ids.map((id) => {
        const name = people.nameOf(id);
        return (
          <span class="named">
            <a href={agentPath(id)} class={name === undefined ? "id" : undefined}>
              <Name>{name ?? id}</Name>
            </a>
            {name === undefined ? null : (
              <>
                {" "}
                <span class="id soft small">{id}</span>
              </>
            )}
          </span>
        );
      })}
    </>
  );
}

/** Who has a number. */
export function WhoHas({ number }: { readonly number: string }) {
  const { people } = useContext(VisitingContext);
  const ids = people.at(number);
  return (
    <>
      <AgentLinks ids={ids.slice(0, MOST_OWNERS)} />
      {ids.length > MOST_OWNERS ? <span class="soft small">and {ids.length - MOST_OWNERS} more</span> : null}
    </>
  );
}

/** So many agents with one phone are named. */
const MOST_OWNERS = 3;

/** What somebody wrote, to the letter; what steers the direction of writing is spelt out. */
export function Words({ text }: { readonly text: string }) {
  return (
    <q class="words" dir="auto">
      {printable(text)}
    </q>
  );
}

/** A text as a phone shows it. */
export function Bubble({ text, direction }: { readonly text: string; readonly direction: "in" | "out" }) {
  return (
    <p class={`bubble ${direction}`} dir="auto">
      {printable(text)}
    </p>
  );
}

interface SectionProps {
  readonly title: string;
  /** For links and for what is updated. */
  readonly id: string;
  /** How many there are. */
  readonly count?: number;
  /** Beside the title. */
  readonly aside?: Child;
  readonly tone?: Tone;
}

/** A part of a page under a heading of its own. */
export function Section({ title, id, count, aside, tone, children }: PropsWithChildren<SectionProps>) {
  return (
    <section class={tone === undefined ? "card" : `card edge-${tone}`} id={id} aria-labelledby={`${id}-title`}>
      <header class="card-head">
        <h2 id={`${id}-title`}>
          {title}
          {count === undefined ? null : <span class="count">{count}</span>}
        </h2>
        {aside === undefined ? null : <div class="aside">{aside}</div>}
      </header>
      {children}
    </section>
  );
}

/** A column of a table; `number` lines up at the right, `rest` takes what room the others leave. */
interface Column {
  readonly name: string;
  readonly kind?: "number" | "wide" | "rest" | "action";
}

interface TableProps {
  /** What it holds, for who does not see it. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The cells of each row, in the order of the columns. */
  readonly rows: readonly (readonly Child[])[];
  /** The cells tell what they are: on narrow screens they need no names. */
  readonly speaking?: boolean;
  /** Instead of no rows. */
  readonly none?: Child;
}

/** So many rows are drawn in a turn: each takes half a millisecond, and a text would wait for all of a long list. */
const ROWS_AT_ONCE = 10;

/** A table; where the screen is narrow each row is a card. */
export function Table({ caption, columns, rows, none, speaking = false }: TableProps) {
  if (rows.length === 0) return <p class="none">{none ?? "none"}</p>;
  const [first = [], ...later] = bunchesOf(rows);
  return (
    <table class={speaking ? "rows speaking" : "rows"}>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, kind }) => (
            <th scope="col" class={kind}>
              {kind === "action" ? <span class="unseen">{name}</span> : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Rows columns={columns} rows={first} />
        {later.map((some) => (
          <LaterRows columns={columns} rows={some} />
        ))}
      </tbody>
    </table>
  );
}

function bunchesOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / ROWS_AT_ONCE);
  return Array.from({ length: count }, (_, at) => all.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE));
}

type RowsProps = Pick<TableProps, "columns" | "rows">;

async function LaterRows(props: RowsProps) {
  await useContext(VisitingContext).pause();
  return <Rows {...props} />;
}

function Rows({ columns, rows }: RowsProps) {
  return (
    <>
      {rows.map((cells) => (
        <tr>
          {cells.map((cell, index) => (
            <td class={columns[index]?.kind} data-label={columns[index]?.name}>
              <div>{cell}</div>
            </td>
          ))}
        </tr>
      ))}
    </>
  );
}

/** Names with what they are. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: Child])[] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Says what has been done, or what is wrong. */
export function Notice({ tone, children }: PropsWithChildren<{ readonly tone: Tone }>) {
  return (
    <div class={`notice ${tone}`} role={tone === "bad" ? "alert" : "status"}>
      {children}
    </div>
  );
}

interface FormProps {
  /** Where it is sent. */
  readonly action: string;
  readonly id?: string;
  readonly class?: string;
  /** With a file. */
  readonly upload?: boolean;
}

/** A form that changes something: it carries the token of the visit. */
export function Form({ action, id, class: name, upload = false, children }: PropsWithChildren<FormProps>) {
  const { formToken } = useContext(VisitingContext);
  return (
    <form method="post" action={action} id={id} class={name} enctype={upload ? "multipart/form-data" : undefined}>
      <input type="hidden" name="csrf" value={formToken} />
      {children}
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly type?: "text" | "email" | "tel" | "search" | "password" | "datetime-local" | "date";
  readonly required?: boolean;
  /** How to fill it in. */
  readonly hint?: Child;
  /** What is wrong with it. */
  readonly wrong?: string | undefined;
  readonly autocomplete?: string;
  readonly inputmode?: "numeric" | "tel" | "email" | "text";
  readonly maxlength?: number;
  /** As many lines; absent: one. */
  readonly lines?: number;
  readonly placeholder?: string;
  /** What may be chosen, beside whatever else is typed. */
  readonly suggestions?: readonly string[];
}

/** A field with its label, how to fill it in, and what is wrong with it. */
export function Field({ name, label, value, type = "text", hint, wrong, lines, suggestions, ...rest }: FieldProps) {
  const id = `field-${name}`;
  const described = [hint === undefined ? [] : [`${id}-hint`], wrong === undefined ? [] : [`${id}-wrong`]].flat();
  const shared = {
    id,
    name,
    ...rest,
    ...(described.length === 0 ? {} : { "aria-describedby": described.join(" ") }),
    ...(wrong === undefined ? {} : { "aria-invalid": "true" }),
  } as const;
  return (
    <div class={wrong === undefined ? "field" : "field wrong"}>
      <label for={id}>{label}</label>
      {lines === undefined ? (
        <input type={type} value={value} list={suggestions === undefined ? undefined : `${id}-list`} {...shared} />
      ) : (
        <textarea rows={lines} {...shared}>
          {value}
        </textarea>
      )}
      {suggestions === undefined ? null : (
        <datalist id={`${id}-list`}>
          {suggestions.map((each) => (
            <option value={each} />
          ))}
        </datalist>
      )}
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong === undefined ? null : (
        <p class="fault" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly chosen?: string | undefined;
  readonly hint?: Child;
  readonly wrong?: string | undefined;
}

/** A field with a few answers to choose from. */
export function Choice({ name, label, options, chosen, hint, wrong }: ChoiceProps) {
  const id = `field-${name}`;
  return (
    <div class={wrong === undefined ? "field" : "field wrong"}>
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {options.map(([value, words]) => (
          <option value={value} selected={value === chosen}>
            {words}
          </option>
        ))}
      </select>
      {hint === undefined ? null : <p class="hint">{hint}</p>}
      {wrong === undefined ? null : <p class="fault">{wrong}</p>}
    </div>
  );
}

interface ButtonProps {
  readonly id?: string;
  readonly tone?: "main" | "plain" | "danger";
  readonly name?: string;
  readonly value?: string;
}

/** Sends the form that it stands in. */
export function Button({ tone = "plain", children, ...rest }: PropsWithChildren<ButtonProps>) {
  return (
    <button type="submit" class={tone} {...rest}>
      {children}
    </button>
  );
}

interface ActionProps extends ButtonProps {
  readonly action: string;
  /** What else the form says. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** One button that is a form by itself. */
export function Action({ action, fields = {}, children, ...button }: PropsWithChildren<ActionProps>) {
  return (
    <Form action={action} class="action">
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button {...button}>{children}</Button>
    </Form>
  );
}

interface PagerProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The address of a page. */
  readonly href: (page: number) => string;
  /** What the ways are called, where a later page is not an older one. */
  readonly back?: string;
  readonly on?: string;
}

/** The way from page to page. */
export function Pager({ page, pages, href, back = "newer", on = "older" }: PagerProps) {
  if (pages <= 1) return null;
  return (
    <nav class="pager" aria-label="Pages">
      {page > 1 ? (
        <a rel="prev" href={href(page - 1)}>
          ‹ {back}
        </a>
      ) : (
        <span>‹ {back}</span>
      )}
      <span class="where">
        {page} of {pages}
      </span>
      {page < pages ? (
        <a rel="next" href={href(page + 1)}>
          {on} ›
        </a>
      ) : (
        <span>{on} ›</span>
      )}
    </nav>
  );
}

interface OlderProps {
  /** Where the latest are; absent: these are. */
  readonly newest?: string;
  /** Absent: there are none. */
  readonly older?: string;
}

/** The way to older ones, in a list that grows at its beginning: pages of it would move. */
export function Older({ newest, older }: OlderProps) {
  if (newest === undefined && older === undefined) return null;
  return (
    <nav class="pager" aria-label="Older and newest">
      {newest === undefined ? <span>‹ newest</span> : <a href={newest}>‹ newest</a>}
      {older === undefined ? (
        <span>older ›</span>
      ) : (
        <a rel="next" href={older}>
          older ›
        </a>
      )}
    </nav>
  );
}
