/**
 * What pages of the large languages of news beside English say about themselves: Spanish, Portuguese, French, German,
 * Italian, Russian, Ukrainian, Vietnamese, Indonesian, Turkish, Dutch, Chinese, a line each. Pieces of regular expressions, lower case;
 * the kinds are those of `chrome-words.ts`. A word that tells something in a heading, too, must be all of the line.
 */
const furniture = [
  "[uú]nete a|agr[eé]ganos|este contenido fue publicado en|enviar (?:noticia )?por correo|campos obligatorios|(?:contin[uú]a|sigue) leyendo|escucha la noticia|versi[oó]n completa",
  "continu[ea] a ler|continua ap[oó]s (?:a )?publicidade|^pub(?=\\s?[•|])|tenha acesso ilimitado|artigo exclusivo|receba (?:as )?not[ií]cias|cli(?:que|car) aqui|siga-nos|artigo atualizado|postar um coment[aá]rio|nenhum coment[aá]rio|ouvir (?:a )?not[ií]cia|^imprimir$",
  "temps de lecture|lecture \\d+ min|d[eé]j[aà] abonn[eé]|offrir (?:l'|cet )article|vid[eé]o suivante|ce contenu n['’]est plus disponible|ajouter [aà] vos favoris|recevoir une notification|^\\W*(?:copi[eé]|r[eé]agir|cgu)$",
  "lesezeit|artikel (?:anh[oö]ren|merken|teilen|drucken)|redaktionelle[rn]? inhalt|externe[rn]? inhalt|newskanal|push-nachrichten|zur startseite|nicht mehr anzeigen|kommentieren zu k[oö]nnen|jetzt (?:abonnieren|kostenlos testen)|e-paper|^\\W*werbung\\W*$",
  "tempo di lettura|\\d+ min(?:uti)? di lettura|riproduzione riservata|tutti i diritti riservati|continua a leggere|seguici su|leggi (?:di pi[uù]|tutto|l['’]articolo)|ascolta (?:l['’]articolo|questo articolo)|contenuto riservato|iscriviti alla newsletter|vai alla home|gi[aà] abbonat[oa]|articolo riservato|accedi o abbonati|regala (?:l['’]|questo )articolo|^\\W*(?:condividi|commenta|stampa|accedi|abbonati|pubblicit[aà])$",
  "подел(?:иться|итесь)|размер шрифта|перейти в (?:дзен|телеграм)|есть новость|следите за (?:нашими |главными )?новостями|читать (?:далее|полностью|дальше)|версия для печати|подпишись|узнавай(?:те)? новости|остав(?:ить|ьте) комментарий|время (?:чтения|на чтение)|добавить в избранное",
  "поділит(?:ись|ися)|перейти до основного|підписуй\\p{L}*|читати (?:далі|повністю)|версія для друку|надрукувати|додати до обраного|час (?:читання|на читання)|залишити коментар|приєднуй(?:тесь|теся|ся)\\p{L}*|увійти|реєстрація|пошук по сайту|українською|російською",
  "đăng thảo luận|theo dõi (?:chúng tôi|báo .{2,30} trên)|sao chép liên kết|nghe đọc bài|in bài(?: viết)?|gửi bình luận|cỡ chữ|lưu bài viết|đọc báo in|^zalo$",
  "scroll to continue|lanjut(?:kan)? membaca|halaman (?:berikutnya|selanjutnya)|ikuti kami|^(?:bagikan|gabung)$",
  "haberin devamı|abone ol|takip et|devamını oku|giriş yap|^paylaş$",
  "leestijd|artikel (?:bewaren|delen|beluisteren|printen)|deel (?:dit artikel|via|op)|luister naar dit artikel|word (?:nu )?abonnee|alleen voor abonnees|al abonnee|inloggen om te lezen|^\\W*(?:advertentie|reageren|delen|kopieer link|bewaar)\\W*$",
  "责任编辑|責任編輯|扫码(?:关注|下载)|下载(?:客户端|app)|返回(?:搜狐|首页|顶部)|分享(?:到|至)|加入收藏|打印本页|字体[：:]|字號|關注我們|举报(?:电话|邮箱)|未经(?:书面)?授权|^(?:分享|收藏|点赞|评论|打印|列印)$",
];

