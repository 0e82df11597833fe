// What a technician may run beside the driver. Makers name commands as they like, so a list of what does harm is never
// whole: what is not known to be harmless is not run.

/** Read (`X?`) and test (`X=?`) forms of these only tell. */
const ASKED = new Set(
  [
    // V.250, 27.005, 27.007.
    "+CPIN +CPINR +CLCK +CSMS +CPMS +CMGF +CSCA +CSMP +CSDH +CSCB +CNMI +CMMS +CGSMS +CMGL +CMGR +CMGD +CMGS +CMSS +CMGW",
    "+CNMA +CSAS +CRES +CMEE +CSCS +CFUN +CREG +CGREG +CEREG +C5GREG +CSQ +CESQ +CPAS +CEER +CIND +CMER +CCLK +CTZU +CTZR",
    "+CGATT +CGACT +CGDCONT +CGPADDR +CGCONTRDP +CIREG +CNUM +CLIP +CLIR +CCFC +CCWA +CUSD +COLP +CSSN +CPOL +CPLS +WS46",
    "+CGMI +CGMM +CGMR +CGSN +CIMI +CCID +ICCID +GMI +GMM +GMR +GSN +GCAP +IPR +ICF +IFC +CMUX +CPSMS +CEDRXS +CBC +CALA",
    "+CNMP +CRSM +CPWD +CSIM +COPN",
    // Huawei.
    "^ICCID ^CPIN ^HCSQ ^SYSINFO ^SYSINFOEX ^SYSCFG ^SYSCFGEX ^CURC ^CARDLOCK ^CARDMODE ^HWVER ^VERSION ^GETPORTMODE",
    "^SETPORT ^MONSC ^EONS ^DSFLOWQRY ^IMSSTAT",
    // Quectel.
    "+QCCID +QPINC +QINISTAT +QNWINFO +QENG +QCSQ +QURCCFG +QSCLK +QCFG +QSIMDET +QSIMSTAT +QMBNCFG +QSPN +QLTS +QGMR",
    // SIMCom.
    "+CICCID +SPIC +CPSI +CNSMOD +CNBP +CSCLK +CSMINS +CSPN +CMNB +CBANDCFG +SIMEI +CGMR",
    // ZTE, Sierra, Telit, u-blox, Cinterion.
    "+ZGETICCID +ZPINPUK +ZPAS +ZRSSI +ZCDRUN +ZSNT !ICCID !GSTATUS !USBCOMP !IMPREF !SELRAT +CPINC #CCID #PCT #QSS",
    "#SIMDET #MONI #RFSTS #SERVINFO #SWPKGV #BND +UPINCNT +UCGED +UGPIOC +URAT +UMNOPROF +USIMSTAT ^SCID ^SMONI ^SXRAT ^SCFG",
  ].flatMap((names) => names.split(" ")),
);

/** The search for networks takes minutes; `=?` of any other command in the list tells at once. */
const NOT_ASKED: readonly RegExp[] = [/^[+](?:COPS|CPLS)=[?]$/];

