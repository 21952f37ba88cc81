/** Adjectives with which names of bodies begin: "Слідчого", "Верховному", "Державної", "Київська". */
const adjective = /(?<=[сцз]ьк|н|ч|в|щ)(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их)$/u;
/** The same in small letters before the noun: "районного", "обласна". */
const smallAdjective = /^\p{Ll}{3,}(?<=[сцз]ьк|н|ч|в|щ)(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их)$/u;
const nominative = /(?:ий|а|е)$/u;
const smallWord = /^\p{Ll}[\p{Ll}ʼ'’-]{2,}$/u;
/** A body has no more small words than this behind its adjective: "Печерський районний суд". */
const maxWords = 3;
/** Nouns for bodies, by their beginnings: other nouns behind a surname tell of its bearer. */
const nouns =
  /^(?:суд|служб|поліці|прокуратур|комітет|міністерств|адміністраці|рад|бюро|агентств|агенці|комісі|університет|інститут|академі|центр|фонд|банк|управлінн|департамент|музе|лікарн|завод|асоціаці|спілк|партія|партії|корпус|палат|асамбле|інспекці|гварді|бібліотек|школ|ліце|театр|обсерваторі|станці|компані|організаці|федераці|ліг|митниц|штаб|портал|сайт|видавництв|телебаченн|радіо|консульств|посольств)/u;

/** As `slavicBody` for Ukrainian: "Верховному суді" is "Верховний суд". */
export function ukrainianBody(name: string, behind: string): string | null | undefined {
  const words = name.split(" ");
  const last = words.at(-1)!;
  const following = behind.trim().split(/\s+/u);
  if (!adjective.test(last) || !smallWord.test(following[0] ?? "")) return undefined;
  let noun = 0;
  while (noun < maxWords - 1 && smallAdjective.test(following[noun]!) && smallWord.test(following[noun + 1] ?? ""))
    noun++;
  const head = following[noun]!;
  if (!nouns.test(head)) return undefined;
  if (words.length > 1) return null;
  const adjectives = [last, ...following.slice(0, noun)];
  const gender = genderOf(last, head);
  if (gender === null) return nominative.test(last) ? [...adjectives, head].join(" ") : null;
  return [...adjectives.map((one) => one.replace(adjective, endings[gender])), nounOf(head, gender)].join(" ");
}

type Gender = "male" | "female" | "neuter";
const endings: Readonly<Record<Gender, string>> = { male: "ий", female: "а", neuter: "е" };

function genderOf(adjectiveForm: string, noun: string): Gender | null {
  if (/^(?:міністерств|агентств|управлінн|бюро|консульств|посольств)/u.test(noun)) return "neuter";
  if (/(?<!ом)(?:а|ої|ій|у|ою)$/u.test(adjectiveForm)) return "female";
  return /(?:[бвгджзйклмнпрстфхцчшщ]|ет[уі]?|[уіа]|ові|ом)$/u.test(noun) ? "male" : null;
}

function nounOf(noun: string, gender: Gender): string {
  if (gender === "male") return noun.replace(/(?<=[бвгджзклмнпрстфхцчшщ])(?:ом|ові|[ауіи])$/u, "");
  if (gender === "neuter") return noun.replace(/(?<=ств)(?:ом|[ауі])$/u, "о").replace(/(?<=нн)(?:ям|[юі])$/u, "я");
  if (/(?:ії|ію|ією)$/u.test(noun)) return noun.replace(/(?:ії|ію|ією)$/u, "ія");
  return noun.replace(/(?<=нь?)(?:і|ю|ею)$/u, "я").replace(/(?:ою|[иіу])$/u, "а");
}

/** A body's name of one word behind "у" or "з": "Мінфіні", "Кремлі", "Нацполіції", "Укрзалізниці". */
export const ukrainianBodyBehindIn = (name: string): string =>
  name === "Кремлі" || name === "Кремля"
    ? "Кремль"
    : name
        .replace(/ії$/u, "ія")
        .replace(/ці$/u, "ця")
        .replace(/(?<=[бвгдзклмнпрстфх])[іу]$/u, "");
