import {
  type ImportColumn,
  type ImportFile,
  type ImportFileRow,
  suggestion,
  UnreadableFile,
} from "../app/import-file.ts";
import { CONSENT_COLUMNS, type ImportField } from "../app/importing.ts";
import { trimmed } from "../domain/fields.ts";
import { given } from "../domain/given.ts";
import { type CsvRecord, csvRecords, type Octets } from "./records.ts";

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

/** Names under which people keep the same, where the file would have to say so itself: it is only suggested. */
const PERHAPS: readonly (readonly [RegExp, ImportField])[] = [
  [/mobile|cell|phone|^tel$|^number$|msisdn|smsnumber/, "phone"],
  [/^e?mail(?!ing)/, "email"],
  [/zone|^tz$/, "timeZone"],
  [/^(?:full|agents?|display|contact|first)?names?$/, "name"],
  [/brand|company|franchise/, "brand"],
  [/^(?:agent|user|member|contact|customer|person|employee)(?:id|no|nr|number|code|key)?$/, "agentId"],
];

/**
 * Opens a spreadsheet export: commas, semicolons, tabs or bars, quoted fields, UTF-8, UTF-16 or what Windows writes, with or
 * without a byte order mark. Rows are read as they are asked for. Throws `UnreadableFile` where the file is none; `name` is what complaints call it.
 */
export async function openAgentFile(name: string, octets: Octets): Promise<ImportFile> {
  const records = await csvRecords(octets);
  const header = await headerOf(name, records());
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

async function headerOf(file: string, rows: AsyncGenerator<CsvRecord, void>): Promise<readonly string[]> {
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
    throw new UnreadableFile(
      `${file} lacks the column ${missing.join(", ")} (${found})${columns.map(suggestion).join("")}`,
    );
  }
  if (twice !== undefined) throw new UnreadableFile(`${file} has the column ${twice} twice`);
  return header;
}

function columnsOf(header: readonly string[]): readonly ImportColumn[] {
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

function rowOf(fields: readonly string[], header: readonly string[], line: number): ImportFileRow {
  if (fields.slice(header.length).some((field) => field !== ""))
    return { line, why: `it has ${fields.length} fields where the first line has ${header.length}` };
  const row: Record<string, string> = {};
  for (const [index, name] of header.entries()) {
    const column = columnOf(name);
    // The parser leaves white space within quotation marks.
    const field = trimmed(fields[index] ?? "");
    if (column !== undefined && field !== "") row[column] = field;
  }
  return { line, ...row };
}
