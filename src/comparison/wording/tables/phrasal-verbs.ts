/** Verbs with a particle right behind them, base forms, to the verb that news uses for the same. Written for this project. */
const lines = `
step down: resign
stand down: resign
call off: cancel
put off: postpone
turn down: reject
throw out: reject
lay off: dismiss
shut down: close
close down: close
wind down: close
fall apart: collapse
fall through: collapse
cave in: collapse
blow up: explode
break out: erupt
burn down: burn
pull out: withdraw
back out: withdraw
pass away: die
hand over: surrender
scale back: reduce
cut back: reduce
speed up: accelerate
slow down: slow
kick off: start
start off: start
lock up: jail
touch down: land
tear down: demolish
knock down: demolish
pull down: demolish
find out: learn
sell off: sell
wipe out: destroy
sign off: approve
stay on: remain
carry on: continue
hit back: retaliate
back down: retreat
roll back: reverse
`;

/** By the verb's base form and its particle: "step down". */
export const phrasalVerbs: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .map((line) => line.split(": ") as [string, string]),
);

export const particles: ReadonlySet<string> = new Set([...phrasalVerbs.keys()].map((verb) => verb.split(" ")[1]!));
