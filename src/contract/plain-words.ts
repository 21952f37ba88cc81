import type { z } from "zod";

const nouns: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  null: "null",
};

/** What is wrong with a value, in words for whoever sent it: zod's own speak of its types. Null leaves it to zod. */
export const inPlainWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return "is missing";
      if (Array.isArray(issue.input))
        return issue.expected === "object" || issue.expected === "record"
          ? "is a list, not an object"
          : "takes one value, not several";
      return issue.expected in nouns ? `is not ${nouns[issue.expected]}` : null;
    case "too_small":
      if (issue.origin === "string")
        return issue.minimum === 1 ? "is empty" : `is shorter than ${issue.minimum} characters`;
      return issue.origin === "array" ? `holds fewer than ${issue.minimum}` : `is less than ${issue.minimum}`;
    case "too_big":
      if (issue.origin === "string") return `is longer than ${issue.maximum} characters`;
      return issue.origin === "array" ? `holds more than ${issue.maximum}` : `is more than ${issue.maximum}`;
    case "invalid_value":
      return issue.input === undefined ? "is missing" : `is none of ${issue.values.map(String).join(", ")}`;
    case "invalid_union":
      return "has none of the forms that are allowed here";
    default:
      return null;
  }
};
