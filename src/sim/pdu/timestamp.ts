/** A TP-Service-Centre-Time-Stamp: local time and the zone in quarters of an hour (3GPP TS 23.040 9.2.3.11). */
export function encodeTimestamp(atMs: number, zoneMinutes: number): Buffer {
  const local = new Date(atMs + zoneMinutes * 60_000);
  const quarters = Math.round(Math.abs(zoneMinutes) / 15);
  const zone = swapped(quarters) | (zoneMinutes < 0 ? 0x08 : 0);
  return Buffer.from([
    swapped(local.getUTCFullYear() % 100),
    swapped(local.getUTCMonth() + 1),
    swapped(local.getUTCDate()),
    swapped(local.getUTCHours()),
    swapped(local.getUTCMinutes()),
    swapped(local.getUTCSeconds()),
    zone,
  ]);
}

function swapped(value: number): number {
  return Math.floor(value / 10) | ((value % 10) << 4);
}
