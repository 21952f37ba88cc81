/**
 * Words that need no article in front of "said" and name nobody: collectives, what a family calls its own, what is
 * believed, pronouns that the tagger takes for names. Lower case.
 */
export const bareSubjects: ReadonlySet<string> = new Set(
  `staff management opposition counsel prosecution defence defense personnel leadership media press public law people folk crew youth
  clergy cavalry infantry security traffic immigration customs health housing labour labor trade industry business finance education
  mum mom mam mama dad daddy mummy mommy grandma grandpa granny nan papa pa
  evidence research data science tradition legend history experience theory logic wisdom convention protocol guidance advice policy
  intelligence scripture nature news gossip hearsay word rumour rumor speculation fiction lore common sense literature religion justice
  footage imagery video audio testing polling modelling modeling monitoring screening sampling testimony documentation paperwork analysis
  correspondence software technology weather demand supply growth inflation
  several many most much some few fewer more others other another both none neither either all half each everybody everyone someone
  somebody anyone anybody nobody nothing something anything whoever whichever enough plenty lots hundreds thousands dozens
  local locals former latter last first second third next one two three mine yours hers ours theirs
  men women children police folks mice
  today yesterday tomorrow tonight now then here there
  prison jail church school college hospital university parliament congress court city town village county state government council
  headquarters downtown upstairs home work breakfast lunch dinner
  north south east west left right
  english french german spanish chinese russian
  reportedly allegedly sadly`.split(/\s+/),
);
