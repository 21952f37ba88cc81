const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that carry grammar rather than content; they take part in a comparison only through negation and modality. */
export const functionWords = set(
  "a an the this that these those it its he him his she her hers they them their theirs we us our ours i me my mine you your yours who whom whose which what where when why how there here and or but nor so yet if then than as of to in on at by for from with into onto over under about after before between through during against within without upon among across toward towards up down out off again also too very just only even still such own same other another each every all any both few more most some much many no not be have do will would shall should can could may might must ought s t d ll re ve m 's because while although though until since whether either neither however according via per amid around along near ago",
);
