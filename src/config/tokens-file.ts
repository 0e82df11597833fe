import { readFileSync } from "node:fs";
import { PEOPLE_ROLES, PROGRAM_ROLES, type Role } from "../app/actor.ts";
import { type AccessToken, isUserName, type TokenDirectory } from "../app/users.ts";
import { whyUnreadable } from "./file-errors.ts";
import { stampOf } from "./file-stamp.ts";

const ROLES: readonly string[] = [...PROGRAM_ROLES, ...PEOPLE_ROLES];
/** Of letters and digits at random: more than anybody guesses. */
const SHORTEST_TOKEN = 24;
const MOST_TOKENS = 100;

type Line = { readonly token: AccessToken } | { readonly wrong: string };

/** `name role token` a line; blank lines and those that begin with # say nothing. */
function tokensIn(text: string): readonly AccessToken[] {
  return linesOf(text).flatMap((line) => ("token" in line ? [line.token] : []));
}

/** What is wrong with it, for people; a token itself is never repeated. */
export function whyNoTokens(text: string): string | undefined {
  const lines = linesOf(text);
  if (lines.length > MOST_TOKENS) return `holds more than ${MOST_TOKENS} tokens`;
  return lines.flatMap((line) => ("wrong" in line ? [line.wrong] : []))[0];
}

/** The tokens of a file as it is at each moment: one that is taken out holds no more. */
export function createTokenDirectory(file: string): TokenDirectory {
  let known: { readonly stamp: string; readonly tokens: readonly AccessToken[] } | undefined;
  return {
    all() {
      const stamp = stampOf(file);
      if (known?.stamp !== stamp) known = { stamp, tokens: readTokens(file) };
      return known.tokens;
    },
  };
}

/** Throws, for people, where they cannot be read: a line that was meant otherwise may be one that was taken away. */
function readTokens(file: string): readonly AccessToken[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`${file} cannot be read: ${whyUnreadable(error)}`);
  }
  const wrong = whyNoTokens(text);
  if (wrong !== undefined) throw new Error(`${file} ${wrong}`);
  return tokensIn(text);
}

function linesOf(text: string): readonly Line[] {
  const names = new Set<string>();
  return text.split("\n").flatMap((written, index): readonly Line[] => {
    const line = written.trim();
    if (line === "" || line.startsWith("#")) return [];
    const where = `line ${index + 1}`;
    const [name = "", role = "", token = "", ...more] = line.split(/\s+/);
    if (token === "" || more.length > 0)
      return [{ wrong: `is wrong in ${where}: write name, role and token, with blanks between` }];
    if (!isUserName(name)) return [{ wrong: `is wrong in ${where}: a name has letters, digits and . _ - @` }];
    if (names.has(name)) return [{ wrong: `is wrong in ${where}: ${name} stands there twice` }];
    names.add(name);
    if (!ROLES.includes(role)) return [{ wrong: `is wrong in ${where}: write one of the roles ${ROLES.join(", ")}` }];
    if (token.length < SHORTEST_TOKEN || !/^[\x21-\x7e]+$/.test(token))
      return [
        {
          wrong: `is wrong in ${where}: the token is shorter than ${SHORTEST_TOKEN} characters; openssl rand -hex 24 makes one`,
        },
      ];
    return [{ token: { name, role: role as Role, token } }];
  });
}
