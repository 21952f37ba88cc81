import type { Reader } from "../store.ts";
import { makeChangeReader } from "./change-log.ts";
import type { Connection } from "./connection.ts";
import { makeArticleReader } from "./read-articles.ts";
import { makeClaimsReader } from "./read-claims.ts";
import { makeConflictReader } from "./read-conflicts.ts";
import { makeEventReader } from "./read-events.ts";
import { makeLabelReader } from "./read-labels.ts";
import { makeReportReader } from "./read-reports.ts";
import { makeSmallTablesReader } from "./read-small-tables.ts";
import { makeSpeakerReader } from "./read-speakers.ts";

/** Everything that is read, over one connection; each call sees what is committed when it is made. */
export function makeReader(connection: Connection): Reader {
  const { driver } = connection;
  // One counts what other connections commit, the other what this one writes itself.
  const others = driver.prepare("PRAGMA data_version").pluck();
  const own = driver.readonly ? null : driver.prepare("SELECT total_changes()").pluck();
  const changes = () => (others.get() as number) + ((own?.get() as number | undefined) ?? 0);
  return {
    changes,
    ...makeArticleReader(connection),
    ...makeClaimsReader(connection),
    ...makeEventReader(connection),
    ...makeConflictReader(connection),
    ...makeReportReader(connection),
    ...makeSpeakerReader(connection),
    ...makeLabelReader(connection),
    ...makeSmallTablesReader(connection, changes),
    ...makeChangeReader(connection),
  };
}
