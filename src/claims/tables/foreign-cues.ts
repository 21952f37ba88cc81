/** Reporting words of a language other than English: inflected forms, lower case; phrases with spaces. */
export interface ForeignCues {
  readonly verbs: readonly string[];
  /** Words that open a reported clause after the verb. */
  readonly that: readonly string[];
  /** Openings of "according to …". */
  readonly according: readonly string[];
  /** Words that no name of a speaker goes beyond: prepositions and conjunctions. */
  readonly stops: readonly string[];
  /** Whether a reported clause may follow the verb at once. */
  readonly bare: boolean;
  /** Whether the verb follows "according to …" at once, without a comma, and nouns are capitalised. */
  readonly verbSecond: boolean;
}

const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean);

export const foreignCues: ReadonlyMap<string, ForeignCues> = new Map([
  [
    "es",
    {
      verbs:
        list(`dijo, dice, dijeron, dicen, ha dicho, afirmó, afirma, afirmaron, aseguró, asegura, aseguraron, declaró, declara, declararon, señaló, señala
        señalaron, explicó, explica, explicaron, indicó, indica, indicaron, añadió, añade, agregó, agrega, anunció, anuncia, anunciaron, advirtió, advierte
        sostuvo, sostiene, manifestó, manifiesta, expresó, reconoció, reconoce, admitió, admite, negó, niega, informó, informa, informaron, destacó, subrayó
        comentó, respondió, reiteró, denunció, insistió, confirmó, confirma, precisó, escribió, cree, considera, opinó`),
      that: list("que, si"),
      according: list("según, de acuerdo con, a juicio de, en palabras de"),
      stops: list("en, a, durante, tras, ante, sobre, por, para, al, desde, que, y, este, esta, quien, con"),
      bare: false,
      verbSecond: false,
    },
  ],
  [
    "pt",
    {
      verbs:
        list(`disse, diz, disseram, dizem, afirmou, afirma, afirmaram, declarou, declara, declararam, explicou, explica, explicaram, anunciou, anuncia
        anunciaram, acrescentou, acrescenta, garantiu, garante, ressaltou, destacou, destaca, informou, informa, informaram, alertou, alerta, negou, nega
        admitiu, admite, reconheceu, reconhece, confirmou, confirma, respondeu, reiterou, escreveu, comentou, avaliou, sublinhou, indicou, acredita, defendeu, observou`),
      that: list("que, se"),
      according: list("segundo, de acordo com, conforme, na opinião de, nas palavras de"),
      stops: list(
        "em, no, na, nos, nas, durante, após, ante, sobre, por, para, ao, à, desde, que, e, nesta, neste, quem, com",
      ),
      bare: false,
      verbSecond: false,
    },
  ],
  [
    "fr",
    {
      verbs:
        list(`a dit, dit, ont dit, disent, a déclaré, déclare, ont déclaré, a affirmé, affirme, ont affirmé, affirment, a assuré, assure, a expliqué, explique
        ont expliqué, a indiqué, indique, ont indiqué, a ajouté, ajoute, a annoncé, annonce, ont annoncé, a précisé, précise, a souligné, souligne, a estimé
        estime, estiment, a averti, avertit, a reconnu, reconnaît, a admis, admet, a nié, nie, a confirmé, confirme, a répondu, répond, a écrit, écrit
        a rappelé, rappelle, a dénoncé, dénonce, a insisté, insiste, a jugé, juge, pense, croit, a lancé, a promis`),
      that: list("que, qu', qu’, si"),
      according: list("selon, d'après, d’après, pour"),
      stops: list(
        "à, au, aux, dans, en, lors, pendant, après, devant, sur, par, pour, depuis, que, et, ce, cette, qui, avec",
      ),
      bare: false,
      verbSecond: false,
    },
  ],
  [
    "de",
    {
      verbs:
        list(`sagte, sagt, sagten, sagen, erklärte, erklärt, erklärten, betonte, betont, behauptete, behauptet, kündigte, teilte, berichtete, berichtet, berichteten
        warnte, warnt, fügte, ergänzte, meinte, meint, glaubt, schrieb, schreibt, antwortete, bestätigte, bestätigt, bestritt, bestreitet, räumte, forderte, fordert
        versicherte, versichert, äußerte, unterstrich, verkündete, versprach, verspricht, mahnte, kritisierte, hob`),
      that: list("dass, daß, ob"),
      according: list(
        "laut, nach angaben von, nach angaben des, nach angaben der, nach worten von, zufolge, nach ansicht von",
      ),
      stops: list("in, im, am, an, bei, beim, während, nach, vor, auf, zu, zur, zum, seit, dass, und, gegenüber, mit"),
      bare: false,
      verbSecond: true,
    },
  ],
  [
    "ru",
    {
      verbs:
        list(`сказал, сказала, сказали, говорит, говорят, заявил, заявила, заявили, заявляет, сообщил, сообщила, сообщили, сообщает, сообщило, сообщают, отметил, отметила
        отметили, отмечает, подчеркнул, подчеркнула, подчеркнули, подчеркивает, добавил, добавила, пояснил, пояснила, объяснил, объяснила, рассказал, рассказала
        рассказали, утверждает, утверждают, считает, считают, объявил, объявила, предупредил, предупредила, признал, признала, подтвердил, подтвердила, ответил, ответила
        написал, написала, указал, указала, напомнил, напомнила, опроверг, опровергла, уверен, уверена`),
      that: list("что, будто, чтобы"),
      according: list("по словам, по данным, по мнению, по информации, согласно, как сообщает, по заявлению"),
      stops: list("в, во, на, при, после, перед, о, об, по, для, с, что, и, который, которая, журналистам, агентству"),
      bare: false,
      verbSecond: false,
    },
  ],
  [
    "vi",
    {
      verbs:
        list(`nói, cho biết, tuyên bố, khẳng định, nhấn mạnh, phát biểu, nhận định, thông báo, cảnh báo, giải thích, chia sẻ, cho hay, bày tỏ, thừa nhận, phủ nhận
        trả lời, bình luận, viết, đưa tin, cáo buộc, tin`),
      that: list("rằng, là"),
      according: list("theo lời, theo"),
      stops: list("tại, trong, vào, khi, sau, trước, về, ở, với, rằng, và, hôm, ngày, là"),
      bare: true,
      verbSecond: false,
    },
  ],
]);
