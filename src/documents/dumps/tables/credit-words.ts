/** What photo credits and captions look like, in a line that is no longer than a caption. */
export const creditMark =
  /(?<![ÃĂĹÄÅÂ])©|(?<!\p{L})(?:getty(?: images)?|afp via|shutterstock|istock(?:photo)?|alamy|ap photo|ap file|reuters file|file photo|handout|epa-efe|(?:photo|photograph|image|picture|pic|illustration|video|credit|foto|fotos|fotograf[ií]a|bild|imagen|imagem|cr[eé]dito|cr[eé]dit|photographie)s?(?: (?:by|credit|courtesy|source|copyright|caption|from|via|of))?\s?[:©](?!\s?[„“"«])|(?:photo|image|picture|photograph|illustration)s? (?:by|courtesy|credit|copyright|caption|via)|courtesy (?:of|photo)|screenshot|screen ?grab|via (?:ap|reuters|afp|getty|twitter|facebook|instagram)|archivo|\[file:|\[photo|\[image|фото|ảnh:|(?<!\()ảnh \d|写真|사진|图片|图源|資料照|صورة)/iu;
/** A line that is a credit and nothing else: "Photo: Ann Onym, AP", "Michael Conroy, AP", "AP/Ann Onym". */
export const creditTail =
  /(?:[/|,(]\s?(?:ap|afp|reuters|getty(?: images)?|epa|efe|tass|xinhua|shutterstock|istock|afp\/getty|pa|bloomberg|upi|ap photo)\s?\)?\.?|\b(?:ap|afp|reuters) file|afp\/archives|(?:photo|foto|ảnh|фото) (?:ap|afp|reuters|epa|efe|dpa|lusa|ansa|tass|тасс|ttxvn|archives)|getty images)$/iu;

/** A caption that closes with a bracket that says so, or with an agency between strokes: "(Reprodução/Arquivo)", "(Ann Onym / dpa)". */
export const creditBracket =
  /\s\((?:(?:reprodu[cç][aã]o|divulga[cç][aã]o|arquivo|cortes[ií]a|ap foto|foto ap|afp|archivbild|symbolbild|imago|getty|capture d['’][eé]cran|dr)(?:[\s/,–-][^()]{1,80})?|[^()/]{2,40}\s?\/\s?(?:ap|afp|dpa|efe|reuters|lusa|ansa|epa|tass|тасс|ttxvn|imago|getty images)(?:\s?\/[^()]{1,50})?)\)(?:\s\p{Lu}{2,6})?\.?$/iu;

/** A caption that closes with who took the picture and for whom: "The pier at noon. (Ann Onym / Courier)". */
export const creditInBrackets =
  /[\p{L}.!?"”’]\s\(\p{Lu}[\p{L}.’'-]{1,30}(?:\s\p{Lu}[\p{L}.’'-]{0,30}){1,3}\s?[/|]\s?(?:\p{Lu}|the\s)[^()/|]{1,40}\)$/u;

/** A line that names its source and says nothing else: `Source: Example Times`. */
export const sourceLine =
  /^\W*(?:source|quelle|fuente|fonte|источник|джерело|nguồn(?: tin| bài)?|sumber|出典|来源|來源|출처|المصدر|kaynak|bron|źródło)\s?(?::|:|–|-)\s*(.{2,80})$/iu;

/** What agencies and archives call a picture. */
const pictured =
  "(?:fotograf[ií]a (?:cedida|de archivo|facilitada)|(?:foto|imagen) de archivo|archiv(?:foto|bild)|symbol(?:foto|bild)|(?:photo|image) d['’](?:illustration|archives?)|imagem (?:ilustrativa|de arquivo)|foto (?:ilustrativa|de arquivo)|ảnh minh họa|архивное фото|фото из архива)(?!\\p{L})";
/** "… ist ein Archivbild.": a sentence that tells what a picture is. */
const toldOf =
  "(?<!(?<!\\p{L})(?:ist|war|sei|zeige|zeigt|zeigte|nutzte|verwendete|es|era|é|est|était)\\s(?:[^.:]{0,60}\\s)?(?:k?eine?n?|una|uma|une)\\s)";
/**
 * What they write into the text of a picture, however long it is: first of the line, of a sentence or of a bracket, before a
 * colon, or last but for whose it is. Within a sentence ("zeigte ein Archivbild aus dem Jahr 2009") a report tells of a picture.
 */
export const pictureMark = new RegExp(
  `(?<!\\p{L})(?:cr[eé]dito obligatorio|solo uso editorial)(?!\\p{L})|(?:^[^\\p{L}\\p{N}]{0,3}|[.:;|/–—]\\s?|[([][^()[\\]]{0,60}(?<!\\p{L}))${pictured}|(?<!\\p{L})${toldOf}${pictured}(?:\\s?:|[.)\\]»”"]{0,3}$|\\.?\\s?[./|(–—][^.]{0,40}[.)]{0,2}$)`,
  "iu",
);
