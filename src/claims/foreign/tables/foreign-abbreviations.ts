/** Words that a full stop cuts short and that a name, a number or more may follow. Lower case. */
export const abbreviations: ReadonlySet<string> = new Set(
  `m sr sra srta dr dra prof profa d dña ud núm nº art av gral lic ing mons on sig dott prof ing arch avv geom rag sigg ca pag tel st ste mm mme mlle me
  z u a bzw ca evtl ggf nr abs mio mrd tsd dipl hr fr jan feb febr aug sept okt nov dez
  mevr dhr drs ir mln mld ca bijv o.a nl resp zgn jl vs st ing
  г гг ул им т д п стр руб тыс млн млрд трлн обл р-н просп св корр
  tp ts ths gs pgs bs ks ls tx q p`
    .split(/\s+/)
    .filter(Boolean),
);

/** Those of Ukrainian alone: "м. Київ", "ч. 3 ст. 368", "вул. Садова"; and of these the ones that are measures behind a number. */
export const ukrainianAbbreviations: ReadonlySet<string> = new Set(
  "р рр м с смт о вул ім ст ч просп пр бул пл грн коп напр див ред кв од хв зам нар деп ін к".split(" "),
);
export const ukrainianMeasures: ReadonlySet<string> = new Set("м с р рр грн хв".split(" "));
