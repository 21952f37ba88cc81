import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extractClaims } from "../../src/claims/extract-claims.ts";
import { compare } from "../../src/comparison/compare.ts";
import type { Comparison, Row } from "../../src/comparison/comparison.ts";
import { annotate } from "../../src/text/annotate.ts";
import { invent } from "../comparison/articles.ts";

/**
 * Invented events, each told by four newsrooms that share hardly a sentence, with what a careful reader puts into one
 * row: `accounts` and `accounts-later` are for looking at misses, the kept ones for figures alone; the later ones were
 * written when the rules had been made with the first. Those of `accounts-languages` are told in seven languages, in words
 * nearer to one another; those of `accounts-dutch` are told in Dutch and in English or German.
 * `node test/eval/accounts.ts [EVENT]` prints the misses.
 */
interface Account {
  readonly reports: readonly {
    readonly outlet: string;
    readonly publishedAt: string;
    /** English where it is not said. */
    readonly language?: string;
    readonly title: string;
    readonly text: string;
  }[];
  /** What at least two reports tell: by the report's number the words that tell it, each once in its text. */
  readonly rows: readonly {
    readonly says: string;
    readonly in: Readonly<Record<string, string>>;
    readonly kind: "same" | "update" | "conflict";
  }[];
  /** Passages that look alike and say different things. */
  readonly apart: readonly { readonly why: string; readonly a: [number, string]; readonly b: [number, string] }[];
}

export interface Score {
  /** Pairs of passages of two reports that a reader puts into one row, and those that stand in one. */
  readonly expected: number;
  readonly found: number;
  /** Pairs of claims of two outlets' texts that likely stand in one row, and those of them that no expected row covers. */
  readonly together: number;
  readonly unexpected: readonly string[];
  /** The same of pairs of which one stands there only possibly. */
  readonly possible: number;
  readonly unexpectedPossible: readonly string[];
  readonly apart: number;
  readonly apartTogether: readonly string[];
  /** Expected pairs of differing values, and those whose row tells a conflict or an update. */
  readonly differing: number;
  readonly told: number;
  readonly missed: readonly string[];
}

const folder = fileURLToPath(new URL(".", import.meta.url));

export type AccountSet = `accounts${"" | "-later" | "-languages"}${"" | "-kept"}` | "accounts-dutch";

export function scoreAccounts(set: AccountSet, only = ""): Score {
  const score = {
    expected: 0,
    found: 0,
    together: 0,
    unexpected: [] as string[],
    possible: 0,
    unexpectedPossible: [] as string[],
    apart: 0,
    apartTogether: [] as string[],
    differing: 0,
    told: 0,
    missed: [] as string[],
  };
  for (const file of readdirSync(`${folder}${set}`).filter((name) => name.startsWith(only))) {
    const account = JSON.parse(readFileSync(`${folder}${set}/${file}`, "utf8")) as Account;
    const { comparison, claimsAt } = lay(account);
    const rowsWith = (a: readonly string[], b: readonly string[]) =>
      comparison.rows.filter((row) => {
        const ids = claimsOf(row).map(([, id]) => id);
        return a.some((id) => ids.includes(id)) && b.some((id) => ids.includes(id));
      });
    const covered = new Set<string>();
    for (const { says, in: passages, kind } of account.rows) {
      for (const [x, y] of pairsOf(Object.entries(passages))) {
        const [a, b] = [claimsAt(Number(x[0]), x[1]), claimsAt(Number(y[0]), y[1])];
        for (const one of a) for (const other of b) covered.add(one + other).add(other + one);
        const rows = rowsWith(a, b);
        score.expected++;
        if (rows.length > 0) score.found++;
        else score.missed.push(`${file} ${kind}: ${says}\n    ${x[1]}\n    ${y[1]}`);
        if (kind === "same") continue;
        score.differing++;
        if (rows.some(({ conflicts }) => conflicts.length > 0)) score.told++;
      }
    }
    for (const { why, a, b } of account.apart) {
      score.apart++;
      // Two claims that a reader puts together for something else that they tell are rightly in one row.
      const uncovered = claimsAt(...a).some((one) =>
        claimsAt(...b).some((other) => !covered.has(one + other) && rowsWith([one], [other]).length > 0),
      );
      if (uncovered) score.apartTogether.push(`${file} ${why}\n    ${a[1]}\n    ${b[1]}`);
    }
    const isHeadline = (id: string) => comparison.claims[id]!.spans.every(({ part }) => part === "title");
    for (const row of comparison.rows) {
      for (const [x, y] of pairsOf(claimsOf(row))) {
        // The marks are of the texts alone: what a headline stands beside was not written down.
        if (x[0] === y[0] || isHeadline(x[1]) || isHeadline(y[1])) continue;
        const texts = [x, y].map(([, id]) => comparison.claims[id]!.text).join("\n    ");
        const isLikely = [x, y].every(([outletId]) => certaintyOf(row, outletId) === "likely");
        if (isLikely) score.together++;
        else score.possible++;
        if (!covered.has(x[1] + y[1]))
          score[isLikely ? "unexpected" : "unexpectedPossible"].push(`${file}\n    ${texts}`);
      }
    }
  }
  return score;
}

const certaintyOf = ({ cells }: Row, outletId: string) => cells.find((cell) => cell.outletId === outletId)!.certainty;

function lay({ reports }: Account): {
  comparison: Comparison;
  claimsAt: (report: number, words: string) => readonly string[];
} {
  const articles = reports.map(({ outlet, publishedAt, language = "en", title, text }, number) => {
    const shell = invent({
      id: `report-${number}`,
      outlet,
      day: null,
      lines: [],
      article: {
        title,
        text,
        language,
        publishedAt,
        publishedPrecision: "second",
        publishedFrom: publishedAt,
        publishedTo: publishedAt,
      },
    });
    return { ...shell, claims: extractClaims(shell.article, annotate(text), `report-${number}`).claims };
  });
  return {
    comparison: compare(articles),
    claimsAt: (report, words) => {
      const { text } = reports[report]!;
      const start = text.indexOf(words);
      if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new Error(`not once in report ${report}: ${words}`);
      const end = start + words.length;
      return articles[report]!.claims.filter(({ spans }) =>
        spans.some((span) => span.part === "text" && span.start < end && span.end > start),
      ).map(({ id }) => id);
    },
  };
}

const claimsOf = ({ cells }: Row): (readonly [string, string])[] =>
  cells.flatMap(({ outletId, claimIds }) => claimIds.map((id) => [outletId, id] as const));

function* pairsOf<T>(list: readonly T[]): Generator<[T, T]> {
  for (const [place, one] of list.entries()) for (const other of list.slice(place + 1)) yield [one, other];
}

if (import.meta.main) {
  for (const set of ["accounts", "accounts-later", "accounts-languages", "accounts-dutch"] as const) {
    const score = scoreAccounts(set, process.argv[2]);
    for (const kind of ["missed", "unexpected", "apartTogether"] as const)
      for (const line of score[kind]) process.stdout.write(`${kind} ${line}\n`);
  }
}
