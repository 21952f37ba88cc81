/** Element names by what a reader of pages does with them. */
const tags = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const voidTags = tags(
  "area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr",
);

export const inlineTags = tags(
  `a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong
  sub sup tt u var`,
);

/** Opening one closes the paragraph around it. */
export const closesParagraph = tags(
  `address article aside blockquote center details dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hr main menu nav ol p pre section summary table ul`,
);

/** Opening the key closes an open element of the set, unless one of `scopeTags` lies between. */
export const closesSibling: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["li", tags("li")],
  ["dt", tags("dt dd")],
  ["dd", tags("dt dd")],
  ["td", tags("td th")],
  ["th", tags("td th")],
  ["tr", tags("td th tr")],
  ["tbody", tags("td th tr thead tbody tfoot")],
  ["tfoot", tags("td th tr thead tbody")],
  ["option", tags("option")],
  ["body", tags("head")],
]);
export const scopeTags = tags("ul ol dl table select html article section div blockquote");

/** Their text is code, or a form's. */
export const rawTags = tags("script style textarea");

/** Nothing in them is read as text. */
export const silentTags = tags(
  `head script style noscript template svg math canvas iframe frame object embed audio video map button select input
  textarea option progress meter datalist dialog link meta title`,
);

/** Set apart by a browser; all others run on in the line. */
export const blockTags = tags(
  `#root address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th
  thead tr ul`,
);

export const pictureTags = tags("img picture video amp-img");
