import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { newestEpoch } from "../../app/copy/reading.ts";
import { fail, type Finding, ok, warn } from "../../app/finding.ts";
import { CopyTrouble } from "../../app/ports.ts";
import { type CopyPlace, markPlace, openCopy, placeOf } from "../../compose/copy.ts";
import { newKey } from "../../copy/sealing.ts";
import { given } from "../../domain/given.ts";
import { type Owner, ownerOf } from "../as-owner.ts";
import { CommandFailed, EXIT } from "../failure.ts";
import { recoverySheet } from "../recovery-sheet.ts";
import { makeStore, serviceUser } from "../service-user.ts";
import type { Answers, CopyAnswers } from "./answers.ts";
import { type Choice, isBad, type Known, type Talk, tryDraft, whatNow } from "./talk.ts";
import { NEW, natsAt, type SecretsGiven } from "./words.ts";

export interface CopySetUp extends Known {
  /** The state is to be put back from the copy. */
  readonly restores: boolean;
}

/** Asks for the place of the copy, and looks at it. Nothing is put there yet. */
export async function setUpCopy(talk: Talk, answers: Answers, secrets: SecretsGiven): Promise<CopySetUp> {
  let known: Known = { answers, secrets: withNewKey(talk, answers, secrets) };
  for (let turn = 1; ; turn += 1) {
    known = await ask(talk, known, turn > 1);
    let epoch: number | undefined;
    const findings = await tryDraft(talk, known, "Looking at the place of the copy", async (config) => {
      const looked = await look(placeOf(config), talk);
      epoch = looked.epoch;
      return looked.findings;
    });
    talk.tell(findings);
    if (findings.some(isBad)) {
      if ((await whatNow(talk, findings)) === "on") return { ...known, restores: false };
      continue;
    }
    const restores = await whetherToRestore(talk, known, epoch);
    if (restores !== undefined) return { ...known, restores };
  }
}

function withNewKey({ words, site }: Talk, { copy }: Answers, secrets: SecretsGiven): SecretsGiven {
  if (words.copyKeyFile !== NEW || !copy.isSealed) return secrets;
  needNoKey(site.standing.settings.copy.keyFile);
  return { ...secrets, copyKey: newKey() };
}

function needNoKey(file: string | null): void {
  if (file === null) return;
  throw new CommandFailed(EXIT.usage, `copy.keyFile is ${file} already, and no key is ever replaced`);
}

const PLACES: readonly Choice<"folder" | "nats" | "none">[] = [
  { value: "none", label: "Nowhere", hint: "what the card holds is lost with it" },
  { value: "folder", label: "To a folder on another medium", hint: "a USB stick or a mounted share" },
  { value: "nats", label: "To a NATS server with JetStream" },
];

async function ask({ asker, words, site }: Talk, { answers, secrets }: Known, isAgain: boolean): Promise<Known> {
  const isTold = words.copyFolder !== undefined || words.copyServer !== undefined;
  if (asker === undefined || (isTold && !isAgain)) return { answers, secrets };
  const { copy } = answers;
  const kind = await asker.choose("Where is what is acknowledged copied to?", standingFirst(copy));
  if (kind === "none") return { answers: { ...answers, copy: { folder: null, nats: null, isSealed: false } }, secrets };
  const place =
    kind === "folder"
      ? { folder: resolve(await asker.text("The folder on the other medium", copy.folder ?? FOLDER)), nats: null }
      : { folder: null, nats: await askNats(asker.text, copy, words) };
  if (copy.isSealed) return { answers: { ...answers, copy: { ...place, isSealed: true } }, secrets };
  const key = await asker.choose("Is it encrypted there?", KEYS);
  const copyKey = key === "given" ? await asker.secret("The 64 digits of the recovery sheet", noKey) : newKey();
  const isSealed = key !== "none";
  if (isSealed) needNoKey(site.standing.settings.copy.keyFile);
  return {
    answers: { ...answers, copy: { ...place, isSealed } },
    secrets: given({ ...secrets, copyKey: isSealed ? copyKey.replaceAll(" ", "") : undefined }),
  };
}

const FOLDER = "/mnt/stick/leadline";
const KEYS: readonly Choice<"none" | "new" | "given">[] = [
  { value: "none", label: "No", hint: "whoever has the medium can read it" },
  { value: "new", label: "Yes, with a new key", hint: "its recovery sheet is printed" },
  { value: "given", label: "Yes, with the key of a recovery sheet" },
];

