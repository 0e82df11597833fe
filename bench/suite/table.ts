import type { Spread } from "./rows.ts";

/** One line of the table: a figure of each build. Spreads are shown as median / p95 / max. */
export interface Row {
  readonly name: string;
  readonly wanted: string;
  readonly figures: Readonly<Record<string, number | Spread>>;
  /** What nothing can beat here and now. */
  readonly limit?: { readonly what: string; readonly figure: number | Spread };
}

/** The lines of a table with a column a build. `before`: the rows of an earlier run, of which the last build is compared. */
export function tableOf(rows: readonly Row[], builds: readonly string[], before?: readonly Row[]): readonly string[] {
  const heading = ["", ...builds, ...(before === undefined ? [] : ["then"]), "limit here", "", "wanted"];
  const cells = rows.map(({ name, figures, limit, wanted }) => {
    const then = before?.find((row) => row.name === name)?.figures ?? {};
    return [
      name,
      ...builds.map((build) => shown(figures[build])),
      ...(before === undefined ? [] : [shown(then[builds.at(-1) ?? ""] ?? Object.values(then).at(-1))]),
      shown(limit?.figure),
      limit?.what ?? "",
      wanted,
    ];
  });
  return [heading, heading.map(() => "---"), ...cells].map((line) => `| ${line.join(" | ")} |`);
}

/** `null`: what was no number, as JSON keeps it. */
function shown(figure: number | Spread | null | undefined): string {
  if (figure === undefined || figure === null || Number.isNaN(figure)) return "";
  if (typeof figure === "number") return rounded(figure);
  return [figure.median, figure.p95, figure.max].map(rounded).join(" / ");
}

/** To three digits that count. */
function rounded(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
