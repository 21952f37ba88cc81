// Makes `src/text/tables/language-ngrams.json` from the unpacked package `eld` (n-grams of 60 languages, Apache License
// 2.0, see LICENCE-eld.txt beside the table).
// usage: node make-language-ngrams.mjs ELD_FOLDER OUT_FILE
// Deterministic; takes a second. Not part of the running service.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [folder, out] = process.argv.slice(2);
const load = (file) => import(pathToFileURL(path.resolve(folder, "src", file)).href);
const { ngramsData } = await load("ngrams/small.js");
const { dictionary } = await load("dictionary.js");

/** The package writes bytes from 0x80 on as characters of its own. */
const byteOf = new Map(dictionary.map((character, byte) => [character, byte]).filter(([, byte]) => byte >= 0x80));
byteOf.delete(" ");

const keyBytes = 6;
const rows = Object.entries(ngramsData.ngrams).map(([gram, scores]) => {
  const bytes = [...gram].map((character) => byteOf.get(character) ?? character.charCodeAt(0));
  return { key: bytes.reduce((key, byte) => key * 256 + byte, 0), scores: Object.entries(scores) };
});
rows.sort((a, b) => a.key - b.key);

const keys = Buffer.alloc(rows.length * keyBytes);
rows.forEach(({ key }, index) => keys.writeUIntBE(key, index * keyBytes, keyBytes));
const languages = Object.values(ngramsData.languages);
const table = {
  languages: languages.join(" "),
  ngrams: rows.length,
  // For each n-gram six bytes, big-endian, in order; then how many languages have it; then language and score of each.
  keys: keys.toString("base64"),
  counts: Buffer.from(rows.map(({ scores }) => scores.length)).toString("base64"),
  scores: Buffer.from(rows.flatMap(({ scores }) => scores.flatMap(([language, score]) => [Number(language), score]))).toString("base64"),
};
writeFileSync(out, `${JSON.stringify(table)}\n`);
