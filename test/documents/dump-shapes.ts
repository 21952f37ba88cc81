import type { Shape } from "./page-shapes.ts";

const dam = [
  "The reservoir above Karlund will be drained by a third before the autumn rains, the water board said on Thursday, after divers found a crack in the spillway.",
  "The crack is 14 metres long and was not there when the dam was last inspected in May, the board's chief engineer, Ruth Alder, told a meeting in the village hall.",
  '"Nobody has to leave home tonight," she said. "But we would rather be careful now than sorry in October."',
  "About 900 people live below the dam. Some of them remember the flood of 1974, which carried away the old mill and two bridges.",
  "The repair is expected to cost 6.5 million crowns and to take until spring. The board has asked the state for half of the money, well-informed officials said.",
];

const lynx: Shape = {
  name: "a dump by lynx: numbered links, bullets, lines cut at a width and references at the end",
  format: "dump",
  title: "Reservoir above Karlund to be drained after crack is found",
  authors: ["Ida Marr"],
  publishedAt: "2033-09-08",
  standfirst: null,
  body: dam,
  captions: [],
  content: `   #[1]Upland Post » Feed

   [2]Skip to content

   [3][logo.png]

     * [4]Home
     * [5]News
     * [6]Farming
     * [7]Sport
     * [8]Letters

   [9]Home > [10]News > [11]Karlund

Reservoir above Karlund to be drained after crack is found

   By [12]Ida Marr
   8 September 2033

   The reservoir above Karlund will be drained by a third before the
   autumn rains, the [13]water board said on Thursday, after divers found a
   crack in the spillway.

   The crack is 14 metres long and was not there when the dam was last
   inspected in May, the board's chief engineer, [14]Ruth Alder, told a
   meeting in the village hall.

   "Nobody has to leave home tonight," she said. "But we would rather be
   careful now than sorry in October."

   About 900 people live below the dam. Some of them remember the flood of
   1974, which carried away the old mill and two bridges.

   The repair is expected to cost 6.5 million crowns and to take until
   spring. The board has asked the state for half of the money,
   well-informed officials said.

   [15]Tweet [16]Share [17]Print

Related articles

     * [18]Mill museum reopens after forty years
     * [19]Where the water goes: a walk along the pipes

   © 2033 Upland Post. [20]Privacy [21]Contact

References

   1. https://uplandpost.example/feed/
   2. https://uplandpost.example/dam/#content
   3. https://uplandpost.example/
   4. https://uplandpost.example/
   5. https://uplandpost.example/news/
   6. https://uplandpost.example/farming/
   7. https://uplandpost.example/sport/
`,
};

const pasted: Shape = {
  name: "a page copied from a browser: menu, cookie notice, counts, a bare byline and Most read",
  format: "dump",
  title: "Reservoir above Karlund to be drained after crack is found",
  authors: ["Martin Ekelow"],
  publishedAt: "2033-09-08T17:42",
  standfirst: "Water board asks the state for half of the 6.5 million that the repair will cost",
  body: dam,
  captions: ["The spillway on Wednesday", "Photo: Karlund Water Board"],
  content: `Skip to main content
The Upland Herald
Subscribe
Sign in
News
Sport
Opinion
Farming
More
We value your privacy
We and our partners use cookies to show you advertisements that fit.
Accept all
Reject all
News | Karlund | Water | Your area
Reservoir above Karlund to be drained after crack is found
Water board asks the state for half of the 6.5 million that the repair will cost
Martin Ekelow
8 September 2033, 5:42 pm
3 min read
12
Share
Save

The spillway on Wednesday
Photo: Karlund Water Board

${dam[0]}

${dam[1]}

Read more: Mill museum reopens after forty years

${dam[2]}

${dam[3]}

Story continues below advertisement

${dam[4]}

Do you live below the dam? Write to newsdesk@uplandherald.example.

Most read
1
Bull on the loose closes the northern road
2
Baker of Karlund wins the county prize
12 comments
Sort by newest
riverman
1 hour ago
They said the same in 1974 and then the mill was gone in one night, so do not believe them.
© 2033 Upland Herald Ltd`,
};

