const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const lines = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[\n,]/)
      .map((line) => line.trim())
      .filter(Boolean),
  );

/** Verbs with which a page orders its reader about: "Read more about …", "Sign up for …". Lower case. */
export const callVerbs = words(
  "subscribe click read follow sign share watch listen download join see check visit contact send tell register stay get donate support discover explore browse email hide skip scroll",
);

/** What may stand before them: "Also read", "Don't miss". */
export const callOpeners = words("also please now don't do");

/** Labels before a colon of what is no part of the report: pointers to other reports. Lower case. */
export const pointerLabels = lines(`
related, related story, related stories, related articles, more, read more, read also, also read, see also, see more, watch, watch also, watch more, listen
listen also, recommended, more on this, more on this story, in pictures, don't miss, further reading, most read, up next, live blog, podcast, newsletter, explore more
`);

/** Labels before a colon of credits and notices. Lower case. */
export const creditLabels = lines(`
photo, photos, photograph, photographs, picture, pictures, image, images, image credit, image credits, photo credit, photo credits, credit, credits, video, video credit
graphic, graphics, illustration, source, sources, file photo, file, reporting, editing, writing, author, authors, translation, text
photographer, ap, afp, reuters, epa, pa, getty, getty images, rex, rex features, shutterstock, splash
last updated, updated, last modified, published, posted, first published, copyright, tags, topics, keywords, contact
`);

/** Last words of the labels by which a check of facts brings what others tell: "CLAIM: …", "False: …". Lower case. */
export const disputedLabels = words(
  "claim claims false misleading fake altered satire unproven unfounded baseless incorrect untrue",
);

/** Of the labels behind which it tells what is so: "THE FACTS: …", "Our verdict: …". Lower case. */
export const verdictLabels = words("fact facts verdict rating ruling assessment conclusion context check");

/** Words before "by" that make a line a credit: "Reporting by …; editing by …". */
export const creditGerunds = words(
  "reporting editing writing compiled translated photographed photo photos photography video illustration words text additional with",
);

/** What outlets put before a colon without meaning that it speaks: "Exclusive: …". Lower case. */
export const rubrics = words(
  "flash urgent alert correction developing recap profile obituary analysis opinion live watch video exclusive breaking update updates explainer factbox timeline review interview photos photo column comment editorial poll",
);
