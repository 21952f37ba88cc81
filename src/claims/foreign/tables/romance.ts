/** Languages that share the grammar of reporting: inverted subjects, "that", the conditional of hearsay. */
export const romance: ReadonlySet<string> = new Set(["es", "pt", "fr", "it"]);
