import assert from "node:assert/strict";
import { test } from "node:test";
import { nameKey } from "../../src/claims/names/name-key.ts";
import { foreignTermsOf } from "../../src/events/foreign-terms.ts";
import { annotate } from "../../src/text/annotate.ts";
import { sensesOf } from "../../src/text/senses/senses.ts";
import { post, startService } from "../http/service.ts";

const lemmasOf = (language: string, text: string) =>
  [...foreignTermsOf(annotate(text).tokens, sensesOf(language)!).values()].flatMap(({ lemmas }) => lemmas);
const namesOf = (language: string, text: string) =>
  [...foreignTermsOf(annotate(text).tokens, sensesOf(language)!).values()].flatMap(({ names }) => names);

test("words of other languages are terms by what they mean, and words of grammar and days are none", () => {
  assert.deepEqual(
    lemmasOf("de", "Am Dienstag starben nach Angaben der Polizei vier Menschen bei einem Hochhausbrand."),
    ["die", "information", "police", "person", "build", "fire"],
  );
  assert.deepEqual(lemmasOf("es", "El incendio mató a doce personas el lunes."), ["fire", "kill", "person"]);
});

test("German nouns are no names, what stands beside a name or behind a preposition of place is", () => {
  assert.deepEqual(namesOf("de", "Ein Sprecher der Feuerwehr sagte, die Ursache sei unklar."), []);
  const names = namesOf("de", "Bürgermeister Karl Brenner war in Altheim.");
  assert.deepEqual(names, ["Karl", "Brenner", "Altheim"].map(nameKey));
});

test("a Russian surname is a name whatever it means, and phrases have their cases", () => {
  assert.deepEqual(namesOf("ru", "Об этом сообщил президент Медведев."), [nameKey("Medvedev")]);
  assert.deepEqual(lemmasOf("ru", "Об этом сообщил президент Медведев."), ["say", "president", "medvedev"]);
  assert.deepEqual(namesOf("ru", "В лесу видели двух медведей."), []);
  assert.deepEqual(lemmasOf("ru", "Нашли два чёрных ящика."), ["find", "recorder"]);
});

test("a Ukrainian name is without its case, and words are terms by what they mean", () => {
  assert.deepEqual(namesOf("uk", "Про це повідомив президент Ковальчук."), [nameKey("Kovalchuk")]);
  assert.deepEqual(namesOf("uk", "За словами мера Ковальчука, усе гаразд."), [nameKey("Kovalchuk")]);
  assert.deepEqual(lemmasOf("uk", "Унаслідок пожежі загинули двоє людей."), ["fire", "die", "person"]);
});

const placesOf = (language: string, text: string) =>
  [...foreignTermsOf(annotate(text).tokens, sensesOf(language)!).values()].flatMap(({ places }) => places);

test("a capital is the town itself, and what is of its country is the country's, by the name that reports have for it", () => {
  assert.deepEqual(placesOf("de", "Ein Feuer hat in Paris ein Hotel zerstört."), ["paris"]);
  assert.deepEqual(placesOf("fr", "Un incendie a détruit un hôtel à Paris."), ["paris"]);
  assert.deepEqual(placesOf("ru", "Пожар уничтожил отель в Париже."), ["paris"]);
  assert.deepEqual(placesOf("ru", "Пожар уничтожил отель в Осло."), ["oslo"]);
  assert.deepEqual(placesOf("pt", "Um incêndio destruiu um hotel em Madri."), ["madrid"]);
  assert.deepEqual(placesOf("de", "Ein Feuer hat in Frankreich ein spanisches Hotel zerstört."), ["France", "Spain"]);
  assert.deepEqual(placesOf("fr", "Un hôtel a brûlé en Turquie."), ["Turkey"]);
  assert.deepEqual(placesOf("fr", "Une équipe congolaise est arrivée."), ["Congo"]);
});

test("a name of a place that is a word as well is none where any word has a capital, and a surname is none", () => {
  assert.deepEqual(placesOf("pt", "Praga destrói lavoura de milho."), []);
  assert.deepEqual(placesOf("pt", "O incêndio destruiu um hotel em Praga."), ["prague"]);
  assert.deepEqual(placesOf("fr", "Le bal est fini. Vienne la nuit, tout sera calme."), []);
  assert.deepEqual(placesOf("fr", "Il faut qu'elle vienne."), []);
  assert.deepEqual(placesOf("fr", "Un hôtel a brûlé à Vienne."), ["vienna"]);
  assert.deepEqual(placesOf("ru", "Вена пациента была повреждена."), []);
  assert.deepEqual(placesOf("ru", "Врачи нашли тромб в вене."), []);
  assert.deepEqual(placesOf("ru", "Отель сгорел в Вене."), ["vienna"]);
  assert.deepEqual(placesOf("de", "Hamburger werden teurer."), []);
  assert.deepEqual(placesOf("de", "Das Hotel steht in Hamburg, im Norden Hamburgs."), ["hamburg"]);
  assert.deepEqual(placesOf("es", "El alcalde Juan Sevilla visitó Milán."), ["milan"]);
});

