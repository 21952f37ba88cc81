import type { Claim } from "../../claims/claim.ts";
import type { Wording } from "../wording/wording.ts";
import { type Appointment, appointmentIn, areOfOne } from "./appointments.ts";
import { type Hour, hoursOf } from "./hours.ts";

/** The hours that claims give, and by deed all that the article gives, by their middle. */
export function hoursOfClaims(claims: readonly Claim[], read: (claim: Claim) => Wording) {
  const ofClaim = new Map<Claim, readonly Hour[]>();
  const ofDeed = new Map<string | null, Set<number>>();
  for (const claim of claims) {
    const hours = hoursOf(read(claim));
    if (hours.length === 0) continue;
    ofClaim.set(claim, hours);
    for (const { deed, low, high } of hours) {
      const known = ofDeed.get(deed);
      if (known === undefined) ofDeed.set(deed, new Set([low + high]));
      else known.add(low + high);
    }
  }
  return { ofClaim, ofDeed };
}

/** The appointments that claims give. */
export function appointmentsOf(claims: readonly Claim[], read: (claim: Claim) => Wording) {
  const found = new Map<Claim, Appointment>();
  for (const claim of claims) {
    if (claim.dates.length !== 1) continue;
    const appointment = appointmentIn(claim, read(claim));
    if (appointment !== null) found.set(claim, appointment);
  }
  return found;
}

/** Whether an article gives no other day for what a claim's appointment is of. */
export function isSoleDay(appointments: ReadonlyMap<Claim, Appointment>, claim: Claim): boolean {
  const own = appointments.get(claim);
  return own !== undefined && appointments.values().every((other) => other.day === own.day || !areOfOne(own, other));
}
