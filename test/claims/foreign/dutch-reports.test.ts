import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/**
 * A Dutch text and its claims, each "who: what", with "not" before what is denied, behind a stroke how it is put, and behind
 * a number sign what it counts; "own" is the outlet's, "?" nobody known.
 */
type Case = readonly [string, readonly string[]];

const cases: readonly Case[] = [
  [
    "Bij een brand in een textielfabriek in Karwijk zijn zaterdagnacht twaalf mensen om het leven gekomen. Dat meldt de brandweer. Negen anderen raakten gewond.",
    [
      "brandweer: Bij een brand in een textielfabriek in Karwijk zijn zaterdagnacht twaalf mensen om het leven gekomen #12",
      "own: Negen anderen raakten gewond #9",
    ],
  ],
  [
    "De eigenaar van de fabriek, Henk Robbers, ontkent dat de deuren op slot waren. ‘Alle nooduitgangen waren open’, zegt hij.",
    ["Henk Robbers: not de deuren op slot waren", "Henk Robbers: ‘Alle nooduitgangen waren open’"],
  ],
  [
    "Minister-president Lotte Verhagen noemde het ongeluk dinsdag “een nationale ramp”. Zij kondigde drie dagen van rouw aan.",
    ["Lotte Verhagen: het ongeluk dinsdag “een nationale ramp”", "Lotte Verhagen: drie dagen van rouw #3"],
  ],
  [
    "Het dodental na de overstromingen in Zeldam is opgelopen tot 27, aldus gouverneur Piet Dekkers. Tientallen mensen worden nog vermist.",
    [
      "Piet Dekkers: Het dodental na de overstromingen in Zeldam is opgelopen tot 27 #27",
      "own: Tientallen mensen worden nog vermist",
    ],
  ],
  [
    "De politie heeft drie verdachten aangehouden, liet een woordvoerder van het OM maandag weten. De mannen zouden de overval maanden hebben voorbereid.",
    [
      "woordvoerder van het OM: De politie heeft drie verdachten aangehouden #3",
      "own: De mannen zouden de overval maanden hebben voorbereid |possible",
    ],
  ],
  [
    "De vakbond eist een loonsverhoging van 8 procent. “Zonder akkoord leggen we vrijdag het werk neer”, waarschuwde voorzitter Karin Smeets.",
    [
      "vakbond: een loonsverhoging van 8 procent |planned #8",
      "Karin Smeets: “Zonder akkoord leggen we vrijdag het werk neer”",
    ],
  ],
  [
    "Volgens de rechtbank was de man niet op de hoogte van de fraude. Hij werd vrijgesproken.",
    ["rechtbank: not was de man niet op de hoogte van de fraude", "own: Hij werd vrijgesproken"],
  ],
  [
    "Staatssecretaris Mark van den Heuvel zei tegen omroep Noordzee dat de asielwet nog dit jaar wordt aangepast. Volgens hem is de huidige regeling “onhoudbaar”.",
    [
      "Mark van den Heuvel: de asielwet nog dit jaar wordt aangepast",
      "Mark van den Heuvel: is de huidige regeling “onhoudbaar”",
    ],
  ],
  [
    "De storm heeft voor ruim 1,5 miljoen euro schade veroorzaakt, schatten verzekeraars. Zeker 1.200 huishoudens zaten zonder stroom.",
    [
      "verzekeraars: De storm heeft voor ruim 1,5 miljoen euro schade veroorzaakt #1500000",
      "own: Zeker 1.200 huishoudens zaten zonder stroom #1200",
    ],
  ],
  [
    "“Dit had nooit mogen gebeuren”, aldus burgemeester Annelies De Smet. De Vlaamse minister van Mobiliteit, Bram Claes, belooft de kruising veiliger te maken.",
    ["Annelies De Smet: not “Dit had nooit mogen gebeuren”", "Bram Claes: de kruising veiliger te maken |planned"],
  ],
  [
    "Een 34-jarige vrouw uit Molendam is veroordeeld tot zes jaar cel voor de dood van haar man. Haar advocaat gaat in hoger beroep.",
    [
      "own: Een 34-jarige vrouw uit Molendam is veroordeeld tot zes jaar cel voor de dood van haar man #6",
      "own: Haar advocaat gaat in hoger beroep",
    ],
  ],
  [
    "De Oekraïense president verwierp het voorstel. Hij zei dat zijn land geen grondgebied opgeeft.",
    ["Oekraïense president: not het voorstel", "Oekraïense president: not zijn land geen grondgebied opgeeft"],
  ],
  [
    "Uit onderzoek van de universiteit van Larum blijkt dat een op de vijf scholieren wel eens spijbelt.",
    ["onderzoek van de universiteit van Larum: een op de vijf scholieren wel eens spijbelt"],
  ],
  [
    "Het KNMI waarschuwt voor zware windstoten in het noorden. Morgen wordt code oranje verwacht.",
    ["KNMI: voor zware windstoten in het noorden", "own: Morgen wordt code oranje verwacht |planned"],
  ],
  [
    "Oppositieleider Youssef Bouali beschuldigt het kabinet ervan de cijfers te hebben verzwegen. Een regeringswoordvoerder sprak dat tegen.",
    [
      "Youssef Bouali: het kabinet ervan de cijfers te hebben verzwegen",
      "regeringswoordvoerder: not het kabinet ervan de cijfers te hebben verzwegen",
    ],
  ],
  [
    "De trein was op weg naar Larum toen hij ontspoorde. Er zaten 84 passagiers in. Niemand raakte ernstig gewond, meldt spoorbeheerder Railnet.",
    [
      "own: De trein was op weg naar Larum toen hij ontspoorde",
      "own: Er zaten 84 passagiers in #84",
      "Railnet: not Niemand raakte ernstig gewond",
    ],
  ],
  [
    "Trainer Sjaak Pols was na afloop teleurgesteld. “We hebben te veel kansen gemist”, zei hij. Zijn ploeg verloor met 2-1 van Molendam.",
    [
      "Sjaak Pols: “We hebben te veel kansen gemist”",
      "own: Trainer Sjaak Pols was na afloop teleurgesteld",
      "own: Zijn ploeg verloor met 2-1 van Molendam",
    ],
  ],
  [
    "De fabriek sluit in 2027 haar deuren. Ongeveer tweeëntwintig medewerkers verliezen hun baan, zo meldt de directie in een persbericht.",
    [
      "own: De fabriek sluit in 2027 haar deuren",
      "directie: Ongeveer tweeëntwintig medewerkers verliezen hun baan #22",
    ],
  ],
  [
    "Als de dijk breekt, loopt de hele polder onder, waarschuwt dijkgraaf Wim Kooistra.",
    ["Wim Kooistra: Als de dijk breekt, loopt de hele polder onder |conditional"],
  ],
  [
    "BRUSSEL - De Europese Commissie wil de import van staal beperken. “We moeten onze industrie beschermen”, stelde commissaris Elena Marin.",
    [
      "own: De Europese Commissie wil de import van staal beperken |planned",
      "Elena Marin: “We moeten onze industrie beschermen”",
    ],
  ],
  [
    "Naar verluidt zijn er nog twintig mijnwerkers bedolven. Reddingswerkers proberen hen te bereiken.",
    ["?: zijn er nog twintig mijnwerkers bedolven |possible #20", "own: Reddingswerkers proberen hen te bereiken"],
  ],
  [
    "Na het ongeluk op de A7 was de snelweg urenlang dicht. De bestuurder van de vrachtwagen was volgens de politie onder invloed.",
    [
      "own: Na het ongeluk op de A7 was de snelweg urenlang dicht",
      "politie: De bestuurder van de vrachtwagen was onder invloed",
    ],
  ],
  [
    "Het parlement stemde woensdag met 78 tegen 70 stemmen in met de begroting. Premier Verhagen sprak van een “historisch akkoord”.",
    [
      "own: Het parlement stemde woensdag met 78 tegen 70 stemmen in met de begroting",
      "Verhagen: een “historisch akkoord”",
    ],
  ],
  [
    "Twee vissers zijn sinds maandag vermist, vertelt de weduwe van een van hen. De kustwacht heeft de zoektocht gestaakt.",
    [
      "weduwe van een van hen: Twee vissers zijn sinds maandag vermist #2",
      "own: De kustwacht heeft de zoektocht gestaakt",
    ],
  ],
  [
    "Het ziekenhuis ontkende noch bevestigde het bericht. Een verpleegkundige die anoniem wil blijven, zei dat er al weken te weinig personeel is.",
    [
      "own: not Het ziekenhuis ontkende noch bevestigde het bericht",
      "verpleegkundige: er al weken te weinig personeel is",
    ],
  ],
  ["De directeur, die vorig jaar aantrad, heeft laten weten op te stappen.", ["directeur: op te stappen"]],
  [
    "Wetenschappers hebben ontdekt dat de walvissen steeds noordelijker zwemmen. De studie verscheen donderdag in een vakblad.",
    ["Wetenschappers: de walvissen steeds noordelijker zwemmen", "own: De studie verscheen donderdag in een vakblad"],
  ],
  [
    "Niet alleen de brug, ook de tunnel gaat dicht, maakte de gemeente bekend. De werkzaamheden duren tot eind mei.",
    ["gemeente: Niet alleen de brug, ook de tunnel gaat dicht", "own: De werkzaamheden duren tot eind mei"],
  ],
  [
    "De aanklager eist negen jaar celstraf tegen de voormalige bankdirecteur. De uitspraak is op 14 december.",
    [
      "aanklager: negen jaar celstraf tegen de voormalige bankdirecteur |planned #9",
      "own: De uitspraak is op 14 december",
    ],
  ],
  [
    '"Ik hoorde een enorme knal en zag overal rook," vertelt buurtbewoner Ahmed El Idrissi. "Daarna begon iedereen te rennen."',
    ['Ahmed El Idrissi: "Ik hoorde een enorme knal en zag overal rook," "Daarna begon iedereen te rennen."'],
  ],
  [
    "Amnesty roept de regering op de gevangenen vrij te laten. Het ministerie van Buitenlandse Zaken reageerde niet.",
    ["Amnesty: de gevangenen vrij te laten |planned", "own: not Het ministerie van Buitenlandse Zaken reageerde niet"],
  ],
  [
    "Het bedrijf zag de winst met een kwart dalen tot 340 miljoen euro. Topvrouw Ingrid Mol verwacht dat de verkoop volgend jaar aantrekt.",
    [
      "own: Het bedrijf zag de winst met een kwart dalen tot 340 miljoen euro #340000000",
      "Ingrid Mol: de verkoop volgend jaar aantrekt",
    ],
  ],
  [
    "Rond 14.30 uur ging het alarm af, vertelt conciërge Bas Witteveen. Om vier uur was iedereen buiten.",
    ["Bas Witteveen: Rond 14.30 uur ging het alarm af", "own: Om vier uur was iedereen buiten"],
  ],
  [
    "Voorzitter De Groot van de boerenbond vindt dat Den Haag te weinig luistert. Hij sluit nieuwe acties niet uit.",
    ["De Groot: Den Haag te weinig luistert", "De Groot: nieuwe acties |possible"],
  ],
  [
    "In Larum is een man van 45 doodgeschoten. De dader is voortvluchtig, zegt de lokale politiechef. Over het motief wilde hij niets kwijt.",
    [
      "lokale politiechef: De dader is voortvluchtig",
      "own: In Larum is een man van 45 doodgeschoten",
      "own: not Over het motief wilde hij niets kwijt",
    ],
  ],
  [
    "Demonstranten riepen leuzen en staken een auto in brand. De politie zette traangas in en pakte 23 mensen op.",
    [
      "own: Demonstranten riepen leuzen en staken een auto in brand",
      "own: De politie zette traangas in en pakte 23 mensen op #23",
    ],
  ],
  [
    "Kamerlid Fleur de Wit (Groen) vroeg of de minister van het lek wist. De minister antwoordde dat hij pas in maart is ingelicht.",
    ["Fleur de Wit: de minister van het lek wist", "minister: hij pas in maart is ingelicht"],
  ],
  [
    "De verdediging vroeg om vrijspraak. Volgens raadsman Joost Timmer is er geen enkel bewijs dat zijn cliënt ter plaatse was.",
    [
      "verdediging: om vrijspraak |planned",
      "Joost Timmer: not is er geen enkel bewijs dat zijn cliënt ter plaatse was",
    ],
  ],
  [
    "De rente gaat donderdag omhoog van 3 naar 3,5 procent, zo heeft de centrale bank besloten.",
    ["de centrale bank: De rente gaat donderdag omhoog van 3 naar 3,5 procent #3 #3.5"],
  ],
  [
    "Zijn foto’s van de vulkaan gingen de hele wereld over. ’s Nachts, zegt hij, is de gloed tot in de stad te zien.",
    ["hij: ’s Nachts is de gloed tot in de stad te zien", "own: Zijn foto’s van de vulkaan gingen de hele wereld over"],
  ],
  ["Minister Tess Kuipers stelt dat de bewoners te veel betalen.", ["Tess Kuipers: de bewoners te veel betalen"]],
  ["Minister Tess Kuipers stelt voor dat de huur daalt.", ["Tess Kuipers: de huur daalt |planned"]],
  ["“Dat moet pijn doen”, zei LVP’er Joris Haan.", ["Joris Haan: “Dat moet pijn doen”"]],
  ["“Dat moet pijn doen”, zei de LVP’er.", ["LVP’er: “Dat moet pijn doen”"]],
  ["“Dat is zo”, aldus het openbaar ministerie.", ["openbaar ministerie: “Dat is zo”"]],
  [
    "Over die voorstellen zou de raad zich willen buigen.",
    ["own: Over die voorstellen zou de raad zich willen buigen |possible"],
  ],
  [
    "De brandweer roept mensen op om ramen en deuren te sluiten.",
    ["brandweer: om ramen en deuren te sluiten |planned"],
  ],
  [
    "Iedereen kreeg de raad ramen te sluiten en ventilatie uit te zetten.",
    ["own: Iedereen kreeg de raad ramen te sluiten en ventilatie uit te zetten"],
  ],
];

const counted = /(?: #[\d.]+)+$/u;

for (const [text, expected] of cases)
  test(`Dutch: ${text}`, () => {
    const told = claimsOf(text, { language: "nl" }).map((claim) => {
      const names = claim.speakers.map(
        ({ name, role, mention }) => name ?? role ?? text.slice(mention?.start, mention?.end),
      );
      const who = claim.voice === "own" ? "own" : names.join(" & ") || "?";
      const manner = claim.modality === "asserted" ? "" : ` |${claim.modality}`;
      const numbers = claim.numbers.map(({ value }) => ` #${value}`).join("");
      const line = `${who}: ${claim.negated ? "not " : ""}${claim.text}${manner}${numbers}`;
      // Where no number is looked for, none is told.
      return expected.includes(line) ? line : line.replace(counted, "");
    });
    assert.deepEqual(told.toSorted(), [...expected].toSorted());
  });
