const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Roles that people hold, by language, lower case, in the forms that stand before a name or for it. */
export const foreignRoles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "es",
    words(`almirante relator relatora comandante sismólogo sismóloga politólogo politóloga sociólogo investigador investigadora científico científica empresario empresaria sindicalista activista ganadero ganadera agricultor agricultora maestro maestra estudiante escritor escritora actor actriz director-general vicepresidente primer coronel teniente sargento bombero epidemiólogo epidemióloga abogada jubilado jubilada exministro exministra exalcalde exalcaldesa expresidente expresidenta mandatario mandataria dirigente funcionario funcionaria
    ministro ministra presidente presidenta vicepresidente vicepresidenta alcalde alcaldesa portavoz vocero vocera director directora jefe jefa
    gobernador gobernadora senador senadora diputado diputada secretario secretaria general coronel capitán comisario comisaria embajador embajadora líder canciller juez
    jueza fiscal abogado abogada médico médica doctor doctora profesor profesora experto experta analista economista periodista rey reina papa obispo entrenador entrenadora
    jugador jugadora técnico técnica seleccionador seleccionadora delantero arquero portero magistrado magistrada concejal concejala edil intendente rector rectora decano decana exdecano viceministro viceministra subsecretario subsecretaria inspector inspectora asesor asesora candidato candidata dueño dueña gerente coordinador coordinadora vecino vecina testigo delegado delegada consejero consejera`),
  ],
  [
    "pt",
    words(`almirante comandante sismólogo politólogo sociólogo pesquisador pesquisadora investigador investigadora cientista empresário empresária sindicalista ativista agricultor agricultora estudante escritor escritora ator atriz meteorologista atacante goleiro zagueiro meia tenente sargento bombeiro epidemiologista diarista aposentado aposentada ex-ministro ex-ministra ex-prefeito ex-prefeita ex-presidente secretário-geral secretária-geral primeiro-ministro primeira-ministra dirigente mandatário relator relatora promotor promotora vice vice-presidente vice-prefeito vice-governador moradora morador
    ministro ministra presidente presidenta vice-presidente prefeito prefeita porta-voz diretor diretora chefe governador governadora senador senadora deputado
    deputada secretário secretária general coronel capitão delegado delegada embaixador embaixadora líder chanceler juiz juíza procurador procuradora advogado advogada médico
    médica doutor doutora professor professora especialista analista economista jornalista rei rainha papa bispo treinador treinadora técnico jogador jogadora candidato candidata
    magistrado magistrada reitor reitora superintendente inspetor inspetora bastonário bastonária eurodeputado eurodeputada major dono dona gerente coordenador coordenadora vizinho vizinha testemunha autarca vereador vereadora`),
  ],
  [
    "fr",
    words(`amiral amirale bourgmestre échevin échevine rapporteur rapporteure rapporteuse commandant commandante sismologue politologue sociologue chercheur chercheuse scientifique entrepreneur syndicaliste militant militante agriculteur agricultrice instituteur institutrice étudiant étudiante écrivain acteur actrice lieutenant pompier épidémiologiste pdg déléguée délégué technicien technicienne ouvrier ouvrière infirmier infirmière enseignant enseignante éleveur éleveuse comptable magistrat magistrate ministre premier habitant habitante élu élue dirigeant dirigeante responsable retraité retraitée analyste vice-président secrétaire militante adjoint adjointe conseiller conseillère géologue climatologue climatologue économiste riverain riveraine commerçant commerçante
    ministre président présidente vice-président vice-présidente maire porte-parole directeur directrice chef cheffe gouverneur gouverneure sénateur sénatrice
    député députée secrétaire général générale colonel capitaine commissaire ambassadeur ambassadrice dirigeant dirigeante chancelier chancelière juge procureur procureure
    avocat avocate médecin docteur docteure professeur professeure expert experte analyste économiste journaliste roi reine pape évêque entraîneur entraîneuse joueur joueuse
    candidat candidate propriétaire gérant gérante coordinateur coordinatrice voisin voisine témoin préfet préfète patron patronne`),
  ],
  [
    "it",
    words(`ministro ministra presidente presidentessa vicepresidente premier vicepremier sindaco sindaca vicesindaco vicesindaca portavoce direttore direttrice capo capa governatore governatrice senatore senatrice deputato deputata
    segretario segretaria sottosegretario sottosegretaria viceministro viceministra generale colonnello capitano maggiore commissario commissaria ambasciatore ambasciatrice leader cancelliere cancelliera giudice gip gup pm procuratore procuratrice
    avvocato avvocata avvocatessa legale medico dottore dottoressa professore professoressa esperto esperta analista economista giornalista re regina papa pontefice vescovo cardinale arcivescovo parroco allenatore allenatrice tecnico tecnica ct mister
    giocatore giocatrice calciatore calciatrice candidato candidata assessore assessora consigliere consigliera questore prefetto prefetta comandante maresciallo tenente appuntato brigadiere ispettore ispettrice primario virologo virologa infettivologo
    sismologo sismologa vulcanologo vulcanologa geologo geologa climatologo meteorologo meteorologa ricercatore ricercatrice scienziato scienziata imprenditore imprenditrice sindacalista attivista agricoltore studente studentessa scrittore scrittrice
    attore attrice regista cantante testimone residente pescatore operaio operaia infermiere infermiera insegnante preside rettore rettrice amministratore amministratrice coordinatore coordinatrice responsabile esponente capogruppo relatore relatrice
    eurodeputato eurodeputata parlamentare onorevole proprietario proprietaria titolare gestore difensore attaccante portiere soccorritore pensionato pensionata vicina vicino magistrato magistrata storico storica psicologo psicologa
    ex-ministro ex-presidente ex-sindaco sociologo sociologa politologo politologa chirurgo chirurga veterinario veterinaria biologo biologa ingegnere ingegnera architetto architetta archeologo archeologa guardasigilli delegato delegata dirigente funzionario funzionaria rappresentante madre padre fratello sorella fondatore fondatrice`),
  ],
  [
    "de",
    words(`führer führerin verteidiger verteidigerin vertreter vertreterin berater beraterin gesandter gesandte gesandten beauftragter beauftragte beauftragten rätin nationalrat bundesrat stadtrat ständerat landesrat gemeinderätin helfer helferin fahrer fahrerin händler händlerin pfleger pflegerin
    rentner rentnerin arbeiter arbeiterin künstler künstlerin sänger sängerin bauer bäuerin pilot pilotin ingenieur ingenieurin architekt architektin biologe biologin physiker physikerin chemiker chemikerin geologe geologin psychologe psychologin pfarrer pfarrerin priester wirt wirtin kapitän torwart stürmer
    kurator kuratorin rektor rektorin dekan dekanin intendant intendantin staatssekretär staatssekretärin gutachter gutachterin ermittler ermittlerin betreuer betreuerin unternehmerin
    forscher forscherin wissenschaftler wissenschaftlerin unternehmer gewerkschafter gewerkschafterin aktivist aktivistin landwirt landwirtin lehrer lehrerin student studentin autor autorin schauspieler leutnant feuerwehrmann augenzeuge augenzeugin anwohner anwohnerin politiker politikerin minister verkehrsminister innensenator innensenatorin bezirksleiter bezirksleiterin oberstaatsanwalt oberstaatsanwältin präsident vorstandschef branchenexperte branchenexperten meteorologe meteorologin historiker historikerin soziologe virologe beamter beamte mitarbeiter mitarbeiterin klimaforscher klimaforscherin vorstand fraktionschef fraktionschefin parteichef parteichefin landesvorsitzende
    minister ministerin präsident präsidentin vizepräsident vizepräsidentin kanzler kanzlerin bürgermeister bürgermeisterin oberbürgermeister
    oberbürgermeisterin sprecher sprecherin regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin direktor direktorin chef chefin leiter leiterin gouverneur gouverneurin senator senatorin abgeordneter
    abgeordnete general oberst hauptmann kommissar kommissarin botschafter botschafterin außenminister außenministerin innenminister innenministerin verteidigungsminister
    verteidigungsministerin finanzminister finanzministerin verkehrsminister verkehrsministerin ministerpräsident ministerpräsidentin premierminister premierministerin richter richterin staatsanwalt staatsanwältin anwalt anwältin arzt ärztin doktor professor professorin experte
    expertin analyst analystin ökonom ökonomin journalist journalistin könig königin papst bischof bischöfin trainer trainerin spieler spielerin kandidat kandidatin besitzer
    besitzerin geschäftsführer geschäftsführerin nachbar nachbarin zeuge zeugin hafenchef hafenchefin vorsitzender vorsitzende landrat landrätin herr frau`),
  ],
  [
    "nl",
    words(`bestuurder bestuurster kamerleden parlementsleden raadsleden ministers agenten leden lid burgemeesters woordvoerders conciërge dijkgraaf
    verdediger verdedigster vertegenwoordiger vertegenwoordigster adviseur gezant wethouder schepen raadslid kamerlid parlementslid europarlementariër parlementariër statenlid gedeputeerde commissaris korpschef politiechef hoofdcommissaris rechercheur agent
    gepensioneerde arbeider arbeidster kunstenaar kunstenares zanger zangeres boer boerin piloot ingenieur architect bioloog biologe fysicus natuurkundige scheikundige geoloog psycholoog psychologe psychiater pastoor dominee priester kapitein doelman keeper spits aanvaller middenvelder schipper
    curator rector decaan staatssecretaris onderzoeker onderzoekster onderzoeksleider begeleider ondernemer onderneemster vakbondsleider vakbondsman activist activiste landbouwer veehouder leraar lerares docent docente student studente auteur schrijver schrijfster acteur actrice luitenant brandweerman brandweercommandant ooggetuige omwonende buurtbewoner bewoner bewoonster politicus politica minister vakminister oud-minister vicepremier vice-premier president topman topvrouw ceo meteoroloog weerman weervrouw historicus historica socioloog sociologe politicoloog politicologe viroloog virologe epidemioloog ambtenaar medewerker medewerkster klimaatonderzoeker wetenschapper
    bestuursvoorzitter fractievoorzitter fractieleider partijleider partijvoorzitter lijsttrekker premier minister-president kanselier bondskanselier burgemeester loco-burgemeester woordvoerder woordvoerster regeringswoordvoerder politiewoordvoerder persvoorlichter zegsman zegsvrouw directeur directrice chef baas leider leidster gouverneur senator afgevaardigde volksvertegenwoordiger generaal kolonel kapitein ambassadeur rechter onderzoeksrechter officier aanklager hoofdaanklager procureur procureur-generaal advocaat advocate arts dokter huisarts hoogleraar professor deskundige expert
    analist analiste econoom econome journalist journaliste koning koningin prins prinses paus bisschop aartsbisschop trainer coach bondscoach speler speelster kandidaat kandidate eigenaar eigenares buurman buurvrouw getuige voorzitter voorzitster voorman voorvrouw secretaris-generaal secretaris meneer mevrouw heer dr mr hoofdredacteur redacteur informateur formateur moeder vader broer zus dochter zoon weduwe verdachte slachtoffer hoofdverdachte imam commandant bevelhebber inspecteur-generaal ombudsman bewindsman bewindsvrouw bewindspersoon onderhandelaar bemiddelaar projectleider teamleider ploegleider manager winkelier visser chauffeur machinist verpleegkundige chirurg patholoog`),
  ],
  [
    "ru",
    words(`подсудимый подсудимая обвиняемый обвиняемая осужденный осуждённый подозреваемый потерпевший потерпевшая политолог социолог историк учёный ученый исследователь предприниматель активист активистка фермер учитель учительница студент студентка писатель актёр актриса лейтенант майор подполковник пожарный пенсионер пенсионерка житель жительница дипломат чиновник градоначальник замминистра вице-премьер вице-мэр вице-губернатор заместитель глава омбудсмен метеоролог синоптик сейсмолог эколог юрист адвокат следователь хирург главврач режиссёр режиссер тренер капитан водитель очевидец очевидица госсекретарь гендиректор
    министр президент вице-президент мэр глава премьер премьер-министр губернатор сенатор депутат секретарь генерал полковник капитан комиссар посол лидер
    канцлер судья прокурор гособвинитель гособвинителя обвинитель адвокат врач доктор профессор эксперт аналитик экономист журналист король королева папа епископ тренер игрок кандидат владелец директор начальник
    руководитель представитель представительница пресс-секретарь спикер сосед соседка свидетель председатель министра президента мэра главы премьера губернатора депутата
    секретаря генерала посла лидера директора начальника руководителя представителя пресс-секретаря председателя`),
  ],
  [
    "uk",
    words(`т.в.о в.о підсудний підсудна обвинувачений обвинувачена засуджений засуджена підозрюваний підозрювана потерпілий потерпіла політолог політологиня соціолог соціологиня історик історикиня вчений вчена науковець науковиця дослідник дослідниця підприємець підприємиця активіст активістка фермер фермерка вчитель вчителька учитель учителька студент студентка письменник письменниця актор акторка лейтенант майор підполковник пожежник пенсіонер пенсіонерка мешканець мешканка житель жителька дипломат дипломатка чиновник посадовець посадовиця градоначальник замміністра віцепремʼєр віцепремʼєрка віце-премʼєр віце-премʼєрка віцепремʼєр-міністр заступник заступниця голова глава очільник очільниця омбудсмен омбудсменка метеоролог синоптик синоптикиня сейсмолог еколог екологиня юрист юристка правник правниця адвокат адвокатка слідчий слідча хірург хірургиня головлікар режисер режисерка тренер тренерка капітан водій водійка очевидець очевидиця держсекретар гендиректор гендиректорка
    міністр міністерка президент президентка віцепрезидент віцепрезидентка віце-президент мер мерка премʼєр премʼєр-міністр премʼєр-міністерка премʼєрка губернатор сенатор сенаторка депутат депутатка нардеп нардепка секретар секретарка генерал полковник комісар комісарка єврокомісар посол послиня лідер лідерка ватажок
    канцлер канцлерка суддя прокурор прокурорка генпрокурор лікар лікарка професор професорка експерт експертка фахівець фахівчиня аналітик аналітикиня економіст економістка журналіст журналістка король королева папа єпископ митрополит гравець кандидат кандидатка власник власниця директор директорка начальник начальниця
    керівник керівниця представник представниця речник речниця прессекретар прессекретарка прес-секретар прес-секретарка спікер спікерка сусід сусідка свідок командувач головнокомандувач командир комбриг комбат воєначальник військовий військовослужбовець волонтер волонтерка радник радниця рятувальник рятувальниця керуючий уповноважений уповноважена координатор координаторка засновник засновниця співзасновник менеджер менеджерка інженер інженерка
    міністра президента мера голови глави очільника очільниці премʼєра премʼєр-міністра губернатора депутата депутатки
    секретаря генерала посла лідера директора директорки начальника начальниці керівника керівниці представника представниці речника речниці прессекретаря прессекретарки радника радниці міністерки прокурора командира командувача`),
  ],
  ["vi", words("tướng vua ông bà anh chị cô luật sư đại diện")],
]);

