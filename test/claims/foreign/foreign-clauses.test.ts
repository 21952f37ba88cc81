import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A sentence of the outlet's own, how it is put, and whether it is denied. */
const moods: Readonly<Record<string, readonly (readonly [string, string, boolean])[]>> = {
  es: [
    // Two words of denial deny once where a language agrees so; a cue that denies takes no such word back.
    ["No vimos a nadie en el muelle.", "asserted", true],
    ["Nadie vio la grúa.", "asserted", true],
    ["No solo cayó la grúa del muelle.", "asserted", false],
    ["Gil negó haber recibido ningún dinero.", "asserted", true],
    // "Si" is a condition wherever it is no "whether".
    ["Habrá huelga si no hay acuerdo.", "conditional", false],
    ["Todavía no se sabe si habrá huelga.", "planned", true],
    ["Corrió como si lloviera en el muelle.", "asserted", false],
    ["Los vecinos van a abrir el muelle.", "planned", false],
    // A relative clause between two commas is no clause of its own.
    ["El delantero, que acaba contrato en junio, no seguirá en el club.", "planned", true],
    ["El delantero, que no juega en junio, vino al club.", "asserted", false],
    // The first clause of what is said decides; "no" before a verb is no article.
    ["Gil dijo que no vio a nadie y que vendrá.", "asserted", true],
    ["Gil dijo que no abrirán el muelle.", "planned", true],
    ["Los vecinos van a Lora cada lunes.", "asserted", false],
  ],
  pt: [
    ["Não vimos ninguém no cais.", "asserted", true],
    ["O cais fecha na quarta-feira se não houver acordo.", "conditional", false],
    ["O cais fecha na quarta-feira caso a chuva pare.", "conditional", false],
    ["O cais fecha se o conselho não for contra.", "conditional", false],
    ["O juiz encerrou o caso do cais.", "asserted", false],
    ["O conselho se reúne no cais.", "asserted", false],
  ],
  fr: [
    ["Il n’a jamais rien dit du quai.", "asserted", true],
    ["Une personne a été blessée sur le quai.", "asserted", false],
    ["Personne n’a été blessé sur le quai.", "asserted", true],
    ["Le quai fermera si le conseil refuse.", "conditional", false],
    ["Nul ne savait si le conseil avait voté.", "asserted", false],
    ["La ville prévoit de fermer le quai.", "planned", false],
  ],
  de: [
    ["Nicht nur die Brücke wurde gesperrt.", "asserted", false],
    ["Sollte der Rat zustimmen, könnte der Kai öffnen.", "conditional", false],
    ["Die Brücke wird frühestens im Herbst wieder geöffnet.", "planned", false],
    ["Das Werk teilte mit, es werde 300 Stellen abbauen; Kündigungen seien nicht geplant.", "planned", false],
    ["Die Brücke wird seit Montag repariert.", "asserted", false],
  ],
  ru: [
    ["Ни один человек не пострадал.", "asserted", true],
    ["Он не может не знать этого.", "possible", false],
    ["Мост закроют, и движение встанет если не найдут крана.", "conditional", false],
  ],
  vi: [
    ["Cầu sẽ đóng nếu mưa lớn.", "conditional", false],
    ["Thành phố dự kiến đóng cầu.", "planned", false],
    ["Thành phố dự một cuộc họp.", "asserted", false],
  ],
};
for (const [language, cases] of Object.entries(moods)) {
  for (const [text, modality, negated] of cases) {
    test(`${language}: ${text}`, () => {
      const claim = claimsOf(text, { language }).at(-1);
      assert.deepEqual([claim?.modality, claim?.negated], [modality, negated]);
    });
  }
}

