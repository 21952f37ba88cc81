/** A page as a scraper leaves it, invented: what stands around the article, and what a careful reader takes from it. */
export interface DumpSample {
  readonly language: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly paragraphs: readonly string[];
  readonly dump: string;
}

interface Furniture {
  readonly site: string;
  readonly menu: readonly string[];
  readonly byline: string;
  readonly caption: string;
  readonly closing: readonly string[];
}

function sample(
  language: string,
  title: string,
  publishedAt: string | null,
  { site, menu, byline, caption, closing }: Furniture,
  paragraphs: readonly string[],
): DumpSample {
  const [first, ...rest] = paragraphs;
  const dump = [
    `${title} - ${site}`,
    "",
    ...menu,
    "",
    title,
    "",
    byline,
    "",
    caption,
    "",
    first,
    "",
    ...rest.flatMap((each) => [each, ""]),
    ...closing,
  ].join("\n");
  return { language, title, publishedAt, paragraphs, dump };
}

export const samples: readonly DumpSample[] = [
  sample(
    "en",
    "Harbour to close for a week after crane fails",
    "2021-05-03T14:30",
    {
      site: "Northport Courier",
      menu: ["Home", "News", "Sport", "Opinion", "Weather", "11 °C", "Log in", "Subscribe"],
      byline: "By Ann Onym | May 3, 2021 2:30 p.m.",
      caption: "The crane at the north pier on Sunday. Photo: Bea Writer / Getty Images",
      closing: [
        "Share this article",
        "",
        "Related stories",
        "Ferry fares to rise in June",
        "Old lighthouse finds a buyer",
        "",
        "3 comments",
        "Sailor61: They should have seen it coming, I have said so for years and nobody listened to me.",
        "© 2021 Northport Courier. All rights reserved.",
        "This site uses cookies. Accept cookies",
      ],
    },
    [
      "The harbour of Northport will close for a week from Tuesday after its largest crane failed an inspection, the port authority said.",
      "Inspectors found cracks in two of the crane's four legs during a routine check on Sunday evening.",
      "“We cannot let anybody work below it,” said the harbour master, Carl Example.",
      "Some forty ships will be sent to the neighbouring port of Southport, where extra crews have been hired.",
    ],
  ),
  sample(
    "es",
    "El puerto cerrará una semana tras el fallo de una grúa",
    "2021-05-03",
    {
      site: "El Correo del Norte",
      menu: ["Inicio", "Política", "Economía", "Deportes", "Iniciar sesión", "Suscríbete"],
      byline: "Por Ana Ejemplo, 3 de mayo de 2021",
      caption: "La grúa del muelle norte. Foto: Archivo",
      closing: [
        "Te puede interesar",
        "Suben los precios del transbordador",
        "El viejo faro tiene comprador",
        "Comentarios",
        "Aviso legal",
        "Política de cookies",
      ],
    },
    [
      "El puerto de la ciudad cerrará durante una semana a partir del martes después de que su mayor grúa no superara una inspección, informó la autoridad portuaria.",
      "Los inspectores hallaron grietas en dos de las cuatro patas de la grúa durante una revisión rutinaria el domingo por la noche.",
      "«No podemos permitir que nadie trabaje debajo», dijo el capitán del puerto.",
      "Unos cuarenta barcos serán enviados al puerto vecino, donde se han contratado más cuadrillas.",
    ],
  ),
  sample(
    "fr",
    "Le port fermera une semaine après la panne d’une grue",
    "2021-05-03T14:30",
    {
      site: "Le Courrier du Nord",
      menu: ["Accueil", "Politique", "Économie", "Sports", "Se connecter", "S'abonner"],
      byline: "Par Anne Exemple, le 3 mai 2021 à 14h30",
      caption: "La grue du quai nord. © Archives",
      closing: [
        "À lire aussi",
        "Les tarifs du bac augmentent",
        "Le vieux phare a trouvé preneur",
        "Commentaires",
        "Mentions légales",
      ],
    },
    [
      "Le port de la ville fermera pendant une semaine à partir de mardi après que sa plus grande grue n’a pas passé une inspection, a annoncé l’autorité portuaire.",
      "Les inspecteurs ont trouvé des fissures dans deux des quatre pieds de la grue lors d’un contrôle de routine dimanche soir.",
      "« Nous ne pouvons laisser personne travailler dessous », a déclaré le capitaine du port.",
      "Une quarantaine de navires seront envoyés vers le port voisin, où des équipes supplémentaires ont été embauchées.",
    ],
  ),
  sample(
    "de",
    "Hafen schließt nach Kranschaden für eine Woche",
    "2021-05-03T14:30",
    {
      site: "Nordkurier am Hafen",
      menu: ["Startseite", "Politik", "Wirtschaft", "Sport", "Anmelden", "Abonnieren"],
      byline: "Von Anna Beispiel, 3. Mai 2021, 14:30 Uhr",
      caption: "Der Kran am Nordkai. Foto: Archiv",
      closing: [
        "Das könnte Sie auch interessieren",
        "Fährpreise steigen im Juni",
        "Alter Leuchtturm verkauft",
        "Kommentare",
        "Impressum",
        "Datenschutz",
      ],
    },
    [
      "Der Hafen der Stadt schließt ab Dienstag für eine Woche, nachdem sein größter Kran durch eine Prüfung gefallen ist, teilte die Hafenbehörde mit.",
      "Die Prüfer fanden am Sonntagabend bei einer Routinekontrolle Risse in zwei der vier Beine des Krans.",
      "„Wir können niemanden darunter arbeiten lassen“, sagte der Hafenmeister.",
      "Rund vierzig Schiffe werden in den Nachbarhafen geschickt, wo zusätzliche Mannschaften eingestellt wurden.",
    ],
  ),
  sample(
    "pt",
    "Porto fechará por uma semana após falha de guindaste",
    "2021-05-03T14:30",
    {
      site: "Correio do Norte",
      menu: ["Início", "Política", "Economia", "Esportes", "Entrar", "Assine"],
      byline: "Por Ana Exemplo, 3 de maio de 2021 às 14h30",
      caption: "O guindaste do cais norte. Foto: Arquivo",
      closing: [
        "Leia também",
        "Tarifas da balsa sobem em junho",
        "Velho farol é vendido",
        "Deixe um comentário",
        "Política de privacidade",
      ],
    },
    [
      "O porto da cidade fechará por uma semana a partir de terça-feira depois que seu maior guindaste não passou em uma inspeção, informou a autoridade portuária.",
      "Os inspetores encontraram rachaduras em duas das quatro pernas do guindaste durante uma verificação de rotina no domingo à noite.",
      "“Não podemos deixar ninguém trabalhar embaixo dele”, disse o capitão do porto.",
      "Cerca de quarenta navios serão enviados ao porto vizinho, onde foram contratadas equipes extras.",
    ],
  ),
  sample(
    "ru",
    "Порт закроют на неделю из-за поломки крана",
    "2021-05-03T14:30",
    {
      site: "Северный курьер",
      menu: ["Главная", "Политика", "Экономика", "Спорт", "Войти", "Подписаться"],
      byline: "3 мая 2021, 14:30",
      caption: "Кран на северном причале. Фото: архив",
      closing: [
        "Читайте также",
        "Паром подорожает в июне",
        "Старый маяк нашёл покупателя",
        "Комментарии",
        "Политика конфиденциальности",
      ],
    },
    [
      "Городской порт закроют на неделю со вторника, после того как его самый большой кран не прошёл проверку, сообщили в управлении порта.",
      "Инспекторы обнаружили трещины в двух из четырёх опор крана во время плановой проверки в воскресенье вечером.",
      "«Мы не можем позволить никому работать под ним», — сказал начальник порта.",
      "Около сорока судов направят в соседний порт, где наняли дополнительные бригады.",
    ],
  ),
  sample(
    "uk",
    "Порт закриють на тиждень через поломку крана",
    "2021-05-03",
    {
      site: "Північний вісник",
      menu: ["Головна", "Політика", "Економіка", "Спорт", "Увійти"],
      byline: "3 травня 2021",
      caption: "Кран на північному причалі. Фото: архів",
      closing: ["Читайте також", "Пором подорожчає в червні", "Старий маяк знайшов покупця", "Коментарі"],
    },
    [
      "Міський порт закриють на тиждень з вівторка, після того як його найбільший кран не пройшов перевірку, повідомили в управлінні порту.",
      "Інспектори виявили тріщини у двох із чотирьох опор крана під час планової перевірки в неділю ввечері.",
      "«Ми не можемо дозволити нікому працювати під ним», — сказав начальник порту.",
      "Близько сорока суден спрямують до сусіднього порту, де найняли додаткові бригади.",
    ],
  ),
  sample(
    "vi",
    "Cảng đóng cửa một tuần sau khi cần cẩu hỏng",
    "2021-05-03T14:30",
    {
      site: "Tin Phương Bắc",
      menu: ["Trang chủ", "Chính trị", "Kinh tế", "Thể thao", "Đăng nhập"],
      byline: "03/05/2021 14:30",
      caption: "Cần cẩu ở bến phía bắc - Ảnh 1.",
      closing: ["Tin liên quan", "Vé phà tăng giá từ tháng sáu", "Ngọn hải đăng cũ có người mua", "Bình luận (0)"],
    },
    [
      "Cảng của thành phố sẽ đóng cửa một tuần kể từ thứ Ba sau khi chiếc cần cẩu lớn nhất không vượt qua đợt kiểm tra, ban quản lý cảng cho biết, và các tàu được yêu cầu rời bến trước buổi trưa.",
      "Các thanh tra viên đã phát hiện vết nứt ở hai trong bốn chân của cần cẩu trong một đợt kiểm tra định kỳ vào tối Chủ nhật.",
      "“Chúng tôi không thể để bất kỳ ai làm việc bên dưới nó”, giám đốc cảng nói.",
      "Khoảng bốn mươi con tàu sẽ được chuyển sang cảng lân cận, nơi đã thuê thêm nhân công.",
    ],
  ),
  sample(
    "ar",
    "إغلاق الميناء أسبوعا بعد تعطل رافعة",
    "2021-05-03",
    {
      site: "بريد الشمال",
      menu: ["الرئيسية", "سياسة", "اقتصاد", "رياضة", "تسجيل الدخول"],
      byline: "3 مايو 2021",
      caption: "الرافعة عند الرصيف الشمالي - صورة: أرشيف",
      closing: ["اقرأ أيضا", "ارتفاع أسعار العبارة", "بيع المنارة القديمة", "التعليقات", "جميع الحقوق محفوظة"],
    },
    [
      "سيغلق ميناء المدينة أسبوعا ابتداء من يوم الثلاثاء بعد أن لم تجتز أكبر رافعاته الفحص، بحسب ما أعلنت سلطة الميناء في بيان صدر عنها مساء أمس.",
      "وعثر المفتشون على شقوق في اثنتين من قوائم الرافعة الأربع خلال فحص روتيني جرى مساء الأحد.",
      'وقال مدير الميناء: "لا يمكننا أن نسمح لأحد بالعمل تحتها".',
      "وسترسل نحو أربعين سفينة إلى الميناء المجاور حيث جرى توظيف عمال إضافيين.",
    ],
  ),
  sample(
    "zh",
    "起重机故障后港口将关闭一周",
    "2021-05-03T14:30",
    {
      site: "北方邮报",
      menu: ["首页", "政治", "财经", "体育", "登录", "注册"],
      byline: "2021年5月3日 14:30",
      caption: "北码头的起重机。图片：资料",
      closing: ["相关新闻", "渡轮票价六月上涨", "老灯塔找到买家", "评论", "版权所有"],
    },
    [
      "港务局表示，由于最大的一台起重机未能通过检查，本市港口将从星期二起关闭一周，所有船只必须在中午之前离开。",
      "检查人员星期日晚上在例行检查中发现，起重机四条支腿中有两条出现裂缝。",
      "“我们不能让任何人在下面工作，”港口负责人说。",
      "大约四十艘船将被送往邻近的港口，那里已经雇用了更多的工人。",
    ],
  ),
  sample(
    "ja",
    "クレーン故障で港を一週間閉鎖へ",
    "2021-05-03T14:30",
    {
      site: "北の郵便新聞",
      menu: ["ホーム", "政治", "経済", "スポーツ", "ログイン"],
      byline: "2021年5月3日 14時30分",
      caption: "北埠頭のクレーン（写真：資料）",
      closing: ["関連記事", "フェリー運賃が六月に値上げ", "古い灯台に買い手", "コメント"],
    },
    [
      "港湾局によると、最大のクレーンが検査に合格しなかったため、市の港は火曜日から一週間閉鎖され、すべての船は正午までに出港しなければならない。",
      "検査官は日曜日の夜の定期検査で、クレーンの四本の脚のうち二本に亀裂を見つけた。",
      "「その下で誰も働かせるわけにはいかない」と港長は話した。",
      "およそ四十隻の船が隣の港に送られ、そこでは追加の作業員が雇われた。",
    ],
  ),
  sample(
    "ko",
    "크레인 고장으로 항구 일주일 폐쇄",
    "2021-05-03T14:30",
    {
      site: "북부우편신문",
      menu: ["홈", "정치", "경제", "스포츠", "로그인"],
      byline: "입력 2021년 5월 3일 오후 2시 30분",
      caption: "북쪽 부두의 크레인. 사진: 자료",
      closing: ["관련기사", "여객선 요금 6월 인상", "낡은 등대 새 주인 찾아", "댓글", "무단 전재 및 재배포 금지"],
    },
    [
      "가장 큰 크레인이 검사를 통과하지 못해 시의 항구가 화요일부터 일주일 동안 폐쇄된다고 항만 당국이 밝혔다.",
      "검사관들은 일요일 저녁 정기 점검에서 크레인의 다리 네 개 가운데 두 개에서 균열을 발견했다.",
      "항만장은 “그 아래에서 아무도 일하게 할 수 없다”고 말했다.",
      "약 마흔 척의 배가 이웃 항구로 보내질 예정이며 그곳에서는 추가 인력을 고용했다.",
    ],
  ),
];
