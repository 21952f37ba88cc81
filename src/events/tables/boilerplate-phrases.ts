/**
 * Formulae of sites and their transcripts, which no report uses: a line that holds one is nobody's
 * report, and two outlets that both print it have not copied one another. Lower case.
 */
export const siteFormulae: readonly string[] = [
  "all rights reserved",
  "contributed to this report",
  "contributed to this story",
  "download our app",
  "get the app",
  "may not be in its final form",
  "privacy policy",
  "terms of service",
  "terms of use",
];

/** Words of such lines that are ordinary ones too: only a short line that holds one, or a line that opens or ends with one. */
export const boilerplatePhrases: readonly string[] = [
  "copyright",
  "©",
  "newsletter",
  "subscribe",
  "subscription",
  "sign up",
  "sign in",
  "log in",
  "cookies",
  "read more:",
  "related:",
  "follow us",
  "support our journalism",
  "originally appeared",
  "originally published",
  "reporting by",
  "editing by",
  "file photo",
  "file -",
  "in this file",
  "getty images",
  "photo:",
  "advertisement",
  "send tips to",
  "comments are closed",
  "please verify",
  "javascript",
  "browser",
];
