import type { CalendarUnit } from "../dates/calendar-days.ts";

/** How German, Dutch, Russian and Ukrainian name weeks, months and years, from the day of publication or by themselves. Lower case. */
export interface ForeignSpans {
  readonly units: ReadonlyMap<string, CalendarUnit>;
  /** Before a unit, "nächste Woche"; how many of them it lies away. */
  readonly turns: ReadonlyMap<string, number>;
  /** Before a month that has no year, and before a year in digits. */
  readonly monthLeads: ReadonlySet<string>;
  readonly yearLeads: ReadonlySet<string>;
  /** Which third of a month or year: "Anfang", "в середине". */
  readonly thirds: ReadonlyMap<string, "early" | "mid" | "late">;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" ").filter(Boolean));
const turnsOf = (back: string, own: string, next: string): ReadonlyMap<string, number> =>
  new Map([back, own, next].flatMap((list, at) => [...set(list)].map((word) => [word, at - 1] as const)));
const unitsOf = (week: string, month: string, year: string): ReadonlyMap<string, CalendarUnit> =>
  new Map(
    Object.entries({ week, month, year }).flatMap(([unit, list]) =>
      [...set(list)].map((word) => [word, unit as CalendarUnit] as const),
    ),
  );
const thirdsOf = (early: string, mid: string, late: string): ForeignSpans["thirds"] =>
  new Map(
    Object.entries({ early, mid, late }).flatMap(([third, list]) =>
      [...set(list)].map((word) => [word, third as "early" | "mid" | "late"] as const),
    ),
  );

export const foreignSpans: ReadonlyMap<string, ForeignSpans> = new Map([
  [
    "de",
    {
      units: unitsOf("woche", "monat monats", "jahr jahre jahres"),
      turns: turnsOf(
        "vergangene vergangenen vergangener vergangenes letzte letzten letzter letztes vorige vorigen voriges",
        "diese dieser diesem diesen dieses",
        "kommende kommenden kommender kommendes nächste nächsten nächster nächstes",
      ),
      monthLeads: set("im seit bis ab"),
      yearLeads: set("bis seit ab vor jahr jahre jahres jahren von in für"),
      thirds: thirdsOf("anfang", "mitte", "ende"),
    },
  ],
  [
    "nl",
    {
      units: unitsOf("week", "maand", "jaar"),
      turns: turnsOf("afgelopen vorige vorig", "deze dit", "komende komend volgende volgend"),
      monthLeads: set("in sinds tot vanaf"),
      yearLeads: set("in sinds tot vanaf jaar voor uit"),
      thirds: thirdsOf("begin", "half medio midden", "eind einde"),
    },
  ],
  [
    "ru",
    {
      units: unitsOf("неделе неделю неделя недели", "месяце месяца месяц", "году года год"),
      turns: turnsOf(
        "прошлой прошлую прошлом прошлого минувшей минувшем",
        "этой эту этом этого нынешнем нынешнего текущем текущего",
        "следующей следующую следующем следующего будущем будущего",
      ),
      monthLeads: set("в с до к"),
      yearLeads: set(""),
      thirds: thirdsOf("начале начала начало", "середине середины", "конце конца концу"),
    },
  ],
  [
    "uk",
    {
      units: unitsOf("тижня тиждень тижні", "місяця місяць місяці", "року рік році"),
      turns: turnsOf(
        "минулого минулому минулий",
        "цього цьому цей нинішнього нинішньому поточного поточному",
        "наступного наступному наступний",
      ),
      monthLeads: set("у в з із до від"),
      yearLeads: set(""),
      thirds: thirdsOf("початку початок", "середині середини", "кінці кінця наприкінці"),
    },
  ],
]);