const markdown: Shape = {
  name: "a page as a converter writes it in Markdown: linked menu, pictures, emphasis and section headings",
  format: "dump",
  title: "Reservoir above Karlund to be drained after crack is found",
  authors: ["Ida Marr"],
  publishedAt: "2033-09-08",
  standfirst: null,
  body: [dam[0]!, dam[1]!, "What happens next", dam[2]!, dam[3]!, dam[4]!],
  captions: ["The spillway above Karlund"],
  content: `[Upland Wire](https://uplandwire.example/)

* [Home](https://uplandwire.example/)
* [Investigations](https://uplandwire.example/investigations)
* [Support us](https://uplandwire.example/support)

# Reservoir above Karlund to be drained after crack is found

By **[Ida Marr](https://uplandwire.example/ida)** | 8 September 2033

![The spillway above Karlund](https://uplandwire.example/img/spillway.jpg)

The reservoir above Karlund will be drained by a third before the autumn rains, the [water board](https://water.example/) said on Thursday, after divers found a crack in the spillway.

The crack is **14 metres** long and was not there when the dam was last inspected in May, the board's chief engineer, Ruth Alder, told a meeting in the village hall.

## What happens next

${dam[2]}

About 900 people live below the dam. Some of them remember the flood of 1974, which carried away the *old mill* and two bridges.

${dam[4]}

---

## Read next

* [Mill museum reopens after forty years](https://uplandwire.example/mill)
* [Where the water goes](https://uplandwire.example/pipes)

[Privacy policy](https://uplandwire.example/privacy) | [Contact](https://uplandwire.example/contact)
`,
};

const pdf: Shape = {
  name: "a printed page as text: words cut at line ends, page numbers and a running title between the pages",
  format: "dump",
  title: "Reservoir above Karlund to be drained after crack is found",
  authors: ["Ida Marr"],
  publishedAt: "2033-09-09",
  standfirst: null,
  body: dam,
  captions: [],
  content: `Karlund Weekly                                       No. 36

Reservoir above Karlund to be drained after crack is found

By Ida Marr
9 September 2033

The reservoir above Karlund will be drained by a third before the au-
tumn rains, the water board said on Thursday, after divers found a
crack in the spillway.

The crack is 14 metres long and was not there when the dam was last in-
spected in May, the board's chief engineer, Ruth Alder, told a meeting
in the village hall.

"Nobody has to leave home tonight," she said. "But we would rather be

                                 1
\fKarlund Weekly                                       No. 36

careful now than sorry in October."

About 900 people live below the dam. Some of them remember the flood of
1974, which carried away the old mill and two bridges.

The repair is expected to cost 6.5 million crowns and to take until
spring. The board has asked the state for half of the money, well-
informed officials said.

                                 2
\f`,
};

const ticker: Shape = {
  name: "an agency's report from a terminal: slug, dateline, no empty lines and a staff credit",
  format: "dump",
  title: "Crack found in Karlund dam, reservoir to be drained by a third",
  authors: [],
  publishedAt: "2033-09-08T15:20:00Z",
  standfirst: null,
  body: [`KARLUND, Sept 8 (Upland Wire) - ${dam[0]}`, ...dam.slice(1)],
  captions: [],
  content: `Upland Wire
World | Markets | Commodities | Weather
Crack found in Karlund dam, reservoir to be drained by a third
Thursday, 8 September 2033 15:20 GMT
KARLUND, Sept 8 (Upland Wire) - ${dam[0]}
${dam.slice(1).join("\n")}
(Reporting by Ida Marr and Tom Weld; Editing by Ruth Sand)
Our Standards: The Upland Code.
Top stories
Bull on the loose closes the northern road
Baker of Karlund wins the county prize`,
};

export const dumpShapes: readonly Shape[] = [lynx, pasted, markdown, pdf, ticker];
