import type { Context } from "hono";
import * as z from "zod";
import { CONSENT_COLUMNS } from "../app/importing.ts";
import * as fields from "../domain/fields.ts";
import type { FieldRule } from "../domain/fields.ts";
import type { Country } from "../domain/number.ts";
import type { Connection } from "./listener.ts";
import { Problem } from "./problem.ts";

// What the bodies of requests hold. Complaints go on from the key: "phone is no telephone number: …".

const id = reads(fields.id);
const agentId = reads(fields.agentId);

/** A number as a person types it: in national form it is one of the gateway's country. */
const phone = (home: Country | undefined) => reads(fields.phone(home, "national"));

/** A text of which the rule makes something. */
function reads<T>(rule: FieldRule<T>) {
  return z.string().transform((text, context): T => {
    const read = rule(text);
    if ("value" in read) return read.value;
    context.addIssue(read.complaint);
    return z.NEVER;
  });
}

const filled = z.string().refine((text) => text.trim() !== "", "is empty");

export const enrolBody = (home: Country | undefined) =>
  z.strictObject({
    agentId,
    brand: id,
    phone: phone(home),
    name: filled.pipe(reads(fields.personName)).optional(),
    email: reads(fields.emailAddress).optional(),
    timeZone: reads(fields.timeZone).optional(),
  });

/** Rows of a file, as they were written: what they say is read row by row, and what they are is read by `rowsOf`. */
export const importBody = z.strictObject({
  source: z.enum(["file", "migration"]),
  check: z.boolean(),
  rows: z.array(z.unknown()).max(500, "has more than 500 rows"),
});

const importRow = z.strictObject({
  line: z.int(),
  agentId: z.string().optional(),
  brand: z.string().optional(),
  phone: z.string().optional(),
  name: z.string().optional(),
  email: z.string().optional(),
  timeZone: z.string().optional(),
  ...Object.fromEntries(CONSENT_COLUMNS.map(({ column }) => [column, z.string().optional()])),
});

/** So many are read in a millisecond or two, the first time too. */
const ROWS_AT_ONCE = 25;

/** The rows of an import, with turns for everything else in between. Throws a `Problem` that names the row. */
export async function rowsOf(
  rows: z.output<typeof importBody>["rows"],
  nextTurn: () => Promise<void>,
): Promise<readonly z.output<typeof importRow>[]> {
  const read: z.output<typeof importRow>[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_AT_ONCE === 0) await nextTurn();
    read.push(checked(row, importRow, ["rows", index]));
  }
  return read;
}

/** More than there are people in a country, and few enough to be added up. */
const people = z.int().min(0, "is below 0").max(1_000_000_000, "is more than 1000000000");

export const forecastBody = z.strictObject({
  further: z
    .array(
      z
        .strictObject({
          country: z.custom<Country>((value) => typeof value === "string" && /^[A-Z]{2}$/.test(value), "is no country"),
          timeZone: reads(fields.timeZone).optional(),
          count: people,
          fresh: people,
        })
        .refine(({ count, fresh }) => fresh <= count, { path: ["fresh"], message: "is more than count" }),
    )
    .max(1_000, "has more than 1000 groups"),
});

export const optOutBody = z.strictObject({
  atPersonsRequest: z.boolean().default(false),
  /** The person's own NO, as it came. */
  no: z
    .strictObject({
      channel: reads(fields.noChannel),
      receivedAt: reads(fields.instant).optional(),
      words: reads(fields.ownWords).optional(),
      by: reads(fields.enteredBy).optional(),
    })
    .optional(),
});

/** Numbers that have changed hands, as many as a request holds. */
export const numbersBody = (home: Country | undefined) =>
  z.strictObject({
    why: z.enum(["deactivated", "reassigned"]),
    by: reads(fields.enteredBy).optional(),
    numbers: z.array(reads(fields.anyNumber(home))),
  });

export const confirmBody = z.strictObject({ reject: z.boolean().default(false) });

export const sendBody = (home: Country | undefined) =>
  z.strictObject({ number: phone(home), text: filled.pipe(reads(fields.writtenText)) });

export const emptyBody = z.strictObject({});

const LONGEST_BODY_OCTETS = 64 * 1024;

/** The JSON body of a request. Throws a `Problem` that names the key and says what is expected. */
export async function readBody<T extends z.ZodType>(context: Context, schema: T): Promise<z.output<T>> {
  return parseBody(await readOctets(bodyOf(context), LONGEST_BODY_OCTETS), schema);
}

/**
 * What is still to come of a request, as Node.js gives it: its way through the streams of the web costs more than all else
 * that is done for it, and 15 ms the first time.
 */
export function bodyOf({ env, req }: Context): AsyncIterable<Uint8Array> | null {
  const { incoming } = (env ?? {}) as Partial<Connection>;
  // A form has been taken in by now, and is read from what was made of it.
  if (incoming === undefined || incoming.readableDidRead) return req.raw.body;
  // Who sends too much is still told so.
  return incoming.iterator({ destroyOnReturn: false });
}

/** The same of octets that have been read. */
export function parseBody<T extends z.ZodType>(octets: Uint8Array, schema: T): z.output<T> {
  return checked(parseJson(octets), schema);
}

/** `at`: where in the body the value stands. */
function checked<T extends z.ZodType>(value: unknown, schema: T, at: readonly PropertyKey[] = []): z.output<T> {
  const read = schema.safeParse(value, { error: inWords });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = [...at, ...(issue?.path ?? [])].join(".");
  const message = issue?.message ?? "is not what was expected";
  if (path === "") throw new Problem(400, "bad-request", `the body ${message}`);
  throw new Problem(400, "bad-request", `${path} ${message}`, { path });
}

/** No more is taken in than a body may hold, whatever length it says it has. Throws a 413. */
export async function readOctets(
  body: AsyncIterable<Uint8Array> | null,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let octets = 0;
  for await (const chunk of body ?? []) {
    octets += chunk.length;
    if (octets > most) throw new Problem(413, "too-large", `the body is longer than ${most} octets`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function parseJson(octets: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(octets));
  } catch {
    // Both throw for nothing but octets that are no UTF-8, and text that is no JSON.
    throw new Problem(400, "bad-request", "the body is no JSON in UTF-8");
  }
}

/** The complaints that the schemas leave to zod. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "unrecognized_keys") return `has unknown keys: ${issue.keys.join(", ")}`;
  if (issue.code === "invalid_value") return `is none of ${issue.values.join(", ")}`;
  if (issue.code !== "invalid_type") return undefined;
  if (issue.input === undefined) return "is missing";
  return `must be ${NOUNS[issue.expected] ?? issue.expected}`;
}

const NOUNS: Readonly<Record<string, string>> = {
  ...{ string: "text", boolean: "true or false", object: "an object" },
  ...{ array: "a list", number: "a number", int: "a whole number" },
};