/** Articles and titles that open a mention and are no name. Lower case. */
export const foreignOpeners = words(
  `el la los las le les l o a os as um uma un una une der die das dem den des ein eine einem einer ihr ihre ihrer ihren sein seine seiner seinem deren dessen mehrere viele l' l’ son sa ses ce cet cette ces plusieurs su sus este esta estos varios varias seu sua seus suas vários várias señor señora sr sra don doña monsieur madame mme m
  senhor senhora sr. sra. dr dr. dra. prof. m. mm mm. me maître mlle il i gli un' un’ signor signora dottor dottoressa don suor alcuni alcune ông bà anh chị cô`,
);

/** Pronouns that may be a verb's subject, by language, with whom they fit; lower case. */
export const foreignPronouns: ReadonlyMap<string, ReadonlyMap<string, "male" | "female" | "any">> = new Map(
  Object.entries({
    es: "él:male ella:female ellos:any ellas:any éste:male ésta:female",
    pt: "ele:male ela:female eles:any elas:any",
    fr: "il:male elle:female ils:any elles:any on:any celui-ci:male celle-ci:female",
    it: "lui:male lei:female egli:male ella:female loro:any essi:any esse:any costui:male costei:female quest'ultimo:male quest'ultima:female",
    de: "er:male sie:female man:any es:any dieser:male diese:female",
    nl: "hij:male zij:female ze:any men:any",
    ru: "он:male она:female они:any тот:male та:female",
    uk: "він:male вона:female вони:any той:male та:female",
    vi: "ông:male bà:female anh:male chị:female cô:female họ:any",
  }).map(([language, list]) => [
    language,
    new Map(list.split(" ").map((pair) => pair.split(":") as [string, "male" | "female" | "any"])),
  ]),
);

