import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { CsvError, type Options, parse } from "csv-parse";
import { CONSENT_COLUMNS, type ImportField, type ImportRow } from "../app/importing.ts";
import { given } from "../domain/given.ts";
import { cannotRead } from "./file-trouble.ts";
import { CommandFailed, EXIT } from "./failure.ts";

/** The columns, by every name that they go by; capitals, spaces and signs do not count. */
const COLUMNS: Readonly<Record<string, ImportField>> = {
  agentid: "agentId",
  id: "agentId",
  brand: "brand",
  phone: "phone",
  name: "name",
  email: "email",
  timezone: "timeZone",
  ...Object.fromEntries(CONSENT_COLUMNS.map(({ column }) => [column.toLowerCase(), column])),
};
const REQUIRED = ["agentId", "brand", "phone"] as const;

/** Characters. */
const LONGEST_RECORD = 64 * 1024;

/** Names under which people keep the same, where the file would have to say so itself: it is only suggested. */
const PERHAPS: readonly (readonly [RegExp, ImportField])[] = [
  [/mobile|cell|phone|^tel$|^number$|msisdn|smsnumber/, "phone"],
  [/^e?mail(?!ing)/, "email"],
  [/zone|^tz$/, "timeZone"],
  [/^(?:full|agents?|display|contact|first)?names?$/, "name"],
  [/brand|company|franchise/, "brand"],
  [/^(?:agent|user|member|contact|customer|person|employee)(?:id|no|nr|number|code|key)?$/, "agentId"],
];

/** A column of the file: what it is read as, or might be meant to be. */
export interface CsvColumn {
  readonly column: string;
  readonly field?: ImportField;
  readonly perhaps?: ImportField;
}

/** A row, or why it is none. */
type CsvRow = ImportRow | { readonly line: number; readonly why: string };

export interface Csv {
  readonly columns: readonly CsvColumn[];
  /** What the file calls the column of a field; where it has none, the field's own name. */
  nameOf(field: ImportField): string;
  rows(): AsyncGenerator<CsvRow, void>;
}

/**
 * Opens a spreadsheet export: commas, semicolons or tabs, quoted fields, UTF-8, UTF-16 or what Windows writes, with or
 * without a byte order mark. Rows are read as they are asked for. Throws `CommandFailed` where the file is none.
 */
export async function openCsv(path: string): Promise<Csv> {
  const records = await csvRecords(path);
  const header = await headerOf(path, records());
  const columns = columnsOf(header);
  return {
    columns,
    nameOf: (field) => columns.find((each) => each.field === field)?.column ?? field,
    async *rows() {
      let isHeader = true;
      for await (const { fields, line } of records()) {
        if (!isHeader) yield rowOf(fields, header, line);
        isHeader = false;
      }
    },
  };
}

/** The records of such a file, the first line among them, from the beginning at each call. */
export async function csvRecords(path: string): Promise<() => AsyncGenerator<CsvRecord, void>> {
  const encoding = await encodingOf(path).catch((error: unknown) => unreadable(path, error));
  const text = (): AsyncGenerator<string, void> => decoded(path, encoding);
  const { record: first, linesBefore } = await firstRecord(text());
  const [, separator] = /^sep=(.)$/i.exec(first) ?? [];
  const options: Options = {
    delimiter: separator ?? delimiterIn(first),
    from_line: separator === undefined ? 1 : linesBefore + 2,
    // By itself the parser holds a file to the first line end that it meets, quoted ones too.
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
    info: true,
    // Where a quotation mark is not closed, the rest of the file is one field.
    max_record_size: LONGEST_RECORD,
  };
  return () => parsed(text(), options);
}

async function headerOf(path: string, rows: AsyncGenerator<CsvRecord, void>): Promise<readonly string[]> {
  const { value } = await rows.next();
  await rows.return();
  const header = value?.fields ?? [];
  const columns = header.map(columnOf);
  const missing = REQUIRED.filter((column) => !columns.includes(column));
  const twice = columns.find((column, index) => column !== undefined && columns.indexOf(column) !== index);
  if (missing.length > 0) {
    const columns = columnsOf(header);
    const found =
      header.length === 0 ? "it is empty" : `its first line reads: ${columns.map(({ column }) => column).join(" | ")}`;
    throw new CommandFailed(
      EXIT.usage,
      `${path} lacks the column ${missing.join(", ")} (${found})${columns.map(suggestion).join("")}`,
    );
  }
  if (twice !== undefined) throw new CommandFailed(EXIT.usage, `${path} has the column ${twice} twice`);
  return header;
}

function columnsOf(header: readonly string[]): readonly CsvColumn[] {
  const taken = new Set(header.map(columnOf));
  return header
    .filter((name) => name !== "")
    .map((name) => {
      const column = name.replaceAll(/\s+/g, " ");
      const field = columnOf(name);
      if (field !== undefined) return { column, field };
      const perhaps = PERHAPS.find(([words, meant]) => words.test(plainly(name)) && !taken.has(meant))?.[1];
      return { column, ...given({ perhaps }) };
    });
}

