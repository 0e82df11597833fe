// Which way imports run: domain <- app <- adapters <- compose <- cli <- main. scripts/check-imports.mjs runs
// this and fails when a file of src/ was not looked at, or imports itself by way of others (types count too).

const ADAPTERS = ["modem", "mqtt", "mail", "http", "store", "platform", "config", "csv", "copy"];

/** The rooms of the store, each on top of those before it. */
const STORE_ROOMS = ["format", "disk", "journal", "checkpoint", "snapshot", "recovery", "copy", "backup"];

/** Each npm package has one home. A package that is not listed may not be imported at all. */
const HOMES = {
  "@clack/prompts": "^src/cli/setup/",
  "@lydell/node-pty": "^src/sim/",
  "@nats-io/jetstream": "^src/copy/",
  "@nats-io/transport-node": "^src/copy/",
  "@serialport/bindings-cpp": "^src/modem/link/",
  "@serialport/parser-readline": "^src/modem/link/",
  "@serialport/stream": "^src/modem/link/",
  aedes: "^src/mqtt/",
  commander: "^src/(main[.]ts$|cli/)",
  "csv-parse": "^src/csv/",
  entities: "^src/requests/",
  hono: "^src/(http|dashboard)/",
  "libphonenumber-js": "^src/domain/number[.]ts$",
  lowdb: "^src/store/",
  mqtt: "^src/mqtt/",
  "node-cron": "^src/platform/",
  "node-pdu": "^src/modem/sms/",
  nodemailer: "^src/mail/",
  pino: "^src/platform/",
  "pino-pretty": "^src/platform/",
  "prom-client": "^src/http/",
  serialport: "^src/modem/link/",
  "smtp-server": "^src/cli/demo/",
  tar: "^src/store/",
  uqr: "^src/(dashboard/help/|cli/second-factor[.]ts$)",
  yaml: "^src/config/",
  // What comes from outside is parsed at each edge.
  zod: "^src/(config|requests|http|store/backup)/",
};

/** What the domain knows of, each in a folder: its model, what events make of it, and its own verbs. */
const THINGS = ["consent", "leads", "outbox", "inbox", "mail", "clock", "breaker"];
/** What things know of each other: how they are made, never what is done to them. */
const MODELS =
  "(consent/model|leads/(model|content)|outbox/message|inbox/(inbound|reassembly)|mail/model|clock/model|breaker/model)[.]ts$";

const escaped = (name) => name.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const installed = (name) => `(^|/)node_modules/${escaped(name)}/`;

