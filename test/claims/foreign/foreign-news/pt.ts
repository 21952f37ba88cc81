import type { NewsText } from "./news-text.ts";

export const pt: readonly NewsText[] = [
  {
    text: `O presidente da Câmara de Vila Serena, Rui Tavares, anunciou nesta quinta-feira que vai renunciar ao cargo, depois de a Polícia Federal ter encontrado R$ 2 milhões em dinheiro vivo na casa de um assessor. "Não tenho nada a esconder", afirmou Tavares a jornalistas.

Em nota, a defesa do assessor disse que o dinheiro é fruto da venda de um imóvel. "Tudo será esclarecido no momento oportuno", diz o texto.

A delegada Sônia Prado, responsável pela investigação, explicou que foram cumpridos 14 mandados de busca. Segundo ela, o grupo atuava desde 2019. "É um esquema sofisticado", resumiu.

O líder da bancada governista, Otávio Brandão, minimizou o episódio e disse acreditar na inocência do colega. Já a deputada Camila Rocha cobrou explicações: "O povo merece saber de onde veio esse dinheiro".

De acordo com o Ministério Público, os desvios podem chegar a R$ 30 milhões. Procurado, o partido informou que não vai comentar o caso.

"Eu avisei", lembrou o ex-prefeito Jorge Lins, para quem a crise "está apenas começando". Lins negou que pretenda disputar a eleição.

Questionado sobre a sucessão, Tavares respondeu que a decisão cabe ao plenário. A vice, Helena Dias, garantiu ao jornal O Correio que assumirá o posto na segunda-feira.`,
    said: [
      [
        "indirect",
        "vai renunciar ao cargo, depois de a Polícia Federal ter encontrado R$ 2 milhões em dinheiro vivo na casa de um assessor",
        "Rui Tavares",
      ],
      ["direct", '"Não tenho nada a esconder"', "Rui Tavares"],
      ["indirect", "o dinheiro é fruto da venda de um imóvel", "a defesa do assessor"],
      ["direct", '"Tudo será esclarecido no momento oportuno"', "o texto"],
      ["indirect", "foram cumpridos 14 mandados de busca", "Sônia Prado"],
      ["indirect", "o grupo atuava desde 2019", "Sônia Prado"],
      ["direct", '"É um esquema sofisticado"', "Sônia Prado"],
      ["indirect", "acreditar na inocência do colega", "Otávio Brandão"],
      ["direct", '"O povo merece saber de onde veio esse dinheiro"', "Camila Rocha"],
      ["indirect", "os desvios podem chegar a R$ 30 milhões", "Ministério Público"],
      ["indirect", "não vai comentar o caso", "o partido"],
      ["direct", '"Eu avisei"', "Jorge Lins"],
      ["mixed", 'a crise "está apenas começando"', "Jorge Lins"],
      ["indirect", "pretenda disputar a eleição", "Jorge Lins"],
      ["indirect", "a decisão cabe ao plenário", "Rui Tavares"],
      ["indirect", "assumirá o posto na segunda-feira", "Helena Dias"],
    ],
  },
  {
    text: `A Defesa Civil de Morro Azul confirmou nesta segunda-feira (8) a 17ª morte provocada pelas chuvas que atingem a região desde sexta. Segundo o órgão, 2.400 pessoas continuam desalojadas. "A prioridade agora é resgatar quem está ilhado", disse o coordenador Paulo Meireles.

O governador Sérgio Pacheco sobrevoou as áreas atingidas e prometeu liberar R$ 50 milhões para a reconstrução. Ele criticou a demora do governo federal: "Não dá para esperar a burocracia". Procurada pela reportagem, a Casa Civil não respondeu até a publicação deste texto.

Moradores reclamam da falta de água. "Estamos há três dias sem banho", conta a diarista Joana Batista, de 46 anos. Ela afirma que perdeu tudo. "Só deu tempo de pegar os documentos", diz.

Para a meteorologista Renata Furtado, o volume de chuva foi "absolutamente excepcional". A especialista alerta que novos temporais devem ocorrer nos próximos dias.`,
    said: [
      [
        "indirect",
        "a 17ª morte provocada pelas chuvas que atingem a região desde sexta",
        "A Defesa Civil de Morro Azul",
      ],
      ["indirect", "2.400 pessoas continuam desalojadas", "o órgão"],
      ["direct", '"A prioridade agora é resgatar quem está ilhado"', "Paulo Meireles"],
      ["indirect", "liberar R$ 50 milhões para a reconstrução", "Sérgio Pacheco"],
      ["indirect", "a demora do governo federal", "Sérgio Pacheco"],
      ["direct", '"Não dá para esperar a burocracia"', "Sérgio Pacheco"],
      ["indirect", "da falta de água", "Moradores"],
      ["direct", '"Estamos há três dias sem banho"', "Joana Batista"],
      ["indirect", "perdeu tudo", "Joana Batista"],
      ["direct", '"Só deu tempo de pegar os documentos"', "Joana Batista"],
      ["mixed", 'o volume de chuva foi "absolutamente excepcional"', "Renata Furtado"],
      ["indirect", "novos temporais devem ocorrer nos próximos dias", "Renata Furtado"],
    ],
  },
  {
    text: `Lisboa Nova, 14 mai 2024 (Lusitana) – O primeiro-ministro, Álvaro Neves, admitiu hoje que o país poderá falhar a meta do défice, mas garantiu que “não haverá aumento de impostos” até ao fim da legislatura.

À saída de uma reunião em Bruxelas, Álvaro Neves considerou que a conjuntura internacional é “muito exigente” e rejeitou as críticas da oposição. “Quem deixou as contas como deixou não pode dar lições”, atirou.

O secretário-geral do Partido Democrata, Filipe Moura, acusou o Governo de esconder a verdade aos portugueses. “O primeiro-ministro vive num mundo à parte”, referiu o dirigente, que exige um orçamento retificativo.

O Conselho das Finanças estima que o défice atinja 2,1% do PIB. Em entrevista à Rádio Central, a presidente da instituição, Marta Quintela, defendeu que é preciso “falar claro” e sublinhou que as previsões do executivo são otimistas. Já a agência Norton manteve o ‘rating’ da República.`,
    said: [
      ["indirect", "o país poderá falhar a meta do défice", "Álvaro Neves"],
      ["mixed", "“não haverá aumento de impostos” até ao fim da legislatura", "Álvaro Neves"],
      ["mixed", "a conjuntura internacional é “muito exigente”", "Álvaro Neves"],
      ["indirect", "as críticas da oposição", "Álvaro Neves"],
      ["direct", "“Quem deixou as contas como deixou não pode dar lições”", "Álvaro Neves"],
      ["indirect", "esconder a verdade aos portugueses", "Filipe Moura"],
      ["direct", "“O primeiro-ministro vive num mundo à parte”", "Filipe Moura"],
      ["indirect", "um orçamento retificativo", "Filipe Moura"],
      ["indirect", "o défice atinja 2,1% do PIB", "O Conselho das Finanças"],
      ["mixed", "é preciso “falar claro”", "Marta Quintela"],
      ["indirect", "as previsões do executivo são otimistas", "Marta Quintela"],
    ],
  },
  {
    text: `O técnico do Atlético Serrano, Wagner Leme, reclamou da arbitragem após a derrota por 2 a 1 para o União, na noite de sábado. "Foi um roubo, todo mundo viu", disparou em entrevista coletiva. Leme disse ainda que o clube vai acionar a federação.

Autor do gol da vitória, o atacante Dudu Reis preferiu não polemizar. "Futebol se ganha em campo", respondeu. O presidente do União, Celso Antunes, ironizou: "Choro é livre".

A federação informou, por meio de nota, que o árbitro será ouvido na terça-feira. Conforme apurou o portal Jogo Aberto, ele admitiu a pessoas próximas que errou no lance do pênalti.

Leme, que está no cargo desde março, descartou deixar o clube. "Tenho contrato até dezembro e pretendo cumprir", declarou o treinador, acrescentando que a diretoria o apoia.`,
    said: [
      ["indirect", "da arbitragem após a derrota por 2 a 1 para o União", "Wagner Leme"],
      ["direct", '"Foi um roubo, todo mundo viu"', "Wagner Leme"],
      ["indirect", "o clube vai acionar a federação", "Wagner Leme"],
      ["direct", '"Futebol se ganha em campo"', "Dudu Reis"],
      ["direct", '"Choro é livre"', "Celso Antunes"],
      ["indirect", "o árbitro será ouvido na terça-feira", "A federação"],
      ["indirect", "ele admitiu a pessoas próximas que errou no lance do pênalti", "o portal Jogo Aberto"],
      ["indirect", "errou no lance do pênalti", "ele"],
      ["indirect", "deixar o clube", "Wagner Leme"],
      ["direct", '"Tenho contrato até dezembro e pretendo cumprir"', "Wagner Leme"],
      ["indirect", "a diretoria o apoia", "Wagner Leme"],
    ],
  },
  {
    text: `A Justiça de Santa Aurora determinou nesta quarta (22) o bloqueio de bens da construtora Horizonte, suspeita de fraudar licitações. Na decisão, a juíza Cláudia Moraes afirma haver "indícios robustos" de irregularidades.

O promotor Henrique Sales, autor da denúncia, disse à Folha do Vale que o prejuízo aos cofres públicos passa de R$ 120 milhões. "Encontramos notas frias e empresas de fachada", relatou. Ele acrescentou que ao menos sete servidores são investigados.

A Horizonte nega as acusações. Em comunicado, a empresa classificou a medida de "desproporcional" e informou que vai recorrer. "Confiamos na Justiça", diz a nota. O ex-secretário de Obras Mauro Dantas, também citado, não foi localizado.

Para o cientista político Ivan Teles, o caso pode mudar a eleição de outubro. "O eleitor está cansado", avalia. Já o prefeito, Nelson Braga, minimizou: "Isso é coisa da oposição". Questionado se manteria os contratos, ele desconversou.`,
    said: [
      ["mixed", 'haver "indícios robustos" de irregularidades', "Cláudia Moraes"],
      ["indirect", "o prejuízo aos cofres públicos passa de R$ 120 milhões", "Henrique Sales"],
      ["direct", '"Encontramos notas frias e empresas de fachada"', "Henrique Sales"],
      ["indirect", "ao menos sete servidores são investigados", "Henrique Sales"],
      ["indirect", "as acusações", "A Horizonte"],
      ["mixed", 'a medida de "desproporcional"', "a empresa"],
      ["indirect", "vai recorrer", "a empresa"],
      ["direct", '"Confiamos na Justiça"', "a nota"],
      ["indirect", "o caso pode mudar a eleição de outubro", "Ivan Teles"],
      ["direct", '"O eleitor está cansado"', "Ivan Teles"],
      ["direct", '"Isso é coisa da oposição"', "Nelson Braga"],
    ],
  },
  {
    text: `O Sindicato dos Médicos do Norte convocou uma greve de dois dias para a próxima semana, alegando falta de condições nas urgências. “Chegámos ao limite”, justificou a dirigente Teresa Amorim, em declarações aos jornalistas no Porto Velho.

A ministra da Saúde, Joana Valadares, lamentou a decisão e assegurou que o diálogo continua aberto. “Nunca fechámos a porta”, vincou a governante, lembrando que foram contratados 340 médicos este ano. O sindicato contrapõe que saíram 500.

Fonte do hospital de Santa Marta, citada pela agência Lusitana, confirmou que as consultas foram adiadas. Uma utente, Maria do Carmo Reis, contou que espera há oito meses por uma cirurgia: “Já perdi a esperança”.

Do lado da oposição, o deputado Bernardo Faria considerou “inaceitável” a situação e desafiou o Governo a apresentar contas. Na perspetiva do parlamentar, “há dinheiro para tudo menos para a saúde”. O Presidente da República, por seu turno, apelou ao entendimento entre as partes.`,
    said: [
      ["indirect", "falta de condições nas urgências", "O Sindicato dos Médicos do Norte"],
      ["direct", "“Chegámos ao limite”", "Teresa Amorim"],
      ["indirect", "a decisão", "Joana Valadares"],
      ["indirect", "o diálogo continua aberto", "Joana Valadares"],
      ["direct", "“Nunca fechámos a porta”", "Joana Valadares"],
      ["indirect", "foram contratados 340 médicos este ano", "Joana Valadares"],
      ["indirect", "saíram 500", "O sindicato"],
      ["indirect", "as consultas foram adiadas", "Fonte do hospital de Santa Marta"],
      ["indirect", "espera há oito meses por uma cirurgia", "Maria do Carmo Reis"],
      ["direct", "“Já perdi a esperança”", "Maria do Carmo Reis"],
      ["mixed", "“inaceitável” a situação", "Bernardo Faria"],
      ["indirect", "apresentar contas", "Bernardo Faria"],
      ["direct", "“há dinheiro para tudo menos para a saúde”", "Bernardo Faria"],
      ["indirect", "ao entendimento entre as partes", "O Presidente da República"],
    ],
  },
  {
    text: `Um terremoto de magnitude 6,3 atingiu na madrugada deste sábado (15) o sul de Andária e deixou ao menos 58 mortos, segundo balanço da agência de proteção civil. "O número deve aumentar", admitiu o diretor do órgão, Manuel Ibarra, em rede nacional.

A presidente Rosa Quintana decretou luto oficial de três dias e pediu à população que evite as áreas costeiras. "Vamos reconstruir cada casa", prometeu. Ela visitará Puerto Hondo neste domingo, de acordo com a assessoria.

Sobreviventes relatam momentos de pânico. "Achei que o prédio fosse cair", disse à BNC o taxista Hugo Paredes, que perdeu o irmão. Moradores acusam as autoridades de demora no socorro.

O Brasil ofereceu ajuda humanitária, informou o Itamaraty. Em telefonema a Quintana, o presidente reiterou a solidariedade do país. Já a ONU estima que 40 mil pessoas precisem de abrigo. Especialistas ouvidos pela reportagem afirmam que réplicas podem ocorrer por semanas.`,
    said: [
      [
        "indirect",
        "Um terremoto de magnitude 6,3 atingiu na madrugada deste sábado (15) o sul de Andária e deixou ao menos 58 mortos",
        "balanço da agência de proteção civil",
      ],
      ["direct", '"O número deve aumentar"', "Manuel Ibarra"],
      ["indirect", "evite as áreas costeiras", "Rosa Quintana"],
      ["direct", '"Vamos reconstruir cada casa"', "Rosa Quintana"],
      ["indirect", "Ela visitará Puerto Hondo neste domingo", "a assessoria"],
      ["direct", '"Achei que o prédio fosse cair"', "Hugo Paredes"],
      ["indirect", "demora no socorro", "Moradores"],
      ["indirect", "O Brasil ofereceu ajuda humanitária", "Itamaraty"],
      ["indirect", "a solidariedade do país", "o presidente"],
      ["indirect", "40 mil pessoas precisem de abrigo", "ONU"],
      ["indirect", "réplicas podem ocorrer por semanas", "Especialistas"],
    ],
  },
  {
    text: `O ex-presidente Aldo Ferraz voltou a atacar o Supremo neste domingo (3), durante ato em Campo Verde. "Estão rasgando a Constituição", discursou para cerca de 8 mil apoiadores. Ferraz afirmou ser vítima de perseguição e disse que não deixará o país.

O ministro Luís Prates rebateu por meio de uma rede social: "Ninguém está acima da lei". Segundo assessores do magistrado, ele não pretende se afastar do processo.

A defesa de Ferraz alega que as provas são frágeis. "Não há crime algum", sustenta o advogado Caio Menezes. Procuradores ouvidos sob reserva avaliam, porém, que a condenação é provável. Para aliados, uma eventual prisão fortaleceria o ex-presidente. O governo evitou comentar.`,
    said: [
      ["direct", '"Estão rasgando a Constituição"', "Aldo Ferraz"],
      ["indirect", "ser vítima de perseguição", "Aldo Ferraz"],
      ["indirect", "não deixará o país", "Aldo Ferraz"],
      ["direct", '"Ninguém está acima da lei"', "Luís Prates"],
      ["indirect", "ele não pretende se afastar do processo", "assessores do magistrado"],
      ["indirect", "as provas são frágeis", "A defesa de Ferraz"],
      ["direct", '"Não há crime algum"', "Caio Menezes"],
      ["indirect", "a condenação é provável", "Procuradores"],
      ["indirect", "uma eventual prisão fortaleceria o ex-presidente", "aliados"],
    ],
  },
  {
    text: `A nova ponte abrirá em junho e custará 12 milhões de euros. Os operários trabalham à noite para terminar a tempo. A prefeita Ana Costa inaugurou na segunda-feira um parque em Porto Claro, que conta com três fontes. O Congresso aprovou uma lei que permite abrir aos domingos. A empresa busca reduzir custos. O ator recebeu o prêmio “Luz do Sul” por seu papel em “A Casa”. Para ampliar o porto, a prefeitura contratou mil pessoas.`,
    said: [],
  },
];
