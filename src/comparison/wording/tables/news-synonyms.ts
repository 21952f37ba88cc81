/** Words that news uses for one another, base forms, one line each. Written for this project; a word may stand in two. */
const lines = `
die kill dead death fatal deadly fatality perish slay murder toll
injure wound hurt injury casualty maim
arrest detain capture seize nab apprehend custody detention hold
free release liberate
resign quit resignation depart
sack fire oust dismiss axe
strike airstrike bombing bomb bombard shell shelling raid
blast explosion explode detonate bomb
attack assault strike raid onslaught
gunman shooter attacker assailant
shoot shooting gunfire
weapon arm arms armament
plane aircraft jet airliner airplane
ship vessel boat ferry
car vehicle automobile
truck lorry
coach bus
train tram rail railway
crash collide collision wreck accident smash derail
quake earthquake tremor
storm hurricane typhoon cyclone
flood flooding deluge
fire blaze wildfire
film movie
football soccer
jail prison imprison incarcerate
judge justice magistrate
lawyer attorney counsel barrister
court tribunal
lawsuit suit sue
law legislation bill act statute
guilty convict conviction
acquit clear
accuse charge allege indict
aim direct target intend
trial hearing
share stock equity
market exchange bourse
rise gain climb jump increase surge advance soar rally grow raise up higher
fall drop decline slump dip decrease slip slide tumble plunge sink lose down lower
profit earnings income
revenue sales
company firm corporation business
buy acquire purchase takeover acquisition
sell sale divest
merge merger combine
job employment work
worker employee staff
boss chief head leader
premier pm
president leader
minister secretary
lawmaker mp legislator parliamentarian congressman senator
parliament legislature assembly congress
government cabinet administration
official authority
police officer cop
soldier troop trooper serviceman
army military force
rebel insurgent militant fighter guerrilla
protest demonstration rally demonstrate unrest
protester demonstrator activist
riot unrest violence clash
talk negotiation discussion dialogue discuss negotiate
meeting summit
meet talk
deal agreement accord pact treaty
agree consent
election vote poll ballot
win victory clinch triumph beat defeat
lose loss defeat
final championship title
begin start launch open commence
end finish close conclude stop halt cease
delay postpone defer
cancel scrap abandon
continue proceed resume
announce declare unveil reveal
say tell state
warn warning caution alert
urge call demand press
ask request seek
deny reject refute
refuse decline
approve back support endorse
oppose against object
ban prohibit bar outlaw forbid
allow permit let
condemn criticise criticize slam blast denounce condemnation outrage
praise hail laud
probe investigation inquiry investigate
find discover
search hunt look
visit trip tour
arrive land
leave depart exit
flee escape
return back
send deploy dispatch
launch fire
test trial
missile rocket
nuclear atomic
satellite spacecraft
prosperity welfare
cooperate cooperation collaborate collaboration partnership
tie relation relationship link
boost strengthen enhance deepen
people person citizen resident
child kid
woman female
man male
student pupil
teacher professor
doctor physician medic
hospital clinic
drug medicine medication
disease illness virus
patient victim
sick ill
aid help assist assistance
money fund cash
cost price
tax levy
debt loan
cut reduce reduction
plan scheme programme program proposal project
report study survey
show reveal suggest indicate
home house residence
building structure
town city village
road highway motorway street
area region zone district
border frontier
sea ocean
near close
big large huge major massive great
small little minor
new fresh
old former ex
last final
first initial
many several numerous
nearly almost
also additionally
hopeful optimistic hope
fear worry concern
angry anger fury outrage
gay homosexual
internet web online
website site
phone mobile cellphone
computer pc
picture photo image photograph
letter note
pope papacy pontiff
prayer pray
married marriage wedding wed marry
birth born baby
funeral burial
memorial tribute
`;

/** The lines that each word stands in. */
export const newsSynonyms: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  for (const [line, words] of lines.trim().split("\n").entries()) {
    for (const word of words.split(" ")) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [line]);
      else known.push(line);
    }
  }
  return found;
})();
