/** The commonest function words of the languages of the news: running text is full of them, menus and labels are not. */
const lists = [
  "the of to and in for that on is was with he as it by at from an be has are have but were not this who they had which will their or its been also we would after when there all out she other than over into if about can could his her said you your so what more up my me do does did i how just them then these those our us no only because while where during against between before under such may",
  "de la que el en y a los del las un por con no una su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto antes algunos fue ha han ser son está era",
  "o do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles são foram pode",
  "le les des du et est dans pour qui une que sur pas plus par ce au avec son se sont aux il ne elle ont été à cette mais comme nous sa leur ou être deux ses fait même aussi bien sans peut tous après où était avait entre ces dont selon",
  "der die und das von zu mit den im für auf ist dem des ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir nicht sich kann",
  "di che il e la per un in è una sono con non si da del della dei nel alla le lo anche come più ha al ma gli delle se dal nella ai questo hanno suo stato i sul ad su quando dalla essere dopo era tra fra cui molto",
  "het een van en dat die niet te zijn op voor met als er maar om hem dan zou wat mijn men dit zo door over ze bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze want nog zal wel geen worden was werd aan",
  "och att det som en på är av för med den till ett om har de inte han ett men var jag sig från vi så kan nu när efter ska där hon eller över blir vid mot också",
  "og er på som til med av for ikke den har han men et fra så seg ble om var vi kan etter også jeg hun ved blev skal ud mod",
  "ja on ei että se oli hän mutta ovat kun myös tai sen kuin jos niin mukaan joka vain jo ole olisi sekä",
  "w i na z się że do nie to o jest jak po co tak za od ale jego przez dla przed oraz był czy przy ma tym są już być także który które została",
  "a v se na je že s z do o to i ve za pro jako by jsem po jeho jsou ale od která který které při byl ze své také bylo podle není může",
  "és az hogy nem is egy volt meg csak már de ha még el mint ezt lehet szerint volna amely",
  "și de în la a cu pe nu o că din este un pentru se mai fi sunt au fost ca sau prin care după ce",
  "ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ise en göre var ancak ya o ne olduğunu dedi",
  "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka oleh telah adalah sebagai kata lebih",
  "và của là các cho có trong được với không một những đã khi này người về từ tại để đến cũng theo như ra vào sẽ bị nhiều ông trên năm sau còn do nước phải đó hai",
  "и в на не что с по это как из он к за его от но а также для у же о при до был все так было бы или были она после во со который которые того их мы",
  "і в на що не з до у за як та про це від по для є його був також які але або він під час при через бо їх",
  "на и да е в от за не се по че с като са до това при ще към също които който беше",
  "και το να του της η ο των με που για την τον είναι στο από τα στην δεν στη ότι σε θα ως αλλά οι μια κατά έχει ένα",
  "في من على أن إلى التي عن مع هذا هذه بعد ما كان قد لم كما الذي بين لا خلال إن وقال حيث كل ذلك أو كانت وقد ان الى قال بن ولا لن عند",
  "در به از که این را با است برای آن بر تا می یک خود نیز شده هم بود های کرد",
  "של את על לא כי הוא עם זה גם או כל אל היא מה יש אני אבל אם הם בין כך היה רק לאחר",
  "के में है की और से को का ने पर यह भी कि हैं लिए एक नहीं इस तो था कर वह अपने बाद थे हो",
  "এবং এই করে থেকে জন্য না একটি তার হয় ও করা যে কিন্তু এ হবে তিনি সঙ্গে বলে",
  "je su da se u na i za od sa to koji što kao ne nije bi iz po biti koja ali će nakon",
  "na kwa ya wa ni za katika la kuwa hii cha si kama alisema hiyo baada",
];

export const functionWords: ReadonlySet<string> = new Set(lists.join(" ").split(" "));

/** Korean and Japanese mark a word's part in the sentence on the word itself. */
export const sentenceEndings = /(?:다|요|까|죠|네|다고|라고)[.!?"'”’)]*$/u;
