import { places } from "../../claims/tables/places.ts";
import { placeForms, seatsOfGovernment } from "./geography.ts";

/**
 * Places of which one lies in the other, or is held to: a report may name either. Each line one of them and, behind the colon,
 * those that may stand for it. Written for this project.
 */
const nested = `
kosovo: serbia
palestine: israel
vatican: rome, italy
vatican city: rome, italy
holy see: rome, italy
taiwan: china
hong kong: china
macau: china
macao: china
tibet: china
crimea: ukraine, russia
gaza: israel, palestine
gaza strip: israel, palestine
west bank: israel, palestine
scotland: britain
england: britain
wales: britain
northern ireland: britain, ireland
greenland: denmark
puerto rico: united states
guam: united states
kashmir: india, pakistan
chechnya: russia
kurdistan: iraq, turkey, syria
western sahara: morocco
somaliland: somalia
transnistria: moldova
abkhazia: georgia
catalonia: spain
`;

/** One thing under two names. */
const renamed = `
mumbai: bombay
kolkata: calcutta
chennai: madras
bengaluru: bangalore
beijing: peking
yangon: rangoon
saigon: ho chi minh city
lviv: lvov
kharkiv: kharkov
odesa: odessa
mykolaiv: nikolaev
cologne: köln
munich: münchen
derry: londonderry
mecca: makkah
eswatini: swaziland
czechia: czech republic
türkiye: turkey
ivory coast: côte d'ivoire
cape verde: cabo verde
east timor: timor-leste
fed: federal reserve
facebook: meta
twitter: x
google: alphabet
`;

/** A name as it is looked up: a country by its key, all else by its words. */
function keyOf(name: string): string {
  const country = seatsOfGovernment.has(name) && places.has(name) ? undefined : placeForms.get(name);
  return country ?? wordsOf(name);
}
const wordsOf = (name: string) => name.replaceAll("’", "'").split(notOfWord).filter(Boolean).join(" ");
const notOfWord = /[^\p{L}\p{N}']+/u;

const pairsOf = (table: string): ReadonlySet<string> =>
  new Set(
    table
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [name, others] = line.split(": ") as [string, string];
        return others
          .split(", ")
          .flatMap((other) => [`${keyOf(name)}|${keyOf(other)}`, `${keyOf(other)}|${keyOf(name)}`]);
      }),
  );
const [nestedPairs, renamedPairs] = [pairsOf(nested), pairsOf(renamed)];

/** Whether one of two places lies in the other, or is held to; each a name in lower case or the key of a country. Symmetric. */
export const mayLieInOne = (a: string, b: string): boolean => nestedPairs.has(`${keyOrWords(a)}|${keyOrWords(b)}`);
const keyOrWords = (name: string) => (name.startsWith("place:") ? name : wordsOf(name));

/** Whether two names, in whatever case, are known to be names of one thing. Symmetric. */
export const areNamesOfOne = (a: string, b: string): boolean =>
  renamedPairs.has(`${keyOf(a.toLowerCase())}|${keyOf(b.toLowerCase())}`);
