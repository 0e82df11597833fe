/**
 * The sender that a WAP push names when it announces an MMS: a telephone number as the network wrote
 * it (`+18505550123`), or an e-mail address. `hex` is the user data of the push, all its segments
 * joined. `undefined` when it is no such announcement, or hides or lacks the sender.
 *
 * A push is: transaction, type 06, length of its headers, headers, body (WAP-230-WSP 8.2.4.1); the
 * body is MMS headers (OMA-MMS-ENC 7.3).
 */
export function mmsSender(hex: string): string | undefined {
  const octets = Array.from({ length: hex.length >> 1 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );
  if (octets[1] !== PUSH) return undefined;
  const headers = uintvar(octets, 2);
  let position = headers.end + headers.value;
  while (position < octets.length) {
    const field = octets[position] ?? 0;
    const value = valueAt(octets, field < 0x80 ? valueAt(octets, position).end : position + 1);
    if (field === FROM) return addressIn(octets.slice(value.start, value.end));
    position = value.end;
  }
  return undefined;
}

const PUSH = 0x06;
/** Header field 09 with the bit of well-known names (OMA-MMS-ENC 7.4). */
const FROM = 0x89;
const ADDRESS_PRESENT = 0x80;

/** Where the contents of a header's value lie; every value tells its extent (WAP-230-WSP 8.4.1.2). */
function valueAt(octets: readonly number[], position: number): { start: number; end: number } {
  const first = octets[position] ?? 0;
  if (first >= 0x80) return { start: position, end: position + 1 };
  if (first < 31) return { start: position + 1, end: position + 1 + first };
  if (first === 31) {
    const length = uintvar(octets, position + 1);
    return { start: length.end, end: length.end + length.value };
  }
  return { start: position, end: endOfString(octets, position) };
}

/** From-value: Address-present-token Encoded-string-value, or Insert-address-token (OMA-MMS-ENC 7.3.17). */
function addressIn(value: readonly number[]): string | undefined {
  if (value[0] !== ADDRESS_PRESENT) return undefined;
  // An encoded string may be wrapped in its length and its character set; an address is ASCII all the same.
  const wrapped = (value[1] ?? 0) < 32;
  const start = wrapped ? valueAt(value, 1).start + 1 : 1;
  const text = String.fromCharCode(...value.slice(start, endOfString(value, start)).filter((octet) => octet !== 0));
  const [address] = text.split("/TYPE=");
  return address === undefined || address === "" ? undefined : address;
}

function endOfString(octets: readonly number[], position: number): number {
  const nul = octets.indexOf(0, position);
  return nul === -1 ? octets.length : nul + 1;
}

/** Seven bits an octet, the highest bit says that another follows (WAP-230-WSP 8.1.2). */
function uintvar(octets: readonly number[], position: number): { value: number; end: number } {
  let value = 0;
  let end = position;
  while (end < position + 5) {
    const octet = octets[end] ?? 0;
    end += 1;
    value = value * 128 + (octet & 0x7f);
    if (octet < 0x80) break;
  }
  return { value, end };
}
