const revising =
  /^(?:[•·*▪]\s?)?[\s([*_–—-]*(?:editor['’]s note: |updates?: )?(this|the) (?:article|story|report|piece|post|page|headline|caption|column) (?:was|has been|is) (amended|corrected|updated|(?:first |originally )?published)(?!\p{L})(?: (?:on|at|to|in|because|after|since)(?!\p{L}))?/iu;

/** What an outlet says it did to its own text. */
export interface Revision {
  readonly done: "corrected" | "updated" | "published";
  /** Whether it says "this", and so can mean nothing but its own. */
  readonly own: boolean;
  /** Whether when or why follows at once: "was amended on 3 May", "to remove a figure". */
  readonly dated: boolean;
}

/** "This article was amended on 15 May", "Update: this story has been updated": what a line says of its own page; null for any other. */
export function saysRevised(line: string): Revision | null {
  const found = revising.exec(line);
  if (found === null) return null;
  const verb = found[2]!.toLowerCase();
  const done = verb.endsWith("published") ? "published" : verb === "updated" ? "updated" : "corrected";
  return { done, own: found[1]!.toLowerCase() === "this", dated: !found[0].endsWith(found[2]!) };
}
