import { zones, zonesByCountry } from "../tables/zones.ts";
import type { DateFields } from "./instants.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of UTC of a named zone at a local time; null where the name may mean several. */
export function zoneOffset(name: string, fields: DateFields, country: string | null): number | null {
  const known = zones[name] ?? (country ? zonesByCountry[name]?.[country] : undefined);
  if (known === undefined) return null;
  return typeof known === "number" ? known : offsetIn(known, fields);
}

/** The offset of an IANA zone at a local time; of the two that an hour has in autumn, the earlier instant's. */
function offsetIn(zone: string, fields: DateFields): number {
  const local = Date.UTC(fields.year, (fields.month ?? 1) - 1, fields.day ?? 1, fields.hour ?? 0, fields.minute ?? 0);
  const guess = wallClock(zone, local) - local;
  return Math.round((wallClock(zone, local - guess) - (local - guess)) / 60_000);
}

function wallClock(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!);
}