/** A sentence with one of these speaks to the reader of the page. */
const talk = [
  "[uú]nete (?:a|al) (?:nuestr[oa]s?|canal|whatsapp)|s[ií]guenos en|comparte y comenta|suscr[ií]base a|reg[ií]strate|recibe en tu correo|tu direcci[oó]n de correo|mantente (?:al tanto|informad[oa])|gracias por (?:leernos|ser parte de la experiencia)|si tienes cuenta|d[eé]janos tu (?:comentario|opini[oó]n)|haz clic|canal de whatsapp|inscr[ií]bete (?:para|a|en)|recibe (?:las|los|nuestr[oa]s) (?:noticias|[uú]ltimas|alertas) .{0,60}(?:email|correo|whatsapp)",
  "siga (?:o|a|nos) .{0,30}(?:no|nas) (?:instagram|google|twitter|whatsapp|facebook|telegram|redes)|receba (?:as|nossas) not[ií]cias|(?:clique|clicar|carregue) (?:aqui|no link)|tenha acesso ilimitado|aceda à sua conta|deixe (?:o )?seu coment[aá]rio|o seu endere[çc]o de e-?mail|canal do whatsapp",
  "abonnez-vous|suivez(?:-nous| l['’]actualit[eé])|rejoignez notre|t[eé]l[eé]chargez (?:l['’]application|notre)|recevez (?:chaque|nos) \\p{L}+|vos r[eé]actions doivent|partagez cet article|cliquez ici|souhaitez-vous recevoir|votre adresse e-?mail|vous avez droit [aà]|ce contenu n['’]est plus disponible",
  "schreiben sie uns|(?:haben|hast) (?:sie|du) (?:einen )?fehler (?:entdeckt|gefunden)|folge(?:n sie)? uns|sie m[uü]ssen angemeldet|an dieser stelle finden sie|direkt aus dem \\p{L}+-newskanal|wurde nicht redaktionell|mehr informationen dazu erhalten sie|per e-mail erhalten|(?:diese|dieser) (?:meldung|artikel|text|beitrag) (?:wurde|ist) (?:automatisiert|mit hilfe|k[uü]nstlich)",
  "seguici su|clicca qui|riproduzione riservata|iscriviti (?:al|alla|ai) (?:nostr[oa]|canale|newsletter)|resta aggiornato|scarica (?:l['’]app|la nostra app)|segui (?:il nostro canale|le notizie)|per ricevere le (?:ultime )?notizie|il tuo indirizzo e-?mail|lascia un commento|se vuoi commentare",
  "следите за (?:нашими|главными) новостями|читайте нас|узнавай(?:те)? новости|остав(?:ляйте|ьте) комментари\\p{L}|чтобы оставить комментарий|необходимо войти на сайт|подпиш(?:ись|итесь) на|подписывайтесь на|сообщите об ошибке|нашли (?:ошибку|опечатку)\\?|выделите (?:е[её]|текст) и нажмите",
  "підпис(?:уйтесь|уйтеся|атися|атись) на|читайте нас|стежте за (?:нами|новинами)|слідкуйте за (?:нами|новинами)|приєднуйтесь до нашого|долучайтеся до нашого|якщо ви (?:помітили|знайшли) (?:помилку|орфографічну)|виділіть (?:її|текст) (?:мишкою|і натисніть)|щоб залишити коментар|повідомити про помилку|знайшли помилку",
  "mời (?:bạn|quý) (?:đọc|độc giả|vị)|theo dõi chúng tôi|vui lòng (?:đăng nhập|ghi rõ nguồn)|nhấn vào đây|để lại bình luận",
  "ikuti (?:terus )?(?:berita|kami)|dapatkan (?:berita|update)|klik (?:di sini|disini)|silakan (?:login|klik)",
  "bizi takip edin|abone olun",
  "meld je aan (?:voor|op)|schrijf je in (?:voor|op)|abonneer (?:je|u)|volg ons (?:op|via)|download (?:de|onze) app|heb je een (?:tip|foutje)|tip(?:s)? de redactie|mail (?:ons|de redactie)|stuur (?:een|ons|je) \\p{L}+ (?:naar|via)|klik hier|ontvang (?:dagelijks|elke|het laatste) \\p{L}+",
  "点击(?:这里|下载|查看|进入)|點擊(?:這裡|下載|查看)|扫描二维码|掃描|关注(?:我们|公众号|微信)|欢迎(?:关注|订阅|下载)|請(?:登入|訂閱)|请(?:登录|注册|订阅)",
];

