const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words and marks that may stand between the parts of a date. Folded: lower case, no accents. */
export const dateConnectors = set(", . - – / de del d di of the thang nam year г р m d a dia le el den");

/** What may follow the number of a day or stand around it. */
export const ordinals = set("st nd rd th er o º ª . го d");

export const beforeNoon = set("am 午前 上午 오전 sa ص");
export const afterNoon = set("pm 午後 下午 오후 ch م");

/** What stands between hours and minutes besides a colon. */
export const hourMarks = set("h 時 时 点 시 uur");
export const minuteMarks = set("分 분 min mn m");
export const secondMarks = set("秒 초 s");

export const yearMarks = set("年 년");
export const monthMarks = set("月 월");
export const dayMarks = set("日 일 号");

/** Words beside a dot-separated clock ("13.45 Uhr", "kl. 13.45") that make it one. */
export const clockWords = set("uhr klo kl ore alle ora orario wib kello ώρα");

/** Languages in which a purely numeric date is day-first; `en` depends on the outlet's country. */
export const dayFirstLanguages = set(
  "es pt fr de it nl sv no nb nn da fi pl cs sk hr sr sl bs ro tr ca gl id ms ru uk be bg el ar he fa hi bn ur th ka hy vi et lv az mk sq is sw am",
);
export const monthFirstCountries = set("US PH FM MH PW");

/** "ago" and its like, with what they count; the number stands before the unit. Units in seconds. */
export const agoBefore = set("ago fa geleden sedan siden назад тому temu sitten once yang lalu lepas truoc önce مضت");
export const agoAfter = set("a hace ha vor for pred přední منذ قبل há");
export const agoUnits: Readonly<Record<string, number>> = {
  second: 1,
  seconds: 1,
  sec: 1,
  secs: 1,
  minute: 60,
  minutes: 60,
  min: 60,
  mins: 60,
  hour: 3600,
  hours: 3600,
  hr: 3600,
  hrs: 3600,
  day: 86400,
  days: 86400,
  week: 604800,
  weeks: 604800,
  minuto: 60,
  minutos: 60,
  hora: 3600,
  horas: 3600,
  dia: 86400,
  dias: 86400,
  semana: 604800,
  semanas: 604800,
  heure: 3600,
  heures: 3600,
  jour: 86400,
  jours: 86400,
  semaine: 604800,
  semaines: 604800,
  minuten: 60,
  stunde: 3600,
  stunden: 3600,
  tag: 86400,
  tagen: 86400,
  woche: 604800,
  wochen: 604800,
  minuti: 60,
  ora: 3600,
  ore: 3600,
  giorno: 86400,
  giorni: 86400,
  settimana: 604800,
  settimane: 604800,
  uur: 3600,
  uren: 3600,
  dag: 86400,
  dagen: 86400,
  timmar: 3600,
  timme: 3600,
  dagar: 86400,
  timer: 3600,
  time: 3600,
  dager: 86400,
  dage: 86400,
  минуту: 60,
  минуты: 60,
  минут: 60,
  час: 3600,
  часа: 3600,
  часов: 3600,
  день: 86400,
  дня: 86400,
  дней: 86400,
  хвилину: 60,
  хвилини: 60,
  хвилин: 60,
  годину: 3600,
  години: 3600,
  годин: 3600,
  днів: 86400,
  дні: 86400,
  minut: 60,
  godzin: 3600,
  godziny: 3600,
  godzine: 3600,
  dni: 86400,
  dakika: 60,
  saat: 3600,
  gun: 86400,
  phut: 60,
  gio: 3600,
  ngay: 86400,
  menit: 60,
  jam: 3600,
  hari: 86400,
  دقيقة: 60,
  ساعة: 3600,
  ساعات: 3600,
};
/** "3時間前", "3시간 전", "3小时前". */
export const agoGlued: readonly { readonly unit: string; readonly seconds: number }[] = [
  { unit: "分前", seconds: 60 },
  { unit: "分钟前", seconds: 60 },
  { unit: "分鐘前", seconds: 60 },
  { unit: "분 전", seconds: 60 },
  { unit: "時間前", seconds: 3600 },
  { unit: "小时前", seconds: 3600 },
  { unit: "小時前", seconds: 3600 },
  { unit: "시간 전", seconds: 3600 },
  { unit: "日前", seconds: 86400 },
  { unit: "天前", seconds: 86400 },
  { unit: "일 전", seconds: 86400 },
];
