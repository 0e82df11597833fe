import { pipeline, Readable } from "node:stream";
import { CsvError, type Options, parse } from "csv-parse";
import { UnreadableFile } from "../app/import-file.ts";

/** The octets of a file, from the beginning at each call. */
export type Octets = () => AsyncIterable<Uint8Array>;

/** Characters. */
const LONGEST_RECORD = 64 * 1024;

/** The records of such a file, the first line among them, from the beginning at each call. */
export async function csvRecords(octets: Octets): Promise<() => AsyncGenerator<CsvRecord, void>> {
  const encoding = await encodingOf(octets);
  const text = (): AsyncGenerator<string, void> => decoded(octets, encoding);
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
      yield { fields: record.map(asText), line: info.lines - tooMany - breaks.length };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableFile(
      `line ${error["lines"]}, or one before it, opens a quotation mark that is not closed; nothing was imported`,
    );
  }
}

/** A field as spreadsheets are kept from taking it for a number, `="00012"`, without what keeps them. */
function asText(field: string): string {
  return /^="([^"]*)"$/.exec(field)?.[1]?.trim() ?? field;
}

/** The sign that stands most often outside of quotation marks. */
function delimiterIn(line: string): string {
  const bare = line.replaceAll(/"[^"]*"/g, "");
  const count = (sign: string): number => bare.split(sign).length;
  return [",", ";", "\t", "|"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
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
const LINE_OF_RECORD = /^((?:[^\S\r\n]*(?:\r\n|\r|\n))*)((?:(?<=^|[,;|\t\r\n] *)"[^"]*"|[^\r\n])*)([\r\n]?)/;

/** A byte order mark is no part of the text (Encoding Standard 6: the decoder takes it away). */
async function* decoded(octets: Octets, encoding: string): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding);
  let last = "";
  for await (const chunk of octets()) {
    const text = last + decoder.decode(chunk, { stream: true });
    const end = endBeforeMark(text);
    last = text.slice(end);
    yield text.slice(0, end);
  }
  const text = last + decoder.decode();
  yield text.slice(0, endBeforeMark(text));
}

/** Where white space, SUB (Ctrl-Z, by which DOS marked the end of a file) and NUL (which filled its block) begin that stand last in a text. */
function endBeforeMark(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s\0\u001a]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/**
 * In which encoding a text file is written, by the name that TextDecoder knows: UTF-16 by its byte order mark, or by
 * the half of its octets that is zero; UTF-8 if all of it is valid UTF-8, else Windows-1252, of which Latin-1 is the printable part.
 */
async function encodingOf(octets: Octets): Promise<"utf-8" | "utf-16le" | "utf-16be" | "windows-1252"> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of octets()) {
      const wide = isFirst ? utf16In(chunk) : undefined;
      if (wide !== undefined) return wide;
      isFirst = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return "utf-8";
  } catch (error) {
    // Encoding Standard 7.2: with `fatal`, a TypeError says that the octets are none of the encoding.
    if (error instanceof TypeError) return "windows-1252";
    throw error;
  }
}

/** Octets. */
const BEGINNING = 256;

/** Whether a file that begins so is in UTF-16. A table begins with its header, which is ASCII for the most part. */
function utf16In(chunk: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return "utf-16be";
  const beginning = chunk.subarray(0, BEGINNING);
  const zeros = [0, 0];
  for (const [index, octet] of beginning.entries()) if (octet === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // NUL at the end of a short file fills both halves alike.
  if (odd > beginning.length / 4 && even === 0) return "utf-16le";
  if (even > beginning.length / 4 && odd === 0) return "utf-16be";
  return undefined;
}