test("a country and a city are named as in English, in whatever language", () => {
  assert.deepEqual(placesOf("de", "Am Montag stürzte in Genua eine Brücke ein."), ["genoa"]);
  assert.deepEqual(placesOf("fr", "Le pont de Gênes, en Italie, s'est effondré."), ["genoa", "Italy"]);
  assert.deepEqual(placesOf("ru", "Встреча прошла в Женеве."), ["geneva"]);
  assert.deepEqual(placesOf("es", "Los Estados Unidos y Japón firmaron en Ginebra."), [
    "United",
    "States",
    "Japan",
    "geneva",
  ]);
  // What is of a country is told with it, whatever the case and however it is written.
  assert.deepEqual(placesOf("ru", "Послы США и России вернутся."), ["United", "States", "Russia"]);
  assert.deepEqual(placesOf("de", "Der US-Präsident und die russische Regierung"), ["United", "States", "Russia"]);
  assert.deepEqual(placesOf("ru", "ООН обсудила пожар."), ["United", "Nations"]);
  // A name of a country without a capital is a word.
  assert.deepEqual(placesOf("es", "Comieron una salsa de chile."), []);
});

const fires = (place: string, mayor: string) => ({
  en: `Four people died on Tuesday in a fire in an apartment building in ${place}, firefighters said. The mayor, ${mayor}, announced three days of mourning. Prosecutors opened an investigation into the cause of the fire.`,
  es: `Cuatro personas murieron el martes en el incendio de un edificio de viviendas en ${place}, informaron los bomberos. La alcaldesa, ${mayor}, anunció tres días de luto. La fiscalía abrió una investigación sobre la causa del incendio.`,
  de: `Bei einem Brand in einem Wohnhaus in ${place} sind am Dienstag vier Menschen ums Leben gekommen, teilte die Feuerwehr mit. Bürgermeisterin ${mayor} kündigte drei Tage Trauer an. Die Staatsanwaltschaft ermittelt zur Ursache des Feuers.`,
  fr: `Quatre personnes sont mortes mardi dans l'incendie d'un immeuble à ${place}, ont indiqué les pompiers. La maire, ${mayor}, a annoncé trois jours de deuil. Le parquet a ouvert une enquête sur l'origine de l'incendie.`,
});

test("reports of one event in four languages are one event, and a fire elsewhere is another", async () => {
  const service = await startService();
  const eventsOf = async (content: Record<string, string>, outlet: string) => {
    const ids: string[] = [];
    for (const [language, text] of Object.entries(content)) {
      const document = {
        language,
        content: text,
        outlet: `${outlet} ${language}`,
        publishedAt: "2031-05-14T18:00:00Z",
      };
      ids.push((await post(service, document)).body.id as string);
    }
    return ids;
  };
  const { en: _, ...elsewhere } = fires("Roubelle", "Lise Duvant");
  const [here, there] = [await eventsOf(fires("Valdemora", "Ana Quintero"), "A"), await eventsOf(elsewhere, "B")];
  const eventOf = async (id: string) =>
    (await service.http.get(`/v1/articles/${id}`).expect(200)).body.eventId as string;
  const first = new Set(await Promise.all(here.map(eventOf)));
  const second = new Set(await Promise.all(there.map(eventOf)));
  assert.deepEqual([first.size, second.size], [1, 1]);
  assert.ok(first.isDisjointFrom(second));
});

test("reports of a fire in a capital are one event in three languages, and a fire elsewhere in its country is another", async () => {
  const service = await startService();
  const eventOf = async (language: string, outlet: string, content: string) => {
    const document = { language, content, outlet, publishedAt: "2031-05-14T18:00:00Z" };
    const id = (await post(service, document)).body.id as string;
    return async () => (await service.http.get(`/v1/articles/${id}`).expect(200)).body.eventId as string;
  };
  const { en, de, fr } = fires("Paris", "Lise Duvant");
  const reads = [
    await eventOf("en", "A", en),
    await eventOf("de", "B", de),
    await eventOf("fr", "C", fr),
    await eventOf("de", "D", fires("Altmar in Frankreich", "Jeanne Morvel").de),
  ];
  const [inEnglish, inGerman, inFrench, elsewhere] = await Promise.all(reads.map((read) => read()));
  assert.deepEqual([inGerman, inFrench], [inEnglish, inEnglish]);
  assert.notEqual(elsewhere, inEnglish);
});
