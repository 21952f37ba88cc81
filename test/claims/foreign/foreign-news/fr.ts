import type { NewsText } from "./news-text.ts";

export const fr: readonly NewsText[] = [
  {
    text: `Le gouvernement a annoncé mercredi la fermeture de deux centrales d'ici à 2030, une décision aussitôt dénoncée par les syndicats. « C'est un coup de poignard », a réagi Hélène Vasseur, secrétaire générale de la fédération de l'énergie, qui appelle à la grève le 12 mars.

« Nous avons fait le choix de la raison », a-t-elle expliqué devant l'Assemblée, ajoutant que les salariés seraient tous reclassés. La ministre de la Transition, Claire Lambert, a assuré qu'aucun licenciement n'était prévu.

Selon une source proche du dossier citée par l'AFP, le coût de l'opération dépasserait les 3 milliards d'euros. Un chiffre que conteste le ministère, pour qui « ces estimations ne reposent sur rien ».

« On nous ment depuis des mois, s'emporte Karim Benali, 43 ans, technicien à la centrale de Brévannes. Il faut que cela cesse. »

D'après l'opérateur, la production sera compensée par l'éolien en mer. « Ce n'est pas sérieux », rétorque l'ancien ministre Paul Garnier, interrogé par Le Quotidien. Il estime que le pays devra importer de l'électricité dès l'hiver prochain.

Le maire de la commune, Luc Perrin, s'est dit « sous le choc ». Il a demandé à être reçu par le Premier ministre, lequel a promis qu'il se rendrait sur place avant la fin du mois.

Dans un communiqué, la direction affirme avoir « pris acte » de la décision et rappelle que le site emploie 620 personnes. L'opposition, elle, réclame un référendum.`,
    said: [
      ["indirect", "la fermeture de deux centrales d'ici à 2030", "Le gouvernement"],
      ["direct", "« C'est un coup de poignard »", "Hélène Vasseur"],
      ["indirect", "à la grève le 12 mars", "Hélène Vasseur"],
      ["direct", "« Nous avons fait le choix de la raison »", "elle"],
      ["indirect", "les salariés seraient tous reclassés", "elle"],
      ["indirect", "aucun licenciement n'était prévu", "Claire Lambert"],
      ["indirect", "le coût de l'opération dépasserait les 3 milliards d'euros", "une source proche du dossier"],
      ["direct", "« ces estimations ne reposent sur rien »", "le ministère"],
      ["direct", "« On nous ment depuis des mois Il faut que cela cesse. »", "Karim Benali"],
      ["indirect", "la production sera compensée par l'éolien en mer", "l'opérateur"],
      ["direct", "« Ce n'est pas sérieux »", "Paul Garnier"],
      ["indirect", "le pays devra importer de l'électricité dès l'hiver prochain", "Paul Garnier"],
      ["direct", "« sous le choc »", "Luc Perrin"],
      ["indirect", "être reçu par le Premier ministre", "Luc Perrin"],
      ["indirect", "il se rendrait sur place avant la fin du mois", "le Premier ministre"],
      ["mixed", "avoir « pris acte » de la décision", "la direction"],
      ["indirect", "le site emploie 620 personnes", "la direction"],
      ["indirect", "un référendum", "L'opposition"],
    ],
  },
  {
    text: `Un séisme de magnitude 6,1 a frappé dans la nuit de lundi à mardi la région de Kassarine, faisant au moins 40 morts, ont indiqué les autorités locales. « Le bilan pourrait s'alourdir », a prévenu le gouverneur, Nabil Arroussi, lors d'un point de presse.

Les secours peinent à accéder aux villages de montagne. « Les routes sont coupées et le téléphone ne passe plus », a raconté à l'AFP Samia Belkacem, une institutrice de 29 ans. Elle dit avoir dormi dehors avec ses trois enfants.

Le chef de l'État a exprimé sa « profonde tristesse » et décrété trois jours de deuil national. Il a par ailleurs demandé à l'armée d'installer des hôpitaux de campagne.

Pour le sismologue Étienne Morvan, de l'Observatoire de Valmont, la faille « était connue depuis longtemps ». « Mais personne n'a voulu nous écouter », regrette-t-il. L'Union européenne a proposé son aide, a déclaré à Bruxelles une porte-parole de la Commission.`,
    said: [
      [
        "indirect",
        "Un séisme de magnitude 6,1 a frappé dans la nuit de lundi à mardi la région de Kassarine, faisant au moins 40 morts",
        "les autorités locales",
      ],
      ["direct", "« Le bilan pourrait s'alourdir »", "Nabil Arroussi"],
      ["direct", "« Les routes sont coupées et le téléphone ne passe plus »", "Samia Belkacem"],
      ["indirect", "avoir dormi dehors avec ses trois enfants", "Samia Belkacem"],
      ["mixed", "sa « profonde tristesse »", "Le chef de l'État"],
      ["indirect", "installer des hôpitaux de campagne", "Il"],
      ["mixed", "la faille « était connue depuis longtemps »", "Étienne Morvan"],
      ["direct", "« Mais personne n'a voulu nous écouter »", "Étienne Morvan"],
      ["indirect", "L'Union européenne a proposé son aide", "une porte-parole de la Commission"],
    ],
  },
  {
    text: `L'ancien président du conseil régional, Gérard Lemoine, comparaît depuis jeudi pour détournement de fonds publics. Il conteste les faits. « Je n'ai jamais touché un centime », a-t-il lancé à la barre.

La procureure Anne Delcourt a requis trois ans de prison, estimant que l'élu avait « trahi la confiance » de ses administrés. Selon elle, près de 800 000 euros ont disparu entre 2014 et 2019. « Les preuves sont accablantes », a-t-elle insisté.

Me Jacques Villard, l'avocat de M. Lemoine, a plaidé la relaxe et dénoncé un « procès politique ». « Il n'y a rien dans ce dossier », a-t-il martelé, avant d'accuser l'accusation de s'acharner sur son client.

Comme l'a révélé le site Le Phare, plusieurs témoins ont été entendus en janvier. L'un d'eux, un ancien comptable, assure qu'il remettait des enveloppes en liquide. Le jugement sera rendu le 3 juin.`,
    said: [
      ["indirect", "les faits", "Gérard Lemoine"],
      ["direct", "« Je n'ai jamais touché un centime »", "Gérard Lemoine"],
      ["indirect", "trois ans de prison", "Anne Delcourt"],
      ["mixed", "l'élu avait « trahi la confiance » de ses administrés", "Anne Delcourt"],
      ["indirect", "près de 800 000 euros ont disparu entre 2014 et 2019", "Anne Delcourt"],
      ["direct", "« Les preuves sont accablantes »", "Anne Delcourt"],
      ["indirect", "la relaxe", "Jacques Villard"],
      ["mixed", "un « procès politique »", "Jacques Villard"],
      ["direct", "« Il n'y a rien dans ce dossier »", "Jacques Villard"],
      ["indirect", "s'acharner sur son client", "Jacques Villard"],
      ["indirect", "plusieurs témoins ont été entendus en janvier", "le site Le Phare"],
      ["indirect", "il remettait des enveloppes en liquide", "un ancien comptable"],
    ],
  },
  {
    text: `La compagnie aérienne Altivia va supprimer 1 200 postes, a-t-on appris vendredi auprès de la direction. « Cette décision est douloureuse mais nécessaire », explique son PDG, Thomas Reynaud, dans un message aux salariés que Le Courrier a pu consulter.

Les syndicats dénoncent un plan « brutal ». « Nous n'avons pas été consultés », s'indigne Fatou Diallo, déléguée du personnel, qui promet de saisir la justice. La ministre du Travail, Sophie Marchand, a appelé les deux parties au dialogue. Elle a précisé que l'État, actionnaire à 14 %, « ne signerait pas de chèque en blanc ».

Le groupe nie vouloir délocaliser sa maintenance. Il assure au contraire que 300 emplois seront créés à Bellerive d'ici à 2027. Un engagement auquel ne croit pas le maire de la ville, Denis Costa : « On nous a déjà fait le coup. »`,
    said: [
      ["indirect", "La compagnie aérienne Altivia va supprimer 1 200 postes", "la direction"],
      ["direct", "« Cette décision est douloureuse mais nécessaire »", "Thomas Reynaud"],
      ["mixed", "un plan « brutal »", "Les syndicats"],
      ["direct", "« Nous n'avons pas été consultés »", "Fatou Diallo"],
      ["indirect", "saisir la justice", "Fatou Diallo"],
      ["indirect", "les deux parties au dialogue", "Sophie Marchand"],
      ["mixed", "l'État, actionnaire à 14 %, « ne signerait pas de chèque en blanc »", "Sophie Marchand"],
      ["indirect", "vouloir délocaliser sa maintenance", "Le groupe"],
      ["indirect", "300 emplois seront créés à Bellerive d'ici à 2027", "Il"],
      ["direct", "« On nous a déjà fait le coup. »", "Denis Costa"],
    ],
  },
  {
    text: `Deux alpinistes portés disparus depuis dimanche dans le massif du Grand-Rocher ont été retrouvés sains et saufs, a annoncé mardi la préfecture de Haute-Vallée. « C'est un miracle », s'est réjoui le commandant du peloton de secours, Julien Ferrand.

Selon les secouristes, les deux hommes, âgés de 27 et 31 ans, s'étaient abrités dans une grotte. « Ils étaient épuisés mais conscients », a-t-il poursuivi. Leur mère, jointe par téléphone, a confié n'avoir « jamais perdu espoir ».

La météo s'était brutalement dégradée dimanche après-midi. « On leur avait pourtant dit de renoncer », regrette Marcel Pichon, gardien du refuge, selon qui les avertissements ne sont plus écoutés. Le maire, Bruno Castel, souhaite que l'accès soit désormais réglementé. Il a indiqué qu'un arrêté serait pris « dans les prochains jours ».

Une proposition que rejette le club alpin : « La montagne doit rester un espace de liberté », plaide sa présidente, Nathalie Ormesson. Le parquet a de son côté fait savoir qu'aucune enquête n'était ouverte à ce stade.`,
    said: [
      [
        "indirect",
        "Deux alpinistes portés disparus depuis dimanche dans le massif du Grand-Rocher ont été retrouvés sains et saufs",
        "la préfecture de Haute-Vallée",
      ],
      ["direct", "« C'est un miracle »", "Julien Ferrand"],
      ["indirect", "les deux hommes, âgés de 27 et 31 ans, s'étaient abrités dans une grotte", "les secouristes"],
      ["direct", "« Ils étaient épuisés mais conscients »", "il"],
      ["mixed", "n'avoir « jamais perdu espoir »", "Leur mère"],
      ["direct", "« On leur avait pourtant dit de renoncer »", "Marcel Pichon"],
      ["indirect", "les avertissements ne sont plus écoutés", "Marcel Pichon"],
      ["indirect", "l'accès soit désormais réglementé", "Bruno Castel"],
      ["mixed", "un arrêté serait pris « dans les prochains jours »", "Bruno Castel"],
      ["direct", "« La montagne doit rester un espace de liberté »", "Nathalie Ormesson"],
      ["indirect", "aucune enquête n'était ouverte à ce stade", "Le parquet"],
    ],
  },
  {
    text: `La Cour des comptes épingle la gestion de l'hôpital de Saint-Aubin. Dans un rapport publié jeudi, les magistrats pointent un déficit « hors de contrôle » et recommandent la fermeture de deux services. « La situation est intenable », a reconnu le directeur général, Philippe Auger, sur Radio Ouest.

« Mais ce n'est pas aux patients de payer », a-t-il aussitôt nuancé. Interrogée à l'Assemblée, la ministre de la Santé, Laure Bonnet, s'est engagée à débloquer 12 millions d'euros. Elle assure que « personne ne sera laissé au bord de la route ».

Les soignants, eux, ne décolèrent pas. « On travaille à deux là où il faudrait être cinq », témoigne Inès, infirmière depuis quinze ans, qui préfère garder l'anonymat. Selon l'intersyndicale, 80 postes sont vacants. « Cela fait des mois que nous alertons », renchérit le docteur Yann Le Bihan, chef des urgences. Et d'ajouter : « Un drame est inévitable. »

Le député de la circonscription, Alain Rousset, accuse le gouvernement d'avoir « abandonné » la région, ce que dément le ministère.`,
    said: [
      ["mixed", "un déficit « hors de contrôle »", "les magistrats"],
      ["indirect", "la fermeture de deux services", "les magistrats"],
      ["direct", "« La situation est intenable »", "Philippe Auger"],
      ["direct", "« Mais ce n'est pas aux patients de payer »", "il"],
      ["indirect", "débloquer 12 millions d'euros", "Laure Bonnet"],
      ["direct", "« personne ne sera laissé au bord de la route »", "Laure Bonnet"],
      ["direct", "« On travaille à deux là où il faudrait être cinq »", "Inès"],
      ["indirect", "80 postes sont vacants", "l'intersyndicale"],
      ["direct", "« Cela fait des mois que nous alertons »", "Yann Le Bihan"],
      ["direct", "« Un drame est inévitable. »", "Yann Le Bihan"],
      ["mixed", "avoir « abandonné » la région", "Alain Rousset"],
    ],
  },
  {
    text: `Le président de Kavalie, Anton Drumev, a affirmé dimanche que son pays « ne céderait pas au chantage » après les nouvelles sanctions décidées par l'Union. Il s'exprimait devant plusieurs milliers de partisans réunis dans la capitale.

Bruxelles reproche à Kavalie d'avoir emprisonné des opposants. « Nous attendons des gestes concrets », a souligné la cheffe de la diplomatie européenne, Ilse Vandamme, précisant que le dialogue restait ouvert. De son côté, Moravie a appelé à la retenue.

L'opposante Mila Kostova, en exil depuis 2021, juge ces mesures trop timides. « Le régime n'a peur de rien », confie-t-elle au Journal du Soir. Elle dit craindre pour la vie de son frère, détenu depuis huit mois.

Selon l'ONG Libertés, au moins 230 personnes ont été arrêtées en juin. Les autorités démentent ces chiffres, qu'elles qualifient de « fantaisistes ». D'après un diplomate ayant requis l'anonymat, une médiation serait en cours.`,
    said: [
      [
        "mixed",
        "son pays « ne céderait pas au chantage » après les nouvelles sanctions décidées par l'Union",
        "Anton Drumev",
      ],
      ["indirect", "avoir emprisonné des opposants", "Bruxelles"],
      ["direct", "« Nous attendons des gestes concrets »", "Ilse Vandamme"],
      ["indirect", "le dialogue restait ouvert", "Ilse Vandamme"],
      ["indirect", "à la retenue", "Moravie"],
      ["indirect", "ces mesures trop timides", "Mila Kostova"],
      ["direct", "« Le régime n'a peur de rien »", "Mila Kostova"],
      ["indirect", "craindre pour la vie de son frère, détenu depuis huit mois", "Mila Kostova"],
      ["indirect", "au moins 230 personnes ont été arrêtées en juin", "Libertés"],
      ["indirect", "ces chiffres", "Les autorités"],
      ["direct", "« fantaisistes »", "elles"],
      ["indirect", "une médiation serait en cours", "un diplomate"],
    ],
  },
  {
    text: `« Il n'y aura pas de hausse d'impôts en 2026 », a promis lundi soir le Premier ministre, Laurent Vidal, invité du journal télévisé. Il a toutefois reconnu que l'effort budgétaire serait « considérable ».

À gauche, on dénonce une « cure d'austérité ». « Ce sont encore les plus modestes qui vont payer », a fustigé la députée Aurore Lemaire sur le réseau X. Le chef de file des centristes, Hugues Baron, estime au contraire que le gouvernement va « dans le bon sens » et espère un vote avant Noël.

La Banque nationale avertit que la dette pourrait atteindre 120 % du PIB. « Le temps presse », a déclaré son gouverneur à des journalistes. Selon un sondage publié par Le Matin, 61 % des Français jugent le budget injuste.`,
    said: [
      ["direct", "« Il n'y aura pas de hausse d'impôts en 2026 »", "Laurent Vidal"],
      ["mixed", "l'effort budgétaire serait « considérable »", "Laurent Vidal"],
      ["mixed", "une « cure d'austérité »", "on"],
      ["direct", "« Ce sont encore les plus modestes qui vont payer »", "Aurore Lemaire"],
      ["mixed", "le gouvernement va « dans le bon sens »", "Hugues Baron"],
      ["indirect", "un vote avant Noël", "Hugues Baron"],
      ["indirect", "la dette pourrait atteindre 120 % du PIB", "La Banque nationale"],
      ["direct", "« Le temps presse »", "son gouverneur"],
      ["indirect", "61 % des Français jugent le budget injuste", "un sondage publié par Le Matin"],
    ],
  },
  {
    text: `Le nouveau pont ouvrira en juin et coûtera 12 millions d'euros. Les ouvriers travaillent de nuit pour finir à temps. La maire Claire Dubois a inauguré lundi un parc à Port-Clair, qui compte trois fontaines. Le Parlement a adopté une loi qui permet d'ouvrir le dimanche. L'entreprise cherche à réduire ses coûts. L'acteur a reçu le prix « Lumière du Sud » pour son rôle dans « La Maison ». Le juge a ordonné la perquisition du logement. L'annonce de la fermeture a surpris les habitants.`,
    said: [],
  },
];
