/** Words of which the names of a news site's sections are made, lower case. */
export const sectionWords: ReadonlySet<string> = new Set(
  `and the of in from for your our more all home news latest live today breaking top stories story world uk us usa europe asia africa
  americas middle east international national local regional global politics government business economy economics finance markets
  money companies opinion comment commentary analysis editorials columnists columns views voices letters sport sports football rugby
  cricket tennis racing golf culture arts art books film films movies music tv radio television theatre stage entertainment celebrity
  showbiz lifestyle life style fashion food drink travel health wellness family parenting home garden property science tech technology
  gaming environment climate energy nature weather education schools crime courts court law justice police investigation investigations
  features feature magazine long read reads special reports report podcast podcasts video videos pictures photos gallery multimedia
  interactive newsletters events jobs cars motors motoring obituaries puzzles crosswords horoscopes community people society religion
  transport traffic history war conflict elections election data explainers explainer fact check exclusive interviews interview profile
  profiles
  política politica economía economia sociedad deportes deporte mundo cultura sucesos opinión nacional nacionales internacional internacionales
  actualidad portada tecnología salud esportes esporte brasil saúde sociedade polícia desporto país
  politique économie société monde sports santé sciences faits divers tribune planète idées
  politik wirtschaft gesellschaft panorama kultur wissen ausland inland regional regionales regionalnachrichten nachrichten schlagzeilen vermischtes ratgeber
  политика экономика общество происшествия спорт культура новости главное наука мир россия політика економіка суспільство події культура новини світ україна війна надзвичайне
  thời sự thế giới kinh tế pháp luật giải trí thể thao giáo dục sức khỏe đời sống xã hội chính trị tin tức`.split(
    /\s+/,
  ),
);
