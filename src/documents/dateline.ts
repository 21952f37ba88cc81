import { chineseDateline } from "./chinese-dateline.ts";
import { datelineTowns, seats } from "./tables/dateline-towns.ts";

/** A dateline: the place, and the agency in brackets or strokes, that open a report. */
export interface Dateline {
  /** `MOSCOW`, null where only an agency stands there. */
  readonly place: string | null;
  readonly agency: string | null;
  /** Half-open UTF-16 offsets of all of it in the text. */
  readonly start: number;
  readonly end: number;
}

/** How far into the text a dateline may reach. */
const farthest = 140;
const dash = "(?:-{1,2}|–|—|−|―)";
const place =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,24}(?:[ ,/]{1,2}(?:\\p{L}[\\p{L}\\p{M}.'’-]{0,24}|\\p{Nd}{1,2}\\.?)){0,6}\\.?(?: \\[[\\p{L} ]{2,24}\\](?:,? \\p{L}{3,9}\\.? \\p{Nd}{1,2})?)?";
const withAgency = new RegExp(
  `^(?:(${place})\\s?[,.]?\\s)?(?:[(\\[]([\\p{L}\\p{N}][^()\\[\\]\\n]{1,40})[)\\]]|/([\\p{L}\\p{N}][^()\\[\\]/\\n]{1,40})/)\\s?(?:\\.\\s?)?(?:${dash}{0,2}|:)\\s?`,
  "u",
);
const capitals = new RegExp(
  `^(\\p{Lu}[\\p{Lu}.'’-]{2,24}(?:[ ,/]{1,2}(?:\\p{L}[\\p{L}\\p{M}.'’-]{0,24}|\\p{Nd}{1,2})){0,5})\\s${dash}\\s`,
  "u",
);
/** "Ann Miller (Greens) – who leads the council –": an aside, and no dateline, unless an agency stands in the bracket. */
const openAside = new RegExp(`[)\\]]\\s?\\.?\\s?${dash}{1,2}\\s?$`, "u");
const agencySign =
  /(?<!\p{L})(?:aap|afp|agencia|agência|agence|ansa|ap|associated press|bloomberg|dpa|efe|epd|interfax|kna|kyodo|lusa|notimex|pa|press|pti|reuters|sid|tass|тасс|ttxvn|upi|vna|xinhua|yonhap|apa|интерфакс|риа|укрінформ|уніан|унн|інтерфакс-україна|рбк-україна|суспільне)(?!\p{L})/iu;
/** "Karwick, Norland –": a town and its country. */
const town = "\\p{Lu}\\p{Ll}[\\p{L}\\p{M}.'’-]{0,24}(?: \\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}){0,2}";
const inCountry = new RegExp(`^(${town}, ${town})\\s(?:-{1,2}|–|—|―)\\s(?=\\p{Lu})`, "u");
/** "(Lindow, 26 октября, «Порт-информ»).": place, day and agency in one bracket. */
const bracketedWhole =
  /^[([](\p{Lu}[\p{L} -]{2,24}), \p{Nd}{1,2} \p{Ll}{3,8}\.?, [«"]?(\p{L}[^()[\]«»"]{2,30})[»"]?[)\]]\.?/u;
/** "Cianjur, MINA –", "МОСКВА, 5 мар — РИА Новости.", "Москва. 25 мая. INTERFAX.RU –": the agency without brackets. */
const unbracketed = [
  new RegExp(`^(${town}), (\\p{Lu}{3}[\\p{L}.]{0,12}(?: \\p{Lu}\\p{L}{2,12})?)\\s${dash}\\s?(?=[\\p{Lu}“"«])`, "u"),
  new RegExp(
    `^(\\p{Lu}[\\p{Lu} -]{2,24}), \\p{Nd}{1,2} \\p{Ll}{3,8}\\.?\\s${dash}\\s(\\p{Lu}[\\p{L}.-]{1,14}(?: \\p{Lu}\\p{L}{2,12}){0,2})\\.\\s(?=[\\p{Lu}"«])`,
    "u",
  ),
  // "МОСКВА, 5 марта, ПортПресс. Мост …"
  /^(\p{Lu}[\p{Lu} -]{2,24}), \p{Nd}{1,2} \p{Ll}{3,8}\.?, [«"]?(\p{Lu}[\p{L}.-]{2,20}(?: \p{Lu}\p{L}{2,12}){0,2})[»"]?\.\s(?=[\p{Lu}"«])/u,
  new RegExp(
    `^(\\p{Lu}[\\p{L} -]{2,24})\\. \\p{Nd}{1,2} \\p{Ll}{3,8}\\. (\\p{Lu}[\\p{L}.-]{3,20})\\s${dash}\\s?(?=[\\p{Lu}"«])`,
    "u",
  ),
  // "КИЇВ. 2 вересня. УНН. Уряд"
  /^(\p{Lu}[\p{Lu} ʼ'’-]{2,24})\. \p{Nd}{1,2} \p{Ll}{4,9}\. (\p{Lu}{2,6})\. (?=[\p{Lu}"«])/u,
];
/** "LIMA, PERÚ.- El Gobierno", "Culiacán, Sinaloa.- Una": as papers of Latin America write it. */
const stoppedTown = /^(\p{Lu}[\p{L}\p{M}'’ ]{3,24}(?:, \p{Lu}[\p{L}\p{M}. ]{1,18})?)\.-{1,2}\s(?=[\p{Lu}"“«])/u;
/** "Rabat — La pluie", "Rom - Der Minister": a town in small letters, if it is one that reports are dated from. */
const smallTown = new RegExp(
  `^(\\p{Lu}[\\p{Ll}\\p{M}-]+(?: [\\p{L}\\p{M}-]+){0,3})\\s${dash}\\s?(?=[\\p{Lu}“"„«])`,
  "u",
);
/** "Karwick: The pier", "KARWICK: Two men", "KARWICK-The pier", "KARWICK, Norland, May 3-The pier": as papers of South Asia and Africa write it, of a town that reports are dated from. */
const colonTown = /^(\p{Lu}[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+){0,3}):\s(?=[\p{Lu}\p{Nd}“"‘'])/u;
const gluedTown = new RegExp(
  `^(\\p{Lu}{3}[\\p{Lu} ]{0,20})(?:, \\p{Lu}\\p{Ll}{2,12})?(?:,? (?:\\p{Lu}\\p{Ll}{2,8}\\.? \\p{Nd}{1,2}|\\p{Nd}{1,2} \\p{Lu}\\p{Ll}{2,8}))?\\s?${dash}(?=\\p{Lu}\\p{Ll})`,
  "u",
);
/** "KARWICK, June 15 The pier": without a dash. */
const datedTown =
  /^(\p{Lu}{3}[\p{Lu} ]{0,20})(?:, \p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,14})?)?, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{Ll}{0,6}\.? \p{Nd}{1,2} (?=\p{Lu}\p{Ll})/u;
const lower = /\p{Ll}/u;
const dated = /[,.]?\s+(?:\p{Nd}{1,2}\.?\s+\p{L}+\.?|\p{L}+\.?\s+\p{Nd}{1,2}\.?)$/u;

/** Lines before a report's first paragraph: its headline, its byline. */
const mostHeadings = 3;
const heading = /^[^\n]{1,160}\n\s*/;
const stopped = /[.!?…:;]["'”’»)]?\s*$/u;

/** The dateline that opens a text, or its first paragraph behind a headline and a byline; null without one. */
export function datelineOf(text: string): Dateline | null {
  let lead = text.search(/\S/u);
  if (lead < 0) return null;
  for (let line = 0; line <= mostHeadings; line++) {
    const found = datelineAt(text, lead);
    if (found) return found;
    const title = heading.exec(text.slice(lead, lead + 200))?.[0];
    if (title === undefined || stopped.test(title)) return behindStandfirst(text, lead);
    lead += title.length;
  }
  return null;
}

/** One with an agency in brackets and a dash that opens the second paragraph: the first sums the report up. */
function behindStandfirst(text: string, lead: number): Dateline | null {
  const first = standfirst.exec(text.slice(lead, lead + longestStandfirst))?.[0];
  const found = first === undefined ? null : datelineAt(text, lead + first.length);
  return found?.agency && closedBracket.test(text.slice(found.start, found.end)) ? found : null;
}
const longestStandfirst = 500;
const standfirst = /^[^\n]{1,480}\n\s*/;
const closedBracket = new RegExp(`[)\\]]\\.?\\s?(?:${dash}|:)$`, "u");

/** One that opens in capitals or ends in a dash or stroke, and is surely none of the report's words; "Ann Miller (a nurse)" may be. */
export function sureDatelineOf(text: string): Dateline | null {
  const found = datelineOf(text);
  const words = found === null ? "" : text.slice(found.start, found.end);
  return surely.test(words) && !lowerWord.test(words.replace(bracketed, "")) ? found : null;
}
const surely = /^\p{Lu}{3}|[-–—−―:/]$|[/)\]]\.$/u;
const bracketed = /[(/[].*$/u;
/** A word that neither a place nor a date ("3 мая") writes small. */
const lowerWord = /[^\p{Nd}.\s]\s\p{Ll}{3}/u;

/** Where the dateline ends that opens a paragraph inside a text of several reports; -1 without one. In capitals before a dash, or with a known agency. */
export function datelineEndInside(text: string, lead: number): number {
  if (!opensInCapitals.test(text.slice(lead, lead + 2))) return -1;
  const opening = text.slice(lead, lead + farthest);
  const credited = withAgency.exec(opening);
  const found =
    datedTown.exec(opening) ??
    (credited && agencySign.test(credited[2] ?? credited[3]!) ? credited : capitals.exec(opening));
  // "NAFO – which has members – said": goes on.
  return found && !lower.test(text[lead + found[0].length] ?? "") ? lead + found[0].trimEnd().length : -1;
}
const opensInCapitals = /^\p{Lu}{2}/u;

function datelineAt(text: string, lead: number): Dateline | null {
  const opening = text.slice(lead, lead + farthest);
  const chinese = han.test(opening.slice(0, 12)) ? chineseDateline(opening) : null;
  if (chinese?.agency) {
    const { agency, place: from, length } = chinese;
    return { place: from, agency, start: lead, end: lead + opening.slice(0, length).trimEnd().length };
  }
  const whole = bracketedWhole.exec(opening);
  if (whole) return { place: whole[1]!, agency: whole[2]!, start: lead, end: lead + whole[0].length };
  const known = (pattern: RegExp) => {
    const match = pattern.exec(opening);
    return match && datelineTowns.has(match[1]!.trim().toLowerCase()) ? match : null;
  };
  // Brackets behind them hold a body's letters, "KARWICK-The Harbour Safety Board (HSB) said", and no agency.
  const firm = known(datedTown) ?? known(gluedTown);
  if (firm) return { place: placeOf(firm[1]), agency: null, start: lead, end: lead + firm[0].trimEnd().length };
  const credited = withAgency.exec(opening);
  const goesOn = credited !== null && openAside.test(credited[0]) && lower.test(text[lead + credited[0].length] ?? "");
  if (credited && !(goesOn && !agencySign.test(credited[2] ?? credited[3]!))) {
    return {
      place: placeOf(credited[1]),
      agency: (credited[2] ?? credited[3]!).trim(),
      start: lead,
      end: lead + credited[0].trimEnd().length,
    };
  }
  for (const pattern of unbracketed) {
    const match = pattern.exec(opening);
    if (match) return { place: match[1]!, agency: match[2]!, start: lead, end: lead + match[0].trimEnd().length };
  }
  const bare =
    capitals.exec(opening) ??
    stoppedTown.exec(opening) ??
    inCountry.exec(opening) ??
    known(smallTown) ??
    known(colonTown);
  return bare ? { place: placeOf(bare[1]), agency: null, start: lead, end: lead + bare[0].trimEnd().length } : null;
}

/** Where the town ends that a headline puts before a colon, "Kolkata: Three held"; -1 for none, and for a seat of a government, which may speak. */
export function townLabelEnd(title: string): number {
  const match = colonTown.exec(title);
  const town = match?.[1]?.toLowerCase() ?? "";
  return match && datelineTowns.has(town) && !seats.has(town) ? match[0].trimEnd().length : -1;
}

const han = /\p{sc=Han}/u;

function placeOf(raw: string | undefined): string | null {
  const named = raw?.replace(dated, "").replace(/[,.]$/u, "").trim();
  return named ? named : null;
}