/** What stands under a line that is nothing else follows the article. */
const closing = [
  "verifique tambi[eé]n|(?:tambi[eé]n )?(?:te|le) puede interesar|recomendaciones(?: .*)?|archivado en|otras noticias|[uú]ltimas noticias|lo m[aá]s (?:reciente|popular)|te recomendamos|deja tu comentario|no te pierdas|leave a reply",
  "[uú]ltimas not[ií]cias|mais (?:vistas|sobre.*)|saiba mais|recomendad[oa]s?(?: .*)?|outras not[ií]cias|postar um coment[aá]rio|nenhum coment[aá]rio",
  "voir les commentaires|autres vid[eé]os|r[eé]agir|[aà] (?:d[eé]couvrir|ne pas manquer|lire [eé]galement)|nos derniers articles|derni[eè]res (?:actualit[eé]s|actus|infos|nouvelles)|vous aimerez aussi.*|mots[- ]cl[eé]s|recommand[eé]s? pour vous|articles? recommand[eé]s?",
  "newspapers (?:in|from) \\p{L}+|mehr (?:aus .*|nachrichten|artikel|meldungen)|lesen sie auch|auch interessant.*|aktuelle (?:nachrichten|meldungen|videos)|neueste (?:nachrichten|artikel|beitr[aä]ge)|top[- ]?(?:artikel|themen|meldungen)|empfohlener (?:redaktioneller|externer) inhalt|empfehlungen.*|meistgelesene.*|zum thema|zu(?:r)? (?:startseite|[uü]bersicht)|kommentieren",
  "leggi anche|potrebbe(?:ro)? interessart?i.*|ultime notizie|ultim['’]ora|correlati|articoli (?:correlati|pi[uù] letti|recenti)|notizie correlate|pi[uù] letti|i pi[uù] letti|altre notizie|le pi[uù] lette|commenti|lascia un commento|ti potrebbe interessare|in evidenza|dalla home.*|raccomandati per te",
  "картина дня|новости (?:партн[её]ров|сми2?|дня|часа|компаний)|выбор (?:читателей|редакции)|главн(?:ое|ые новости) за день|главные новости|лента новостей|последние новости|материалы партн[её]ров|самое (?:важное|обсуждаемое|интересное)|смотрите также|популярное за .*|ещ[её] (?:новости|материалы).*|рекомендуем|все новости(?: .*)?|спецпроекты|похожие (?:новости|материалы|статьи)|предыдущая (?:статья|новость)|следующая (?:статья|новость)",
  "читайте (?:також|ще|теж)|останні новини|схожі (?:новини|матеріали)|більше новин.*|головне за (?:день|добу)|головні новини|стрічка новин|найпопулярніше|популярне|популярні новини|новини (?:партнерів|дня|компаній|за темою)|вибір редакції|матеріали за темою|всі новини(?: .*)?|інші новини|наступна (?:новина|стаття)|попередня (?:новина|стаття)",
  "tin (?:mới|nóng|nổi bật|đọc nhiều|tài trợ)(?: .*)?|đọc nhiều(?: .*)?|có thể bạn quan tâm|bài (?:liên quan|viết liên quan|cùng chuyên mục|mới nhất|đọc nhiều)|từ khóa.*|đăng thảo luận|cùng chuyên mục|đừng bỏ lỡ|video đang (?:xem|hot).*",
  "populer|terpopuler|terkini|berita (?:terkait|lainnya|terbaru)|baca juga|artikel (?:terkait|lainnya)|simak juga|komentar",
  "ilgili haberler|çok okunanlar|etiketler|yorumlar|diğer haberler",
  "lees ook|lees meer|meer over(?: .*)?|meer (?:uit|nieuws|van)(?: .*)?|gerelateerd(?:e (?:artikelen|berichten))?|meest gelezen|net binnen|laatste nieuws|aanbevolen(?: .*)?|ook interessant|reacties|deel dit artikel|uitgelicht|populair|in het nieuws|onderwerpen",
  "(?:相关|相關)(?:新闻|新聞|阅读|閱讀|报道|報導|推荐|文章)|延伸(?:阅读|閱讀)|热门(?:新闻|文章|推荐|评论)|熱門(?:新聞|文章)|猜你喜欢|推荐阅读|更多(?:新闻|精彩|新聞)|最新(?:新闻|评论|留言|新聞)|网友评论|上一篇.*|下一篇.*|其他人也看",
];

