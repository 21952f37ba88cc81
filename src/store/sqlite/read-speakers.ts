import { RashomonError } from "../../errors.ts";
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
  /** Claims when the walk began: what came since counts for no place. */
  readonly stood?: number;
}

const columns = "s.seq, s.id, s.claims, s.articles";

/** Articles are counted over all of a time, not from page to page. */
const whole = { after: null, limit: 0 } as const;

/**
 * Of so many claims that came since a walk began it is counted whom they quote, some tenths of a second at most: where more
 * have come its next pages follow the counts as they are then, and who is quoted more often by now may have passed it by.
 */
const mostSince = 200_000;

/** A page of speakers as a walk asks for it. */
interface WalkedPage extends PageRequest {
  /** Claims and id of the speaker before it. */
  readonly last: readonly Value[];
  /** The last claim before the walk began: since then it sees every speaker where he stood. */
  readonly asOf: number;
  /** Whether nobody was quoted since, as far as that is counted. */
  readonly still: boolean;
}

/**
 * Speakers, the most quoted first. Who is quoted rises in the list, past the place that somebody has walked to, so that a
 * cursor says, after its sort values, which claim was the last when its walk began: what came since counts for no place. One
 * of an earlier version does not say it, and begins its walk where it stands. Who was quoted by then is missed by no walk;
 * where claims are taken back or read again meanwhile he may be met twice.
 */
export function makeSpeakerReader({ driver }: Connection): SpeakerReader {
  const prepared = preparedOnce(driver);
  const newest = driver.prepare("SELECT max(seq) FROM claims").pluck();
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

  function walked(page: PageRequest): WalkedPage {
    const now = (newest.get() as number | null) ?? 0;
    if (page.after === null) return { ...page, last: [], asOf: now, still: true };
    const [first, second, asOf = now] = page.after;
    if (page.after.length > 3 || first === undefined || second === undefined || typeof asOf !== "number")
      throw new RashomonError("request.badCursor");
    const [claims, id] = sortValues([first, second]);
    return { ...page, last: [Number(claims), packId(String(id))], asOf, still: asOf >= now || now - asOf > mostSince };
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
    async speakers({ q, ...ofTheirArticles }, page) {
      const { outlet } = ofTheirArticles;
      const asked = walked(page);
      const named = calledSo(q);
      const rows = namesArticles(ofTheirArticles)
        ? ofArticles(ofTheirArticles, named, asked)
        : outlet === undefined
          ? ofStore(named, asked)
          : ofOutlet(outlet, named, asked);
      return toPage(rows, page, (row) => [row.stood ?? row.claims, unpackId(row.id, "spk"), asked.asOf], present);
    },
    async countSpeakers({ q, ...ofTheirArticles }) {
      const { outlet } = ofTheirArticles;
      const named = calledSo(q);
      if (namesArticles(ofTheirArticles)) {
        const { sql, values } = whoIsQuoted(ofTheirArticles, named);
        return counted(`(SELECT DISTINCT s.seq FROM ${sql})`, values);
      }
      const { sql, values } = all([given(outlet, (one) => holds("o.outlet_id", one)), named]);
      if (outlet === undefined) return counted(`speakers s WHERE ${sql}`, values);
      const joined = "speaker_outlets o CROSS JOIN speakers s ON s.seq = o.speaker";
      return counted(`(SELECT DISTINCT s.seq FROM ${joined} WHERE ${sql})`, values);
    },
  };

  function counted(rows: string, values: readonly Value[]): number {
    return prepared(`SELECT count(*) FROM ${rows}`)
      .pluck()
      .get(...values) as number;
  }

  function ofStore(named: Condition | null, { last, limit, asOf, still }: WalkedPage): Row[] {
    if (still) {
      const { sql, values } = all([last.length > 0 ? where("(s.claims, s.id) < (?, ?)", ...last) : null, named]);
      const list = prepared(`SELECT ${columns} FROM speakers s WHERE ${sql} ORDER BY s.claims DESC, s.id DESC LIMIT ?`);
      return list.all(...values, limit + 1) as Row[];
    }
    const { sql, values } = all([named]);
    const list = prepared(`
      WITH since AS MATERIALIZED (SELECT speaker, count(*) AS claims FROM claim_speakers WHERE claim > ? GROUP BY speaker)
      SELECT * FROM (
        SELECT ${columns}, s.claims AS stood FROM speakers s
        WHERE (s.claims, s.id) < (?, ?) AND s.seq NOT IN (SELECT speaker FROM since) AND ${sql}
        ORDER BY s.claims DESC, s.id DESC LIMIT ?)
      UNION ALL
      SELECT * FROM (
        SELECT ${columns}, s.claims - n.claims AS stood FROM since n CROSS JOIN speakers s ON s.seq = n.speaker
        WHERE (s.claims - n.claims, s.id) < (?, ?) AND ${sql}
        ORDER BY s.claims - n.claims DESC, s.id DESC LIMIT ?)
      ORDER BY stood DESC, id DESC LIMIT ?`);
    return list.all(asOf, ...last, ...values, limit + 1, ...last, ...values, limit + 1, limit + 1) as Row[];
  }

  /** An outlet's claims are counted as they come; of the speakers of one page its articles are counted here. */
  function ofOutlet(outlet: AnyOf<string>, named: Condition | null, { last, limit, asOf, still }: WalkedPage): Row[] {
    const together = isSeveral(outlet) || !still;
    const claims = together ? "sum(o.claims)" : "o.claims";
    const stood = still ? claims : `${claims} - coalesce(n.claims, 0)`;
    const quoted = holds("a.outlet_id", outlet);
    const since = still
      ? null
      : where(
          `WITH since AS MATERIALIZED (
            SELECT t.speaker, count(*) AS claims FROM claim_speakers t CROSS JOIN claims c ON c.seq = t.claim
            CROSS JOIN articles a ON a.seq = c.article WHERE t.claim > ? AND ${quoted.sql} GROUP BY t.speaker)`,
          asOf,
          ...quoted.values,
        );
    const beyond = last.length > 0 ? where(`(${stood}, s.id) < (?, ?)`, ...last) : null;
    const { sql, values } = all([holds("o.outlet_id", outlet), named, together ? null : beyond]);
    const grouped = together ? `GROUP BY s.seq ${beyond === null ? "" : `HAVING ${beyond.sql}`}` : "";
    const list = prepared(`
      ${since?.sql ?? ""}
      SELECT s.seq, s.id, ${claims} AS claims, ${stood} AS stood FROM speaker_outlets o
      CROSS JOIN speakers s ON s.seq = o.speaker ${since ? "LEFT JOIN since n ON n.speaker = s.seq" : ""}
      WHERE ${sql} ${grouped} ORDER BY ${stood} DESC, s.id DESC LIMIT ?`);
    const past = together && beyond ? beyond.values : [];
    const rows = list.all(...(since?.values ?? []), ...values, ...past, limit + 1) as Omit<Row, "articles">[];
    return rows.map((row) => ({ ...row, articles: articlesOf(row.seq, outlet) }));
  }

  /** The claims of an event or a study are few enough to be counted when they are asked for. */
  function ofArticles(
    filter: Omit<SpeakerFilter, "q">,
    named: Condition | null,
    { last, limit, asOf, still }: WalkedPage,
  ): Row[] {
    const { sql, values } = whoIsQuoted(filter, named);
    const stood = still ? where("count(*)") : where("sum(t.claim <= ?)", asOf);
    const list = prepared(`
      SELECT s.seq, s.id, count(*) AS claims, count(DISTINCT a.seq) AS articles, ${stood.sql} AS stood
      FROM ${sql} GROUP BY s.seq ${last.length > 0 ? "HAVING (stood, s.id) < (?, ?)" : ""}
      ORDER BY stood DESC, s.id DESC LIMIT ?`);
    return list.all(...stood.values, ...values, ...last, limit + 1) as Row[];
  }
}