/** Possessives in "in his view", with whom they fit. */
export const foreignPossessives: ReadonlyMap<string, "male" | "female" | "any"> = new Map([
  ...["su", "sus", "sua", "seu", "son", "ses", "suo", "loro", "их"].map((word) => [word, "any"] as const),
  ...["seiner", "seinen", "его", "його"].map((word) => [word, "male"] as const),
  ...["ihrer", "ihren", "её", "ее", "її"].map((word) => [word, "female"] as const),
  ...["zijn", "zijns", "hem"].map((word) => [word, "male"] as const),
  ...["haar", "haars"].map((word) => [word, "female"] as const),
  ...["hun", "hen"].map((word) => [word, "any"] as const),
]);

/** Nouns that stand for a person just named, whatever the office, with whom they fit. Lower case. */
export const genericPeople: ReadonlyMap<string, "male" | "female" | "any"> = new Map(
  `mandatario:male mandataria:female dirigente:any político:male política:female funcionario:male funcionaria:female diplomático:male diplomática:female experto:male experta:female especialista:any
  mandatário:male mandatária:female funcionário:male funcionária:female diplomata:any governante:any parlamentar:any parlamentar:any
  dirigenti:any specialista:any magistrato:male magistrata:female esponente:any parlamentare:any esperto:male esperta:female diplomatico:male diplomatica:female interessato:male interessata:female
  magistrat:male magistrate:female élu:male élue:female dirigeant:male dirigeante:female responsable:any diplomate:any intéressé:male intéressée:female spécialiste:any
  politiker:male politikerin:female experte:male expertin:female regierungschef:male regierungschefin:female rathauschef:male rathauschefin:female parteichef:male parteichefin:female ressortchef:male ressortchefin:female
  politicus:male politica:female bewindsman:male bewindsvrouw:female bewindspersoon:any regeringsleider:any burgervader:male topman:male topvrouw:female partijleider:any staatsman:male
  чиновник:any дипломат:any политик:any эксперт:any градоначальник:any собеседник:male собеседница:female парламентарий:any политолог:any аналитик:any
  глава:any главы:any чиновника:any дипломата:any политика:any эксперта:any градоначальника:any собеседника:male собеседницы:female политолога:any аналитика:any парламентария:any
  чиновник:any посадовець:any дипломат:any політик:any експерт:any градоначальник:any співрозмовник:male співрозмовниця:female парламентар:any політолог:any аналітик:any очільник:male очільниця:female урядовець:any урядовиця:female фахівець:any наставник:any артист:male артистка:female спортсмен:male спортсменка:female політикиня:female
  голова:any глави:any посадовця:any політика:any експерта:any очільника:male очільниці:female співрозмовника:male співрозмовниці:female політолога:any аналітика:any парламентаря:any урядовця:any`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, "male" | "female" | "any"]),
);

