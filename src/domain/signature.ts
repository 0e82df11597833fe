import { plainLines, plainWords } from "./plain-words.ts";

// What people and their telephones put below what they say, in English, French and Spanish: a name, a trade, a
// telephone number, addresses, a closing, and from a mark on ("--", "Sent from", a quoted message) whatever follows.

/** Words of courtesy, of haste and of farewell, that a line begins with. */
const CLOSING = new RegExp(
  `^(?:${[
    "PLEASE|PLS|PLZ|KINDLY|(?:MANY )?THANKS?|THANKYOU|THX|TKS|TNX|TY|APPRECIATE|APPRECIATED|I APPRECIATE|MUCH (?:APPRECIATED|OBLIGED)",
    "(?:WARM(?:EST|LY)?|KIND(?:EST)?|BEST)\\b(?! TIME)|REGARDS|SINCERELY|RESPECTFULLY|CORDIALLY|CHEERS|YOURS|TAKE CARE|BE WELL",
    "SORRY|APOLOGIES|MY APOLOGIES|NO OFFENSE|GOOD(?:BYE| BYE| DAY| NIGHT| EVENING| AFTERNOON| MORNING| LUCK)?$|BYE|HAVE A|ALL THE BEST",
    "GOD BLESS|BLESSINGS|NOW|RIGHT NOW|ASAP|IMMEDIATELY|TODAY$|OK(?:AY)?$",
    "MERCI|SVP|STP|S'IL (?:VOUS|TE) PLAIT|BONNE|BONSOIR|AU REVOIR|(?:BIEN )?CORDIALEMENT|BIEN A VOUS|SALUTATIONS|MES SALUTATIONS",
    "DESOLEE?|SINCEREMENT|MAINTENANT|TOUT DE SUITE|IMMEDIATEMENT",
    "GRACIAS|(?:MUCHAS|MIL) GRACIAS|POR ?FA(?:VOR)?|SALUDOS|ATENTAMENTE|ATTE|CORDIALMENTE|BUEN(?:A|O|AS|OS)? (?:DIA|DIAS|TARDE|TARDES|NOCHES)",
    "QUE TENGA|DISCULPEN?|PERDON|ADIOS|DIOS (?:LO|LA|LE|LOS|TE) BENDIGA|BENDICIONES|AHORA|YA$",
  ].join("|")})(?![\\p{L}\\p{N}])`,
  "u",
);

/** From such a line on nothing is the person's own. */
const MARK = new RegExp(
  `^(?:[-_=*~]{2,}|-{2,}.*|>.*|${[
    "SENT (?:FROM|VIA|BY|USING)\\b.*|GET OUTLOOK\\b.*|SENT WITH\\b.*",
    "ENVOYEE? (?:DE|DEPUIS|VIA|AVEC|A PARTIR)\\b.*|(?:OBTENEZ|TELECHARGE[RZ]) OUTLOOK\\b.*|PROVENANCE ?:.*",
    "ENVIADO (?:DESDE|DE|POR|CON|VIA)\\b.*|OBTEN(?:ER|GA) OUTLOOK\\b.*",
    "CONFIDENTIALITY\\b.*|AVIS DE CONFIDENTIALITE\\b.*|AVISO DE CONFIDENCIALIDAD\\b.*|WIRE FRAUD\\b.*|BEWARE OF\\b.*",
    "ON .* WROTE ?:|LE .* A ECRIT ?:|EL .* ESCRIBIO ?:|(?:FROM|DE) ?: .*",
  ].join("|")})$`,
  "u",
);

