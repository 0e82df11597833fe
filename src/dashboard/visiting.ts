import { createContext, useContext } from "hono/jsx";
import { mayActAs, type Role } from "../app/actor.ts";
import type { Instant } from "../domain/time.ts";

/** What whatever is drawn knows of the visit. */
export interface Visiting {
  /** For the hidden field of forms. */
  readonly formToken: string;
  /** Absent: nobody has shown who they are. */
  readonly role?: Role;
  readonly now: Instant;
  /** That times are shown in, by its name. */
  readonly zone: string;
  readonly people: People;
  /** Lets everything else have its turn before more is drawn. */
  readonly pause: () => Promise<void>;
}

/** Who people are, as the office knows them. */
export interface People {
  /** An agent's; `undefined`: none is known. */
  readonly nameOf: (agentId: string) => string | undefined;
  /** The ids of who has a number. */
  readonly at: (number: string) => readonly string[];
}

/** Where the state cannot be read nobody is known. */
export const NOBODY: People = { nameOf: () => undefined, at: () => [] };

/** Where nothing else goes on. */
export async function noPause(): Promise<void> {}

export const VisitingContext = createContext<Visiting>({
  formToken: "",
  now: 0,
  zone: "",
  people: NOBODY,
  pause: noPause,
});

/** Whether who looks at the page may do what takes this role. */
export function mayAct(least: Role): boolean {
  const { role } = useContext(VisitingContext);
  return role !== undefined && mayActAs(role, least);
}
