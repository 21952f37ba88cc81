/** A line that says by whose report it was written, with their names: "Con información de AP", "Theo AFP, Reuters". */
export const informedBy =
  /^[^\p{L}\p{N}]*(?:with (?:files|inputs?|information|reporting|agencies) from|con informaci[oó]n (?:de|del)|fuentes? consultadas?|com informa[cç][oõ]es(?: d[aeo]s?)?|\(?informa[cç][oõ]es|com|avec|mit (?:material|informationen|agenturmaterial) (?:von|der|des)|quellen|sources|fuentes|fontes|con informazioni (?:di|da)|по материалам|по информации|по данным|за матеріалами|theo|nguồn(?= \p{Lu})|tổng hợp(?: từ)?|dilansir dari|sumber)\s?:?\s+(.{2,80})$/iu;

/** What stands in front of an outlet's name and says what it is. */
export const kindInFront =
  /^(?:the|(?:news )?agency|por|par|von|di|by|theo|agencias?|ag[eê]ncias?|agences?|agentur|nachrichtenagentur|агентство|redacci[oó]n(?: de)?|reda[cç][aã]o|r[eé]daction(?: de)?|redaktion|peri[oó]dico|diario|jornal|portal|zeitung|газета|портал|b[aá]o|đài|hãng(?: tin| thông tấn)?|foto|tr[ií]ch)\s?:?\s+/iu;
