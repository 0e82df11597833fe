import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { given } from "../../src/domain/given.ts";
import { readReply } from "../../src/domain/keyword.ts";
import { isReaction } from "../../src/domain/reaction.ts";
import { DAY } from "../../src/domain/time.ts";
import { active, ANN, lead } from "./people.ts";
import { shippedPolicy } from "./policy.ts";

const NONE = { keyword: null };
const WISH = { keyword: null, flag: "possible-opt-out" };
const read = (text: string) => {
  const { keyword, flag } = readReply(text, shippedPolicy);
  return { keyword, ...given({ flag }) };
};

const QUOTED = "To complete SMS notification signup, please reply with YES. Reply STOP to unsubscribe";

/** As Google Messages writes them: with hair spaces, and zero-width characters round the emoji. */
const google = (emoji: string, quoted: string): string => `\u200a\u200b${emoji}\u200b to “\u200a${quoted}\u200a”\u200a`;
const googleTakesBack = (emoji: string, quoted: string): string =>
  `\u200aRemoved \u200c${emoji}\u200c from “\u200a${quoted}\u200a”\u200a`;

describe("a reaction is no reply, whatever it quotes", () => {
  it.each([
    // English, iOS
    `Liked “${QUOTED}”`,
    `Loved "${QUOTED}"`,
    `Disliked “${QUOTED}”`,
    "Laughed at “STOP”",
    `Emphasized “${QUOTED}”`,
    "Emphasised “STOP”",
    `Questioned “${QUOTED}”`,
    `Reacted 👍 to “${QUOTED}”`,
    `Reacted with 👍 to “${QUOTED}”`,
    `Reacted with a sticker to “${QUOTED}”`,
    `Removed a heart from “${QUOTED}”`,
    `Removed a like from “${QUOTED}”`,
    `Removed a question mark from “${QUOTED}”`,
    `Removed 🎉 from “${QUOTED}”`,
    "Liked “please stop texting me”",
    // cut short
    "Loved “Homes.com lead\nName: Maria\nReply STOP to unsub…",
    // French, iOS
    `A aimé « ${QUOTED} »`,
    `A adoré « ${QUOTED} »`,
    `N’a pas aimé « ${QUOTED} »`,
    `A ri de « ${QUOTED} »`,
    `A mis en évidence « ${QUOTED} »`,
    `A posé une question sur « ${QUOTED} »`,
    `A réagi avec 🔥 à « ${QUOTED} »`,
    `A retiré un J’aime de « ${QUOTED} »`,
    `A retiré 😂 de “${QUOTED}”`,
    // Spanish, iOS
    `Le gustó “${QUOTED}”`,
    `Le encantó “${QUOTED}”`,
    `No le gustó “${QUOTED}”`,
    `Le dio risa “${QUOTED}”`,
    `Exclamó por “${QUOTED}”`,
    `Dudó sobre “${QUOTED}”`,
    `Le hace gracia «${QUOTED}»`,
    `Reaccionó con 😂 a “${QUOTED}”`,
    `Quitó un Me gusta de “${QUOTED}”`,
    // Google Messages
    google("👍", QUOTED),
    google("❤️", "STOP"),
    google("👍🏽", `Homes.com lead\nName: Maria\nMessage: stop texting me\n${QUOTED}.`),
    googleTakesBack("👍", QUOTED),
    `\u200a\u200b👍\u200b à « \u200a${QUOTED}\u200a »\u200a`,
    `👍 to “ ${QUOTED} ”`,
    "❤️ to “STOP”",
    "👍 a “STOP”",
  ])("%j", (text) => {
    expect(read(text)).toEqual(NONE);
  });

  it("that came in parts is known by either of its ends", () => {
    const text = google("👍", `Homes.com lead\nName: Maria Lopez\nMessage: please stop texting me\n${QUOTED}.`);
    for (let length = 40; length < text.length - 40; length += 7) {
      expect(isReaction(text.slice(0, length))).toBe(true);
      expect(isReaction(`…${text.slice(length)}`)).toBe(true);
    }
  });

  it("neither pauses the number nor opts it out", () => {
    const gateway = active();
    lead(gateway, "L-1", "A-1");
    gateway.send();
    gateway.receive(ANN, google("👍", gateway.phone(ANN).at(-1) ?? ""));
    expect(gateway.told("inbound").at(-1)).not.toHaveProperty("flag");
    gateway.pass(2 * DAY);
    expect(gateway.agent("A-1")).toMatchObject({ consent: "active" });
  });
});

describe("what the person adds behind a quotation counts", () => {
  it.each([
    ["Liked “See you at 5”. But please stop texting me", WISH],
    ["Loved “please stop texting me”. Keep them coming", NONE],
    ["A aimé « Rue Principale ». Mais retirez-moi de la liste", WISH],
    ['Le gustó "Calle 8". Ya no me manden mensajes', WISH],
    ["Removed the sign from “Oak St”, now stop texting me", WISH],
    ['"stop texting me" is what I said', WISH],
    ["I liked “Oak St”", NONE],
  ])("%j", (text, reading) => {
    expect(read(text)).toEqual(reading);
  });
});

describe("a sentence of ours that a text quotes is no wish to be left alone", () => {
  it.each([
    "What does “Reply STOP to unsubscribe.” mean?",
    "Reply STOP to unsubscribe.",
    "Понравилось «Homes.com lead\nName: Maria\nReply STOP to unsubscribe.»",
    "Hi Bob, I got this:\nReply STOP to unsubscribe.\nIs that you?",
    `FW: ${shippedPolicy.texts.optIn}`,
    shippedPolicy.texts.reconfirmation,
    shippedPolicy.texts.startConfirmation,
    shippedPolicy.texts.stopConfirmation,
  ])("%j", (text) => {
    expect(read(text)).toEqual(NONE);
  });

  it.each([
    "“Reply STOP to unsubscribe.” I did. Stop texting me",
    "I replied stop to unsubscribe and you still text me",
    "stop to unsubscribe",
  ])("the person's own words are: %j", (text) => {
    expect(read(text)).toEqual(WISH);
  });

  it("also where a brand says it otherwise", () => {
    const texts = { ...shippedPolicy.texts, brands: { rmwc: { optOutLine: "Stop all of these texts now!" } } };
    const quoting = "Какое-то “Stop all of these texts now!”";
    expect(readReply(quoting, { ...shippedPolicy, texts })).toEqual(NONE);
    expect(read(quoting)).toEqual(WISH);
  });

  it("is never found to be one, whatever reaction quotes it", () => {
    const introduction = fc.constantFrom("Liked ", "A ri de ", "Le gustó ", "👍 to ", "Понравилось ", "");
    const text = fc.constantFrom(
      shippedPolicy.texts.migration,
      shippedPolicy.texts.optIn,
      shippedPolicy.texts.reconfirmation,
      shippedPolicy.texts.stopConfirmation,
      shippedPolicy.texts.startConfirmation,
      `Homes.com lead\nName: Maria\n${shippedPolicy.texts.optOutLine}`,
    );
    fc.assert(
      fc.property(introduction, text, fc.boolean(), (before, quoted, french) => {
        expect(read(before + (french ? `« ${quoted} »` : `“${quoted}”`))).toEqual(NONE);
      }),
    );
  });
});
