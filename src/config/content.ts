import * as z from "zod";
import {
  type AlertLabels,
  type Brand,
  BRAND_COUNTRIES,
  type BrandWording,
  type Keywords,
  type SpamPhrases,
  type Texts,
  type Wording,
} from "../domain/content.ts";
import { field, matching, section, show, text } from "./fields.ts";

// The four content files of config/: what they hold, and what in them is a mistake.

// ── brands.yaml ──────────────────────────────────────────────────────────────────────────────────

const contact = text("is no contact; write it as people read it, in quotes").optional();

const brand = () =>
  section({
    id: matching(/^[a-z0-9][a-z0-9-]{0,31}$/, "is no id for a brand; write small letters, digits and dashes"),
    name: text("is no name; write what a phone is to show"),
    phone: contact,
    email: contact,
    country: z
      .enum(BRAND_COUNTRIES, {
        error: (issue) => `${show(issue.input)} is no country whose holidays are known; write US or CA`,
      })
      .optional(),
    legalName: text("is no name; write that of the company, on one line").optional(),
    address: text("is no postal address; write it on one line, in quotes").optional(),
  }).refine(({ phone, email }) => phone !== undefined || email !== undefined, {
    error: "without phone and email people have nobody to ask; write at least one of them",
  });

export const brandsSchema = (): z.ZodType<readonly Brand[]> =>
  z
    .array(brand(), { error: (issue) => `${show(issue.input)} is no list of brands; write each as "- id: …"` })
    .min(1, { error: "holds no brand; write at least one" })
    .superRefine((brands, context) => {
      const seen = new Set<string>();
      for (const [index, { id }] of brands.entries()) {
        if (seen.has(id)) context.addIssue({ code: "custom", path: [index, "id"], message: `${id} stands here twice` });
        seen.add(id);
      }
    })
    .transform((brands) => brands.map(withoutAbsent));

// ── texts.yaml ───────────────────────────────────────────────────────────────────────────────────

/** A text in which only these placeholders stand. */
const template = (...placeholders: readonly string[]) =>
  field(
    placeholders.length === 0
      ? "is no text; write it in quotes, without placeholders"
      : `is no text; write it in quotes, with no placeholders but ${placeholders.join(" ")}`,
    (found) => {
      if (typeof found !== "string" || found.trim() === "") return undefined;
      const used = found.match(/\{[^{}]*\}/g) ?? [];
      return used.every((placeholder) => placeholders.includes(placeholder)) ? found : undefined;
    },
  );

const label = () =>
  field("is no label; write it in quotes, empty for none", (found) =>
    typeof found === "string" && !/[\r\n]/.test(found) ? found : undefined,
  );

const wording = () =>
  ({
    migration: template(),
    optIn: template(),
    reconfirmation: template(),
    stopConfirmation: template(),
    startConfirmation: template(),
    help: template("{brand}", "{number}", "{contacts}"),
    optOutLine: template(),
  }) satisfies Record<Exclude<keyof Wording, "alert" | keyof Explanations>, z.ZodType<string>>;

/** Files of before them lack these: then the shipped ones hold. */
type Explanations = Pick<Wording, "clarification" | "notToBuyer">;
const explanations = () => ({
  clarification: template().nullable().optional(),
  notToBuyer: template().nullable().optional(),
});

const labels = () =>
  ({
    heading: template("{brand}"),
    name: label(),
    phone: label(),
    email: label(),
    listing: label(),
    message: label(),
  }) satisfies Record<keyof AlertLabels, z.ZodType<string>>;

const brandWording = (): z.ZodType<BrandWording> =>
  section({
    ...optional(wording()),
    ...explanations(),
    alert: section(optional(labels())).transform(withoutAbsent).optional(),
  }).transform(withoutAbsent);

/** What a file of texts holds. */
export type WrittenTexts = Omit<Texts, keyof Explanations> & Partial<Explanations>;

export const textsSchema = (): z.ZodType<WrittenTexts> =>
  section({
    ...wording(),
    ...explanations(),
    alert: section(labels()),
    brands: z.preprocess(
      (found) => found ?? {},
      z.record(z.string(), brandWording(), {
        error: (issue) => `${show(issue.input)} is no section; write brand ids below it, indented`,
      }),
    ),
  }).transform(withoutAbsent);

// ── keywords.yaml ────────────────────────────────────────────────────────────────────────────────

const words = (): z.ZodType<readonly string[]> =>
  z.array(
    matching(
      /^\p{L}[\p{L}-]*$/u,
      "is no keyword; write one word of letters, in quotes where YAML reads something else",
    ).transform((word) => word.toUpperCase()),
    { error: (issue) => `${show(issue.input)} is no list of words; write for instance [STOP, END]` },
  );

/** `told` is what the texts tell people to reply with: without it the file would leave them unheard. */
const kind = (...told: readonly string[]) =>
  section({ words: words(), additions: words().prefault([]) })
    .transform(({ words: theirs, additions }) => [...theirs, ...additions])
    .superRefine((all, context) => {
      for (const word of told.filter((each) => !all.includes(each))) {
        context.addIssue({ code: "custom", path: ["words"], message: `${word} is missing, which the texts ask for` });
      }
    });

export const keywordsSchema = (): z.ZodType<Keywords> =>
  section({
    stop: kind("STOP"),
    start: kind("START", "YES"),
    help: kind("HELP"),
  }).superRefine((keywords, context) => {
    const kinds = new Map<string, string>();
    for (const [name, all] of Object.entries(keywords)) {
      for (const word of all) {
        const other = kinds.get(word);
        if (other !== undefined) {
          const message = other === name ? `${word} stands here twice` : `${word} stands under ${other} already`;
          context.addIssue({ code: "custom", path: [name], message });
        }
        kinds.set(word, name);
      }
    }
  });

// ── spam-phrases.yaml ────────────────────────────────────────────────────────────────────────────

export const spamPhrasesSchema = (): z.ZodType<SpamPhrases> =>
  z.preprocess(
    (found) => found ?? [],
    z.array(
      field("is no phrase; write at least three letters or digits, in quotes", (found) =>
        typeof found === "string" && (found.match(/[\p{L}\p{N}]/gu) ?? []).length >= 3 ? found : undefined,
      ),
      { error: (issue) => `${show(issue.input)} is no list of phrases; write each as "- …"` },
    ),
  );

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Leaves keys out that are there without a value. */
function withoutAbsent<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Present<T>;
}

function optional<S extends Readonly<Record<string, z.ZodType<string>>>>(shape: S) {
  return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.optional()])) as {
    [K in keyof S]: z.ZodOptional<S[K]>;
  };
}
