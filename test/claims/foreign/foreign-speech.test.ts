import assert from "node:assert/strict";
import { test } from "node:test";
import type { Modality } from "../../../src/claims/claim.ts";
import { attributedIn, claimsOf } from "../article-of.ts";

/** A text, the type of what is said in it, the content, and the speaker's name and role (null: not told). */
type Said = readonly [string, "direct" | "indirect" | "mixed", string, string | null, string | null];

/** By language: what somebody says, and sentences with titles of works, scare quotes and idle cue words that nobody says. */
const languages: Readonly<Record<string, { readonly said: readonly Said[]; readonly own: readonly string[] }>> = {
  es: {
    said: [
      [
        "«El muelle es seguro», dijo la ministra de Transporte, Ana Ruiz.",
        "direct",
        "«El muelle es seguro»",
        "Ana Ruiz",
        "ministra de Transporte",
      ],
      [
        "La ministra de Transporte, Ana Ruiz, dijo que el muelle es seguro.",
        "indirect",
        "el muelle es seguro",
        "Ana Ruiz",
        "ministra de Transporte",
      ],
      [
        "Ana Ruiz, ministra de Transporte, aseguró que el muelle es seguro.",
        "indirect",
        "el muelle es seguro",
        "Ana Ruiz",
        "ministra de Transporte",
      ],
      ["Según la ministra Ana Ruiz, el muelle es seguro.", "indirect", "el muelle es seguro", "Ana Ruiz", "ministra"],
      ["El muelle es seguro, según dijo Ana Ruiz.", "indirect", "El muelle es seguro", "Ana Ruiz", null],
      [
        '"El muelle", explicó el alcalde de Puerto Claro, Tomás Rey, "es seguro".',
        "direct",
        '"El muelle" "es seguro"',
        "Tomás Rey",
        "alcalde de Puerto Claro",
      ],
      [
        "—El muelle es seguro —dijo Ana Ruiz—. Abrirá en mayo.",
        "direct",
        "El muelle es seguro Abrirá en mayo",
        "Ana Ruiz",
        null,
      ],
      [
        "«El muelle es seguro. Abrirá en mayo», sostuvo.",
        "direct",
        "«El muelle es seguro. Abrirá en mayo»",
        null,
        null,
      ],
      [
        "La ministra Ana Ruiz llegó tarde. «El muelle es seguro», añadió la ministra.",
        "direct",
        "«El muelle es seguro»",
        "Ana Ruiz",
        "ministra",
      ],
      [
        "El presidente del puerto, Luis Gil: «No habrá huelga».",
        "direct",
        "«No habrá huelga»",
        "Luis Gil",
        "presidente del puerto",
      ],
      ["El muelle es seguro, dijo Ana Ruiz.", "indirect", "El muelle es seguro", "Ana Ruiz", null],
      [
        "El ministro afirmó que «no habrá huelga» en el puerto.",
        "mixed",
        "«no habrá huelga» en el puerto",
        null,
        "ministro",
      ],
      ["Ana Ruiz pidió que se cierre el muelle.", "indirect", "se cierre el muelle", "Ana Ruiz", null],
      [
        "El portavoz de la policía informó de que tres hombres huyeron.",
        "indirect",
        "tres hombres huyeron",
        null,
        "portavoz de la policía",
      ],
      [
        "De acuerdo con Luis Gil, jefe del puerto, no habrá huelga.",
        "indirect",
        "no habrá huelga",
        "Luis Gil",
        "jefe del puerto",
      ],
      [
        "Ana Ruiz aseguró este martes en una rueda de prensa que el muelle es seguro.",
        "indirect",
        "el muelle es seguro",
        "Ana Ruiz",
        null,
      ],
      ["“No habrá huelga”, ha asegurado Luis Gil a la agencia EFE.", "direct", "“No habrá huelga”", "Luis Gil", null],
      ["A su juicio, dijo Gil, el muelle es seguro.", "indirect", "A su juicio el muelle es seguro", "Gil", null],
      ["Luis Gil escribió en X: “El muelle es seguro”.", "direct", "“El muelle es seguro”", "Luis Gil", null],
      ["El muelle, según Ana Ruiz, es seguro.", "indirect", "El muelle es seguro", "Ana Ruiz", null],
    ],
    own: [
      "La película «El muelle» se estrenó en mayo.",
      "El llamado «muelle seguro» cayó ayer.",
      "El barco «Santa Ana» salió del puerto.",
      "Leyó «La casa junto al mar» en un día.",
      "La operación «Viento Sur» empezó ayer.",
      "El muelle cayó según lo previsto.",
      "Ganó el premio «Mejor puerto».",
      "El plan para el muelle sigue en marcha.",
      "La ley dice lo contrario en mayo.",
      "La canción «Noche en el muelle» es famosa.",
    ],
  },
  pt: {
    said: [
      [
        "“O cais é seguro”, disse a ministra dos Transportes, Ana Costa.",
        "direct",
        "“O cais é seguro”",
        "Ana Costa",
        "ministra dos Transportes",
      ],
      [
        "A ministra dos Transportes, Ana Costa, disse que o cais é seguro.",
        "indirect",
        "o cais é seguro",
        "Ana Costa",
        "ministra dos Transportes",
      ],
      [
        "Ana Costa, ministra dos Transportes, garantiu que o cais é seguro.",
        "indirect",
        "o cais é seguro",
        "Ana Costa",
        "ministra dos Transportes",
      ],
      ["Segundo o prefeito João Lima, não haverá greve.", "indirect", "não haverá greve", "João Lima", "prefeito"],
      ["Não haverá greve, segundo informou o porto.", "indirect", "Não haverá greve", null, null],
      [
        "“O cais”, explicou o prefeito de Porto Claro, João Lima, “é seguro”.",
        "direct",
        "“O cais” “é seguro”",
        "João Lima",
        "prefeito de Porto Claro",
      ],
      [
        "— O cais é seguro — disse Ana Costa. — Abrirá em maio.",
        "direct",
        "O cais é seguro Abrirá em maio",
        "Ana Costa",
        null,
      ],
      [
        "O presidente do porto, Luís Gil: “Não haverá greve”.",
        "direct",
        "“Não haverá greve”",
        "Luís Gil",
        "presidente do porto",
      ],
      ["Conforme disse João Lima, o cais abre em maio.", "indirect", "o cais abre em maio", "João Lima", null],
      ["O ministro afirmou que “não haverá greve” no porto.", "mixed", "“não haverá greve” no porto", null, "ministro"],
      ["Ana Costa pediu que o cais seja fechado.", "indirect", "o cais seja fechado", "Ana Costa", null],
      ["“Não haverá greve”, tem dito Luís Gil aos jornalistas.", "direct", "“Não haverá greve”", "Luís Gil", null],
      [
        "João Lima lamentou nesta terça-feira que o cais esteja fechado.",
        "indirect",
        "o cais esteja fechado",
        "João Lima",
        null,
      ],
      ["O cais é seguro, disse João Lima.", "indirect", "O cais é seguro", "João Lima", null],
      ["O cais, segundo Ana Costa, é seguro.", "indirect", "O cais é seguro", "Ana Costa", null],
      ["João Lima escreveu nas redes sociais: “O cais é seguro”.", "direct", "“O cais é seguro”", "João Lima", null],
      [
        "De acordo com Luís Gil, diretor do porto, não haverá greve.",
        "indirect",
        "não haverá greve",
        "Luís Gil",
        "diretor do porto",
      ],
      [
        "A prefeita Ana Costa chegou cedo. “O cais é seguro”, disse a prefeita.",
        "direct",
        "“O cais é seguro”",
        "Ana Costa",
        "prefeita",
      ],
      [
        "“O cais é seguro. Abre em maio”, afirmou o porta-voz da polícia.",
        "direct",
        "“O cais é seguro. Abre em maio”",
        null,
        "porta-voz da polícia",
      ],
      ["A polícia informou que três homens fugiram.", "indirect", "três homens fugiram", null, "polícia"],
    ],
    own: [
      "O filme “O cais” estreou em maio.",
      "O chamado “cais seguro” caiu ontem.",
      "O navio “Santa Ana” saiu do porto.",
      "A operação “Vento Sul” começou ontem.",
      "Ela leu “A casa junto ao mar” num dia.",
      "O livro “O mar” ganhou o prêmio.",
      "A lei diz o contrário em maio.",
      "O plano do porto segue em frente.",
      "O cais caiu conforme previsto.",
      "A canção “Noite no cais” ficou famosa.",
    ],
  },
  fr: {
    said: [
      [
        "« Le quai est sûr », a déclaré la ministre des Transports, Claire Dubois.",
        "direct",
        "« Le quai est sûr »",
        "Claire Dubois",
        "ministre des Transports",
      ],
      [
        "La ministre des Transports, Claire Dubois, a affirmé que le quai est sûr.",
        "indirect",
        "le quai est sûr",
        "Claire Dubois",
        "ministre des Transports",
      ],
      [
        "Claire Dubois, ministre des Transports, assure que le quai est sûr.",
        "indirect",
        "le quai est sûr",
        "Claire Dubois",
        "ministre des Transports",
      ],
      [
        "Selon le maire Paul Martin, il n'y aura pas de grève.",
        "indirect",
        "il n'y aura pas de grève",
        "Paul Martin",
        "maire",
      ],
      ["Il n'y aura pas de grève, selon le port.", "indirect", "Il n'y aura pas de grève", null, null],
      [
        "« Le quai, explique le maire de Port-Clair, Paul Martin, est sûr. »",
        "direct",
        "« Le quai est sûr. »",
        "Paul Martin",
        "maire de Port-Clair",
      ],
      ["« Le quai », a expliqué Paul Martin, « est sûr ».", "direct", "« Le quai » « est sûr »", "Paul Martin", null],
      ["— Le quai est sûr, dit Claire Dubois.", "direct", "Le quai est sûr", "Claire Dubois", null],
      [
        "Le président du port, Luc Gil : « Il n'y aura pas de grève. »",
        "direct",
        "« Il n'y aura pas de grève. »",
        "Luc Gil",
        "président du port",
      ],
      ["Comme l'a dit Paul Martin, le quai ouvre en mai.", "indirect", "le quai ouvre en mai", "Paul Martin", null],
      [
        "Le ministre a affirmé qu'il n'y aurait « pas de grève » au port.",
        "mixed",
        "il n'y aurait « pas de grève » au port",
        null,
        "ministre",
      ],
      ["Claire Dubois a demandé que le quai soit fermé.", "indirect", "le quai soit fermé", "Claire Dubois", null],
      ["« Il n'y aura pas de grève », a-t-il assuré.", "direct", "« Il n'y aura pas de grève »", null, null],
      ["Paul Martin a regretté mardi que le quai soit fermé.", "indirect", "le quai soit fermé", "Paul Martin", null],
      ["Le quai est sûr, a indiqué la police.", "indirect", "Le quai est sûr", null, "police"],
      ["Le quai, selon Claire Dubois, est sûr.", "indirect", "Le quai est sûr", "Claire Dubois", null],
      ["Paul Martin a écrit sur X : « Le quai est sûr. »", "direct", "« Le quai est sûr. »", "Paul Martin", null],
      [
        "D'après Luc Gil, directeur du port, il n'y aura pas de grève.",
        "indirect",
        "il n'y aura pas de grève",
        "Luc Gil",
        "directeur du port",
      ],
      [
        "La maire Claire Dubois est arrivée. « Le quai est sûr », a ajouté la maire.",
        "direct",
        "« Le quai est sûr »",
        "Claire Dubois",
        "maire",
      ],
      ["La police a précisé que trois hommes ont fui.", "indirect", "trois hommes ont fui", null, "police"],
    ],
    own: [
      "Le film « Le quai » est sorti en mai.",
      "Le prétendu « quai sûr » est tombé hier.",
      "Le navire « Sainte Anne » a quitté le port.",
      "L'opération « Vent du Sud » a commencé hier.",
      "Elle a lu « La maison au bord de la mer » en un jour.",
      "Le livre « La mer » a gagné le prix.",
      "La loi dit le contraire en mai.",
      "Pour éviter la grève, le port ferme en mai.",
      "Le quai est tombé comme prévu.",
      "La chanson « Nuit sur le quai » est connue.",
    ],
  },
  de: {
    said: [
      [
        "„Der Kai ist sicher“, sagte die Verkehrsministerin Eva Brandt.",
        "direct",
        "„Der Kai ist sicher“",
        "Eva Brandt",
        "Verkehrsministerin",
      ],
      [
        "Die Verkehrsministerin, Eva Brandt, sagte, dass der Kai sicher sei.",
        "indirect",
        "der Kai sicher sei",
        "Eva Brandt",
        "Verkehrsministerin",
      ],
      [
        "Eva Brandt, Ministerin für Verkehr, erklärte, dass der Kai sicher sei.",
        "indirect",
        "der Kai sicher sei",
        "Eva Brandt",
        "Ministerin für Verkehr",
      ],
      [
        "Laut Bürgermeister Karl Weber fällt der Streik aus.",
        "indirect",
        "fällt der Streik aus",
        "Karl Weber",
        "Bürgermeister",
      ],
      ["Der Streik fällt aus, so die Hafenpolizei.", "indirect", "Der Streik fällt aus", null, "Hafenpolizei"],
      [
        "„Der Kai“, erklärte der Bürgermeister von Karwick, Karl Weber, „ist sicher.“",
        "direct",
        "„Der Kai“ „ist sicher.“",
        "Karl Weber",
        "Bürgermeister von Karwick",
      ],
      ["Der Kai sei sicher, sagte Eva Brandt.", "indirect", "Der Kai sei sicher", "Eva Brandt", null],
      ["Eva Brandt sagte, der Kai sei sicher.", "indirect", "der Kai sei sicher", "Eva Brandt", null],
      [
        "Eva Brandt sagte, der Kai sei sicher. Er werde im Mai öffnen.",
        "indirect",
        "der Kai sei sicher",
        "Eva Brandt",
        null,
      ],
      ["Dem Bericht zufolge sanken die Preise.", "indirect", "sanken die Preise", null, null],
      ["Wie Karl Weber sagte, öffnet der Kai im Mai.", "indirect", "öffnet der Kai im Mai", "Karl Weber", null],
      ["Der Kai öffnet im Mai, wie die Ministerin erklärte.", "indirect", "Der Kai öffnet im Mai", null, "Ministerin"],
      [
        "„Es gibt keinen Streik“, teilte die Polizei am Montag mit.",
        "direct",
        "„Es gibt keinen Streik“",
        null,
        "Polizei",
      ],
      [
        "„Es gibt keinen Streik“, sagte am Dienstag Karl Weber.",
        "direct",
        "„Es gibt keinen Streik“",
        "Karl Weber",
        null,
      ],
      [
        "Hafenchef Karl Weber: „Es gibt keinen Streik.“",
        "direct",
        "„Es gibt keinen Streik.“",
        "Karl Weber",
        "Hafenchef",
      ],
      ["Nach Angaben von Karl Weber gibt es keinen Streik.", "indirect", "gibt es keinen Streik", "Karl Weber", null],
      ["Der Kai ist, laut Eva Brandt, sicher.", "indirect", "Der Kai ist sicher", "Eva Brandt", null],
      ["Karl Weber hat gesagt, dass der Kai öffnet.", "indirect", "der Kai öffnet", "Karl Weber", null],
      [
        "Ministerin Eva Brandt kam an. „Der Kai ist sicher“, sagte die Ministerin.",
        "direct",
        "„Der Kai ist sicher“",
        "Eva Brandt",
        "Ministerin",
      ],
      [
        "»Der Kai ist sicher«, betonte der Sprecher der Polizei.",
        "direct",
        "»Der Kai ist sicher«",
        null,
        "Sprecher der Polizei",
      ],
    ],
    own: [
      "Der Film „Der Kai“ lief im Mai.",
      "Der angeblich „sichere Kai“ fiel gestern um.",
      "Das Schiff „Sankt Anna“ verließ den Hafen.",
      "Die Aktion „Südwind“ begann gestern.",
      "Sie las „Das Haus am Meer“ an einem Tag.",
      "Das Buch „Das Meer“ gewann den Preis.",
      "Das Gesetz sagt im Mai das Gegenteil.",
      "Der Plan für den Hafen gilt weiter.",
      "Der Kai fiel wie erwartet um.",
      "Das Lied „Nacht am Kai“ ist bekannt.",
    ],
  },
  ru: {
    said: [
      [
        "«Причал безопасен», — заявила министр транспорта Анна Лисина.",
        "direct",
        "«Причал безопасен»",
        "Анна Лисина",
        "министр транспорта",
      ],
      [
        "Министр транспорта Анна Лисина заявила, что причал безопасен.",
        "indirect",
        "причал безопасен",
        "Анна Лисина",
        "Министр транспорта",
      ],
      [
        "Анна Лисина, министр транспорта, заявила, что причал безопасен.",
        "indirect",
        "причал безопасен",
        "Анна Лисина",
        "министр транспорта",
      ],
      ["По словам мэра Ивана Орлова, забастовки не будет.", "indirect", "забастовки не будет", "Иван Орлов", "мэра"],
      ["Забастовки не будет, сообщили в полиции.", "indirect", "Забастовки не будет", null, null],
      [
        "«Причал, — пояснил мэр города Иван Орлов, — безопасен».",
        "direct",
        "«Причал безопасен»",
        "Иван Орлов",
        "мэр города",
      ],
      ["— Причал безопасен, — сказала Анна Лисина.", "direct", "Причал безопасен", "Анна Лисина", null],
      [
        "Глава порта Сергей Белов: «Забастовки не будет».",
        "direct",
        "«Забастовки не будет»",
        "Сергей Белов",
        "Глава порта",
      ],
      ["Как сообщил Иван Орлов, причал откроют в мае.", "indirect", "причал откроют в мае", "Иван Орлов", null],
      ["Министр заявил, что «забастовки не будет» в порту.", "mixed", "«забастовки не будет» в порту", null, "Министр"],
      ["Анна Лисина призвала, чтобы причал закрыли.", "indirect", "причал закрыли", "Анна Лисина", null],
      ["«Забастовки не будет», — уверен Сергей Белов.", "direct", "«Забастовки не будет»", "Сергей Белов", null],
      ["Иван Орлов отметил во вторник, что причал закрыт.", "indirect", "причал закрыт", "Иван Орлов", null],
      ["Причал безопасен, сказал Иван Орлов.", "indirect", "Причал безопасен", "Иван Орлов", null],
      ["Причал, по словам Анны Лисиной, безопасен.", "indirect", "Причал безопасен", "Анна Лисина", null],
      ["Иван Орлов написал в соцсетях: «Причал безопасен».", "direct", "«Причал безопасен»", "Иван Орлов", null],
      ["Согласно докладу порта, забастовки не будет.", "indirect", "забастовки не будет", null, null],
      [
        "Мэр Анна Лисина приехала утром. «Причал безопасен», — добавила мэр.",
        "direct",
        "«Причал безопасен»",
        "Анна Лисина",
        "мэр",
      ],
      ["По данным полиции, трое мужчин скрылись.", "indirect", "трое мужчин скрылись", null, null],
      ["«Причал безопасен», — говорится в докладе порта.", "direct", "«Причал безопасен»", null, null],
    ],
    own: [
      "Фильм «Причал» вышел в мае.",
      "Так называемый «безопасный причал» упал вчера.",
      "Судно «Святая Анна» покинуло порт.",
      "Операция «Южный ветер» началась вчера.",
      "Она прочла «Дом у моря» за день.",
      "Книга «Море» получила премию.",
      "Закон говорит об обратном в мае.",
      "План порта остается в силе.",
      "Причал упал, как и ожидалось.",
      "Песня «Ночь на причале» известна всем.",
    ],
  },
  vi: {
    said: [
      [
        "“Cầu tàu an toàn”, Bộ trưởng Giao thông Lê Thị Hà nói.",
        "direct",
        "“Cầu tàu an toàn”",
        "Lê Thị Hà",
        "Bộ trưởng Giao thông",
      ],
      [
        "Bộ trưởng Giao thông Lê Thị Hà nói rằng cầu tàu an toàn.",
        "indirect",
        "cầu tàu an toàn",
        "Lê Thị Hà",
        "Bộ trưởng Giao thông",
      ],
      [
        "Bà Lê Thị Hà, Bộ trưởng Giao thông, cho biết cầu tàu an toàn.",
        "indirect",
        "cầu tàu an toàn",
        "Lê Thị Hà",
        "Bộ trưởng Giao thông",
      ],
      [
        "Theo Thị trưởng Trần Văn Minh, sẽ không có đình công.",
        "indirect",
        "sẽ không có đình công",
        "Trần Văn Minh",
        "Thị trưởng",
      ],
      ["Sẽ không có đình công, theo cảnh sát.", "indirect", "Sẽ không có đình công", null, null],
      ["“Cầu tàu”, ông Trần Văn Minh giải thích, “an toàn”.", "direct", "“Cầu tàu” “an toàn”", "Trần Văn Minh", null],
      ["Ông Trần Văn Minh: “Sẽ không có đình công”.", "direct", "“Sẽ không có đình công”", "Trần Văn Minh", null],
      [
        "Như ông Trần Văn Minh đã nói, cầu tàu mở cửa tháng 5.",
        "indirect",
        "cầu tàu mở cửa tháng 5",
        "Trần Văn Minh",
        null,
      ],
      ["Bộ Giao thông cho biết cầu tàu an toàn.", "indirect", "cầu tàu an toàn", "Bộ Giao thông", null],
      [
        "Bộ trưởng khẳng định rằng “sẽ không có đình công” ở cảng.",
        "mixed",
        "“sẽ không có đình công” ở cảng",
        null,
        "Bộ trưởng",
      ],
      ["Bà Lê Thị Hà yêu cầu rằng cầu tàu đóng cửa.", "indirect", "cầu tàu đóng cửa", "Lê Thị Hà", null],
      [
        "“Sẽ không có đình công”, ông Trần Văn Minh khẳng định.",
        "direct",
        "“Sẽ không có đình công”",
        "Trần Văn Minh",
        null,
      ],
      [
        "Ông Trần Văn Minh hôm thứ Ba cho biết cầu tàu đóng cửa.",
        "indirect",
        "cầu tàu đóng cửa",
        "Trần Văn Minh",
        null,
      ],
      ["Cầu tàu an toàn, ông Trần Văn Minh cho biết.", "indirect", "Cầu tàu an toàn", "Trần Văn Minh", null],
      ["Theo lời bà Lê Thị Hà, cầu tàu an toàn.", "indirect", "cầu tàu an toàn", "Lê Thị Hà", null],
      [
        "Ông Trần Văn Minh viết trên mạng xã hội: “Cầu tàu an toàn”.",
        "direct",
        "“Cầu tàu an toàn”",
        "Trần Văn Minh",
        null,
      ],
      ["Theo báo cáo của cảng, giá đã giảm.", "indirect", "giá đã giảm", null, null],
      ["Bà Lê Thị Hà đến sớm. “Cầu tàu an toàn”, bà Hà nói thêm.", "direct", "“Cầu tàu an toàn”", "Lê Thị Hà", null],
      [
        "Người phát ngôn Bộ Giao thông Nguyễn Thu An cho biết ba người đã bỏ trốn.",
        "indirect",
        "ba người đã bỏ trốn",
        "Nguyễn Thu An",
        "Người phát ngôn Bộ Giao thông",
      ],
      ["Cảnh sát thông báo rằng ba người đã bỏ trốn.", "indirect", "ba người đã bỏ trốn", null, null],
    ],
    own: [
      "Phim “Cầu tàu” ra mắt vào tháng 5.",
      "Cái gọi là “cầu tàu an toàn” đã đổ hôm qua.",
      "Tàu “Thánh Anna” đã rời cảng.",
      "Chiến dịch “Gió Nam” bắt đầu hôm qua.",
      "Cô đọc “Ngôi nhà bên biển” trong một ngày.",
      "Sách “Biển” đã đoạt giải thưởng.",
      "Luật quy định điều ngược lại vào tháng 5.",
      "Kế hoạch của cảng vẫn tiếp tục.",
      "Cầu tàu đổ như dự kiến.",
      "Bài hát “Đêm trên cầu tàu” nổi tiếng.",
    ],
  },
};

