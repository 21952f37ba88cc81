/**
 * The apostrophe of Ukrainian and Belarusian, however it is printed: it stands inside a word ("п'ять", "здоров’я"). No
 * language of the Cyrillic script closes a quotation there.
 */
const inWord = /['’ʼ`](?<=[\u0400-\u04ff].)(?=[яюєїЯЮЄЇ])/gu;

/** The same text, as many UTF-16 units long, with such apostrophes as the letter that Unicode has for them. */
export const withLetterApostrophes = (text: string): string => text.replace(inWord, "ʼ");

/** A word in lower case, with such an apostrophe as that letter. */
export const inLowerCase = (word: string): string => withLetterApostrophes(word.toLowerCase());