/** `Phone Number` as `phonenumber`. */
function plainly(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, "");
}

function columnOf(name: string): ImportField | undefined {
  const plain = plainly(name);
  return Object.hasOwn(COLUMNS, plain) ? COLUMNS[plain] : undefined;
}

/** What to do about a column that might be meant to be one. */
export function suggestion({ column, perhaps }: CsvColumn): string {
  return perhaps === undefined ? "" : `; call ${JSON.stringify(column)} ${perhaps} if that is what it holds`;
}

function rowOf(fields: readonly string[], header: readonly string[], line: number): CsvRow {
  if (fields.slice(header.length).some((field) => field !== ""))
    return { line, why: `it has ${fields.length} fields where the first line has ${header.length}` };
  const row: Record<string, string> = {};
  for (const [index, name] of header.entries()) {
    const column = columnOf(name);
    // The parser leaves white space within quotation marks.
    const field = fields[index]?.trim() ?? "";
    if (column !== undefined && field !== "") row[column] = field;
  }
  return { line, ...row };
}

export interface CsvRecord {
  readonly fields: readonly string[];
  /** On which it begins. */
  readonly line: number;
}

async function* parsed(text: AsyncGenerator<string, void>, options: Options): AsyncGenerator<CsvRecord, void> {
  const parser = parse(options);
  // What breaks off reading breaks off parsing: the loop below gets the error, or ends both.
  pipeline(Readable.from(text), parser, () => {});
  // The parser counts a quoted CR LF as two lines.
  let tooMany = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const breaks = record.join("\0").match(/\r\n|\r|\n/g) ?? [];
      tooMany += breaks.filter((each) => each === "\r\n").length;
      yield { fields: record, line: info.lines - tooMany - breaks.length };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new CommandFailed(
      EXIT.usage,
      `line ${error["lines"]}, or one before it, opens a quotation mark that is not closed; nothing was imported`,
    );
  }
}

/** The sign that stands most often outside of quotation marks. */
function delimiterIn(line: string): string {
  const bare = line.replaceAll(/"[^"]*"/g, "");
  const count = (sign: string): number => bare.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** The first line with something on it, quoted line ends included, and how many lines stand before it. */
async function firstRecord(text: AsyncGenerator<string, void>): Promise<{ record: string; linesBefore: number }> {
  let read = "";
  let record = LINE_OF_RECORD.exec(read);
  for await (const chunk of text) {
    read += chunk;
    record = LINE_OF_RECORD.exec(read);
    if (record?.[3] !== "" || read.length > LONGEST_RECORD) break;
  }
  const [, before = "", line = ""] = record ?? [];
  return { record: line.trim(), linesBefore: before.match(/\r\n|\r|\n/g)?.length ?? 0 };
}

/** Empty lines, then one in which quotation marks that begin a field hide line ends, then its end, if it has come. */
const LINE_OF_RECORD = /^((?:[^\S\r\n]*(?:\r\n|\r|\n))*)((?:(?<=^|[,;\t\r\n] *)"[^"]*"|[^\r\n])*)([\r\n]?)/;

/** A byte order mark is no part of the text (Encoding Standard 6: the decoder takes it away). */
async function* decoded(path: string, encoding: string): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding);
  let last = "";
  for await (const chunk of createReadStream(path)) {
    const text = last + decoder.decode(chunk as Buffer, { stream: true });
    const end = endBeforeMark(text);
    last = text.slice(end);
    yield text.slice(0, end);
  }
  const text = last + decoder.decode();
  yield text.slice(0, endBeforeMark(text));
}

/** Where white space and SUB (Ctrl-Z, by which DOS marked the end of a file) begin that stand last in a text. */
function endBeforeMark(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s\u001a]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function unreadable(path: string, error: unknown): never {
  throw cannotRead(path, error, EXIT.usage);
}

/**
 * In which encoding a text file is written, by the name that TextDecoder knows: UTF-8 if all of it is valid UTF-8,
 * UTF-16 by its byte order mark, else Windows-1252, of which Latin-1 is the printable part.
 */
async function encodingOf(path: string): Promise<"utf-8" | "utf-16le" | "utf-16be" | "windows-1252"> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of createReadStream(path)) {
      const octets = chunk as Buffer;
      if (isFirst && octets[0] === 0xff && octets[1] === 0xfe) return "utf-16le";
      if (isFirst && octets[0] === 0xfe && octets[1] === 0xff) return "utf-16be";
      isFirst = false;
      decoder.decode(octets, { stream: true });
    }
    decoder.decode();
    return "utf-8";
  } catch (error) {
    // Encoding Standard 7.2: with `fatal`, a TypeError says that the octets are none of the encoding.
    if (error instanceof TypeError) return "windows-1252";
    throw error;
  }
}
