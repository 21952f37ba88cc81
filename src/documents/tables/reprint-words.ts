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
