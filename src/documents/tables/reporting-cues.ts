/**
 * Words beside an outlet's name that say what it did. The patterns are held against the text right before the name
 * (ending at it) or right after it (beginning at it), within a sentence. English and the other large languages of news.
 */

/** Before a name: it passed the report on ("according to Reuters", "reported by", "laut", "по данным"). */
export const relayedBefore =
  /(?:according to|reported by|as reported by|cited by|quoted by|per|via|citing|cites|quoting|referring to|seg[uú]n|de acuerdo con|citando a|citad[oa] por|reportad[oa] por|segundo|de acordo com|conforme|selon|d'apr[eè]s|cit[eé]e? par|rapport[eé]e? par|laut|berichtet|unter berufung auf|secondo|citato da|riportato da|volgens|enligt|ifølge|wed[lł]ug|podle|szerint|по данным|по информации|по сообщению|со ссылкой на|сообщает|передает|передаёт|пишет|за даними|за інформацією|з посиланням на|повідомляє|пише|передає|theo|dẫn(?: lại)?|menurut|dilansir(?: dari)?|mengutip|بحسب|وفقا ل|نقلا عن|据|據|援引)(?:[\s,:“"«(]|the|a|an|la|le|les|el|il|die|der|das|dem|den|l['’]|o|newspaper|daily|magazine|broadcaster|state|news|wire|agency|agencia|agência|agence|agenzia|nachrichtenagentur|agentur|агентств[оау]?|газет[аыуе]?|hãng(?: tin)?|kantor berita|وكالة|south|north|korean|russian|chinese|iranian|turkish|japanese|french|german|british|american|us|u\.s\.|local|official|state-run|state-owned|state-controlled){0,9}$/iu;

/** After a name: it reported ("Reuters reported on Monday that", "berichtete", "сообщило"). */
export const reportsAfter =
  /^(?:['’]s)?(?:\s?\([^)]{1,30}\))?,?\s?(?:(?:news|press|wire) (?:agency|service)|newspaper|daily|news|agency|tv|television|channel|earlier|also|first|later|has|had|was|separately|previously|on \p{L}+|agencia|agência|agence|zufolge)?,?\s?(?:reported|reports|report|writes|wrote|cited|cites|quoted|quotes|noted|revealed|relayed|carried|citing|quoting|reporting|inform[oó]|report[oó]|public[oó]|se[ñn]al[oó]|cit[oó]|recogi[oó]|informou|noticiou|publicou|rapporte|a rapport[eé]|a indiqu[eé]|[eé]crit|berichtete?|meldete?|zufolge|schreibt|schrieb|riporta|ha riferito|riferisce|ha scritto|meldt|meldde|rapporterar|poda[lł]a?|podaje|informuje|uv[aá]d[ií]|napsal[ao]?|сообщил[оаи]?|передал[оаи]?|написал[оаи]?|сообщает|пишет|передает|повідомил[оаи]?|пише|повідомляє|đưa tin|cho biết|dẫn lời|melaporkan|memberitakan|bildirdi|aktard[ıi]|yazd[ıi]|['’]?(?:in|ın|un|ün) haberine göre|ذكرت|أفادت|نقلت|报道|報道|報導|消息|が報じ|によると|によれば|が伝え|は報じ|は伝え|通讯社)/iu;

/** After a name: it said something itself, which a story about it says too. */
export const saysAfter =
  /^(?:\s?\([^)]{1,30}\))?,?\s(?:news agency |state news agency |newspaper |agency )?(?:said|says|added|dijo|disse|a dit|sagte|ha detto|заявил[оаи]?)(?!\p{L})/iu;

