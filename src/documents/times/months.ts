import { monthNames } from "../tables/months.ts";
import { foldWord, type TimeToken } from "./time-tokens.ts";

interface Reading {
  readonly language: string;
  readonly month: number;
}

const readings = new Map<string, Reading[]>();
for (const [language, names] of Object.entries(monthNames)) {
  names.split(" ").forEach((forms, index) => {
    for (const form of forms.split("/")) {
      const key = foldWord(form);
      const known = readings.get(key) ?? [];
      known.push({ language, month: index + 1 });
      readings.set(key, known);
    }
  });
}

/** The month (1…12) that a word names; null for none, and where languages differ and `language` does not decide. */
export function monthOf(token: TimeToken | undefined, language: string | null): number | null {
  if (token?.kind !== "word") return null;
  const known = readings.get(token.folded);
  if (!known) return null;
  const base = language?.split("-")[0];
  const own = known.find((reading) => reading.language === base);
  if (own) return own.month;
  const first = known[0]!.month;
  return known.every((reading) => reading.month === first) ? first : null;
}
