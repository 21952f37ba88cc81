import { articleAt } from "../../documents/entries.ts";
import { partOf } from "../../text/span.ts";
import { isPhrase, tells } from "../clauses/telling.ts";
import type { ComparedArticle, Row } from "../comparison.ts";
import { strengthOf } from "../likeness/similarity.ts";
import { isShownWhole } from "../propositions/is-shown-whole.ts";
import type { Memory } from "../propositions/memory.ts";
import { dateline, type Proposition, wordsOf } from "../propositions/propositions.ts";
import type { Library } from "../silences/nearest.ts";
import type { PartTold } from "./parts-told.ts";
import type { RowDraft } from "./rows.ts";
import { sharedText } from "./shared-text.ts";
import { withBothMarks } from "./whole-marks.ts";
import { isNamingVerb, withSpeaker } from "./with-speaker.ts";

/** What a row's text is taken from. */
interface Sources {
  readonly articles: ReadonlyMap<string, ComparedArticle>;
  readonly library: Library;
  readonly memory: Memory;
  /** Of the members that tell other things besides: which part tells what the row tells. */
  readonly parts: ReadonlyMap<Proposition, PartTold>;
}

/**
 * A row's text by its centre, of what likely belongs in it; where that is a headline or a scrap, or in a conflict gives a
 * value that fewer outlets give than another, or where values replaced one another an earlier one, by the sentence of a body
 * of the most told or the latest value that is nearest to it. Of what a speaker denies the whole sentence, since the claim's words alone say what is not
 * so, likewise of what somebody is to do ("the agency to look for the causes"), and of a figure in too few words the claim's;
 * no dateline before it. Of a text that tells much that only some tell, what all share; of one that begins with its cue, who it is
 * of; of a part of a quotation, both marks.
 */
export function textOfRow(
  { members, centre, byFigure, core }: RowDraft,
  clashes: Pick<Row, "variants" | "conflicts">,
  { articles, library, memory, parts }: Sources,
): string {
  const likely = members.filter((_, place) => core.members.has(place));
  const { shown, fit } = shownOf(likely, members[centre]!, clashes, byFigure, { articles, memory, parts });
  const { claim, stance } = shown;
  const { article } = articles.get(claim.articleId)!;
  if (stance.deniedByCue) {
    // "The lift was closed, staff said. The operator denied this.": the denial may stand behind what it denies.
    const spans = claim.cue === null ? claim.spans : [...claim.spans, claim.cue];
    const { part, start, end } = library.sentenceOf({ ...claim, spans });
    return partOf(article, part).slice(start, end);
  }
  const [span] = claim.spans;
  if (span !== undefined && claim.cue !== null && isInfinitive(shown)) {
    const { part, start } = library.sentenceOf(claim);
    const asked = partOf(article, part).slice(start, span.end);
    if (part === span.part && claim.cue.end <= span.start && asked.length <= mostShown)
      return asked.replace(dateline, "");
  }
  const text = isToldWhole(shown, members[centre]!, byFigure) ? wordsOf(claim) : shown.wording.text;
  const chosen = { text, of: shown };
  const tellings = { members: likely, parts, memory };
  const told = byFigure || !core.settled ? chosen : sharedText(chosen, fit, tellings);
  const { article: own } = articles.get(told.of.claim.articleId)!;
  const isNaming = (cue: string) =>
    told.of.wording.senses === null &&
    told.of.claim.type !== "direct" &&
    isNamingVerb(cue, (words) => memory.read(words, null));
  const spoken = withSpeaker(told.text, told.of.claim, own, isNaming);
  return spoken === told.text ? withBothMarks(spoken) : spoken;
}

function isToldWhole(shown: Proposition, centre: Proposition, byFigure: boolean): boolean {
  const short = shown.claim.text.length <= mostShown;
  if (shown !== centre && short) return true;
  // "Anna Berg, who heads the board", "despite any remarks": a part without a verb of its own is nothing that could be said.
  return byFigure ? isShownWhole(shown) : shown.whole || (short && (isPhrase(shown) || !tells(shown)));
}

/** Whether words leave out what leads to their infinitive, and tell nothing by themselves: "the agency to look for the causes". */
function isInfinitive({ whole, wording: { words } }: Proposition): boolean {
  const to = words.findIndex(({ lexeme }, at) => lexeme.form === "to" && words[at + 1]?.lexeme.kind === "content");
  return whole && to >= 0 && words.slice(0, to).every(({ lexeme }) => !lexeme.verbal);
}

