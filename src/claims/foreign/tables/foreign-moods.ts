/** Words that deny, limit or defer what a clause of a language says. Lower case. */
export interface ForeignMoods {
  readonly negators: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly planned: ReadonlySet<string>;
  /** Cues that deny or refuse what they bring, and cues that ask for it. */
  readonly denying: ReadonlySet<string>;
  readonly demanding: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const foreignMoods: ReadonlyMap<string, ForeignMoods> = new Map([
  [
    "es",
    {
      negators: words("no nunca jamás nadie ningún ninguna ninguno nada tampoco ni"),
      conditions: words("si"),
      possible: words(
        "podría podrían puede pueden quizá quizás posiblemente probablemente presuntamente supuestamente aparentemente habría habrían",
      ),
      planned: words("prevé prevén planea planean pretende pretenden proyecta proyectan"),
      denying: words(
        "negó niega niegan negaron negaba negado negando desmintió desmiente desmienten desmintieron desmentido descartó descarta descartan descartaron descartado descartando rechazando rechazó rechaza rechazan rechazaron rechazado",
      ),
      demanding: words(
        "pidió pide piden pidieron pedido exigió exige exigen exigieron exigido reclamó reclama reclaman",
      ),
    },
  ],
  [
    "pt",
    {
      negators: words("não nunca jamais ninguém nenhum nenhuma nada tampouco nem"),
      conditions: words("se caso"),
      possible: words(
        "poderia poderiam pode podem talvez possivelmente provavelmente supostamente aparentemente teria teriam",
      ),
      planned: words("vai vão pretende pretendem planeja planejam planeia planeiam prevê preveem"),
      denying: words(
        "negou nega negam negaram negado negando desmentiu desmente desmentiram descartou descarta descartam descartaram descartando rejeitando rejeitou rejeita rejeitam rejeitaram refutou refuta",
      ),
      demanding: words("pediu pede pedem pediram exigiu exige exigem exigiram cobrou"),
    },
  ],
  [
    "it",
    {
      negators: words("non mai nessuno nessuna nessun nulla niente né neanche nemmeno neppure"),
      conditions: words("se qualora"),
      possible: words(
        "potrebbe potrebbero può possono forse probabilmente presumibilmente verosimilmente presuntamente apparentemente avrebbe avrebbero sarebbe sarebbero starebbe starebbero",
      ),
      planned: words(
        "prevede prevedono intende intendono pianifica pianificano progetta progettano dovrebbe dovrebbero vorrebbe vorrebbero",
      ),
      denying: words(
        "nega negano negato negata negava negavano negò negando smentisce smentiscono smentito smentita smentì smentendo esclude escludono escluso esclude escludendo escluse respinge respingono respinto respinse respingendo rifiuta rifiutano rifiutato rigettato rigetta rigettano",
      ),
      demanding: words(
        "chiede chiedono chiesto chiese chiedeva chiedevano chiedendo esige esigono pretende pretendono preteso sollecita sollecitano sollecitato reclama reclamano invoca invocano invocato",
      ),
    },
  ],
  [
    "fr",
    {
      // "ne" alone and "plus" alone deny nothing: the second half of the pair decides.
      negators: words("pas jamais aucun aucune personne rien ni"),
      conditions: words("si s' s’ s'il s’il"),
      possible: words(
        "pourrait pourraient peut peuvent peut-être probablement apparemment vraisemblablement aurait auraient",
      ),
      planned: words("va vont envisage envisagent prévoit prévoient projette projettent devrait devraient"),
      denying: words(
        "nie nié nient niait niant dément démentent démenti rejette rejettent rejeté réfute réfutent réfuté exclut excluent exclu excluant écarte écarté conteste contestent contestait contesté contestant nier",
      ),
      demanding: words("demande demandent demandé exige exigent exigé réclame réclament réclamé"),
    },
  ],
  [
    "de",
    {
      negators: words(
        "nicht kein keine keinen keinem keiner keines keinerlei nie niemals niemand niemanden nichts weder",
      ),
      conditions: words("wenn falls sofern"),
      possible: words(
        "kann können könnte könnten vielleicht möglicherweise wohl wahrscheinlich dürfte dürften vermutlich angeblich womöglich offenbar anscheinend",
      ),
      planned: words("plant planen will wollen wolle soll sollen solle beabsichtigt beabsichtigen"),
      denying: words(
        "bestritt bestreitet bestreiten bestritten dementierte dementiert dementierten zurückgewiesen ausgeschlossen",
      ),
      demanding: words("forderte fordert fordern forderten gefordert verlangte verlangt verlangen verlangten"),
    },
  ],
  [
    "nl",
    {
      negators: words("niet geen nooit niemand niets niks nergens noch evenmin geenszins"),
      conditions: words("als indien mits tenzij"),
      possible: words(
        "kan kunnen zou zouden misschien mogelijk wellicht waarschijnlijk vermoedelijk kennelijk blijkbaar vermeend schijnt schijnen",
      ),
      planned: words("zal zullen wil willen plant"),
      denying: words(
        "ontkent ontkennen ontkende ontkenden ontkend weerspreekt weerspreken weersprak weerspraken weersproken verwerpt verwerpen verwierp verwierpen verworpen betwist betwisten betwistte afgewezen tegengesproken uitgesloten",
      ),
      demanding: words("eist eisen eiste eisten geëist"),
    },
  ],
  [
    "ru",
    {
      negators: words("не нет никогда никто ничего ни нельзя"),
      conditions: words("если"),
      possible: words("может могут возможно вероятно наверное якобы видимо по-видимому предположительно"),
      planned: words("будет будут планирует планируют намерен намерена намерены намерено собирается собираются"),
      denying: words(
        "опроверг опровергла опровергло опровергли опровергает отрицает отрицают отрицал отрицала отрицали отверг отвергла отвергли отвергает исключил исключила исключили исключает",
      ),
      demanding: words(
        "потребовал потребовала потребовали требует требуют попросил попросила попросили просит просят призвал призвала призвали",
      ),
    },
  ],
  [
    "uk",
    {
      negators: words(
        "не ні немає нема ніколи ніхто нічого ані жоден жодна жодне жодного жодної жодних жодному неможливо",
      ),
      conditions: words("якщо якби"),
      possible: words("може можуть можливо ймовірно імовірно певно мабуть нібито начебто ніби очевидно вірогідно"),
      planned: words(
        "буде будуть планує планують збирається збираються намір намірений намірена намірені готується готуються",
      ),
      denying: words(
        "спростував спростувала спростувало спростували спростовує спростовують заперечив заперечила заперечило заперечили заперечує заперечують заперечував заперечувала заперечували відкинув відкинула відкинуло відкинули відкидає відкидають виключив виключила виключили виключає",
      ),
      demanding: words("зажадав зажадала зажадали вимагає вимагають вимагав вимагала вимагали"),
    },
  ],
  [
    "vi",
    {
      negators: words("không chưa chẳng"),
      conditions: words("nếu"),
      possible: words("thể lẽ"),
      planned: words("sẽ sắp"),
      denying: words("phủ bác"),
      demanding: words(""),
    },
  ],
]);
