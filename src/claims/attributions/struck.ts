import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import type { Attribution } from "./attributions.ts";

/** "Gunmen attacked a hospital", "launched his attack on the arena": done with arms, and no words. */
export function isStruck({ tokens }: Passage, { cue, content, mention }: Attribution): boolean {
  if (!/^(?:attack|assault)$/.test(tokens[cue.first]!.lemma)) return false;
  if (mention !== null && armed.has(tokens[headOf(tokens, mention)]!.lemma)) return true;
  const [object, ...more] = content;
  if (object === undefined || more.length > 0) return false;
  const from = tokens[object.first]!.lemma === "attack" ? object.first + 1 : object.first;
  const first = tokens[from]?.pos === "ADP" ? from + 1 : from;
  return first < object.last && places.has(tokens[headOf(tokens, { first, last: object.last })]!.lemma);
}

/** The noun that a phrase is about: the last before a preposition, a mark or a verb. */
function headOf(tokens: Passage["tokens"], { first, last }: Range): number {
  let at = first;
  while (at + 1 < last && /^(?:NOUN|PROPN|ADJ|NUM|PART|DET)$/.test(tokens[at + 1]!.pos)) at++;
  return at;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Who fights with arms. Lemmas. */
const armed = words(`
gunman militant rebel insurgent soldier troop jet drone warplane aircraft helicopter submarine terrorist jihadist bandit raider hacker attacker assailant bomber robber
gunmen troops militiaman guerrilla pirate shark dog bear mob
`);
/** What is struck by arms; of a plan or a person words strike as often. Lemmas. */
const places = words(`
hospital clinic base airport airbase airfield convoy village town arena stadium checkpoint checkpost ship tanker vessel freighter boat bus train school church mosque temple
synagogue embassy consulate barracks camp house home market mall hotel restaurant cafe prison patrol building refinery pipeline bridge port harbour harbor depot truck car
vehicle concert nightclub club festival shop store station outpost kindergarten substation warship
`);
