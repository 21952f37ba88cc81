/** What finds something out, and how a language says that it did. Lower case. */
export interface ForeignFindings {
  /** Texts, and people who look into things; in Vietnamese by their first two syllables. */
  readonly texts: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Finite forms, and participles that stand behind an auxiliary. */
  readonly finite: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).filter(Boolean));

export const foreignFindings: ReadonlyMap<string, ForeignFindings> = new Map([
  [
    "es",
    {
      texts: words(
        "estudio estudios encuesta encuestas sondeo sondeos análisis informe informes investigación investigaciones datos cifras autopsia auditoría documentos documento ensayo ensayos peritaje",
      ),
      people: words(
        "investigador investigadora investigadores investigadoras científico científica científicos científicas expertos astrónomos biólogos médicos arqueólogos inspectores",
      ),
      finite: words(
        "muestra muestran mostró mostraron demuestra demuestran demostró demostraron descubrió descubrieron halló hallaron encontró encontraron",
      ),
      participles: words("mostrado demostrado descubierto hallado encontrado"),
    },
  ],
  [
    "pt",
    {
      texts: words(
        "estudo estudos pesquisa pesquisas levantamento sondagem sondagens inquérito inquéritos análise análises relatório relatórios investigação dados números autópsia auditoria documentos documento ensaio perícia",
      ),
      people: words(
        "pesquisador pesquisadora pesquisadores pesquisadoras investigadores cientista cientistas especialistas astrônomos biólogos médicos inspetores",
      ),
      finite: words(
        "mostra mostram mostrou mostraram demonstra demonstram demonstrou demonstraram descobriu descobriram constatou constataram",
      ),
      participles: words("mostrado demonstrado descoberto"),
    },
  ],
  [
    "it",
    {
      texts: words(
        "studio studi sondaggio sondaggi indagine indagini analisi rapporto rapporti ricerca ricerche dati cifre autopsia perizia documenti documento inchiesta rilevazione rilevazioni",
      ),
      people: words(
        "ricercatore ricercatrice ricercatori ricercatrici scienziato scienziata scienziati esperti astronomi biologi medici archeologi ispettori",
      ),
      finite: words("mostra mostrano dimostra dimostrano evidenzia evidenziano rivela rivelano scoprì scoprirono"),
      participles: words("mostrato dimostrato scoperto accertato evidenziato stabilito rivelato"),
    },
  ],
  [
    "fr",
    {
      texts: words(
        "étude études sondage sondages enquête enquêtes analyse analyses rapport rapports données chiffres autopsie audit documents document essai expertise",
      ),
      people: words(
        "chercheur chercheuse chercheurs chercheuses scientifique scientifiques experts astronomes biologistes médecins archéologues inspecteurs",
      ),
      finite: words("montre montrent montrait démontre démontrent prouve prouvent"),
      participles: words("montré démontré découvert prouvé établi"),
    },
  ],
  [
    "de",
    {
      texts: words(
        "studie studien umfrage umfragen analyse analysen untersuchung untersuchungen gutachten bericht berichte erhebung auswertung daten zahlen obduktion prüfung dokumente ermittlungen",
      ),
      people: words(
        "forscher forscherin forscherinnen forschende wissenschaftler wissenschaftlerin wissenschaftlerinnen ermittler experten astronomen biologen ärzte archäologen prüfer",
      ),
      finite: words("zeigt zeigen zeigte zeigten ergab ergaben ergibt ergeben belegt belegen belegte belegten"),
      participles: words("herausgefunden gezeigt ergeben belegt nachgewiesen entdeckt festgestellt"),
    },
  ],
  [
    "nl",
    {
      texts: words(
        "studie studies enquête enquêtes peiling peilingen analyse analyses onderzoek onderzoeken rapport rapporten inventarisatie gegevens cijfers data sectie autopsie documenten stukken rondgang steekproef",
      ),
      people: words(
        "onderzoeker onderzoekster onderzoekers wetenschapper wetenschappers rechercheurs experts deskundigen astronomen biologen artsen archeologen inspecteurs",
      ),
      finite: words("toont tonen toonde toonden blijkt bleek bewijst bewijzen bewees"),
      participles: words("aangetoond ontdekt vastgesteld gevonden bewezen"),
    },
  ],
  [
    "ru",
    {
      texts: words(
        "исследование исследования опрос опросы анализ экспертиза проверка отчет отчёт доклад данные цифры вскрытие документы расследование",
      ),
      people: words(
        "ученые учёные исследователи эксперты астрономы биологи медики врачи археологи инспекторы следователи",
      ),
      finite: words(
        "показал показала показало показали показывает показывают доказал доказало доказали обнаружил обнаружила обнаружили выяснил выяснила выяснили установил установила установило установили выявил выявила выявили",
      ),
      participles: words(""),
    },
  ],
  [
    "uk",
    {
      texts: words(
        "дослідження опитування аналіз експертиза перевірка звіт доповідь дані цифри розтин документи розслідування",
      ),
      people: words(
        "вчені учені науковці дослідники експерти фахівці астрономи біологи медики лікарі археологи інспектори слідчі правоохоронці",
      ),
      finite: words(
        "показав показала показало показали показує показують довів довела довело довели виявив виявила виявило виявили зʼясував зʼясувала зʼясували встановив встановила встановило встановили",
      ),
      participles: words(""),
    },
  ],
  // "Cho thấy"; a syllable alone is any word's: "con báo", "số ghế", "điều đó".
  [
    "vi",
    {
      texts: new Set(["nghiên cứu", "khảo sát", "báo cáo", "số liệu", "dữ liệu", "điều tra"]),
      people: new Set(["nhà khoa"]),
      finite: words("cho"),
      participles: words(""),
    },
  ],
]);
