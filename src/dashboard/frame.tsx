import type { Context } from "hono";
import { type Child, useContext } from "hono/jsx";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { html } from "hono/html";
import type { Actor } from "../app/actor.ts";
import { printable } from "../app/printable.ts";
import type { Slicing } from "../app/slice.ts";
import { readableNumber } from "../app/wording.ts";
import { given } from "../domain/given.ts";
import type { Instant } from "../domain/time.ts";
import { formToken } from "../http/forms.ts";
import type { Visit } from "../http/who.ts";
import { Notice, Action, Name, State, type Tone } from "./parts.tsx";
import { NOBODY, noPause, type People, VisitingContext } from "./visiting.ts";
import { zoneName } from "./when.tsx";

/** The pages of the navigation, in its order. */
const PAGES = {
  today: { title: "Today", path: "/" },
  agents: { title: "Agents", path: "/agents" },
  messages: { title: "Messages", path: "/messages" },
  proof: { title: "Proof", path: "/proof" },
  log: { title: "Log", path: "/log" },
  device: { title: "Device", path: "/device" },
  play: { title: "Play", path: "/play" },
} as const;

type PageName = keyof typeof PAGES;

interface Shown {
  /** In the window's title and as the page's heading. */
  readonly title: string;
  /** Which of the navigation it belongs to. */
  readonly current?: PageName;
  /** Unless 200. */
  readonly status?: number;
  /** Drawn anew when something happens. */
  readonly live?: boolean;
  /** Beside the heading. */
  readonly aside?: Child;
  /** Open to all: without navigation, and with nothing of the gateway's state. */
  readonly open?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Frame {
  /** The page round its contents. */
  show(c: Context<Visit>, shown: Shown, content: Child): Response | Promise<Response>;
  /** Back to a page after a form (RFC 9110 15.4.4), where the words are shown once. */
  back(c: Context<Visit>, path: string, words: string, tone?: Tone): Response;
}

export interface FrameNeeds {
  readonly gateway: string;
  readonly number: string;
  readonly now: () => Instant;
  readonly health: () => { readonly ok: boolean; readonly causes: readonly string[] };
  /** What is not as it should be, be it a cause or not. Absent: the causes are all that is known. */
  readonly problems?: () => readonly string[];
  /** The path of a file of ours. */
  readonly href: (name: string) => string;
  /** Whether there is a page at a path: in safe mode there are few, and some are in the demo alone. */
  readonly isThere: (path: string) => boolean;
  /** Absent: nobody is known. */
  readonly people?: People;
  /** Absent: nothing else goes on. */
  readonly slicing?: Pick<Slicing, "pause">;
}

/** What htmx is told: no style of its own, no more of the history than the browser keeps, and what is left as it is. */
const HTMX = {
  includeIndicatorCSS: false,
  history: false,
  morphSkip: "[data-still]",
  morphSkipChildren: "[data-plot]",
  defaultTimeout: 10_000,
};

const NOTICE = "notice";
/** As long as it takes a browser to load the next page. */
const NOTICE_S = 60;
const LONGEST_NOTICE = 600;
const NOTICE_TONES: Readonly<Record<string, Tone>> = { g: "good", w: "waits", b: "bad", q: "quiet" };

/** What all pages have round them. */
export function createFrame({
  gateway,
  number,
  now,
  health,
  problems,
  href,
  isThere,
  people = NOBODY,
  slicing = { pause: noPause },
}: FrameNeeds): Frame {
  function Head({ title }: { readonly title: string }) {
    return (
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="htmx-config" content={JSON.stringify(HTMX)} />
        <title>{printable(`${title} · ${gateway}`)}</title>
        <link rel="icon" href={href("icon.svg")} />
        <link rel="stylesheet" href={href("uplot.css")} />
        <link rel="stylesheet" href={href("style.css")} />
      </head>
    );
  }

  function pagesThatAre() {
    return Object.entries(PAGES).filter(([, { path }]) => isThere(path));
  }

  /** At the end, and not deferred: htmx would else look at the page before its extension is there. */
  function Scripts() {
    return (
      <>
        {["htmx.js", "sse.js", "uplot.js", "script.js"].map((name) => (
          <script src={href(name)} />
        ))}
      </>
    );
  }

  function Bar({ current, actor }: { readonly current: PageName | undefined; readonly actor: Actor | undefined }) {
    return (
      <header class="bar">
        <a class="brand" href="/">
          <span class="brand-name">leadline</span>
          <span class="brand-number">{readableNumber(number)}</span>
        </a>
        <nav aria-label="Pages">
          <ul>
            {pagesThatAre().map(([name, { title, path }]) => (
              <li>
                <a href={path} aria-current={name === current ? "page" : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="who">
          <Standing />
          {actor?.how === "signed-in" ? (
            <Action action="/sign-out" id="sign-out">
              Sign out {actor.name}
            </Action>
          ) : null}
        </div>
      </header>
    );
  }

  /** Whether it works, on every page: what Today answers, in a word. */
  function Standing() {
    return (
      <a class="standing" id="standing" href="/#working">
        <InAWord />
      </a>
    );
  }

  function InAWord() {
    const { ok, causes } = health();
    const words = causes.length === 1 ? "1 thing stops it" : `${causes.length} things stop it`;
    if (!ok) return <State tone="bad">{words}</State>;
    if (problems === undefined || problems().length === 0) return <State tone="good">works</State>;
    return (
      <State tone="waits" shape="!">
        look at this
      </State>
    );
  }

  function Document({ shown, actor, notice, path, asOf, children }: DocumentProps) {
    const { title, current, live = false, aside, open = false } = shown;
    return (
      <html lang="en">
        <Head title={title} />
        <body>
          <a class="skip" href="#main">
            Skip to the page
          </a>
          {open ? null : <Bar current={current} actor={actor} />}
          <main id="main" tabindex={-1} class={open ? "open" : undefined}>
            <div class="heading">
              <h1>
                <Name>{title}</Name>
              </h1>
              {aside === undefined ? null : <div class="aside">{aside}</div>}
            </div>
            {notice === undefined ? null : <Notice tone={notice.tone}>{notice.words}</Notice>}
            {live && asOf !== undefined ? (
              <Live path={path} asOf={asOf}>
                {children}
              </Live>
            ) : (
              children
            )}
          </main>
          {open ? null : (
            <footer>
              <p>
                Gateway {gateway}. Times are those of this machine: {zoneName()}.
                {actor?.how === "signed-in" && isThere("/account") ? (
                  <>
                    {" "}
                    <a href="/account">Your sign-in</a>
                  </>
                ) : null}
              </p>
              {live ? <noscript>Without JavaScript this page shows what was true when it was loaded.</noscript> : null}
            </footer>
          )}
          <Scripts />
        </body>
      </html>
    );
  }

  return {
    show(c, shown, content) {
      const actor = c.get("actor");
      const notice = takeNotice(c);
      for (const [name, value] of Object.entries(shown.headers ?? {})) c.header(name, value);
      c.status((shown.status ?? 200) as 200);
      const { pathname, search } = new URL(c.req.url);
      const visiting = {
        formToken: formToken(c),
        now: now(),
        zone: zoneName(),
        people,
        pause: slicing.pause,
        ...given({ role: actor?.role }),
      };
      return c.html(
        html`<!doctype html>${(
          <VisitingContext.Provider value={visiting}>
            <Document shown={shown} actor={actor} notice={notice} path={pathname + search} asOf={c.get("asOf")}>
              {content}
            </Document>
          </VisitingContext.Provider>
        )}`,
      );
    },
    back(c, path, words, tone = "good") {
      const value = `${tone[0]}${words.slice(0, LONGEST_NOTICE)}`;
      setCookie(c, NOTICE, value, { httpOnly: true, sameSite: "Strict", path: "/", maxAge: NOTICE_S });
      return c.redirect(path, 303);
    },
  };
}

interface DocumentProps {
  readonly shown: Shown;
  readonly actor: Actor | undefined;
  readonly notice: ShownNotice | undefined;
  /** With its query. */
  readonly path: string;
  /** Absent where no page is live. */
  readonly asOf: number | undefined;
  readonly children?: Child;
}

interface ShownNotice {
  readonly words: string;
  readonly tone: Tone;
}

/** What was to be said on this page: once, and not to what is drawn anew. */
function takeNotice(c: Context): ShownNotice | undefined {
  const isDrawnAnew = c.req.header("hx-request") !== undefined;
  const value = isDrawnAnew ? undefined : getCookie(c, NOTICE);
  if (value === undefined || value.length < 2) return undefined;
  deleteCookie(c, NOTICE, { path: "/" });
  return { tone: NOTICE_TONES[value[0] ?? ""] ?? "quiet", words: value.slice(1) };
}

/** What is drawn anew when the gateway tells of something, or has something to tell that came before it was asked. */
function Live({ path, asOf, children }: Pick<DocumentProps, "path" | "children"> & { readonly asOf: number }) {
  const { now } = useContext(VisitingContext);
  return (
    <>
      <div id="stream" hidden data-hx-sse:connect={`/live?asOf=${asOf}`} />
      <div
        id="live"
        data-drawn={String(now)}
        data-hx-get={path}
        data-hx-trigger="changed from:#stream"
        data-hx-select="#live"
        data-hx-swap="outerMorph"
        data-hx-sync="this:queue last"
      >
        {children}
      </div>
    </>
  );
}