for (const [language, { said, own }] of Object.entries(languages)) {
  for (const [text, type, content, name, role] of said) {
    test(`${language}: ${text}`, () => {
      const claim = attributedIn(text, { language })[0];
      const speaker = claim?.speakers[0];
      assert.deepEqual(
        [claim?.type, claim?.text, speaker?.name ?? null, speaker?.role ?? null],
        [type, content, name, role],
      );
    });
  }
  for (const text of own) {
    test(`${language}, nobody says: ${text}`, () => {
      assert.deepEqual(
        claimsOf(text, { language }).filter(({ voice }) => voice === "attributed"),
        [],
      );
    });
  }
}

test("what goes on in the mood of reported speech is the speaker's", () => {
  const claims = attributedIn("Eva Brandt sagte, der Kai sei sicher. Er werde im Mai öffnen. Der Kran fiel um.", {
    language: "de",
  });
  assert.deepEqual(
    claims.map((claim) => [claim.text, claim.speakers[0]?.name]),
    [
      ["der Kai sei sicher", "Eva Brandt"],
      ["Er werde im Mai öffnen", "Eva Brandt"],
    ],
  );
});

test("a surname stands for the one full name that ends with it", () => {
  const text = "La ministra Ana Ruiz llegó tarde. El muelle es seguro, dijo Ruiz.";
  assert.equal(attributedIn(text, { language: "es" })[0]?.speakers[0]?.name, "Ana Ruiz");
  const two = "Ana Ruiz y Luis Ruiz llegaron tarde. El muelle es seguro, dijo Ruiz.";
  assert.equal(attributedIn(two, { language: "es" })[0]?.speakers[0]?.name, null);
});

