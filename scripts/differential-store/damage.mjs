import { createHash } from "node:crypto";

// Each damage takes an image and a draw and gives a ruined copy; `undefined` where the image has nothing of the sort.

const JOURNAL = /^journal\/.*\.jsonl$/;
const CHECKPOINT = /^checkpoint\/./;
const CONTENTS = /^leads\/./;
const SPOOL = /^kept\/journal\/.*\.jsonl$/;
const SNAPSHOT = /^state\.json$/;

const filesOf = (image, pattern) =>
  [...image.keys()].filter((name) => pattern.test(name) && (image.get(name).contents?.length ?? 0) > 0);

/** Changes the octets of one file that fits. */
const changing = (pattern, change) => (image, draw) => {
  const names = filesOf(image, pattern);
  if (names.length === 0) return undefined;
  const name = draw.of(names);
  const contents = change(Buffer.from(image.get(name).contents), draw, name);
  return contents === undefined ? undefined : having(image, name, { mode: 0o600, contents: Buffer.from(contents) });
};

const having = (image, name, entry) => {
  const copy = new Map(image);
  const folder = name.slice(0, Math.max(0, name.lastIndexOf("/")));
  if (folder !== "" && !copy.has(folder)) copy.set(folder, { mode: 0o700 });
  if (entry === undefined)
    for (const path of [...copy.keys()]) if (path === name || path.startsWith(`${name}/`)) copy.delete(path);
  if (entry !== undefined) copy.set(name, entry);
  return copy;
};

const file = (text) => ({ mode: 0o600, contents: Buffer.from(text) });

const flip = (octets, draw) => {
  octets[draw.below(octets.length)] ^= 1 << draw.below(8);
  return octets;
};
const cut = (octets, draw) => octets.subarray(0, draw.below(octets.length));
const cutNearEnd = (octets, draw) => octets.subarray(0, Math.max(0, octets.length - 1 - draw.below(900)));
const nuls = (octets, draw) => {
  const from = draw.below(octets.length);
  return octets.fill(0, from, Math.min(octets.length, from + 1 + draw.below(800)));
};
const nulsToEnd = (octets, draw) => octets.fill(0, Math.max(0, octets.length - 1 - draw.below(900)));
const garbageBehind = (octets) => Buffer.concat([octets, Buffer.from([0xff, 0xfe, 0x0a, 0x7b, 0x0a])]);

const linewise = (change) => (octets, draw) => {
  const lines = octets.toString("latin1").split("\n").slice(0, -1);
  return lines.length === 0
    ? undefined
    : Buffer.from(`${change(lines, draw.below(lines.length), draw).join("\n")}\n`, "latin1");
};

/** A change that somebody has given a right hash. */
const forged = (lines, at) => {
  const line = lines[at];
  const body = line.slice(0, line.lastIndexOf(',"hash":')).replace('"amount":1', '"amount":9');
  const previous = /"hash":"(\w+)"\}$/.exec(lines[at - 1] ?? "")?.[1] ?? "0".repeat(64);
  const hash = createHash("sha256")
    .update(previous + body)
    .digest("hex");
  return lines.with(at, `${body},"hash":"${hash}"}`);
};

const crlf = (octets) => Buffer.from(octets.toString("latin1").replaceAll("\n", "\r\n"), "latin1");
const byteOrderMark = (octets) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), octets]);

const everyJournal = (change) => (image, draw) => {
  let copy = image;
  for (const name of filesOf(image, JOURNAL))
    copy = having(copy, name, { mode: 0o600, contents: change(Buffer.from(image.get(name).contents), draw) });
  return copy === image ? undefined : copy;
};

const without = (pattern) => (image, draw) => {
  const names = [...image.keys()].filter((name) => pattern.test(name));
  return names.length === 0 ? undefined : having(image, draw.of(names), undefined);
};

const folderInPlace = (pattern) => (image, draw) => {
  const names = filesOf(image, pattern);
  return names.length === 0 ? undefined : having(image, draw.of(names), { mode: 0o700 });
};

const putting = (name, entry) => (image) =>
  image.has(name) && entry !== undefined ? undefined : having(image, name, entry);

const renamed = (pattern, change) => (image, draw) => {
  const names = filesOf(image, pattern);
  if (names.length === 0) return undefined;
  const name = draw.of(names);
  return having(having(image, name, undefined), change(name), image.get(name));
};

const unsynced = (pattern) => (image, draw) => {
  const names = filesOf(image, pattern);
  return names.length === 0 ? undefined : having(image, `${draw.of(names)}.unsynced`, file(""));
};

const emptied = (pattern) => changing(pattern, () => Buffer.alloc(0));

