import type { Cue } from "../claim.ts";

/**
 * What a reporting verb takes for its content:
 * - `quotation`: direct speech before or after it; `clause`: a clause with or without "that"; `that`: only with "that", "how" …
 * - `infinitive`: "vows to leave"; `order`: "urges them to leave"; `address`: "tells them that …"
 * - `object`: "rejects the plan"; `naming`: "calls it a failure", "describes it as …"
 * - `estimate`: "puts the toll at 40"
 * - `about` … : a phrase with that preposition
 */
export type Frame =
  | "quotation"
  | "clause"
  | "that"
  | "infinitive"
  | "order"
  | "address"
  | "object"
  | "naming"
  | "about"
  | "of"
  | "for"
  | "to"
  | "on"
  | "against"
  | "at"
  | "with"
  | "over"
  | "gerund"
  | "estimate";

export interface ReportingVerb {
  readonly kind: Cue["kind"];
  readonly frames: ReadonlySet<Frame>;
}

/** Verbs by kind and frame; a verb may stand in several rows, its first row gives the kind. */
const rows: readonly (readonly [Cue["kind"], string, string])[] = [
  [
    "speech",
    "quotation clause",
    `say state declare add claim argue insist assert contend note observe explain announce report suggest warn reply respond
    answer stress emphasize emphasise underline underscore reiterate repeat admit acknowledge concede confess confirm affirm deny allege
    predict promise vow pledge swear quip joke brag complain lament mention reveal disclose caution counter retort
    proclaim testify conclude remark recall remind clarify hint imply tell inform assure elaborate estimate
    forecast project protest recount relate attest stipulate specify advise speculate muse theorize theorise posit opine preach profess surmise
    joke guarantee find show suggest indicate demonstrate reaffirm reassert volunteer interject chime grouse grumble gripe moan whine intimate concur venture`,
  ],
  [
    "speech",
    "quotation",
    `charge press ask shout yell scream cry whisper mutter murmur exclaim chant intone thunder snap bark laugh sigh joke demand inquire enquire urge
    beg plead agree wonder blast rail gush growl tease deadpan crow chide sing recite repeat continue rejoin fume sneer scoff
    vent beam purr comment ask interrupt order command proceed think boast`,
  ],
  ["speech", "estimate", `put`],
  ["writing", "quotation clause", `write tweet post blog retweet email text message wire cable`],
  ["writing", "quotation that", `read publish headline caption rule decide find`],
  [
    "thought",
    "clause",
    `think believe feel fear hope expect suspect assume doubt guess reckon suppose worry realize realise wish
    imagine presume anticipate figure consider bet calculate conclude hypothesize hypothesise dream trust judge foresee learn understand`,
  ],
  [
    "thought",
    "that",
    `wonder see learn discover recognize recognise remember forget appreciate regret decide determine notice sense hear`,
  ],
  [
    "speech",
    "that",
    `accept maintain order show indicate suggest demonstrate propose recommend signal agree demand request insist find argue charge point decree convey communicate
    imply establish illustrate highlight cite pretend complain proclaim plead joke rule telegraph underscore certify dispute hold boast question`,
  ],
  [
    "speech",
    "address",
    `tell inform remind assure warn promise advise notify convince persuade reassure alert brief ask text email show teach`,
  ],
  [
    "attitude",
    "infinitive",
    `vow plan want hope agree refuse decline threaten promise seek pledge offer intend decide propose prefer aim expect swear
    wish demand ask claim plead consent volunteer commit opt aspire desire resolve dare hesitate elect
    yearn long love like beg petition undertake strive`,
  ],
  [
    "speech",
    "order",
    `urge ask tell order want expect encourage advise invite press persuade convince warn implore beg instruct direct request remind
    challenge pressure exhort recommend dare beseech lobby task require command forbid authorize authorise`,
  ],
  [
    "attitude",
    "object",
    `criticize criticise praise support oppose endorse condemn denounce reject dismiss defend blast slam mock deny discuss mention cite announce
    propose describe highlight emphasize emphasise stress reiterate acknowledge admit confirm tout applaud welcome advocate
    blame thank congratulate hail ridicule decry deride lament regret predict fear want prefer demand request promise explain
    echo recall remember suggest question doubt disavow disclose outline assail bemoan retweet lambaste lambast rebuke
    scold chastise castigate berate belittle admonish disparage denigrate vilify demonize demonise malign blister
    champion laud extol commend salute back protest contest dispute refute rebut disown repudiate renounce
    admire love dislike despise detest resent envy trust distrust mistrust appreciate value
    expect anticipate envision foresee forecast estimate suspect
    claim allege assert declare proclaim affirm announce report explain clarify preach
    invoke reference note consider contemplate ponder weigh mull
    seek urge advise authorize disapprove veto oppose
    plan pitch peddle
    quote attack slam fault pillory savage skewer excoriate flay shame insult taunt jeer heckle cheer
    compliment thank apologize
    spell underline convey voice express communicate relay articulate
    debate negotiate broach revisit
    imagine remember like oppose
    misrepresent downplay exaggerate overstate understate minimize
    crave desire
    predict misunderstand realize recognize
    tweet retweet`,
  ],
  [
    "speech",
    "naming",
    `call label dub deem brand describe portray cast characterize characterise depict paint term see consider dismiss denounce hail
    praise condemn criticize criticise mock ridicule deride reject nickname name declare pronounce proclaim judge rate treat slam blast
    decry perceive interpret cite tout compare liken call identify denote classify list count know frame attack`,
  ],
  ["speech", "about", `speak talk comment rant rave`],
  [
    "attitude",
    "about",
    `talk complain worry speak think joke care warn ask boast brag write know fret rant tweet wonder read rave inquire learn opine comment muse hear gripe grumble moan whine argue dream question feel gush`,
  ],
  [
    "attitude",
    "of",
    `accuse warn complain approve disapprove boast think dream talk conceive despair suspect remind convince assure`,
  ],
  [
    "attitude",
    "for",
    `call blame criticize criticise praise plead push apologize apologise thank fault advocate hope wish ask lobby argue pray root stump campaign beg credit chide attack appeal press long vouch`,
  ],
  ["attitude", "to", `object refer allude point admit confess respond testify attest agree pledge commit`],
  ["attitude", "on", `insist comment call elaborate expound touch remark dwell reflect opine bet weigh harp lecture`],
  [
    "attitude",
    "against",
    `rail argue warn campaign protest speak lobby inveigh fulminate testify advise rant caution urge counsel`,
  ],
  ["attitude", "at", `hint laugh scoff balk bristle marvel sneer chafe rage poke jeer`],
  ["attitude", "with", `agree disagree side concur sympathize sympathise quibble charge`],
  ["attitude", "over", `worry fret agonize clash spar disagree obsess`],
  [
    "attitude",
    "gerund",
    `propose suggest recommend consider deny admit acknowledge oppose support favor favour advocate regret contemplate enjoy hate love prefer envision imagine
    recall remember mention discuss mind `,
  ],
];

export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = build();

function build(): ReadonlyMap<string, ReportingVerb> {
  const table = new Map<string, { kind: Cue["kind"]; frames: Set<Frame> }>();
  for (const [kind, frames, verbs] of rows) {
    for (const verb of verbs.trim().split(/\s+/)) {
      const entry = table.get(verb) ?? { kind, frames: new Set<Frame>() };
      for (const frame of frames.split(" ")) entry.frames.add(frame as Frame);
      table.set(verb, entry);
    }
  }
  return table;
}
