import type { DoneBy } from "../domain/done-by.ts";

// Who asks something of the gateway by command, dashboard or API.

/** People: each may do what those before it may, and more. */
export const PEOPLE_ROLES = ["viewer", "office", "technician"] as const;
/** Programs: each may do what it is for, and nothing else. */
export const PROGRAM_ROLES = ["metrics", "leads"] as const;

export type PeopleRole = (typeof PEOPLE_ROLES)[number];
export type Role = PeopleRole | (typeof PROGRAM_ROLES)[number];

/** Who asks, and what they may. */
export interface Actor extends DoneBy {
  readonly role: Role;
}

function isPeopleRole(role: string): role is PeopleRole {
  return (PEOPLE_ROLES as readonly string[]).includes(role);
}

/** Whether `role` is at least `least`. A program's role is at least itself alone. */
export function mayActAs(role: Role, least: Role): boolean {
  if (role === least) return true;
  return isPeopleRole(role) && isPeopleRole(least) && PEOPLE_ROLES.indexOf(role) > PEOPLE_ROLES.indexOf(least);
}
