/** Names of one country, as `nameKey` gives them: the first is the key under which all of them count. */
export const samePlaces: readonly (readonly string[])[] = [
  ["states united", "us", "usa", "america", "america of states united"],
  ["kingdom united", "uk", "britain", "britain great"],
  ["korea north", "dprk"],
  ["korea south", "rok"],
  ["arab emirates united", "uae"],
];