/** Words behind which a short quotation is a name: of a paper, an agency, a company, a ship. Lower case. */
export const namedThings = words(
  `diario periódico revista agencia cadena emisora radio canal televisión noticiero portal programa semanario película libro canción buque jornal agência emissora rádio televisão site filme livro navio
  quotidien journal magazine hebdomadaire agence chaîne télévision film roman navire site zeitung magazin sender agentur dem der des zeitschrift film buch schiff betreiber konzern firma unternehmen hersteller reederei
  quotidiano giornale settimanale rivista agenzia emittente canale televisione trasmissione programma film libro nave sito portale testata telegiornale
  krant dagblad tijdschrift weekblad zender omroep persbureau nieuwssite bedrijf concern fabrikant rederij schip veerboot boek partij stichting
  агентство агентства агентству агентством газета газеты газете газетой издание издания изданию изданием журнал журнала журналу журналом телеканал телеканала телеканалу телеканалом
  компания компании компанию компанией корреспонденту корреспондентам корреспондента портал портала порталу порталом канал канала каналу каналом партия партии фильм книга судно завод завода фирма фирмы фирме холдинг холдинга
  передаёт передает передают пишет пишут писали сообщает сообщают
  агенція агенції агенцію агенцією агентство агентства агентству газета газети газеті газету газетою видання виданню виданням часопис часопису журнал журналу телеканал телеканалу телеканалові радіо
  компанія компанії компанію компанією кореспонденту кореспондентам кореспондента портал порталу канал каналу партія партії книга книги завод заводу фірма фірми холдинг холдингу фонд фонду проєкт проєкту
  передає передають пише пишуть повідомляє повідомляють джерело джерела співрозмовник співрозмовника
  источник источника собеседник собеседника
  báo tờ đài tạp hãng phim sách tàu`,
);