test("one speaker has one id in every alphabet", () => {
  const ids = [
    attributedIn("Сергей Белов заявил, что причал безопасен.", { language: "ru" }),
    attributedIn("По словам Сергея Белова, причал безопасен.", { language: "ru" }),
    attributedIn("“The pier is safe,” Sergey Belov said.", { language: "en" }),
  ].map((claims) => claims[0]?.speakers[0]?.id);
  assert.ok(ids[0]);
  assert.deepEqual(new Set(ids).size, 1);
});

const moods: readonly (readonly [string, string, Modality, boolean])[] = [
  ["es", "El muelle no es seguro en mayo.", "asserted", true],
  ["es", "El muelle podría caer en mayo.", "possible", false],
  ["es", "Si llueve mucho, el muelle cierra.", "conditional", false],
  ["pt", "O cais não é seguro em maio.", "asserted", true],
  ["pt", "O cais pode cair em maio.", "possible", false],
  ["fr", "Le quai n'est pas sûr en mai.", "asserted", true],
  ["fr", "Le quai pourrait tomber en mai.", "possible", false],
  ["de", "Der Kai ist nicht sicher im Mai.", "asserted", true],
  ["de", "Der Kai könnte im Mai fallen.", "possible", false],
  ["de", "Wenn es regnet, schließt der Kai.", "conditional", false],
  ["ru", "Причал не безопасен в мае.", "asserted", true],
  ["ru", "Причал может упасть в мае.", "possible", false],
  ["vi", "Cầu tàu không an toàn vào tháng 5.", "asserted", true],
  ["vi", "Cầu tàu sẽ mở cửa vào tháng 5.", "planned", false],
  ["es", "La novela will not se vende en mayo.", "asserted", false],
  ["pt", "O porto informou que não vai comentar o caso.", "planned", true],
  ["pt", "O conselho se reúne em maio.", "asserted", false],
  ["fr", "Claire Dubois a nié que le quai soit sûr.", "asserted", true],
  ["sv", "Piren är inte säker i maj, säger “piren är inte alls säker”.", "asserted", false],
  ["it", "Il molo non è sicuro.", "asserted", true],
  ["it", "Il molo potrebbe riaprire a maggio.", "possible", false],
  ["it", "Se non piove, il molo riaprirà.", "conditional", false],
  ["it", "Il molo sarebbe crollato nella notte.", "possible", false],
  ["it", "Rita Conti ha detto che il molo avrebbe riaperto a maggio.", "planned", false],
  ["it", "Rita Conti ha detto che il custode sarebbe morto sul colpo.", "possible", false],
  ["it", "Rita Conti ha negato che il molo sia sicuro.", "asserted", true],
  ["it", "Il porto intende chiudere il molo.", "planned", false],
  ["it", "Non è escluso che il molo chiuda.", "possible", false],
];

for (const [language, text, modality, negated] of moods) {
  test(`${language}, ${modality}${negated ? ", denied" : ""}: ${text}`, () => {
    const claim = claimsOf(text, { language })[0];
    assert.deepEqual([claim?.modality, claim?.negated], [modality, negated]);
  });
}