export const DAMAGES = {
  "flipped bit in the journal": changing(JOURNAL, flip),
  "cut of the journal": changing(JOURNAL, cut),
  "cut near the end of the journal": changing(JOURNAL, cutNearEnd),
  "NULs in the journal": changing(JOURNAL, nuls),
  "NULs to the end of the journal": changing(JOURNAL, nulsToEnd),
  "garbage behind the journal": changing(JOURNAL, garbageBehind),
  "journal line missing": changing(
    JOURNAL,
    linewise((lines, at) => lines.toSpliced(at, 1)),
  ),
  "last journal lines missing": changing(
    JOURNAL,
    linewise((lines, at) => lines.slice(0, at)),
  ),
  "journal line twice": changing(
    JOURNAL,
    linewise((lines, at) => lines.toSpliced(at, 0, lines[at])),
  ),
  "journal lines that changed places": changing(
    JOURNAL,
    linewise((lines, at, draw) => {
      const other = draw.below(lines.length);
      return lines.with(at, lines[other]).with(other, lines[at]);
    }),
  ),
  "empty journal line": changing(
    JOURNAL,
    linewise((lines, at) => lines.toSpliced(at, 0, "")),
  ),
  "journal line of NULs": changing(
    JOURNAL,
    linewise((lines, at) => lines.with(at, "\0".repeat(300))),
  ),
  "forged journal line": changing(JOURNAL, linewise(forged)),
  "line of another file": (image, draw) => {
    const names = filesOf(image, JOURNAL);
    const lines = names.flatMap((name) => image.get(name).contents.toString("latin1").split("\n").slice(0, -1));
    return lines.length === 0
      ? undefined
      : changing(
          JOURNAL,
          linewise((own, at) => own.toSpliced(at, 0, draw.of(lines))),
        )(image, draw);
  },
  "CR LF in one journal file": changing(JOURNAL, crlf),
  "CR LF in every journal file": everyJournal(crlf),
  "CR LF and a lost line": changing(JOURNAL, (octets, draw) =>
    crlf(linewise((lines, at) => lines.toSpliced(at, 1))(octets, draw)),
  ),
  "byte order mark": changing(JOURNAL, byteOrderMark),
  "journal file missing": without(JOURNAL),
  "journal file empty": emptied(JOURNAL),
  "journal file of garbage": changing(JOURNAL, () => "garbage\n"),
  "journal file under another name": renamed(JOURNAL, (name) => `${name}.bak`),
  "journal file of another month": renamed(JOURNAL, () => "journal/2031-01.jsonl"),
  "journal gone": putting("journal", undefined),
  "journal begun as new": putting("journal/new", file("")),
  "new mark missing": without(/^journal\/new$/),
  "snapshot missing": without(SNAPSHOT),
  "flipped bit in the snapshot": changing(SNAPSHOT, flip),
  "cut of the snapshot": changing(SNAPSHOT, cut),
  "snapshot that the disk does not give out": (image) =>
    having(having(image, "state.json", undefined), "state.json", { mode: 0o700 }),
  "snapshot of nothing": putting("state.json", file("{}")),
  "flipped bit in the checkpoint": changing(CHECKPOINT, flip),
  "cut of the checkpoint": changing(CHECKPOINT, cut),
  "checkpoint file missing": without(CHECKPOINT),
  "checkpoint file that the disk does not give out": folderInPlace(CHECKPOINT),
  "checkpoint gone": without(/^checkpoint$/),
  "checkpoint line twice": changing(
    CHECKPOINT,
    linewise((lines, at) => lines.toSpliced(at, 0, lines[at])),
  ),
  "checkpoint line missing": changing(
    CHECKPOINT,
    linewise((lines, at) => lines.toSpliced(at, 1)),
  ),
  "checkpoint of nonsense": putting("checkpoint/checkpoint.json", file("nonsense")),
  "checkpoint left over": putting("checkpoint/2026-01.evidence.7.jsonl", file("half a l")),
  "flipped bit in contents": changing(CONTENTS, flip),
  "cut of contents": changing(CONTENTS, cut),
  "contents of NULs": changing(CONTENTS, (octets) => Buffer.alloc(octets.length)),
  "contents missing": without(CONTENTS),
  "contents gone": putting("leads", undefined),
  "flipped bit in the spool": changing(SPOOL, flip),
  "cut of the spool": changing(SPOOL, cut),
  "journal file not synced": unsynced(JOURNAL),
  "contents not synced": unsynced(CONTENTS),
  "mark of a missing file": putting("journal/2025-12.jsonl.unsynced", file("")),
  "disk that fails to sync": putting("sync-failed-again", file("two runs could not sync the journal\n")),
  "restore unfinished": putting("restore-unfinished", file("the restore was interrupted: run it again\n")),
  "something in the quarantine": putting("aside/state.json", file("older\n")),
  "files half replaced": (image) =>
    having(having(image, "state.json.new", file("ha")), "journal/2026-06.jsonl.new", file("lf")),
};

/** Every cut of the newest journal file from a batch before its end on, one octet after the other. */
export function* everyCut(image) {
  const name = filesOf(image, JOURNAL).at(-1);
  if (name === undefined) return;
  const { contents } = image.get(name);
  const lines = contents.toString("latin1").split("\n");
  const from = contents.length - lines.slice(-5).join("\n").length;
  for (let length = from; length < contents.length; length += 1)
    yield having(image, name, { mode: 0o600, contents: contents.subarray(0, length) });
}