function noKey(text: string): string | undefined {
  return /^[0-9a-fA-F]{64}$/.test(text.replaceAll(" ", "")) ? undefined : "A key has 64 hexadecimal digits";
}

function standingFirst({ folder, nats }: CopyAnswers): typeof PLACES {
  const standing = folder !== null ? "folder" : nats !== null ? "nats" : "none";
  return PLACES.toSorted((a, b) => Number(b.value === standing) - Number(a.value === standing));
}

type AskText = (question: string, current: string) => Promise<string>;

async function askNats(text: AskText, copy: CopyAnswers, words: Talk["words"]): Promise<CopyAnswers["nats"]> {
  const servers = await text("Its address, as tls://nats.example.com:4222", copy.nats?.servers.join(", ") ?? "");
  const told = natsAt(servers, copy, words);
  const credsFile = (await text("The file with its credentials (empty: none)", told.credsFile ?? "")) || null;
  const caFile = (await text("The file with its authority (empty: none)", told.caFile ?? "")) || null;
  return { ...told, credsFile, caFile };
}

interface Looked {
  readonly findings: readonly Finding[];
  /** The newest that the place knows. */
  readonly epoch?: number | undefined;
}

/** What is at the place; a folder on another medium and a stream need not be there yet. */
async function look(place: CopyPlace, { machine }: Talk): Promise<Looked> {
  const { folder } = place.copy;
  if (folder !== null && !isMarked(folder)) return { findings: [await lookAtFolder(folder, place, machine)] };
  // Where an old Pi has made it, its number for the service may have been another one.
  if (folder !== null && (await isForeign([folder, join(folder, place.gateway)], machine)))
    return { findings: [foreign(folder)] };
  try {
    const copy = await openCopy(place);
    if (copy === undefined) return { findings: [] };
    try {
      const epoch = (await newestEpoch({ copy }))?.epoch;
      const found = epoch === undefined ? "nothing of this gateway yet" : `epoch ${epoch}`;
      const unwell = copy.warnings().map((words) => warn("copy", words, CURE));
      return { findings: [...unwell, ok("copy", `${copy.place}: ${found}`)], epoch };
    } finally {
      await copy.close();
    }
  } catch (error) {
    if (!(error instanceof CopyTrouble)) throw error;
    if (isWithoutStream(error)) return { findings: [ok("copy", "the server answers; the stream is made")] };
    return { findings: [fail("copy", error.message, CURE)] };
  }
}

const CURE = "docs/copy.md tells how a copy is set up";
/** JetStream's own code, as it stands in its errors.json. */
const STREAM_NOT_FOUND = 10_059;

function isWithoutStream({ cause }: CopyTrouble): boolean {
  return cause instanceof Error && "code" in cause && cause.code === STREAM_NOT_FOUND;
}

function isMarked(folder: string): boolean {
  return existsSync(join(folder, "leadline-copy.json"));
}

/** One that is not there is made, but never beneath an empty mount point, which is the card. */
async function lookAtFolder(folder: string, place: CopyPlace, machine: Talk["machine"]): Promise<Finding> {
  const found = statSync(folder, { throwIfNoEntry: false });
  const there = found ?? statSync(dirname(folder), { throwIfNoEntry: false });
  if (there === undefined) return fail("copy", `there is no ${folder}`, "plug in and mount the medium");
  if (!there.isDirectory()) return fail("copy", `${folder} is no folder`, "name another one");
  if (there.dev === deviceOf(place.storeDirectory)) {
    return found === undefined
      ? fail("copy", `there is no ${folder}, and its place is on the card`, "plug in and mount the medium")
      : warn("copy", `${folder} lies on the same medium as the state: it dies with it`, "name another medium");
  }
  return (await isForeign([folder], machine)) ? foreign(folder) : ok("copy", `${folder} is made the place of the copy`);
}

/** Whether one of these that are there belongs to another than the service, who could not write there. */
async function isForeign(folders: readonly string[], machine: Talk["machine"]): Promise<boolean> {
  const user = await serviceUser(machine);
  return folders.some((folder) => {
    const found = statSync(folder, { throwIfNoEntry: false });
    return found !== undefined && user !== undefined && found.uid !== user.uid && (found.mode & 0o002) === 0;
  });
}

