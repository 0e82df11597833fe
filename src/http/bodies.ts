import type { Context } from "hono";
import { z } from "zod";
import { type Country, parseNumber } from "../domain/number.ts";
import { BadRequest } from "./answers.ts";

// What the bodies of requests hold. Complaints go on from the key: "phone is no telephone number: …".

const id = z
  .string()
  .regex(/^[A-Za-z0-9._~:@-]{1,64}$/, "is no id: write 1 to 64 of the characters A-Z a-z 0-9 . _ ~ : @ -");

/** `enroll` and `withdraw` are topics beside those of the agents. */
const agentId = id.refine(
  (text) => text !== "enroll" && text !== "withdraw",
  "is a word of the protocol, not an agent's id",
);

/** A number as a person types it: in national form it is one of the gateway's country. */
const phone = (home: Country | undefined) =>
  z.string().transform((text, context) => {
    const number = parseNumber(text, home);
    if (number !== undefined) return number;
    context.addIssue("is no telephone number: write it with + and the country code, for instance +18505550100");
    return z.NEVER;
  });

// No comma, semicolon or bracket: a mail header would read them as a second address.
const email = z
  .string()
  .max(254, "is longer than 254 characters")
  .regex(/^[^\s\p{Cc}@<>()[\],;:"\\]+@[^\s\p{Cc}@<>()[\],;:"\\]+$/u, "is no e-mail address");

const timeZone = z.string().refine(isTimeZone, "is no IANA time zone; America/Chicago is one");

const filled = z.string().refine((text) => text.trim() !== "", "is empty");

export const enrolBody = (home: Country | undefined) =>
  z.strictObject({
    agentId,
    brand: id,
    phone: phone(home),
    name: filled.optional(),
    email: email.optional(),
    timeZone: timeZone.optional(),
  });

export const optOutBody = z.strictObject({ atPersonsRequest: z.boolean().default(false) });

export const sendBody = (home: Country | undefined) => z.strictObject({ number: phone(home), text: filled });

export const emptyBody = z.strictObject({});

const LONGEST_BODY_OCTETS = 64 * 1024;

/** The JSON body of a request. Throws `BadRequest` that names the key and says what is expected. */
export async function readBody<T extends z.ZodType>(context: Context, schema: T): Promise<z.output<T>> {
  const read = schema.safeParse(parseJson(await readOctets(context.req.raw.body)), { error: inWords });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue?.path.join(".") ?? "";
  const message = issue?.message ?? "is not what was expected";
  if (path === "") throw new BadRequest(400, { error: "bad-request", explanation: `the body ${message}` });
  throw new BadRequest(400, { error: "bad-request", explanation: `${path} ${message}`, path });
}

/** No more is taken in than a body may hold, whatever length it says it has. */
async function readOctets(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let octets = 0;
  for await (const chunk of body ?? []) {
    octets += chunk.length;
    if (octets > LONGEST_BODY_OCTETS) {
      const explanation = `the body is longer than ${LONGEST_BODY_OCTETS} octets`;
      throw new BadRequest(413, { error: "too-large", explanation });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(octets: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(octets));
  } catch {
    // Both throw for nothing but octets that are no UTF-8, and text that is no JSON.
    throw new BadRequest(400, { error: "bad-request", explanation: "the body is no JSON in UTF-8" });
  }
}

/** The complaints that the schemas leave to zod. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "unrecognized_keys") return `has unknown keys: ${issue.keys.join(", ")}`;
  if (issue.code !== "invalid_type") return undefined;
  if (issue.input === undefined) return "is missing";
  return `must be ${NOUNS[issue.expected] ?? issue.expected}`;
}

const NOUNS: Readonly<Record<string, string>> = { string: "text", boolean: "true or false", object: "an object" };

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch (error) {
    // ECMA-402 11.1.1: a RangeError says that there is no such zone.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
