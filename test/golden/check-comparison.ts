import type { Comparison, Row } from "../../src/comparison/comparison.ts";
import { sliceOf } from "../../src/text/span.ts";
import type { Check, ComparisonExpectation, Phrases } from "./expectations.ts";
import { expectationOf } from "./named-documents.ts";
import type { ToldEvent, WholePath } from "./whole-path.ts";

/** Holds the groups and the matrix against what a careful reader finds in the documents. */
export function checkComparison(expected: ComparisonExpectation, path: WholePath): Check[] {
  const [first] = Object.values(expected.events);
  const event = eventOf(path, first!.main[0]!);
  return [
    ...checkEvents(expected, path),
    ...(event ? checkMatrix(expected, path, event) : [{ id: "the first event exists", holds: false, found: null }]),
  ];
}

const eventOf = ({ documents, events }: WholePath, name: string): ToldEvent | undefined => {
  const eventId = documents.find((told) => told.name === name)?.stored?.eventId;
  return events.find(({ event }) => event.id === eventId);
};

function checkEvents(expected: ComparisonExpectation, path: WholePath): Check[] {
  const { documents, nameOf } = path;
  const checks: Check[] = [];
  const same = (id: string, wanted: unknown, found: unknown) =>
    checks.push({ id, holds: JSON.stringify(wanted) === JSON.stringify(found), found });

  for (const [name, { main, mention }] of Object.entries(expected.events)) {
    const event = eventOf(path, main[0]!);
    const reports = event?.reports ?? [];
    const named = (role: string) =>
      reports
        .filter((report) => report.role === role)
        .map(({ id }) => nameOf(id))
        .sort();
    same(`event ${name} is reported by ${main.join(", ")}`, main, named("main"));
    same(`event ${name} is mentioned by ${mention.join(", ") || "nobody"}`, mention, named("mention"));
    if (expected.independentOrigins[name] !== undefined)
      same(
        `event ${name} has independent origins`,
        expected.independentOrigins[name],
        event?.event.independentOrigins ?? null,
      );
    for (const teller of mention) {
      const report = reports.find((one) => one.role === "mention" && nameOf(one.id) === teller);
      const passages = report?.passages.map((span) => sliceOf(report.article, span)) ?? [];
      for (const phrase of expectationOf(teller).passages ?? [])
        checks.push({
          id: `${teller} tells of ${name} in "${phrase}"`,
          holds: passages.some((passage) => passage.includes(phrase)),
          found: passages,
        });
    }
  }

  const storylineOf = (name: string) => documents.find((told) => told.name === name)?.stored?.storylineId ?? null;
  const line = storylineOf(expected.storyline[0]!);
  same(
    `one storyline: ${expected.storyline.join(", ")}`,
    expected.storyline,
    documents.filter(({ stored }) => stored !== null && stored.storylineId === line).map(({ name }) => name),
  );
  const groups = documents
    .filter(({ copies }) => copies.length > 0)
    .map(({ copies }) => copies.map(({ articleId }) => nameOf(articleId)).sort());
  same(
    `copies: ${expected.copies.map((group) => group.join(" = ")).join("; ")}`,
    expected.copies,
    [...new Set(groups.map((group) => JSON.stringify(group)))].sort().map((group) => JSON.parse(group)),
  );
  return checks;
}

const cut = (phrase: string) => (phrase.length > 44 ? `${phrase.slice(0, 44).trimEnd()}…` : phrase);

