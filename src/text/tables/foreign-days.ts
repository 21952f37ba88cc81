/** How a language other than English names days from the one of publication. Lower case. */
export interface ForeignDays {
  /** Names of weekdays, each with its forms; Sunday 0. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Words for days from the day of publication. */
  readonly shifts: ReadonlyMap<string, number>;
  /** A word of a clause that tells of what is to come. */
  readonly coming: RegExp;
  /** What stands right before a weekday that lies ahead, and before one of every week. */
  readonly ahead: ReadonlySet<string>;
  readonly every: ReadonlySet<string>;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" ").filter(Boolean));
const named = (list: string, from = 0): ReadonlyMap<string, number> =>
  new Map(
    list.split(" ").flatMap((forms, index) => forms.split("/").map((form): [string, number] => [form, index + from])),
  );

export const foreignDays: ReadonlyMap<string, ForeignDays> = new Map([
  [
    "es",
    {
      weekdays: named("domingo lunes martes miércoles jueves viernes sábado"),
      shifts: named("anteayer ayer hoy", -2),
      coming: /^(?:será|serán|va|van|prevé|prevén|planea|planean|\p{L}+(?:ará|erá|irá|arán|erán|irán))$/u,
      ahead: set("hasta próximo"),
      every: set("los cada todos"),
    },
  ],
  [
    "pt",
    {
      weekdays: named("domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado"),
      shifts: named("anteontem ontem hoje amanhã", -2),
      coming: /^(?:será|serão|vai|vão|prevê|pretende|\p{L}+(?:ará|erá|irá|arão|erão|irão))$/u,
      ahead: set("até próximo próxima"),
      every: set("aos cada todos todas às"),
    },
  ],
  [
    "fr",
    {
      weekdays: named("dimanche lundi mardi mercredi jeudi vendredi samedi"),
      shifts: named("avant-hier hier aujourd'hui/aujourd’hui demain", -2),
      coming: /^(?:sera|seront|va|vont|devra|devront|prévoit|doit|\p{L}+(?:era|eront|ira|iront))$/u,
      ahead: set("jusqu'à jusqu’à d'ici d’ici"),
      every: set("le les chaque"),
    },
  ],
  [
    "de",
    {
      weekdays: named("sonntag montag dienstag mittwoch donnerstag freitag samstag/sonnabend"),
      shifts: named("vorgestern gestern heute", -2),
      coming: /^(?:wird|werden|werde|soll|sollen|will|wollen|wolle|plant|planen)$/u,
      ahead: set("bis nächsten kommenden"),
      every: set("jeden jeder"),
    },
  ],
  [
    "ru",
    {
      weekdays: named(
        "воскресенье/воскресенья понедельник/понедельника вторник/вторника среду четверг/четверга пятница/пятницу/пятницы суббота/субботу/субботы",
      ),
      shifts: named("позавчера вчера сегодня завтра", -2),
      coming: /^(?:будет|будут|состоится|состоятся|планирует|планируют|намерен|намерены|начн[её]тся|пройд[её]т)$/u,
      ahead: set("до к следующий следующую следующее"),
      every: set("каждый каждую каждое"),
    },
  ],
]);
