import { type Context, Hono } from "hono";
import { isLoopback } from "../../app/host.ts";
import { communicationCentre } from "../../domain/communication-centre.ts";
import { type Contact, contactCard, contactForQr } from "../../domain/contact-card.ts";
import type { Brand } from "../../domain/content.ts";
import type { Policy } from "../../domain/policy.ts";
import { Problem } from "../../http/problem.ts";
import type { Visit } from "../../http/who.ts";
import type { Frame } from "../frame.tsx";
import { HelpPage } from "./help-page.tsx";

/** `/help` and `/contact.vcf`, for agents: open to all, and made of the configuration alone. */
export function createHelpPages(frame: Frame, policy: Policy): Hono<Visit> {
  const routes = new Hono<Visit>();

  function contactOf(c: Context<Visit>): Contact {
    return contactOn(c.req.url, policy, brandOf(c, policy));
  }

  routes.get("/help", (c) => {
    const brand = brandOf(c, policy);
    const centre = communicationCentre(policy, brand?.id);
    if (centre === undefined) throw unknownBrand(c, policy);
    const title = brand === undefined ? "Text alerts about your leads" : `${brand.name} text alerts`;
    return frame.show(c, { title, open: true }, <HelpPage centre={centre} contactQr={contactForQr(contactOf(c))} />);
  });

  routes.get("/contact.vcf", (c) => {
    const name = c.req.query("brand") === undefined ? "lead-alerts" : `lead-alerts-${brandOf(c, policy)?.id}`;
    // RFC 6350 10.1.
    return c.body(contactCard(contactOf(c)), 200, {
      "content-type": "text/vcard; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.vcf"`,
    });
  });

  return routes;
}

/** The number as a contact, in the name of a brand or of all; `url`: of a page of ours. */
export function contactOn(url: string, policy: Policy, brand?: Brand): Contact {
  const brands = brand === undefined ? [...policy.brands.values()] : [brand];
  const contact = { brands: brands.map(({ name }) => name), number: policy.number };
  const { origin, hostname } = new URL(url);
  // An address of this machine alone leads nowhere from a phone.
  if (isLoopback(hostname.replaceAll(/[[\]]/g, ""))) return contact;
  const query = brand === undefined ? "" : `?brand=${encodeURIComponent(brand.id)}`;
  return { ...contact, helpUrl: `${origin}/help${query}` };
}

function brandOf(c: Context<Visit>, policy: Policy) {
  const id = c.req.query("brand");
  if (id === undefined || id === "") return undefined;
  const brand = policy.brands.get(id);
  if (brand === undefined) throw unknownBrand(c, policy);
  return brand;
}

function unknownBrand(c: Context<Visit>, policy: Policy): Problem {
  const known = [...policy.brands.keys()].map((id) => `/help?brand=${id}`).join(", ");
  const asked = JSON.stringify((c.req.query("brand") ?? "").slice(0, 64));
  return new Problem(404, "unknown-brand", `no brand here has the id ${asked}: there are ${known}`, { path: "brand" });
}