/** Whether a filter says which articles count, by more than their outlet. */
const namesArticles = ({ outlet: _, ...others }: Omit<SpeakerFilter, "q">): boolean =>
  Object.values(others).some((wanted) => wanted !== undefined);

const calledSo = (typed: string | undefined): Condition | null =>
  given(typed, (name) =>
    where(
      "EXISTS (SELECT 1 FROM speaker_names n WHERE n.speaker = s.seq AND instr(folded(n.name), ?) > 0)",
      foldName(name),
    ),
  );

/** The claims of some articles (`a`) with whom they are given to (`s`), as what stands behind FROM. */
function whoIsQuoted(filter: Omit<SpeakerFilter, "q">, named: Condition | null): Condition {
  const { sql, values } = all([...articleConditions(filter, null), ...timeBounds(filter, whole), named]);
  const joined = `articles a
      CROSS JOIN claim_speakers t ON t.claim >= a.first_claim AND t.claim < a.first_claim + a.claim_count
      CROSS JOIN speakers s ON s.seq = t.speaker`;
  return { sql: `${joined} WHERE ${sql}`, values };
}

/** The spelling to show: the most used of those with the most words. */
function fullest(spellings: SpeakerRow["spellings"]): string {
  const words = (name: string) => name.split(/\s+/).length;
  return [...spellings].sort((a, b) => words(b.name) - words(a.name) || b.count - a.count)[0]?.name ?? "";
}
