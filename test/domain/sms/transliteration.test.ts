import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsGsm7 } from "../../../src/domain/sms/alphabet.ts";
import { segmentCount } from "../../../src/domain/sms/segmentation.ts";
import { toGsm7 } from "../../../src/domain/sms/transliteration.ts";

describe("what the GSM 7-bit alphabet can say is brought there", () => {
  it.each([
    ["“Hi” – it’s ‘me’…", "\"Hi\" - it's 'me'..."],
    ["«a» „b“ ‹c›", '"a" "b" <c>'],
    ["yes—please − 5‑6", "yes-please - 5-6"],
    ["• 3 beds · 2 baths", "- 3 beds - 2 baths"],
    ["a\u00a0b\u202fc\u3000d\te", "a b c d e"],
    ["François, Łukasz, Nguyễn, Dvořák", "Francois, Lukasz, Nguyen, Dvorak"],
    ["José Núñez, Ångström, Çelik", "José Nuñez, Ångström, Çelik"],
    ["Győr, Űr, ǖ, İzmir", "Györ, Ür, ü, Izmir"],
    ["e\u0301 x\u030c", "é x"],
    ["œuvre, ﬁne, ẞ, Þór", "oeuvre, fine, SS, Thor"],
    ["ＲＥ／ＭＡＸ ＋１ ８５０", "RE/MAX +1 850"],
    ["RE/MAX® ™ © 50¢ €5", "RE/MAX(R) (TM) (c) 50c €5"],
    ["𝐁𝐨𝐥𝐝 ①", "Bold (1)"],
    ["one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"],
  ])("%j becomes %j", (text, expected) => {
    expect(toGsm7(text)).toBe(expected);
  });

  it("numbers keep their value", () => {
    expect(toGsm7("1½ baths, ½ acre, 10² m²")).toBe("1 1/2 baths, 1/2 acre, 10^2 m2");
    expect(toGsm7("20°C, N° 5, nº 7, ±3, ≤4, ≠5")).toBe("20degC, No 5, no 7, +/-3, <=4, !=5");
    expect(toGsm7("+1\u00a0(850)\u00a0220‑0227")).toBe("+1 (850) 220-0227");
  });

  it("what is in the alphabet stays, to the letter", () => {
    const text = "https://x.com/a_b~c?d={e}&f=[g]#h  50 € ¿Qué? §4 \\ ^ |\nΔ";
    expect(toGsm7(text)).toBe(text);
  });

  it("invisible characters go", () => {
    expect(toGsm7("\ufeffa\u200bb\u00adc\u202ed\u2066e\u0007f\u200dg\u0000")).toBe("abcdefg");
  });
});

describe("emoji", () => {
  it.each([
    ["Great home 🏠🏡!", "Great home!"],
    ["👋 Hi 👍🏽 there 👨‍👩‍👧 ❤️", "Hi there"],
    ["Call 1️⃣ 📞 now", "Call 1 now"],
    ["yes👍no", "yes no"],
    ["5📞6", "5 6"],
    ["🇨🇦\nOntario 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\nOntario"],
  ])("beside Latin text are dropped: %j becomes %j", (text, expected) => {
    expect(toGsm7(text)).toBe(expected);
  });

  it("alone are the message, and stay", () => {
    for (const text of ["👍", "👨‍👩‍👧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️", "🇨🇦!"]) expect(toGsm7(text)).toBe(text);
  });
});

describe("what the alphabet cannot say goes as it is", () => {
  it("joiners stay where they shape letters or join emoji, and nowhere else", () => {
    expect(toGsm7("मी\u200Cल 👩\u200D🚀")).toBe("मी\u200Cल 👩\u200D🚀");
    expect(toGsm7("я e\u200D\u0301\u200D 5\u200C")).toBe("я é 5");
  });

  it.each(["Привет, “мир” 👍", "你好！ＡＢＣ", "שלום", "नमस्ते", "Καλημέρα", "می‌خواهم", "François and 你", "√2"])(
    "%s",
    (text) => {
      expect(toGsm7(text)).toBe(text.normalize("NFC"));
    },
  );

  it("but without control and bidirectional characters, composed, with LF", () => {
    expect(toGsm7("\u202bשלום\u202c\u200f\r\nи\u0306\u0000")).toBe("שלום\nй");
  });

  it("lone surrogates go in every text", () => {
    expect(toGsm7("a\uD83D b\uDE00")).toBe("a b");
    expect(toGsm7("\uD83D\uD83D\uDE00я")).toBe("😀я");
  });

  it("strokes through letters are no accents", () => {
    expect(toGsm7("n\u0336o\u0336")).toBe("n\u0336o\u0336");
  });
});

describe("links and addresses", () => {
  it.each([
    "https://x.com/garçon",
    "HTTP://x.com/a–b/",
    "www.café-ñőő.com",
    "façade.com/x",
    "jóe‑ann@x.com",
    "https://x.com/👍",
  ])("%s keeps every letter, though the message becomes UCS-2", (link) => {
    expect(toGsm7(`See “${link}”.`)).toBe(`See “${link}”.`);
  });

  it("are told from the marks around them", () => {
    expect(toGsm7("(“https://x.com/a_b”)… ‘jo@x.com’, 👍")).toBe("(\"https://x.com/a_b\")... 'jo@x.com',");
  });

  it("a missing space after a full stop makes no link", () => {
    expect(toGsm7("Buenos días.por favor")).toBe("Buenos dias.por favor");
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        "a",
        "5",
        " ",
        "\n",
        "\r",
        "“",
        "é",
        "ő",
        "½",
        "²",
        "°",
        "N",
        "👍",
        "\uFE0F",
        "\u200D",
        "\u0301",
        "\u0336",
        "я",
        "https://",
        "@",
        ".",
        "\uD83D",
        "①",
      ),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join("")),
);

describe("any text", () => {
  it("is the same when brought there twice", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = toGsm7(text);
        expect(toGsm7(once)).toBe(once);
      }),
      { numRuns: 5_000 },
    );
  });

  it("has no lone surrogates, carriage returns or bidirectional marks afterwards, and keeps its lines", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toGsm7(text)).not.toMatch(/[\p{Cs}\r\u0000\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/u);
      }),
      { numRuns: 2_000 },
    );
  });

  it("of the alphabet alone is not touched", () => {
    const unit = fc.constantFrom(
      ..."@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./09:;<=>?¡AZÄÖÑÜ§¿azäöñüà^{}\\[~]|€",
    );
    fc.assert(fc.property(fc.string({ unit }), (text) => toGsm7(text) === text && fitsGsm7(text)));
  });

  it("of the size of a payload is no burden", { timeout: 15_000 }, () => {
    for (const unit of ["“", "\u0301", " ", "a.", "👍 ", "https://é", "é@é", "\u200d", "½", "я"]) {
      const text = toGsm7(`ő${unit.repeat(65_536 / unit.length)}`);
      expect(segmentCount(text)).toBeGreaterThan(0);
    }
  });
});
