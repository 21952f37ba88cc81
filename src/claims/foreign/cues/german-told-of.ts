import { sentenceEnd } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { wordAt } from "../phrases/foreign-mentions.ts";

/** "Gegen den Bürgermeister erhebt …", "Dem Angeklagten droht …": a phrase that is no subject. */
const noSubject =
  /^(?:gegen|für|ohne|bis|von|vom|durch|um|trotz|wegen|unter|hinter|neben|zwischen|über|de[mns]|eine[mns]|(?:sein|ihr)e[mns])$/;
const accused =
  /(?:angeklagte|angeschuldigte|beschuldigte|verdächtige|verurteilte|festgenommene|verhaftete|verletzte|verstorbene|getötete|opfer|täter|täterin)[rsn]?$/u;
const hearsay = /^soll(?:en|te|ten)?$/;
const infinitive = /^(?:haben|sein)$/;
const passive = /^w(?:ird|erden|urden?)$/;
const participle =
  /^(?:(?:\p{Ll}{2,6})?ge\p{Ll}{2,}(?:t|en)|\p{Ll}+iert|(?:be|ver|er|ent|zer)\p{Ll}{2,}(?:t|en)|vorgeworfen)$/u;
/** "Wird gehen": infinitives that look like participles. */
const futures =
  /^(?:ge(?:hen|ben|winnen|hören|fallen|nießen|stehen|lten|schehen|lingen)|(?:be|ver|er|ent|zer)\p{Ll}+en)$/u;
/** "Steht in der Kritik", "muss sich verantworten", "sitzt in Haft" */
const suspected = /^(?:verdacht|verantworten|kritik|anklagebank|haft|untersuchungshaft|u-haft|beschuss)$/;

/**
 * "Der Angeklagte soll den Wirt getötet haben. | Er habe …": whether a German sentence tells of its subject what others say of or
 * do to it, so that words in the mood of reported speech behind it are not the subject's.
 */
export function isToldOf(passage: Passage, sentence: OuterSentence, subject: Range): boolean {
  if (noSubject.test(wordAt(passage, subject.first))) return true;
  for (let at = subject.first; at < subject.last; at++) if (accused.test(wordAt(passage, at))) return true;
  const end = sentenceEnd(passage, sentence);
  let [said, auxiliary] = [false, ""];
  for (let at = subject.last; at < end; at++) {
    const word = wordAt(passage, at);
    if (passage.quotationOf[at] !== -1) continue;
    if (suspected.test(word) || (said && infinitive.test(word))) return true;
    said ||= hearsay.test(word);
    if (passive.test(word)) auxiliary = word;
    const isFuture = !/^wurden?$/.test(auxiliary) && futures.test(word);
    if (auxiliary !== "" && participle.test(word) && !isFuture) return true;
  }
  return false;
}
