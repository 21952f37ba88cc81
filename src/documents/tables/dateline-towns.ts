/** Towns that reports are dated from, in the languages of the news, lower case: where one opens a text before a dash or a colon, it is a dateline in small letters, too. */
export const datelineTowns: ReadonlySet<string> = new Set(
  `abidjan|abu dhabi|abuja|accra|addis abeba|alger|algier|amman|amsterdam|ankara|antananarivo|asunción|athen|athènes|atenas|bagdad|bamako|bangkok|
  bangui|barcelona|barcelone|beirut|beyrouth|belém|belgrad|belgrade|belgrado|belo horizonte|berlin|berlín|berlim|bern|berne|bilbao|bissau|
  bogota|bogotá|bonn|bordeaux|brasilia|brasília|brazzaville|bremen|bruselas|brüssel|bruxelas|bruxelles|budapest|budapeste|buenos aires|
  bujumbura|bukarest|cali|canberra|caracas|casablanca|chicago|chisinau|cidade do méxico|ciudad de guatemala|ciudad de méxico|ciudad de panamá|
  colombo|conakry|copenhague|cotonou|curitiba|dakar|damas|damaskus|delhi|dhaka|doha|dortmund|dresden|dubai|dublin|dublín|düsseldorf|erfurt|essen|
  florianópolis|fortaleza|frankfurt|freetown|genebra|genf|genève|ginebra|goiânia|guadalajara|guayaquil|hamburg|hannover|hanói|hanoi|hà nội|havanna|
  helsinki|hiroshima|hong kong|istanbul|jakarta|jerusalem|jerusalén|jérusalem|johannesburg|juba|kabul|kaboul|kairo|kampala|karlsruhe|kathmandu|khartoum|
  kiel|kiew|kigali|kinshasa|köln|kopenhagen|kyiv|la habana|la haya|la haye|la paz|lagos|le caire|leipzig|libreville|lille|lima|lisboa|lissabon|ljubljana|lomé|
  london|londres|los ángeles|los angeles|luanda|lusaka|luxemburg|luxembourg|lyon|macapá|madrid|madri|magdeburg|mailand|mainz|malabo|managua|manaus|manila|
  manille|maputo|marseille|medellín|mexico|mexiko-stadt|miami|milano|minsk|mogadiscio|mogadischu|monrovia|montevideo|montréal|moscou|moscú|moskau|münchen|
  nairobi|nantes|napoli|natal|ndjamena|new delhi|neu-delhi|new york|niamey|nice|nouakchott|nova iorque|nova york|nueva delhi|nueva york|oslo|ottawa|ouagadougou|panamá|
  paris|parís|pékin|pekin|peking|pequim|phnom penh|port-au-prince|porto alegre|porto|potsdam|prag|prague|praga|praia|pretoria|puerto príncipe|quito|rabat|
  ramallah|recife|reykjavik|riad|riade|riga|rio de janeiro|rio branco|riyad|roma|rom|rome|saarbrücken|salvador|san josé|san juan|san salvador|santiago|santiago de chile|
  santo domingo|são paulo|são luís|sarajevo|schwerin|séoul|seúl|seul|seoul|sevilla|shanghai|sofia|sofía|stockholm|estocolmo|strasbourg|straßburg|stuttgart|sydney|taipeh|taipei|tallinn|
  tbilisi|tegucigalpa|teheran|teherán|téhéran|tel aviv|tokio|tokyo|torino|tóquio|toulouse|tripoli|tunis|túnez|turin|valencia|valparaíso|varsovia|varsovie|varsóvia|venezia|viena|vienne|wien|
  vilnius|warschau|washington|wiesbaden|windhoek|yaoundé|yangon|zagreb|zürich|
  agartala|ahmedabad|amritsar|athens|atlanta|auckland|baghdad|baguio|bangalore|beijing|bengaluru|benin city|bhopal|bhubaneswar|boston|brisbane|brussels|cairo|cape town|
  cebu city|chandigarh|charlotte|chattogram|chennai|chittagong|cleveland|coimbatore|copenhagen|cuttack|dallas|damascus|dar es salaam|davao city|dehradun|denver|detroit|
  dhanbad|dodoma|durban|edinburgh|eldoret|enugu|faisalabad|gaborone|gandhinagar|gaza city|geneva|ghaziabad|glasgow|gurugram|guwahati|hanover|harare|havana|houston|
  hyderabad|ibadan|imphal|indore|islamabad|jaipur|jalandhar|jammu|jos|kaduna|kano|kanpur|karachi|kathmandu|kisumu|kochi|kolkata|kozhikode|kuala lumpur|lahore|
  lilongwe|lisbon|lucknow|ludhiana|madurai|maiduguri|makurdi|mangaluru|melbourne|mombasa|moscow|multan|mumbai|mysuru|nagpur|nakuru|nashik|noida|owerri|panaji|patna|
  perth|peshawar|philadelphia|port harcourt|pune|pyongyang|quetta|quezon city|raipur|rajkot|ranchi|rawalpindi|riyadh|rourkela|salt lake city|san francisco|seattle|
  shillong|shimla|sialkot|singapore|sokoto|srinagar|surat|sylhet|tehran|thimphu|thiruvananthapuram|vadodara|varanasi|vienna|vijayawada|visakhapatnam|warsaw|wellington|
  den haag|’s-gravenhage|rotterdam|utrecht|eindhoven|groningen|arnhem|maastricht|leeuwarden|zwolle|assen|middelburg|den bosch|'s-hertogenbosch|haarlem|tilburg|breda|nijmegen|enschede|amersfoort|hilversum|schiphol|brussel|antwerpen|gent|brugge|leuven|luik|mechelen|hasselt|kortrijk|oostende|parijs|londen|berlijn|moskou|wenen|athene|praag|boedapest|straatsburg|jeruzalem|beiroet|caïro|kaapstad|paramaribo|willemstad|oranjestad|keulen|münster|
  москва|санкт-петербург|киев|минск|екатеринбург|казань|новосибирск|владивосток|ростов-на-дону|краснодар|симферополь|донецк|луганск|вашингтон|лондон|париж|берлин|пекин|токио|
  нью-йорк|брюссель|анкара|стамбул|тегеран|дели|астана|алматы|бишкек|ташкент|душанбе|ереван|баку|тбилиси|кишинев|варшава|прага|вена|женева|рига|вильнюс|таллин|хельсинки|
  київ|львів|харків|одеса|дніпро|запоріжжя|херсон|миколаїв|вінниця|полтава|чернігів|суми|житомир|ужгород|луцьк|рівне|тернопіль|івано-франківськ|черкаси|чернівці|хмельницький|кропивницький|кременчук|
  краматорськ|лондон|париж|берлін|вашингтон|нью-йорк|брюссель|варшава|прага|відень|женева|рига|вільнюс|таллінн|гельсінкі|стокгольм|будапешт|бухарест|кишинів|тбілісі|анкара|стамбул|токіо|пекін|рим|мадрид`
    .split("|")
    .map((town) => town.trim()),
);

/** Towns for whose governments they stand: "Moscow: No deal". Lower case. */
export const seats: ReadonlySet<string> = new Set(
  `abu dhabi|abuja|accra|ankara|athens|baghdad|bangkok|beijing|beirut|berlin|bern|bogota|brasilia|brussels|budapest|buenos aires|cairo|canberra|caracas|chisinau|
  copenhagen|damascus|delhi|dhaka|doha|dubai|dublin|hanoi|harare|havana|helsinki|hong kong|islamabad|jakarta|jerusalem|kabul|kampala|kathmandu|khartoum|kigali|kinshasa|kyiv|
  la paz|lima|lisbon|ljubljana|london|luxembourg|madrid|managua|manila|mexico|minsk|montevideo|moscow|nairobi|new delhi|oslo|ottawa|paris|phnom penh|prague|pretoria|
  pyongyang|quito|ramallah|riga|riyadh|rome|santiago|sarajevo|seoul|singapore|sofia|stockholm|taipei|tallinn|tbilisi|tehran|tokyo|tripoli|tunis|vienna|vilnius|warsaw|washington|
  wellington|zagreb`
    .split("|")
    .map((town) => town.trim()),
);
