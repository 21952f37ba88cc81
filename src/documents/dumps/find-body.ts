import type { Line } from "./lines.ts";
import { isPictureText } from "./pictures.ts";
import { isParted, scoreLine, settingOf } from "./score-line.ts";

/** What it costs, in log-odds, to begin the body, to break it off, and to take it up again. */
const costs = {
  enter: 2,
  enterUnderHeadline: 0.5,
  leave: 2.5,
  leaveAtClosing: 1,
  /** To hold on to the last line of the dump. */
  last: 0.5,
  reenter: 4,
  reenterSection: 6,
  reenterEnd: 14,
  reenterComments: 80,
} as const;
/** A line weighs by its length, within bounds: one paragraph outweighs a few labels, not a whole menu. */
const weightOf = (line: Line): number => Math.min(3, Math.max(0.5, Math.sqrt(line.words) / 3));

/** What standing above and below the headline adds to a line's score. */
const aboveHeadline = -3;
const underHeadline = 0.4;
/** The body begins within this many lines of its headline, after byline, date and picture; each line more costs. */
const nearHeadline = 12;
const delay = 0.15;
const longestDelay = 60;
/** What it costs to begin below a closing line that stands under the headline. */
const closedDelay = { section: 0, end: 8, comments: 60 } as const;
/** A line of so many letters below the headline may be the body: a closing line below it closes that. */
const paragraph = 150;
const longestClosedDelay = 80;

/** Pictures with their credits stand within articles, and so do labelled teasers: neither makes a body nor ends one. */
const leastWithin = -0.3;

/** A caption stands in so many lines together: the alternative text, the words, who took the picture. */
const reachOfCaption = 3;
/** Letters of the paragraphs that it stands between. */
const besideCaption = 120;

const before = 0;
const inside = 1;
const outside = 2;
/** Below a line that closes a section, and below one that closes the article. */
const section = 3;
const end = 4;
const comments = 5;
type State = typeof before | typeof inside | typeof outside | typeof section | typeof end | typeof comments;
const states: readonly State[] = [before, inside, outside, section, end, comments];
const under = { section, end, comments } as const;

/**
 * Which lines lie in the stretch or stretches of the body: the likeliest path (Viterbi) through before, inside, outside
 * and after-a-closing-line, given each line's own score. Noise inside the stretches is still to be taken out.
 *
 * @param heading index of the headline that stands over the article, -1 where it is not known
 * @param extra what else speaks for each line, in log-odds
 */
export function findBody(lines: readonly Line[], heading: number, extra: readonly number[] = []): boolean[] {
  const best: number[] = [0, ...states.slice(1).map(() => -Infinity)];
  const back: Uint8Array[] = [];
  const parted = isParted(lines);
  let shut = 0;
  let passed = false;
  const worth: number[] = [];
  lines.forEach((line, i) => {
    const prior = i <= heading ? aboveHeadline : heading >= 0 ? underHeadline : 0;
    const alone = scoreLine(line, settingOf(lines, i, parted)) + prior + (extra[i] ?? 0);
    const isWithin = line.teaser || isPictureText(line) || (line.credit && isBetweenParagraphs(lines, i));
    const score = (isWithin ? Math.max(leastWithin, alone) : alone) * weightOf(line);
    if (heading >= 0 && i > heading && line.units > paragraph) passed = true;
    worth.push(score);
    if (line.closing && heading >= 0 && i > heading && (passed || i > heading + nearHeadline))
      shut += closedDelay[line.closing];
    const enter = entrance(heading, i) + Math.min(longestClosedDelay, shut);
    const last = [...best];
    const steps = new Uint8Array(states.length);
    for (const to of states) {
      let top = -Infinity;
      for (const state of states) {
        const value = last[state]! - cost(state, to, line.closing, enter);
        if (value > top) {
          top = value;
          steps[to] = state;
        }
      }
      best[to] = top + (to === inside ? score : 0);
    }
    back.push(steps);
  });
  best[inside]! -= costs.last;
  // a dump is sent because an article is in it: where what reads like one is too short to pay for itself, it is taken still
  const gone = states.slice(1).reduce((a, b) => (best[b]! > best[a]! ? b : a));
  let state: State = best[gone]! > best[before]! - costs.enter - costs.leave ? gone : before;
  const body = new Array<boolean>(lines.length).fill(false);
  for (let i = lines.length - 1; i >= 0; i--) {
    body[i] = state === inside;
    state = back[i]![state] as State;
  }
  return body.some((isOne, i) => isOne && lines[i]!.closed) ? body : (onlyOne(lines, worth, heading) ?? body);
}

/** The line below the headline that reads most like a paragraph, where no stretch of lines does; null where none holds a sentence. */
function onlyOne(lines: readonly Line[], worth: readonly number[], heading: number): boolean[] | null {
  let best = -1;
  lines.forEach((line, i) => {
    const isSaid = line.closed || (line.parted && line.units > paragraph);
    const isOne = i > heading && isSaid && !line.credit && !line.furniture && line.closing === null;
    if (isOne && (best < 0 || worth[i]! > worth[best]!)) best = i;
  });
  return best < 0 ? null : lines.map((_, i) => i === best);
}

/** Whether a paragraph stands above a line and another below it, or next but one. */
function isBetweenParagraphs(lines: readonly Line[], at: number): boolean {
  const isOne = (line: Line): boolean => line.closed && line.units > besideCaption && !line.credit && !line.furniture;
  return (
    lines.slice(Math.max(0, at - reachOfCaption), at).some(isOne) &&
    lines.slice(at + 1, at + 1 + reachOfCaption).some(isOne)
  );
}

/** What it costs to begin the body at line `i`. */
function entrance(heading: number, i: number): number {
  if (heading < 0 || i <= heading) return costs.enter;
  const late = i - heading - nearHeadline;
  return late <= 0 ? costs.enterUnderHeadline : costs.enter + delay * Math.min(longestDelay, late);
}

function cost(from: State, to: State, closing: Line["closing"], enter: number): number {
  if (to === before) return from === before ? 0 : Infinity;
  if (from === before) return to === inside ? enter : Infinity;
  const reentry = [0, 0, costs.reenter, costs.reenterSection, costs.reenterEnd, costs.reenterComments];
  if (to === inside)
    return from === inside && closing ? costs.leaveAtClosing + reentry[under[closing]]! : reentry[from]!;
  // a closing line shuts what it stands over, whether or not the path has left the body by then
  const least = closing ? under[closing] : outside;
  if (to !== Math.max(from, least)) return Infinity;
  if (from !== inside) return 0;
  return closing ? costs.leaveAtClosing : costs.leave;
}
