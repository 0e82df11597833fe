import { pbkdf2Sync, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { shipped } from "../../src/config/package-root.ts";
import { withoutComments } from "../docs/documents.ts";
import { Mosquitto } from "./mosquitto.ts";

/** Who may sign in, as the shipped access rules call them. */
export const GATEWAY = { username: "leadline", password: "of the gateway" };
export const LEAD_SYSTEM = { username: "lead-system", password: "of the lead system" };

interface Changes {
  readonly acl?: (text: string) => string;
  readonly conf?: (line: string) => string;
}

/** mosquitto with the files of config/, but in its own folder and on a port of its own. */
export function startShippedMosquitto({ acl = same, conf = same }: Changes = {}): Promise<Mosquitto> {
  const config = withoutComments(readShipped("mosquitto.conf"))
    .filter((line) => !line.startsWith("listener "))
    .map((line) => conf(line.replace("/etc/mosquitto", "{folder}")));
  return Mosquitto.start([...config, "persistence_location {folder}/"], {
    "leadline.acl": acl(readShipped("mosquitto.acl")),
    "leadline.passwd": passwords(GATEWAY, LEAD_SYSTEM),
  });
}

export function readShipped(file: string): string {
  return readFileSync(shipped("config", file), "utf8");
}

const same = (text: string): string => text;

/** What mosquitto_passwd writes: `$7$`, the rounds of PBKDF2 with SHA-512, salt and key in base64. */
function passwords(...people: readonly { readonly username: string; readonly password: string }[]): string {
  const rounds = 101;
  const lines = people.map(({ username, password }) => {
    const salt = randomBytes(12);
    const key = pbkdf2Sync(password, salt, rounds, 64, "sha512");
    return `${username}:$7$${rounds}$${salt.toString("base64")}$${key.toString("base64")}\n`;
  });
  return lines.join("");
}
