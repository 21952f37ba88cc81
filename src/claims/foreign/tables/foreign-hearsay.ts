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
    "it",
    phrases(
      `si ritiene che; si riteneva che; si crede che; si teme che; si stima che; si pensa che; si suppone che; si sospetta che; si presume che; si dice che; si ipotizza che; si vocifera che;
      pare che; sembra che; sembrerebbe che; parrebbe che; corre voce che; si parla di`,
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
    "nl",
    phrases(
      `er wordt gevreesd dat; gevreesd wordt dat; er wordt vermoed dat; vermoed wordt dat; er wordt aangenomen dat; aangenomen wordt dat; er wordt verwacht dat; verwacht wordt dat; er wordt gespeculeerd dat; gefluisterd wordt dat;
      naar verluidt; men vermoedt dat; men neemt aan dat; men gaat ervan uit dat; men vreest dat; het vermoeden bestaat dat; het gerucht gaat dat; het lijkt erop dat; het heeft er de schijn van dat; het zou gaan om`,
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
  [
    "it",
    phrases(
      `secondo le prime informazioni; secondo i primi accertamenti; secondo le prime ricostruzioni; secondo una prima ricostruzione; secondo i primi rilievi; stando alle prime informazioni; stando ai primi accertamenti;
      da una prima ricostruzione; dalle prime informazioni; dai primi accertamenti; dai primi rilievi; a quanto pare; a quanto si apprende; da quanto si apprende; secondo quanto si apprende; a quanto risulta; in base alle prime ricostruzioni; in base ai primi accertamenti; in base alle prime informazioni; secondo le prime ipotesi; a quanto sembra; secondo quanto emerso; da quanto emerso`,
    ),
  ],
  ["fr", phrases("selon les premiers éléments; selon les premières informations; d'après les premiers éléments")],
  ["de", phrases("ersten erkenntnissen zufolge; nach ersten erkenntnissen; nach bisherigen erkenntnissen")],
  [
    "nl",
    phrases(
      "volgens de eerste berichten; volgens eerste berichten; volgens de eerste informatie; volgens voorlopige gegevens; volgens onbevestigde berichten; voor zover bekend; op basis van de eerste bevindingen",
    ),
  ],
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
