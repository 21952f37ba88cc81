import type { Token } from "../annotate.ts";
import { wordAt } from "../token-words.ts";

/** A share in words, in per cent, up to a token. */
interface ForeignShare {
  readonly value: number;
  readonly next: number;
}

interface Fractions {
  /** Words for a count of parts, and for the parts. */
  readonly counts: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, number>;
  /** Words between the two and behind them: "tres cuartas partes". */
  readonly between: string | null;
  readonly behind: string | null;
  /** Words for a half, which need no count. */
  readonly halves: ReadonlySet<string>;
  /** What leads to the whole; null where its case alone does, and then what is no whole. */
  readonly of: RegExp | null;
  readonly apart: RegExp;
}

const pairs = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list.split(" ").map((pair) => {
      const [word, value] = pair.split(":");
      return [word!, Number(value)];
    }),
  );
const never = /^$/;

const fractions: Readonly<Record<string, Fractions>> = {
  es: {
    counts: pairs("un:1 una:1 dos:2 tres:3 cuatro:4"),
    parts: pairs(
      "tercio:3 tercios:3 tercera:3 terceras:3 cuarto:4 cuartos:4 cuarta:4 cuartas:4 quinto:5 quintos:5 quinta:5",
    ),
    between: null,
    behind: "parte partes",
    halves: new Set(["mitad"]),
    of: /^(?:de|del)$/,
    apart:
      /^(?:hora|siglo|final|millón|litro|kilo|metro|kilómetro|tonelada|taza|cucharada|docena|año|década|mes|semana)$/,
  },
  pt: {
    counts: pairs("um:1 uma:1 dois:2 duas:2 três:3 quatro:4"),
    parts: pairs("terço:3 terços:3 quarto:4 quartos:4 quinto:5 quintos:5"),
    between: null,
    behind: null,
    halves: new Set(["metade"]),
    of: /^(?:de|do|da|dos|das)$/,
    apart:
      /^(?:hora|século|final|hotel|milhão|litro|quilo|metro|quil[ôó]metro|tonelada|xícara|dúzia|ano|década|mês|semana)$/,
  },
  it: {
    counts: pairs("un:1 uno:1 due:2 tre:3 quattro:4"),
    parts: pairs("terzo:3 terzi:3 quarto:4 quarti:4 quinto:5 quinti:5 decimo:10"),
    between: null,
    behind: null,
    halves: new Set(["metà"]),
    of: /^(?:di|d['’]|del|dello|della|dei|degli|delle|dell['’])$/,
    apart:
      /^(?:ora|secolo|finale|milione|litro|chilo|metro|chilometro|tonnellata|dozzina|anno|decennio|mese|settimana|gara|partita|stagione|strada)$/,
  },
  fr: {
    counts: pairs("un:1 deux:2 trois:3 quatre:4"),
    parts: pairs("tiers:3 quart:4 quarts:4 cinquième:5 cinquièmes:5"),
    between: null,
    behind: null,
    halves: new Set(["moitié"]),
    of: /^(?:de|du|des|d['’](?!heure|année).*)$/,
    apart: /^(?:heure|siècle|finale|million|litre|kilo|mètre|kilomètre|tonne|douzaine|tasse|décennie)$/,
  },
  de: {
    counts: pairs("ein:1 einem:1 zwei:2 drei:3 vier:4"),
    parts: pairs("drittel:3 viertel:4 fünftel:5 zehntel:10"),
    between: null,
    behind: null,
    halves: new Set(["hälfte"]),
    of: /^(?:der|des|aller|von|ihrer|seiner|dieser|unserer)$/,
    apart: never,
  },
  nl: {
    counts: pairs("een:1 één:1 twee:2 drie:3 vier:4"),
    parts: pairs("derde:3 kwart:4 vierde:4 vijfde:5 tiende:10"),
    between: null,
    behind: null,
    halves: new Set(["helft"]),
    of: /^(?:van|der)$/,
    apart: never,
  },
  ru: {
    counts: pairs("две:2 двух:2 три:3 трёх:3 трех:3"),
    parts: pairs("трети:3 третей:3 четверти:4 четвертей:4"),
    between: null,
    behind: null,
    halves: new Set(["половина", "половину", "половины"]),
    of: null,
    apart: /^(?:\P{L}.*|часа?|века?|финала?|дня|года?|июля|мая|и|в|на|не|\p{L}+(?:л|ла|ло|ли)(?:ся|сь)?)$/u,
  },
  uk: {
    counts: pairs("дві:2 двох:2 три:3 трьох:3"),
    parts: pairs("третини:3 третин:3 чверті:4 чвертей:4"),
    between: null,
    behind: null,
    halves: new Set(["половина", "половину", "половини"]),
    of: null,
    apart:
      /^(?:\P{L}.*|годин[аиу]|столітт\p{L}+|фінал\p{L}+|дня|року|рік|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|і|й|та|в|у|на|не|з|\p{L}+(?:[аияу]в|ла|ло|ли)(?:ся|сь)?)$/u,
  },
  vi: {
    counts: pairs("một:1 hai:2 ba:3"),
    parts: pairs("ba:3 tư:4 năm:5"),
    between: "phần",
    behind: null,
    halves: new Set(),
    of: null,
    apart: /^\P{L}.*$/u,
  },
};

/** Per cent are given to a tenth: a fraction in words claims no more. */
const tenths = 10;

/** "Drei Viertel aller Linien", "две трети жителей", "la mitad de los votos": a share before its whole; null without one. */
export function foreignShareAt(tokens: readonly Token[], at: number, language: string): ForeignShare | null {
  const rules = fractions[language];
  if (rules === undefined) return null;
  if (rules.halves.has(wordAt(tokens, at))) return ofWhole(tokens, at + 1, 1 / 2, rules);
  const count = rules.counts.get(wordAt(tokens, at));
  if (count === undefined || (rules.between !== null && wordAt(tokens, at + 1) !== rules.between)) return null;
  const noun = rules.between === null ? at + 1 : at + 2;
  const parts = rules.parts.get(wordAt(tokens, noun));
  if (parts === undefined || count >= parts) return null;
  const next = rules.behind?.split(" ").includes(wordAt(tokens, noun + 1)) ? noun + 2 : noun + 1;
  return ofWhole(tokens, next, count / parts, rules);
}

function ofWhole(tokens: readonly Token[], next: number, share: number, { of, apart }: Fractions): ForeignShare | null {
  const whole = of === null ? next : next + 1;
  const leads = of === null || of.test(wordAt(tokens, next));
  if (!leads || tokens[whole] === undefined || apart.test(wordAt(tokens, whole))) return null;
  return { value: Math.round(share * 100 * tenths) / tenths, next };
}
