import type { NewsText } from "./news-text.ts";

export const it: readonly NewsText[] = [
  {
    text: `La sindaca di Porto Sereno, Chiara Lodi, ha annunciato giovedì che il Comune chiuderà il mercato coperto fino a marzo, dopo il crollo di una parte del tetto. «La sicurezza viene prima di tutto», ha detto Lodi ai giornalisti.

In una nota, l'associazione dei commercianti ha definito la decisione "tardiva". "Lo chiedevamo da due anni", si legge nel testo.

Il comandante dei vigili del fuoco, Piero Galvani, ha spiegato che sono state ispezionate 14 travi. Secondo lui, il legno era marcio dal 2019. «È un lavoro - ha aggiunto - che richiederà mesi».

Il capogruppo dell'opposizione, Ottavio Brandi, ha minimizzato l'episodio e ha detto di credere nella buona fede della giunta. La consigliera Camilla Rossetti ha invece chiesto spiegazioni: «I cittadini devono sapere dove sono finiti quei soldi».

Stando alla procura, i danni potrebbero arrivare a 30 milioni di euro. L'impresa ha fatto sapere che non commenterà.

«Io l'avevo detto», ricorda l'ex sindaco Giorgio Lini, per il quale la crisi "è appena cominciata". Lini ha negato di volersi ricandidare.

Alla domanda sui tempi, Lodi ha risposto che la decisione spetta al consiglio. L'assessora Elena Dai ha assicurato al quotidiano «Il Faro» che i lavori partiranno lunedì.`,
    said: [
      [
        "indirect",
        "il Comune chiuderà il mercato coperto fino a marzo, dopo il crollo di una parte del tetto",
        "Chiara Lodi",
      ],
      ["direct", "«La sicurezza viene prima di tutto»", "Chiara Lodi"],
      ["mixed", 'la decisione "tardiva"', "l'associazione dei commercianti"],
      ["direct", '"Lo chiedevamo da due anni"', "il testo"],
      ["indirect", "sono state ispezionate 14 travi", "Piero Galvani"],
      ["indirect", "il legno era marcio dal 2019", "Piero Galvani"],
      ["direct", "«È un lavoro che richiederà mesi»", "Piero Galvani"],
      ["indirect", "credere nella buona fede della giunta", "Ottavio Brandi"],
      ["direct", "«I cittadini devono sapere dove sono finiti quei soldi»", "Camilla Rossetti"],
      ["indirect", "i danni potrebbero arrivare a 30 milioni di euro", "la procura"],
      ["indirect", "non commenterà", "l'impresa"],
      ["direct", "«Io l'avevo detto»", "Giorgio Lini"],
      ["mixed", 'la crisi "è appena cominciata"', "Giorgio Lini"],
      ["indirect", "volersi ricandidare", "Giorgio Lini"],
      ["indirect", "la decisione spetta al consiglio", "Chiara Lodi"],
      ["indirect", "i lavori partiranno lunedì", "Elena Dai"],
    ],
  },
  {
    text: `Almeno dodici persone sono morte nell'incendio di una fabbrica tessile a Valdora. Lo ha reso noto la prefettura. Il bilancio è salito a 15 vittime nel pomeriggio, secondo la Protezione civile.

"Abbiamo sentito un boato e poi le grida", racconta un operaio, Samir Haddad, 34 anni. L'uomo sarebbe riuscito a fuggire da una finestra.

La proprietaria, Bianca Corsi, ha smentito che le porte fossero chiuse a chiave. "Le uscite erano libere", ha assicurato. Per il sindacato Filtea, invece, «le porte erano bloccate con i lucchetti».

Il procuratore Dario Vitale ha confermato l'apertura di un'inchiesta per omicidio colposo e ha precisato che "al momento non ci sono indagati". Gli inquirenti non escludono l'origine dolosa.

«Giustizia per i nostri morti», hanno gridato i parenti davanti al municipio. A dirlo è anche il vescovo, Marco Andreis. Il ministro del Lavoro Ennio Serra, intervenuto in Parlamento, ha promesso di aumentare gli ispettori e ha esortato le imprese a rispettare le norme.

Come ha ricordato il segretario Ivo Pane, la fabbrica "non veniva controllata dal 2021".`,
    said: [
      ["indirect", "Almeno dodici persone sono morte nell'incendio di una fabbrica tessile a Valdora", "la prefettura"],
      ["indirect", "Il bilancio è salito a 15 vittime nel pomeriggio", "la Protezione civile"],
      ["direct", '"Abbiamo sentito un boato e poi le grida"', "Samir Haddad"],
      ["indirect", "le porte fossero chiuse a chiave", "Bianca Corsi"],
      ["direct", '"Le uscite erano libere"', "Bianca Corsi"],
      ["direct", "«le porte erano bloccate con i lucchetti»", "Filtea"],
      ["indirect", "l'apertura di un'inchiesta per omicidio colposo", "Dario Vitale"],
      ["direct", '"al momento non ci sono indagati"', "Dario Vitale"],
      ["indirect", "l'origine dolosa", "gli inquirenti"],
      ["direct", "«Giustizia per i nostri morti»", "i parenti"],
      ["indirect", "aumentare gli ispettori", "Ennio Serra"],
      ["indirect", "le imprese a rispettare le norme", "Ennio Serra"],
      ["mixed", 'la fabbrica "non veniva controllata dal 2021"', "Ivo Pane"],
    ],
  },
  {
    text: `Il primo ministro Olaf Berg si è detto convinto che l'accordo sarà firmato entro giugno. "Siamo vicini", ha dichiarato al termine del vertice, aggiungendo che restano aperti due capitoli.

L'opposizione accusa il premier di aver ceduto sui dazi. «È una resa - attacca la deputata Lena Falk -. Il governo deve dimettersi».

Il presidente Paul Kern ha detto che non parteciperà alla cerimonia se non saranno liberati i prigionieri. Il suo portavoce ha chiarito che l'invito "non è mai arrivato".

I negoziati, spiega una fonte diplomatica, riprenderanno il 4 dicembre. La Commissione parla di "passo avanti storico".

"Vedremo", taglia corto il ministro degli Esteri Enrico Valli. Secondo quanto riferito dal suo ufficio, Valli volerà a Oslo già domani.

Nessuno dei due leader ha voluto rispondere alle domande. «I mercati non si fidano», osserva l'economista Carla Meo, secondo cui il testo "è pieno di buchi".`,
    said: [
      ["indirect", "l'accordo sarà firmato entro giugno", "Olaf Berg"],
      ["direct", '"Siamo vicini"', "Olaf Berg"],
      ["indirect", "restano aperti due capitoli", "Olaf Berg"],
      ["indirect", "il premier di aver ceduto sui dazi", "l'opposizione"],
      ["direct", "«È una resa Il governo deve dimettersi»", "Lena Falk"],
      ["indirect", "non parteciperà alla cerimonia se non saranno liberati i prigionieri", "Paul Kern"],
      ["mixed", 'l\'invito "non è mai arrivato"', "suo portavoce"],
      ["indirect", "I negoziati riprenderanno il 4 dicembre", "una fonte diplomatica"],
      ["direct", '"passo avanti storico"', "la Commissione"],
      ["direct", '"Vedremo"', "Enrico Valli"],
      ["indirect", "Valli volerà a Oslo già domani", "suo ufficio"],
      ["direct", "«I mercati non si fidano»", "Carla Meo"],
      ["mixed", 'il testo "è pieno di buchi"', "Carla Meo"],
    ],
  },
  {
    text: `Il tribunale ha condannato a sei anni di carcere l'ex direttore della banca, Fulvio Rosi. «Faremo appello», ha annunciato il suo avvocato, Teresa Manni.

Secondo i giudici, Rosi ha nascosto perdite per 80 milioni. L'imputato ha sempre respinto le accuse: «Non ho mai preso un euro», ha ribadito in aula.

"Siamo soddisfatti ma non basta", commenta Paola Greco, che rappresenta i risparmiatori. Greco chiede al governo di istituire un fondo.

Il pm Luca Testa aveva chiesto nove anni. A giudizio dell'accusa, il manager "sapeva tutto". La banca, da parte sua, ha dichiarato di aver collaborato con gli inquirenti.

Dalla procura fanno sapere che le indagini continuano. «La sentenza farà scuola», così il giurista Aldo Ferri.`,
    said: [
      ["direct", "«Faremo appello»", "Teresa Manni"],
      ["indirect", "Rosi ha nascosto perdite per 80 milioni", "i giudici"],
      ["indirect", "le accuse", "l'imputato"],
      ["direct", "«Non ho mai preso un euro»", "l'imputato"],
      ["direct", '"Siamo soddisfatti ma non basta"', "Paola Greco"],
      ["indirect", "istituire un fondo", "Paola Greco"],
      ["indirect", "nove anni", "Luca Testa"],
      ["mixed", 'il manager "sapeva tutto"', "l'accusa"],
      ["indirect", "aver collaborato con gli inquirenti", "la banca"],
      ["indirect", "le indagini continuano", "la procura"],
      ["direct", "«La sentenza farà scuola»", "Aldo Ferri"],
    ],
  },
  {
    text: `«Il ponte non riaprirà prima dell'estate». Così il ministro delle Infrastrutture e dei Trasporti Guido Arca, ribadendo che "i controlli sono stati fatti".

La frana è stata causata dai lavori abusivi. Ne è convinta la procura di Lenza. Il cantiere era stato sequestrato due volte. A riferirlo è il quotidiano «La Voce».

"Abbiamo rispettato ogni norma", si legge in una nota dell'impresa. Dal ministero fanno sapere che i fondi saranno sbloccati entro maggio.

«Ho perso la casa - racconta Maria Sorbi, 67 anni -. Non so dove andare». Il vicepremier e ministro Luca Neri risponde alle critiche: «Nessuno sarà lasciato solo».

Secondo la perizia, infatti, il pendio era instabile. Si diceva da mesi che il versante fosse a rischio.`,
    said: [
      ["direct", "«Il ponte non riaprirà prima dell'estate»", "Guido Arca"],
      ["direct", '"i controlli sono stati fatti"', "Guido Arca"],
      ["indirect", "La frana è stata causata dai lavori abusivi", "Procura di Lenza"],
      ["indirect", "Il cantiere era stato sequestrato due volte", "La Voce"],
      ["direct", '"Abbiamo rispettato ogni norma"', "una nota dell'impresa"],
      ["indirect", "i fondi saranno sbloccati entro maggio", "ministero"],
      ["direct", "«Ho perso la casa Non so dove andare»", "Maria Sorbi"],
      ["direct", "«Nessuno sarà lasciato solo»", "Luca Neri"],
      ["indirect", "il pendio era instabile", "la perizia"],
    ],
  },
];
