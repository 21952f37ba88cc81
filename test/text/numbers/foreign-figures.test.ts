import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { annotate } from "../../../src/text/annotate.ts";
import { readFigures } from "../../../src/text/read-figures.ts";

const quantities: readonly (readonly [string, string, readonly string[]])[] = [
  ["de", "Der Kai kostet 1,2 Mio. Euro.", ["exact 1200000 eur"]],
  ["de", "Rund 1.200 Menschen kamen.", ["about 1200 menschen"]],
  ["de", "Mindestens 12 Menschen und bis zu 30 Schiffe fehlten.", ["atLeast 12 menschen", "atMost 30 schiffe"]],
  ["de", "Der Preis stieg um 5,4 Prozent.", ["exact 5.4 %"]],
  ["de", "Der Kai öffnete 1990 um 14 Uhr am 3. Mai.", []],
  ["de", "Die Zahl der Toten ist auf neun gestiegen.", ["exact 9 -"]],
  ["de", "Die Zahl der Boote stieg auf mindestens siebzehn.", ["atLeast 17 -"]],
  ["de", "Er wartete auf neun.", []],
  ["de", "Dreiundzwanzig Boote sanken, zweihundert blieben.", ["exact 23 boote"]],
  ["de", "Es kostet 3,5 Milliarden Dollar.", ["exact 3500000000 usd"]],
  ["de", "Sie ordnete eine dreitägige Trauer an.", ["exact 3 tage"]],
  ["de", "Ein fast zweiwöchiger Streik endete nach 14-stündigen Gesprächen.", ["about 2 wochen", "exact 14 stunden"]],
  ["de", "Der ständige Rat tagte, die ganztägige Sitzung endete.", []],
  ["ru", "Объявлен трёхдневный траур после 14-часовых переговоров.", ["exact 3 дней", "exact 14 часов"]],
  ["ru", "Часовой стоял у ворот, дневной рейс отменён.", []],
  ["es", "El muelle costó 1,2 millones de euros.", ["exact 1200000 eur"]],
  ["es", "Al menos 1.200 personas llegaron.", ["atLeast 1200 personas"]],
  ["es", "Cayó un 5,4 por ciento.", ["exact 5.4 %"]],
  ["es", "Tres hombres huyeron con 300 mil millones de pesos.", ["exact 3 hombres", "exact 300000000000 peso"]],
  ["es", "Abrió el 13 de septiembre de 2023.", []],
  [
    "pt",
    "Pelo menos 31 pessoas morreram e 2,5 bilhões de dólares sumiram.",
    ["atLeast 31 pessoas", "exact 2500000000 usd"],
  ],
  ["pt", "Duas mulheres fugiram às 14 horas.", ["exact 2 mulheres"]],
  [
    "fr",
    "Au moins 3 500 personnes et près de 2 milliards d'euros.",
    ["atLeast 3500 personnes", "about 2000000000 eur"],
  ],
  ["fr", "Le prix a baissé de 5 %.", ["exact 5 %"]],
  ["fr", "Cent vingt personnes ont fui.", ["exact 120 personnes"]],
  ["ru", "Погибли двадцать три человека.", ["exact 23 человека"]],
  ["ru", "Ранены двадцать один рабочий.", ["exact 21 рабочий"]],
  ["ru", "Пятеро пропали без вести.", ["exact 5 человек"]],
  ["ru", "Погибли четыре, ранены десять человек.", ["exact 10 человек"]],
  ["ru", "Число погибших выросло до 11.", ["exact 11 -"]],
  ["ru", "Причал вмещает до 30 судов.", ["atMost 30 судов"]],
  ["vi", "Hai mươi lăm hành khách bị thương.", ["exact 25 hành"]],
  ["vi", "Mười hai người và hai trăm nghìn đồng.", ["exact 12 người", "exact 200000 vnd"]],
  ["vi", "Năm người mất tích.", ["exact 5 người"]],
  ["vi", "Năm 2029 và mười năm sau, mỗi năm người dân chờ.", ["exact 10 năm"]],
  ["fr", "Le quai ouvre à 14 heures en 2024.", []],
  ["ru", "Более 1,5 млн человек и 300 рублей.", ["atLeast 1500000 человек", "exact 300 rub"]],
  ["ru", "Трое мужчин скрылись 3 мая 2023 года.", ["exact 3 мужчин"]],
  ["vi", "Ít nhất 12 người và 3 triệu đồng.", ["atLeast 12 người", "exact 3000000 vnd"]],
  ["pt", "Custou R$ 2,5 milhões e US$ 300 mil.", ["exact 2500000 brl", "exact 300000 usd"]],
  ["pt", "Abriu às 9 da manhã, por HK$ 40.", ["exact 40 hkd"]],
  ["es", "Llegó a las 18.00 y salió a las nueve de la noche.", []],
  ["es", "Costó 18.50 dólares y pesaba 300 kilos.", ["exact 18.5 usd", "exact 300 kilos"]],
  ["ru", "В 8 вечера пришли 5 человек.", ["exact 5 человек"]],
  ["es", "Costará entre 1,8 y 2,3 millones de euros.", ["exact 1800000-2300000 eur"]],
  ["fr", "Il coûterait entre 2 et 3 millions d'euros.", ["exact 2000000-3000000 eur"]],
  [
    "de",
    "Es koste zwischen 2 und 3 Millionen Euro, 35 bis 40 Prozent davon.",
    ["exact 2000000-3000000 eur", "exact 35-40 %"],
  ],
  ["ru", "Ремонт обойдётся в 35–40 млн рублей.", ["exact 35000000-40000000 rub"]],
  ["es", "El curso 2019-2021 acabó; llegaron 3 y 4 barcos.", ["exact 3 -", "exact 4 barcos"]],
  // A bound leads to a number's article as well.
  ["es", "Más del 40 % votó; cayó cerca de un 8 %.", ["atLeast 40 %", "about 8 %"]],
  ["es", "Quedó por debajo del 3 % y por encima de los 2.000 euros.", ["atMost 3 %", "atLeast 2000 eur"]],
  ["pt", "Foi mais dos 40% e ficou abaixo dos 2%.", ["atLeast 40 %", "atMost 2 %"]],
  ["fr", "Près des 30 % et au-dessus des 2 000 euros.", ["about 30 %", "atLeast 2000 eur"]],
  ["es", "Durará hasta el 3 de mayo; el bar cerró hasta 2030.", []],
  ["pt", "Vai até 2030, com até 2030 pessoas.", ["atMost 2030 pessoas"]],
  [
    "fr",
    "Plus d'un milliard d'euros et moins d'une centaine de maisons.",
    ["atLeast 1000000000 eur", "atMost 100 maisons"],
  ],
  // One of a magnitude, where it counts something.
  ["es", "Pidió un millón de euros y dio un millón de gracias.", ["exact 1000000 eur"]],
  ["pt", "Custou mais de um bilhão de dólares.", ["atLeast 1000000000 usd"]],
  ["fr", "Un million de personnes sont venues.", ["exact 1000000 personnes"]],
  ["es", "Un centenar de personas y un millar de casas.", ["about 100 personas", "about 1000 casas"]],
  // As Mexico writes thousands.
  ["es", "Costó mil 500 pesos y dos mil 300 millones de dólares.", ["exact 1500 peso", "exact 2300000000 usd"]],
  ["es", "Invertirá mil doscientos millones de euros.", ["exact 1200000000 eur"]],
  ["pt", "Custou mil 500 vezes.", ["exact 500 vezes"]],
  // Hours that something takes, and the hour of the day.
  ["es", "Hay un plazo de 48 horas; llegó a las 8 horas tras seis horas.", ["exact 48 horas", "exact 6 horas"]],
  ["fr", "Une grève de 12 heures commence à 14 heures.", ["exact 12 heures"]],
  ["pt", "Esperou durante oito horas, das 9 horas às 17 horas.", ["exact 8 horas"]],
  // How long, and what something grew to.
  ["fr", "Il sera absent de trois à quatre semaines.", ["exact 3-4 semaines"]],
  ["es", "La pena pasó de dos a tres años.", ["exact 3 años"]],
  ["es", "Dos de los rehenes huyeron.", ["exact 2 rehenes"]],
  ["fr", "Deux des otages sont morts le 1er mai, le 2e jour.", ["exact 2 otages"]],
  ["fr", "Huit morts et une trentaine blessées.", ["exact 8 morts", "about 30 blessées"]],
  ["pt", "Dois terços dos barcos e 3 barcos.", ["about 66.7 %", "exact 3 barcos"]],
  ["fr", "Un séisme de magnitude 6 frappe Lorval.", ["exact 6 -"]],
  ["es", "Creció un 9 % en mayo, hasta los 21 millones de euros.", ["exact 9 %", "exact 21000000 eur"]],
  ["es", "Más de medio millón de hogares.", ["atLeast 500000 hogares"]],
  // Between two figures of which only the later one names its unit.
  ["es", "El alquiler pasó de 1.080 a 1.150 euros al mes.", ["exact 1080 eur", "exact 1150 eur"]],
  ["pt", "O lucro caiu de 120 para 95 milhões de euros.", ["exact 120000000 eur", "exact 95000000 eur"]],
  ["fr", "Le prix est passé de 72 à 68 euros.", ["exact 72 eur", "exact 68 eur"]],
  ["de", "Der Preis sank von 72 auf 68 Euro.", ["exact 72 eur", "exact 68 eur"]],
  ["ru", "Цена выросла с 80 до 95 рублей.", ["exact 80 rub", "exact 95 rub"]],
  ["vi", "Giá tăng từ 20.000 lên 21.000 đồng.", ["exact 20000 vnd", "exact 21000 vnd"]],
  ["es", "Pasó de 900 a 2 millones de euros.", ["exact 900 eur", "exact 2000000 eur"]],
  ["es", "Llegaron 3 a 4 barcos.", ["exact 3 -", "exact 4 barcos"]],
  // Behind a verb of change the word of a bound leads to where the figure is now.
  ["ru", "Безработица снизилась до 4,1%.", ["exact 4.1 %"]],
  ["ru", "Штат сократили до 500 сотрудников.", ["exact 500 сотрудников"]],
  ["ru", "Уволят до 500 сотрудников.", ["atMost 500 сотрудников"]],
  ["es", "Subió hasta el 5 %; hasta 30 personas huyeron.", ["exact 5 %", "atMost 30 personas"]],
  ["vi", "Từ 200 đến 300 ngôi nhà bị hư hại.", ["exact 200-300 ngôi"]],
  ["es", "Subirán entre un 3% y un 5% en mayo.", ["exact 3-5 %"]],
  ["es", "Subió un 3% y un 5%.", ["exact 3 %", "exact 5 %"]],
  ["de", "Sechs Menschen starben, zwölf weitere werden vermisst.", ["exact 6 menschen", "exact 12 -"]],
  ["de", "Zwölf werden vermisst.", []],
  // A stop at the end of a sentence is no abbreviation's.
  ["es", "La oferta ascendía a 35 millones.", ["exact 35000000 -"]],
  ["de", "Zwei oder drei maskierte Täter kamen kurz vor halb vier durch das Tor.", ["exact 2-3 täter"]],
  ["de", "Die Täter kamen um drei durch das Tor, fünf vor zwölf.", []],
  ["de", "Viertel vor neun fiel der Kran auf zehn weitere Personen.", ["exact 10 personen"]],
  ["de", "Fünf von ihnen flohen, zwei davon maskiert, drei kamen Freitag an.", []],
  ["de", "Drei Verletzte und rund 200 zum Teil vermummte Menschen kamen.", ["exact 3 verletzte", "about 200 -"]],
  ["es", "Dos o tres hombres enmascarados entraron a las tres y veinte.", ["exact 2-3 hombres"]],
  ["es", "Murieron tres y otros cinco resultaron heridos.", ["exact 5 -"]],
  // Numbers that stand for what was counted before, and ages of a list.
  ["es", "Hubo 17 muertos en Lora y ocho en Mira.", ["exact 17 muertos", "exact 8 muertos"]],
  ["es", "Dos personas murieron y otras nueve resultaron heridas.", ["exact 2 personas", "exact 9 personas"]],
  ["es", "Cinco de ellos siguen graves. Dos murieron.", ["exact 5 -", "exact 2 -"]],
  ["es", "Son mujeres de 74, 29 y 32 años.", ["exact 74 años", "exact 29 años", "exact 32 años"]],
  ["es", "Ganó 10 millones de euros y dos en Lora; salió a las cinco y llovió.", ["exact 10000000 eur", "exact 2 -"]],
  ["pt", "Duas delas fugiram e outras nove ficaram feridas.", ["exact 2 -", "exact 9 -"]],
  // What a number names, days of a month, calls.
  ["es", "El juzgado número 15 aplicó el artículo 3 en el kilómetro 40.", []],
  ["pt", "O prazo vai até 07 de maio; ligue 0800 081 0185 até sexta-feira, 5, ou sábado, dia 6.", []],
  ["pt", "O jogo do sábado passado (10) e o do dia 7 são 2 jogos.", ["exact 2 jogos"]],
  ["es", "Pagó 3 el 15 de este mes.", ["exact 3 -"]],
  // Measures are no shares.
  ["es", "Bebió un tercio de litro, la mitad del año, un tercio de los votos.", ["about 33.3 %"]],
  ["pt", "Usou um quarto de litro e um quarto dos votos.", ["about 25 %"]],
  ["es", "Cayeron dos nuevas grúas y unas 200 presuntas víctimas declararon.", ["exact 2 grúas", "about 200 víctimas"]],
  ["es", "El tren salió a las ocho menos diez y las otras dos cayeron.", ["exact 2 -"]],
  ["fr", "Deux ou trois hommes sont entrés vers trois heures et demie.", ["exact 2-3 hommes"]],
  ["fr", "Trois sont morts et cinq autres personnes blessées.", ["exact 5 personnes"]],
  [
    "fr",
    "Trente-huit voyageurs, dix-sept morts, quatre-vingt-douze cas et cent vingt-trois soldats.",
    ["exact 38 voyageurs", "exact 17 morts", "exact 92 cas", "exact 123 soldats"],
  ],
  ["fr", "Vingt et un élus et deux cents agents.", ["exact 21 élus", "exact 200 agents"]],
  ["fr", "Soixante-dix-sept lits et quatre-vingts tentes.", ["exact 77 lits", "exact 80 tentes"]],
  ["fr", "Deux et trois tentes, vingt et trente lits.", ["exact 3 tentes", "exact 30 lits"]],
  ["fr", "Une vingtaine d'autres blessés après une quarantaine de 14 jours.", ["about 20 blessés", "exact 14 jours"]],
  ["fr", "Des vingtaines de lettres sont arrivées à 14h30.", []],
  ["pt", "Vinte e sete pessoas e cento e vinte e uma casas.", ["exact 27 pessoas", "exact 121 casas"]],
  ["pt", "Dez e doze casas, uma dezena de barcos às 04h00.", ["exact 12 casas", "about 10 barcos"]],
  ["pt", "Subiu para cinco o número de mortos.", ["exact 5 mortos"]],
  ["fr", "Ce décès porte à neuf le nombre de morts.", ["exact 9 morts"]],
  ["es", "Subió a cinco el número de heridos. Cinco el lunes.", ["exact 5 heridos"]],
  ["es", "Treinta y dos personas y veintiún barcos.", ["exact 32 personas", "exact 21 barcos"]],
  ["es", "Veinte y treinta barcos.", ["exact 30 barcos"]],
  ["pt", "Três morreram e duas novas pontes caíram às oito e vinte.", ["exact 3 -", "exact 2 pontes"]],
  ["ru", "Двое или трое вооружённых мужчин вошли без десяти восемь.", ["exact 2-3 мужчин"]],
  [
    "ru",
    "Погибли 12 человек, 20 раненых доставили в больницу, ещё пять ранены.",
    ["exact 12 человек", "exact 20 раненых"],
  ],
  ["pt", "Neste domingo (11), o cais fechou.", []],
  ["ja", "12 人が 3,5 円", []],
  // A part of the day makes a time of hours alone.
  ["es", "Llegaron 20 barcas de madrugada y llegarán 12 mañana.", ["exact 20 barcas"]],
  ["pt", "Saíram 20 barcos de madrugada, às 5 horas da manhã.", ["exact 20 barcos"]],
  ["de", "Bei dem Sturm sanken 5 Kähne nachts gegen 4 Uhr morgens.", ["exact 5 kähne"]],
  ["fr", "Le passeur a porté 12 personnes le matin et 30 le soir.", ["exact 12 personnes", "exact 30 -"]],
  ["ru", "Пришли 5 лодок вечера ждать, до двух часов ночи.", ["exact 5 лодок"]],
  ["vi", "Có 12 người sáng nay, lúc 5 giờ sáng.", ["exact 12 người"]],
  // Thousands, and what is added to them.
  [
    "es",
    "Vinieron dos mil trescientos vecinos y mil doscientas vecinas.",
    ["exact 2300 vecinos", "exact 1200 vecinas"],
  ],
  ["es", "Unas ciento cincuenta mil ovejas y ciento veinte perros.", ["about 150000 ovejas", "exact 120 perros"]],
  [
    "es",
    "Costó un millón doscientos mil euros y 2 millones 300 mil pesos.",
    ["exact 1200000 eur", "exact 2300000 peso"],
  ],
  [
    "es",
    "Setecientas barcas y novecientos remos, el diez por ciento de todo.",
    ["exact 700 barcas", "exact 900 remos", "exact 10 %"],
  ],
  ["es", "Gastó dos millones tres veces, en mil y una noches, y mil gracias.", []],
  ["es", "Nació en mil novecientos noventa.", []],
  ["es", "Más de mil personas huyeron por mil euros, dijo mil veces.", ["atLeast 1000 personas", "exact 1000 eur"]],
  ["pt", "Cerca de mil casas ruíram.", ["about 1000 casas"]],
  ["fr", "Il a écrit mille fois à mille personnes.", ["exact 1000 personnes"]],
  ["de", "Mehr als tausend Menschen kamen; tausend Dank.", ["atLeast 1000 menschen"]],
  ["ru", "Погибла тысяча человек и утонула тысяча лодок.", ["exact 1000 человек", "exact 1000 лодок"]],
  ["es", "De los dos mil, trescientos remos quedaron.", ["exact 300 remos"]],
  ["fr", "Deux mille trois cents barques et mille deux cents rames.", ["exact 2300 barques", "exact 1200 rames"]],
  [
    "fr",
    "Trois cent mille abeilles, un million cent vingt mille fourmis.",
    ["exact 300000 abeilles", "exact 1120000 fourmis"],
  ],
  ["fr", "Cent barques, dix pour cent de rames.", ["exact 100 barques", "exact 10 %"]],
  ["pt", "Dois mil e trezentos barcos e mil e duzentas redes.", ["exact 2300 barcos", "exact 1200 redes"]],
  ["pt", "Setecentos mil trezentos e vinte barcos, cento e dez redes.", ["exact 700320 barcos", "exact 110 redes"]],
  [
    "pt",
    "Afundaram 2 mil e 300 redes sumiram; dez por cento de tudo.",
    ["exact 2000 -", "exact 300 redes", "exact 10 %"],
  ],
  ["ru", "Две тысячи триста лодок, тысячу двести вёсел.", ["exact 2300 лодок", "exact 1200 вёсел"]],
  ["ru", "Около двух тысяч трёхсот лодок за 2 млн 300 тыс. рублей.", ["about 2300 лодок", "exact 2300000 rub"]],
  ["ru", "В 2020 году пришли 3 тысячи 200 лодок.", ["exact 3200 лодок"]],
  ["vi", "Hai nghìn ba trăm người và hai trăm năm mươi người.", ["exact 2300 người", "exact 250 người"]],
  ["vi", "Một trăm hai mươi người, hai nghìn năm trăm người.", ["exact 120 người", "exact 2500 người"]],
  [
    "vi",
    "Ba trăm lẻ bảy người, năm mươi ba người, một nghìn hai trăm người.",
    ["exact 307 người", "exact 53 người", "exact 1200 người"],
  ],
  ["vi", "Hai nghìn ba người, hai trăm ba người, hai nghìn không trăm hai mươi người.", []],
  ["vi", "Năm trăm linh năm người, một nghìn lẻ tư người.", ["exact 505 người", "exact 1004 người"]],
  ["ru", "Полтора миллиона двести тысяч рублей, более тысячи двухсот лодок.", ["exact 1700000 rub"]],
  // Halves are read behind a number, behind its magnitude and inside a word.
  ["de", "Nach anderthalb Stunden und viereinhalb Wochen.", ["exact 1.5 stunden", "exact 4.5 wochen"]],
  ["ru", "Через полтора часа и к семи с половиной годам.", ["exact 1.5 часа", "exact 7.5 годам"]],
  [
    "ru",
    "Построят два с половиной километра, снесут полтора десятка лодок.",
    ["exact 2.5 километра", "about 15 лодок"],
  ],
  ["es", "Costó un millón y medio de euros, y tres y medio.", ["exact 1500000 eur"]],
  ["fr", "Deux millions et demi d'euros.", ["exact 2500000 eur"]],
  ["de", "Es kostet 2 Mrd. Franken.", ["exact 2000000000 chf"]],
  ["de", "Rund drei Viertel aller Linien, ein Drittel der Busse.", ["about 75 %", "about 33.3 %"]],
  ["de", "Es fiel auf minus 25 Grad, minus 3 Kähne.", ["exact -25 grad", "exact 3 kähne"]],
  ["ru", "Две трети жителей и половина лодок, в четверти финала.", ["about 66.7 %", "about 50 %"]],
  ["es", "Tres cuartas partes de los votos en un cuarto de hora.", ["about 75 %"]],
  ["fr", "Les deux tiers des élus, un quart d'heure.", ["about 66.7 %"]],
  ["vi", "Hai phần ba số dân.", ["about 66.7 %"]],
  // A day or year that something reaches to is no number; behind by how much stands where a figure is now.
  ["ru", "До 1 марта и до 2030 года уволят до 30 человек.", ["atMost 30 человек"]],
  ["ru", "Банк повысил ставку на 0,5 пункта, до 16,5%.", ["exact 0.5 пункта", "exact 16.5 %"]],
  ["ru", "Завод закупит 5 кранов, до 30 лодок сломано.", ["exact 5 кранов", "atMost 30 лодок"]],
  ["ru", "Из 2 тысяч 150 погибли.", ["exact 2000 -", "exact 150 -"]],
  ["de", "Tausend zweihundert Kähne.", ["exact 1200 kähne"]],
  ["es", "Doscientos un remos.", []],
  ["vi", "Sau hai trăm năm, mỗi năm trăm người đi, năm 2031 mười người về.", ["exact 200 năm", "exact 10 người"]],
  ["vi", "Cầu tốn 2 tỷ 300 triệu đồng.", ["exact 2300000000 vnd"]],
  ["de", "Zweihundert Kähne, 3 Millionen Euro.", ["exact 200 kähne", "exact 3000000 eur"]],
];

