/** Irregular forms of English, each line: base, then its forms. Written for this project. */
const lines = `
be am is are was were been being
have has had having
do does did done
go goes went gone
say said
make made
take took taken
come came
see saw seen
know knew known
give gave given
find found
tell told
become became
leave left
feel felt
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
mean meant
meet met
run ran
pay paid
sit sat
speak spoke spoken
lead led
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
rise rose risen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
throw threw thrown
catch caught
deal dealt
win won
forget forgot forgotten
sell sold
fight fought
teach taught
eat ate eaten
fly flew flown
flee fled
hide hid hidden
shoot shot
steal stole stolen
strike struck stricken
sink sank sunk
swear swore sworn
freeze froze frozen
shake shook shaken
withdraw withdrew withdrawn
undergo underwent undergone
overcome overcame
arise arose arisen
bear bore borne
bind bound
blow blew blown
breed bred
cling clung
creep crept
dig dug
feed fed
forbid forbade forbidden
forgive forgave forgiven
hang hung
kneel knelt
lay laid
lend lent
lie lied lies lain lying
light lit
ride rode ridden
ring rang rung
shine shone
shrink shrank shrunk
sing sang sung
sleep slept
slide slid
spin spun
spring sprang sprung
stick stuck
sting stung
swim swam swum
swing swung
tear tore torn
wake woke woken
weep wept
wind wound
foresee foresaw foreseen
oversee oversaw overseen
mistake mistook mistaken
uphold upheld
rebuild rebuilt
repay repaid
resell resold
behold beheld
bid bade
die died dies dying
tie tied ties tying
man men
woman women
child children
person people persons
foot feet
tooth teeth
mouse mice
life lives
wife wives
knife knives
half halves
shelf shelves
thief thieves
leaf leaves
self selves
loaf loaves
wolf wolves
crisis crises
basis bases
analysis analyses
thesis theses
hypothesis hypotheses
medium media
datum data
criterion criteria
phenomenon phenomena
good better best
bad worse worst
far further farther furthest
spokesperson spokesman spokeswoman spokesmen spokeswomen
policeman policemen policewoman
fireman firemen
businessman businessmen
gunman gunmen
fisherman fishermen
congressman congressmen congresswoman
`;

/** From an irregular form to its base. */
export const irregularBases: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [base, ...forms] = line.split(" ") as [string, ...string[]];
      return forms.map((form): [string, string] => [form, base]);
    }),
);

/** Words that an ending seems to hang on, but that are whole. */
export const wholeWords: ReadonlySet<string> = new Set(
  "news politics economics physics mathematics athletics olympics series species means always perhaps besides towards nothing something anything everything shed sled wed feed bleed exceed proceed succeed embed greed creed weed heed deed hatred kindred naked wicked infrared during king thing spring string morning evening wing ring red bed need speed breed seed indeed hundred sacred united states lens gas bus yes this thus us less its was has is as ours yours theirs his plus versus campus virus focus status census bonus basis crisis".split(
    " ",
  ),
);