/** Around a name: words were given to it, or it published them: a medium that is quoted. */
export const toldBefore =
  /(?:told|tells|telling|interview (?:with|to|on|for|by)|interviewed by|speaking (?:to|on|with)|spoke (?:to|with)|talk(?:ed|ing)? to|statements? to|remarks to|comments? to|appear(?:ed|ing|ance) on|published (?:by|in|on)|article in|op-ed in|editorial (?:in|by)|column in|aired (?:by|on)|broadcast (?:by|on)|carried by|seen by|obtained by|shown on|posted by|dijo a|declar[oó] a|dijeron a|entrevista (?:con|a|ao|à)|disse (?:à|ao|a)|declarou (?:à|ao)|d[eé]clar[eé] [aà]|dit [aà]|interview (?:[aà]|avec|mit|in der)|sagte (?:der|dem)|gegenüber (?:der|dem)|ha detto a(?:l|lla)?|intervista (?:a|al|con)|сказал[аи]?|рассказал[аи]?|заявил[аи]?|интервью|в эфире|сказав|розповів|nói với|trả lời|phỏng vấn)(?:[\s,:.“"«(]|the|a|an|his|her|la|le|les|el|il|die|der|das|dem|den|l['’]|o|à|newspaper|daily|weekly|magazine|broadcaster|television|tv|radio|channel|network|show|state|state-run|public|news|wire|agency|website|agencia|agência|agence|hãng|tin|báo|газете|агентству|телеканалу|телеканала|south|north|korean|russian|chinese|iranian|turkish|japanese|french|german|british|american|us|u\.s\.|local|official){0,9}$/iu;

/** Right before a name: a noun that says what it is ("the newspaper X", "state television X"). */
export const kindBefore =
  /(?:newspaper|daily|weekly|magazine|broadcaster|television|tv channel|tv|radio|channel|network|news agency|wire service|news site|website|periódico|diario|jornal|journal|zeitung|giornale|газета|телеканал|агентство|báo|hãng tin|kantor berita)[\s.,:“"«]{1,8}$/iu;

/** After a name: it is what the story is about, or only took the picture. */
export const aboutAfter =
  /^(?:['’]s?)?(?:\/(?:ipsos|yougov|kantar|norc|cnn|getty)|\s(?:journalists?|reporters?|correspondents?|photographers?|photographs?|photos?|photo|camera\w*|cameraman|editors?|poll|survey|tally|employees?|staff|staffers|bureau|bureaus|chief|executives?|president|ceo|board|spokes\w+|headquarters|offices?|building|shares|stock|institute|foundation|style|stylebook|video|visuals|archive|logo|sued|sues|announced|plans|will|would|is (?:to|suing|cutting|laying|expected|owned|being)|was (?:founded|sued|hacked|banned|fined|bought|sold)|has (?:agreed|sued|announced|appointed|named|hired|been)|apolog\w+|apologised|hired|appointed|laid|agreed|denied|declined|did not|didn't|could not|couldn't|contacted|sought|reached out|requested|asked|and its|journalistin|journalisten))/iu;

/** Before a name: it is the object of the story, not its source. */
export const aboutBefore =
  /(?:sued|suing|against|bought|buy|acquire[sd]?|owns?|owner of|owned by|banned?|blocked?|hack(?:ed|ing)?|criticiz\w+|criticis\w+|joined|joining|worked (?:for|at)|works (?:for|at)|working (?:for|at)|employed by|fired by|left|leaving|founded|photo(?:graph)?s?:?|credit:?|image:?|©|getty images\/|handout via|in partnership with|parent of|shares (?:of|in)|unlike|formerly (?:of|with)|accredited to|detained|arrested|killed|expelled)(?:[\s:]|the|a|by|from|former|its)*$/iu;

/** A line or clause that credits what it took from others. */
export const creditClause =
  /(?:with (?:files?|inputs?|reporting|material|information|additional reporting|contributions?|agency inputs?) (?:from|by|of)|additional reporting by|contributed (?:by|to this)|source[s]?\s?[:：]|compiled from|(?:originally|first) (?:published|appeared) (?:by|on|in)|republished from|this (?:story|article|report) (?:was|is) (?:originally )?(?:published|produced|provided) by|fuente[s]?\s?:|con informaci[oó]n de|fonte[s]?\s?:|com informa[cç][oõ]es d[aeo]s?|com ag[eê]ncias?|avec|source\s?:|quelle[n]?\s?:|mit material (?:von|der)|fonte\s?:|источник\s?:|по материалам|джерело\s?:|за матеріалами|nguồn\s?:|theo|sumber\s?:|kaynak\s?:|来源[:：]|來源[:：]|出典[:：]|출처[:：]|المصدر\s?:)[^.!?\n]{0,120}$/iu;
