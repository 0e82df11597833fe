import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** The manual page and the completion for bash, made of what the command says of itself, so that they are always true. */
export async function pagesOf(root, date) {
  const program = await describe(root);
  const commands = leavesOf(program, []);
  return { manual: manualOf(program, commands, date), completion: completionOf(program, commands) };
}

async function describe(root) {
  const folder = mkdtempSync(join(tmpdir(), "leadline-pages-"));
  try {
    const outfile = join(folder, "cli", "commands.mjs");
    const banner = {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    };
    await build({
      ...{ absWorkingDir: root, entryPoints: [join("src", "cli", "commands.ts")], outfile, bundle: true },
      ...{ format: "esm", platform: "node", packages: "bundle", banner, logLevel: "error" },
      external: ["@serialport/bindings-cpp", "@lydell/node-pty"],
      // The version is read from the package that holds the file.
      define: { "import.meta.url": JSON.stringify(pathToFileURL(join(root, "src", "cli", "commands.ts")).href) },
    });
    const { describeCommands } = await import(pathToFileURL(outfile).href);
    const stream = new PassThrough();
    return describeCommands({ stdin: stream, stdout: stream, stderr: stream, env: {} }, () => undefined);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The commands that do something, each with the words that lead to it. */
function leavesOf(command, words) {
  return command.commands.flatMap((each) => {
    const path = [...words, each.name()];
    const below = leavesOf(each, path);
    return below.length > 0 ? below : [{ words: path, command: each }];
  });
}

// ── man(7) ───────────────────────────────────────────────────────────────────────────────────────

function manualOf(program, commands, date) {
  const described = commands.flatMap(({ words, command }) => [
    ".TP",
    `.B leadline ${escaped([...words, ...argumentsOf(command)].join(" "))}`,
    escaped(sentence(command.description())),
    ...optionsOf(command).flatMap((line) => [".br", line]),
  ]);
  return `${[
    `.TH LEADLINE 1 ${date.toISOString().slice(0, 10)} "leadline ${program.version()}" "User Commands"`,
    ".SH NAME",
    `leadline \\- ${escaped(program.description())}`,
    ".SH SYNOPSIS",
    ".B leadline",
    ".I command",
    ".RI [ options ]",
    ".SH COMMANDS",
    ...described,
    ".SH OPTIONS",
    "Of every command:",
    ...program.options.flatMap((option) => [
      ".TP",
      `.B ${escaped(option.flags)}`,
      escaped(sentence(option.description)),
    ]),
    ".SH EXIT STATUS",
    "0 done, 1 failed or refused, 2 wrong usage or configuration, 3 the daemon is not running.",
    ".SH FILES",
    ...[
      ["/etc/leadline/leadline.yaml", "the configuration; setup writes it"],
      ["/var/lib/leadline", "the state, with the proof of consent"],
      ["/etc/udev/rules.d/70-leadline-modem.rules", "tells ModemManager to leave the modem alone; setup writes it"],
      ["/usr/share/doc/leadline/examples/leadline.yaml", "every key with its default, explained"],
      ["/usr/share/doc/leadline/docs", "how to operate it, the topics, the consent, the format of the journal"],
    ].flatMap(([file, words]) => [".TP", `.I ${file}`, sentence(words)]),
  ].join("\n")}\n`;
}

function argumentsOf(command) {
  return command.registeredArguments.map((argument) => {
    const name = argument.variadic ? `${argument.name()}...` : argument.name();
    return argument.required ? `<${name}>` : `[${name}]`;
  });
}

function optionsOf(command) {
  return command.options.map(({ flags, description }) =>
    description === "" ? `.B ${escaped(flags)}` : `.BR ${quoted(flags)} ": ${escaped(description)}"`,
  );
}

const sentence = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
const escaped = (text) =>
  text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replaceAll(/^([.'])/gm, "\\&$1");
const quoted = (text) => `"${escaped(text)}"`;

// ── bash-completion ──────────────────────────────────────────────────────────────────────────────

function completionOf(program, commands) {
  const everywhere = program.options.map(({ long }) => long);
  const cases = new Map();
  const add = (path, words) => cases.set(path, [...new Set([...(cases.get(path) ?? []), ...words])]);
  for (const { words, command } of commands) {
    for (let depth = 0; depth < words.length; depth += 1) add(words.slice(0, depth).join(" "), [words[depth]]);
    add(words.join(" "), [...command.options.map(({ long }) => long), ...everywhere]);
  }
  const branches = [...cases].map(([path, words]) => `    "${path}") words="${words.join(" ")}" ;;`);
  return `# bash completion for leadline(1)
_leadline() {
  local path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) ;; *) path="\${path:+$path }$word" ;; esac
  done
  case "$path" in
${branches.join("\n")}
  esac
  if [ -z "$words" ] || [[ "\${COMP_WORDS[COMP_CWORD-1]}" == --config ]]; then
    mapfile -t COMPREPLY < <(compgen -f -- "\${COMP_WORDS[COMP_CWORD]}")
  else
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}")
  fi
}
complete -F _leadline leadline
`;
}
