import type { Brand } from "../../domain/content.ts";
import type { CommunicationCentre, KeywordKindTold } from "../../domain/communication-centre.ts";
import { Bubble } from "../parts.tsx";
import { QrCode } from "./qr-code.tsx";

/** The page for agents: what the texts from this number are, and what answers do. */
export function HelpPage({ centre, contactQr }: { readonly centre: CommunicationCentre; readonly contactQr: string }) {
  const { brand, brands, number } = centre;
  const whose = brand?.name ?? listed(brands.map(({ name }) => name));
  return (
    <article class="help">
      <p>
        {whose} {brand === undefined && brands.length > 1 ? "text" : "texts"} you each new lead from one number. This
        page says how to switch that on, what the texts mean, and what each answer does.
      </p>
      <Contact centre={centre} contactQr={contactQr} />
      <nav aria-label="On this page" class="contents">
        <ul>
          <li>
            <a href="#begin">How it begins</a>
          </li>
          <li>
            <a href="#again">Asked again</a>
          </li>
          <li>
            <a href="#words">What to answer</a>
          </li>
          <li>
            <a href="#stop">How to stop</a>
          </li>
          <li>
            <a href="#filter">The spam filter</a>
          </li>
          <li>
            <a href="#support">Support</a>
          </li>
        </ul>
      </nav>
      <Begin centre={centre} />
      <Again centre={centre} />
      <Words centre={centre} />
      <Stop centre={centre} />
      <Filter centre={centre} />
      <section class="card" aria-labelledby="support">
        <h2 id="support">Support</h2>
        <p>If you run into any problem, your support team helps.</p>
        <div class="columns">
          {brands.map((each) => (
            <Support brand={each} />
          ))}
        </div>
        <p class="small">
          Number {number.shown}. Message and data rates may apply. How many texts come depends on how many leads you
          get.
        </p>
      </section>
    </article>
  );
}

function Contact({
  centre: { brand, number, brands },
  contactQr,
}: {
  readonly centre: CommunicationCentre;
  readonly contactQr: string;
}) {
  const of = brand === undefined ? "" : `?brand=${encodeURIComponent(brand.id)}`;
  return (
    <section class="card contact" aria-labelledby="number">
      <div>
        <h2 id="number">Keep this number</h2>
        <div class="number">
          <a href={`sms:${number.e164}`}>{number.shown}</a>
        </div>
        <p>Save it as a contact: so you always see who texts, and miss no lead.</p>
        <p>
          <a class="button" href={`/contact.vcf${of}`}>
            Save as a contact
          </a>
        </p>
        {brand !== undefined || brands.length < 2 ? null : (
          <p class="small">
            With one name only:{" "}
            {brands.map(({ id, name }, index) => (
              <>
                {index === 0 ? "" : ", "}
                <a href={`/help?brand=${encodeURIComponent(id)}`}>{name}</a>
              </>
            ))}
          </p>
        )}
      </div>
      <figure>
        <QrCode text={contactQr} label={`QR code: ${number.shown} as a contact`} />
        <figcaption>Point your phone's camera here.</figcaption>
      </figure>
    </section>
  );
}

function Begin({ centre }: { readonly centre: CommunicationCentre }) {
  const { brand, texts, remindAfter, optOutAfter } = centre;
  return (
    <section class="card" aria-labelledby="begin">
      <h2 id="begin">How it begins</h2>
      <p>
        To get text alerts for the first time, log into{" "}
        {brand === undefined ? "your profile" : `your ${brand.name} profile`}. The Text Message option is in the section
        Edit Profile. Before the first lead you get this text:
      </p>
      <OnPhone text={texts.optIn} />
      <p>Whoever was a customer before the alerts came from this number gets this one:</p>
      <OnPhone text={texts.migration} />
      <p>
        <strong>Reply YES</strong>, from the phone that is to get the alerts. Leads that come meanwhile wait for your
        answer: on YES you get the newest ten.
      </p>
      <NoAnswer remindAfter={remindAfter} optOutAfter={optOutAfter} then="no lead alerts are sent to your phone" />
    </section>
  );
}

function NoAnswer({
  remindAfter,
  optOutAfter,
  then,
}: {
  readonly remindAfter: readonly string[];
  readonly optOutAfter: string;
  readonly then: string;
}) {
  return (
    <ol class="steps">
      {remindAfter.map((after, index) => (
        <li>
          <strong>{after}</strong> without an answer: {index === 0 ? "a reminder e-mail" : "another reminder e-mail"},
          where your e-mail address is known.
        </li>
      ))}
      <li>
        <strong>{optOutAfter}</strong> without an answer: you are opted out, and {then}. Switch the Text Message option
        on again if you do want them.
      </li>
    </ol>
  );
}