/** Whole commands that tell, or change nothing that matters. In upper case, without spaces outside of quotes. */
const HARMLESS: readonly RegExp[] = [
  /^I\d?$/,
  /^S\d{1,2}[?]$/,
  /^&V\d?$/,
  /^[+](?:CSQ|CESQ|CPAS|CEER|CIMI|CNUM|CBC|CIND[?]|CLAC|CCLK[?]|GCAP|COPS[?])$/,
  /^[+](?:CGMI|CGMM|CGMR|CGSN(?:=[0-3])?|GMI|GMM|GMR|GSN|QGMR|SIMEI[?])$/,
  /^(?:[+](?:CCID|ICCID|QCCID|CICCID|ZGETICCID)|[#]CCID)$/,
  // How many tries are left, and whether a lock is on (27.007 7.4, mode 2).
  /^[+]CPINR(?:="[A-Z0-9 ]+")?$/i,
  /^[+]QPINC="[A-Z0-9]+"$/i,
  /^(?:[+]SPIC|[#]PCT)$/,
  /^[+]CLCK="[A-Z0-9]+",2$/i,
  // What lies in the memory. +CMGRD, which some have, deletes what it reads.
  /^[+]CMGL(?:=[0-4])?$/,
  /^[+]CMGR=\d{1,3}$/,
  // READ BINARY, READ RECORD, GET RESPONSE and STATUS (27.007 8.18).
  /^[+]CRSM=(?:176|178|192|242)(?:,[0-9]{1,5}){0,4}$/,
  // Carriers' own services (balance). Two digits, a second *, and the codes of 22.030 change services or a PIN.
  /^[+]CUSD=1,"[*](?!33|35)[1-9]\d{2}#"(?:,\d{1,3})?$/,
  /^[+]CUSD=2$/,
  /^[+](?:CPSI[?]|QNWINFO|QCSQ|QSPN|QLTS)$/,
  /^[+]QENG="[A-Z]+"$/i,
  /^[+]QCFG="[A-Z/_]+"$/i,
  /^[+]QURCCFG="URCPORT"$/i,
  /^(?:\^(?:SYSINFO|SYSINFOEX|EONS=\d|MONSC|HWVER|SMONI)|!GSTATUS[?]|[#](?:MONI|RFSTS|SERVINFO|SWPKGV)|[+]ZPAS[?])$/,
];

/** Why, where there is another way. */
const BETTER: readonly (readonly [RegExp, string])[] = [
  [/CMGS|CMSS|CMGC|CNMA/, "it would send past the consent, the pace and the proof; use: leadline messages send"],
  [/CMGD|CMGRD|CMGW/, "it would delete or store messages beside those that have not been read yet"],
  [/PIN|PUK|LOCK|LCK|PWD|SPIC/, "it may lock the SIM or the modem; do that in a phone"],
  [/^[+]CSCA/, "the driver relies on this setting; set modem.smsc"],
  [/^[+]COPS/, "it would keep the modem from texting for minutes"],
  [
    /^[+](?:CFUN|CGATT)|RESET|REBOOT|POWD|CPOF|PWROFF/,
    "it would take the modem out of service; unplug it, or restart the daemon",
  ],
  [/^(?:D|A|O)/, "the modem texts and does not call"],
];

function isHarmless(command: string): boolean {
  if (NOT_ASKED.some((each) => each.test(command))) return false;
  const [, name = ""] = /^([+^*#%!$][A-Z0-9]+)=?[?]$/.exec(command) ?? [];
  return ASKED.has(name) || HARMLESS.some((each) => each.test(command));
}

/**
 * The line takes an octet a character: what has more than that would reach the modem as
 * another character, CR among them.
 */
const PRINTABLE = /^[\x20-\x7e]*$/;

/** Why a line is no line of commands at all; `undefined` when it is one. */
export function whyNoCommand(line: string): string | undefined {
  if (!PRINTABLE.test(line.trim())) return "it is not run: an AT command is one line of printable ASCII characters";
  // What stands behind a quote that is never closed is a text to one modem, a command to another.
  return line.split('"').length % 2 === 0 ? "it is not run: a quote is not closed" : undefined;
}

/** Why a technician's command line is refused; `undefined` when it may run. Each command of the line is looked at. */
export function refusalOf(line: string): string | undefined {
  const malformed = whyNoCommand(line);
  if (malformed !== undefined) return malformed;
  for (const command of commandsOf(line)) {
    if (isHarmless(command)) continue;
    const [, because = "it is not among the commands that are known to change nothing"] =
      BETTER.find(([words]) => words.test(command)) ?? [];
    return `AT${commandName(command)} is not run: ${because}`;
  }
  return undefined;
}

/** The names of the commands of a line, without what is secret or somebody's number. */
export function commandNamesIn(line: string): readonly string[] {
  return commandsOf(line).map((command) => `AT${commandName(command)}`);
}

/** Without its parameters: a PIN, a number or a text among them has no place in an error. */
function commandName(command: string): string {
  return /^(?:[+^*#%!$][A-Z0-9]+[?]?|S\d+|&?[A-Z])/.exec(command)?.[0] ?? "";
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
