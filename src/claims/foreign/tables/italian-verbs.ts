import { conjugate, type VerbIndex } from "./foreign-conjugation.ts";

/** Reporting verbs of Italian; see `conjugate` for how the rows read. */
export const italianVerbs: VerbIndex = conjugate(`
  ci it-are: assicur afferm dichiar giur ipotizz pens confid confess
  c it-are: spieg sottoline precis osserv raccont ricord not comment rivel rimarc evidenzi segnal specific puntualizz constat argoment
  c it-are: esclam tuon incalz rilanci ironizz rassicur testimoni obiett replic attest calcol scherz sbott sintetizz enfatizz comunic
  c it-are: rilev annot domand preannunci pronostic vaticin document indic sentenzi ragion verbalizz
  cit it-are: consider
  co it-are: annunci denunci critic condann lament lod elogi stigmatizz rivendic contest celebr apprezz
  cop it-are: sollecit reclam invoc auspic
  coi it-are: conferm rifiut stim
  cip it-are: minacci
  coip it-are: raccomand
  ip it-are: esort invit
  i it-are: accus rimprover incolp
  ca it-are: inform allert protest
  q it-are: parl
  cift it-are: sper
  coid it-are: neg
  cod it-are: rigett
  q it-are: continu attacc grid url rincar
  n it-are: boll etichett qualific
  co it-ire: ribad
  c it-ire: chiar
  ci it-ire: garant asser
  ca it-ire: ammon
  ca it-ire: rifer
  n it-ire: defin
  coid finite: smentisce smentiscono smentiva smentivano smentì smentirono
  coid participle: smentito smentita
  coid gerund: smentendo
  coip finite: suggerisce suggeriscono suggeriva suggerì
  coip participle: suggerito
  ca finite: avverte avvertono avvertiva avvertivano avvertì avvertirono insiste insistono insisteva insistette
  ca participle: avvertito insistito
  ca gerund: avvertendo insistendo riferendo
  ci finite: dice dicono diceva dicevano disse dissero dirà
  ci participle: detto detta detti dette
  ci gerund: dicendo
  ci infinitive: dire
  ci participle: detto_convinto detta_convinta detti_convinti detto_sicuro detta_sicura detto_certo detta_certa detto_fiducioso detta_fiduciosa detto_preoccupato detta_preoccupata detto_pronto detta_pronta detti_pronti detto_disponibile detta_disponibile detto_favorevole detta_favorevole
  ci: dice convinto, dice convinta, dice sicuro, dice sicura, dice certo, dice certa, dice pronto, dice pronta, dicono pronti
  ci finite: sostiene sostengono sosteneva sostenevano sostenne sostennero ammette ammettono ammetteva ammettevano ammise ammisero
  ci participle: sostenuto ammesso
  ci gerund: sostenendo ammettendo
  ci infinitive: sostenere ammettere
  c finite: aggiunge aggiungono aggiungeva aggiunse aggiunsero risponde rispondono rispondeva rispose risposero conclude concludono concludeva concluse conclusero ribatte ribattono ribatté riassume ripete ripetono ripeteva ripeté
  c participle: aggiunto risposto concluso ribattuto riassunto proseguito ripetuto
  c gerund: aggiungendo rispondendo concludendo ribattendo
  q finite: prosegue proseguono proseguiva proseguì scandisce
  coip finite: promette promettono prometteva promise promisero chiede chiedono chiedeva chiedevano chiese chiesero propone propongono proponeva propose proposero esige esigono pretende pretendono
  coip participle: promesso chiesto proposto preteso
  coip gerund: promettendo chiedendo proponendo
  co finite: riconosce riconoscono riconosceva riconobbe difende difendono difese difesero esprime esprimono espresse espressero
  co participle: riconosciuto difeso espresso
  coi finite: esclude escludono escludeva escluse esclusero
  coi participle: escluso
  coi gerund: escludendo
  cod finite: respinge respingono respingeva respinse respinsero
  cod participle: respinto
  cod gerund: respingendo
  cit finite: crede credono credeva credevano ritiene ritengono riteneva ritenevano ritenne teme temono temeva temevano
  cit participle: creduto ritenuto temuto
  cit gerund: ritenendo temendo
  cw finite: scrive scrivono scriveva scrisse scrissero
  cw participle: scritto
  ci: rende noto, rendono noto, rese noto, resero noto, fa sapere, fanno sapere, faceva sapere, fece sapere, fa notare, fanno notare, fece notare, fa presente, lascia intendere, fa capire, mette in guardia, mettono in guardia
  ci participle: reso_noto resa_nota resi_noti fatto_sapere fatto_notare fatto_presente fatto_capire lasciato_intendere messo_in_guardia tagliato_corto
  c gerund: facendo_sapere facendo_notare
  cw finite: legge
  q: fa eco, fanno eco, taglia corto
`);
