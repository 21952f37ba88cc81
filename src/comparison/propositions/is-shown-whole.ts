import type { Proposition } from "./propositions.ts";

/** "In eleven months" says nothing by itself. */
const fewestTelling = 4;

/** Whether a figure's words are too few to stand by themselves: then its row shows the claim. */
export const isShownWhole = ({ wording }: Pick<Proposition, "wording">): boolean =>
  wording.words.length < fewestTelling;