/** What somebody is, and what companies of the trade are called. */
const TRADE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    "REALTORS?|BROKERS?|BROKERAGE|AGENTS?|AGENCY|ASSOCIATES?|ADVISORS?|SPECIALIST|CONSULTANT|ASSISTANT|MANAGER|DIRECTOR|OWNER|PRESIDENT|CEO",
    "TEAM|GROUP|REALTY|REAL ESTATE|PROPERTIES|HOMES\\.COM|RE/?MAX|REMAX|KELLER|WILLIAMS|KW|COLDWELL|CENTURY ?21|COMPASS|SOTHEBY'?S|BERKSHIRE",
    "EXP|LLC|INC|LTD|PA|LIC(?:ENSE)?\\.?|DRE|BRE|NMLS|MLS ID|CELL|MOBILE|DIRECT|OFFICE|FAX|TEL|PH|WWW",
    "COURTIERE?S?|IMMOBILIERE?|AGENCE|EQUIPE|DIRECTRICE|DIRECTEUR|BUREAU|PERMIS|ADJOINTE?",
    "AGENTE|CORREDORA?|INMOBILIARIA|BIENES RAICES|EQUIPO|GRUPO|LICENCIA|OFICINA|ASESORA?|GERENTE",
  ].join("|")})(?![\\p{L}\\p{N}])`,
  "u",
);

/** What begins no name, but the rest of a sentence. */
const GOES_ON =
  /^(?:MY|THE|OUR|YOUR|HIS|HER|THEIR|THIS|THAT|THESE|THOSE|IT|A|AN|ALL|ANY|FOR|FROM|AT|ON|IN|BY|OF|TO|UP|WITH|AND|BUT|MON|MA|MES|LA|LE|LES|L|DE|DU|DES|AU|AUX|CE|CES|CETTE|MI|MIS|EL|LOS|LAS|DEL|ESTE|ESTA|PARA|BANK)(?![\p{L}\p{N}])/u;
/** What agents work with: none of it is how somebody is called. */
const WORK =
  /(?<![\p{L}\p{N}])(?:SHOWINGS?|TOURS?|LISTINGS?|OFFERS?|CONTRACTS?|CLOSINGS?|INSPECTIONS?|APPRAISALS?|APPOINTMENTS?|MEETINGS?|LUNCH|DINNER|LOCKBOX|SIGNS?|KEYS?|OPEN HOUSES?|HOUSE|HOMES?|CLAIM|CONDOS?|LEASES?|LOANS?|DEED|CLAUSES?|CONTINGENC(?:Y|IES)|PHOTOS?|PICTURES?|PRICE|TODAY|TOMORROW|TONIGHT|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|WEEK|MORNING|AFTERNOON|NOON|STREET|ROAD|STORY|VISITES?|OFFRES?|CONTRATS?|MAISON|RENDEZ-VOUS|PANCARTE|DEMAIN|LUNDI|MARDI|MERCREDI|JEUDI|VENDREDI|SAMEDI|DIMANCHE|VISITAS?|CITAS?|OFERTAS?|CONTRATOS?|CASAS?|LETREROS?|MANANA|LUNES|MARTES|MIERCOLES|JUEVES|VIERNES|SABADO|DOMINGO)(?![\p{L}\p{N}])/u;
const TIME_OF_DAY = /\b\d{1,2} ?(?:[AP]M|H)\b|\b\d{1,2}[:H]\d\d\b|^\d{1,2}$/;
const ADDRESS =
  /\S+@\S+|(?:HTTPS?:\/\/|WWW\.)\S+|(?<![\p{L}\p{N}])[\w-]+\.(?:COM|NET|ORG|CA|US|MX|REALTOR|HOMES)(?![\p{L}\p{N}])/u;
/** A house number and its street, or a place and its code: of a signature where a name goes before. */
const PLACE = /^\d{1,6} \p{L}|^(?:P\.? ?O\.? BOX|SUITE|STE|UNIT|APT)\b|\b\d{5}(?:-\d{4})?$|\b[A-Z]\d[A-Z] ?\d[A-Z]\d$/u;
/** Each word begins with a capital, or has no letters, or joins such. */
const NAMELY = /^(?:[^\p{L}]*\p{Lu}\S*|[^\p{L}]*|of|and|with|at|the|for|de|du|des|del|la|las|los|le|les|el|y|et|&)$/u;
/** A name written small. */
const FEW_WORDS = 3;
const MOST_WORDS = 12;

/** Whether all lines are what a signature or courtesy is made of. An empty text is. */
export function isSignatureOrCourtesy(lines: readonly string[]): boolean {
  let isNamed = false;
  for (const line of lines) {
    const upper = plainLines(line).trim();
    if (MARK.test(upper)) return true;
    const plain = plainWords(line);
    if (plain === "" || CLOSING.test(plain)) continue;
    if (ADDRESS.test(upper) || isTelephone(upper)) {
      isNamed = true;
      continue;
    }
    if (isNamed ? !belongsToName(line, plain) : !isName(line, plain)) return false;
    isNamed = true;
  }
  return true;
}

function isTelephone(upper: string): boolean {
  return /\d{3}\D{0,3}\d{4}(?!\d)/.test(upper) && !WORK.test(upper) && upper.replace(/[^\p{L}]/gu, "").length <= 30;
}

function isName(line: string, plain: string): boolean {
  const words = line.trim().split(/\s+/u);
  if (words.length > MOST_WORDS || TIME_OF_DAY.test(plain)) return false;
  const isNamely = words.every((word) => NAMELY.test(word)) && /\p{L}/u.test(line);
  // "The Home Team" is a company, "the agent tour" is not.
  if (TRADE.test(plain) && (isNamely || !(GOES_ON.test(plain) || WORK.test(plain)))) return true;
  if (GOES_ON.test(plain) || WORK.test(plain) || PLACE.test(plain)) return false;
  return isNamely || words.length <= FEW_WORDS;
}

/** Behind a name also a place, and what somebody says of themselves: "Selling the coast since 1999". */
function belongsToName(line: string, plain: string): boolean {
  if (isName(line, plain) || PLACE.test(plain)) return true;
  return (
    /^\P{L}*\p{Lu}/u.test(line) &&
    /\p{Ll}/u.test(line) &&
    !TIME_OF_DAY.test(plain) &&
    !/^\P{L}*(?:The|My|Our|At|For) /u.test(line)
  );
}
