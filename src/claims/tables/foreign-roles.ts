const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Roles that people hold, by language, lower case, in the forms that stand before a name or for it. */
export const foreignRoles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "es",
    words(`ministro ministra presidente presidenta vicepresidente vicepresidenta alcalde alcaldesa portavoz vocero vocera director directora jefe jefa
    gobernador gobernadora senador senadora diputado diputada secretario secretaria general coronel capitán comisario comisaria embajador embajadora líder canciller juez
    jueza fiscal abogado abogada médico médica doctor doctora profesor profesora experto experta analista economista periodista rey reina papa obispo entrenador entrenadora
    jugador jugadora candidato candidata dueño dueña gerente coordinador coordinadora vecino vecina testigo delegado delegada consejero consejera`),
  ],
  [
    "pt",
    words(`ministro ministra presidente presidenta vice-presidente prefeito prefeita porta-voz diretor diretora chefe governador governadora senador senadora deputado
    deputada secretário secretária general coronel capitão delegado delegada embaixador embaixadora líder chanceler juiz juíza procurador procuradora advogado advogada médico
    médica doutor doutora professor professora especialista analista economista jornalista rei rainha papa bispo treinador treinadora técnico jogador jogadora candidato candidata
    dono dona gerente coordenador coordenadora vizinho vizinha testemunha autarca vereador vereadora`),
  ],
  [
    "fr",
    words(`ministre président présidente vice-président vice-présidente maire porte-parole directeur directrice chef cheffe gouverneur gouverneure sénateur sénatrice
    député députée secrétaire général générale colonel capitaine commissaire ambassadeur ambassadrice dirigeant dirigeante chancelier chancelière juge procureur procureure
    avocat avocate médecin docteur docteure professeur professeure expert experte analyste économiste journaliste roi reine pape évêque entraîneur entraîneuse joueur joueuse
    candidat candidate propriétaire gérant gérante coordinateur coordinatrice voisin voisine témoin préfet préfète patron patronne`),
  ],
  [
    "de",
    words(`minister ministerin präsident präsidentin vizepräsident vizepräsidentin kanzler kanzlerin bürgermeister bürgermeisterin oberbürgermeister
    oberbürgermeisterin sprecher sprecherin regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin direktor direktorin chef chefin leiter leiterin gouverneur gouverneurin senator senatorin abgeordneter
    abgeordnete general oberst hauptmann kommissar kommissarin botschafter botschafterin außenminister außenministerin innenminister innenministerin verteidigungsminister
    verteidigungsministerin finanzminister finanzministerin verkehrsminister verkehrsministerin ministerpräsident ministerpräsidentin premierminister premierministerin richter richterin staatsanwalt staatsanwältin anwalt anwältin arzt ärztin doktor professor professorin experte
    expertin analyst analystin ökonom ökonomin journalist journalistin könig königin papst bischof bischöfin trainer trainerin spieler spielerin kandidat kandidatin besitzer
    besitzerin geschäftsführer geschäftsführerin nachbar nachbarin zeuge zeugin hafenchef hafenchefin vorsitzender vorsitzende landrat landrätin herr frau`),
  ],
  [
    "ru",
    words(`министр президент вице-президент мэр глава премьер премьер-министр губернатор сенатор депутат секретарь генерал полковник капитан комиссар посол лидер
    канцлер судья прокурор адвокат врач доктор профессор эксперт аналитик экономист журналист король королева папа епископ тренер игрок кандидат владелец директор начальник
    руководитель представитель представительница пресс-секретарь спикер сосед соседка свидетель председатель министра президента мэра главы премьера губернатора депутата
    секретаря генерала посла лидера директора начальника руководителя представителя пресс-секретаря председателя`),
  ],
  ["vi", words("tướng vua")],
]);

/** Articles and titles that open a mention and are no name. Lower case. */
export const foreignOpeners = words(
  `el la los las le les l o a os as um uma un una une der die das dem den des ein eine einem einer ihr sein seine señor señora sr sra don doña monsieur madame mme m
  senhor senhora sr. sra. dr dr. dra. prof. ông bà anh chị cô`,
);

/** Prepositions before what is no speaker's name but a place or an office: "alcalde de Puerto Claro". Lower case. */
export const foreignComplements = words(
  "de del da do das dos du des d von der vom für of aus in en em à au из по на в des",
);

/** Vietnamese roles of several words, at the start of a phrase. */
export const vietnameseRole =
  /^(?:bộ trưởng|thứ trưởng|thủ tướng|chủ tịch|phó chủ tịch|tổng thống|phó tổng thống|giám đốc|phó giám đốc|tổng giám đốc|phát ngôn viên|người phát ngôn|người đứng đầu|đại sứ|đại tá|đại úy|thị trưởng|thống đốc|luật sư|bác sĩ|tiến sĩ|giáo sư|chuyên gia|nhà báo|nhà phân tích|nghị sĩ|giáo hoàng|huấn luyện viên|cầu thủ|ứng viên|ngoại trưởng|tướng|vua)(?=\s|$)/iu;
