import assert from "node:assert/strict";
import { test } from "node:test";
import { attributedIn } from "../../article-of.ts";

/** What a claim says, and who: by name, or where nobody is named by the role; null where neither can be told. */
type Said = readonly [content: string, speaker: string | null];

const said: readonly (readonly [string, ...Said[]])[] = [
  // What is elided is a word of its own.
  ["L'assessora dell'Ambiente, Rita Conti, ha detto che l'argine terrà.", ["l'argine terrà", "Rita Conti"]],
  ["Rita Conti ha detto di non aver visto l'uomo.", ["non aver visto l'uomo", "Rita Conti"]],
  ["La sindaca si è detta convinta che il molo riaprirà.", ["il molo riaprirà", "sindaca"]],
  ["Il porto ha fatto sapere di aver chiuso il molo.", ["aver chiuso il molo", null]],
  // Accounts, with a comma behind and without.
  ["Stando alla procura, il molo era chiuso.", ["il molo era chiuso", "procura"]],
  ["Secondo quanto riferito dalla polizia, il molo era chiuso.", ["il molo era chiuso", "polizia"]],
  ["Secondo Rita Conti si tratta di un errore.", ["si tratta di un errore", "Rita Conti"]],
  ["A detta del custode, il molo era chiuso.", ["il molo era chiuso", null]],
  ["Il molo, spiega la sindaca, era chiuso.", ["Il molo era chiuso", "sindaca"]],
  ["Dal ministero fanno sapere che il molo è chiuso.", ["il molo è chiuso", "ministero"]],
  // What the sentence before says.
  ["Il molo è chiuso. Lo ha reso noto la prefettura.", ["Il molo è chiuso", "prefettura"]],
  ["Il molo è crollato. Ne è convinta la sindaca.", ["Il molo è crollato", "sindaca"]],
  ["Il molo è crollato. Ad annunciarlo è stata Rita Conti.", ["Il molo è crollato", "Rita Conti"]],
  ["«Il molo non riaprirà». Così il ministro Luca Neri.", ["«Il molo non riaprirà»", "Luca Neri"]],
  // Inside the marks.
  ["«Il molo - ha spiegato la sindaca Rita Conti - resterà chiuso».", ["«Il molo resterà chiuso»", "Rita Conti"]],
  ["«Il molo è chiuso», così la sindaca Rita Conti.", ["«Il molo è chiuso»", "Rita Conti"]],
  ["Per Rita Conti, il piano è «un errore».", ["il piano è «un errore»", "Rita Conti"]],
  // Two offices of one person, and who is joined by "ma".
  ["Il vicepremier e ministro Luca Neri ha detto che il molo è chiuso.", ["il molo è chiuso", "Luca Neri"]],
  ["Il tasso resta al 3,25% ma la presidente Rita Conti ha avvertito che salirà.", ["salirà", "Rita Conti"]],
  // Nobody says, denies in person, or is sentenced.
  ["Si dice che il molo chiuderà.", ["il molo chiuderà", null]],
  ["Il molo, si diceva, era chiuso."],
  ["Nessun testimone ha detto che il molo era chiuso."],
  ["La legge prevede che il molo chiuda."],
  ["Il tribunale ha condannato a sei anni l'ex sindaco Luca Neri."],
  ["Ieri il gip ha respinto il ricorso dei residenti."],
  ["È stato detto che il molo era chiuso."],
  ["Il sindaco parla d'altro."],
];

for (const [text, ...claims] of said)
  test(`it: ${text}`, () => {
    const found = attributedIn(text, { language: "it" }).map(({ text: content, speakers: [speaker] }) => [
      content,
      speaker?.name ?? speaker?.role ?? null,
    ]);
    assert.deepEqual(found, claims);
  });
