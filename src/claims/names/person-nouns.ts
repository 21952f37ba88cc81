import { roleNouns } from "../tables/titles.ts";

/**
 * Whether a noun, lower case, is surely one person's by its form: "technician", "geologist", "ferryman". Endings that tools
 * and ships have too ("tanker", "reactor") say nothing.
 */
export function isPersonNoun(lower: string): boolean {
  return roleNouns.has(lower) || (ofPeople.test(lower) && !ofThings.test(lower));
}
const ofPeople = /^\p{Ll}{3,}(?:ician|arian|[^l]ist|eer|(?:wo)?man|person)$/u;
const ofThings = /^(?:career|veneer|talisman|ottoman|human|assist|consist|persist|subsist)$/;