module.exports = {
  rooms: ["domain", "app", "sim", "compose", "cli", "dashboard", "requests", ...ADAPTERS],
  forbidden: [
    {
      name: "domain-is-pure",
      comment: "The domain knows rules, not the world: its own files and the phone-number library only.",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { pathNot: ["^src/domain/", installed("libphonenumber-js")] },
    },
    {
      name: "procedures-stand-above-things",
      comment: "What several things come to is decided in procedures/; nothing beneath them knows of them.",
      severity: "error",
      from: { path: "^src/domain/", pathNot: "^src/domain/(procedures/|decide[.]ts$)" },
      to: { path: "^src/domain/(procedures/|decide[.]ts$)" },
    },
    {
      name: "procedures-are-asked-by-commands",
      comment: "Whoever is outside the domain hands a command to decide.ts.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/domain/" },
      to: { path: "^src/domain/procedures/" },
    },
    ...THINGS.map((thing) => ({
      name: `${thing}-knows-models-only`,
      comment:
        "No thing uses another's verbs, nor changes it: that is for procedures/, and for the other's own evolve.ts.",
      severity: "error",
      from: { path: `^src/domain/${thing}/` },
      to: {
        path: `^src/domain/(${THINGS.filter((other) => other !== thing).join("|")})/`,
        pathNot: `^src/domain/${MODELS}`,
      },
    })),
    {
      name: "app-knows-ports-only",
      comment: "The shell reaches the world through app/ports.ts, never through an adapter.",
      severity: "error",
      from: { path: "^src/app/" },
      to: { path: "^src/", pathNot: "^src/(domain|app)/" },
    },
    ...ADAPTERS.map((room) => ({
      name: `${room}-imports-no-other-room`,
      comment: "Adapters never import each other, nor what is composed of them.",
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: `^src/(domain|app|requests|${room})/` },
    })),
    {
      name: "requests-are-of-no-way",
      comment:
        "What the lead system asks is read by the same rules, whichever way it comes: none of the ways is known here.",
      severity: "error",
      from: { path: "^src/requests/" },
      to: { path: "^src/", pathNot: "^src/(domain|app|requests)/" },
    },
    {
      name: "dashboard-stands-on-http",
      comment:
        "Pages are drawn from what app/ and domain/ know, and served and guarded by http/, which knows none of them.",
      severity: "error",
      from: { path: "^src/dashboard/" },
      to: { path: "^src/", pathNot: "^src/(domain|app|http|dashboard)/" },
    },
    ...STORE_ROOMS.map((room, index) => ({
      name: `store-${room}-knows-nothing-above`,
      comment: "format, disk <- journal <- checkpoint <- snapshot <- recovery <- copy <- backup.",
      severity: "error",
      from: { path: `^src/store/${room}/` },
      to: { path: "^src/store/", pathNot: `^src/store/(${STORE_ROOMS.slice(0, index + 1).join("|")})/` },
    })),
    {
      name: "recovery-decides-without-looking",
      comment: "What is done about damage is one table over what was found: it neither reads nor writes.",
      severity: "error",
      from: { path: "^src/store/recovery/plan[.]ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "sim-shares-nothing",
      comment: "A simulated modem that shared our code would share our mistakes.",
      severity: "error",
      from: { path: "^src/sim/" },
      to: { path: "^src/", pathNot: "^src/sim/" },
    },
    {
      name: "at-and-link-know-no-sms",
      comment: "The dialogue with the modem knows nothing of what is in a PDU, nor of consent.",
      severity: "error",
      from: { path: "^src/modem/(at|link)/" },
      to: { path: "^src/(modem/sms|domain/(?!(time|given)[.]ts$))" },
    },
    {
      name: "link-knows-no-at",
      comment: "The byte link carries octets and knows no command.",
      severity: "error",
      from: { path: "^src/modem/link/" },
      to: { path: "^src/modem/(?!link/)" },
    },
    {
      name: "compose-is-below-the-command",
      comment: "The composition root is used by the command; it does not know it.",
      severity: "error",
      from: { path: "^src/compose/" },
      to: { path: "^src/(cli/|main[.]ts$)" },
    },
    {
      name: "questions-are-loaded-when-asked",
      comment: "What asks at a terminal is no part of the daemon: it is loaded by the one who is to be asked.",
      severity: "error",
      from: {},
      to: { path: "^src/cli/setup/asker[.]ts$", dynamic: false },
    },
    {
      name: "main-is-nobody-s",
      comment: "The entry is run, not imported.",
      severity: "error",
      from: {},
      to: { path: "^src/main[.]ts$" },
    },
    {
      name: "resolvable",
      comment: "Every import leads somewhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "package-without-a-home",
      comment: "Give it a home in HOMES of .dependency-cruiser.cjs, or do without.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypesNot: ["core"], path: "node_modules/", pathNot: Object.keys(HOMES).map(installed) },
    },
    ...Object.entries(HOMES).map(([name, home]) => ({
      name: `home-of-${name}`,
      comment: "Each npm package has one home; what others need of it goes through our own types.",
      severity: "error",
      from: { path: "^src/", pathNot: home },
      to: { path: installed(name) },
    })),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // dependency-cruiser 17 does not know TypeScript 7: without swc it finds no module at all, and passes.
    parser: "swc",
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