/** German nouns for what somebody tells, which no name ends in: "Polizeiangaben". Lower case. */
export const germanAccounts =
  /(?:angaben?|berichten?|informationen|aussagen?|schätzungen|erkenntnissen|meldungen|medienberichten)$/u;

/** Agencies, which a capital at a sentence's start names as well. */
export const agencies =
  /^(?:Reuters|AFP|AP|dpa|DPA|APA|EFE|ANSA|TASS|ТАСС|РИА|Интерфакс|Укрінформ|Інтерфакс|УНІАН|УНН|Суспільне|Bloomberg|Xinhua|Kyodo|Yonhap|CNN|BBC|Ansa|Adnkronos|AGI|Agi|LaPresse|Askanews|Asca)$/u;

/** Those to whom people speak to be quoted, without a name. Lower case. */
export const foreignPress = words(
  `prensa periodistas reporteros medios corresponsales jornalistas repórteres imprensa correspondentes presse journalistes reporters médias correspondants stampa giornalisti cronisti reporter microfoni telecamere`,
);

/** The articles and possessives of Dutch, of which "de" is something else in the languages above. */
const dutchOpeners = words(
  "de het een 't dit dat deze die zijn haar hun diens enkele meerdere verschillende diverse sommige onze mijn meneer mevrouw heer dhr mevr dr prof mr ir drs",
);

