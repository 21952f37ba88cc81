import { indexPhrases } from "../phrases/foreign-phrases.ts";
import type { ForeignCues } from "./foreign-cues.ts";
import { foreignRoles } from "./foreign-roles.ts";
import { italianVerbs } from "./italian-verbs.ts";

/** Words and phrases with either apostrophe. */
const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean)
    .flatMap((word) => (word.includes("'") ? [word, word.replaceAll("'", "’")] : [word]));
const set = (words: string): ReadonlySet<string> => new Set(list(words));
const none: ReadonlySet<string> = new Set();

/** "A detta del", "stando alla": a phrase before each form of an article. */
const withArticles = (lead: string, articles: string): readonly string[] =>
  list(
    articles
      .split(" ")
      .map((article) => `${lead} ${article}`)
      .join(","),
  );
const of = "di del dello della dei degli delle dell' d'";
const to = "a al allo alla ai agli alle all' ad";

/** Reporting words of Italian; what is elided is a word of its own. */
export const italianCues: ForeignCues = {
  language: "it",
  verbs: italianVerbs,
  auxiliaries: set("ha, hanno, aveva, avevano, avrebbe, avrebbero, abbia, abbiano, è, sono, era, erano"),
  weak: set(
    "si, s', gli, le, lo, la, li, l', ne, ci, vi, mi, c', già, anche, poi, inoltre, ieri, oggi, ancora, invece, intanto, quindi, infine, però, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica",
  ),
  reflexives: none,
  negators: set("non, né, mai, senza, neppure, nemmeno, neanche"),
  determiners: set(
    "il, lo, la, l', i, gli, le, un, uno, una, un', sua, suo, sue, questa, questo, quella, quel, ogni, altra, nessuna, del, della, dell', dalla, dall', nella, nell', sulla, sull', alla, all', al, nel, di, d', prima, seconda, dura, ferma, loro",
  ),
  homographs: set(
    "denuncia, critica, condanna, domanda, replica, nota, conferma, accusa, stima, precisa, minaccia, protesta, allerta, spiega, prova, difese, indica, parla, accuse, conclusa, documenta, teme, attacco, continua, osserva, urla, grida, sollecita, calcola, contesta, invita, celebra, attesta, ferma, chiara, note, confida",
  ),
  joints: set("e, ed, o, ma, però"),
  contrasts: set("mentre, ma, però, benché, sebbene, poiché"),
  connectives: set(
    "e, ed, ma, però, anche, inoltre, così, già, ieri, oggi, poi, quindi, dunque, infine, tuttavia, intanto, nel, frattempo, infatti, invece, come, dopo, prima, ora, adesso, qui, secondo, per, in, particolare, parte, sua, loro, d', altro, canto, altra, dal, suo, al, contempo, successivamente, precedentemente, finalmente, stamattina, stamani, stasera, poco, nello, stesso, tempo, insomma, ancora, proprio, pure, parallelamente, contestualmente, stamane, eppure, ecco, contrario",
  ),
  adverbials: set(
    "interpellato, interpellata, interrogato, interrogata, intervistato, intervistata, raggiunto, raggiunta, commentando, parlando, rispondendo, intervenendo, riferendosi, ospite, se, benché, sebbene, mentre, quando, come, incalzato, incalzata, del, dello, della, dei, degli, delle, dell', intervenuto, intervenuta, presentando, a, ad, al",
  ),
  views: indexPhrases(
    list(
      "a suo avviso, a suo parere, a suo giudizio, a suo dire, a loro avviso, a loro parere, a loro giudizio, a loro dire",
    ),
  ),
  backs: indexPhrases(
    list("lo, è quanto, ed è quanto, questo è quanto, a dirlo è, a dirlo sono, è ciò che, è quello che, così"),
  ),
  pointers: set("ciò, questo"),
  clitics: set("lo, l'"),
  infinitiveMarks: set("di, d', a, ad"),
  infinitive:
    /^(?!(?:carcere|genere|parere|potere|dovere|piacere|dispiacere|malessere|benessere|militare|parlamentare|nucleare|popolare|particolare|regolare|familiare|elementare|altare|titolare|circolare|collare|cellulare|immobiliare|opere|libere|povere|lettere|camere|opere|sincere|vere|sere|camere|guerre|terre|torre|torri|bandiere|ore|mare|polvere|cenere|rigore|zingaro)$|\p{L}*(?:iere|olare|linare|arre|itare$(?<=m[il]itare)))(?:\p{L}{2,}(?:[aei]re|rre)|(?:av|ess|vol|pot|dov|sap|f|d|st|and|ven|ten|riten|v)[aei]r|dire|dare|fare|stare|\p{L}{2,}[aei]r(?:si|l[oaie]|gli|ne|ci|vi|mi|ti|glie(?:l[oaie]|ne))|\p{L}{1,}r(?:si|l[oaie]|ne))$/u,
  that: indexPhrases(list("che, se, ch'")),
  according: indexPhrases([
    ...list("secondo quanto, stando a quanto, da quanto, a quanto, secondo, per, a sentire, per conto di"),
    ...withArticles("stando", to),
    ...["a detta", "ad avviso", "a parere", "a giudizio", "nelle parole", "a dire", "per bocca"].flatMap((lead) =>
      withArticles(lead, of),
    ),
  ]),
  as: set("come"),
  postposed: none,
  inverted: set("così"),
  stops: set(
    "a, ad, al, allo, alla, ai, agli, alle, all', in, nel, nello, nella, nei, negli, nelle, nell', dopo, durante, prima, su, sul, sullo, sulla, sui, sugli, sulle, sull', per, da, dal, dallo, dalla, dai, dagli, dalle, dall', che, ch', e, ed, chi, con, quando, oggi, ieri, stamattina, stamani, tra, fra, senza, sotto, contro, fino, mentre, entro, davanti, attraverso, presso, secondo, dove, verso, oltre, poi, riguardo, perché, affinché, anche, attorno, intorno, accanto, insieme, lungo, domani, subito",
  ),
  addressees: none,
  times: set(
    "oggi, ieri, stamattina, stamani, stamane, stasera, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, lunedi, martedi, mercoledi, giovedi, venerdi, anche, mattina, pomeriggio, sera, ancora, inoltre, poi, invece",
  ),
  relatives: set("che, ch', cui, quale, quali, dove"),
  through: none,
  reportedMood: none,
  bodies: set(
    "governo, ministero, polizia, carabinieri, procura, fonti, fonte, azienda, compagnia, società, organizzazione, organizzazioni, organismo, istituzione, partito, sindacato, sindacati, opposizione, opposizioni, esercito, agenzia, radio, canale, quotidiano, giornale, comunicato, testo, rapporto, documento, nota, autorità, residenti, abitanti, testimoni, tribunale, corte, pompieri, ente, esecutivo, comune, regione, provincia, prefettura, questura, università, banca, consiglio, commissione, fondazione, federazione, comitato, osservatorio, istituto, studio, sondaggio, indagine, inchiesta, associazione, associazioni, club, lega, inquirenti, investigatori, vigili, protezione, famiglia, famiglie, familiari, difesa, accusa, vittima, dirigente, dirigenti, funzionario, funzionaria, rappresentante, rappresentanti, soccorritori, medici, gruppo, capitaneria, guardia, sigla, sigle, lavoratori, agricoltori, organizzatori, ospedale, asl, diocesi, cooperativa, legali, avvocati, magistrati, giudici, esperti, ricercatori, scienziati, analisti, ministri, sindaci, direzione, gestore, garante, confindustria, operatori, tifosi, vertici, collegio, redazione, emittente, ong, parti, militari, agenti, cronisti, genitori, comitati",
  ),
  roles: foreignRoles.get("it")!,
  dropsSubject: true,
  bare: false,
  verbSecond: false,
};
