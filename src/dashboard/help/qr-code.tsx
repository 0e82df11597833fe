import { encode } from "uqr";

/** Modules of quiet zone that the symbol needs round it (ISO/IEC 18004 6.3.8). */
const QUIET = 4;

/** A text as a QR code: dark on light in every theme, as cameras want it. `label` says what it holds. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={modulesOf(data)} fill="#000" />
    </svg>
  );
}

/** The dark modules, each run in a row as one rectangle. */
function modulesOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < row.length; x += 1) {
        if (row[x] !== true) continue;
        const from = x;
        while (row[x + 1] === true) x += 1;
        const width = x + 1 - from;
        runs.push(`M${from} ${y}h${width}v1h-${width}z`);
      }
      return runs;
    })
    .join("");
}