/** A sentence, what is said in it, and by whom; null where it is the outlet's own. */
const spoken: Readonly<Record<string, readonly (readonly [string, string, string | null])[]>> = {
  es: [
    ["La alcaldesa, Ana Gil, dijo el lunes que la grúa caerá.", "la grúa caerá", "La alcaldesa, Ana Gil"],
    ["El estudio muestra que el café ayuda.", "el café ayuda", "El estudio"],
    ["La Fiscalía pide 8 años de cárcel para Gil.", "8 años de cárcel para Gil", "La Fiscalía"],
    ["Los científicos han descubierto que el café ayuda.", "el café ayuda", "Los científicos"],
    [
      "Los precios subieron en mayo, muestra un estudio del banco.",
      "Los precios subieron en mayo",
      "un estudio del banco",
    ],
    ["Los precios subieron en mayo, muestra la foto.", "Los precios subieron en mayo, muestra la foto", null],
    ["El muelle cayó el lunes, a las nueve, informó la editora.", "El muelle cayó el lunes, a las nueve", "la editora"],
    ["El ministro que dimitió, Luis Gil, anunció el plan.", "el plan", "El ministro que dimitió, Luis Gil"],
    [
      "El ministro que dimitió, Luis Gil, informó a la prensa.",
      "El ministro que dimitió, Luis Gil, informó a la prensa",
      null,
    ],
    ["La caída muestra que el muelle es viejo.", "La caída muestra que el muelle es viejo", null],
  ],
  pt: [
    ["Cientistas descobriram que o café ajuda.", "o café ajuda", "Cientistas"],
    ["Não houve feridos, adiantou fonte dos bombeiros.", "Não houve feridos", "fonte dos bombeiros"],
    ["O tribunal condenou Teles a sete anos de prisão.", "O tribunal condenou Teles a sete anos de prisão", null],
    ["A ministra condenou o ataque.", "o ataque", "A ministra"],
  ],
  fr: [
    ["L’étude montre que le café aide.", "le café aide", "L’étude"],
    ["Le tribunal a condamné Amiel à deux ans de prison.", "Le tribunal a condamné Amiel à deux ans de prison", null],
    ["La ministre a condamné l’attaque.", "l’attaque", "La ministre"],
  ],
  de: [
    ["Forscher haben herausgefunden, dass Kaffee hilft.", "Kaffee hilft", "Forscher"],
    ["Eine Untersuchung ergab, dass Kaffee hilft.", "Kaffee hilft", "Eine Untersuchung"],
    ["Der Absturz zeigt, dass Kaffee hilft.", "Der Absturz zeigt, dass Kaffee hilft", null],
    ["Die Studie zeigt, ob Kaffee hilft.", "Die Studie zeigt, ob Kaffee hilft", null],
    [
      "Das Gericht sprach den Mann vom Vorwurf der Untreue frei.",
      "Das Gericht sprach den Mann vom Vorwurf der Untreue frei",
      null,
    ],
    ["Die Verteidigung hatte Freispruch gefordert.", "Freispruch", "Die Verteidigung"],
    ["Der Minister hat den Plan kritisiert.", "den Plan", "Der Minister"],
    ["Am Freitag hat der Minister den Plan kritisiert.", "Am Freitag hat der Minister den Plan kritisiert", null],
    ["Er habe „niemals Geld genommen“, sagte der Minister.", "Er habe „niemals Geld genommen“", "der Minister"],
    ["Die Polizei hielt den Zug an.", "Die Polizei hielt den Zug an", null],
    ["Der Sprecher nannte den Plan absurd.", "den Plan absurd", "Der Sprecher"],
    ["Der Minister sprach von einem Erfolg.", "von einem Erfolg", "Der Minister"],
  ],
  vi: [
    ["Nghiên cứu cho thấy cà phê có ích.", "cà phê có ích", "Nghiên cứu"],
    ["Vụ cháy cho thấy lỗ hổng lớn.", "Vụ cháy cho thấy lỗ hổng lớn", null],
    ["Hơn 300 người đã được sơ tán, cảnh sát thông báo.", "Hơn 300 người đã được sơ tán", "cảnh sát"],
    ["Hơn 300 người đã được sơ tán, cảnh sát cho biết hôm Chủ nhật.", "Hơn 300 người đã được sơ tán", "cảnh sát"],
    [
      "Khi được hỏi về vụ việc, đại diện công ty từ chối bình luận.",
      "Khi được hỏi về vụ việc, đại diện công ty từ chối bình luận",
      null,
    ],
    ["Theo ông Trần Nam, giám đốc sở giao thông, cầu đã cũ.", "cầu đã cũ", "ông Trần Nam"],
  ],
  ru: [
    ["Исследование показало, что кофе помогает.", "кофе помогает", "Исследование"],
    ["Опрос показал: 60% жителей против стройки.", "60% жителей против стройки", "Опрос"],
    ["Падение показало, что причал стар.", "Падение показало, что причал стар", null],
  ],
};
for (const [language, cases] of Object.entries(spoken)) {
  for (const [text, words, speaker] of cases) {
    test(`${language}: ${text}`, () => {
      const [claim, more] = claimsOf(text, { language });
      const mention = claim?.speakers[0]?.mention;
      assert.equal(more, undefined);
      assert.deepEqual([claim?.text, mention ? text.slice(mention.start, mention.end) : null], [words, speaker]);
    });
  }
}
