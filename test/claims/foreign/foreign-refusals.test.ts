import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A language, a text, the words that name the speaker of its first claim (null for the outlet's own), modality, denied. */
type Case = readonly [string, string, string | null, string, boolean];

function check(name: string, cases: readonly Case[]): void {
  for (const [language, text, speaker, modality, negated] of cases)
    test(`${name}, ${language}: ${text}`, () => {
      const claim = claimsOf(text, { language })[0]!;
      const span = claim.speakers[0]?.mention;
      const words = span ? text.slice(span.start, span.end) : null;
      assert.deepEqual([words, claim.modality, claim.negated], [speaker, modality, negated], claim.text);
    });
}

check("what was not found", [
  ["de", "Keine Studie zeigt, dass die Salbe Fieber auslöst.", null, "asserted", true],
  ["de", "Die Studie zeigt nicht, dass Salz heilt.", null, "asserted", true],
  ["de", "Die Ermittler haben nicht festgestellt, dass er schuldig war.", null, "asserted", true],
  ["de", "Die Studie soll zeigen, dass Salz heilt.", null, "planned", false],
  ["de", "Die Studie zeigt, dass Salz nicht heilt.", "Die Studie", "asserted", true],
  ["de", "Die Studie zeigt nicht nur, dass Salz heilt.", "Die Studie", "asserted", false],
  ["pt", "O preço do sal não recuou, mostram dados do porto.", "dados do porto", "asserted", true],
  ["es", "Ningún estudio demuestra que la sal cure.", null, "asserted", true],
  ["es", "El estudio muestra que la sal cura.", "El estudio", "asserted", false],
  ["vi", "Không nghiên cứu nào cho thấy muối chữa bệnh.", null, "asserted", true],
  ["vi", "Chưa có số liệu cho thấy muối chữa bệnh.", null, "asserted", true],
  ["vi", "Nếu nghiên cứu cho thấy muối chữa bệnh, giá sẽ tăng.", null, "conditional", false],
  ["vi", "Nghiên cứu cho thấy muối không chữa bệnh.", "Nghiên cứu", "asserted", true],
  ["ru", "Исследование показывает не то, что соль лечит.", null, "asserted", true],
  ["ru", "Исследование показывает, что соль не лечит.", "Исследование", "asserted", true],
]);

check("what shows something and reports nothing", [
  ["vi", "Điều đó cho thấy thành phố đang thiếu nước.", null, "asserted", false],
  ["vi", "Con báo cho thấy bản năng săn mồi của nó.", null, "asserted", false],
  ["vi", "Nhà trường cho thấy lớp học mới rất rộng.", null, "asserted", false],
  ["vi", "Số ghế trống cho thấy khán giả đã về sớm.", null, "asserted", false],
  ["vi", "Báo cáo cho thấy thành phố đang thiếu nước.", "Báo cáo", "asserted", false],
  ["vi", "Cuộc khảo sát cho thấy người dân thích tàu điện.", "Cuộc khảo sát", "asserted", false],
  ["vi", "Các nhà khoa học cho thấy muối chữa bệnh.", "Các nhà khoa học", "asserted", false],
]);

check("two denials", [
  ["ru", "Мэр заявил, что никто не пострадал и не погиб.", "Мэр", "asserted", true],
  ["ru", "Он не пришёл и не позвонил.", null, "asserted", true],
  ["ru", "Директор сказал, что завод не закрыли и не продали.", "Директор", "asserted", true],
  ["ru", "Мэр не может не знать о пожаре.", null, "possible", false],
  ["ru", "Он не мог бы не заметить дыма.", null, "asserted", false],
  ["ru", "Нельзя не признать ошибки.", null, "asserted", false],
]);

check("a condition that is denied", [
  ["es", "El tren llegará el lunes si no hay nieve.", null, "conditional", false],
  ["es", "El tren no llegará el lunes si hay nieve.", null, "conditional", true],
  ["es", "Si no llueve, el partido se jugará.", null, "conditional", false],
  ["es", "Si no hay acuerdo, el tren no saldrá.", null, "conditional", true],
  ["fr", "Le maire a dit que le pont ouvrira si la pluie ne tombe pas.", "Le maire", "conditional", false],
  ["fr", "S'il ne pleut pas, le match aura lieu.", null, "conditional", false],
  ["fr", "Le conseil ne s'est pas réuni.", null, "asserted", true],
  ["pt", "O prefeito disse que abrirá a ponte se não houver chuva.", "O prefeito", "conditional", false],
  ["de", "Wenn es nicht regnet, beginnt das Spiel um acht Uhr.", null, "conditional", false],
  ["de", "Wenn es regnet, beginnt das Spiel nicht.", null, "conditional", true],
  ["ru", "Если дождя не будет, мост откроют в мае.", null, "conditional", false],
  ["vi", "Nếu trời không mưa thì trận đấu sẽ bắt đầu lúc tám giờ.", null, "conditional", false],
]);

check("somebody and nobody", [
  ["fr", "Le billet coûte 30 euros par personne.", null, "asserted", false],
  ["fr", "Le président est venu en personne.", null, "asserted", false],
  ["fr", "Deux témoins ont reconnu la même personne.", null, "asserted", false],
  ["fr", "Personne n'a été blessé dans la chute.", null, "asserted", true],
  ["fr", "L'incendie n'a blessé personne.", null, "asserted", true],
]);

check("counting and meaning to", [
  ["fr", "Les deux villes comptent 3 000 habitants.", null, "asserted", false],
  ["fr", "La mairie compte fermer le pont en mai.", null, "planned", false],
]);

check("people who are told of and people who found something out", [
  ["es", "Los médicos encontraron que la sala estaba vacía y se fueron.", null, "asserted", false],
  ["ru", "Врачи обнаружили, что палата пуста, и ушли.", null, "asserted", false],
  ["de", "Die Ärzte haben ihm gezeigt, dass der Fuß gesund ist.", null, "asserted", false],
  ["fr", "Les médecins lui ont montré que le pied est guéri.", null, "asserted", false],
  ["es", "Los médicos encontraron que las células murieron y se secaron.", "Los médicos", "asserted", false],
  ["es", "Los científicos descubrieron que la sal cura.", "Los científicos", "asserted", false],
  ["de", "Die Forscher haben gezeigt, dass Salz heilt.", "Die Forscher", "asserted", false],
  ["de", "Die Studie hat uns gezeigt, dass Salz heilt.", "Die Studie", "asserted", false],
]);
