import type { Article } from "../../src/documents/article.ts";
import { candidateQuery } from "../../src/events/candidate-query.ts";
import type { ArticleFeatures } from "../../src/events/features.ts";
import { featuresOf } from "../../src/events/features-of.ts";
import type { Regrouping } from "../../src/events/neighbourhood.ts";
import { regroup } from "../../src/events/regroup.ts";
import { annotate } from "../../src/text/annotate.ts";
import { GroupingMemory } from "./grouping-memory.ts";

/** An article of our own invention; `publishedAt` is a UTC instant. */
export function articleOf(
  text: string,
  given: { title?: string; publishedAt?: string; captions?: string[] } = {},
): Article {
  const { title = null, publishedAt = null, captions = [] } = given;
  return {
    title,
    standfirst: null,
    captions,
    text,
    blocks: [],
    authors: [],
    language: "en",
    url: null,
    outlet: null,
    publisher: null,
    origins: [],
    translation: null,
    publishedAt,
    publishedPrecision: publishedAt === null ? null : "second",
    publishedZone: publishedAt === null ? null : "known",
    publishedBasis: null,
    publishedFrom: publishedAt,
    publishedTo: publishedAt === null ? null : new Date(Date.parse(publishedAt) + 1000).toISOString(),
    modifiedAt: null,
    modifiedTo: null,
    dateline: null,
    words: text.split(" ").length,
    textKind: "full",
    complete: null,
    completeReason: null,
    textHash: "",
  };
}

export function features(id: string, text: string, given: Parameters<typeof articleOf>[1] = {}): ArticleFeatures {
  return featuresOf(`art_${id}`, articleOf(text, given), annotate(text));
}

/** A memory into which the articles came in this order, and what each of them changed. */
export function arrive(
  articles: readonly ArticleFeatures[],
  memory = new GroupingMemory(),
): { memory: GroupingMemory; steps: Regrouping[] } {
  const steps = articles.map((article) => {
    const step = regroup(article, memory.neighbourhood(article, candidateQuery(article)));
    memory.apply(step, article);
    return step;
  });
  return { memory, steps };
}

/** Which articles stand together: the groups as sorted lists of ids, sorted. */
export function partition(memory: GroupingMemory): string[][] {
  return [...memory.events.values()].map(({ members }) => [...members].sort()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

// A ferry fire, told by two outlets; a ferry fire elsewhere in another year; a council vote that has nothing to do with either.
export const ferry = {
  first: features(
    "ferry-first",
    "A fire on the ferry Halcyon Bay killed 14 people off Port Merrow on Tuesday, the coast guard said. The blaze broke out in the engine room shortly before dawn. Rescuers from Port Merrow pulled 212 passengers from the water. Captain Ines Calloway was the last to leave the Halcyon Bay.",
    { title: "Fire on ferry Halcyon Bay kills 14 off Port Merrow", publishedAt: "2031-05-06T09:00:00.000Z" },
  ),
  second: features(
    "ferry-second",
    "At least 14 passengers died when the Halcyon Bay caught fire near Port Merrow on Tuesday morning. Flames spread from the engine room, according to the coast guard. Some 212 people were rescued, among them Captain Ines Calloway, who had ordered everyone off the ferry.",
    { title: "Fourteen dead in Halcyon Bay ferry blaze", publishedAt: "2031-05-06T13:30:00.000Z" },
  ),
  elsewhere: features(
    "ferry-elsewhere",
    "A fire on the ferry Morning Tern injured three people near Castle Drum on Saturday, the coast guard said. The blaze broke out in the kitchen at noon. Rescuers from Castle Drum brought 45 passengers ashore. Captain Otto Brandvold praised his crew.",
    { title: "Three hurt in fire on ferry Morning Tern", publishedAt: "2031-05-10T15:00:00.000Z" },
  ),
  stranger: features(
    "council",
    "The council of Upper Wendle voted 9 to 4 on Tuesday to close the public library on Mill Lane. Mayor Dora Quillfeather said that the roof could not be repaired. Residents have collected 3,100 signatures against it.",
    { title: "Upper Wendle votes to close its library", publishedAt: "2031-05-06T18:00:00.000Z" },
  ),
} as const;

/** What followed from the fire: another event, days later. */
export const inquiry = features(
  "inquiry",
  "Prosecutors in Port Merrow opened an inquiry into Captain Ines Calloway and the owners of the Halcyon Bay on Monday. Prosecutor Lena Arkwright said that fire doors on the ferry had been removed. The owners, Merrow Lines, deny it. The ferry had passed an inspection in March.",
  { title: "Prosecutors open inquiry into Halcyon Bay captain", publishedAt: "2031-05-21T10:00:00.000Z" },
);

/** Months later, about something else; its second sentence tells of the fire. */
export const anniversary = features(
  "safety-law",
  "Parliament passed a law on ship safety on Thursday, by 88 votes to 41. In May, 14 people died when the ferry Halcyon Bay burned off Port Merrow, and Captain Ines Calloway was the last to leave. Minister Tobias Venn called the law overdue. It takes effect next spring.",
  { title: "Parliament tightens rules for ships", publishedAt: "2031-11-20T17:00:00.000Z" },
);
