/** AT commands that a technician may not run beside the driver, with the reason for people. */
interface ForbiddenCommand {
  /** Matches one command without `AT`, in upper case, without spaces: `+CMGS=23`, `E1`. */
  readonly command: RegExp;
  readonly because: string;
}

const SENDS = "it would send past the consent, the pace and the proof; use: leadline messages send";
const DELETES = "it would delete messages that may not have been read yet";
const LOCKS = "it may lock the SIM or the modem; do that in a phone";
const RESTARTS = "it would take the modem out of service; unplug it, or restart the daemon";
const RELIED_ON = "the driver relies on this setting";
const OCCUPIES = "it would keep the modem from texting meanwhile";
const CALLS = "the modem texts and does not call";

/** `=` with values. The forms `?` and `=?` only ask. */
const sets = (names: string): RegExp => new RegExp(`^(?:${names})=(?!\\?$)`);
/** Whatever stands after the name, but the test form `=?`. */
const runs = (names: string): RegExp => new RegExp(`^(?:${names})(?![A-Z0-9])(?!=\\?$)`);
/** The same of every command with such a word in its name: makers add letters round the standards' names. */
const runsAny = (words: string): RegExp => runs(`[+^*#%!$][A-Z0-9]*(?:${words})[A-Z0-9]*`);

/** Ask how many tries are left, or whether a lock is on (27.007 7.4, mode 2). */
const ASKS_OF_LOCKS = '[+]CPINR(?:=.*)?|[+]QPINC=.*|[+]UPINCNT|[+]SPIC|[+]CLCK="[A-Z0-9]+",2|[^=]*=?\\?';

const FORBIDDEN: readonly ForbiddenCommand[] = [
  { command: runsAny("CMGS|CMSS|CMGC|CNMA"), because: SENDS },
  { command: runsAny("CMGW|QMGW"), because: "it would store a message among those that have arrived" },
  { command: runsAny("CMGD|QMGD"), because: DELETES },
  {
    command: new RegExp(`^(?!(?:${ASKS_OF_LOCKS})$)[+^*#%!$][A-Z0-9]*(?:PIN|PUK|LOCK|LCK|PWD|SPIC)`),
    because: LOCKS,
  },
  // What is said to the card itself (27.007 8.17, and over logical channels).
  { command: sets("[+](?:CSIM|CGLA|CRLA|CCHO)"), because: LOCKS },
  // Codes that change a PIN or a password (3GPP TS 22.030 6.5.4, 6.6.2).
  { command: /^[+]CUSD=.*"\*\*0/, because: LOCKS },
  // READ BINARY, READ RECORD and GET RESPONSE (27.007 8.18).
  { command: /^[+]CRSM=(?!\?$|(?:176|178|192)(?:,|$))/, because: "it would write to the SIM" },
  { command: sets("[+]CFUN|[+]CGATT"), because: RESTARTS },
  {
    command: /^(?:[+](?:CPOF|QPOWD|CPOWD|CRESET|QRST|TRB)|\^(?:RESET|SMSO)|#(?:REBOOT|SHDN)|!RESET)/,
    because: RESTARTS,
  },
  { command: /^\^(?:U2DIAG|SETPORT|PORTSEL)=(?!\?$)/, because: "the modem might come back without this port" },
  { command: sets("[+](?:CNMI|CPMS|CMGF|CSMS|CSCS|CSMP|CMEE|CREG|CGREG|CEREG)"), because: RELIED_ON },
  { command: sets("[+](?:IPR|ICF|IFC|CMUX|QURCCFG)|\\^CURC"), because: RELIED_ON },
  { command: runs("[+]CSAS|[+]CRES"), because: RELIED_ON },
  { command: sets("[+]CSCA"), because: `${RELIED_ON}; set modem.smsc` },
  // The search for networks takes minutes.
  { command: /^[+]COPS=/, because: OCCUPIES },
  { command: /^(?:E|V|Q|Z|&F|&D|&K|&W|S[345]=)/, because: RELIED_ON },
  { command: /^(?:D|A|O)/, because: CALLS },
];

/**
 * The line takes an octet a character: what has more than that would reach the modem as
 * another character, CR among them.
 */
const PRINTABLE = /^[\x20-\x7e]*$/;

/** Why a technician's command line is refused; `undefined` when it may run. Each command of the line is looked at. */
export function refusalOf(line: string): string | undefined {
  if (!PRINTABLE.test(line.trim())) return "it is not run: an AT command is one line of printable ASCII characters";
  // What stands behind a quote that is never closed is a text to one modem, a command to another.
  if (line.split('"').length % 2 === 0) return "it is not run: a quote is not closed";
  for (const command of [...commandsOf(line), ...runTogether(line)]) {
    const forbidden = FORBIDDEN.find((each) => each.command.test(command));
    if (forbidden !== undefined) return `AT${nameOf(command)} is not run: ${forbidden.because}`;
  }
  return undefined;
}

/** Without its parameters: a PIN, a number or a text among them has no place in an error. */
function nameOf(command: string): string {
  return /^(?:[+^*#%!$][A-Z0-9]+[?]?|S\d+|&?[A-Z])/.exec(command)?.[0] ?? "";
}

/** Extended commands without the `;` between them (V.250 5.4.1), which some modems take apart all the same. */
function runTogether(line: string): readonly string[] {
  const withoutTexts = line.replaceAll(/"[^"]*"/g, '"X"');
  return commandsOf(withoutTexts).flatMap((command) => command.split(/(?=[+^*#%!$])/));
}

/**
 * The commands of a line (V.250 5.2): upper and lower case are one, spaces count for nothing outside of
 * quotes, extended commands end with `;`, basic ones need no end.
 */
export function commandsOf(line: string): readonly string[] {
  const parts = line
    .trim()
    .replace(/^AT/i, "")
    .split(/("[^"]*"?)/);
  // Every second part is quoted.
  const bare = parts.map((part, index) => (index % 2 === 0 ? part.replaceAll(/\s/g, "").toUpperCase() : part));
  return splitAtSemicolons(bare).flatMap(basicAndExtended);
}

function splitAtSemicolons(parts: readonly string[]): readonly string[] {
  const commands = [""];
  for (const [index, part] of parts.entries()) {
    const [first = "", ...more] = index % 2 === 0 ? part.split(";") : [part];
    commands[commands.length - 1] += first;
    commands.push(...more);
  }
  return commands.filter((command) => command !== "");
}

/** `E0V1+CFUN=0` as its three commands: a letter with `&` or without, then its number. */
function basicAndExtended(command: string): readonly string[] {
  const start = command.search(/[+^*#%!$]/);
  // What is dialled may hold any of these.
  if (start === 0 || command.startsWith("D")) return [command];
  const basic = start === -1 ? command : command.slice(0, start);
  const each = basic.match(/S\d+(?:=\d*|\?)?|&?[A-Z]\d*|[^A-Z&]+/g) ?? [];
  return [...each, ...(start === -1 ? [] : [command.slice(start)])];
}