/** Articles and titles that open a mention in a language. */
export const openersOf = (language: string): ReadonlySet<string> => (language === "nl" ? dutchOpeners : foreignOpeners);

/** Prepositions before what is no speaker's name but a place or an office: "alcalde de Puerto Claro". Lower case. */
export const foreignComplements = words(
  "de del da do das dos du des d d' d’ di dello della dei degli delle dell' dell’ von der vom für of aus in en em à au из по на в з із зі у des",
);

const dutchComplements = words("van der des voor");

/** The prepositions of a language before a place or an office. */
export const complementsOf = (language: string): ReadonlySet<string> =>
  language === "nl" ? dutchComplements : foreignComplements;

/** Vietnamese roles of several words, at the start of a phrase. */
export const vietnameseRole =
  /^(?:bộ trưởng|thứ trưởng|thủ tướng|chủ tịch|phó chủ tịch|tổng thống|phó tổng thống|giám đốc|phó giám đốc|tổng giám đốc|phát ngôn viên|người phát ngôn|người đứng đầu|đại sứ(?! quán)|đại tá|đại úy|thị trưởng|thống đốc|luật sư|bác sĩ|tiến sĩ|giáo sư|chuyên gia|nhà báo|nhà phân tích|nghị sĩ|giáo hoàng|huấn luyện viên|cầu thủ|ứng viên|ngoại trưởng|trợ lý|trưởng phòng|phó trưởng phòng|cục trưởng|phó cục trưởng|trưởng ban|viện trưởng|bí thư|phó bí thư|tổng bí thư|phó thủ tướng|chủ tọa|hiệu trưởng|hlv|tướng|vua)(?=\s|$)/iu;

/** Nouns for texts, which tell something and are nobody. */
export const saysInWriting: ReadonlySet<string> = new Set(
  `estudio encuesta sondeo investigación auditoría estudo pesquisa levantamento sondagem investigação inquérito laudo étude sondage enquête audit comunicado texto informe documento nota relatório communiqué texte rapport document studio sondaggio indagine inchiesta comunicato testo rapporto relazione documento ricerca dossier mitteilung text bericht papier persbericht verklaring rapport onderzoek studie enquête peiling сообщение документ доклад повідомлення доповідь звіт дослідження`.split(
    " ",
  ),
);

/** Words for one office: "el entrenador" is who was named as "técnico". */
export const sameOffice: ReadonlyMap<string, string> = new Map(
  `entrenador:técnico entrenadora:técnica treinador:técnico treinadora:técnica seleccionador:técnico selecionador:técnico vocero:portavoz vocera:portavoz arquero:portero chanceler:canciller allenatore:tecnico allenatrice:tecnica mister:tecnico`
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
/** Who heads a ministry of this is the "canciller" too. */
export const foreignAffairs = /\b(?:exteriores|estrangeiros|esteri)\b/i;

/** First words of capitals that name places, contests and buildings: "Campeonato Brasileiro", "Rua Direita". */
export const placeWords = words(
  `campeonato copa taça liga série serie torneo torneio mundial supercopa premio prêmio prémio avenida rua calle plaza praça hospital estadio estádio arena aeropuerto aeroporto barrio bairro puente ponte río rio lago isla ilha cerro monte sierra serra costa estados reino américa emiratos nações naciones unión união casa palacio palácio castillo parque museo museu teatro catedral iglesia igreja colegio colégio escuela escola facultad faculdade instituto centro zona región região provincia província distrito estado grupo banco constitución constituição código ley lei operación operação`,
);
