import type { NewsText } from "./news-text.ts";

export const de: readonly NewsText[] = [
  {
    text: `Nach dem Brand in einer Lagerhalle im Hafen von Nordwick ermittelt die Polizei wegen Brandstiftung. Das bestätigte ein Sprecher am Montag der Deutschen Presse-Agentur. Es gebe Hinweise auf mindestens zwei Täter, sagte er.

«Wir haben Glück gehabt, dass niemand verletzt wurde», sagte Feuerwehrchef Jens Krüger. Der Schaden belaufe sich nach ersten Schätzungen auf rund vier Millionen Euro, so Krüger weiter.

Innensenatorin Petra Albers (SPD) kündigte eine Aufklärung „ohne Ansehen der Person“ an. „Wer Feuer legt, nimmt Tote in Kauf“, betonte die Politikerin. Man werde die Sicherheitsvorkehrungen überprüfen.

Die Opposition wirft dem Senat vor, Warnungen ignoriert zu haben. Der CDU-Abgeordnete Thomas Wendt nannte das Verhalten der Behörden im Gespräch mit dem „Nordwicker Tageblatt“ „fahrlässig“. Bereits im Mai habe es einen ähnlichen Vorfall gegeben.

Laut einem internen Bericht, der dieser Zeitung vorliegt, waren die Sprinkleranlagen seit Wochen außer Betrieb. Die Betreiberfirma wies das zurück: Alle Anlagen seien regelmäßig gewartet worden, hieß es in einer Stellungnahme.

„Ich habe einen lauten Knall gehört und bin sofort hinausgelaufen“, erzählt Anwohnerin Sabine Lohse. Dass der Rauch giftig sein könnte, habe ihr niemand gesagt.

Bundeskanzler Martin Falk erklärte, er habe mit der Senatorin telefoniert. Er forderte, den Hafen besser zu schützen. Ob es Verbindungen zu früheren Fällen gibt, ist nach Angaben der Staatsanwaltschaft noch unklar.`,
    said: [
      [
        "indirect",
        "Nach dem Brand in einer Lagerhalle im Hafen von Nordwick ermittelt die Polizei wegen Brandstiftung",
        "ein Sprecher",
      ],
      ["indirect", "Es gebe Hinweise auf mindestens zwei Täter", "er"],
      ["direct", "«Wir haben Glück gehabt, dass niemand verletzt wurde»", "Jens Krüger"],
      ["indirect", "Der Schaden belaufe sich nach ersten Schätzungen auf rund vier Millionen Euro", "Jens Krüger"],
      ["mixed", "eine Aufklärung „ohne Ansehen der Person“", "Petra Albers"],
      ["direct", "„Wer Feuer legt, nimmt Tote in Kauf“", "Petra Albers"],
      ["indirect", "Man werde die Sicherheitsvorkehrungen überprüfen", "Petra Albers"],
      ["indirect", "Warnungen ignoriert zu haben", "Die Opposition"],
      ["mixed", "das Verhalten der Behörden im Gespräch mit dem „Nordwicker Tageblatt“ „fahrlässig“", "Thomas Wendt"],
      ["indirect", "Bereits im Mai habe es einen ähnlichen Vorfall gegeben", "Thomas Wendt"],
      ["indirect", "waren die Sprinkleranlagen seit Wochen außer Betrieb", "einem internen Bericht"],
      ["indirect", "Alle Anlagen seien regelmäßig gewartet worden", "Die Betreiberfirma"],
      ["direct", "„Ich habe einen lauten Knall gehört und bin sofort hinausgelaufen“", "Sabine Lohse"],
      ["indirect", "Dass der Rauch giftig sein könnte, habe ihr niemand gesagt", "Sabine Lohse"],
      ["indirect", "er habe mit der Senatorin telefoniert", "Martin Falk"],
      ["indirect", "den Hafen besser zu schützen", "Martin Falk"],
      ["indirect", "Ob es Verbindungen zu früheren Fällen gibt, ist noch unklar", "der Staatsanwaltschaft"],
    ],
  },
  {
    text: `Talbrück (dpa) - Der Autozulieferer Remsa will bis Ende 2026 rund 900 Stellen streichen. Wie das Unternehmen am Donnerstag mitteilte, sind vor allem die Werke in Talbrück und Oberau betroffen. Vorstandschef Holger Zander sprach von einem „schmerzhaften, aber notwendigen Schritt“.

Die Gewerkschaft kündigte Widerstand an. „Wir werden um jeden Arbeitsplatz kämpfen“, sagte Bezirksleiterin Monika Stahl. Sie warf dem Management vor, die Umstellung auf Elektroantriebe verschlafen zu haben. Betriebsbedingte Kündigungen lehne man ab.

Ministerpräsident Uwe Kranz zeigte sich „tief enttäuscht“. Das Land habe dem Konzern noch im Frühjahr Fördermittel in Höhe von 35 Millionen Euro zugesagt, teilte die Staatskanzlei mit. Ob das Geld zurückgefordert wird, ließ ein Sprecher offen.

Nach Einschätzung des Branchenexperten Ralf Moser dürfte Remsa nicht der letzte Fall bleiben. „Die Branche steht vor einem Umbruch“, so Moser. Der Konzern wollte sich dazu nicht äußern.`,
    said: [
      ["indirect", "sind vor allem die Werke in Talbrück und Oberau betroffen", "das Unternehmen"],
      ["mixed", "einem „schmerzhaften, aber notwendigen Schritt“", "Holger Zander"],
      ["indirect", "Widerstand", "Die Gewerkschaft"],
      ["direct", "„Wir werden um jeden Arbeitsplatz kämpfen“", "Monika Stahl"],
      ["indirect", "die Umstellung auf Elektroantriebe verschlafen zu haben", "Monika Stahl"],
      ["indirect", "Betriebsbedingte Kündigungen lehne man ab", "Monika Stahl"],
      ["direct", "„tief enttäuscht“", "Uwe Kranz"],
      [
        "indirect",
        "Das Land habe dem Konzern noch im Frühjahr Fördermittel in Höhe von 35 Millionen Euro zugesagt",
        "die Staatskanzlei",
      ],
      ["indirect", "dürfte Remsa nicht der letzte Fall bleiben", "Ralf Moser"],
      ["direct", "„Die Branche steht vor einem Umbruch“", "Ralf Moser"],
    ],
  },
  {
    text: `Nach dem Zugunglück bei Hollstedt hat die Staatsanwaltschaft Ermittlungen gegen den Fahrdienstleiter eingeleitet. Der 41-Jährige steht im Verdacht, ein Signal falsch gestellt zu haben, teilte Oberstaatsanwältin Gudrun Meissner am Freitag mit. „Wir gehen derzeit von menschlichem Versagen aus“, sagte sie.

Bei der Kollision waren sieben Menschen ums Leben gekommen. 34 weitere wurden verletzt, einige davon schwer, wie ein Polizeisprecher dem Sender Nordfunk sagte. Ein Augenzeuge berichtete, der Zug sei „mit voller Geschwindigkeit“ in die Baustelle gefahren.

Der Fahrgastverband kritisierte, dass die Strecke nicht mit moderner Sicherungstechnik ausgestattet sei. „Das war ein Unfall mit Ansage“, meint der Vorsitzende Dieter Paulsen. Die Bahn weist den Vorwurf zurück. Die Anlage entspreche allen Vorschriften, erklärte eine Sprecherin. Zudem sei sie erst im März geprüft worden.

Verkehrsminister Jan Petersen (Grüne) versprach den Angehörigen schnelle Hilfe. Er sei in Gedanken bei den Familien.`,
    said: [
      ["indirect", "Der 41-Jährige steht im Verdacht, ein Signal falsch gestellt zu haben", "Gudrun Meissner"],
      ["direct", "„Wir gehen derzeit von menschlichem Versagen aus“", "Gudrun Meissner"],
      ["indirect", "34 weitere wurden verletzt, einige davon schwer", "ein Polizeisprecher"],
      ["mixed", "der Zug sei „mit voller Geschwindigkeit“ in die Baustelle gefahren", "Ein Augenzeuge"],
      ["indirect", "die Strecke nicht mit moderner Sicherungstechnik ausgestattet sei", "Der Fahrgastverband"],
      ["direct", "„Das war ein Unfall mit Ansage“", "Dieter Paulsen"],
      ["indirect", "den Vorwurf", "Die Bahn"],
      ["indirect", "Die Anlage entspreche allen Vorschriften", "eine Sprecherin"],
      ["indirect", "Zudem sei sie erst im März geprüft worden", "eine Sprecherin"],
      ["indirect", "schnelle Hilfe", "Jan Petersen"],
      ["indirect", "Er sei in Gedanken bei den Familien", "Jan Petersen"],
    ],
  },
  {
    text: `Im Streit um das neue Stadion in Weidenau bahnt sich ein Kompromiss an. Oberbürgermeister Frank Lindner (CDU) sagte dem „Weidenauer Anzeiger“, die Stadt sei bereit, auf die Tiefgarage zu verzichten. „Wir müssen alle einen Schritt aufeinander zugehen“, so der Rathauschef.

Die Bürgerinitiative reagierte zurückhaltend. „Das ist ein Anfang, mehr nicht“, sagte deren Sprecherin Katrin Vogt. Die Gegner fordern, dass der Bau um mindestens 200 Meter verlegt wird. Vogt zufolge haben bereits 11.000 Menschen eine Petition unterschrieben.

Der Verein hält den Standort dagegen für alternativlos. Eine Verlegung würde das Projekt um Jahre verzögern, warnte Präsident Oliver Brehm. Man habe schon genug Zeit verloren. „Irgendwann ist Schluss“, fügte er hinzu.

Nach Informationen der „Rheinpost“ prüft der Club inzwischen ein Grundstück im Nachbarort. Brehm dementierte das. Entscheiden soll der Rat am 12. Juni.`,
    said: [
      ["indirect", "die Stadt sei bereit, auf die Tiefgarage zu verzichten", "Frank Lindner"],
      ["direct", "„Wir müssen alle einen Schritt aufeinander zugehen“", "Frank Lindner"],
      ["direct", "„Das ist ein Anfang, mehr nicht“", "Katrin Vogt"],
      ["indirect", "der Bau um mindestens 200 Meter verlegt wird", "Die Gegner"],
      ["indirect", "haben bereits 11.000 Menschen eine Petition unterschrieben", "Katrin Vogt"],
      ["indirect", "den Standort dagegen für alternativlos", "Der Verein"],
      ["indirect", "Eine Verlegung würde das Projekt um Jahre verzögern", "Oliver Brehm"],
      ["indirect", "Man habe schon genug Zeit verloren", "Oliver Brehm"],
      ["direct", "„Irgendwann ist Schluss“", "Oliver Brehm"],
      ["indirect", "prüft der Club inzwischen ein Grundstück im Nachbarort", "Rheinpost"],
      ["indirect", "prüft der Club inzwischen ein Grundstück im Nachbarort", "Oliver Brehm"],
    ],
  },
  {
    text: `Lindheim (dpa) - Trotz heftiger Proteste hat der Landtag in Lindheim am Mittwoch das neue Polizeigesetz beschlossen. Innenminister Rainer Holtz (CDU) verteidigte die Reform als „überfällig“. „Wir geben der Polizei die Werkzeuge, die sie braucht“, sagte er in der Debatte.

Die Grünen sprachen dagegen von einem „Angriff auf die Bürgerrechte“. Ihre Fraktionschefin Svenja Martens kündigte an, vor das Verfassungsgericht zu ziehen. Das Gesetz sei handwerklich schlecht und gehe viel zu weit. Auch der Datenschutzbeauftragte hatte Bedenken geäußert.

Nach Ansicht des Juristen Peter Wolters ist vor allem die Videoüberwachung heikel. „Da wird es Klagen hageln“, prophezeite der Professor der Universität Talstadt. Holtz wies die Kritik zurück: „Niemand hat etwas zu befürchten.“

Vor dem Landtag demonstrierten nach Polizeiangaben rund 3.000 Menschen; die Veranstalter sprachen von 8.000. Zu Zwischenfällen sei es nicht gekommen, teilte die Polizei am Abend mit. Eine Rednerin rief: „Wir lassen uns nicht einschüchtern!“`,
    said: [
      ["mixed", "die Reform als „überfällig“", "Rainer Holtz"],
      ["direct", "„Wir geben der Polizei die Werkzeuge, die sie braucht“", "Rainer Holtz"],
      ["mixed", "einem „Angriff auf die Bürgerrechte“", "Die Grünen"],
      ["indirect", "vor das Verfassungsgericht zu ziehen", "Svenja Martens"],
      ["indirect", "Das Gesetz sei handwerklich schlecht und gehe viel zu weit", "Svenja Martens"],
      ["indirect", "ist vor allem die Videoüberwachung heikel", "Peter Wolters"],
      ["direct", "„Da wird es Klagen hageln“", "Peter Wolters"],
      ["indirect", "die Kritik", "Rainer Holtz"],
      ["direct", "„Niemand hat etwas zu befürchten.“", "Rainer Holtz"],
      ["indirect", "Vor dem Landtag demonstrierten rund 3.000 Menschen", "Polizeiangaben"],
      ["indirect", "8.000", "die Veranstalter"],
      ["indirect", "Zu Zwischenfällen sei es nicht gekommen", "die Polizei"],
      ["direct", "„Wir lassen uns nicht einschüchtern!“", "Eine Rednerin"],
    ],
  },
  {
    text: `Der Deutsche Wetterverband rechnet mit dem heißesten Sommer seit 20 Jahren. Es sei mit Temperaturen von bis zu 41 Grad zu rechnen, heißt es in einer am Montag veröffentlichten Prognose. „Wir müssen uns auf lange Trockenperioden einstellen“, sagte die Meteorologin Anja Kuhnert der Nachrichtenagentur Nordpress.

Besonders betroffen seien der Süden und der Osten, so die Expertin. Landwirte reagierten besorgt: „Noch so ein Jahr überleben viele Betriebe nicht“, warnte Bauernpräsident Heinrich Voss. Er verlangte schnelle Hilfen vom Bund. Die Regierung müsse endlich handeln.

Agrarministerin Lena Schuster (SPD) stellte Unterstützung in Aussicht. Zugleich betonte sie, dass Geld allein das Problem nicht löse. „Wir brauchen andere Sorten und andere Methoden“, schrieb die Ministerin auf der Plattform X.

Umweltschützer fordern dagegen ein Verbot der Wasserentnahme. „Die Flüsse sind fast leer“, klagte Tobias Ritter vom Verband Grüne Lunge. Nach Angaben des Umweltamts liegt der Pegel der Alster derzeit 60 Zentimeter unter dem Mittelwert.`,
    said: [
      ["indirect", "mit dem heißesten Sommer seit 20 Jahren", "Der Deutsche Wetterverband"],
      ["indirect", "Es sei mit Temperaturen von bis zu 41 Grad zu rechnen", "Der Deutsche Wetterverband"],
      ["direct", "„Wir müssen uns auf lange Trockenperioden einstellen“", "Anja Kuhnert"],
      ["indirect", "Besonders betroffen seien der Süden und der Osten", "die Expertin"],
      ["direct", "„Noch so ein Jahr überleben viele Betriebe nicht“", "Heinrich Voss"],
      ["indirect", "schnelle Hilfen vom Bund", "Heinrich Voss"],
      ["indirect", "Die Regierung müsse endlich handeln", "Heinrich Voss"],
      ["indirect", "Geld allein das Problem nicht löse", "Lena Schuster"],
      ["direct", "„Wir brauchen andere Sorten und andere Methoden“", "Lena Schuster"],
      ["indirect", "ein Verbot der Wasserentnahme", "Umweltschützer"],
      ["direct", "„Die Flüsse sind fast leer“", "Tobias Ritter"],
      ["indirect", "liegt der Pegel der Alster derzeit 60 Zentimeter unter dem Mittelwert", "Umweltamts"],
    ],
  },
  {
    text: `Die Zahl der Wohnungseinbrüche in Westmark ist im vergangenen Jahr um 14 Prozent gestiegen. Das geht aus der Kriminalstatistik hervor, die Landespolizeichef Erwin Kolb am Dienstag vorstellte. „Besonders in den Ballungsräumen beobachten wir organisierte Banden“, sagte Kolb.

Innenministerin Doris Hagen (Grüne) will nun 200 zusätzliche Stellen schaffen. „Die Menschen müssen sich in ihren vier Wänden sicher fühlen“, so die Ministerin. Die FDP hält das für unzureichend: Die Regierung habe das Thema jahrelang verschlafen, kritisierte Fraktionsvize Arne Behrens.

Laut Gewerkschaft der Polizei fehlen landesweit 1.100 Beamte. Deren Landeschef Kai Nolte räumte ein, dass viele Bewerber durch die Prüfungen fallen. „Wir dürfen die Standards aber nicht senken“, mahnte er.

Die Aufklärungsquote liegt nach Angaben des Landeskriminalamts bei 17 Prozent. Ein Sprecher des Versicherungsverbands bezifferte den Schaden auf 48 Millionen Euro. Hagen will die Statistik am Mittwoch im Ausschuss erläutern.`,
    said: [
      ["direct", "„Besonders in den Ballungsräumen beobachten wir organisierte Banden“", "Erwin Kolb"],
      ["direct", "„Die Menschen müssen sich in ihren vier Wänden sicher fühlen“", "Doris Hagen"],
      ["indirect", "das für unzureichend", "Die FDP"],
      ["indirect", "Die Regierung habe das Thema jahrelang verschlafen", "Arne Behrens"],
      ["indirect", "fehlen landesweit 1.100 Beamte", "Gewerkschaft der Polizei"],
      ["indirect", "viele Bewerber durch die Prüfungen fallen", "Kai Nolte"],
      ["direct", "„Wir dürfen die Standards aber nicht senken“", "Kai Nolte"],
      ["indirect", "Die Aufklärungsquote liegt bei 17 Prozent", "des Landeskriminalamts"],
      ["indirect", "den Schaden auf 48 Millionen Euro", "Ein Sprecher des Versicherungsverbands"],
    ],
  },
  {
    text: `Der Trainer des SV Elmstadt, Marco Thiel, hat nach dem 0:3 gegen Rotweiß Lehre seinen Rücktritt erklärt. „Ich erreiche die Mannschaft nicht mehr“, begründete der 48-Jährige den Schritt. Er wolle dem Verein nicht im Weg stehen.

Sportchef Niklas Ebert bedauerte die Entscheidung. „Marco hat hier Großes geleistet“, ließ er sich in einer Mitteilung zitieren. Ein Nachfolger stehe noch nicht fest, hieß es. Wie der „Elmstädter Kurier“ berichtet, soll Ex-Nationalspieler Sven Paul im Gespräch sein.

Kapitän Lukas Brandt gab sich selbstkritisch: „Wir haben ihn im Stich gelassen.“ Die Fans reagierten gespalten. Laut Ebert werden die Gespräche mit Kandidaten am Montag beginnen. Er gehe davon aus, dass man schnell eine Lösung finde.`,
    said: [
      ["direct", "„Ich erreiche die Mannschaft nicht mehr“", "der 48-Jährige"],
      ["indirect", "Er wolle dem Verein nicht im Weg stehen", "der 48-Jährige"],
      ["indirect", "die Entscheidung", "Niklas Ebert"],
      ["direct", "„Marco hat hier Großes geleistet“", "Niklas Ebert"],
      ["indirect", "Ein Nachfolger stehe noch nicht fest", null],
      ["indirect", "soll Ex-Nationalspieler Sven Paul im Gespräch sein", "Elmstädter Kurier"],
      ["direct", "„Wir haben ihn im Stich gelassen.“", "Lukas Brandt"],
      ["indirect", "werden die Gespräche mit Kandidaten am Montag beginnen", "Niklas Ebert"],
      ["indirect", "Er gehe davon aus, dass man schnell eine Lösung finde", "Niklas Ebert"],
    ],
  },
  {
    text: `Die neue Brücke öffnet im Juni und kostet 12 Millionen Euro. Arbeiter schuften nachts, um rechtzeitig fertig zu werden. Bürgermeisterin Eva Brandt eröffnete am Montag einen Park in Karwick, der drei Brunnen hat. Der Landtag hat ein Gesetz beschlossen, das Sonntagsöffnungen erlaubt. Die Firma sucht neue Wege, Kosten zu senken. Der Schauspieler erhielt den Preis „Licht des Südens“ für seine Rolle in „Das Haus“. Der Richter ordnete die Durchsuchung der Wohnung an. Die Bahn stellte den Betrieb ein.`,
    said: [],
  },
];
