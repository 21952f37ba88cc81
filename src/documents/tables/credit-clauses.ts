/** What opens a clause that says who made a report or its pictures, up to their names. */
export const creditOpening =
  /^[^\p{L}]*(?:(?:additional |further |with )*(?:reporting|writing|editing|research|text|words|story|photos?|photography|photographs?|pictures?|images?|video|graphics?|illustrations?|translation|translated|edited|compiled|written|produced|photographed|reported|interviews?|adaptation)(?: (?:and|&) \p{L}+)?(?: (?:from|out of) .{2,60}?)? by|(?:reporter|writer|editor|author|translator|translation|photographer|photos?|photographs?|pictures?|images?|image credit|photo credit|video|graphics?|text|words)s?\s?:|(?:reportaje|texto|edici[oó]n|redacci[oó]n|traducci[oó]n|fotos?|fotograf[ií]as?|tradu[cç][aã]o|edi[cç][aã]o|reportagem|texte|photos?|traduction|r[eé]daction|bilder|foto|fotos|übersetzung|mitarbeit|redaktion|traduzione|testo|текст|фото|перевод|редактор|переклад|ảnh|dịch|biên dịch|người dịch)\s?:|(?:traducid|traduzid|editad|redactad|escrit)[oa](?: .{2,60}?)? por|(?:traduit|traduite|photographié|écrit)(?: .{2,60}?)? par|(?:fotos?|text|bilder|aus dem \p{Lu}\p{L}+|übersetzt|fotografiert)(?: aus .{2,60}?)? von|(?:tradott|scritt)[oa](?: .{2,60}?)? da|a cura di)(?!\p{L})\s*/iu;

/** What closes one that begins with the names. */
export const creditClosing =
  /,?\s*(?:(?:also )?contributed (?:reporting|research|to (?:this|the) (?:report|story|article|piece))|hat an diesem (?:artikel|bericht|text) mitgearbeitet|haben an diesem (?:artikel|bericht|text) mitgearbeitet|colabor(?:ó|aron) (?:en|con) (?:este|esta) \p{L}+|a contribué à cet article|ont contribué à cet article)(?: from [\p{L}\s,]{2,40})?[^\p{L}]*$/iu;

/** What a note at the end tells of an author, behind the name. */
export const bio =
  /^ (?:is|was) (?:an?|the|our) (?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|writer|editor|journalist|columnist|contributor|producer|photographer)s?(?!\p{L})|^ (?:covers(?! (?:up|over|for)(?!\p{L}))|reports on|writes (?:about|on|for)|has (?:covered|written|reported) (?:about|on|for|from)?)/u;

/** Small words among names and the places where they worked. */
export const betweenNames: ReadonlySet<string> = new Set(
  "and in at from for of with the by de del di da do dos van von der den la le el y e et und i en aus für para pour".split(
    " ",
  ),
);

/** Behind a comma, who says a sentence: what an author is needs nobody to say it. */
export const saidOf =
  /,\s(?:according to|as (?:\p{L}+\s){1,4}(?:said|put it)|(?:[\p{L}\p{M}.’'-]+\s){1,6}(?:said|says|told|claimed|claims|alleged|alleges|argued|argues|added|adds|wrote|writes|believes|believed|complained|warned|warns))(?!\p{L})/iu;

/** Languages in which a byline opens with a word, where that opens names in others ("Di Maria", "Von Trapp"). */
export const bylineLanguages: Readonly<Record<string, readonly string[]>> = {
  von: ["de"],
  por: ["es", "pt", "gl"],
  par: ["fr"],
  di: ["it"],
  door: ["nl", "af"],
  av: ["sv", "nb", "nn", "no", "da"],
};

/** Days, months, feasts and times of a day, lower case: where nothing else stands behind "by", they say until when. */
export const calendarWords: ReadonlySet<string> = new Set(
  "early mid late the next last this end start of year's year’s new monday tuesday wednesday thursday friday saturday sunday weekend week month year decade century january february march april may june july august september october november december spring summer autumn winter christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween eve dawn dusk day daybreak daylight morning noon midday afternoon evening sunset sunrise night nightfall midnight today tomorrow tonight yesterday then now montag dienstag mittwoch donnerstag freitag samstag sonntag weihnachten ostern morgen mittag abend nacht lunes martes miércoles jueves viernes sábado domingo navidad semana mañana tarde noche segunda terça quarta quinta sexta natal páscoa manhã noite lundi mardi mercredi jeudi vendredi samedi dimanche noël pâques matin soir nuit".split(
    " ",
  ),
);
