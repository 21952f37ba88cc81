/** Words that deny, limit or defer what a clause of a language says. Lower case. */
export interface ForeignMoods {
  readonly negators: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly planned: ReadonlySet<string>;
  /** Cues that deny what they bring. */
  readonly denying: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const foreignMoods: ReadonlyMap<string, ForeignMoods> = new Map([
  [
    "es",
    {
      negators: words("no nunca jamás nadie ningún ninguna ninguno nada tampoco"),
      conditions: words("si"),
      possible: words("podría podrían puede pueden quizá quizás posiblemente probablemente"),
      planned: words("prevé prevén planea planean"),
      denying: words(
        "negó niega niegan negaron negaba negado negando desmintió desmiente desmienten desmintieron desmentido",
      ),
    },
  ],
  [
    "pt",
    {
      negators: words("não nunca jamais ninguém nenhum nenhuma nada tampouco"),
      conditions: words("se caso"),
      possible: words("poderia poderiam pode podem talvez possivelmente provavelmente"),
      planned: words("vai vão pretende pretendem"),
      denying: words("negou nega negam negaram negado negando desmentiu desmente desmentiram"),
    },
  ],
  [
    "fr",
    {
      // "ne" alone and "plus" alone deny nothing: the second half of the pair decides.
      negators: words("pas jamais aucun aucune personne rien ni"),
      conditions: words("si s'il s’il"),
      possible: words("pourrait pourraient peut peuvent peut-être probablement"),
      planned: words("va vont compte envisage"),
      denying: words("nie nié nient niait niant dément démentent démenti"),
    },
  ],
  [
    "de",
    {
      negators: words("nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts weder"),
      conditions: words("wenn falls sofern"),
      possible: words("kann können könnte könnten vielleicht möglicherweise wohl wahrscheinlich dürfte dürften"),
      planned: words("plant planen will wollen soll sollen"),
      denying: words("bestritt bestreitet bestreiten bestritten dementierte dementiert dementierten"),
    },
  ],
  [
    "ru",
    {
      negators: words("не нет никогда никто ничего ни нельзя"),
      conditions: words("если"),
      possible: words("может могут возможно вероятно наверное"),
      planned: words("будет будут планирует планируют намерен намерена намерены"),
      denying: words(
        "опроверг опровергла опровергло опровергли опровергает отрицает отрицают отрицал отрицала отрицали",
      ),
    },
  ],
  [
    "vi",
    {
      negators: words("không chưa chẳng"),
      conditions: words("nếu"),
      possible: words("thể lẽ"),
      planned: words("sẽ"),
      denying: words("phủ bác"),
    },
  ],
]);
