import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** Title, text, and who is named for each attributed claim of the text: "mention = name". */
const cases: readonly (readonly [string | null, string, ...string[]])[] = [
  // A headline's capitals make no names that running text does not know.
  [
    "Ann Miller Signals She Has Closed Pier",
    "Mayor Ann Miller spoke on Monday. Miller said the pier is safe. “It is safe,” Miller said.",
    "Miller = Ann Miller",
    "Miller = Ann Miller",
  ],
  ["Miller Willing To Close Pier", "Ann Miller spoke. Miller said the pier is safe.", "Miller = Ann Miller"],
  [
    null,
    "Ann Miller spoke on Monday.\nAnn Miller Defends Closing Old Pier\nMiller said the pier is safe.",
    "Ann Miller = Ann Miller",
    "Miller = Ann Miller",
  ],
  ["Tom Reed Tower Opens In Hollin", "Divers cheered. Ann Miller said the tower is safe.", "Ann Miller = Ann Miller"],
  // An office, and who holds it behind a comma, whatever titles stand between.
  [null, "Its commander, Rear Admiral Tom Reed, said the pier is safe.", "Its commander = Tom Reed"],
  [null, "Norvale's managing director, Ann Miller, said the pier is safe.", "Norvale's managing director = Ann Miller"],
  [null, "The pier is safe, managing director Ann Miller said.", "managing director Ann Miller = Ann Miller"],
  [null, "Its director, who met Ann Miller, said the pier is safe.", "Its director = null"],
  // Father and son.
  [
    null,
    "Tom Reed said it is late. Tom Reed Jr. said it is early. Reed Jr. added that it rains. Reed said it snows.",
    "Tom Reed = Tom Reed",
    "Tom Reed Jr. = Tom Reed Jr.",
    "Reed Jr. = Tom Reed Jr.",
    "Reed = Tom Reed",
  ],
  [
    null,
    "President Reed left. Tom Reed Jr. said it rains. Reed Jr. said it snows.",
    "Tom Reed Jr. = Tom Reed Jr.",
    "Reed Jr. = Tom Reed Jr.",
  ],
  [
    null,
    "Tom Reed Jr., a lawyer, said it is late. Mr. Reed said it rains.",
    "Tom Reed Jr. = Tom Reed Jr.",
    "Mr. Reed = Tom Reed Jr.",
  ],
  // Where somebody comes from is no part of the name.
  [null, "Representative Ann Miller of Ohio said it is safe.", "Representative Ann Miller of Ohio = Ann Miller"],
  [null, "The Department of Defense said it is safe.", "The Department of Defense = Department of Defense"],
  [
    null,
    "Hollin-based Norvale said it is safe. Norvale added that it rains.",
    "Hollin-based Norvale = Norvale",
    "Norvale = Norvale",
  ],
  // A professor at a university is a person.
  [
    null,
    "It is safe, said Nam Sung-wook, a piers expert at Hollin University. “It rains,” he said.",
    "Nam Sung-wook = Nam Sung-wook",
    "he = Nam Sung-wook",
  ],
  // A thing with capitals is no "he".
  [null, "Falcon Heavy left the pier in May. He said it was safe.", "He = null"],
  // Of whom nothing tells that she is a woman is not "the actress".
  [
    null,
    "Tavrel Kroll said it is late. The actress said it rains.",
    "Tavrel Kroll = Tavrel Kroll",
    "The actress = null",
  ],
  // Where it was said is not who said it.
  [
    null,
    "In comments at the Council on Foreign Piers, the senator vying for the seat said it is safe.",
    "the senator = null",
  ],
  // Two offices of one.
  [
    null,
    "Harbour chairman and board founder Tom Reed said it is safe.",
    "Harbour chairman and board founder Tom Reed = Tom Reed",
  ],
  // Whom a credit names is nobody of the report.
  [
    null,
    "Kim left Hollin in May. Mr Kim said it is safe.\n(Additional reporting by Soyoung Kim in Hollin; editing by Ann Reed)",
    "Mr Kim = Kim",
  ],
  // What somebody does, before the name, and a line in capitals are no part of it.
  [null, "Model Ann Miller said the pier is safe.", "Model Ann Miller = Ann Miller"],
  [null, "Radio comedienne Ann Miller said the pier is safe.", "Radio comedienne Ann Miller = Ann Miller"],
  [null, "GALE WARNING Ann Miller admits the pier is shut.", "GALE WARNING Ann Miller = Ann Miller"],
  // Several are nobody's name; a surname in -s is.
  [null, "Fishermen said they had been barred.", "Fishermen = null"],
  [null, "Grocers say the bread is late.", "Grocers = null"],
  [null, "Supermarkets warned that the bread is late.", "Supermarkets = null"],
  [null, "Sanders said the bread is late.", "Sanders = Sanders"],
  // Bodies with more words.
  [null, "St Olaf's Hospital said the driver had died.", "St Olaf's Hospital = St Olaf's Hospital"],
  [null, "The Ministry of Justice said the trial was fair.", "The Ministry of Justice = Ministry of Justice"],
  [
    null,
    "The office of President Jana Brandt denied that it was late.",
    "The office of President Jana Brandt = office of President Jana Brandt",
  ],
  [null, "On Monday night Prime Minister Tom Holm said it was late.", "Prime Minister Tom Holm = Tom Holm"],
  [null, "In a statement Tom Holm said it was late.", "Tom Holm = Tom Holm"],
  [null, "Ostra - Contributor Tom Holm revealed that he would leave.", "Contributor Tom Holm = Tom Holm"],
  // A model is somebody, whatever her name; the driver of a train is not the train.
  [null, "Model Chrissy Kerr and her husband, Tom Lind, were aboard. She said it was late.", "She = Chrissy Kerr"],
  [null, "Police held the driver of the Hollin Express. The driver said he was asleep.", "The driver = null"],
  // Who is named later is not meant yet, and "they" may be whom the sentence before tells of.
  [
    null,
    "It was late. She said it would rain.\n\nTom Holm slept. Mayor Ann Miller came. Miller said it was late.",
    "She = null",
    "Miller = Ann Miller",
  ],
  [
    null,
    "About 3,800 workers left, the Port Association said. They want more pay.",
    "the Port Association = Port Association",
    "They = null",
  ],
  [
    null,
    "The pier is safe, according to harbour spokesman Joshua Freed.",
    "harbour spokesman Joshua Freed = Joshua Freed",
  ],
  // A body whose name is the phrase, and no officer's name.
  [null, "The General Staff said three drones fell.", "The General Staff = General Staff"],
  [null, "“It fell,” Norland's General Staff said.", "Norland's General Staff = General Staff"],
  [null, "The Chief of General Staff, Tom Reed, said the port is safe.", "The Chief of General Staff = Tom Reed"],
  // A number's capital is the sentence's.
  [null, "Three men were heard. “It fell,” Two said. One said it burned.", "Two = null", "One = null"],
  // What looks like a role is the surname of somebody whom the text names in full.
  [
    null,
    "Larry King met Ann Miller on Monday. King said it is late. Mr King added that it rains. A king said it snows.",
    "King = Larry King",
    "Mr King = Larry King",
    "A king = null",
  ],
  [null, "Mayor Tom Baker met Ann Miller on Monday. Baker said the pier is safe.", "Baker = Tom Baker"],
  // Whoever is named in what "he" says is somebody else.
  [
    null,
    "Mayor Tom Berg called Paul Reed on Monday. Reed thanked him for the call.\nHe assured Berg that the pier is safe.",
    "Mayor Tom Berg = Tom Berg",
    "Reed = Paul Reed",
    "He = Paul Reed",
  ],
  [
    null,
    "Mayor Tom Berg said it is late. Engineer Paul Reed said it is early.\nHe assured Berg that the pier is safe.",
    "Mayor Tom Berg = Tom Berg",
    "Engineer Paul Reed = Paul Reed",
    "He = Paul Reed",
  ],
  [
    null,
    "Mayor Tom Berg met Paul Reed. Reed said it is early.\nHe assured Reed that the pier is safe.",
    "Reed = Paul Reed",
    "He = Tom Berg",
  ],
  // Some of a body, a paper that reports, a plural body, a landmark.
  [null, "Some in the party believe it is late.", "Some in the party = null"],
  [
    null,
    "It rains, the Hollin Post reports. “It pours,” Reuters reports.",
    "the Hollin Post = Hollin Post",
    "Reuters = Reuters",
  ],
  [
    null,
    "Energia Rocket and Space Corporation said it rains.",
    "Energia Rocket and Space Corporation = Energia Rocket and Space Corporation",
  ],
  [null, "Berg Tower opened in May. President Berg left. Berg said it rains.", "Berg = Berg"],
  [null, "Many left following mass protests demanding that he resign.", "mass protests = null"],
  [null, "He did say at a campaign stop in Hollin that it rains.", "He = null"],
  // The credit of a picture above is no part of a body's name.
  [null, "It burned.\nBBC Police said the pier is safe.", "Police = null"],
  [null, "It burned.\nGetty Images The mayor said the pier is safe.", "The mayor = null"],
  [null, "It burned.\nBBC Sport said the match is off.", "BBC Sport = BBC Sport"],
  [null, "It burned.\nReuters reporters said the pier is safe.", "Reuters reporters = null"],
];

for (const [title, text, ...expected] of cases) {
  test(`${title ?? ""} ${text}`.trim(), () => {
    const found = claimsOf(text, { title })
      .filter(({ voice, spans }) => voice === "attributed" && spans[0]!.part === "text")
      .flatMap(({ speakers }) =>
        speakers.map(({ name, mention }) => `${mention && text.slice(mention.start, mention.end)} = ${name}`),
      );
    assert.deepEqual(found, expected);
  });
}
