import { indexPhrases, type PhraseIndex } from "../phrases/foreign-phrases.ts";
import type { VerbIndex } from "./foreign-conjugation.ts";
import { foreignRoles } from "./foreign-roles.ts";
import { foreignVerbs } from "./foreign-verbs.ts";
import { italianCues } from "./italian-cues.ts";

/** Reporting words of a language other than English: inflected forms, lower case; phrases with spaces. */
export interface ForeignCues {
  readonly language: string;
  readonly verbs: VerbIndex;
  /** Auxiliaries that a participle follows: "ha dicho". */
  readonly auxiliaries: ReadonlySet<string>;
  /** What may stand between a subject and its verb: weak pronouns, short adverbs. */
  readonly weak: ReadonlySet<string>;
  /** Weak pronouns behind a verb that belong to it: "zeigte sich". */
  readonly reflexives: ReadonlySet<string>;
  /** Words that deny the verb behind them. */
  readonly negators: ReadonlySet<string>;
  /** Articles and the like behind which a homograph is a noun: "la denuncia". */
  readonly determiners: ReadonlySet<string>;
  /** Forms of verbs that are nouns as well. */
  readonly homographs: ReadonlySet<string>;
  /** Conjunctions that join a second verb to a subject. */
  readonly joints: ReadonlySet<string>;
  /** Words that set another clause against what is said: "…, mientras que …". */
  readonly contrasts: ReadonlySet<string>;
  /** Adverbs and conjunctions that open a sentence before its subject. */
  readonly connectives: ReadonlySet<string>;
  /** Words that open an adverbial or a clause before the subject and are no prepositions: "preguntado por …, el ministro". */
  readonly adverbials: ReadonlySet<string>;
  /** Openings of "in his view", each with the possessive word by its place. */
  readonly views: PhraseIndex;
  /** Words before a cue that stand for the whole sentence before: "das bestätigte …". */
  readonly backs: PhraseIndex;
  /** Pronouns for what was said before, behind a verb, and right before one: "wies das zurück", "lo negó". */
  readonly pointers: ReadonlySet<string>;
  readonly clitics: ReadonlySet<string>;
  /** Words right before an infinitive that is said: "forderte, … zu", "de", "à". */
  readonly infinitiveMarks: ReadonlySet<string>;
  readonly infinitive: RegExp | null;
  /** Words that open a reported clause after the verb. */
  readonly that: PhraseIndex;
  /** Openings of "according to …". */
  readonly according: PhraseIndex;
  /** Words that open "as … said". */
  readonly as: ReadonlySet<string>;
  /** Words that stand behind whose account it is: "dem Bericht zufolge". */
  readonly postposed: ReadonlySet<string>;
  /** Words that stand for a cue behind what is said: "…, so die Polizei". */
  readonly inverted: ReadonlySet<string>;
  /** Words that no name of a speaker goes beyond: prepositions, conjunctions and the parts of separable verbs. */
  readonly stops: ReadonlySet<string>;
  /** To whom something is said, where it stands before the subject without a preposition. */
  readonly addressees: ReadonlySet<string>;
  /** Words of time that may part a verb from its subject: "sagte am Montag …". */
  readonly times: ReadonlySet<string>;
  /** Words that open a relative clause. */
  readonly relatives: ReadonlySet<string>;
  /** Prepositions behind which a body speaks, after a verb without a subject: "сообщили в полиции". */
  readonly through: ReadonlySet<string>;
  /** Verbs in the mood of reported speech. */
  readonly reportedMood: ReadonlySet<string>;
  /** Roles that people hold. */
  readonly roles: ReadonlySet<string>;
  /** Nouns for bodies, documents and groups that say things. */
  readonly bodies: ReadonlySet<string>;
  /** Whether a verb may stand without a subject: "sostuvo". */
  readonly dropsSubject: boolean;
  /** Whether a reported clause may follow the verb at once. */
  readonly bare: boolean;
  /** Whether the verb follows "according to …" at once, without a comma, and closes clauses that are no main ones. */
  readonly verbSecond: boolean;
  /** Whether nouns are capitalised. */
  readonly capitalNouns?: true;
}

const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean)
    // "Gemäss", "heisst": in Switzerland.
    .flatMap((word) => (word.includes("ß") ? [word, word.replaceAll("ß", "ss")] : [word]));
const set = (words: string): ReadonlySet<string> => new Set(list(words));

const none: ReadonlySet<string> = new Set();

