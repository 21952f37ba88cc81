/** Verbs whose past looks like their bare form, lower case: "hit" is of yesterday as well as of today. */
export const likeTheirPast: ReadonlySet<string> = new Set(
  "put set hit cut quit let read shut split hurt cost cast burst spread shed beat bet bid rid come become run".split(
    " ",
  ),
);
