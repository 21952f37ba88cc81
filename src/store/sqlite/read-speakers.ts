import type { AnyOf, PageRequest, SpeakerFilter, SpeakerReader, SpeakerRow } from "../store.ts";
import { articleConditions, timeBounds } from "./article-conditions.ts";
import { all, type Condition, given, preparedOnce, sortValues, type Value, where } from "./conditions.ts";
import type { Connection } from "./connection.ts";
import { foldName } from "./fold-name.ts";
import { packId, unpackId } from "./ids.ts";
import { toPage } from "./page.ts";
import { holds, isSeveral } from "./several-values.ts";

interface Row {
  readonly seq: number;
  readonly id: Buffer;
  readonly claims: number;
  readonly articles: number;
}

const columns = "s.seq, s.id, s.claims, s.articles";

/** Articles are counted over all of a time, not from page to page. */
const whole = { after: null, limit: 0 } as const;

/** Speakers, the most quoted first. Pages follow the counts as they are: who is quoted meanwhile may move between them. */
export function makeSpeakerReader({ driver }: Connection): SpeakerReader {
  const prepared = preparedOnce(driver);
  const one = driver.prepare(`SELECT ${columns} FROM speakers s WHERE s.id = ?`);
  const namesOf = driver.prepare(
    "SELECT name, claims AS count FROM speaker_names WHERE speaker = ? ORDER BY claims DESC, name",
  );
  const roleOf = driver
    .prepare("SELECT role FROM speaker_roles WHERE speaker = ? ORDER BY claims DESC, role LIMIT 1")
    .pluck();
  const outletsOf = driver.prepare(
    "SELECT outlet_id AS id, outlet_name AS name, claims FROM speaker_outlets WHERE speaker = ? AND outlet_id <> '' ORDER BY claims DESC, outlet_id",
  );

  function articlesOf(speaker: number, outlet: AnyOf<string>): number {
    const { sql, values } = holds("a.outlet_id", outlet);
    const count = prepared(`
      SELECT count(DISTINCT a.seq) FROM claim_speakers t CROSS JOIN claims c ON c.seq = t.claim
      CROSS JOIN articles a ON a.seq = c.article WHERE t.speaker = ? AND ${sql}`).pluck();
    return count.get(speaker, ...values) as number;
  }

  function present(row: Row): SpeakerRow {
    const spellings = namesOf.all(row.seq) as SpeakerRow["spellings"];
    return {
      id: unpackId(row.id, "spk"),
      name: fullest(spellings),
      role: (roleOf.get(row.seq) as string | undefined) ?? null,
      spellings,
      claims: row.claims,
      articles: row.articles,
      outlets: outletsOf.all(row.seq) as SpeakerRow["outlets"],
    };
  }

  return {
    async speaker(id) {
      const row = one.get(packId(id)) as Row | undefined;
      return row ? present(row) : null;
    },
    async speakers(filter, page) {
      const { q, ...ofTheirArticles } = filter;
      const { outlet, ...others } = ofTheirArticles;
      const after = page.after && sortValues(page.after);
      const last: Value[] = after ? [Number(after[0]), packId(String(after[1]))] : [];
      const named = given(q, (typed) =>
        where(
          "EXISTS (SELECT 1 FROM speaker_names n WHERE n.speaker = s.seq AND instr(folded(n.name), ?) > 0)",
          foldName(typed),
        ),
      );
      const rows = Object.values(others).some((wanted) => wanted !== undefined)
        ? ofArticles(ofTheirArticles, named, last, page)
        : outlet === undefined
          ? ofStore(named, last, page)
          : ofOutlet(outlet, named, last, page);
      return toPage(rows, page, (row) => [row.claims, unpackId(row.id, "spk")], present);
    },
  };

  function ofStore(named: Condition | null, last: Value[], page: PageRequest): Row[] {
    const { sql, values } = all([last.length > 0 ? where("(s.claims, s.id) < (?, ?)", ...last) : null, named]);
    const list = prepared(`SELECT ${columns} FROM speakers s WHERE ${sql} ORDER BY s.claims DESC, s.id DESC LIMIT ?`);
    return list.all(...values, page.limit + 1) as Row[];
  }

  /** An outlet's claims are counted as they come; of the speakers of one page its articles are counted here. */
  function ofOutlet(outlet: AnyOf<string>, named: Condition | null, last: Value[], page: PageRequest): Row[] {
    const several = isSeveral(outlet);
    const claims = several ? "sum(o.claims)" : "o.claims";
    const beyond = last.length > 0 ? where(`(${claims}, s.id) < (?, ?)`, ...last) : null;
    const { sql, values } = all([holds("o.outlet_id", outlet), named, several ? null : beyond]);
    const together = several ? `GROUP BY s.seq ${beyond === null ? "" : `HAVING ${beyond.sql}`}` : "";
    const list = prepared(`
      SELECT s.seq, s.id, ${claims} AS claims FROM speaker_outlets o CROSS JOIN speakers s ON s.seq = o.speaker
      WHERE ${sql} ${together} ORDER BY ${claims} DESC, s.id DESC LIMIT ?`);
    const past = several && beyond ? beyond.values : [];
    const rows = list.all(...values, ...past, page.limit + 1) as Omit<Row, "articles">[];
    return rows.map((row) => ({ ...row, articles: articlesOf(row.seq, outlet) }));
  }

  /** The claims of an event or a study are few enough to be counted when they are asked for. */
  function ofArticles(
    filter: Omit<SpeakerFilter, "q">,
    named: Condition | null,
    last: Value[],
    page: PageRequest,
  ): Row[] {
    const { sql, values } = all([...articleConditions(filter, null), ...timeBounds(filter, whole), named]);
    const list = prepared(`
      SELECT s.seq, s.id, count(*) AS claims, count(DISTINCT a.seq) AS articles
      FROM articles a CROSS JOIN claim_speakers t ON t.claim >= a.first_claim AND t.claim < a.first_claim + a.claim_count
      CROSS JOIN speakers s ON s.seq = t.speaker
      WHERE ${sql} GROUP BY s.seq ${last.length > 0 ? "HAVING (count(*), s.id) < (?, ?)" : ""}
      ORDER BY count(*) DESC, s.id DESC LIMIT ?`);
    return list.all(...values, ...last, page.limit + 1) as Row[];
  }
}

/** The spelling to show: the most used of those with the most words. */
function fullest(spellings: SpeakerRow["spellings"]): string {
  const words = (name: string) => name.split(/\s+/).length;
  return [...spellings].sort((a, b) => words(b.name) - words(a.name) || b.count - a.count)[0]?.name ?? "";
}
