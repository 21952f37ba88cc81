const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Roles that few people hold beside one in public life, by their walk of life, in the languages that are read: two people
 * of one name whom articles give such a role and another are two. Lower case.
 */
export const walksOfLife: ReadonlyMap<string, string> = new Map([
  ...words(`footballer player striker goalkeeper midfielder defender winger quarterback pitcher batsman bowler cricketer athlete sprinter runner cyclist swimmer skier boxer
  golfer wrestler gymnast coach trainer referee umpire rower jockey
  futbolista delantero delantera portero portera centrocampista entrenador entrenadora jugador jugadora ciclista
  futebolista atacante goleiro goleira zagueiro treinador treinadora jogador jogadora
  footballeur footballeuse attaquant attaquante gardien milieu entraîneur entraîneuse joueur joueuse cycliste
  fußballer fußballerin stürmer stürmerin torwart torhüter verteidiger trainerin spieler spielerin
  футболист футболистка нападающий вратарь полузащитник защитник тренер игрок футболіст футболістка нападник воротар півзахисник захисник гравець`).map(
    (role) => [role, "sport"] as const,
  ),
  ...words(`actor actress singer musician comedian rapper dancer drummer guitarist pianist violinist composer painter novelist poet filmmaker
  actriz cantante músico cantor cantora músico acteur actrice chanteur chanteuse musicien musicienne schauspieler schauspielerin sänger sängerin musiker musikerin
  актёр актер актриса певец певица музыкант актор акторка співак співачка`).map((role) => [role, "stage"] as const),
]);

/** Words for people that say nothing of what they do. Lower case. */
export const idleRoles: ReadonlySet<string> = new Set(
  words(`father mother son daughter brother sister wife husband widow widower uncle aunt cousin friend colleague man woman boy girl resident neighbour
  neighbor witness victim suspect defendant plaintiff fellow volunteer captain veteran rival opponent star`),
);

/**
 * Trades of which a text that tells of one person alone calls that person by "the", without having said so: "Ann Reed
 * joined in 2021. The striker said". Not who is another one beside: coach, referee, goalkeeper. Lower case.
 */
export const tradesOfOne: ReadonlySet<string> = new Set(
  words(`footballer striker midfielder defender winger quarterback pitcher batsman bowler cricketer athlete sprinter runner cyclist swimmer skier boxer
  golfer wrestler gymnast jockey actor actress singer musician comedian rapper dancer drummer guitarist pianist violinist novelist poet filmmaker`),
);
