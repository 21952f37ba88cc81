/** Verbs of headlines in the present tense, third person; nouns of the same form stand behind an article or before "de". Lower case. */
export const romanceHeadlineVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "es",
    forms(
      `a an: abandon absorb aboli aument aprueb arrancan baj busc cancel captur cerc cierr compr condecor confirm conden decomis decret deja desaloj
      desarticul despleg desplom descart detect dispar elimin elev encabez encuentr entr enfrent escap estren estall explot expuls falt fall fich firm fren
      gan habl hall incaut ingres inaugur investig juzg lanz levant lleg llev liber lider logr mantien march mat multan nombr ocup orden pag pas pierd plant
      pospon prepar present reanud recaud rebaj recort rescat refuerz regres registr renuev retir roban renunci sancion secuestr sub sum suspend sustitu sufr
      super tom traslad vacun vot vuelc`,
      `e en: absuelv abr asciend aplaz ascend atiend ca cumpl conced convenc crec desaparec desciend deten detien despid destruy difund distribuy divid elig exced extiend
      hund interrump impid invad invert inviert mantien met muer nac obtien ocurr permit pierd pid prohíb produc promuev recib reduc
      reún retroced recorr resurg romp sacud sient sobreviv sub suspend sustituy tien transmit vend venc viaj vuelv`,
      "da dan es son está están hay queda quedan sigue siguen acusa acusan exige exigen niega niegan rechaza rechazan pide piden hiere hieren",
    ),
  ],
  [
    "pt",
    forms(
      `a am: abandon abal acab adi afund ameaç anul apreend aprov arranc arrecad assin aument avanç atac baix busc cancel captur cheg compr conden conquist
      contrat cort cri decret deix demit derrot derrub desab desabam despenc detect dispar elev elimin encerr encontr enfrent entr entreg escap explod expuls
      fech fic ganh inaugur indici investig julg lanç levant lider libert limit mat mult nomei ocup orden pag pass paralis pous prepar queim 
      recus reforç renunci registr retir retom roub solt solicit super suspend tomb troc ultrapass vacin vet vot`,
      `e em: abr acolh absolv aceit acontec apreend apresent atend atingem ating bat combat concord conced corr cresc demit desaparec desc discut eleg elej invest reaparec encolh
      exced explod falec interromp invad mant mex morr nasc obt perd permit poss proíb prend promov receb reconhec resist romp sab sob
      sobreviv sofr suspend venc vend viv viaj`,
      "é são está estão há cai caem sai saem vai vão tem têm faz fazem dá dão reduz reduzem produz mantém mantêm acusa acusam nega negam rejeita rejeitam",
    ),
  ],
  [
    "it",
    forms(
      `a ano: abbandon accett accus affond aggred allarg ann annull apprezz arrest arriv assalt attacc attraver aument avanz bals ball blocc bocci bruci cal cerc cambi cancell condann conferm conquist contest costring crescon croll debutt decret decoll deragli
      denunci divent domin elimin entr esond evacu export fatic ferm festegg firm fren guid impegn inaugur incass incend incontr indag indagh ingaggi inizi inton investig lanci lasci liber licenzi manc minacc mostr nomin occup ordin organizz pag pass peggior perquis port precipit presen present prepar prolung protest provoc punt recuper regal registr rest riapr ricord rientr rifiut rilanci ring rischi ritir ritorn ritrov rub salt salv schiant scatt sconvolg scopp sfior sfid sequestr sper spar spos stanzi super tagli tent termin torn trasform travolg trionf trov uccid vari viet vol vot`,
      `e ono: accad accord aggiung approd apr assolv assum attend cad ced chied chiud coinvolg colp comprend conced conclud concord cresc decid difend diminu discut divid dorm emerg esclud esplod evad fugg giung incend insegu invad investon mett muor muoi nasc offr ottien ottengon part perd piang piov precip prend prevaric procede promett proced promuov propon propong raggiung ricev riconosc rinasc risorg rispond rompon scend scegli scelg scompar scopr scoppi segu sal sconfigg sopravviv sorprend sospend sostien spegn spend sping subisc succed tem tien toglie travolg uccid vend vien viv vinc resping rinvia`,
      "è sono ha hanno va vanno sta stanno fa fanno dà danno sale salgono muore muoiono esce escono rimane rimangono resta restano crolla crollano cala calano scoppia scoppiano scatta scattano arriva arrivano tiene tengono viene vengono slitta slittano scende scendono vince vincono perde perdono ferisce feriscono finisce finiscono riapre riaprono chiude chiudono frena frenano sfiora sfiorano tocca toccano uccide uccidono colpisce colpiscono travolge travolgono investe investono rapina rapinano evade evadono rinvia rinviano approva approvano boccia bocciano respinge respingono nega negano smentisce smentiscono accusa accusano esplode esplodono brucia bruciano deraglia deragliano affonda affondano sbarca sbarcano indaga indagano sequestra sequestrano arresta arrestano condanna condannano assolve assolvono licenzia licenziano riduce riducono aumenta aumentano cresce crescono sospende sospendono annulla annullano lascia lasciano guida guidano batte battono pareggia pareggiano elimina eliminano conquista conquistano scompare scompaiono scioperano sciopera rischia rischiano precipita precipitano",
    ),
  ],
  [
    "fr",
    forms(
      `e ent: abandonn accus achèv adopt annul apais approuv arrêt attaqu augment baiss bascul grimp bloqu brûl cherch cess condamn content coul crée débarqu décid déclench
      démissionn dépass dérap devanc écart échapp éclat écras écrou élimin emport enregistr engag entr envisag évacu expuls explos ferm frapp
      gagn grimp impos inaugur inculp indemnis interpell lanc libèr licenci limog limit mobilis nomm perquisitionn plong poursuiv progress quitt rachèt
      ralent rappel récupèr recul relanc relâch remport renforc renonc report repouss rest retir retourn retrouv sanctionn sauv stopp supprim
      touch tir tomb toucha travers triomph tu us valid vot dévast ravag`,
      `alourdit alourdissent abat abattent atteint atteignent bat battent chute chutent est sont a ont connaît connaissent dépend disparaît disparaissent descend détruit détruisent devient deviennent élit
      fait font investit maintient maintiennent met mettent meurt meurent obtient ouvre ouvrent part partent perd perdent prend prennent ralentit rebondit reçoit reçoivent réduit réduisent
      rejoint rend rendent reprend reprennent réussit retient revient reviennent sort sortent souffre subit suit survit suspend suspendent tient tiennent va vont vend vendent vient viennent`,
    ),
  ],
]);

function forms(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) => {
      const [endings, stems] = line.includes(":") ? line.split(":") : ["", line];
      const words = stems!.trim().split(/\s+/).filter(Boolean);
      const ends = endings!.trim().split(" ");
      return words.flatMap((stem) => ends.map((end) => stem + end));
    }),
  );
}