/** Lines of `closing` that tell something, too: the label of a list of stories, or a heading of the report. */
export const mayHead =
  /^(?:recomendaciones (?!para (?:ti|usted)).+|recomendaç(?:ão|ões) .+|recomendad[oa]s? (?!para (?:ti|você)).+|empfehlungen (?!der redaktion|für sie|aus ).+|главн(?:ое|ые новости) за день|самое (?:важное|интересное)|ещ[её] (?:новости|материалы) .+|mehr (?:meldungen|nachrichten) .+|từ khóa .+)$/u;

/** What opens a line that offers another story, before its mark. */
const teaser = [
  "(?:tambi[eé]n )?(?:te|le|os) (?:puede|podr[ií]a) interesar|tambi[eé]n puede interesar(?:te|le)|lee m[aá]s|(?:lea|vea|ver) (?:adem[aá]s|tambi[eé]n|m[aá]s)|mir[ae] tambi[eé]n|no te pierdas|le sugerimos|[tl]e recomendamos|nota relacionada|puedes? leer",
  "saiba mais|veja mais|confira tamb[eé]m|relacionad[ao]",
  "(?:[aà] )?(?:lire|voir|d[eé]couvrir) (?:aussi|[eé]galement)|[aà] lire|pour aller plus loin",
  "mehr (?:dazu|lesen|zu diesem thema)|auch interessant|lesen sie (?:hier|dazu|au(?:ß|ss)erdem)|lies (?:auch|mehr)|passend dazu",
  "leggi (?:tutto|pure|anche)|guarda anche|vedi anche|per approfondire|l['’]approfondimento|guarda il video|potrebbe(?:ro)? interessart?i(?: anche)?",
  "см\\. также|читать также|(?:ранее )?по теме|материалы по теме|видео по теме",
  "дивіться також|читати також|читайте також|за темою|до теми|більше (?:про|на) тему",
  "tin liên quan|có thể bạn quan tâm|mời (?:bạn )?(?:xem|đọc)(?: thêm)?|bài liên quan",
  "lihat juga|simak juga|baca selengkapnya|pilihan editor",
  "ilginizi çekebilir|haberin devamı",
  "lees (?:ook|meer|hier|verder|de column)|bekijk ook|kijk ook|zie ook|meer over dit onderwerp|ook interessant|luister ook",
  "延伸(?:阅读|閱讀)|相关(?:阅读|报道|新闻)|相關(?:閱讀|報導|新聞)|更多(?:新闻|新聞)|推荐阅读|看更多",
];

/** A text that asks for consent to cookies or to what others send; it may be long. */
export const consent =
  /einverstanden, dass mir|werbetracking|ad tracking|suivi publicitaire|seguimiento de anuncios|tracciamento degli annunci|que nous utilisions des cookies|daten an dritt(?:e|plattformen)|externe(?:r|n)? inhalt\p{L}* (?:angezeigt|anzeigen)|mit einem klick anzeigen lassen|(?:usamos|utilizamos|utilizziamo|nous utilisons|wir (?:verwenden|nutzen)|мы используем|chúng tôi sử dụng) (?:\p{L}+ ){0,4}(?:cookies?|файлы cookie)|accept(?:ar|er) (?:el uso de|las|les|tous les|todas las) cookies/iu;

const anyOf = (pieces: readonly string[]): string => pieces.join("|");
export const foreignFurniture = anyOf(furniture);
export const foreignTalk = anyOf(talk);
export const foreignClosing = anyOf(closing);
export const foreignTeasers = anyOf(teaser);
