/** Languages whose clauses end in their verb, and whose main clauses have it second: "hat … gesagt", "heeft … gezegd". */
export const verbFinal: ReadonlySet<string> = new Set(["de", "nl"]);
