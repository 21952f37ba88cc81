import { indexPhrases, type PhraseIndex } from "../foreign-phrases.ts";
import { foreignRoles } from "./foreign-roles.ts";

/** Reporting words of a language other than English: inflected forms, lower case; phrases with spaces. */
export interface ForeignCues {
  readonly verbs: PhraseIndex;
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
const set = (words: string): ReadonlySet<string> => new Set(list(words));
/** Each auxiliary with each participle. */
const compound = (auxiliaries: string, participles: string): readonly string[] =>
  list(auxiliaries).flatMap((auxiliary) => list(participles).map((participle) => `${auxiliary} ${participle}`));

const none: ReadonlySet<string> = new Set();

export const foreignCues: ReadonlyMap<string, ForeignCues> = new Map([
  [
    "es",
    {
      verbs: indexPhrases([
        ...list(`dijo, dice, dijeron, dicen, afirmó, afirma, afirmaron, afirman, aseguró, asegura, aseguraron, aseguran, declaró, declara, declararon, señaló, señala
        señalaron, explicó, explica, explicaron, indicó, indica, indicaron, añadió, añade, agregó, agrega, anunció, anuncia, anunciaron, advirtió, advierte
        sostuvo, sostiene, manifestó, manifiesta, expresó, reconoció, reconoce, admitió, admite, negó, niega, informó, informa, informaron, destacó, subrayó
        comentó, respondió, reiteró, denunció, insistió, confirmó, confirma, precisó, escribió, cree, considera, consideró, opinó, pidió, pide, preguntó, exigió
        prometió, propuso, recordó, lamentó, apuntó, aclaró, concluyó, detalló, relató, contó, replicó, matizó, estimó, prevé, sentenció, remarcó, alertó, adelantó`),
        ...compound(
          "ha, han, había",
          `dicho, afirmado, asegurado, declarado, señalado, explicado, indicado, añadido, anunciado, advertido, sostenido, manifestado
          reconocido, admitido, negado, informado, destacado, subrayado, insistido, confirmado, precisado, escrito, pedido, recordado, lamentado, apuntado, denunciado`,
        ),
      ]),
      that: indexPhrases(list("que, si, de que")),
      according: indexPhrases(list("según, de acuerdo con, de acuerdo a, a juicio de, en palabras de, en opinión de")),
      as: set("como, según"),
      postposed: none,
      inverted: none,
      stops: set(
        "en, a, durante, tras, ante, sobre, por, para, al, desde, que, y, este, esta, quien, con, cuando, hoy, ayer, antes, después, entre, sin, hasta, mientras",
      ),
      times: set("hoy, ayer, anoche, lunes, martes, miércoles, jueves, viernes, sábado, domingo, también"),
      relatives: set("que, quien, cuyo, cuya, donde"),
      through: none,
      reportedMood: none,
      roles: foreignRoles.get("es")!,
      bare: false,
      verbSecond: false,
    },
  ],
  [
    "pt",
    {
      verbs: indexPhrases([
        ...list(`disse, diz, disseram, dizem, afirmou, afirma, afirmaram, declarou, declara, declararam, explicou, explica, explicaram, anunciou, anuncia
        anunciaram, acrescentou, acrescenta, garantiu, garante, ressaltou, destacou, destaca, informou, informa, informaram, alertou, alerta, negou, nega
        admitiu, admite, reconheceu, reconhece, confirmou, confirma, respondeu, reiterou, escreveu, comentou, avaliou, sublinhou, indicou, acredita, defendeu, observou
        pediu, perguntou, prometeu, lembrou, criticou, lamentou, contou, relatou, revelou, completou, concluiu, considera, considerou, salientou, referiu, assegurou, frisou`),
        ...compound(
          "tem, tinha, havia",
          "dito, afirmado, declarado, explicado, anunciado, garantido, informado, negado",
        ),
      ]),
      that: indexPhrases(list("que, se, de que")),
      according: indexPhrases(list("segundo, de acordo com, conforme, na opinião de, nas palavras de")),
      as: set("como, conforme, segundo"),
      postposed: none,
      inverted: none,
      stops: set(
        "em, no, na, nos, nas, durante, após, ante, sobre, por, para, ao, à, desde, que, e, nesta, neste, quem, com, quando, hoje, ontem, antes, depois, entre, sem, até, aos, às, num, numa",
      ),
      times: set(
        "hoje, ontem, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, também",
      ),
      relatives: set("que, quem, cujo, cuja, onde"),
      through: none,
      reportedMood: none,
      roles: foreignRoles.get("pt")!,
      bare: false,
      verbSecond: false,
    },
  ],
  [
    "fr",
    {
      verbs: indexPhrases([
        ...list(`dit, disent, déclare, déclarent, affirme, affirment, assure, assurent, explique, expliquent, indique, indiquent, ajoute, annonce, annoncent, précise, souligne
        estime, estiment, avertit, reconnaît, admet, nie, confirme, répond, écrit, rappelle, dénonce, insiste, pense, croit, regrette, promet, demande, raconte, note
        martèle, poursuit, conclut, lance, résume, déplore, juge, soutient, prévient`),
        ...compound(
          "a, ont, avait",
          `dit, déclaré, affirmé, assuré, expliqué, indiqué, ajouté, annoncé, précisé, souligné, estimé, averti, reconnu, admis, nié, confirmé, répondu, écrit
          rappelé, dénoncé, insisté, jugé, lancé, promis, demandé, raconté, regretté, martelé, poursuivi, conclu, soutenu, prévenu, déploré, noté, fait savoir`,
        ),
        ...compound(
          "a-t-il, a-t-elle, ont-ils, ont-elles",
          "dit, déclaré, affirmé, assuré, expliqué, indiqué, ajouté, annoncé, précisé, souligné, estimé, reconnu, admis, confirmé, répondu, écrit, lancé, conclu, poursuivi",
        ),
        ...list(`dit-il, dit-elle, déclare-t-il, déclare-t-elle, affirme-t-il, affirme-t-elle, explique-t-il, explique-t-elle, assure-t-il, assure-t-elle, ajoute-t-il
        ajoute-t-elle, estime-t-il, estime-t-elle, précise-t-il, précise-t-elle, poursuit-il, poursuit-elle, répond-il, répond-elle`),
      ]),
      that: indexPhrases(list("que, qu', qu’, si, s'il, s’il")),
      according: indexPhrases(list("selon, d'après, d’après, pour, aux yeux de, de l'avis de, de l’avis de")),
      as: set("comme"),
      postposed: none,
      inverted: none,
      stops: set(
        "à, au, aux, dans, en, lors, pendant, après, devant, sur, par, pour, depuis, que, et, ce, cette, qui, avec, quand, avant, sans, entre, jusqu, hier, aujourd'hui, auprès",
      ),
      times: set(
        "ce, hier, aujourd'hui, aujourd’hui, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, aussi, également, matin, soir",
      ),
      relatives: set("qui, que, dont, où"),
      through: none,
      reportedMood: none,
      roles: foreignRoles.get("fr")!,
      bare: false,
      verbSecond: false,
    },
  ],
  [
    "de",
    {
      verbs: indexPhrases([
        ...list(`sagte, sagt, sagten, sagen, erklärte, erklärt, erklärten, betonte, betont, behauptete, behauptet, kündigte, teilte, teilten, berichtete, berichtet, berichteten
        warnte, warnt, fügte, ergänzte, meinte, meint, glaubt, schrieb, schreibt, antwortete, bestätigte, bestätigt, bestritt, bestreitet, räumte, forderte, fordert
        versicherte, versichert, äußerte, unterstrich, verkündete, versprach, verspricht, mahnte, kritisierte, hob, erzählte, fragte, entgegnete, verriet, rief, stellte, wies, hieß es`),
        ...compound(
          "hat, haben, hatte, habe",
          "gesagt, erklärt, betont, behauptet, berichtet, bestätigt, geschrieben, versprochen, versichert, mitgeteilt, angekündigt",
        ),
      ]),
      that: indexPhrases(list("dass, daß, ob")),
      according: indexPhrases(
        list(
          "laut, nach angaben von, nach angaben des, nach angaben der, nach worten von, nach worten der, nach worten des, nach ansicht von, nach ansicht der, nach ansicht des, nach meinung von, nach auffassung der",
        ),
      ),
      as: set("wie"),
      postposed: set("zufolge"),
      inverted: set("so"),
      stops: set(
        "in, im, am, an, bei, beim, während, nach, vor, auf, zu, zur, zum, seit, dass, und, gegenüber, mit, hinzu, ein, hervor, klar, fest, dar, zurück, weiter, darauf, in, über, als, wenn, noch, nun, aus",
      ),
      times: set(
        "am, heute, gestern, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, auch, zudem, dazu",
      ),
      relatives: set("der, die, das, dessen, deren, wo"),
      through: none,
      reportedMood: set(
        `sei, seien, habe, werde, könne, müsse, solle, wolle, dürfe, möge, gebe, komme, gehe, stehe, bleibe, wisse, mache, lasse, nehme, halte, liege, brauche, sehe, führe
        hätten, würden, könnten, müssten, sollten, wollten, bekomme, laufe, finde, fehle, drohe, bestehe, gelte, diene`,
      ),
      roles: foreignRoles.get("de")!,
      bare: false,
      verbSecond: true,
    },
  ],
  [
    "ru",
    {
      verbs: indexPhrases(
        list(`сказал, сказала, сказали, говорит, говорят, говорил, говорила, заявил, заявила, заявили, заявляет, заявило, сообщил, сообщила, сообщили, сообщает, сообщило, сообщают
        отметил, отметила, отметили, отмечает, подчеркнул, подчеркнула, подчеркнули, подчеркивает, подчёркивает, добавил, добавила, добавили, пояснил, пояснила, пояснили, объяснил
        объяснила, рассказал, рассказала, рассказали, утверждает, утверждают, считает, считают, объявил, объявила, объявили, объявило, предупредил, предупредила, признал, признала
        подтвердил, подтвердила, подтвердили, ответил, ответила, написал, написала, указал, указала, напомнил, напомнила, опроверг, опровергла, уверен, уверена, уточнил, уточнила
        уточнили, призвал, призвала, пообещал, пообещала, спросил, спросила, полагает, заверил, заверила, выразил, выразила, передает, передаёт, пишет, говорится, констатировал, констатировала`),
      ),
      that: indexPhrases(list("что, будто, чтобы, ли")),
      according: indexPhrases(
        list(
          "по словам, по данным, по мнению, по информации, согласно, по заявлению, по оценке, по сообщению, по сведениям, со слов",
        ),
      ),
      as: set("как"),
      postposed: none,
      inverted: none,
      stops: set(
        "в, во, на, при, после, перед, о, об, по, для, с, со, что, и, который, которая, журналистам, агентству, когда, из, у, до, за, через, во время, ходе",
      ),
      times: set(
        "сегодня, вчера, понедельник, вторник, среду, четверг, пятницу, субботу, воскресенье, также, ранее, накануне",
      ),
      relatives: set("который, которая, которое, которые, чей, где"),
      through: set("в, во"),
      reportedMood: none,
      roles: foreignRoles.get("ru")!,
      bare: false,
      verbSecond: false,
    },
  ],
  [
    "vi",
    {
      verbs: indexPhrases(
        list(`nói, cho biết, tuyên bố, khẳng định, nhấn mạnh, phát biểu, nhận định, thông báo, cảnh báo, giải thích, chia sẻ, cho hay, bày tỏ, thừa nhận, phủ nhận
        trả lời, bình luận, viết, đưa tin, cáo buộc, tin, nói thêm, cho rằng, đánh giá, kêu gọi, lưu ý, tiết lộ, xác nhận, nói với, yêu cầu, hỏi, hứa, phát hiện`),
      ),
      that: indexPhrases(list("rằng, là, liệu")),
      according: indexPhrases(list("theo lời, theo thông tin từ, theo ước tính của, theo")),
      as: set("như"),
      postposed: none,
      inverted: none,
      stops: set(
        "tại, trong, vào, khi, sau, trước, về, ở, với, rằng, và, hôm, ngày, là, trên, sáng, chiều, tối, qua, đã, sẽ, đang, cũng",
      ),
      times: set("nay, qua, sáng, chiều, tối"),
      relatives: set("người, mà"),
      through: none,
      reportedMood: none,
      roles: foreignRoles.get("vi")!,
      bare: true,
      verbSecond: false,
    },
  ],
]);
