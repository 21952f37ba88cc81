import { conjugate, type VerbIndex } from "./foreign-conjugation.ts";
import { italianVerbs } from "./italian-verbs.ts";

/** Reporting verbs by language; see `conjugate` for how the rows read. */
export const foreignVerbs: ReadonlyMap<string, VerbIndex> = new Map([
  [
    "es",
    conjugate(`
      ci es-ar: afirm asegur
      c es-ar: declar señal explic indic manifest expres subray coment precis opin apunt aclar detall relat replic matiz sentenci remarc adelant recalc revel zanj calcul avis augur asever argument puntualiz enfatiz contest constat sospech vaticin pronostic ironiz especific pregunt agreg
      c es-ar: proyect garantiz confes avanz not plante celebr ratific report comunic interpret remach
      co es-ar: reiter reproch recrimin elogi repudi reivindic agradec
      cop es-ar: solicit
      ip es-ar: exhort conmin amenaz
      c es-ar: exclam resalt apostill abund mencion desliz razon
      ca es-ar: quej
      co es-ar: reafirm aleg
      c es-ar: testific atestigu
      c finite: entendieron
      c finite: adujo adujeron arguyó arguye entiende entienden entendió
      c infinitive: entender
      c es-ar: anticip
      c finite: consignó consigna consignan
      ca es-ar: inform alert
      co es-ar: anunci denunci confirm destac lament critic conden cuestion justific estim
      coip es-ar: recomend
      cop es-ar: reclam
      cift es-ar: esper
      ct es-ar: consider confi
      i es-ar: acus
      ip es-ar: inst llam invit emplaz
      coi es-ar: descart
      cod es-ar: rechaz
      n es-ar: calific tach tild cifr
      c es-ir: añad
      ca es-ir: insist
      coip es-ir: exig
      co es-ir: admit defend respond
      coip es-ir: promet
      ca finite: advierte advirtió advierten advirtieron advertía habló habla
      ci finite: dijo dice dijeron dicen decía decían dirá
      c finite: sostuvo sostiene sostienen sostuvieron sostenía concluyó concluye concluyeron repitió repite cuenta cuentan contó contaron contaba previó recordó recuerda recuerdan recordaron
      ci participle: dicho
      c participle: sostenido concluido repetido contado advertido recordado
      c gerund: diciendo sosteniendo concluyendo repitiendo contando advirtiendo recordando
      c infinitive: decir sostener concluir advertir recordar
      coip finite: pidió pide pidieron piden pedía propuso propone propusieron proponen recomienda recomiendan
      cip finite: ofreció ofrece
      coip participle: pedido propuesto ofrecido
      coip gerund: pidiendo proponiendo
      co finite: reconoció reconoce reconocen reconocieron defiende defienden prevé prevén
      co participle: reconocido previsto
      co gerund: reconociendo
      coid finite: negó niega niegan negaron negaba
      coid participle: negado
      coid gerund: negando
      cod finite: desmintió desmiente desmienten desmintieron
      cod participle: desmentido
      cod gerund: desmintiendo
      o finite: atribuye atribuyó atribuyeron
      c finite: sugirió sugiere sugieren confiesa reitera garantizó comprobó incidió incide recordaba
      ip finite: urgió urge
      cit finite: cree creen creía creyó piensa piensan pensaba pensó teme temen temía
      cw finite: escribió escribe escribieron escriben tuiteó publicó publica
      cw participle: escrito
    `),
  ],
  [
    "pt",
    conjugate(`
      ci pt-ar: afirm
      c pt-ar: avanç adiant declar explic acrescent ressalt coment avali sublinh indic observ pergunt lembr cont relat revel salient assegur fris apont esclarec argument enfatiz pontu ironiz complet destac not constat estim calcul precis apur
      co pt-ar: anunci confirm critic lament denunci celebr conden contest
      cop pt-ar: cobr
      c pt-ar: avis projet assever apost confess comunic report ponder reforç vaticin desabaf protest
      co pt-ar: reiter aleg justific elogi repudi question
      cop pt-ar: solicit recomend
      co pt-ar: contabiliz narr
      c pt-ar: testemunh
      c pt-ar: record sinaliz detalh realç reafirm exclam sintetiz acentu
      c finite: assumiu assume assumiram prosseguiu resumiu
      ip pt-ar: exort orient desafi convid ameaç
      iap pt-ar: apel
      c finite: contrapõe contrapôs opina opinou supõe supôs entende entendeu julga
      c pt-ar: vinc remat atir argu suger proclam
      ca pt-ar: inform alert reclam queix
      cit pt-ar: consider acredit
      cift pt-ar: esper
      i pt-ar: acus
      coi pt-ar: descart
      cod pt-ar: rejeit refut
      coid pt-ar: neg
      n pt-ar: classific cham
      c pt-er: respond esclarec
      coip pt-er: promet
      co pt-er: reconhec defend
      c pt-ir: repet insist
      co pt-ir: admit
      coip pt-ir: exig
      q finite: fala falam falava
      c finite: falou falaram
      ci finite: disse diz disseram dizem dizia diziam dirá
      ci participle: dito
      ci gerund: dizendo
      ci finite: garantiu garante garantem garantiram
      c finite: sustenta sustentou sustentam concluiu conclui concluíram referiu refere referem advertiu adverte advertem previu prevê preveem
      c participle: garantido sustentado concluído referido
      c gerund: garantindo sustentando concluindo referindo advertindo
      c infinitive: dizer garantir
      coi finite: sugeriu sugere
      coi participle: sugerido
      coip finite: pediu pede pediram pedem pedia propôs propõe propuseram propõem
      coip participle: pedido proposto
      coip gerund: pedindo propondo
      cod finite: desmentiu desmente desmentiram rebateu rebate
      cw finite: escreveu escreve publicou
      cw participle: escrito
    `),
  ],
  [
    "fr",
    conjugate(`
      ci fr-er: affirm assur déclar pens
      coi fr-er: estim
      coi fr-er: souhait
      coip fr-er: demand
      c fr-er: expliqu indiqu ajout précis soulign not insist racont résum signal constat relat confi témoign argu insinu ironis tonn redout observ détaill
      cop fr-er: réclam
      c fr-er: rapport
      c: croit savoir, croient savoir
      ca: fait état, font état, faisait état, faisaient état
      coip finite: requiert requièrent
      coip participle: requis
      co fr-er: annonc confirm regrett évoqu critiqu condamn salu dénonc jug
      c finite: répète répètent
      c participle: répété
      co fr-er: clam
      c fr-er: alert communiqu avanc jur confess témoign interrog martel
      co finite: réitère réitèrent
      coi finite: exclut excluent excluait
      coi participle: exclu
      coi gerund: excluant
      co participle: réitéré
      co fr-er: préconis fustig plaid point vis
      c finite: considère considèrent considérait considéraient
      c participle: considéré
      q: veut rassurer, voulu rassurer
      c fr-er: comment complét
      c fr-er: nuanc assèn tempêt félicit indign inquièt alarm étonn
      c finite: réjouit réjouissent réjouissait renchérit renchérissent
      c participle: réjoui renchéri
      q finite: réagit réagissent
      q participle: réagi
      cod fr-er: récus
      oid fr-er: contest
      ip fr-er: invit exhort
      i fr-er: soupçonn
      oi fr-er: reproch refus
      co finite: espère espèrent
      c finite: garantit garantissent sait savent
      c participle: garanti laissé
      co finite: défend défendent
      co participle: défendu
      coip fr-er: propos menac recommand conseill
      i fr-er: accus
      q fr-er: lanc martel
      n fr-er: qualifi
      co finite: rappelle rappellent rappelait déplore déplorent déplorait révèle révèlent suggère suggèrent plaide plaident exprime expriment
      co participle: rappelé déploré révélé suggéré plaidé exprimé
      coip finite: exige exigent exigeait
      coip participle: exigé
      coip gerund: exigeant
      co gerund: rappelant déplorant révélant suggérant
      c finite: martèle martèlent avertit avertissent prévient préviennent prévenait répond répondent répondait soutient soutiennent soutenait poursuit poursuivent conclut concluent espère croit croient croyait
      c: fait savoir, font savoir, fait valoir, font valoir, faisait valoir, faisaient valoir, laisse entendre, laissé entendre
      c gerund: faisant_valoir faisant_savoir laissant_entendre réagissant
      q finite: parle parlent parlait
      q participle: parlé
      coid infinitive: nier
      c participle: averti prévenu répondu soutenu poursuivi conclu cru appris
      c gerund: avertissant prévenant répondant soutenant poursuivant concluant
      ci finite: dit disent disait disaient dira reconnaît reconnait reconnaissent reconnaissait craint craignent
      ci participle: dit reconnu espéré craint
      ci gerund: disant reconnaissant
      iaop infinitive: appeler
      ci infinitive: dire
      coip finite: promet promettent promettait
      coip participle: promis
      coip gerund: promettant
      coi finite: admet admettent admettait
      coi participle: admis
      coi gerund: admettant
      coid finite: nie nient niait
      coid participle: nié
      coid gerund: niant
      cod finite: rejette rejettent réfute réfutent dément démentent démentait
      cod participle: rejeté réfuté démenti
      iaop finite: appelle appellent appelait
      iaop participle: appelé
      iaop gerund: appelant
      cw finite: écrit écrivent écrivait
      cw participle: écrit
      n finite: décrit décrivent
    `),
  ],
  ["it", italianVerbs],
  [
    "de",
    conjugate(`
      c de-en: sag mein glaub mahn frag
      c de-en: droh
      co de-en: kritisier beklag begrüß bemängel
      ca de-en: warn
      ca finite: berichtet berichtete berichten berichteten
      o finite: bezifferte beziffert bezifferten beziffern schätzt schätzte schätzten
      ca finite: rechnet rechneten plädiert plädierte plädierten verweist verwies verwiesen
      coif de-en: kündig|an
      co de-en: räum|ein
      c de-en: teil|mit füg|hinzu deut|an klag prophezei argumentier konstatier resümier spekulier stell|klar
      no de-t: verteidig
      c de-en: prognostizier kommentier scherz
      co de-en: monier
      c finite: legte|nach legt|nach legten|nach führte|aus führt|aus führten|aus schilderte schildert schilderten gestand gesteht jubelte jubelt schwärmte schwärmt
      c participle: geschildert
      co de-en: lob rüg
      o de-t: verurteil
      i finite: bat bittet baten bitten appellierte appelliert beschuldigte beschuldigt
      ci finite: riet rät
      co finite: bedauerte bedauert bedauerten
      coi finite: schloss|aus schließt|aus schlossen|aus schließen|aus
      ca finite: geht|aus gehen|aus ging|aus gingen|aus
      c finite: bemängelte bemängelt bemängeln hofft hofften hoffte
      c de-eten: behaupt antwort meld vermeld
      c finite: verlautete verlautet vorhersagte vorhersagt vorhersagten
      c de-t: erklär beton unterstreich ergänz erzähl vermut bekräftig präzisier
      c finite: beteuert beteuerte erläutert erläuterte äußert äußerte äußerten versichert versicherte versicherten
      co de-t: bestätig verlang
      cod de-t: dementier
      ocd de-en: lehn|ab
      c finite: schrieb schreibt schrieben schreiben rief ruft meldete melden antwortete antworten entgegnete entgegnet erwiderte erwidert äußerte verkündete verkündet schätzt rechnete
      c: hieß es, heißt es
      ca participle: berichtet
      c participle: beteuert erläutert geäußert versichert geschrieben gemeldet geantwortet entgegnet erwidert
      coif finite: versprach verspricht versprachen versprechen
      coi finite: fordert forderte forderten fordern
      coi participle: gefordert
      coif participle: versprochen
      c finite: hob|hervor hebt|hervor hoben|hervor gab|an gibt|an gaben|an geben|an stellte|klar stellt|klar stellte|fest stellt|fest wies|hin weist|hin wiesen|hin
      co finite: gab|bekannt gibt|bekannt gaben|bekannt geben|bekannt gab|zu gibt|zu gaben|zu geben|zu
      coif participle: zugesagt
      coid finite: wies|zurück weist|zurück wiesen|zurück weisen|zurück bestritt bestreitet bestritten bestreiten
      cod participle: zurückgewiesen bestritten dementiert
      c participle: hervorgehoben bekanntgegeben eingeräumt hinzugefügt klargestellt
      io finite: warf|vor wirft|vor warfen|vor werfen|vor
      i participle: vorgeworfen
      c finite: hielt|entgegen hält|entgegen hielten|entgegen
      i finite: empfahl empfiehlt empfahlen empfehlen
      i participle: empfohlen
      ca participle: hingewiesen
      n finite: nannte nennt nannten nennen bezeichnete bezeichnet bezeichneten bezeichnen sprach spricht sprachen sprechen zeigte zeigt hält hielt
      n participle: genannt bezeichnet gesprochen
    `),
  ],
  [
    "nl",
    conjugate(`
      coif finite: kondigt|aan kondigen|aan kondigde|aan kondigden|aan zegt|toe zeggen|toe zei|toe zeiden|toe zegde|toe zegden|toe
      cod finite: spreekt|tegen spreken|tegen sprak|tegen spraken|tegen
      ocd finite: wijst|af wijzen|af wees|af wezen|af
      coi finite: sluit|uit sluiten|uit sloot|uit sloten|uit
      coip finite: stelt|voor stellen|voor stelde|voor stelden|voor raadt|aan raadde|aan raden|aan
      ci finite: laat|weten laten|weten liet|weten lieten|weten geeft|aan geven|aan gaf|aan gaven|aan
      c finite: deelt|mee delen|mee deelde|mee deelden|mee voegt|toe voegen|toe voegde|toe voegden|toe vult|aan vullen|aan vulde|aan vulden|aan legt|uit leggen|uit legde|uit legden|uit merkt|op merken|op merkte|op merkten|op gaat|uit gaan|uit ging|uit gingen|uit stelt|vast stellen|vast stelde|vast stelden|vast werpt|tegen wierp|tegen wierpen|tegen weet|melden weet|vertellen wist|vertellen wisten|vertellen houdt|vol hield|vol hielden|vol houden|vol
      coi finite: maakt|bekend maken|bekend maakte|bekend maakten|bekend
      coi finite: geeft|toe geven|toe gaf|toe gaven|toe keurt|af keurde|af keurden|af
      oiap finite: roept|op roepen|op riep|op riepen|op
      a finite: dringt|aan drong|aan drongen|aan dringen|aan
      c finite: licht|toe lichtte|toe lichtten|toe lichten|toe
      ci finite: zegt zeggen zei zeiden beweert beweren beweerde beweerden denkt denken dacht dachten
      ci finite: zegde zegden verklaart verklaren verklaarde verklaarden
      c finite: vertelt vertellen vertelde vertelden benadrukt benadrukken benadrukte benadrukten onderstreept onderstrepen onderstreepte onderstreepten
      ci finite: stelt stellen stelde stelden meldt melden meldde meldden
      c finite: antwoordt antwoorden antwoordde antwoordden reageert reageren reageerde reageerden schat schatten schatte vervolgt vervolgde vervolgden herhaalt herhalen herhaalde herhaalden betoogt betogen betoogde betoogden constateert constateren constateerde constateerden concludeert concluderen concludeerde concludeerden oordeelt oordelen oordeelde oordeelden
      c finite: verzekert verzekeren verzekerde verzekerden weet wisten preciseert preciseerde verduidelijkt verduidelijkte verduidelijkten voorspelt voorspellen voorspelde voorspelden onthult onthullen onthulde onthulden suggereert suggereren suggereerde suggereerden beklemtoont beklemtonen beklemtoonde beklemtoonden argumenteert argumenteerde argumenteerden repliceert repliceerde poneert poneerde bezweert bezwoer relativeert relativeerde nuanceert nuanceerde preciseren benadrukten redeneert redeneerde bericht berichten berichtte berichtten
      c finite: besluit klinkt klonk roept riep riepen grapt grapte lacht verzucht verzuchtte foetert foeterde sneert sneerde brieste moppert fluistert herinnert herinnerde herinnerden vermoedt vermoeden vermoedde vermoedden bekent bekende bekenden
      ca finite: waarschuwt waarschuwen waarschuwde waarschuwden klaagt klagen klaagde klaagden spreekt spreken sprak spraken
      cit finite: gelooft geloven geloofde geloofden vreest vrezen vreesde vreesden meent menen meende meenden
      ct finite: vindt vinden vond vonden
      cift finite: hoopt hopen hoopte hoopten
      coift finite: verwacht verwachten verwachtte verwachtten
      coi finite: bevestigt bevestigen bevestigde bevestigden erkent erkennen erkende erkenden
      co finite: bekritiseert bekritiseren bekritiseerde bekritiseerden hekelt hekelen hekelde hekelden betreurt betreuren betreurde betreurden veroordeelt veroordelen veroordeelde veroordeelden verwelkomt verwelkomen verwelkomde verwelkomden verdedigt verdedigen verdedigde verdedigden prijst prijzen prees prezen looft loofde steunt
      coi participle: geëist
      coip finite: eist eisen eiste eisten vordert vorderen vorderde vorderden
      coip participle: geëist
      coif finite: belooft beloven beloofde beloofden
      coif participle: beloofd toegezegd aangekondigd
      ip finite: dreigt dreigen dreigde dreigden verzoekt verzocht verzochten
      i participle: gedreigd
      coid finite: ontkent ontkennen ontkende ontkenden
      coid participle: ontkend
      cod finite: weerspreekt weerspreken weersprak weerspraken verwerpt verwerpen verwierp verwierpen betwist betwisten betwistte betwistten
      cod participle: weersproken verworpen betwist tegengesproken
      ocd participle: afgewezen
      coi finite: adviseert adviseerde adviseerden bepleit bepleitte bepleitten
      coip participle: voorgesteld geadviseerd aangeraden
      c: wijst erop, wijzen erop, wees erop, wezen erop, benadrukt nog, hamert erop, hamerde erop, staat erop, is van mening, zijn van mening, was van mening, waren van mening, is ervan overtuigd, zijn ervan overtuigd, is overtuigd, sprak de hoop uit, spreekt de hoop uit
      oip participle: opgeroepen
      i finite: beschuldigt beschuldigen beschuldigde beschuldigden
      i participle: beschuldigd
      coi finite: verwijt verwijten verweet verweten
      co participle: verweten
      cw finite: schrijft schrijven schreef schreven twittert twitterde tweet tweette
      cw participle: geschreven
      q finite: zucht
      n finite: noemt noemen noemde noemden bestempelt bestempelen bestempelde bestempelden omschrijft omschrijven omschreef omschreven typeert typeerde spreekt sprak spreken spraken betitelt betitelde
      n participle: genoemd bestempeld omschreven gesproken
      ci participle: gezegd laten_weten bekendgemaakt aangegeven toegegeven erkend
      c participle: besloten gezegd verteld verklaard gemeld gevorderd benadrukt onderstreept geantwoord gereageerd herhaald betoogd geconstateerd geconcludeerd geoordeeld verzekerd voorspeld onthuld gesuggereerd bekendgemaakt meegedeeld medegedeeld aangegeven toegevoegd aangevuld uitgelegd opgemerkt vastgesteld laten_weten weten_te_melden gewaarschuwd geklaagd geroepen bericht geschat volgehouden toegelicht
      co participle: bevestigd erkend toegegeven bekritiseerd gehekeld betreurd veroordeeld verwelkomd verdedigd geprezen afgekeurd verwacht gevraagd
      cipa finite: vraagt vroeg vroegen vragen
    `),
  ],
  [
    "ru",
    conjugate(`
      c ru-л: возрази парирова сказа отмети подчеркну добави поясни объясни объяви ответи уточни указа повтори завери призна констатирова предположи спроси написа подытожи резюмирова
      co ru-л: подтверди раскритикова осуди обвини анонсирова
      ca ru-л: сообщи заяви предупреди рассказа напомни
      c ru-л: прокомментирова заключи заяви доложи вспомни пошути посетова замети настаива раскры упомяну проинформирова
      c ru-лся: возмути пожалова подели усомни согласи высказа
      o ru-л: оцени
      co ru-л: допусти исключи поддержа одобри
      c ru-л: заявля говори отмеча подчеркива сообща предупрежда объясня рассказыва уверя указыва напомина призна
      coi ru-л: призыва предлага
      coif ru-л: пообеща обеща
      co ru-л: критикова
      n ru-л: называ
      cia ru-л: попроси проси
      ci ru-л: пригрози посоветова
      c ru-ет: вспомина замеча заверя настаива прогнозиру сету рассказыва комментиру
      c: выразил надежду, выразила надежду, выразил уверенность, выразила уверенность, высказал мнение, высказала мнение, дал понять, дала понять, выразили надежду, выразили уверенность
      co finite: ожидает ожидают ждёт ждут опасается опасаются прогнозирует прогнозируют
      coi ru-л: предложи потребова призва рекомендова
      n ru-л: назва охарактеризова
      c ru-ет: утвержда счита отмеча сообща подчеркива подчёркива полага добавля указыва напомина предупрежда уверя поясня объясня рассказыва заявля счита
      cod ru-ет: отрица опроверга
      cod ru-л: отрица
      coif ru-ет: обеща
      coi ru-ет: предлага призыва требу
      c ru-ит: говор
      c finite: утверждал утверждала утверждали считал считала считали полагал полагала полагали говорил говорила говорили передает передаёт передают пишет пишут уверен уверена уверены сообщается указано сказано отмечается уточняется подчеркивается указывается убежден убеждён убеждена убеждены говорится следует надеется надеются пояснял
      cod finite: опроверг опровергла опровергли опровергло отверг отвергла отвергли отвергло
      co finite: требует требуют критикует критикуют жалуется
    `),
  ],
  [
    "uk",
    conjugate(`
      c uk-в: парирува сказа зазначи підкресли наголоси дода поясни відпові уточни вказа повтори запевни визна констатува припусти спита запита написа підсумува резюмува зауважи відзначи конкретизува деталізува відреагува
      co uk-в: підтверди розкритикува засуди звинувати анонсува оголоси
      ca uk-в: повідоми заяви попереди розпові нагада поінформува проінформува
      c uk-в: прокоментува допові згада пожартува наполяга розкри акцентува процитува
      c uk-вся: обури поскаржи поділи засумніва погоди вислови зізна
      co uk-в: оціни виключи підтрима схвали
      c uk-в: заявля говори каза зазнача наголошува підкреслюва повідомля попереджа пояснюва розповіда запевня вказува нагадува стверджува вважа
      coi uk-в: заклика пропонува
      coif uk-в: пообіця обіця
      co uk-в: критикува виключа
      co uk-є: виключа
      n uk-в: назива
      cia uk-в: попроси проси
      ci uk-в: пригрози поради
      c uk-є: згаду зауважу запевня наполяга прогнозу розповіда коменту відзнача
      c: висловив сподівання, висловила сподівання, висловили сподівання, висловив впевненість, висловила впевненість, висловив упевненість, висловила упевненість, висловив переконання, висловила переконання, висловив думку, висловила думку, дав зрозуміти, дала зрозуміти, дали зрозуміти, звернув увагу, звернула увагу, звернули увагу
      co finite: очікує очікують чекає чекають побоюється побоюються прогнозує прогнозують
      coi uk-в: запропонува порекомендува рекомендува зажада вимага
      n uk-в: назва охарактеризува
      c uk-є: стверджу вважа зазнача повідомля підкреслю наголошу припуска дода вказу нагаду попереджа поясню заявля інформу визна констату уточню конкретизу
      cod uk-є: заперечу спростову відкида
      cod uk-в: заперечи заперечува спростува спростовува відкину
      coif uk-є: обіця
      coi uk-є: пропону заклика вимага
      c uk-ить: говор
      c finite: каже кажуть передає передають пише пишуть писав писала писали переконаний переконана переконані впевнений впевнена впевнені упевнений упевнена упевнені застеріг застерегла застерегли повідомляється зазначається уточнюється підкреслюється наголошується вказується стверджується йдеться ідеться мовиться говориться сподівається сподіваються твердить твердять інформував інформувала інформували
      co finite: критикує критикують скаржиться скаржаться
    `),
  ],
  [
    "vi",
    conjugate(`
      c: nói, cho biết, cho biết thêm, tuyên bố, khẳng định, nhấn mạnh, phát biểu, nhận định, thông báo, cảnh báo, giải thích, chia sẻ, cho hay, thừa nhận, xác nhận, bình luận, đưa tin, nói thêm, nói rõ, cho rằng, đánh giá, lưu ý, tiết lộ, nêu rõ, phân tích, kể, kể lại, kể rằng, dự báo, ước tính, trả lời, khuyến cáo, nói với, bổ sung, lý giải, viết, hỏi, khẳng định rằng
      c: than thở, bộc bạch, tâm sự, phàn nàn, khuyên, nhắc nhở, hé lộ, tái khẳng định, trình bày, thông tin, chỉ ra, chỉ rõ, quả quyết, thú nhận, nói rằng, đe dọa, thông tin thêm, kỳ vọng, giãi bày
      co: phản đối, tố cáo
      ct: mong muốn, tin rằng, tin tưởng, lo ngại, hy vọng
      co: bày tỏ, kêu gọi, yêu cầu, đề nghị, chỉ trích, lên án, cáo buộc, đề xuất, công bố
      cop: cam kết, hứa
      o: đánh giá cao
      cod: bác bỏ, phủ nhận, bác tin, bác thông tin
      c: khai nhận, khai
    `),
  ],
]);
