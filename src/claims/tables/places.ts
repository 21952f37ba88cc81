const lines = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[\n,]/)
      .map((place) => place.trim())
      .filter(Boolean),
  );

/** Countries, continents, US states and cities that stand often in the news. Lower case. */
export const places = lines(`
afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus, belgium
bolivia, bosnia, botswana, brazil, bulgaria, burma, cambodia, cameroon, canada, chad, chile, china, colombia, congo, costa rica, croatia
cuba, cyprus, czech republic, denmark, dominican republic, dprk, ecuador, egypt, el salvador, england, eritrea, estonia, ethiopia, fiji
finland, france, gabon, georgia, germany, ghana, great britain, britain, greece, guatemala, guinea, haiti, honduras, hungary, iceland, india
indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan
laos, latvia, lebanon, lesotho, liberia, libya, lithuania, luxembourg, madagascar, malawi, malaysia, mali, malta, mauritania
mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand
nicaragua, niger, nigeria, north korea, northern ireland, norway, oman, pakistan, palestine, panama, paraguay, peru, philippines
poland, portugal, qatar, romania, russia, russian federation, rwanda, saudi arabia, scotland, senegal, serbia, sierra leone, singapore, slovakia, slovenia
somalia, south africa, south korea, south sudan, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tajikistan, tanzania
thailand, togo, tunisia, turkey, turkiye, turkmenistan, uganda, ukraine, united arab emirates, uae, united kingdom, uk, u.k.
united states, united states of america, us, u.s., usa, u.s.a., america, uruguay, uzbekistan, vatican, venezuela, vietnam, wales, yemen, zambia, zimbabwe
africa, asia, europe, latin america, north america, south america, middle east, gaza, west bank, crimea, donbas, donbass, siberia
korean peninsula, soviet union, ussr
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa
kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada
new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island
south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming
abu dhabi, addis ababa, amsterdam, ankara, athens, atlanta, baghdad, baltimore, bangkok, barcelona, beijing, beirut, belfast, belgrade
berlin, bogota, boston, brasilia, brussels, bucharest, budapest, buenos aires, cairo, canberra, caracas, charleston, chicago, cleveland, copenhagen
dallas, damascus, delhi, denver, detroit, doha, donetsk, dubai, dublin, edinburgh, frankfurt, geneva, glasgow, hamburg, hanoi, havana
helsinki, hong kong, houston, islamabad, istanbul, jakarta, jerusalem, johannesburg, kabul, karachi, kathmandu, kharkiv, khartoum, kiev
kyiv, kuala lumpur, lagos, las vegas, lima, lisbon, liverpool, london, los angeles, luhansk, madrid, manchester, manila, mariupol, marseille
mecca, melbourne, mexico city, miami, milan, minsk, montreal, moscow, mumbai, munich, nairobi, naples, new delhi, new orleans, new york city
odessa, orlando, oslo, ottawa, paris, philadelphia, phnom penh, phoenix, pittsburgh, prague, pretoria, pyongyang, quito, ramallah, riyadh
rome, san diego, san francisco, santiago, sao paulo, sarajevo, seattle, seoul, shanghai, sofia, st. louis, st. petersburg, stockholm, strasbourg
sydney, taipei, tallinn, tbilisi, tehran, tel aviv, tokyo, toronto, tripoli, tunis, vancouver, vatican city, venice, vienna, vilnius, vladivostok
warsaw, washington d.c., wellington, yerevan, zagreb, zurich
`);

/** Adjectives and nouns of nationality, which name no body by themselves. Lower case. */
export const demonyms = lines(`
south african, puerto rican, costa rican, new zealander, saudi arabian, sri lankan, afghan, african, albanian, algerian, american, arab, argentine, argentinian, armenian, asian, australian, austrian, azerbaijani
bangladeshi, belarusian, belgian, bolivian, bosnian, brazilian, british, bulgarian, cambodian, canadian, chechen, chilean, chinese
colombian, congolese, croatian, cuban, czech, danish, dutch, ecuadorian, egyptian, english, estonian, ethiopian, european, filipino
finnish, french, georgian, german, ghanaian, greek, guatemalan, haitian, hungarian, indian, indonesian, iranian, iraqi, irish
israeli, italian, jamaican, japanese, jewish, jordanian, kazakh, kenyan, korean, north korean, south korean, kurdish, kuwaiti, kyrgyz
latvian, lebanese, libyan, lithuanian, malaysian, mexican, moldovan, mongolian, moroccan, nepalese, nigerian, norwegian, pakistani
palestinian, peruvian, polish, portuguese, qatari, romanian, russian, rwandan, saudi, scottish, serbian, singaporean, slovak, slovenian
somali, soviet, spanish, sudanese, swedish, swiss, syrian, taiwanese, tajik, thai, tunisian, turkish, ugandan, ukrainian, uzbek
venezuelan, vietnamese, welsh, western, yemeni, muslim, christian, catholic, sunni, shiite, islamic
republican, republicans, democratic, democrat, democrats, conservative, conservatives, liberal, liberals
americans, russians, ukrainians, germans, israelis, palestinians, europeans, africans, asians, arabs, muslims, christians, jews, koreans
iranians, iraqis, syrians, turks, indians, pakistanis, afghans, mexicans, canadians, australians, italians, greeks, poles
`);
