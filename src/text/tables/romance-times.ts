import type { CalendarUnit } from "../dates/calendar-days.ts";

/** How a Romance language counts time from the day of publication, and what stands before its months and years. Lower case. */
export interface RomanceTimes {
  readonly units: ReadonlyMap<string, CalendarUnit>;
  /** Of a unit or a month: the one before ("semana pasada"), the one to come, and the running one. */
  readonly last: RegExp;
  readonly next: RegExp;
  readonly running: ReadonlySet<string>;
  /** What stands before a time that lies so far back, "hace", as words; and behind it, "atrás". */
  readonly ago: readonly string[];
  readonly agoBehind: string;
  /** What stands right before a month or a year; of these what tells that it lies back, or ahead. */
  readonly leads: ReadonlySet<string>;
  readonly back: ReadonlySet<string>;
  readonly ahead: ReadonlySet<string>;
  /** Right before a month or a year behind "de": a part of it. */
  readonly parts: ReadonlySet<string>;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const unitsOf = (day: string, week: string, month: string, year: string): ReadonlyMap<string, CalendarUnit> =>
  new Map(
    (
      [
        ["day", day],
        ["week", week],
        ["month", month],
        ["year", year],
      ] as const
    ).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
  );

export const romanceTimes: ReadonlyMap<string, RomanceTimes> = new Map([
  [
    "es",
    {
      units: unitsOf("día días", "semana semanas", "mes meses", "año años"),
      last: /^pasad[oa]$/,
      next: /^próxim[oa]$/,
      running: set("este esta"),
      ago: ["hace"],
      agoBehind: "atrás",
      leads: set("en desde hasta para entre"),
      back: set("desde"),
      ahead: set("hasta para"),
      parts: set("mes año inicios inicio comienzos principios mediados finales fines fin final"),
    },
  ],
  [
    "pt",
    {
      units: unitsOf("dia dias", "semana semanas", "mês meses", "ano anos"),
      last: /^passad[oa]$/,
      next: /^próxim[oa]$/,
      running: set("este esta neste nesta deste desta"),
      ago: ["há"],
      agoBehind: "atrás",
      leads: set("em desde até para entre"),
      back: set("desde"),
      ahead: set("até para"),
      parts: set("mês ano início inícios começo meados finais fins fim final"),
    },
  ],
  [
    "it",
    {
      units: unitsOf("giorno giorni", "settimana settimane", "mese mesi", "anno anni"),
      last: /^(?:scors|passat)[oa]$/,
      next: /^prossim[oa]$/,
      running: set("questo questa quest' quest’"),
      ago: [],
      agoBehind: "fa",
      leads: set("in nel nell' nell’ dal dall' dall’ da al a ad entro per tra fra il del dell' dell’"),
      back: set("dal dall' dall’ da"),
      ahead: set("entro"),
      parts: set("mese anno fine inizio inizi metà primavera estate autunno inverno"),
    },
  ],
  [
    "fr",
    {
      units: unitsOf("jour jours", "semaine semaines", "mois", "an ans année années"),
      last: /^derni(?:er|ère)$/,
      next: /^prochaine?$/,
      running: set("ce cette cet"),
      ago: ["il", "y", "a"],
      agoBehind: "",
      leads: set("en depuis entre d'ici d’ici pour jusqu'en jusqu’en début fin courant dès avant après"),
      back: set("depuis"),
      ahead: set("d'ici d’ici jusqu'en jusqu’en pour"),
      parts: set("mois an année début fin printemps été automne hiver"),
    },
  ],
]);