function foreign(folder: string): Finding {
  return fail("copy", `${folder} belongs to another user than the service`, `sudo chown -R leadline: ${folder}`);
}

function deviceOf(path: string): number | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.dev ?? (dirname(path) === path ? undefined : deviceOf(dirname(path)));
}

const WHETHER: readonly Choice<"restore" | "place" | "leave">[] = [
  { value: "restore", label: "Go on from it", hint: "the old device sends nothing any more" },
  { value: "place", label: "Name another place" },
  { value: "leave", label: "Leave, and change nothing" },
];

/** `undefined`: another place is to be named. */
async function whetherToRestore(talk: Talk, known: Known, epoch: number | undefined): Promise<boolean | undefined> {
  const { asker, words, site } = talk;
  const draft = site.draft(known.answers, known.secrets);
  if (!draft.ok) return false;
  const hasState = existsSync(join(draft.value.store.directory, "journal"));
  if (words.restore === true) {
    if (hasState) throw new CommandFailed(EXIT.failed, `${draft.value.store.directory} has a state; ${BY_HAND}`);
    if (epoch === undefined) throw new CommandFailed(EXIT.failed, "there is nothing of this gateway in the copy");
    return true;
  }
  if (epoch === undefined || hasState) return false;
  const held = `the copy holds the state of a gateway called ${draft.value.gateway} (epoch ${epoch})`;
  if (asker === undefined) {
    if (words.anyway === true) return false;
    throw new CommandFailed(EXIT.failed, `${held}, and there is none here; --restore goes on from it`);
  }
  const chosen = await asker.choose(`${held[0]?.toUpperCase()}${held.slice(1)}. What now?`, WHETHER);
  if (chosen === "leave") throw new CommandFailed(EXIT.failed, "left; nothing has been changed");
  return chosen === "restore" ? true : undefined;
}

const BY_HAND = "stop leadline, and run leadline restore --from copy";

/** Makes the place ours, when the configuration is in its place. Gives the sheet of a key that was made. */
export async function startCopy(talk: Talk, { answers, secrets, restores }: CopySetUp): Promise<readonly string[]> {
  const { site, machine, words } = talk;
  const draft = site.draft(answers, secrets);
  if (!draft.ok || (answers.copy.folder === null && answers.copy.nats === null)) return [];
  const place = placeOf(draft.value);
  try {
    await makeFolder(place.copy.folder, machine);
    await markPlace(place);
  } catch (error) {
    if (!(error instanceof CopyTrouble) || words.anyway !== true) throw inWords(error);
    talk.tell([warn("copy", error.message, "leadline copy init, when it is there")]);
  }
  if (restores) await restore(talk, place.storeDirectory);
  const isNew = secrets.copyKey !== undefined && words.copyKeyFile !== undefined ? words.copyKeyFile === NEW : true;
  return secrets.copyKey !== undefined && isNew ? recoverySheet(secrets.copyKey) : [];
}

function inWords(error: unknown): unknown {
  return error instanceof CopyTrouble ? new CommandFailed(EXIT.failed, error.message) : error;
}

async function makeFolder(folder: string | null, machine: Talk["machine"]): Promise<void> {
  if (folder === null || existsSync(folder) || !existsSync(dirname(folder))) return;
  mkdirSync(folder, { mode: 0o700 });
  const user = await serviceUser(machine);
  // A medium without owners, as FAT is, belongs to whom it was mounted for.
  if (process.getuid?.() === 0 && user !== undefined && statSync(folder).uid === 0) {
    chownSync(folder, user.uid, user.gid);
  }
}

/** By the command itself, as the one to whom the state belongs. */
async function restore({ machine, site, tell }: Talk, directory: string): Promise<void> {
  await makeStore(machine, directory);
  const [, main = ""] = process.argv;
  const words = [main, "restore", "--from", "copy", "--config", site.file];
  const owner: Owner | undefined = ownerOf(directory);
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { ...owner, encoding: "utf8" });
  if (status !== 0)
    throw new CommandFailed(EXIT.failed, `the configuration is written, and ${stderr.trim() || "nothing is restored"}`);
  tell([ok("restore", stdout.trim().split("\n")[0] ?? "the state is back")]);
}
