const longest = 240;
const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}\.[\p{L}\p{N}.-]{2,64}/u;
/** A sentence that bids the reader, not one that tells of somebody who wrote. */
const bidding =
  /(?:^|[.?!:;]["”’]?\s+)(?:(?:please|to (?:get in touch|contact us)[^.?!]{0,40}|if you [^.?!]{3,80}),?\s+)?(?:write|e-?mail|contact|message|call|text|tell|send|reach|get in touch|share|let us know|schreiben sie|mailen sie|escr[ií]banos|[ée]crivez(?:-nous)?|scriveteci|пишите|пишіть)(?!\p{L})/iu;

/** Whether a short block asks the reader to write to the newsroom and gives the address: "Do you work there? Write to tips@…". */
export function asksForTips(text: string): boolean {
  return text.length <= longest && address.test(text) && bidding.test(text);
}