function checkMatrix(expected: ComparisonExpectation, path: WholePath, { comparison }: ToldEvent): Check[] {
  const checks: Check[] = [];
  const finder = findRows(comparison, path);
  const wider = findRows(path.together, path);
  const rowsOf = ({ rows, find }: typeof finder, phrases: Phrases) => {
    const sets = says(phrases).map(([name, phrase]) => find(name, phrase));
    return { sets, common: rows.filter((row) => sets.every((set) => set.includes(row))) };
  };

  for (const phrases of expected.rows) {
    const { sets, common } = rowsOf(finder, phrases);
    checks.push({ id: `one row: ${show(phrases)}`, holds: common.length > 0, found: sets.map((set) => set.length) });
  }
  for (const phrases of expected.apart) {
    const { sets, common } = rowsOf(wider, phrases);
    checks.push({
      id: `apart: ${show(phrases)}`,
      holds: common.length === 0 && sets.every((set) => set.length > 0),
      found: sets.map((set) => set.length),
    });
  }
  for (const phrases of expected.oneOrigin) {
    const { common } = rowsOf(finder, phrases);
    checks.push({
      id: `one origin: ${show(phrases)}`,
      holds: common.some(({ status }) => status === "oneOrigin"),
      found: common.map(({ status }) => status),
    });
  }
  checks.push(...checkConflicts(expected, finder, rowsOf), ...checkUpdates(expected, finder, rowsOf));
  for (const { kind, from, to, phrase } of expected.drift) {
    const drifts = finder.find(from, phrase).flatMap(({ drift }) => drift);
    const writer = (claimId: string) => path.nameOf(comparison.claims[claimId]?.articleId ?? "");
    checks.push({
      id: `drift of ${kind} from ${from} to ${to}: ${cut(phrase)}`,
      holds: drifts.some((drift) => drift.kind === kind && writer(drift.from) === from && writer(drift.to) === to),
      found: drifts.map((drift) => `${drift.kind} ${writer(drift.from)} → ${writer(drift.to)}`),
    });
  }
  for (const { row: phrase, documents } of expected.silent) {
    const rows = finder.rows.filter((row) => finder.claimsOf(row).some(({ text }) => text.includes(phrase)));
    for (const name of documents) {
      const cells = rows.flatMap((row) => row.cells.filter(({ outletId }) => finder.names(outletId).includes(name)));
      checks.push({
        id: `${name} is silent on: ${cut(phrase)}`,
        holds: cells.length > 0 && cells.every(({ status }) => status === "silent"),
        found: cells.map(({ status, reason }) => `${status} ${reason ?? ""}`),
      });
    }
  }
  checks.push({
    id: "every row has a cell for every column",
    holds: [comparison, path.together].every(({ rows, columns }) =>
      rows.every(({ cells }) => cells.length === columns.length),
    ),
    found: comparison.columns.length,
  });
  return checks;
}

type Finder = ReturnType<typeof findRows>;

const says = (phrases: Phrases) => Object.entries(phrases).filter(([name]) => name !== "kind");
const show = (phrases: Phrases) =>
  says(phrases)
    .map(([name, phrase]) => `${name} ${cut(phrase)}`)
    .join(" ~ ");

function findRows({ rows, claims, columns }: Comparison, { nameOf }: WholePath) {
  const claimsOf = (row: Row) => row.cells.flatMap(({ claimIds }) => claimIds.map((id) => claims[id]!));
  return {
    rows,
    claimsOf,
    /** The rows in which a document says one of the words that a phrase stands for. */
    find: (name: string, phrase: string) =>
      rows.filter((row) =>
        claimsOf(row).some(
          ({ articleId, text }) => nameOf(articleId) === name && phrase.split("|").some((part) => text.includes(part)),
        ),
      ),
    names: (outletId: string) =>
      columns.find((column) => column.outletId === outletId)?.articles.map(({ id }) => nameOf(id)) ?? [],
  };
}

/** Each conflict expected is there with its kind, and there is none besides. */
function checkConflicts(
  expected: ComparisonExpectation,
  finder: Finder,
  rowsOf: (finder: Finder, phrases: Phrases) => { common: readonly Row[] },
): Check[] {
  const real = (row: Row, kind?: string) =>
    row.conflicts.some((conflict) => !conflict.updates && (kind === undefined || conflict.kind === kind));
  const wanted = expected.conflicts.map((phrases) => ({ phrases, common: rowsOf(finder, phrases).common }));
  const foreseen = new Set(wanted.flatMap(({ common }) => common));
  const others = finder.rows.filter((row) => real(row) && !foreseen.has(row));
  return [
    ...wanted.map(({ phrases, common }) => ({
      id: `conflict of ${phrases.kind}: ${show(phrases)}`,
      holds: common.some((row) => real(row, phrases.kind)),
      found: common.flatMap(({ conflicts }) => conflicts.map(({ kind, updates }) => `${kind} ${updates}`)),
    })),
    {
      id: "no other conflict",
      holds: others.length === 0,
      found: others.map(({ text, conflicts }) => `${conflicts.map(({ kind }) => kind)}: ${text}`),
    },
  ];
}

/** Later counts stand in one row with those that they replace, marked as an update, and nowhere as a conflict. */
function checkUpdates(
  expected: ComparisonExpectation,
  finder: Finder,
  rowsOf: (finder: Finder, phrases: Phrases) => { common: readonly Row[] },
): Check[] {
  return expected.updates.flatMap((phrases) => {
    const ofKind = (row: Row) => row.conflicts.filter(({ kind }) => kind === phrases.kind);
    const rows = says(phrases).flatMap(([name, phrase]) => finder.find(name, phrase));
    const { common } = rowsOf(finder, phrases);
    return [
      {
        id: `update of ${phrases.kind}: ${show(phrases)}`,
        holds: common.some((row) => ofKind(row).some(({ updates }) => updates)),
        found: common.flatMap(ofKind),
      },
      {
        id: `no conflict: ${show(phrases)}`,
        holds: rows.length > 0 && rows.every((row) => ofKind(row).every(({ updates }) => updates)),
        found: rows.flatMap(ofKind),
      },
    ];
  });
}
