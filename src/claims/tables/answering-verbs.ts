/** What one does to what another has said, by lemma: "which he denies". */
export const answeringVerbs: ReadonlySet<string> = new Set([
  "deny",
  "dispute",
  "reject",
  "refute",
  "contest",
  "confirm",
]);
