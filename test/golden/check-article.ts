import type { Claim, Speaker } from "../../src/claims/claim.ts";
import type { Article } from "../../src/documents/article.ts";
import type { OutletRegistry } from "../../src/documents/outlets.ts";
import type { Analysed } from "../../src/ingest/pipeline.ts";
import { isSound, sliceOf } from "../../src/text/span.ts";
import type { Check, Expectation } from "./expectations.ts";

/** Folds what the same word may differ in: accents, case and the shape of apostrophes. */
const fold = (string: string | null | undefined) =>
  (string ?? "").normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").toLowerCase();

const within = (string: string | null | undefined, part: string) => fold(string).includes(fold(part));

/** Holds what was read from one document against what a careful reader takes from it. */
export function checkArticle(
  name: string,
  expected: Expectation,
  analysed: Analysed,
  registry: OutletRegistry,
): Check[] {
  // A refused document has nothing of what is expected: every check is made, and fails.
  const refusal = analysed.ok ? null : `${analysed.code}: ${analysed.detail}`;
  const article = analysed.ok ? analysed.article : null;
  const claims = analysed.ok ? analysed.claims : [];
  const checks = [
    ...checkFacts(expected, article, claims, registry),
    ...checkBody(expected, article),
    ...checkClaims(expected, claims),
    ...checkSoundness(article, claims),
  ];
  return checks.map(({ id, holds, found }) => ({
    id: `${name} ${id}`,
    holds: holds && refusal === null,
    found: refusal ?? found,
  }));
}

function checkFacts(
  expected: Expectation,
  article: Article | null,
  claims: readonly Claim[],
  registry: OutletRegistry,
): Check[] {
  const checks: Check[] = [];
  const same = <T>(id: string, wanted: T | undefined, found: T | undefined) => {
    if (wanted !== undefined)
      checks.push({ id, holds: JSON.stringify(wanted) === JSON.stringify(found ?? null), found });
  };
  same("title", expected.title, article?.title);
  same("standfirst", expected.standfirst, article?.standfirst);
  same("outlet", expected.outlet, article?.outlet?.name);
  same("publisher", expected.publisher, article?.publisher?.name);
  same("authors", expected.authors, article?.authors);
  same("language", expected.language, article?.language);
  same("url", expected.url, article?.url);
  same("precision", expected.precision, article?.publishedPrecision);
  same("zone", expected.zone, article?.publishedZone);
  same("complete", expected.complete, article?.complete ?? undefined);
  same("translation", expected.translation, article ? article.translation !== null : undefined);
  same("translationFrom", expected.translationFrom, article?.translation?.from ?? undefined);
  if (expected.publishedAt !== undefined)
    checks.push({
      id: "publishedAt",
      holds: sameTime(expected.publishedAt, article?.publishedAt ?? null),
      found: article?.publishedAt,
    });
  if (expected.dateline !== undefined)
    checks.push({
      id: "dateline",
      holds: expected.dateline === null ? article?.dateline === null : within(article?.dateline, expected.dateline),
      found: article?.dateline,
    });

  const origins = article?.origins ?? [];
  const found = origins.map(({ kind, name }) => `${kind} ${name}`);
  const agencies = origins.filter(({ kind }) => kind === "agency").map(({ name }) => name);
  const properName = (credit: string) => registry.byName(credit)?.name ?? credit;
  for (const agency of expected.agencies ?? [])
    checks.push({ id: `agency ${agency}`, holds: agencies.includes(properName(agency)), found });
  if (expected.agencies?.length === 0) checks.push({ id: "no agency", holds: agencies.length === 0, found });
  for (const medium of expected.cites ?? []) {
    const cited = [...origins.map(({ name }) => name), ...claims.flatMap((claim) => claim.speakers.map(whoIs))];
    checks.push({ id: `cites ${medium}`, holds: cited.some((name) => within(name, medium)), found });
  }
  return checks;
}

const zoned = /(?:Z|[+-]\d\d:\d\d)$/;

/** Times with a zone are compared as instants, others as they are written. */
function sameTime(expected: string | null, found: string | null): boolean {
  if (expected === null || found === null || !zoned.test(expected)) return expected === found;
  return zoned.test(found) && Date.parse(expected) === Date.parse(found);
}

function checkBody(expected: Expectation, article: Article | null): Check[] {
  const text = article?.text ?? "";
  const headings = (article?.blocks ?? [])
    .filter(({ kind }) => kind === "heading")
    .map(({ start, end }) => text.slice(start, end));
  return [
    ...expected.bodyHas.map((phrase) => ({
      id: `body has "${phrase}"`,
      holds: text.includes(phrase),
      found: undefined,
    })),
    ...expected.bodyLacks.map((phrase) => ({
      id: `body lacks "${phrase}"`,
      holds: !text.includes(phrase),
      found: text.split("\n").find((line) => line.includes(phrase)),
    })),
    ...(expected.headings ?? []).map((heading) => ({
      id: `heading "${heading}"`,
      holds: headings.includes(heading),
      found: headings,
    })),
  ];
}

/** More claims than this that hold one phrase say the same thing several times over. */
const mostHolders = 3;

/** Who says it: by name, or, where nobody is named ("police"), by role. */
const whoIs = ({ name, role }: Speaker) => name ?? role;

function checkClaims(expected: Expectation, claims: readonly Claim[]): Check[] {
  return expected.claims.flatMap(({ has, type, speaker }) => {
    const holders = claims.filter(({ text }) => text.includes(has));
    const types = type.split("|");
    const speakers = (speaker ?? "").split("|");
    const right = holders.some(
      (claim) =>
        types.includes(claim.type) &&
        speakers.some((name) =>
          name === "" ? claim.speakers.length === 0 : claim.speakers.some((one) => within(whoIs(one), name)),
        ),
    );
    const found = holders.map((claim) => `${claim.type} by ${claim.speakers.map(whoIs).join(", ")}`);
    return [
      { id: `claim "${has}"`, holds: holders.length > 0 && holders.length <= mostHolders, found },
      { id: `claim "${has}" is ${type} by ${speaker ?? "nobody"}`, holds: right, found },
    ];
  });
}

function checkSoundness(article: Article | null, claims: readonly Claim[]): Check[] {
  if (article === null) return [{ id: "is read", holds: false, found: undefined }];
  const unsound = claims.filter(
    ({ text, spans, quoted, cue, speakers }) =>
      text !== spans.map((span) => sliceOf(article, span)).join(" ") ||
      [...spans, ...quoted, ...(cue ? [cue] : []), ...speakers.flatMap(({ mention }) => mention ?? [])].some(
        (span) => !isSound(article, span),
      ),
  );
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(article.text)].length;
  return [
    { id: "is read", holds: true, found: undefined },
    { id: "every claim's text is its spans", holds: unsound.length === 0, found: unsound.map(({ text }) => text) },
    { id: "claims have ids of their own", holds: new Set(claims.map(({ id }) => id)).size === claims.length, found: 0 },
    { id: "claims are not multiplied", holds: claims.length <= 2 * sentences + 5, found: claims.length },
  ];
}
