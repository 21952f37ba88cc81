import { indexPhrases, type PhraseIndex } from "../phrases/foreign-phrases.ts";

const phrases = (list: string): PhraseIndex =>
  indexPhrases(
    list
      .split(/[;\n]/)
      .map((one) => one.trim())
      .filter(Boolean),
  );

/** Openings by which nobody in particular believes, supposes or has heard a thing, by language; lower case. */
export const foreignHearsay: ReadonlyMap<string, PhraseIndex> = new Map([
  [
    "es",
    phrases(
      `se cree que; se creía que; se estima que; se calcula que; se sospecha que; se presume que; se supone que; se teme que; se piensa que; se dice que; se decía que; se rumorea que;
      se especula con que; se baraja que; se habla de que; se considera que; parece que`,
    ),
  ],
  [
    "pt",
    phrases(
      `acredita-se que; acreditava-se que; estima-se que; calcula-se que; suspeita-se que; presume-se que; supõe-se que; teme-se que; pensa-se que; diz-se que; especula-se que;
      comenta-se que; considera-se que; parece que`,
    ),
  ],
  [
    "fr",
    phrases(
      `on estime que; on estime qu'; on pense que; on pense qu'; on croit que; on croit qu'; on craint que; on craint qu'; on suppose que; on suppose qu'; on soupçonne que; on dit que; on dit qu';
      il semble que; il semble qu'; il semblerait que; il semblerait qu'; il paraît que; il paraît qu'`,
    ),
  ],
  [
    "de",
    phrases(
      `es wird vermutet, dass; es wird angenommen, dass; es wird befürchtet, dass; es wird geschätzt, dass; es wird erwartet, dass; es wird gemunkelt, dass; vermutet wird, dass; befürchtet wird, dass; angenommen wird, dass;
      man vermutet, dass; man nimmt an, dass; man geht davon aus, dass; man glaubt, dass; man befürchtet, dass; es heißt,; es hieß,`,
    ),
  ],
  [
    "ru",
    phrases(
      `считается, что; считалось, что; предполагается, что; предположительно,; ожидается, что; утверждается, что; говорят, что; по слухам,`,
    ),
  ],
  [
    "uk",
    phrases(
      `вважається, що; вважалося, що; припускається, що; імовірно,; ймовірно,; очікується, що; стверджується, що; кажуть, що; подейкують, що; за чутками,`,
    ),
  ],
]);

/** Openings by which an outlet tells what is not sure yet as its own. */
export const foreignFindings: ReadonlyMap<string, PhraseIndex> = new Map([
  [
    "es",
    phrases(
      "según los primeros indicios; según las primeras informaciones; según las primeras hipótesis; al parecer; por lo visto",
    ),
  ],
  ["pt", phrases("segundo as primeiras informações; de acordo com as primeiras informações; ao que tudo indica")],
  ["fr", phrases("selon les premiers éléments; selon les premières informations; d'après les premiers éléments")],
  ["de", phrases("ersten erkenntnissen zufolge; nach ersten erkenntnissen; nach bisherigen erkenntnissen")],
  [
    "ru",
    phrases(
      "по предварительным данным; по предварительной информации; по предварительной версии; по некоторым данным; по неподтверждённым данным; по неподтвержденным данным; судя по всему",
    ),
  ],
  [
    "uk",
    phrases(
      "за попередніми даними; за попередньою інформацією; за попередньою версією; за деякими даними; за непідтвердженими даними; за неофіційною інформацією; судячи з усього; за першими даними",
    ),
  ],
]);
