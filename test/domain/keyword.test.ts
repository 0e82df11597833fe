import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { given } from "../../src/domain/given.ts";
import { readReply } from "../../src/domain/keyword.ts";
import { shippedPolicy } from "./policy.ts";

const read = (text: string) => {
  const { keyword, flag } = readReply(text, shippedPolicy);
  return { keyword, ...given({ flag }) };
};
const keywordOf = (text: string) => read(text).keyword;

const STOP_WORDS = "ARRET CANCEL END OPT-OUT OPTOUT QUIT REMOVE STOP TD UNSUBSCRIBE REVOKE STOPALL".split(" ");
const START_WORDS = "START YES UNSTOP OPT-IN OPTIN".split(" ");
const HELP_WORDS = "HELP INFO AIDE".split(" ");
const ALL = [
  ...STOP_WORDS.map((word) => [word, "stop"] as const),
  ...START_WORDS.map((word) => [word, "start"] as const),
  ...HELP_WORDS.map((word) => [word, "help"] as const),
];

describe("a reply that is a keyword", () => {
  it.each(ALL)("%s is a %s word, in any case", (word, kind) => {
    expect(keywordOf(word)).toBe(kind);
    expect(keywordOf(word.toLowerCase())).toBe(kind);
    expect(keywordOf(word.charAt(0) + word.slice(1).toLowerCase())).toBe(kind);
  });

  it.each(ALL)("%s may be surrounded by space, quotes and punctuation", (word, kind) => {
    for (const written of [
      ` ${word}\n`,
      `"${word}"`,
      `'${word}!'`,
      `«${word}»`,
      `${word}.`,
      `(${word})`,
      `\u00A0${word}…`,
    ])
      expect(keywordOf(written), written).toBe(kind);
  });

  it.each([
    ["Stop.", "stop"],
    [" 'yes!' ", "start"],
    ["ARRÊT", "stop"],
    ["arre\u0302t", "stop"],
    ["ｓｔｏｐ", "stop"],
    ["ＹＥＳ！", "start"],
    ["\u200BStop\u200B", "stop"],
    ["opt-out", "stop"],
    ["OPT OUT", "stop"],
    ["opt\u2011out", "stop"],
    ["opt–out", "stop"],
    ["Opt in", "start"],
    ["opt—in", "start"],
    ["🛑 STOP 🛑", "stop"],
    ["Yes 👍", "start"],
  ])("%j is a %s word", (text, kind) => {
    expect(keywordOf(text)).toBe(kind);
  });

  it.each(["opt  out maybe", "opt--out", "optin g", "unsubscribed me", "st op", "y e s", "oui", "ok", "", "  ", "!?"])(
    "%j is none",
    (text) => {
      expect(keywordOf(text)).toBeNull();
    },
  );
});

describe("STOP is read more widely, in favour of the person", () => {
  it.each([
    "Stop\nSent from my iPhone",
    "STOP\r\n\r\nAnn Smith, Realtor\r\n(850) 555-0101",
    "\n  stop.\nBest, Ann",
    "ARRÊT\n--\nPierre",
    "td\u2029Ann",
    "END\fJohn",
    "Stop\u0085John",
  ])("alone on the first line, a signature follows: %j", (text) => {
    expect(keywordOf(text)).toBe("stop");
  });

  it.each([
    "STOP PLEASE",
    "please stop",
    "Please STOP, thanks",
    "Stop, thank you!",
    "stop now",
    "Stop all",
    "stop all texts",
    "cancel all messages please",
    "Unsubscribe, please.",
    "opt out please",
    "stop stop stop",
    "Stop. Please. Now.",
  ])("with nothing but courtesy round it: %j", (text) => {
    expect(keywordOf(text)).toBe("stop");
  });

  it.each([
    "CANCEL\nThanks",
    "Remove\nSent from my iPhone",
    "Quit\n--\nAnn Smith, Realtor\n(850) 555-0101",
    "END\nplease",
    "Quit\nMany thanks,\nAnn Smith",
    "REMOVE\nAnn",
    "remove\nann smith",
    "END\n- Ann",
    "Cancel\nAnn Smith | Broker Associate | Coldwell Banker",
    "CANCEL\nANN SMITH, REALTOR\nTHE HOME TEAM\n850-555-0101",
    "Remove\nThe Smith Home Group at RE/MAX",
    "Quit\nAnn Smith\nSelling the Emerald Coast one home at a time",
    "END\nAnn Smith\n123 Main St Suite 4\nPensacola, FL 32501",
    "END\n(850) 555-0101 cell",
    "Cancel\nann@annsells.example.com",
    "Cancel\nwww.annsells.example.com",
    "REMOVE\nLic# BK3412345",
    "Quit\nlicensed in FL and AL, broker",
    "Remove\n__________\nthe showing app of my office adds this line",
    "Remove\n> Reply STOP to unsubscribe.",
    "CANCEL\nOn Nov 3, 2025 at 9:05 AM +18502200227 wrote:\n> Homes.com lead",
    "QUIT\nSent from Yahoo Mail for iPhone",
    "Quit\nGet Outlook for Android",
    "Cancel\nHave a blessed day!",
    "Cancel\nasap",
    "TD\nS'il vous plaît",
    "TD\nMerci beaucoup et bonne journée",
    "TD\nBien cordialement,\nMarc Tremblay\nCourtier immobilier agréé",
    "TD\nEnvoyé de mon iPhone",
    "Cancel\nMuchas gracias, Dios los bendiga",
    "Cancel\nSaludos,\nMaría del Carmen López\nBienes raíces",
    "Cancel\nEnviado desde mi Galaxy",
  ])("words that are also verbs where a signature or courtesy follows: %j", (text) => {
    expect(keywordOf(text)).toBe("stop");
  });

  it.each([
    "CANCEL\nmy 3pm",
    "Cancel\nThe showing on Oak",
    "remove\nthe lockbox",
    "END\nof the street",
    "Quit\nclaim deed",
    "CANCEL\nMY 3PM",
    "CANCEL\nShowing at 4",
    "Cancel\n10:30 Oak St",
    "cancel\n412 Pine Street",
    "cancel\nthe agent tour",
    "Cancel\nBob Jones\nfrom the listing",
    "remove\nHOME WARRANTY",
    "End\nof story",
    "QUIT\nclaim",
    "TD\nbank on Palafox",
    "TD\nbank",
    "cancel\nla visite de demain",
    "cancel\nla cita de mañana",
    "Remove\nthanks but the sign on Oak is still up\nthe sign guy never came",
  ])("those with more of a sentence behind them are none: %j", (text) => {
    expect(keywordOf(text)).toBeNull();
  });

  it.each(["yes please", "yes thanks", "HELP please", "START\nAnn Smith", "Yes\nSent from my iPhone", "info now"])(
    "the others are not: %j",
    (text) => {
      expect(keywordOf(text)).toBeNull();
    },
  );
});

