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
