import type { Claimed, Outlet } from "../documents/outlets.ts";

/** Lines that an outlet's dumps repeat outside of their articles; readings use them from the next start on. */
export interface OutletLines {
  readonly outletId: string;
  readonly lines: readonly string[];
  /** How many documents it was learned from. */
  readonly documents: number;
  readonly learnedAt: string;
}

/** An outlet as stored articles name it, registered or not. */
export interface NamedOutlet {
  readonly id: string;
  /** As most of them write it. */
  readonly name: string;
  readonly articles: number;
}

/** What is known of outlets beyond what ships. */
export interface OutletReader {
  /** Outlets put by callers, over those that ship: the same list, not to be changed, for as long as nobody puts one. */
  outletOverrides(): Promise<readonly Outlet[]>;
  /** When a caller last put an outlet: the one that is named, or any; RFC 3339, null where nobody did, as far as is known. */
  outletChange(id?: string): Promise<string | null>;
  /** Outlets that stored articles name whose ids come after one, at most `limit`, in the order of ids by code points. */
  outletsOfArticles(after: string, limit: number): Promise<readonly NamedOutlet[]>;
  outletOfArticles(id: string): Promise<NamedOutlet | null>;
  outletLines(): Promise<readonly OutletLines[]>;
}

/** What callers say and the command line learns of outlets. */
export interface OutletWriter {
  /**
   * @param shipped the entry that ships under its id; null for none
   * @param over the entry that must stand under its id, null for none; any may where absent
   * @returns why nothing is written: what another outlet that was put has of it, or that another entry stands by now; null
   *   where it is put
   */
  putOutlet(outlet: Outlet, shipped?: Outlet | null, over?: Outlet | null): Promise<Claimed | "outdated" | null>;
  /** Replaces what was learned of one outlet's pages. */
  putOutletLines(learned: OutletLines): Promise<void>;
}