for (const [language, text, expected] of quantities) {
  test(`${language}: ${text}`, () => {
    const found = readFigures(annotate(text), language, null).quantities.map(
      ({ bound, value, max, unit }) => `${bound} ${value}${max === null ? "" : `-${max}`} ${unit ?? "-"}`,
    );
    assert.deepEqual(found, expected);
  });
}

test("a comma parts numbers in English and decimals in German", () => {
  const read = (language: string) =>
    readFigures(annotate("1,200 ships"), language, null).quantities.map(({ value }) => value);
  assert.deepEqual([read("en"), read("de")], [[1200], [1.2]]);
});

const dates: readonly (readonly [string, string, string | null, readonly string[]])[] = [
  ["es", "Abrió el 13 de septiembre de 2023.", null, ["13 de septiembre de 2023: 2023-09-13…2023-09-14"]],
  ["es", "Abrió en mayo de 2023.", null, ["mayo de 2023: 2023-05-01…2023-06-01"]],
  ["pt", "Abriu em 3 de maio.", "2024-05-15", ["3 de maio: 2024-05-03…2024-05-04"]],
  ["fr", "Il a ouvert le 1er mai 2023.", null, ["1er mai 2023: 2023-05-01…2023-05-02"]],
  ["de", "Er öffnete am 13. September 2023.", null, ["13. September 2023: 2023-09-13…2023-09-14"]],
  ["de", "Er öffnete am 3. Mai.", null, ["3. Mai: null…null"]],
  ["ru", "Он открылся 13 сентября 2023 года.", null, ["13 сентября 2023: 2023-09-13…2023-09-14"]],
  ["vi", "Mở cửa ngày 13/9/2023.", null, ["13/9/2023: 2023-09-13…2023-09-14"]],
  ["de", "Der Kai öffnete im Mai.", null, ["Mai: null…null"]],
  // Months and years by themselves, and weeks, months and years from the day of publication.
  ["de", "Der Kai öffnete im Mai.", "2026-11-25", ["Mai: 2026-05-01…2026-06-01"]],
  ["de", "Der Kai soll im Mai öffnen.", "2026-11-25", ["Mai: 2027-05-01…2027-06-01"]],
  ["de", "Der Rat berät im Mai.", "2026-11-25", ["Mai: null…null"]],
  [
    "de",
    "Bis Ende 2031 und ab 2033 fehlt Geld.",
    null,
    ["Ende 2031: 2031-09-01…2032-01-01", "2033: 2033-01-01…2034-01-01"],
  ],
  ["de", "In 2031 Fällen kamen 2033 Leute, auch in Saal 2019.", null, []],
  [
    "de",
    "Nächste Woche und im vergangenen Jahr.",
    "2026-11-25",
    ["Nächste Woche: 2026-11-30…2026-12-07", "vergangenen Jahr: 2025-01-01…2026-01-01"],
  ],
  ["de", "In den letzten zwei Wochen, nach zwei Jahren.", "2026-11-25", []],
  ["de", "Er ging am Dienstagabend.", "2026-11-25", ["Dienstagabend: 2026-11-24…2026-11-25"]],
  [
    "ru",
    "В октябре он уехал, на прошлой неделе вернулся.",
    "2026-11-25",
    ["октябре: 2026-10-01…2026-11-01", "прошлой неделе: 2026-11-16…2026-11-23"],
  ],
  [
    "ru",
    "К 2031 году и в октябре 2030 года.",
    null,
    ["2031: 2031-01-01…2032-01-01", "октябре 2030: 2030-10-01…2030-11-01"],
  ],
  ["ru", "Заказали 2031 лодку.", null, []],
  [
    "es",
    "La semana pasada llegó; el próximo año se irá.",
    "2026-11-25",
    ["semana pasada: 2026-11-16…2026-11-23", "próximo año: 2027-01-01…2028-01-01"],
  ],
  ["fr", "La semaine prochaine, il viendra.", "2026-11-25", ["semaine prochaine: 2026-11-30…2026-12-07"]],
  ["vi", "Tuần tới ông sẽ đến, hai tuần trước ông đi.", "2026-11-25", ["Tuần tới: 2026-11-30…2026-12-07"]],
  [
    "vi",
    "Đội thắng tối qua, nghỉ đến thứ Bảy, về thứ ba.",
    "2026-11-25",
    ["tối qua: 2026-11-24…2026-11-25", "thứ Bảy: 2026-11-21…2026-11-22"],
  ],
  ["vi", "Năm 2031 mở cửa.", null, ["Năm 2031: 2031-01-01…2032-01-01"]],
  ["es", "Cayó el domingo.", "2026-03-12", ["domingo: 2026-03-08…2026-03-09"]],
  ["es", "La reunión será el sábado.", "2026-03-12", ["sábado: 2026-03-14…2026-03-15"]],
  ["es", "Cierra los lunes.", "2026-03-12", []],
  [
    "es",
    "Llegó el jueves 5 de marzo.",
    "2026-03-12",
    ["jueves: 2026-03-05…2026-03-06", "5 de marzo: 2026-03-05…2026-03-06"],
  ],
  [
    "fr",
    "Il a fermé hier, et rouvrira lundi.",
    "2026-03-12",
    ["hier: 2026-03-11…2026-03-12", "lundi: 2026-03-16…2026-03-17"],
  ],
  [
    "de",
    "Es schloss am Dienstag und soll bis Freitag öffnen.",
    "2026-03-12",
    ["Dienstag: 2026-03-10…2026-03-11", "Freitag: 2026-03-13…2026-03-14"],
  ],
  ["de", "Der Mann soll am Montag seine Frau getötet haben.", "2026-03-12", ["Montag: 2026-03-09…2026-03-10"]],
  ["de", "Am Montag starben drei Menschen und zwei werden vermisst.", "2026-03-12", ["Montag: 2026-03-09…2026-03-10"]],
  ["de", "Die Schule wird am Montag starten.", "2026-03-12", ["Montag: 2026-03-16…2026-03-17"]],
  ["de", "Zwei Autos sind am Montag zusammengestoßen.", "2026-03-12", ["Montag: 2026-03-09…2026-03-10"]],
  [
    "de",
    "In der Nacht von Samstag auf Sonntag brannte ein Haus.",
    "2026-03-12",
    ["Samstag: 2026-03-07…2026-03-08", "Sonntag: 2026-03-08…2026-03-09"],
  ],
  ["fr", "Les résultats seront publiés mardi.", "2026-03-12", ["mardi: 2026-03-17…2026-03-18"]],
  ["fr", "Le match a eu lieu lundi.", "2026-03-12", ["lundi: 2026-03-09…2026-03-10"]],
  ["fr", "La grève dure depuis lundi.", "2026-03-12", ["lundi: 2026-03-09…2026-03-10"]],
  ["es", "El lunes, la policía detuvo a un hombre.", "2026-03-12", ["lunes: 2026-03-09…2026-03-10"]],
  ["pt", "Na sexta-feira, o ministro viajou.", "2026-03-12", ["sexta-feira: 2026-03-06…2026-03-07"]],
  ["ru", "Мужчина погиб в понедельник.", "2026-03-12", ["понедельник: 2026-03-09…2026-03-10"]],
  ["de", "Der Prozess beginnt am Montag.", "2026-03-12", ["Montag: null…null"]],
  ["de", "Er blieb bis Freitag.", "2026-03-12", ["Freitag: null…null"]],
  ["de", "Anna Sonntag kam.", "2026-03-12", []],
  [
    "de",
    "Am Sonntag, dem 3. Mai, wird gewählt.",
    "2026-03-12",
    ["Sonntag: 2026-05-03…2026-05-04", "3. Mai: 2026-05-03…2026-05-04"],
  ],
  ["fr", "Il reviendra lundi prochain.", "2026-03-12", ["lundi: 2026-03-16…2026-03-17"]],
  ["fr", "Il a travaillé du lundi au vendredi.", "2026-03-12", ["lundi: null…null", "vendredi: null…null"]],
  ["fr", "Le feu s'est déclaré lundi aux environs de Paris.", "2026-03-12", ["lundi: 2026-03-09…2026-03-10"]],
  ["es", "La vista está prevista para el lunes.", "2026-03-12", ["lunes: 2026-03-16…2026-03-17"]],
  ["es", "Tres personas murieron en Teherán el lunes.", "2026-03-12", ["lunes: 2026-03-09…2026-03-10"]],
  ["es", "Domingo García viajó a Santo Domingo.", "2026-03-12", []],
  ["pt", "O jogo será na sexta-feira que vem.", "2026-03-12", ["sexta-feira: 2026-03-13…2026-03-14"]],
  ["ru", "Мост откроют в понедельник.", "2026-03-12", ["понедельник: 2026-03-16…2026-03-17"]],
  ["pt", "Parou na quinta-feira.", "2026-03-13", ["quinta-feira: 2026-03-12…2026-03-13"]],
  ["ru", "Он закрылся в пятницу.", "2026-03-12", ["пятницу: 2026-03-06…2026-03-07"]],
  ["es", "La reunión prevista para el martes fue cancelada.", "2025-05-14", ["martes: null…null"]],
  ["es", "El juicio, previsto para el lunes, fue suspendido.", "2025-05-14", ["lunes: null…null"]],
  ["es", "La reunión prevista se celebró el lunes.", "2025-05-14", ["lunes: 2025-05-12…2025-05-13"]],
  ["es", "La cumbre prevista para el lunes reunirá a todos.", "2025-05-14", ["lunes: 2025-05-19…2025-05-20"]],
  ["es", "La madrugada del domingo, la grúa cayó.", "2025-05-14", ["domingo: 2025-05-11…2025-05-12"]],
  ["es", "El próximo miércoles habrá elecciones.", "2025-05-14", ["miércoles: 2025-05-21…2025-05-22"]],
  ["pt", "O julgamento, marcado para segunda-feira, foi adiado.", "2025-05-14", ["segunda-feira: null…null"]],
  ["pt", "Neste domingo (11), o cais fechou.", "2025-05-14", ["domingo: 2025-05-11…2025-05-12"]],
  ["fr", "La réunion prévue mardi a été annulée.", "2025-05-14", ["mardi: null…null"]],
  [
    "fr",
    "Dans la nuit de samedi à dimanche, un feu a pris.",
    "2025-05-14",
    ["samedi: 2025-05-10…2025-05-11", "dimanche: 2025-05-11…2025-05-12"],
  ],
  ["de", "Die für Dienstag geplante Sitzung wurde abgesagt.", "2025-05-14", ["Dienstag: null…null"]],
  ["de", "Das Treffen ist für Freitag angesetzt.", "2025-05-14", ["Freitag: 2025-05-16…2025-05-17"]],
  ["de", "Die Brücke solle am Sonntag öffnen.", "2025-05-14", ["Sonntag: 2025-05-18…2025-05-19"]],
  ["ru", "Заседание, назначенное на вторник, отменили.", "2025-05-14", ["вторник: null…null"]],
  ["ru", "Он сказал, что причал откроют в четверг.", "2025-05-14", ["четверг: 2025-05-15…2025-05-16"]],
  ["ru", "В следующую среду пройдёт суд.", "2025-05-14", ["среду: 2025-05-21…2025-05-22"]],
  ["de", "Das Feuer war am Montag in einer Halle ausgebrochen.", "2025-05-14", ["Montag: 2025-05-12…2025-05-13"]],
  ["de", "Die Schulen bleiben bis Freitag geschlossen.", "2025-05-14", ["Freitag: 2025-05-16…2025-05-17"]],
  ["fr", "Les familles seraient relogées avant vendredi.", "2025-05-14", ["vendredi: 2025-05-16…2025-05-17"]],
  ["ru", "Он закрылся вчера.", null, ["вчера: null…null"]],
];

for (const [language, text, day, expected] of dates) {
  test(`${language}, ${day}: ${text}`, () => {
    const found = readFigures(annotate(text), language, day).dates.map(
      (date) => `${date.text}: ${date.from}…${date.to}`,
    );
    assert.deepEqual(found, expected);
  });
}

test("figures are slices of the text, in order, in every language", () => {
  const piece = fc.constantFrom(
    "1,2",
    "1.200",
    "3",
    "500",
    "Mio",
    ".",
    "de",
    "mai",
    "mayo",
    "2023",
    "%",
    "€",
    "al menos",
    "İ",
    "13/9/2023",
    "млн",
    "d'",
    "\n",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom("es", "pt", "fr", "de", "ru", "vi"),
      (all, language) => {
        const text = all.join(" ");
        const { quantities: numbers, dates: days } = readFigures(annotate(text), language, "2024-05-15");
        for (const list of [numbers, days]) {
          let last = 0;
          for (const { start, end, text: own } of list) {
            assert.equal(text.slice(start, end), own);
            assert.ok(start >= last);
            last = end;
          }
        }
        for (const { value } of numbers) assert.ok(Number.isFinite(value));
      },
    ),
  );
});
