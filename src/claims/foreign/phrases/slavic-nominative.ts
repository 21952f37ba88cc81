import { russianNominative } from "./russian-nominative.ts";
import { ukrainianNominative } from "./ukrainian-nominative.ts";

/** A name of an East Slavic language out of an oblique case; `genitive`: one word stands in the genitive, too. */
export const slavicNominative = (name: string, language: string, genitive: boolean): string =>
  language === "uk" ? ukrainianNominative(name, genitive) : russianNominative(name, genitive);
