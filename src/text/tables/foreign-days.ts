/** How a language other than English names days from the one of publication. Lower case. */
export interface ForeignDays {
  /** Names of weekdays, each with its forms; Sunday 0. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Short names that are ordinals as well: "nesta terça (24)", "na quarta,". */
  readonly shortWeekdays?: ReadonlyMap<string, number>;
  /** Words for days from the day of publication. */
  readonly shifts: ReadonlyMap<string, number>;
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
      ahead: set("hasta próximo para antes"),
      every: set("los cada"),
    },
  ],
  [
    "pt",
    {
      weekdays: named("domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado"),
      shortWeekdays: named("segunda terça quarta quinta sexta", 1),
      shifts: named("anteontem ontem hoje amanhã", -2),
      ahead: set("até próximo próxima para antes"),
      every: set("aos cada às os"),
    },
  ],
  [
    "fr",
    {
      weekdays: named("dimanche lundi mardi mercredi jeudi vendredi samedi"),
      shifts: named("avant-hier hier aujourd'hui/aujourd’hui demain", -2),
      ahead: set("jusqu'à jusqu’à d'ici d’ici avant"),
      every: set("le les chaque"),
    },
  ],
  [
    "it",
    {
      weekdays: named(
        "domenica lunedì/lunedi martedì/martedi mercoledì/mercoledi giovedì/giovedi venerdì/venerdi sabato",
      ),
      shifts: named("altroieri/avantieri ieri oggi/stamattina/stamani/stamane/stasera/stanotte domani", -2),
      ahead: set("entro prossimo prossima fino per"),
      every: set("ogni il la i le"),
    },
  ],
  [
    "de",
    {
      weekdays: named("sonntag montag dienstag mittwoch donnerstag freitag samstag/sonnabend"),
      shifts: named("vorgestern gestern heute", -2),
      ahead: set("bis nächsten kommenden"),
      every: set("jeden jeder"),
    },
  ],
  [
    "nl",
    {
      weekdays: named("zondag maandag dinsdag woensdag donderdag vrijdag zaterdag"),
      shifts: named(
        "eergisteren gisteren/gisteravond/gistermiddag/gisterochtend/gistermorgen vandaag/vanavond/vanmiddag/vanochtend/vanmorgen morgen/morgenavond/morgenochtend/morgenmiddag",
        -2,
      ),
      ahead: set("tot komende aanstaande volgende"),
      every: set("elke iedere"),
    },
  ],
  [
    "ru",
    {
      weekdays: named(
        "воскресенье/воскресенья понедельник/понедельника вторник/вторника среду четверг/четверга пятница/пятницу/пятницы суббота/субботу/субботы",
      ),
      shifts: named("позавчера вчера сегодня завтра", -2),
      ahead: set("до следующий следующую следующее"),
      every: set("каждый каждую каждое"),
    },
  ],
  [
    "uk",
    {
      weekdays: named(
        "неділя/неділю/неділі понеділок/понеділка вівторок/вівторка середа/середу/середи четвер/четверга пʼятниця/пʼятницю/пʼятниці субота/суботу/суботи",
      ),
      shifts: named("позавчора вчора/учора сьогодні завтра", -2),
      ahead: set("до наступний наступну наступної наступного"),
      every: set("кожен кожну кожної кожного"),
    },
  ],
]);
