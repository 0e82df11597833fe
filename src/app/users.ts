import type { PeopleRole, Role } from "./actor.ts";

/** Whoever may sign in. */
export interface User {
  readonly name: string;
  readonly role: PeopleRole;
  readonly password: ScryptHash;
}

/** What is kept of a password (RFC 7914): the hash with its salt, both in base64, and what it took to make it. */
export interface ScryptHash {
  readonly salt: string;
  readonly hash: string;
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelization: number;
}

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

/** A name that stands in a list, in the proof and on a page: 1 to 64 letters, digits or . _ - @. */
export function isUserName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u.test(name);
}