/** UTF-16 units; a longer claim is a speech, of which the row's part is shown. */
const mostShown = 300;

/** The member that is shown, and those whose words may stand for the row's. */
function shownOf(
  members: readonly Proposition[],
  centre: Proposition,
  told: Pick<Row, "variants" | "conflicts">,
  byFigure: boolean,
  { articles, memory, parts }: Omit<Sources, "library">,
): { readonly shown: Proposition; readonly fit: readonly Proposition[] } {
  if (members.length === 1) return { shown: centre, fit: members };
  const giving = givingValue(centre, members, told, articles);
  const gives = ({ claim }: Proposition) => giving === null || giving.has(claim.id);
  const share = (member: Proposition) => parts.get(member)?.share ?? 1;
  // What somebody makes of it in his own words stands for no report of it.
  const fit = members.filter(
    (member) => isOfBody(member) && tells(member) && member.quoted === centre.quoted && gives(member),
  );
  const fits = isOfBody(centre) && gives(centre) && !isScrap(centre);
  const nearness = (member: Proposition) => strengthOf(memory.similarity.compare(centre.wording, member.wording));
  // Of tellings of one figure the one that tells least else.
  const order = (member: Proposition) => (byFigure ? -member.claim.text.length : nearness(member));
  const best = (some: readonly Proposition[]) => some.toSorted((a, b) => order(b) - order(a))[0];
  const whole = fit.filter((member) => share(member) >= mostOfClaim);
  const isEnough = fits && share(centre) >= enoughOfClaim;
  const shown = isEnough ? centre : (best(fits ? whole : fit) ?? centre);
  // Of a row in several languages most readers read the English.
  const english = shown.wording.senses === null ? null : best(whole.filter(({ wording }) => wording.senses === null));
  return { shown: english ?? shown, fit };
}

/** Shares of a claim that tell what its row tells: of the one that is shown by itself, and of one that is shown in its place. */
const [enoughOfClaim, mostOfClaim] = [0.6, 0.75];

/** "There is a 12 mph (": words that break off, or a few that tell nothing, of a claim that is not shown whole. */
const isScrap = (member: Proposition) =>
  !isShownWhole(member) &&
  !tells(member) &&
  (member.wording.words.length < fewestOfPhrase || openBracket.test(member.wording.text));
/** So many words tell enough without a verb that is known. */
const fewestOfPhrase = 8;
const openBracket = /\([^()]*$/u;

const isOfBody = ({ claim }: Proposition) => claim.spans[0]?.part === "text";

/**
 * The claims that give the value to show: in a conflict the one that the most outlets give, of values that replaced one
 * another the one that was given last, else the centre's own; null for any.
 */
function givingValue(
  centre: Proposition,
  members: readonly Proposition[],
  { variants, conflicts }: Pick<Row, "variants" | "conflicts">,
  articles: Sources["articles"],
): ReadonlySet<string> | null {
  const valuesOf = (updates: boolean) => {
    const ids = new Set(conflicts.filter((one) => one.updates === updates).flatMap(({ variantIds }) => variantIds));
    return variants.filter(({ id }) => ids.has(id));
  };
  const own = variants.find(({ claimIds }) => claimIds.includes(centre.claim.id));
  const [first, second] = valuesOf(false).toSorted((a, b) => b.outletIds.length - a.outletIds.length);
  if (first !== undefined) {
    const shown = second?.outletIds.length !== first.outletIds.length ? first : own;
    return shown === undefined ? null : new Set(shown.claimIds);
  }
  // When each value was first given, by the reports that are likely of it.
  const firstGiven = (claimIds: readonly string[]) =>
    members
      .filter(({ claim }) => claimIds.includes(claim.id))
      .map(({ articleId, claim }) => articleAt(articles.get(articleId)!.article, claim.spans[0]).publishedFrom ?? "")
      .toSorted()[0] ?? "";
  const [latest] = valuesOf(true)
    .map((variant) => ({ variant, given: firstGiven(variant.claimIds) }))
    .filter(({ given }) => given !== "")
    .toSorted((a, b) => (a.given < b.given ? 1 : a.given > b.given ? -1 : 0));
  const shown = latest?.variant ?? own;
  return shown === undefined ? null : new Set(shown.claimIds);
}
