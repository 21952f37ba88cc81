/**
 * What a note says in front of the name of the outlet whose report is printed again: "Translated from …", "First
 * published in …". The pattern is held against one line.
 */
export const printedAgain =
  /(?:\b(?:translated|adapted|reprinted|republished|reproduced) (?:(?:and|with) \p{L}+ )?(?:from|courtesy of)|\b(?:originally|first) (?:published|printed|appeared) (?:by|on|in|at)|\bappeared (?:originally|first) (?:on|in|at)|\b(?:published|produced|provided) (?:originally|first) by|\btraducid[oa] (?:y \p{L}+ )?del?|\b(?:publicad[oa] originalmente|originalmente publicad[oa]) (?:en|por|em|no|na)|\b(?:republicad[oa]|reproducid[oa]) de|\btradui(?:t|te) (?:de|du|d['’])|\b(?:publié|paru)e? (?:initialement|d['’]abord|à l['’]origine) (?:par|dans|sur)|(?<!\p{L})übersetzt aus|\bübernommen (?:aus|von)|\b(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht) (?:in|im|bei|auf|von)|\berschien (?:zuerst|ursprünglich) (?:in|im|bei|auf)|\btradu(?:zid[oa]|ção) d[eoa]|\btradott[oa] da(?:l|lla|ll['’])?|\b(?:pubblicat[oa] originariamente|uscit[oa]) (?:su|in|da)|перев(?:едено|од) (?:из|с сайта)|(?:первоначально|впервые) опубликован[оаы]? (?:в|на)|(?:dịch|lược dịch|biên dịch) (?:từ|theo)|翻译自|編譯自|编译自)(?!\p{L})/iu;

/** What stands in front of that: nothing, or the report as the one it speaks of. */
export const ofThisReport =
  /^[^\p{L}]*(?:[\p{L}’']+[ ,:]+){0,5}(?:article|story|report|text|piece|interview|column|translation|version|art[ií]culo|nota|texto|entrevista|artigo|mat[eé]ria|texte|entretien|artikel|beitrag|bericht|interview|articolo|testo|стать[яи]|материал|текст|bài(?: viết| báo)?)(?:[ ,]+\p{Ll}+){0,6}[ ,:(]*$|^[^\p{L}]*$/iu;

/** Behind a byline's mark a name is whom the page has the report from: "theo Reuters", "Via The Herald". */
export const hadFrom =
  /^[^\p{L}]*(?:theo|nguồn|via|from|source|fuente|fonte|quelle|según|selon|laut)\s?:?\s+(?:the\s)?$/iu;

/** Words that names of outlets are made of, folded: one that no registry knows is told by them. */
export const mediumWord =
  /(?<!\p{L})(?:post|times|herald|courier|gazette|tribune|journal|chronicle|press|news|observer|mirror|telegraph|dispatch|sentinel|examiner|bulletin|daily|weekly|standard|mail|echo|express|register|record|review|magazine|radio|tv|television|broadcasting|zeitung|tageszeitung|tagblatt|blatt|nachrichten|anzeiger|kurier|rundschau|bote|presse|rundfunk|allgemeine|diario|peri[oó]dico|noticias|prensa|mundo|faro|heraldo|correo|gaceta|jornal|not[ií]cias|folha|di[aá]rio|journal|quotidien|nouvelles|giornale|corriere|gazzetta|notizie|messaggero|газета|новости|вестник|известия|правда|báo|tuổi|krant|dagblad|courant|avis|tidende|bladet)(?!\p{L})|(?:zeitung|blatt|kurier|anzeiger|nachrichten|rundschau)(?!\p{L})/iu;

/** People by what they do, and houses that print books: what a byline names them by holds words of outlets, too. */
export const roleAtEnd =
  /(?<!\p{L})(?:(?:editor|reporter|correspondent|writer|critic|secretary|anchor|presenter|producer|columnist|photographer|journalist|director|chief|head|officer|manager|analyst|commentator|contributor|host|fellow|assistant|intern|spokes\p{L}+|agent|lead|staff|team|desk|service|release|award|prize)s?|redakteur(?:in)?|reporterin|korrespondent(?:in)?|journalistin|redaktion|periodista|redactora?|reporter[oa]|corresponsal|editora|cr[ií]tic[oa]|jornalista|rep[oó]rter|correspondente|redatora?|journaliste|r[eé]dact(?:eur|rice)|correspondante?|critique|giornalista|redattore|redattrice|corrispondente|(?:university|academic|college) press)$/iu;

/** Parts and kinds of a page that are called by words of outlets, lower case: a name of such alone is one of them. */
export const sections: ReadonlySet<string> = new Set(
  "news review reviews press radio tv television record mail express bulletin daily weekly magazine noticias notícias nachrichten nouvelles notizie новости health world sport sports business book books film films music art arts theatre theater food travel science tech technology politics political culture opinion comment analysis local national international breaking latest top live money finance education environment climate weather traffic crime entertainment celebrity fashion style lifestyle gaming game games video photo feature features special report exclusive interview und and y et e".split(
    " ",
  ),
);

/** A clause of a sentence that tells more: "The article, which was first published in …, was false". */
export const relative =
  /,\s*(?:which|that|who|que|qui|laquelle|lequel|die|der|das|welche[rs]?|che|котор\p{Ll}+)(?:\s\p{L}+){0,3}\s*$/iu;

/** Small words of a note behind the outlet's name: who made it, when, and by what right. */
export const creditWords: ReadonlySet<string> = new Set(
  "and by on in at as from the a an of for with under to it this is was has been here s its their our website site online print newspaper magazine edition section issue original originally first later then translated translation edited adapted abridged shortened updated republished reprinted reproduced shared published written permission licence license creative commons courtesy agreement partnership length clarity style slightly am im vom und von mit aus der die das dem den ins erschienen übersetzt gekürzt genehmigung freundlicher y e et por el la los las le les de del du des da do dos das en em con com par avec no na traducido traducida traduzido traduzida traduit traduite tradotto permiso permissão autorisation autorización il lo di с из в на и перевод bởi và ngày".split(
    " ",
  ),
);
