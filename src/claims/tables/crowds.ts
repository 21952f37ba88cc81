/**
 * Plurals for people whom reports quote without a name, which hold no role. Lower case; none of them is a surname that is
 * met with, as "Rivers" and "Sanders" are.
 */
export const crowds: ReadonlySet<string> = new Set(
  `insiders outsiders locals rescuers sources bosses relatives families paramedics firefighters detectives prosecutors supporters opponents
  organisers organizers backers fans travellers travelers commuters motorists shoppers diners patients medics carers teachers pupils lenders
  insurers suppliers traders tenants landlords holidaymakers hikers climbers swimmers walkers revellers worshippers mourners punters
  youngsters teenagers householders homeowners islanders townspeople campaigners protesters demonstrators strikers picketers rebels
  separatists militants gunmen investigators regulators developers researchers academics pollsters voters ministers lawmakers`.split(
    /\s+/,
  ),
);