describe("a keyword inside a sentence is none", () => {
  it.each([
    "I can't stop by",
    "I can't stop by today, sorry",
    "yes please call me",
    "Yes, 3pm works",
    "Cancel my 3pm",
    "The end",
    "td bank",
    "I need more info about the house",
    "Can you help me with the offer?",
    "Start of the showing is at 5",
    "Don't stop believing",
    "Please quit asking about the price and just make an offer",
    "remove the shed before closing",
    "What's the end date?",
    "please",
    "thanks",
    "please, all texts",
  ])("%j", (text) => {
    expect(read(text)).toEqual({ keyword: null });
  });
});

describe("a reply of which the rules speak by example", () => {
  it.each([
    ["ARRÊT", "stop"],
    ["Stop.", "stop"],
    [" 'yes!' ", "start"],
    ["opt-out", "stop"],
    ["OPT OUT", "stop"],
    ["opt‑out", "stop"],
    ["STOP PLEASE", "stop"],
    ["I can't stop by", null],
    ["yes please call me", null],
    ["Cancel my 3pm", null],
    ["The end", null],
    ["td bank", null],
    ["Liked “… reply STOP …”", null],
  ])("%j is read as %s, and is no wish in other words", (text, keyword) => {
    expect(read(text)).toEqual({ keyword });
  });

  it.each(["please stop texting me", "remove me from this list", "do not text me"])("%j is such a wish", (text) => {
    expect(read(text)).toEqual({ keyword: null, flag: "possible-opt-out" });
  });
});

describe("reading a reply", () => {
  it("has an answer for every text, the same whatever the case and the surrounding space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const reading = read(text);
        expect([null, "stop", "start", "help"]).toContain(reading.keyword);
        expect(reading.keyword === null || reading.flag === undefined).toBe(true);
      }),
    );
  });

  it("knows a keyword in every disguise that the rules allow", () => {
    const around = fc.stringMatching(/^[ \t"'“”.,!?()*_-]{0,6}$/);
    fc.assert(
      fc.property(fc.constantFrom(...ALL), around, around, fc.boolean(), ([word, kind], before, after, upper) => {
        const written = upper ? word : word.toLowerCase();
        expect(keywordOf(before + written.normalize("NFD") + after)).toBe(kind);
        expect(keywordOf(before + written.replace("-", "‐") + after)).toBe(kind);
        expect(keywordOf(before + written.replace("-", " ") + after)).toBe(kind);
      }),
    );
  });

  it("takes a word among others for STOP, START or HELP never, courtesy apart", () => {
    const other = fc.constantFrom("the", "house", "by", "call", "me", "3pm", "Oak", "price", "seller", "I");
    fc.assert(
      fc.property(fc.constantFrom(...ALL), other, fc.boolean(), ([word], beside, first) => {
        expect(keywordOf(first ? `${word} ${beside}` : `${beside} ${word}`)).toBeNull();
      }),
    );
  });

  it.each([
    ["stop texts please all ", 100],
    ["please ", 300],
    ["I already said ", 200],
    ["don't send me the ", 200],
    ["of ", 300],
    ["a", 2_000],
    [" \n", 1_000],
  ])("takes no longer per character in a long text of %j", (part, times) => {
    // The least of several: what a busy machine adds is not the reading's.
    const least = (text: string): number =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const before = process.cpuUsage();
          read(text);
          const { user, system } = process.cpuUsage(before);
          return user + system;
        }),
      );
    const short = part.repeat(times);
    read(short);
    expect(least(short.repeat(10)) / 10).toBeLessThan(3 * least(short) + 500);
  });
});
