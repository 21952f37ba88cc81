import assert from "node:assert/strict";
import { test } from "node:test";
import { claimsOf } from "../article-of.ts";

/** A text and who speaks in its last attributed claim; null where nobody may be named. */
const cases: readonly (readonly [string, string | null])[] = [
  // A body is not called what another is.
  ["Ann Brown said it was late. The defendant denied that he stole it.", null],
  ["The rebel Sahar Front denied that it had received arms. The government said it was considering a truce.", null],
  ["The Sahar Front said it had won. The group said nobody was hurt.", "Sahar Front"],
  ["The Civic Union said it had won. The party said nobody was hurt.", "Civic Union"],
  ["The Health Ministry said it had a plan. The council said it would wait.", null],
  // What a name says of its body tells by what else it is called.
  ["The Hollin Environment Agency said the air was clean. The company had planned to build a second hall.", null],
  [
    "The Hollin Environment Agency said the air was clean. The agency said the river was not.",
    "Hollin Environment Agency",
  ],
  ["Hollin City Council said the road was shut. The firm said it would open.", null],
  ["Hollin University said that fees would rise. The bank said it would lend more.", null],
  ["The High Court said the law was void. The group said it would appeal.", null],
  ["NATO said it would send ships. The company said it would pay.", null],
  ["Velmar Airlines said the plane was safe. The council said it was not.", null],
  ["Velmar Airlines said the plane was safe. The carrier said it would pay.", "Velmar Airlines"],
  ["Velmar Holdings said it would shut the mill. The firm said 90 jobs would go.", "Velmar Holdings"],
  ["Two were held, the State Rescue Service said. One is a diver, the service said.", "State Rescue Service"],
  ["The Port Authority said the crane fell. The authority said it was old.", "Port Authority"],
  ["The Velmar union called the offer poor. The strike would go on, the union said.", "Velmar union"],
  [
    "The Velmar union called the offer poor. Ann Miller called it fair. The union said it would strike.",
    "Velmar union",
  ],
  ["The Velmar union called the offer poor. The company said it was fair.", null],
  [
    "The signal was working, according to the state operator, Velrail. The operator denied that it had cut costs.",
    "Velrail",
  ],
  ["The signal was working, according to the state operator, Velrail.", "Velrail"],
  ["The Port of Hollin said two cranes fell.", "Port of Hollin"],
  ["The City of Hollin said it would pay.", "City of Hollin"],
  ["The Duke of Hollin said it was sad.", null],
  ["The Council of Reed's day said no. The Mill of Hollin said it would shut.", "Mill of Hollin"],
  ["The Ostra Group bought it. Ostra said it knew nothing.", "Ostra Group"],
  ["It was sold to Ostra Holdings. Ostra has said it knew nothing.", "Ostra Holdings"],
  ["Reed Partners bought it. Tom Reed left. Reed said it was late.", "Tom Reed"],
  ["The Ostra Group sold it. Ostra Holdings bought it. Ostra said it was late.", "Ostra"],
  // Whoever gives out a text speaks in it; who leads an inquiry is not the inquiry.
  [
    "Ann Miller took 51.8 percent, according to preliminary figures from the Electoral Commission.",
    "Electoral Commission",
  ],
  ["A letter seen by the Post said it was bad.", null],
  ["An officer who led the search, Sergeant Ann Miller, said it was over.", "Ann Miller"],
  ["Opening the case, Tom Reed, prosecuting, said that it was fraud.", "Tom Reed"],
  ["The country's leading expert, Ann Miller, said it was bad.", "Ann Miller"],
  [
    "The war goes on, UN chief Ann Miller said. Experts expect that the higher court will hear the case, and say that it is strong.",
    null,
  ],
  // No names: several lawmakers, an office; no part of a name: what stands around it.
  ["Opposition MPs accused the government of theft. The prime minister urged patience.", null],
  ["The President of the Republic, His Excellency Tom Reed, said it was good.", "Tom Reed"],
  ["Prosecutor Ann Miller QC told the jury that he was drunk.", "Ann Miller"],
  // A semicolon parts speakers, and a text that a preposition brings speaks itself.
  ["His paper, the Hollin Post, has published it; the minister, Tom Reed, insists they are forged.", "Tom Reed"],
  ["Police released Tom Reed, days after he was held over a story alleging that the mayor took bribes.", null],
  [
    "Judge Ann Miller freed Tom Reed. Police searched his home, as his wife claims. She told the Post they took it.",
    null,
  ],
  // Somebody without a name was told of since.
  [
    "Velrail says 180 were on board. The points were wrong, a signalman told the Post. The signal had been dark, he said.",
    null,
  ],
  [
    "Council leader Ann Miller said the town would sue. In the market, where Tom Reed used to eat, opinions were divided, and one stallholder had hung a ribbon over her scales. “He stole,” she said.",
    null,
  ],
  [
    "Council leader Ann Miller said the town would sue. A ribbon hung over the scales. “He stole,” she said.",
    "Ann Miller",
  ],
];

for (const [text, expected] of cases) {
  test(text, () => {
    const last = claimsOf(text).findLast(({ voice, within }) => voice === "attributed" && within === null);
    assert.equal(last?.speakers[0]?.name ?? null, expected);
  });
}