export const foreignCues: ReadonlyMap<string, ForeignCues> = new Map([
  [
    "es",
    {
      language: "es",
      verbs: foreignVerbs.get("es")!,
      auxiliaries: set("ha, han, había, habían, habría"),
      weak: set(
        "se, le, les, lo, la, los, las, me, nos, ya, también, además, luego, ayer, hoy, este, lunes, martes, miércoles, jueves, viernes, sábado, domingo",
      ),
      reflexives: none,
      negators: set("no, ni, nunca, sin, tampoco"),
      determiners: set("el, la, los, las, una, un, su, sus, esta, esa, dicha, cada, otra, ninguna"),
      homographs: set(
        "denuncia, cuenta, alerta, demanda, recuerdo, reclama, estima, nota, critica, pregunta, responde, sentencia, condena, reporta, relata, avanza, nota, protesta, calcula, publica, cifra, plantea, contesta",
      ),
      joints: set("y, e, o, pero, aunque, sino"),
      contrasts: set("mientras, aunque, pero, si bien, pues"),
      connectives: set(
        "y, e, pero, también, además, así, ya, ayer, hoy, luego, después, entonces, sin, embargo, no, obstante, por, parte, según, como, aun, asimismo, tras, finalmente, igualmente, posteriormente, previamente, anteriormente, paralelamente, mientras, tanto, incluso, antes, ahora, otro, lado, cambio, en, al, respecto, último, hecho, de, añadidura",
      ),
      adverbials: set("preguntado, preguntada, consultado, consultada, interrogado, si, aunque, como, mientras"),
      views: indexPhrases(
        list("a su juicio, en su opinión, a su entender, a su parecer, según su versión, en sus palabras"),
      ),
      backs: indexPhrases(list("así lo, así, eso es lo que, como")),
      pointers: set("eso, esto, ello"),
      clitics: set("lo"),
      infinitiveMarks: set("de, a, en, con"),
      infinitive: /^\p{L}+(?:[aei]r|[aeiáéí]r(?:se|lo|la|los|las|le|les))$/u,
      that: indexPhrases(list("que, si, de que, cómo, por qué")),
      according: indexPhrases(
        list(
          "según, de acuerdo con, de acuerdo a, a juicio de, en palabras de, en opinión de, para, a juicio del, en palabras del, en opinión del, según el parecer de, a decir de, a decir del",
        ),
      ),
      as: set("como, según"),
      postposed: none,
      inverted: none,
      stops: set(
        "en, a, durante, tras, ante, sobre, por, para, al, desde, que, y, este, esta, quien, con, cuando, hoy, ayer, antes, después, entre, sin, bajo, contra, hasta, mientras",
      ),
      addressees: none,
      times: set("hoy, ayer, anoche, lunes, martes, miércoles, jueves, viernes, sábado, domingo, también"),
      relatives: set("que, quien, cuyo, cuya, donde"),
      through: none,
      reportedMood: none,
      bodies: set(
        "corte, consejo, comisión, fundación, federación, comité, junta, cámara, observatorio, instituto, estudio, encuesta, sondeo, investigación, auditoría, patronal, patronales, gobierno, ministerio, policía, fiscalía, fuentes, fuente, empresa, compañía, organización, organismo, institución, partido, sindicato, sindicatos, oposición, ejército, agencia, radio, canal, diario, periódico, comunicado, texto, informe, documento, nota, autoridades, vecinos, testigos, tribunal, juzgado, bomberos, organizaciones, cadena, entidad, ejecutivo, alcaldía, ayuntamiento, universidad, banco, mandatario, mandataria, dirigente, funcionario, funcionaria, representante, víctima, familia, defensa, acusación",
      ),
      roles: foreignRoles.get("es")!,
      dropsSubject: true,
      bare: false,
      verbSecond: false,
    },
  ],
  [
    "pt",
    {
      language: "pt",
      verbs: foreignVerbs.get("pt")!,
      auxiliaries: set("tem, têm, tinha, tinham, havia"),
      weak: set(
        "se, lhe, lhes, já, também, ainda, hoje, ontem, nesta, neste, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo",
      ),
      reflexives: none,
      negators: set("não, nem, nunca, sem"),
      determiners: set("o, os, as, uma, um, sua, suas, seu, esta, essa, cada, outra, da, na, pela, nenhuma"),
      homographs: set(
        "conta, alerta, nota, cobra, pergunta, testemunha, denuncia, anuncia, avalia, critica, confirma, avança, fala",
      ),
      joints: set("e, ou, mas, embora, porém"),
      contrasts: set("enquanto, embora, mas, porém, pois"),
      connectives: set(
        "e, mas, também, além, disso, já, ontem, hoje, depois, então, porém, contudo, entretanto, no, segundo, como, assim, ainda, ali, posteriormente, anteriormente, por, fim, finalmente, igualmente, agora, isso, aliás, aqui, outro, lado, seu, turno, por, enquanto, isto",
      ),
      adverbials: set("questionado, questionada, procurado, procurada, perguntado, se, embora, enquanto, como, à, ao"),
      views: indexPhrases(
        list("a seu ver, na sua opinião, em sua opinião, na sua avaliação, em sua avaliação, no seu entender"),
      ),
      backs: indexPhrases(list("assim, é o que, foi o que")),
      pointers: set("isso, isto"),
      clitics: set("o"),
      infinitiveMarks: set("de, a, em, por"),
      infinitive: /^\p{L}+(?:[aeiô]r|por|[aeiáéí]r-se)$/u,
      that: indexPhrases(list("que, se, de que")),
      according: indexPhrases(
        list(
          "segundo, de acordo com, conforme, na opinião de, nas palavras de, na avaliação de, para, na opinião do, na opinião da, na opinião dos, na perspetiva de, na perspetiva do, na perspetiva da, na perspectiva de, na perspectiva do, na perspectiva da, na visão de, na visão do, na visão da, no entender de, no entender do, no entender da, na ótica de, na ótica do, na avaliação do, na avaliação da, nas palavras do, nas palavras da",
        ),
      ),
      as: set("como, conforme, segundo"),
      postposed: none,
      inverted: none,
      stops: set(
        "em, no, na, nos, nas, durante, após, ante, sobre, por, para, ao, à, desde, que, e, nesta, neste, quem, com, quando, hoje, ontem, antes, depois, entre, sem, sob, contra, até, aos, às, num, numa",
      ),
      addressees: none,
      times: set(
        "hoje, ontem, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, segunda, terça, quarta, quinta, sexta, sábado, domingo, também",
      ),
      relatives: set("que, quem, cujo, cuja, onde"),
      through: none,
      reportedMood: none,
      bodies: set(
        "corte, conselho, comissão, fundação, comitê, comité, câmara, observatório, instituto, estudo, pesquisa, levantamento, sondagem, investigação, inquérito, laudo, governo, ministério, polícia, procuradoria, fontes, fonte, empresa, companhia, organização, órgão, instituição, partido, sindicato, sindicatos, oposição, exército, agência, rádio, jornal, comunicado, texto, nota, relatório, documento, autoridades, moradores, testemunhas, tribunal, bombeiros, entidade, executivo, prefeitura, universidade, banco, dirigente, mandatário, funcionário, funcionária, representante, vítima, família, defesa, federação, clube, portal, site, emissora, assessoria",
      ),
      roles: foreignRoles.get("pt")!,
      dropsSubject: true,
      bare: false,
      verbSecond: false,
    },
  ],
  [
    "fr",
    {
      language: "fr",
      verbs: foreignVerbs.get("fr")!,
      auxiliaries: set("a, ont, avait, avaient, aurait, est, était, sont, serait"),
      weak: set(
        "se, s', s’, lui, leur, le, la, l', l’, les, nous, me, y, en, aussi, également, a, ont, avait, aurait, est",
      ),
      reflexives: none,
      negators: set("ne, n', n’, pas, jamais, sans"),
      determiners: set(
        "la, le, l', l’, les, une, un, sa, son, ses, cette, ce, cet, des, du, toute, aucune, au, chaque, d', d’, de, en, leur, sur, par",
      ),
      homographs: set(
        "annonce, demande, note, juge, critique, menace, lance, rapporte, écrit, dit, relate, souhait, témoigne, propose, conseille, cru, promis, appel, pense",
      ),
      joints: set("et, ou, mais, puis"),
      contrasts: set("tandis, alors, mais"),
      connectives: set(
        "et, mais, aussi, ainsi, puis, hier, enfin, or, donc, cependant, pourtant, toutefois, comme, selon, par, ailleurs, également, ensuite, auparavant, néanmoins, parallèlement, surtout, même, outre, en, revanche, côté, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, interrogé",
      ),
      adverbials: set("interrogé, interrogée, sollicité, si, bien, comme, réagissant, invité, invitée"),
      views: indexPhrases(list("à son avis, à ses yeux, selon ses mots, selon ses termes, de son point de vue")),
      backs: indexPhrases(list("c'est ce qu', c’est ce qu’, c'est ce que, ce qu', ce que")),
      pointers: set("cela, ça, ceci"),
      clitics: set("le, l', l’"),
      infinitiveMarks: set("de, d', d’, à"),
      infinitive: /^\p{L}{2,}(?:er|ir|re|oir)$/u,
      that: indexPhrases(list("que, qu', qu’, si, s'il, s’il")),
      according: indexPhrases(
        list(
          "selon, d'après, d’après, pour, aux yeux de, de l'avis de, de l’avis de, de l'avis du, de l'avis des, de l’avis du, aux dires de, aux dires du, à en croire, de source, de sources",
        ),
      ),
      as: set("comme"),
      postposed: none,
      inverted: none,
      stops: set(
        "à, au, aux, dans, en, lors, vers, parmi, dès, chez, malgré, face, pendant, après, devant, sur, par, pour, depuis, que, et, ce, cette, qui, avec, quand, avant, sans, sous, contre, entre, jusqu, hier, aujourd'hui, auprès",
      ),
      addressees: none,
      times: set(
        "ce, hier, aujourd'hui, aujourd’hui, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, aussi, également, matin, soir, après-midi, encore, notamment",
      ),
      relatives: set("qui, que, qu', qu’, dont, où, lequel, laquelle, lesquels, lesquelles"),
      through: none,
      reportedMood: none,
      bodies: set(
        "office, autorité, cour, conseil, commission, fondation, fédération, ligue, comité, observatoire, institut, étude, sondage, enquête, audit, gouvernement, ministère, police, parquet, sources, source, entreprise, compagnie, organisation, organisme, institution, parti, syndicat, syndicats, opposition, armée, agence, radio, quotidien, journal, communiqué, texte, rapport, document, autorités, habitants, riverains, témoins, tribunal, pompiers, entité, exécutif, mairie, université, banque, élu, élue, responsable, représentant, représentante, victime, famille, défense, accusation, organisateurs, groupe, direction, opérateur, association, collectif, site, chaîne, préfecture",
      ),
      roles: foreignRoles.get("fr")!,
      dropsSubject: false,
      bare: false,
      verbSecond: false,
    },
  ],
  ["it", italianCues],
  [
    "de",
    {
      language: "de",
      verbs: foreignVerbs.get("de")!,
      auxiliaries: set("hat, haben, hatte, hatten"),
      weak: set("sich, auch, zudem, dagegen, hingegen, bereits, zugleich, gleichzeitig"),
      reflexives: set("sich"),
      negators: set("nicht, nie, kein, keine"),
      determiners: set("das, dem, den, zum, ein"),
      homographs: none,
      joints: set("und, oder, aber"),
      contrasts: set("während, wohingegen, aber"),
      connectives: set(
        "und, aber, auch, zudem, doch, so, dann, dabei, dagegen, gestern, heute, später, zuvor, außerdem, laut, wie, allerdings, jedoch, damit, daraufhin, dazu, zugleich, gleichzeitig, weiter, ferner, schließlich, dennoch, trotzdem, jetzt, nun, hier, dort, bislang, bisher, vielmehr, stattdessen, daher, deshalb, deswegen, danach, derzeit, inzwischen, mittlerweile, ebenso, indes, unterdessen, bereits, erst, nur",
      ),
      adverbials: set("wenn, obwohl, während, weil, da, ob, dass, auf"),
      views: indexPhrases(
        list(
          "seiner meinung nach, ihrer meinung nach, seiner ansicht nach, ihrer ansicht nach, seinen angaben zufolge, ihren angaben zufolge, nach seinen angaben, nach ihren angaben, nach seinen worten, nach ihren worten, seiner einschätzung nach, ihrer einschätzung nach",
        ),
      ),
      backs: indexPhrases(list("das, dies")),
      pointers: set("das, dies"),
      clitics: set("das, dies"),
      infinitiveMarks: set("zu"),
      infinitive: /^\p{Ll}+(?:en|ern|eln)$/u,
      that: indexPhrases(list("dass, daß, ob")),
      according: indexPhrases(
        list(
          "laut, gemäß, nach angaben von, nach angaben des, nach angaben der, nach angaben eines, nach angaben einer, nach angabe von, nach angabe des, nach angabe der, nach angabe eines, nach angabe einer, nach worten von, nach worten des, nach worten der, nach worten eines, nach worten einer, nach ansicht von, nach ansicht des, nach ansicht der, nach ansicht eines, nach ansicht einer, nach meinung von, nach meinung des, nach meinung der, nach meinung eines, nach meinung einer, nach auffassung von, nach auffassung des, nach auffassung der, nach auffassung eines, nach auffassung einer, nach einschätzung von, nach einschätzung des, nach einschätzung der, nach einschätzung eines, nach einschätzung einer, nach informationen von, nach informationen des, nach informationen der, nach informationen eines, nach informationen einer, nach überzeugung von, nach überzeugung des, nach überzeugung der, nach überzeugung eines, nach überzeugung einer, nach aussage von, nach aussage des, nach aussage der, nach aussage eines, nach aussage einer, nach aussagen von, nach aussagen des, nach aussagen der, nach aussagen eines, nach aussagen einer, nach darstellung von, nach darstellung des, nach darstellung der, nach darstellung eines, nach darstellung einer, nach erkenntnissen von, nach erkenntnissen des, nach erkenntnissen der, nach erkenntnissen eines, nach erkenntnissen einer, nach schätzung von, nach schätzung des, nach schätzung der, nach schätzung eines, nach schätzung einer, nach schätzungen von, nach schätzungen des, nach schätzungen der, nach schätzungen eines, nach schätzungen einer",
        ),
      ),
      as: set("wie"),
      postposed: set("zufolge"),
      inverted: set("so"),
      stops: set(
        "in, im, am, an, bei, beim, während, nach, vor, auf, zu, zur, zum, seit, dass, und, gegenüber, mit, hinzu, hervor, klar, fest, dar, zurück, weiter, darauf, über, als, wenn, noch, nun, aus, angesichts, wegen, trotz, aufgrund, anlässlich, hinsichtlich, bezüglich, infolge, gegen, ohne, bis, um, neben, zwischen, samt",
      ),
      addressees: none,
      times: set(
        "am, heute, gestern, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, woche, auch, zudem, dazu",
      ),
      relatives: set("der, die, das, dessen, deren, wo"),
      through: none,
      reportedMood: set(
        `sei, seien, habe, werde, könne, müsse, solle, wolle, dürfe, möge, gebe, komme, gehe, stehe, bleibe, wisse, mache, lasse, nehme, halte, liege, brauche, sehe, führe
        lehne, entspreche, zeige, setze, ziehe, treffe, erwarte, führe, trage, bringe, spiele, stelle, rechne, plane, prüfe, biete, fordere, verstehe, handle, drohe, hoffe, glaube, nehme, gehöre, fehle, reiche, dauere, erhalte, verfüge, arbeite, steige, sinke, wachse, beginne, ende, lege, schaffe, suche, helfe, sorge, bedeute, betreffe, koste, gefährde, verstoße, leide, trete, greife, belaufe, ermittle, verlange, bedaure, unterstütze, hätten, wären, lägen, gäben, kämen, stünden, nähmen, sähen, fänden, trügen, wüssten, würden, könnten, müssten, sollten, wollten, bekomme, laufe, finde, fehle, drohe, bestehe, gelte, diene, warte, leite, berate, vertrete, verbreite, beobachte, rette`,
      ),
      bodies: set(
        "regierung, ministerium, polizei, staatsanwaltschaft, kreise, quelle, unternehmen, firma, organisation, behörde, behörden, partei, gewerkschaft, gewerkschaften, opposition, armee, agentur, nachrichtenagentur, zeitung, post, presse, rundschau, mitteilung, text, bericht, papier, anwohner, zeugen, gericht, feuerwehr, stadt, universität, bank, politiker, politikerin, verein, verband, konzern, betreiber, gegner, fraktion, senat, land, kommission, sender, staatskanzlei, communiqué, veranstalter, organisatoren, einsatzkräfte, rettungskräfte, militär",
      ),
      roles: foreignRoles.get("de")!,
      dropsSubject: false,
      bare: false,
      verbSecond: true,
      capitalNouns: true,
    },
  ],
  [
    "nl",
    {
      language: "nl",
      verbs: foreignVerbs.get("nl")!,
      auxiliaries: set("heeft, hebben, had, hadden, hebt, heb"),
      weak: set(
        "zich, ook, daarnaast, daarentegen, al, tegelijk, tegelijkertijd, verder, vervolgens, eerder, wel, dan",
      ),
      reflexives: set("zich"),
      negators: set("niet, nooit, geen, noch, nauwelijks"),
      determiners: set("de, het, een, dit, dat, deze, die, zijn, haar, hun, geen, elke, iedere, 't, diens"),
      homographs: set(
        "eisen, klagen, vragen, hopen, raden, vermoeden, voorstellen, bericht, berichten, besluit, schat, schatten, delen, roep",
      ),
      joints: set("en, of, maar"),
      contrasts: set("terwijl, maar, waar"),
      connectives: set(
        "en, maar, ook, daarnaast, toch, zo, toen, daarbij, daarentegen, gisteren, vandaag, later, eerder, bovendien, zoals, echter, daarmee, daarop, vervolgens, tegelijk, tegelijkertijd, verder, tenslotte, uiteindelijk, desondanks, nu, hier, daar, tot, dusver, juist, daarom, daarna, inmiddels, intussen, ondertussen, evenals, eveneens, al, pas, alleen, want, dus, overigens, wel, hierop, hierbij, dan, namelijk",
      ),
      adverbials: set("als, hoewel, terwijl, omdat, toen, of, nadat, voordat, gevraagd, zodra, doordat"),
      views: indexPhrases(
        list(
          "naar zijn mening, naar haar mening, naar hun mening, in zijn ogen, in haar ogen, in hun ogen, zijns inziens, haars inziens, volgens hem, volgens haar, volgens hen, naar zijn zeggen, naar haar zeggen, naar zijn oordeel, naar haar oordeel",
        ),
      ),
      backs: indexPhrases(list("dat, dit")),
      pointers: set("dat, dit"),
      clitics: set("dat, dit"),
      infinitiveMarks: set("te"),
      infinitive: /^\p{Ll}*(?:en|aan|gaan|staan|zien|doen|zijn)$/u,
      that: indexPhrases(list("dat, of")),
      according: indexPhrases(
        list(
          "volgens, naar de mening van, naar mening van, naar het oordeel van, in de woorden van, in de ogen van, naar schatting van, op basis van informatie van, zo blijkt uit, blijkt uit, bleek uit, zo bleek uit, staat in, stond in, zo staat in, afgaande op, op gezag van",
        ),
      ),
      as: set("zoals, zo"),
      postposed: none,
      inverted: set("aldus"),
      stops: set(
        "in, op, aan, bij, tijdens, na, voor, te, ter, ten, sinds, dat, en, tegenover, met, toe, mee, bekend, vast, terug, verder, over, als, wanneer, nog, nu, uit, tegen, om, naar, onder, tussen, door, tot, wegens, vanwege, namens, rond, af, of, omdat, terwijl, nadat, voordat, toen, waar, waarin, waarbij, waarmee, ook, niet, al, wel, eerder, later, vandaag, gisteren, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, vanmorgen, vanochtend, vanmiddag, vanavond, gisteravond, afgelopen, vorige, volgende, komende, vooraf, achteraf, via, binnen, buiten, er, hierover, daarover, erover, weten, zich, dan, meteen, daarna, want, desgevraagd, telefonisch, opnieuw",
      ),
      addressees: none,
      times: set(
        "maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, vandaag, gisteren, gisteravond, vanmorgen, vanochtend, vanmiddag, vanavond, maandagochtend, maandagmiddag, maandagavond, dinsdagochtend, dinsdagmiddag, dinsdagavond, woensdagochtend, woensdagmiddag, woensdagavond, donderdagochtend, donderdagmiddag, donderdagavond, vrijdagochtend, vrijdagmiddag, vrijdagavond, zaterdagochtend, zaterdagmiddag, zaterdagavond, zondagochtend, zondagmiddag, zondagavond, week, ochtend, middag, avond, eerder, later, ook, daarnaast, onlangs, inmiddels, opnieuw, nu, toen, verder, wel, bovendien",
      ),
      relatives: set("die, wie, wiens, waar, waarin, waarvan, waarbij, waarop"),
      through: none,
      reportedMood: none,
      bodies: set(
        "regering, kabinet, ministerie, ministeries, politie, om, parket, bron, bronnen, bedrijf, organisatie, organisaties, dienst, diensten, partij, partijen, bond, bonden, vakbond, vakbonden, oppositie, coalitie, leger, persbureau, krant, zender, omroep, verklaring, bericht, persbericht, rapport, stuk, onderzoek, omwonenden, bewoners, getuigen, ooggetuigen, rechtbank, hof, rechter, rechters, brandweer, gemeente, stad, provincie, universiteit, bank, politica, vereniging, verbond, koepel, concern, exploitant, netbeheerder, tegenstanders, fractie, senaat, kamer, land, landen, commissie, omroep, site, nieuwssite, organisatoren, hulpdiensten, reddingswerkers, ziekenhuis, autoriteiten, autoriteit, raad, onderzoekers, onderzoeksraad, inspectie, toezichthouder, deskundigen, experts, artsen, wetenschappers, analisten, economen, waarnemers, activisten, boeren, leraren, ouders, nabestaanden, familie, slachtoffers, verdediging, directie, bestuur, club, college, gemeentebestuur, stadsbestuur, werkgevers, werknemers, verzekeraars, instituut, stichting, waterschap, veiligheidsregio, kustwacht, marechaussee, justitie, douane, staf, leiding, ambassade, kremlin, bisdom, media, medium, waakhond, belangenorganisatie, brancheorganisatie, werkgeversorganisatie, weerdienst, ombudsman, maker, makers, fabrikant, vervoerder, luchtvaartmaatschappij, rederij, eigenaar, eigenaars, eigenaren, beheerder, overheid, openbaar, federatie, liga, advocaten, buurtbewoners, inwoners, ambtenaren, diplomaten, insiders, ingewijden, aanklagers, aanklager, rechercheurs, speurders, militairen, rebellen, demonstranten, actievoerders, betogers, vissers, studenten, huurders, patiënten, klanten, reizigers, aandeelhouders, berichten, mediaberichten, cijfers, schattingen, rapporten, omstanders, ambtsbericht, woordvoering, partners",
      ),
      roles: foreignRoles.get("nl")!,
      dropsSubject: false,
      bare: false,
      verbSecond: true,
    },
  ],
  [
    "ru",
    {
      language: "ru",
      verbs: foreignVerbs.get("ru")!,
      auxiliaries: none,
      weak: set(
        "также, ранее, уже, ещё, еще, позже, затем, же, сегодня, вчера, накануне, при, этом, напротив, тоже, официально",
      ),
      reflexives: none,
      negators: set("не, ни"),
      determiners: none,
      homographs: none,
      joints: set("и, а, но, или"),
      contrasts: set("тогда, однако, а, но"),
      connectives: set(
        "и, а, но, также, однако, ранее, кроме, того, при, этом, позже, затем, сегодня, вчера, накануне, сам, сама, сами, как, так, между, тем, в, свою, очередь, вместе, наконец, потом, теперь, тогда, поэтому, впрочем, например, временем, частности, этого, днём, днем, вечером, утром, сначала, позднее, более, то, же, время",
      ),
      adverbials: set("комментируя, отвечая, если, хотя, говоря, выступая, напротив, впрочем"),
      views: indexPhrases(
        list(
          "по его словам, по её словам, по ее словам, по их словам, по его мнению, по её мнению, по ее мнению, по их мнению, по его данным, по её данным, по ее данным, по их данным, по его оценке, по её оценке, по ее оценке, по их оценке, по его оценкам, по его информации",
        ),
      ),
      backs: indexPhrases(list("об этом, это, эту информацию")),
      pointers: set("это"),
      clitics: set("это"),
      infinitiveMarks: none,
      infinitive: /^\p{L}{2,}(?:ть|ться|ти|чь)$/u,
      that: indexPhrases(list("что, будто, чтобы, ли")),
      according: indexPhrases(
        list(
          "по словам, по данным, по мнению, по информации, согласно, по заявлению, по оценке, по сообщению, по сведениям, со слов, по версии, по подсчетам, по подсчётам, по прогнозу, по прогнозам, по оценкам, по утверждению, по расчетам, по расчётам, согласно данным, согласно информации, согласно сообщению, согласно заявлению, по предварительным данным",
        ),
      ),
      as: set("как"),
      postposed: none,
      inverted: none,
      stops: set(
        "в, во, на, при, после, перед, о, об, по, для, с, со, что, и, который, которая, журналистам, агентству, когда, из, у, до, за, через, во время, ходе, к, ко, над, под, без, от, про, между, среди, против",
      ),
      addressees: set(
        "журналистам, репортерам, репортёрам, агентству, изданию, газете, тасс, риа, телеканалу, корреспонденту",
      ),
      times: set(
        "сегодня, вчера, понедельник, вторник, среду, четверг, пятницу, субботу, воскресенье, также, ранее, накануне",
      ),
      relatives: set(
        "который, которая, которое, которые, которого, которой, которому, котором, которым, которых, которыми, которую, чей, где",
      ),
      through: set("в, во, из, на"),
      reportedMood: none,
      bodies: set(
        "правительство, министерство, полиция, прокуратура, источник, источники, компания, организация, ведомство, партия, профсоюз, оппозиция, армия, агентство, газета, издание, сообщение, документ, доклад, власти, жители, очевидцы, суд, пожарные, служба, пресс-служба, администрация, университет, банк, чиновник, дипломат, политик, эксперты, аналитики, следствие, телеканал, собеседник",
      ),
      roles: foreignRoles.get("ru")!,
      dropsSubject: false,
      bare: false,
      verbSecond: false,
    },
  ],
  [
    "uk",
    {
      language: "uk",
      verbs: foreignVerbs.get("uk")!,
      auxiliaries: none,
      weak: set(
        "також, раніше, вже, уже, ще, пізніше, потім, згодом, же, ж, сьогодні, вчора, учора, напередодні, при, цьому, натомість, теж, офіційно, водночас, своєю, чергою",
      ),
      reflexives: none,
      negators: set("не, ні"),
      determiners: none,
      homographs: none,
      joints: set("і, й, та, а, але, або, чи"),
      contrasts: set("тоді, однак, проте, а, але, натомість"),
      connectives: set(
        "і, й, та, а, але, також, однак, проте, раніше, крім, окрім, того, при, цьому, пізніше, потім, згодом, сьогодні, вчора, учора, напередодні, сам, сама, самі, як, так, тим, часом, у, в, свою, чергу, своєю, чергою, разом, нарешті, тепер, тоді, тому, отже, втім, утім, наприклад, зокрема, водночас, натомість, удень, вдень, увечері, ввечері, вранці, спочатку, більш, більше",
      ),
      adverbials: set("коментуючи, відповідаючи, якщо, хоча, говорячи, виступаючи, навпаки, втім"),
      views: indexPhrases(
        list(
          "за його словами, за її словами, за їхніми словами, за їх словами, на його думку, на її думку, на їхню думку, на їх думку, за його даними, за її даними, за їхніми даними, за його оцінкою, за її оцінкою, за його оцінками, за її оцінками, за їхніми оцінками, за його інформацією, на його переконання, на її переконання, з його слів, з її слів",
        ),
      ),
      backs: indexPhrases(list("про це, це, цю інформацію")),
      pointers: set("це"),
      clitics: set("це"),
      infinitiveMarks: none,
      infinitive: /^\p{L}{2,}(?:ти|тися|тись)$/u,
      that: indexPhrases(list("що, нібито, ніби, начебто, щоб, щоби, чи")),
      according: indexPhrases(
        list(
          "за словами, зі слів, з слів, за даними, на думку, за інформацією, згідно з, згідно із, за заявою, за оцінкою, за оцінками, за повідомленням, за повідомленнями, за відомостями, за версією, за підрахунками, за прогнозом, за прогнозами, за твердженням, за твердженнями, за розрахунками, на переконання, згідно з даними, згідно з інформацією, згідно з повідомленням, згідно із даними, відповідно до, за попередніми даними, за висновками, за висновком",
        ),
      ),
      as: set("як"),
      postposed: none,
      inverted: none,
      stops: set(
        "в, у, на, при, після, перед, про, по, для, з, із, зі, що, і, й, та, який, яка, журналістам, агентству, коли, до, за, через, під, час, ході, над, без, від, між, серед, проти, о, об, щодо, стосовно",
      ),
      addressees: set(
        "журналістам, репортерам, агентству, агенції, виданню, газеті, телеканалу, кореспонденту, кореспондентці, укрінформу, суспільному",
      ),
      times: set(
        "сьогодні, вчора, учора, понеділок, вівторок, середу, четвер, пʼятницю, суботу, неділю, також, раніше, напередодні",
      ),
      relatives: set("який, яка, яке, які, котрий, котра, чий, де"),
      through: set("в, у, із, з, на"),
      reportedMood: none,
      bodies: set(
        "уряд, міністерство, поліція, прокуратура, джерело, джерела, компанія, організація, відомство, партія, профспілка, опозиція, армія, агентство, агенція, газета, видання, повідомлення, документ, доповідь, звіт, влада, мешканці, жителі, очевидці, суд, пожежники, рятувальники, служба, пресслужба, прес-служба, адміністрація, університет, банк, чиновник, посадовець, дипломат, політик, експерти, аналітики, слідство, телеканал, співрозмовник, правоохоронці, прокурори, медики, військові, енергетики, парламент, міськрада, тцк, офіс, офісі, слідчі, аграрії, синоптики, депутати, окупанти, служби",
      ),
      roles: foreignRoles.get("uk")!,
      dropsSubject: false,
      bare: false,
      verbSecond: false,
    },
  ],
  [
    "vi",
    {
      language: "vi",
      verbs: foreignVerbs.get("vi")!,
      auxiliaries: none,
      weak: set("đã, đang, sẽ, cũng, vừa, mới, còn, liền, lại, tiếp, tục, đều, nay, từng, chiều, sáng, tối, thậm, chí"),
      reflexives: none,
      negators: set("không, chưa, chẳng"),
      determiners: set("lời, thông, nguồn, cuộc, bài, việc, sự, câu, bản, những, các, nghe, được"),
      homographs: set(
        "nói, thông, cảnh, đánh, yêu, đề, cam, cáo, tuyên, nhận, phát, kêu, dự, bình, phân, trả, tin, hỏi, viết, kể, khẳng, nhấn, tiết, công, chia, chỉ, lên, ước, hứa, bác, khai",
      ),
      joints: set("và, nhưng, đồng, thời"),
      contrasts: set("trong, nhưng, còn"),
      connectives: set(
        "và, nhưng, tuy, nhiên, trước, đó, sau, ngoài, ra, cũng, như, theo, đồng, thời, bên, cạnh, hiện, cuối, cùng, hôm, nay, cụ, thể, đáng, chú, ý, mới, đây",
      ),
      adverbials: set("phát, trả, trao, phản, nói, khi, nếu, được, tại"),
      views: indexPhrases([]),
      backs: indexPhrases([]),
      pointers: none,
      clitics: none,
      infinitiveMarks: none,
      infinitive: null,
      that: indexPhrases(list("rằng, là, liệu")),
      according: indexPhrases(
        list(
          "theo lời, theo thông tin từ, theo ước tính của, theo quan điểm của, theo ý kiến của, theo nhận định của, theo báo cáo của, theo thông báo của, theo thống kê của, theo đánh giá của, theo số liệu của, theo kết luận của, theo",
        ),
      ),
      as: set("như"),
      postposed: none,
      inverted: none,
      stops: set(
        "tại, trong, vào, khi, sau, trước, về, ở, với, rằng, và, hôm, ngày, là, trên, sáng, chiều, tối, qua, đã, sẽ, đang, cũng, thuộc, từ, ngoài",
      ),
      addressees: none,
      times: set("nay, qua, sáng, chiều, tối"),
      relatives: set("người, mà"),
      through: none,
      reportedMood: none,
      bodies: set("báo, đài, hãng, tờ, bộ, cục, sở, viện, hội, đảng, ngân, trường, tòa, công, cơ, quân, tổng"),
      roles: foreignRoles.get("vi")!,
      dropsSubject: false,
      bare: true,
      verbSecond: false,
    },
  ],
]);
