import type { BrandId } from "./consent/model.ts";
import type { AlertLabels, Brand, Texts, Wording } from "./content.ts";
import { forPeople } from "./number.ts";
import type { Policy } from "./policy.ts";

/** The wording that holds for a brand: what it says otherwise, and everyone's words for the rest. */
export function wordingFor(texts: Texts, brand: BrandId | undefined): Wording {
  const own = brand === undefined ? undefined : texts.brands[brand];
  if (own === undefined) return texts;
  const alert: AlertLabels = { ...texts.alert, ...own.alert };
  return { ...texts, ...own, alert };
}

/** The answer to HELP. A number that agents of several brands share gets the contacts of each. */
export function helpText(policy: Policy, brands: readonly Brand[]): string {
  return fill(wordingFor(policy.texts, brands.length === 1 ? brands[0]?.id : undefined).help, {
    brand: brands.map((brand) => brand.name).join(" / "),
    number: forPeople(policy.number, policy.home),
    contacts: contactsOf(brands),
  });
}

function contactsOf(brands: readonly Brand[]): string {
  const contacts = brands.map((brand) => ({
    name: brand.name,
    ways: [brand.phone, brand.email].filter((way) => way !== undefined).join(", "),
  }));
  if (contacts.length === 1) return contacts[0]?.ways ?? "";
  return contacts.map(({ name, ways }) => `${name}: ${ways}`).join("; ");
}

/** Puts values into a template: `{brand}`. What is no placeholder stays as it stands. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) =>
    Object.hasOwn(values, key) ? (values[key] ?? "") : whole,
  );
}
