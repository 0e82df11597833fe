import { domainToASCII } from "node:url";
import type { MailId } from "../domain/mail/model.ts";

/**
 * The same for the same reminder, so that one which is handed over twice is shown once: a crash between the
 * server's yes and our own record of it is not to be seen. RFC 5322 3.6.4: dots stand between atoms only.
 */
export function messageIdOf(id: MailId, gateway: string, from: string): string {
  const domain = domainToASCII(/@([^\s<>@]+)>?$/.exec(from)?.[1] ?? "");
  return `<${atoms(id)}.${atoms(gateway)}@${domain === "" ? "leadline.invalid" : domain}>`;
}

/** `=` stands in no id, so no two ids become the same. */
function atoms(id: string): string {
  return id.replaceAll(
    /[^A-Za-z0-9.-]|^\.|\.$|\.(?=\.)/g,
    (character) => `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