function Again({
  centre: { texts, reconfirmEvery, remindAfter, optOutAfter },
}: {
  readonly centre: CommunicationCentre;
}) {
  return (
    <section class="card" aria-labelledby="again">
      <h2 id="again">Asked again, every {reconfirmEvery}</h2>
      <p>
        {reconfirmEvery} after your last YES you are asked whether the alerts are to go on. They go on while we wait for
        your answer.
      </p>
      <OnPhone text={texts.reconfirmation} />
      <NoAnswer remindAfter={remindAfter} optOutAfter={optOutAfter} then="the alerts end" />
    </section>
  );
}

function Words({
  centre: { keywords, texts, optOutLineEvery, alertsExpireAfter },
}: {
  readonly centre: CommunicationCentre;
}) {
  return (
    <section class="card" aria-labelledby="words">
      <h2 id="words">What to answer</h2>
      <p>
        A message that is one of these words is acted on at once. Capitals, accents, quotes and a full stop make no
        difference. What you say in your own words counts too, as told below.
      </p>
      <Keyword title="Stop the texts" told={keywords.stop}>
        No new message comes from this number, until you send START.
      </Keyword>
      <Keyword title="Get the texts, or get them again" told={keywords.start}>
        You get new messages from this number. This is also how you confirm that you want them.
      </Keyword>
      <Keyword title="Help" told={keywords.help}>
        You get basic information, and how to reach support. Also after STOP.
      </Keyword>
      <h3>Under an alert</h3>
      <p>Once every {optOutLineEvery} an alert ends with this line:</p>
      <OnPhone text={texts.optOutLine} />
      <p>An alert that could not be sent within {alertsExpireAfter} is not sent late.</p>
      {texts.notToBuyer === undefined ? null : (
        <>
          <h3>The buyer does not read your reply</h3>
          <p>Contact the buyer as the alert says. If you answer the alert itself, you may be told so:</p>
          <OnPhone text={texts.notToBuyer} />
        </>
      )}
    </section>
  );
}

function Keyword({
  title,
  told,
  children,
}: {
  readonly title: string;
  readonly told: KeywordKindTold;
  readonly children: string;
}) {
  return (
    <section class="keyword">
      <h3>{title}</h3>
      <ul class="words">
        {told.words.map((word) => (
          <li>
            <kbd>{word}</kbd>
          </li>
        ))}
      </ul>
      <p>{children} You get this answer:</p>
      {told.answers.map(({ brand, text }) => (
        <OnPhone text={text} from={brand} />
      ))}
    </section>
  );
}

function Stop({ centre: { texts, brands } }: { readonly centre: CommunicationCentre }) {
  return (
    <section class="card" aria-labelledby="stop">
      <h2 id="stop">How to stop</h2>
      <p>
        Reply STOP, or tell your support team: by phone, e-mail, voicemail, letter or chat.{" "}
        <strong>Each of these counts.</strong> So does switching off the Text Message option in your profile.
      </p>
      {texts.clarification === undefined ? null : (
        <>
          <p>
            If you ask in your own words to be left alone, the texts pause at once, and you are asked whether you meant
            that:
          </p>
          <OnPhone text={texts.clarification} />
        </>
      )}
      <p>
        To get the texts again after that, send START from the phone that is to get them. A YES or START has to come
        from that phone, so that nobody else can say it for you.
      </p>
      <ul>
        {brands.map((brand) => (
          <li>
            {brand.name}: <Ways brand={brand} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Filter({ centre: { spamPhrases } }: { readonly centre: CommunicationCentre }) {
  return (
    <section class="card" aria-labelledby="filter">
      <h2 id="filter">The spam filter</h2>
      {spamPhrases.length === 0 ? (
        <p>No lead is filtered at present.</p>
      ) : (
        <>
          <p>
            We filter common phrases of spam, so some messages may not reach you by text. When what a buyer wrote holds
            one of these phrases, the alert is kept back until a technician has looked at it, who sends it or drops it.
          </p>
          <details>
            <summary>The {spamPhrases.length} phrases that are looked for</summary>
            <ul class="phrases">
              {spamPhrases.map((phrase) => (
                <li>{phrase}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
}

function Support({ brand }: { readonly brand: Brand }) {
  const { name, legalName, address } = brand;
  return (
    <address>
      <h3>{name}</h3>
      <p>
        <Ways brand={brand} />
      </p>
      {legalName === undefined && address === undefined ? null : (
        <p class="small">{[legalName, address].filter((part) => part !== undefined).join(", ")}</p>
      )}
    </address>
  );
}

function Ways({ brand: { phone, email } }: { readonly brand: Brand }) {
  return (
    <>
      {phone === undefined ? null : <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>{phone}</a>}
      {phone === undefined || email === undefined ? null : " or "}
      {email === undefined ? null : <a href={`mailto:${email}`}>{email}</a>}
    </>
  );
}

/** A text as a phone shows it. */
function OnPhone({ text, from }: { readonly text: string; readonly from?: string | undefined }) {
  return (
    <figure class="phone">
      {from === undefined ? null : <figcaption>{from}</figcaption>}
      <blockquote>
        <Bubble text={text} direction="out" />
      </blockquote>
    </figure>
  );
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
