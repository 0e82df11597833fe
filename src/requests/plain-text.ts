import { decodeHTMLStrict } from "entities/decode";

/**
 * What a web form made HTML of, as a person would have written it: entities are characters, tags are gone, a link
 * behind words stands beside them. Only what HTML knows is taken for a tag: `a < b` and `<ann@example.com>` stay.
 */
export function plainText(text: string): string {
  let plain = text.replaceAll(CDATA, "$1");
  // Forms that hand on to forms escape what is escaped already.
  for (let round = 0; round < MOST_ROUNDS && /[<&]/.test(plain); round += 1) {
    // Without its semicolon an entity is none: `?id=1&copy=2` is a link.
    const next = withoutTags(decodeHTMLStrict(withoutTags(plain)));
    if (next === plain) break;
    plain = next;
  }
  return plain;
}

const MOST_ROUNDS = 3;

/** Begin a line, or end it. */
const BLOCKS =
  "address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre section table tbody tfoot thead title tr ul";
const CELLS = "td th";
const WITHIN_LINES =
  "a abbr b big button cite code del dfn em font i img input ins kbd label link mark meta o:p q s samp select small span strike strong sub sup textarea time tt u var wbr";

const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ...BLOCKS.split(" ").map((name) => [name, "\n"] as const),
  ...CELLS.split(" ").map((name) => [name, " "] as const),
  ...WITHIN_LINES.split(" ").map((name) => [name, ""] as const),
]);

/**
 * A tag with values for all its attributes, but for those that have none (HTML 4.01, appendix of attributes), so that
 * `x <b and y> z` is none; or a comment; or what is for the browser alone, with its contents.
 */
const TAG =
  /<style(?:\s[^<>]*)?>[^<]*<\/style\s*>|<script(?:\s[^<>]*)?>[^<]*<\/script\s*>|<(\/?)([a-z][a-z0-9]*(?::p)?)((?:\s+(?:(?:checked|compact|disabled|hidden|multiple|noshade|nowrap|readonly|required|reversed|selected)(?=[\s/>])|[a-z_:][\w:.-]*\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+)))*)\s*\/?>|<!--.{0,200}?-->/gis;

/** XML 1.0, 2.7: text that its writer did not escape. */
const CDATA = /<!\[CDATA\[([^\]]*)\]\]>/gi;

const LINK = /\shref\s*=\s*(?:"(https?:[^\s"]+)"|'(https?:[^\s']+)'|(https?:[^\s"'<>]+))/i;

/** Where an anchor with these attributes leads. */
function linkIn(attributes: string): string | undefined {
  const [, quoted, quotedOnce, bare] = LINK.exec(attributes) ?? [];
  return quoted ?? quotedOnce ?? bare;
}

function withoutTags(text: string): string {
  let plain = "";
  let end = 0;
  let link: string | undefined;
  let linkFrom = 0;
  for (const { 0: tag, 1: slash, 2: name, 3: attributes = "", index } of text.matchAll(TAG)) {
    const element = name?.toLowerCase() ?? "";
    const standsFor = name === undefined ? "" : STANDS_FOR.get(element);
    if (standsFor === undefined) continue;
    plain += text.slice(end, index);
    end = index + tag.length;
    if (element === "a") {
      if (link !== undefined && !plain.includes(link, linkFrom)) plain += ` ${link}`;
      link = slash === "" ? linkIn(attributes) : undefined;
      linkFrom = plain.length;
    }
    if (!/\s/.test(plain.at(-1) ?? "")) plain += standsFor;
  }
  return end === 0 ? text : (plain + text.slice(end)).trim();
}
