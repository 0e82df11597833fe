import type { PeopleRole, Role } from "./actor.ts";

/** Whoever may sign in. */
export interface User {
  readonly name: string;
  readonly role: PeopleRole;
  readonly password: ScryptHash;
  /** Absent: the password alone is asked for. */
  readonly secondFactor?: SecondFactor;
}

/** What somebody has beside their password. */
export interface SecondFactor {
  /** Shared with their device, base32 (RFC 4648 6): it makes the codes of the time (RFC 6238). */
  readonly secret: string;
  /** SHA-256 of each recovery code, in hexadecimal. */
  readonly recovery: readonly string[];
}

/** A code that somebody has shown. */
export type CodeShown =
  | { readonly kind: "timed"; readonly step: number }
  | { readonly kind: "recovery"; readonly digest: string };

/** Each code is taken once. */
export interface SpentCodes {
  /**
   * Takes it, unless it was before. `factor`: whatever names the secret without telling it. `not-kept`: that it was
   * used could not be written down, and it is not to be taken.
   */
  spend(name: string, factor: string, code: CodeShown): Promise<"taken" | "spent" | "not-kept">;
}

/** What is kept of a password (RFC 7914): the hash with its salt, both in base64, and what it took to make it. */
export interface ScryptHash {
  readonly salt: string;
  readonly hash: string;
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelization: number;
}

/** By which people who are signed in set up a second factor of their own. */
export interface FactorEnrolment {
  /** `undefined`: whoever has this name is none of the users. */
  stands(name: string): "on" | "off" | undefined;
  /** One that counts for nothing yet: the same for a while, however often it is asked for. */
  offer(name: string): FactorOffer;
  /** Takes what was offered, where the password is theirs and the code shows that their device has it. */
  take(shown: ShownForFactor): Promise<FactorTaken>;
}

interface FactorOffer {
  /** As people type it. */
  readonly key: string;
  /** For an authenticator to scan. */
  readonly uri: string;
}

export interface ShownForFactor {
  readonly name: string;
  /** From where. */
  readonly address: string;
  readonly password: string;
  readonly code: string;
}

export type FactorTaken =
  /** The codes are not kept: they are shown this once. */
  | { readonly kind: "on"; readonly recoveryCodes: readonly string[] }
  | { readonly kind: "wrong"; readonly what: "password" | "code"; readonly why: string };

/** Those who may sign in, as they are now. Each call throws, for people, where that cannot be read. */
export interface UserDirectory {
  find(name: string): User | undefined;
  isEmpty(): boolean;
}

/** Of a program. */
export interface AccessToken {
  readonly name: string;
  readonly role: Role;
  readonly token: string;
}

/** The programs that may come in, as they are now. Throws, for people, where that cannot be read. */
export interface TokenDirectory {
  all(): readonly AccessToken[];
}

/** A name that stands in a list, in the proof and on a page: 1 to 64 letters, digits or . _ - @. */
export function isUserName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u.test(name);
}
