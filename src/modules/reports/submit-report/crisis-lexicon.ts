// SPDX-License-Identifier: EUPL-1.2

/**
 * Small lists of words by what they speak of, each phrase a regular expression with these short cuts: a comma parts phrases, `*` after a word is any
 * ending, `(_ )?` at most two words between, `(a |b )*` at most four of these, `|` at the end the end of a clause, and `[,]` a comma. Accents do not
 * count, nor does case. A word that another language has too (Dutch "want", "die", "tot") must not stand alone.
 */
export interface Words {
  /** Who writes, and who else may be the subject. The last one before the words counts. */
  i: string
  other: string
  /** Somebody else speaks; what follows is theirs until a word that turns back to the writer. */
  said: string
  back?: string
  /** A sentence of this language has a subject, but for one that begins at once: "wil dood". */
  subjectNeeded?: true
  no?: string
  /** Other spellings, made one before anything is looked for. */
  spelling?: Readonly<Record<string, string>>
  /** To wish, to plan, to think of. */
  want?: string
  think?: string
  /** To be able to, to need to. */
  can?: string
  living?: string
  dying?: string
  /** Not to be there any more, as it stands. */
  gone?: string
  self?: string
  harm?: string
  suicide?: string
  /** Says enough alone, unless it is denied. */
  named?: string
  /** Says enough alone. */
  clear?: string
  /** Says enough unless it is about a thing: a subscription, a phone, a shop. */
  unclear?: string
  thing?: string
  /** Better off without me; a burden. */
  without?: string
  better?: string
  burden?: string
  place?: string
  jump?: string
  means?: string
  take?: string
  /** Figures of speech, and what is only like it: taken out before anything is looked for. */
  figure?: string
}

export const words: Readonly<Record<string, Words>> = {
  nl: {
    subjectNeeded: true,
    i: 'ik, k, ikzelf, ikke, (van|voor) mij (mag|hoeft|is|heeft), mezelf, mijzelf',
    other:
      'hij, zij, ze, hun, zn, dat die, je, jij, jullie, u, (fotos|foto s|video|videos|filmpje|filmpjes|beelden|berichten|site|gegevens|nummer|advertentie|profiel|politie|overheid|minister|mama|papa|ouders), (man|vrouw|vriend|vriendin|vader|moeder|broer|zus|zoon|dochter|nicht|nichtje|neef|neefje|kennis|client|patient|slachtoffer|leerling|kleinzoon|kleindochter|kind|ex|partner|echtgenoot|echtgenote|weduwe|schoonmoeder|schoonvader|moeders|vaders|klant|buurman|buurvrouw|opa|oma|oom|tante|collega|kinderen|verkoper|koper|oplichter|oplichters|dader|daders|beller|nepagent|agent|jongen|meisje|meneer|mevrouw|iemand|mensen|hond|kat|bedrijf|bank), zich, zichzelf',
    said: '(hij|zij|ze|die|man|vrouw|beller|verkoper|oplichter|nepagent|iemand|jongen|meisje|dame|vriend|vriendin|date) (_ )?(zei|zeiden|zegt|zeggen|zeg|schreef|schrijft|appte|appt|mailde|beweer*|vertel*|riep|dreig*|loog|deed alsof|bleef zeggen|smste), dreig*, (zei|zeiden|zegt|schreef|appte|beweerde|vertelde|riep) (hij|ze|zij|die), zogenaamd, gedreigd, verhaal dat, bericht dat (hij|ze|zij), vroeg (_ )?of, vroegen (_ )?of',
    back: '[,] ik, [,] nu, nu, nou, maar, en ik, sindsdien, sinds, waardoor, daardoor, daarom, dus, daarna, zo, mezelf, mijzelf',
    spelling: {
      niet: 'nie, ni, neit, nit, niett',
      meer: 'mr, mer, meir',
      'niet meer': 'niemeer, nimeer, nietmeer, nimmeer, nimmer',
      mijn: 'mn, m n, min',
      ik: 'k',
      het: 't, et',
      'het is': 'tis',
      mezelf:
        'mijzelf, mij zelf, me zelf, mijn zelf, mezelluf, mezelve, (mijn|me) eigen(?= (op|van|iets|wat|pijn|te|snij*|verhang*|kapot))',
      'ik wil': 'kwil',
      'ik kan': 'kkan, kkn',
      'ik zie': 'kzie, kzien, ik zien',
      'ik ben': 'kben',
      'ik heb': 'kheb, keb',
      dood: 'doot, doot',
      leven: 'leve, leeven, levn, levve, levven',
      zelfmoord: 'selfmoord, zelf moord, zelfmoort, zelfmort',
      suicide: 'suiside, suicede',
      eind: 'einde, end, eint',
      verdwijnen: 'verdwijne, verdwenen zijn',
    },
    no: 'niet, nie, ni, niets, niks, nooit, nooit meer, geen',
    want: 'wil, wilde, wou, wilt, willen, hoop, hoopte, wens*, verlang*, liefst, liever, zou, zin om, hoef, hoefde, bid, wouw, willen, hunker*, snak*, (was|had|lag) ik (_ )?maar, ik (was|had|lag) (_ )?maar, verdien*, behoefte, fijn, mocht',
    can: 'kan, kon, hoef, hoefde, durf, kunnen, verdien*, mag, zin, reden, doel, nut, waard',
    think:
      'denk, dacht, denken, gedacht, nadenk*, gedachte, gedachten, overweeg, overwogen, overweging, van plan, poging, pogingen, geprobeerd, probeerde, probeer, wil, wilde, wou, ga, ging, pleeg, neig, loop (met|rond), liefst, liever, plan, bang, google*, gegoogeld, opgezocht, speel*, spelen, fantaseer, fantaseren, hoofd, bezig met, zit met, oplossing, uitweg, optie, antwoord, gevoelens, aandrang, neiging, komt (_ )?op, kan (_ )?wel, dan, zoek',
    living:
      '(?<!(mijn|mn|hele|heel|het|dit|een|van|uit|in) )(leven|leve|leeven|levn), (door|voort|verder)leven, verder met (het|mijn|mn|dit) leven, (er|hier|der) (gewoon |echt )?(niet |nooit )?(meer |langer |nog |zo )?(zijn|wezen), (meer|langer) (te )?bestaan, wakker (te )?w(o|e)rd*, opstaan, ademen, (van )?deze (wereld|aarde)',
    dying:
      'niet (meer )?(te )?(bestaan|bestond), uit dit leven, dood, doodgegaan, dood te gaan, doodgaan, doot, sterven, sterf, overlijden, inslapen, (?<!(laten|te) )verdwijnen, (weg|verlost|af) (_ )?van (deze|de|die) (wereld|aardbol|aarde), (voor)?(altijd|goed|eeuwig) (_ )?(slapen|weg), (gewoon|er|ertussenuit|alleen maar|helemaal|voorgoed|zelf) weg zijn, (bij|naar) mijn (overleden |lieve |gestorven )(man|vrouw|moeder|zoon|dochter|vader|kind|broer|zus), naar mijn (man|vrouw|zoon|dochter) toe, in de hemel, van de aardbodem, (van )?de aardbodem (te )?verdwijn*, ophouden te bestaan, bestond ik niet, nooit (_ )?wakker (_ )?(word|wordt|worden), (er|hier) (_ )?niet meer (te )?(zijn|wezen)',
    gone: '(was|ben|wens|wou|wilde|willen) (_ )?er (maar )?niet (meer )?(geweest )?|, (wou|wens|wenste|willen|wilde) dat ik er niet (meer )?(was|ben|zou zijn), er (maar |al |allang |dan |gewoon |even |echt |straks |morgen |binnenkort |beter |lang )*niet (meer|langer) (_ )?(ben|bin|was|zijn|wezen|geweest|zou zijn|hoef te zijn)(?! (bij|mee|op|uit|over|in|aan|ingegaan|naar|voor))',
    self: 'mezelf, mijzelf, mij zelf, me zelf, mezelluf, (mijn|mn|me|min) eigen, mijn (lichaam|arm|armen|been|benen|pols|polsen)',
    harm: '(iets|wat|van alles|geks) (_ )?aan (_ )?(te )?(doe|doen|doet), (iets|wat) (_ )?aan(ge)?d(oe|aan)*, aandoe, aandoen, (ga|zal|kan|zou) (_ )?aan (te )?doen, pijn (_ )?(te )?(doe|doen|gedaan|deed), van kant, van (het|t) kant, te kort te doen, van het leven (te )?bero*, om het leven (te )?breng*, verhang*, ophang*, opgehangen, op te hangen, (ge)?sn(ij|e)d*, snij, snijd*, sneed, gesneden, open (te )?(snij*|maken), kras*, vermoord*, dood (te )?(maken|maak|doen|rijden|rij), doden, verwond*, verdrink*, te verdrinken, beschadig*, doodschiet*, kop (te )?(schiet|jagen)*, brand*, straffen, voor de trein',
    suicide:
      'zelfmoord*, zelfdoding*, zelfdod*, suicide*, euthanasie, (aan|over|naar) (de |het |mijn )?(eigen )?(dood|doodgaan|sterven|einde)(?! van), bero* van het leven, van het leven te beroven, uit (het|t) leven (te )?stap*, eruit (te )?stappen, er uit (te )?stappen, er tussenuit (te )?(piepen|knijpen), er een (eind|einde) aan (te )?maken, (eind|einde) (er)?aan mijn leven, niet meer (wakker|leven|er te zijn)',
    named:
      'zelfmoord(gedacht|neiging|plan|poging)*, suicidaal, suicidale, suicidegedacht*, doodswens, (donkere|zwarte|duistere) gedachten, (automutil|zelfbeschadig|zelfverwond)*',
    clear:
      'hang (ik )?(me|mij|mezelf) (_ )?op, (verhang|verdrink|verdoe) (ik )?(me|mij|mezelf), (ik|om|wil) (me|mij) (_ )?(verhangen|verdrinken|ophangen|op te hangen|verdoen|te verdrinken|te verhangen), stoppen [,] met leven, (dat|waarom) ik (er|hier) nog (ben|rondloop), slapen ([,] )?(voorgoed|voor (altijd|goed|eeuwig)), doodwens, levensmoe, (bel|belde|gebeld met|app|appte) (_ )?113, 113 (_ )?(gebeld|bellen|gesproken), (eind|einde|end|punt) (te (maken|zetten) )?(aan|achter) (mijn|mn|m n|het|me) (leven|bestaan), (mijn|mn|het) leven (_ )?(te )?beeindig*, (eind|einde) (te )?(maken )?aan mijn (lijden|ellende), uit (het|t) leven (te )?stap*, het (leven|bestaan) (_ )?(zat|moe|beu|spuugzat|kotsbeu|strontzat|meer dan zat), (moe|klaar|uitgekeken) (mee )?(van|met|op) (het |mijn |mn )?leven, leven (_ )?(_ )?(geen (enkele )?(zin|nut|betekenis|waarde)|zinloos|nutteloos)( meer)?, leven (_ )?(niks|niets|niet) (_ )?waard, geen zin (meer )?in (het|mijn|dit|mn) leven, (mijn|het) leven is (voor mij |nu |al |zo )*(voorbij|over|klaar|afgelopen), zie (_ )?(leven|toekomst) (_ )?niet meer zitten, zie (ik )?(_ )?geen toekomst( meer)?(?! (in|met|voor|meer (in|met|voor))), geen (reden|doel|moed|kracht|zin|energie|wil) (_ )?(_ )?om (_ )?(te leven|door te leven|verder te leven|door te gaan|verder te gaan), (waarom|waarvoor|waartoe) (zou |moet )?(ik )?(_ )?(leef|leven|blijven leven|besta|adem)( ik)?, (niets|niks|weinig) (meer )?om voor te leven, overleef (ik )?(dit|deze|het|die) (_ )?niet, overleef ik (_ )?niet, (schande|schaamte|dit|het) (_ )?niet overleven, was (ik )?(maar )?(ik )?(nooit|niet) geboren, nooit geboren, (niet|nie|ni) (meer|langer) (_ )?(door|voort)leven, kan (_ )?niet (meer|langer) (verder )?leven, afscheids(brief|briefje|brieven|bericht|mail|video), (brief|briefje|briefjes) (_ )?voor als ik er, afscheid (_ )?van (het leven|mijn kinderen|mijn gezin|mijn familie|iedereen|jullie|de wereld), vaarwel, dit (lees|leest|lezen) (_ )?(ben|is het|leef) (ik )?(_ )?(er|weg|dood|te laat|niet meer), (?<!(ik|en) )zorg (alsjeblieft |alstublieft |aub |asjeblieft |dan |jullie |dan )?(goed )voor (mijn|mn) (kinderen|kids|vrouw|man|hond|kat|katten|moeder|dochter|zoon|gezin), dit is mijn laatste (woord|dag|avond|nacht)*, mijn eigen (begrafenis|uitvaart|crematie) (_ )?geregeld, uit dit leven, vinden (me|mij) (_ )?(wel|morgen), (niks|niets) (_ )?(_ )?(me|mij) (_ )?(nog )?(hier )?(nog )?houdt, te laf om (het|er) (_ )?(te doen|een eind), (het|de) (water|kanaal|zee|gracht|rivier) in (te )?(lopen|rijden|springen|loop|rij|spring), (leven|toekomst|bestaan) (_ )?(uitzichtloos|hopeloos|ondraaglijk), uit (mijn|dit) lijden, (uitgezocht|bedacht|weet) (al )?(precies )?(hoe|waar|wanneer) (en (hoe|waar|wanneer) )?ik het (ga |wil )?(doe|doen), (niemand|geen mens|geen hond|geen kip|wie) (_ )?(me|mij) (_ )?miss*, (niemand|geen mens|geen hond|wie) (_ )?miss* (me|mij), (mis|missen) (me|mij) toch niet, wie zou (me|mij) (_ )?missen, als ik (_ )?dood (ben|was|zou zijn|ga|zou gaan), (ik|k) (net )?zo goed dood, beter dood, (ik )?(mag|kan) (van mij )?(ik )?doodgaan, laat (me|mij) (maar )?(_ )?(dood|gaan sterven|sterven|inslapen), dood (_ )?(lijkt|voelt|klinkt) (_ )?(oplossing|uitweg|beter|opluchting|fijn|rust)*, de dood (_ )?(is|zou) (_ )?(beter|oplossing|opluchting|verlossing|uitweg)*, (tegen|op) een boom (_ )?(te )?(rij*|zet*|knal*), (voor|onder) (de|een) (trein|tram|metro|vrachtwagen) (te )?(spring*|gooi*|loop|lopen|stap|stappen|gaan|ga|rijd*|liggen|lig), verdien* (_ )?(_ )?te leven, mijn polsen (_ )?(door|open)*, (mes|mesje|scheermes*) (_ )?(_ )?(pols|polsen|arm|armen), op (de|het|een) (brug|viaduct|spoor|dak|perron|rails|toren|balkon) (_ )?(_ )?(_ )?(durf*|gedacht|springen|sprong), (een|1|enkele) stap (_ )?(en|dan) (_ )?(klaar|voorbij|over|weg), of ik (_ )?(morgen|volgende week|er|kerst|het einde) (_ )?(nog|dan) (_ )?(ben|leef|haal|meemaak), haal (_ )?(de )?(ochtend|morgen|kerst|zomer|nacht) niet, (enige|reden) (_ )?(_ )?(dat|waarom|waarvoor) ik (_ )?(nog|er) (_ )?(leef|ben|doorga), niet waard (om )?te leven, (had|anders|zou) (_ )?(_ )?er (_ )?een eind aan (gemaakt|hebben), spuitje (_ )?(voor mij|dood), (geef|gun) (mij|me) (_ )?spuitje, stuur (_ )?om(te)?gooi*, (sta|stond) ik (_ )?op (het|de|een) (dak|spoor|rails|viaduct|reling), dood (_ )?(_ )?meer waard, meer waard (_ )?dood, laat (me|mij) maar gaan, hoe (ik |moet ik )?(_ )?verder (moet )?leven, stop* met leven, (jammer|teleurgesteld|spijt|baal) (_ )?(_ )?wakker, niet (meer )?wakker geworden was, levenslust (_ )?(kwijt|weg), (geen|alle) (levenslust|levenswil), touw (_ )?(_ )?(schuur|zolder|nek|balk), in leven houd*, houd* (me|mij) (_ )?in leven, (god|heer) (_ )?(me|mij) (_ )?hal*, ben (_ )?(niks|niets) (meer )?waard, (stuur|auto) (_ )?(tegen|onder) een (boom|vrachtwagen|pijler|muur) (te )?(zet*|rij*), (niet|nooit) om te leven, mijn leven (_ )?(niet|niets|niks) meer, dood (wil|wilde|wou|willen) (ik|zijn), (een )?eind (_ )?aan (mijn leven|mezelf|mijn bestaan), (blijven|blijf) leven (_ )?(_ )?(geen zin|hoeft|niet)',
    unclear:
      'geen (enkele |andere )?(uitweg|uitkomst|uitwech|uitgang|uitwegen)( meer)?(?! ((met|bij|in|voor) (deze|dit)|uit|dan (aangifte|de|naar|om|dit|bij|jullie))), geen hoop meer(?! (dat|op|om)), (niet|nooit) (meer )?(_ )?wakker (_ )?(te )?(word|werd|worden)(?! van), (word|werd) (ik )?(_ )?(niet|nooit) (meer )?(_ )?wakker, (alle|al (mijn|die|de)|te veel|teveel|hele (strip|doos|pot|voorraad)|handvol|genoeg|bak) (_ )?(pillen|slaappillen|medicijnen|tabletten|paracetamol*|medicatie|insuline), (pillen|slaappillen|medicijnen|tabletten|touw|strop|pistool) (_ )?(_ )?(klaar*|klaargelegd|gespaard|opgespaard|verzameld|bewaard), overdosis (_ )?(genomen|nemen|neem|pillen|medicijnen|insuline), (genomen|nam) (_ )?overdosis, dat (alles|de pijn|het allemaal) (_ )?(stopt|ophoudt|voorbij is|over is|klaar is), voor mij is het (_ )?(over|voorbij|afgelopen|gedaan) |, (van|voor) mij mag het (_ )?(afgelopen|over|voorbij) zijn, leven (_ )?klaar |, niet meer hoefde |, (hoef|hoeft) (_ )?niet (meer )?zo nodig( meer)? |, (kijk|staar) (_ )?naar (het|de) (water|spoor|treinen|pillen|touw|brug|rails), (enige|laatste) (uitweg|uitgang), (zie|zag|zien|sie) (ik )?(het|t|alles) (_ )?(_ )?(niet|nie|ni) (meer|mr) (_ )?zitten(?! (om|met|bij|daar|op)), (het|t|alles|leven) hoeft (_ )?(voor|van) (mij|me) (_ )?(niet|nie|ni) meer, (voor|van) (mij|me) hoeft (het|t|alles|dit) (_ )?(_ )?(niet|nie|ni) (meer|mr), (het|t|leven) hoeft (_ )?niet meer (voor|van) (mij|me), hoef ik niet meer |, ik hoef niet meer |, (?<=([.,]|ik|en|want) )(kan|kon) (het |gewoon |echt |zo |dit )*niet (meer|langer) (zo |verder |door |echt |meer |aan |hoor )*|, ik (het |gewoon |echt |zo |dit )*niet (meer|langer) (verder |aan )?kan |, zo kan ik (_ )?niet (meer|langer|verder) |, (niet|nie) (meer|langer) (zo )?(verder|door) (kan|wil|hoef|gaan), kan (_ )?(niet|nie) (meer )?(zo )?(verder|door)(gaan)? (zo )?|, (trek|trekt) (het|dit|t) (_ )?(niet|nie|ni) (meer|langer|mr) |, (hou|houd) (ik )?(het|dit|t|et) (_ )?(niet|nie|ni) (meer|langer) (_ )?vol, hoe lang ik (dit|het|t) (nog )?(volhoud|vol hou|volhou)*, (eind) (er)?aan (te )?(maken|maak)(?! (aan|achter) (?!alles|het leven|mijn leven)), er (_ )?een eind aan(?! (gemaakt|gezet|maakte|kom|komen|komt|gekomen|werd|wordt|is)), (eind|einde) (te maken )?aan (alles|het allemaal|dit alles)(?! gemaakt), maak (ik )?er (_ )?(eind|einde) aan, (stap|stappen) (ik )?(_ )?(eruit|er uit|der uit), (klaar|gedaan) met (alles|het allemaal) |, geen zin meer in alles, (waarom|waarvoor) (zou|moet|doe) ik (_ )?(doorga|door ga|verder|doorgaan)*, (niks|niets) heeft (_ )?zin( meer)? |, ik wil (gewoon |echt |maar )?niet meer |, (voorgoed|voor altijd) (rust|stil|slapen), heeft allemaal geen zin meer, zo (wil|hoef) ik niet (meer )?verder, wil (_ )?niet (meer |langer )*(voort|verder) |',
    thing:
      'abonnement*, contract*, account*, app, site, website, webshop*, winkel*, inlog*, bestel*, product*, pakket*, gesprek*, contact*, relatie*, provider*, batterij, telefoon*, computer, laptop, gegevens, aangifte, rechter, politie, spel, lidmaatschap, aanbieding*, koop*, belegg*, advertentie*, foto weg, auto, bus, wachtwoord, terugbetaal*, retour, abbonement, telefoontjes, bellen, verbinding, betalen, bereiken, oplichting, oplichterij, praktijken, gedoe, bank, zaak, incasso*, gebeld',
    without:
      '(mij|me) (straks |dan |toch )*kwijt, (niks|niets) (meer )?aan (mij|me), zonder (mij|me|mn|mijn persoon)(?! (te|iets|toestemming|wat|ook)), als ik er niet (meer )?(ben|was|zou zijn), als ik (weg|dood) (ben|was)',
    better:
      '(niks|niets) (meer )?aan (mij|me), beter, beter af, gelukkiger, rustiger, fijner, makkelijker, opgelucht, opluchting, mooier, wereld, verlost, goed af, redden, verder',
    burden:
      '(?<!niemand )(een|alleen|maar|tot|iedereen|grote) (last|ballast|blok aan (het|hun|ons|iedereens) been|schande voor)(?! (van|minder)), teveel op deze wereld, te veel op deze wereld, (ben|voel) (_ )?overbodig, niemand (_ )?iets aan (mij|me)',
    place:
      'brug, spoor, spoorlijn, rails, (de|een) flat, dak, viaduct, kanaal, balkon, perron, trein, treinen, toren, het water, overweg, gracht, zee, snelweg, het raam, afgrond, rivier',
    jump: 'spring*, sprong, gesprongen, afspring*, (gooi|gooien) (_ )?(me|mij|mezelf), (me|mij|mezelf) (_ )?(te )?gooi*, loop (_ )?in, te lopen, in (te )?(lopen|rijden), afstap*, naar beneden, over de reling, ga (_ )?liggen, (me|mezelf) (_ )?laten vallen',
    figure:
      '(zijn|haar|hun|diens|jouw|je) (leven|bestaan), (schrik|schrok|geschrokken|schrikken|lach*|schaam*|geschaamd|verveel*|erger*|werk*|zoek*|gezocht) (_ )?(_ )?(dood|kapot), (liever) (_ )?(dood|doodgaan) dan (dat ik|nog|daar|hier), (verdwijnen|sterven|stierf|sterf) van (_ )?(schaamte|ellende|angst|honger), bang (dat ik|om) (_ )?dood(?! wil), (kreeg|ontving|las|vond|stuurde) (_ )?(_ )?afscheids*, (dood|doodgaan) (van|aan) (de |het |mijn )?(zenuwen|schaamte|stress|schrik|angst|ellende|honger|verveling|spanning|lachen), dacht dat ik (echt |bijna |ter plekke )*(dood|doodging|doodga|stierf|zou sterven|ging sterven), (er|hier|daar) (_ )?mee (te )?leven, dood (zou |kon )?(vallen|neervallen|schrikken|schamen|lachen), doodvallen, op sterven na, (hij|zij|ze|moeder|vader|man|vrouw|zich|hem|haar|je|jou|u) dood, dode lijn, (lijn|telefoon|batterij) (_ )?dood, laat maar zitten, (wil|zou) (ik )?(nog )?(lang )?niet dood, nog lang (_ )?leven, (dood|overleden|gestorven) (man|vrouw|oom|vader|moeder|familielid), (kan|kon) (_ )?wel (janken|huilen), wel vermoorden, niet (dood|sterven), leven (_ )?lang, leven in (angst|vrees|stress), in (angst|vrees|stress|onzekerheid) (te |verder )?leven, van (mijn|de|een|dit|deze|die) (_ )?(kan ik )?(niet )?(te )?leven',
  },
  en: {
    subjectNeeded: true,
    i: 'i, im, ive, id, myself, me',
    other:
      'he, she, they, you, who, (man|woman|guy|husband|wife|son|daughter|father|mother|dad|mum|mom|brother|sister|friend|seller|scammer|scammers|caller|someone|account|phone|people), himself, herself',
    said: '(he|she|they|man|woman|guy|seller|scammer|caller|someone|who) (_ )?(said|says|told|wrote|texted|claimed|threaten*|kept saying|messaged), threat*, claimed, pretend*, supposedly',
    back: '[,] i, now, but, and i, since, so, myself',
    spelling: {
      'want to': 'wanna',
      dont: 'don t, do not, dnt, dont',
      cant: 'can t, cannot, can not',
      im: 'i m, i am',
      ive: 'i ve, i have',
      myself: 'my self, meself',
      'going to': 'gonna',
      suicide: 'suiside',
      'any more': 'anymore',
    },
    no: 'not, never, no, dont, dnt, didnt, cant, wont, without, nothing, wouldnt',
    want: 'want (me |you )?to, (not|dont|didnt|never|just|only|i|really) want, wanted, wanna, wish, wished, hope, hoped, hoping, rather, wont, pray, praying, ready, feel like, wouldnt',
    think:
      'think, thinking, thought, thoughts, considered, considering, planned, planning, tried, attempt*, want to, feel, feeling, contemplat*, going, urge, googled, looked up',
    can: 'reason, point, cant, deserve, need',
    living:
      'live(?! (chat|stream|agent|video|support|person|in|with)), living, be here, be alive, alive, exist, existing, wake up, waking up, woken up, be around, be on this (earth|planet), wake',
    dying:
      '(to|rather|just|could|should|would|will|ill|id|and) die, (i (was|were|am)|im|id be|rather be|rather|better) dead, not exist, sleep forever, never wake up, dont wake up, not wake up, kill myself, go to sleep and never',
    gone: '(if|once) (i|im) (am |was |were )?(not here|gone|no longer here|dead|not around), (when) (im|i am) (gone|no longer here|not here anymore), never (been )?born',
    self: 'myself, my self, my wrists, my arms, my own life',
    harm: 'hurt, hurting, harm*, cut(?! off), cutting, hang, hanging, hung, shoot, drown, slit*, slash*',
    suicide:
      'suicide, suicidal, killing myself, kill myself, (about|of) (my own )?(death|dying), ending (it|it all|things|everything|my life), end (it|it all|my life), take my (own )?life, taking my (own )?life, not being here, jumping',
    named:
      'suicidal, (want to|wanted to|like|wish i could|ready to|rather) (just |to ){0,2}(disappear|disappearing|vanish), i (was|were) gone, (kill|killing|killed) myself',
    clear:
      '(think|thinking|thoughts|thought) (about|of) not being (here|alive|around), (want|going|ready) to end it, (end|ending|ended|take|taking) my (own )?life, better off dead, self harm*, (nothing|no reason|no point|not much|reason) (_ )?(to|in) (live|living|be alive|go on living|carry on|keep going|go on)(?! with th), (point|purpose) (of|in) (living|being alive|life|my life|carrying on|going on), life (_ )?(_ )?(not worth|isnt worth|has no|no longer worth|meaning(less)?|pointless|is over), tired of (living|life|being alive), (done|finished) with (life|living), goodbye (letter|note|everyone|world), suicide note, (nobody|no one|no body) (would|will|d) (even )?(miss|notice), by the time you read, (look after|take care of) my (kids|children|wife|husband|dog|cat|family), cant live (like this|with this|anymore|any more), dont deserve to live, never been born, in front of (a|the) (train|bus|lorry|truck), jump* off (a|the) (bridge|roof|building)',
    unclear:
      'no way out( for me)?(?! of), no other way out, (cant|cannot|can not) (go on|carry on|keep going)( like this| anymore| any more| any longer| much longer){0,2} |, cant (do this|take it|take this|live) (like this|any more|any longer|much longer) |, (end|ending) it all, (give|giving|given) up on (life|everything|living), theres no hope, no hope left, (want|ready) to give up |, dont see a (future|way out|way forward), see no (way out|future|way forward), everything to (stop|end) |',
    thing:
      'subscription*, contract*, account*, app, website, site, phone, membership, call, hold, order*, shop, store, trial, plan, game, log in, login, ordered, bought, delivered, laptop, computer, screen, charge, charges, inheritance',
    without:
      'without me(?! (knowing|noticing|realising|realizing|even|having|asking|being|doing)), if i (was|were|am|m) (gone|dead|not here|nt here), if i wasnt (here|around)',
    better: 'better, better off, happier, easier, fine, relief, best',
    burden: '(a|just a|such a|only a) burden',
    place: 'bridge, tracks, train, roof, cliff, river, railway, building, balcony, motorway',
    jump: '(jump|jumping|jumped) (off|from|in front|under|into), throw myself, step off, walk* into, end it, just drive',
    means: 'pills, tablets, medication, overdose, paracetamol, rope, knife, razor, gun',
    take: 'saved up, saving up, counted, all my, too many, handful, overdose, round my neck, wrist*',
    figure:
      '(his|her|their|your) (own )?life, (nearly|almost) died, dying to, (die|died|dying|dead) (of|from|inside|with), disappear into, rather die than (give|pay|use|buy|deal|go|call|speak), could (just )?kill(ed)? myself, thought (i|he|she|they|we) (_ )?(die|dead|dying), (could|wanted to) have (killed|died), cant live without, (scared|bored|worried|worry) to death, to die for, died of (shame|embarrassment|laughter), drop dead, dead (line|phone|link|end|battery)*, (phone|battery|line|laptop) (_ )?(dead|died|die), want to live (a )?(normal|long), (live|living) in (fear|worry), live without (you|him|her|it), (dont|not) want (him|her|them|anyone|others) to, (dont|do not|didnt) (want|wanna) to die, ok the end',
  },
  de: {
    subjectNeeded: true,
    i: 'ich, mich, mir',
    other:
      'er, sie, du, wir, (mann|frau|vater|mutter|bruder|schwester|sohn|tochter|freund|freundin|verkaufer|betruger|anrufer|jemand), sich',
    said: '(er|sie|mann|frau|betruger|verkaufer|anrufer|jemand) (_ )?(sagte|schrieb|behaupt*|droh*|meinte|erzahlt*), (ge)?droh*, (sagte|schrieb) (er|sie), angeblich',
    back: '[,] ich, jetzt, aber, und ich, seitdem, deshalb, nun',
    spelling: { nicht: 'nich, net, ned', mich: 'mi' },
    no: 'nicht, nich, nie, niemals, kein, keine, keinen, nichts, ned, net',
    want: 'will, wollte, mochte, wurde, wunschte, wunsche, hoffe, hoffte, liebsten, lieber, mag, kann, hatte, lust',
    think: 'denk*, dachte, gedacht, gedanken, gedanke, uberleg*, versucht*, will, wollte, plane, mochte, spiele',
    can: 'sinn, grund, kraft, muss, verdiene',
    living:
      'leben, weiterleben, weiter leben, da sein, hier sein, aufwachen, aufzuwachen, existieren, am leben, aufstehen',
    dying:
      'sterben, tot (sein|ware|bin), (ware|lieber|bin|einfach) (_ )?tot, verschwinden, weg sein, einschlafen, nicht mehr da',
    gone: '(nicht|nimmer) mehr (da|hier) (bin|ware|sein), wenn ich (nicht mehr|tot|weg) (da )?(bin|ware), (ware|war) ich (doch |nur |blos )*(tot|nie geboren|nicht mehr da)',
    self: 'mich, mir, mich selbst, mir selbst',
    harm: 'umbring*, umzubringen, toten, zu toten, etwas an(zu)?tu*, was an(zu)?tu*, antue, aufhang*, erhang*, ritz*, selbst verletz*, verletz*, (das |mein )leben (zu )?nehm*, schnitt*, schneid*, vor (den|einen) zug',
    suicide: 'selbstmord*, suizid*, freitod, tod, sterben, schluss (zu )?machen, umzubringen, alles zu beenden',
    named: 'selbstmordgedanken, suizidgedanken, suizidal*, lebensmude, selbstmordgefahrdet',
    clear:
      'meinem leben ein ende, (mein|das) leben (zu )?(beend*|nehmen), das leben nehmen, leben (_ )?(keinen sinn|sinnlos|nicht mehr lebenswert|nichts mehr wert), kein(en)? (sinn|grund) (_ )?(im leben|zu leben|weiterzuleben|weiterzumachen|am leben), abschiedsbrief*, (niemand|keiner) (wurde|wird) mich (_ )?vermissen, besser tot, lieber tot, ware tot, (nichts|keinen grund) (_ )?(_ )?(zu leben|am leben), (wozu|warum|wofur) (_ )?(lebe|leben|weiterleben), (vor|von) (den|einen|einer|der) (zug|brucke) (_ )?(spring*|werf*|geworfen), mude vom leben, nie geboren',
    unclear:
      'kein(en|e)? (ausweg|hoffnung|zukunft)( mehr)?, ich kann (einfach |so )*(nicht|nich|nimmer) mehr (weiter |so )*|, kann ich (nicht|nich) mehr (weiter )?|, will (ich )?(einfach )?(nicht|nich) mehr |, (halte|ertrage) (ich )?(es|das) (_ )?nicht (mehr|langer)( aus)?, (mache|mach) (ich )?schluss |, (allem|alles) (_ )?(ein ende|beenden|schluss)',
    thing: 'abo, vertrag*, konto, handy, app, shop*, einlog*, bestell*, abonnement, kundigen, ware',
    without: 'ohne mich, wenn ich (nicht mehr da|weg|tot) (bin|ware)',
    better: 'besser, besser dran, glucklicher, leichter',
    burden: '(eine|nur|zur|allen zur|allen|allen zur) last, last fur, (eine|nur) belastung fur (alle|meine)',
    place: 'brucke, gleise, gleisen, zug, dach, hochhaus',
    jump: 'spring*, werf*, sturz*, zu springen',
    means: 'tabletten, pillen, schlaftabletten, medikamente, uberdosis, strick, messer',
    take: 'genommen, nehme, nehmen, schlucken, geschluckt, gesammelt, sammle, zu viele, bereit',
    figure:
      'zu tode (_ )?, tot gelacht, (handy|leitung|akku) (_ )?tot, (er|sie) (_ )?tot, will nicht sterben, vor (scham|angst) (_ )?(sterben|gestorben)',
  },
  fr: {
    subjectNeeded: true,
    i: 'je, j, moi, m, me',
    other:
      'il, elle, ils, elles, tu, vous, on, (mari|femme|pere|mere|frere|soeur|fils|fille|ami|amie|homme|vendeur|escroc), se, s',
    said: '(il|elle|ils|vendeur|escroc|homme|femme) (_ )?(dit|disait|ecrit|menac*|pretend*|affirm*|racont*), menac*',
    back: 'maintenant, mais, et je, depuis',
    no: 'ne, n, pas, plus, jamais, aucun*, non, sans',
    want: 'veux, voulais, voudrais, envie, souhaite, aimerais, prefere, prefererais, espere, force*, peux, raison*',
    think: 'pense, pensais, penser, songe, songer, idees, envie, tente, essaye, veux, pensees, envisage, voulu, hante',
    living: 'vivre, exister, etre (la|ici), reveiller, me lever, en vie',
    dying:
      'mourir, mort, morte, creve*, disparaitre, en finir, dormir pour toujours, sauter, partir pour (toujours|de bon)',
    self: 'me, m, moi meme, mes veines, mes bras',
    harm: 'suicider, me suicide, tuer, pendre, faire du mal, fais du mal, scarifi*, mutil*, jeter sous, jeter du, ouvrir les veines, tailler les veines, foutre en l air, donner la mort, oter la vie',
    suicide: '(au|le|du|de|un) suicide, la mort, mourir, me tuer, mettre fin a (mes jours|ma vie), sauter (du|d un|de)',
    named: 'suicidaire*',
    clear:
      '(mettre|mis|mettrai) fin a (mes jours|ma vie), lettre d adieu, (plus|pas) (_ )?raison de vivre, vie (_ )?(_ )?(plus de sens|pas de sens|aucun sens|pas la peine), (a quoi bon|pourquoi) (_ )?vivre, fatigue de vivre, (adieu) (a tous|tout le monde), si je (mourais|disparaissais|n etais plus la), jamais du naitre, jamais ne(e)?',
    unclear:
      'en finir(?! avec (cet|ce|cette|l|le abo))( avec (la vie|tout))? |, ne (_ )?(plus )?(jamais )?me (reveiller|lever), (plus|pas|aucune) (_ )?(issue|solution|espoir) |, (n en peux|j en peux|en peux) plus, (peux|veux) plus (continuer|vivre) (comme ca )?|, aucune issue',
    thing: 'abonnement, contrat, compte, site, vendeur, commande, arnaque avec, telephone, application',
    without: 'sans moi, si je (n etais plus|disparais|n etais pas) (la)?',
    better: 'mieux, meilleur*, plus heureu*, tranquille*, soulag*',
    burden: '(un|qu un) (fardeau|poids|boulet), une charge pour',
    place: 'pont, train, rails, toit, fenetre, balcon, metro, falaise',
    jump: 'sauter, saute, jeter, sous',
    means: 'medicaments, cachets, pilules, comprimes, somniferes, corde',
    take: 'avale*, avaler, pris, prendre, tous, prepare*, trop, boite',
    figure:
      '(mort|morte|morts|mourir|meurs) de (_ )?(honte|peur|rire|trouille|fatigue), (pere|mere|mari|femme|il|elle) (est |etait )?(_ )?(mort|morte), telephone (est )?mort, veux pas mourir',
  },
  es: {
    i: 'yo, me, mi',
    other:
      'el, ella, ellos, (marido|mujer|esposo|esposa|padre|madre|hermano|hermana|hijo|hija|hombre|vendedor|estafador), se, te',
    said: '(dijo|decia|dice|escribio|amenaz*|aseguro|conto|asegura) (_ )?(que|con), amenaz*',
    back: 'ahora, pero, y yo, desde',
    no: 'no, ya no, nunca, jamas, sin, ni, ningun*, ninguna',
    want: 'quiero, queria, quisiera, ojala, deseo, ganas, espero, prefiero, preferiria, gustaria, desearia, puedo',
    think: 'pienso, pensado, pensando, pensar, pense, ideas, intente, intentado, quiero, he, planeo, ganas',
    living: 'vivir, viviendo, existir, estar aqui, despertar*, seguir (viva|vivo|viviendo|adelante), levantarme',
    dying: 'morir, morirme, muerto, muerta, estar muert*, desaparecer, dormir para siempre, irme de este mundo',
    self: 'me, mi misma, mi mismo, mis venas, mis brazos',
    harm: 'hacerme dano, suicidarme, voy a matar, cortarme, corto, ahorc*, quitar(me)? la vida, cortando',
    suicide:
      'suicidio, suicidarme, suicida, suicidas, matarme, quitarme la vida, la muerte, morir, acabar con (todo|mi vida), terminar con (todo|mi vida), tirarme',
    clear:
      'suicidarme, matarme, quitarme la vida, hacerme dano, (acabar|terminar) con mi vida, tendencias suicidas, pensamientos suicidas, carta de despedida, (razon|motivo|razones|motivos|ganas|sentido) (_ )?(de|para) (vivir|seguir viviendo), vida (_ )?(no tiene|sin) sentido, cansad(a|o) de (vivir|la vida), (nadie) me (_ )?(extran|ech)*, no (haber|hubiera) nacido, si (yo )?no estuviera, tirarme (de|por|al|a) (_ )?(puente|tren|balcon|ventana)',
    unclear:
      '(no|sin|ninguna) (_ )?(_ )?salida(?! (del|de la|de este)), no puedo (mas|seguir)( asi)? |, (acabar|terminar) con todo, ya no aguanto( mas)? |',
    thing: 'suscripcion, contrato, cuenta, pagina, pedido, tienda, aplicacion, telefono, movil',
    without: 'sin mi, si yo no (estuviera|estoy)',
    better: 'mejor, mejores, felic*',
    burden: '(una|solo una) carga',
    means: 'pastillas, medicamentos, somniferos',
    take: 'tome, tomar*, tomado, tragar*, todas, frasco, demasiadas, sobredosis',
    figure:
      '(muero|morir|muerta|muerto|morirme) de (_ )?(verguenza|miedo|risa|hambre|ganas), (padre|madre|marido|el) (_ )?(muerto|morir), no quiero morir',
  },
  pl: {
    i: 'ja, mnie, mi, mna, sobie, soba',
    other: 'on, ona, oni, (maz|zona|ojciec|matka|brat|siostra|syn|corka|mezczyzna|sprzedawca|oszust)',
    said: '(on|ona|oszust|sprzedawca|mezczyzna)? ?(mowil|mowila|powiedzial|powiedziala|pisal|pisala|napisal|napisala|grozil*|twierdzil*|grozi) (_ )?, grozil*, grozi, rzekomo',
    back: 'teraz, ale, od tego czasu',
    no: 'nie, nigdy, zadn*, brak, bez, juz nie',
    want: 'chce, chcialbym, chcialabym, wole, wolalbym, wolalabym, pragne, marze, chcialam, chcialem, mam, sil*, chcem, ochoty',
    think: 'mysle, myslalem, myslalam, mysli, probowal*, planuje, chce, rozwaz*, mam, chcialem, chcialam, zamierzam',
    living: 'zyc, istniec, byc tu, tu byc, budzic sie, obudzic, obudzic sie, wstawac',
    dying: 'umrzec, nie zyc, zniknac, byc martw*, zasnac, nie obudzic, umierac, skonczyc ze soba, odejsc z tego swiata',
    self: 'sie, sobie, siebie, soba, swoje zycie, swoim zyciem',
    harm: 'zabic sie, zabije sie, sie zabic, sie zabije, powiesic, powiesze, cos zrobic, zrobic cos, cos zrobie, zrobie cos, krzywde, tne, okalecz*, odebrac (_ )?zycie, odebrac zycie, ze soba skoncz*, skonczyc ze soba, pociac, podciac',
    suicide: 'samoboj*, smierc, smierci, zabic, odebrac (sobie )?zycie, skonczyc (_ )?, skoczyc',
    clear:
      '(mysli|proba|proby) samoboj*, samobojcze, odebrac sobie zycie, zyc mi sie (nie|juz nie) chce, nie chce mi sie (juz )?zyc, (zycie|zycia) (_ )?(nie ma|bez) (_ )?sensu, (nie ma|nie widze) (_ )?sensu (_ )?zyc*, sensu zycia, list pozegnalny, (nikt|nikomu) (_ )?(za mna|mnie) (_ )?(teskn|brak)*, (lepiej|wolal*) (_ )?(bym )?(_ )?(nie zyl*|umarl*|nie urodzil*), po co (mam )?(_ )?zyc, targnac sie na (swoje )?zycie, (chce|chcialbym|chcialabym) (_ )?(ze soba )?skonczyc(?! (umow|z abon|subsk)), zmeczon* zyciem, rzucic sie pod pociag',
    unclear:
      'nie (widze|mam) (_ )?(wyjscia|przyszlosci|nadziei), nie daje (juz )?rady |, nie (moge|mam sily) (juz |tak |dluzej |dalej )+(zyc )?|, skonczyc (z tym|to) wszystko',
    thing: 'umow*, subskryp*, abonament*, konto, konta, sklep*, telefon, zalog*, stron*, aplikac*',
    without: 'beze mnie, bez mnie, jak mnie nie bedzie, gdy mnie nie bedzie, kiedy mnie zabraknie, gdyby mnie nie bylo',
    better: 'lepiej, latwiej, lzej, spokoj*',
    burden: '(ciezarem|ciezar) (_ )?, ciezarem',
    place: 'most*, pociag, tory, dach*, okna',
    jump: 'skoczyc, skocze, rzucic sie, rzuce, polozyc sie',
    means: 'tabletki, tabletek, leki, pigulki, proszki, lina',
    take: 'polkn*, wzial*, wziac, lykn*, wszystkie, za duzo, garsc, nazbier*, przedawk*',
    figure:
      '(umrzec|umre|umieram|umarl*|umieral*) (ze|z) (_ )?(wstydu|strachu|smiechu), (ojciec|maz|matka|telefon) (_ )?umarl*, nie chce umrzec',
  },
  tr: {
    i: 'ben, bana, benim, kendimi, kendime',
    other: 'o, onlar, (kocam|esim|babam|annem|kardesim|oglum|kizim|satici|adam|kadin|dolandirici)',
    said: 'tehdit*',
    back: 'simdi, ama, artik',
    no: 'istemiyorum, istemem, degil, yok, kalmadi',
    want: 'istiyorum, isterdim, istedim, keske, dusunuyorum, dusundum, korkuyorum, istegim, geliyor, geldi, ister*',
    think:
      'dusunuyorum, dusundum, dusunmeye, dusunce*, istiyorum, aklima, aklimdan, geciyor, denedim, kalkistim, planliyorum, etmeyi, edecegim, ettim, etmek',
    living: 'yasamak, yasamaya, uyanmak, var olmak, hayatta kalmak, bu dunyada',
    dying:
      'olmek, olsem, olseydim, olmeyi, oleyim, kaybolmak, yok olmak, bu dunyadan gitmek, uyanmamak, olum, olumu, uyanmasam',
    self: 'kendimi, kendime, canima, hayatima, bileklerimi',
    harm: 'oldur*, zarar, asmak, asacagim, kiymak, kiyacagim, son vermek, son verecegim, son vermeyi, kesiyorum, kestim, kesmek, atmak, atacagim',
    suicide: 'intihar, intihari, intihara, olumu, olmeyi',
    clear:
      'yasamak istemiyorum, yasamak (_ )?istemiyorum, (yasamanin|yasamamin|hayatimin) (_ )?anlami (_ )?(yok|kalmadi), hayatin (_ )?anlami (_ )?(yok|kalmadi), yasamak icin (_ )?(sebep|neden)*, yasamaktan (biktim|yoruldum), hayattan (biktim|biktim artik|vazgectim), veda mektub*, keske (_ )?(dogmasaydim|olsem|olseydim|uyanmasam), intihar (etmek istiyorum|edecegim|etmeyi)(?! (soyle|dusundugunu))',
    unclear:
      '(cikis|care) (_ )?(yok|yolu kalmadi|kalmadi|goremiyorum|yolu goremiyorum), dayanamiyorum( artik)? |, devam edemiyorum( artik)? |, (her seye|buna) son ver*',
    thing: 'abonelik, aboneligi, sozlesme, hesap*, telefon*, giris, site*, uygulama*',
    without: 'bensiz, ben olmasam, ben olmazsam, ben olmadan',
    better: 'daha iyi, iyi olur*, rahat*, mutlu*',
    burden: '(yuk|yukum|yuk oldum|yuk oluyorum) (_ )?, herkese yuk*, aileme yuk*',
    place: 'kopru*, tren*, cati*, balkon*, ray*',
    jump: 'atla*, atlamak, atmak, atacagim, atlayacagim',
    means: 'hap, haplar*, ilac, ilaclar*, ip',
    take: 'ictim, icmek, icecegim, yuttum, yutmak, hepsini, butun, tum, fazla',
    figure: '(korkudan|utanctan|gulmekten|utancimdan) (_ )?ol*, (babam|annem|kocam|esim) (_ )?oldu, olmek istemiyorum',
  },
  uk: {
    i: 'я, мене, мені, меня, мне, себе, собі, собой, собою',
    other:
      'він, вона, вони, он, она, они, (чоловік|дружина|батько|мати|брат|сестра|син|муж|жена|отец|мать|сын|мужчина|шахрай|мошенник|продавець|продавец)',
    said: '(він|вона|вони|он|она|они|шахрай|мошенник|продавець|продавец) (_ )?(казав|казала|сказав|сказала|писав|писала|написав|написала|погрож*|говорил*|сказал*|писал*|написал*|угрож*|говорив|говорила|обіцяв), погрож*, угрожа*, якобы, нібито',
    back: 'тепер, теперь, але, но, сейчас, зараз, тому, поэтому',
    no: 'не, нема, немає, нет, ніколи, никогда, більше не, больше не, незачем, нащо',
    want: 'хочу, хотів, хотіла, хотел, хотела, хочеться, хочется, хотілося, хотелось, краще, лучше, легше, легче, ліпше, мрію, мечтаю, бажаю, желаю, сил*, сенс*, смысл*, могу, можу',
    think:
      'думаю, думав, думала, думал, думки, мысли, мысль, думка, хочу, намага*, пытал*, пробував, пробувала, спроба, попытка, планую, планирую, збираюсь',
    living:
      'жити, жить, існувати, существовать, прокидатися, прокидатись, просыпаться, проснутися, прокинутися, проснуться, бути тут, быть здесь',
    dying:
      'померти, вмерти, умереть, помер, померла, умер, умерла, сдохнуть, здохнути, зникнути, исчезнуть, не прокинутися, не прокинутись, не проснуться, заснути, уснуть, смерті, смерти, піти з життя',
    self: 'себе, собі, собой, собою, на себе, життю, жизнь, вени, вены',
    harm: 'вбити, убити, убить, покінчити, покінчу, покончить, покончу, заподіяти, зашкодити, навредить, причинить вред, вред, щось зробити, зробити щось, что то сделать, сделать что то, різати, ріжу, резать, режу, порізати, порезать, накласти руки, наложить руки, щось зроблю, что то сделаю',
    suicide:
      'самогуб*, самоуб*, суїцид*, суицид*, смерть, смерті, смерти, о смерти, про смерть, повіситися, повеситься, вистрибнути, выпрыгнуть',
    clear:
      'самогубство думаю, (покінчити|покончить) (_ )?(з|с|із) (собою|собой|життям|жизнью), (немає|нема|нет|не бачу|не вижу) (_ )?(сенсу|смысла|сил) (_ )?(жити|жить), (життя|жизнь|жити|жить) (_ )?(не має|не имеет|без|втратило|потеряла) (_ )?(сенсу|сенс|смысла|смысл), (навіщо|зачем|нащо|для чого|для чого|ради чего|для чего) (_ )?(жити|жить|живу), прощальн* (лист|письмо|записк)*, (краще|лучше) (_ )?(б|бы) (_ )?(помер|померла|умер|умерла|не жив|не жил|не народ|не родил)*, (краще|лучше) (б|бы) (_ )?(померти|умереть|не народ|не родил)*, не (хочеться|хочется) (_ )?(жити|жить), (жити|жить) (_ )?не (хочу|хочеться|хочется), піти з життя, уйти из жизни, (втомил*|втомив*|устал*) (_ )?жит*, наклад* на себе руки, (под|під) (поезд|поїзд|потяг)',
    unclear:
      'не (бачу|вижу) (_ )?(виходу|выхода|майбутнього|будущего), (немає|нема|нет) (_ )?(виходу|выхода), (більше|больше) (так )?не (можу|могу) (так )?|, не (можу|могу) (більше|больше|так больше|так більше|далі) (жити |жить )?|, (все|усе) (це )?(закінчити|закончить|прекратить|припинити) |',
    thing: 'підписк*, подписк*, договор*, телефон*, магазин*, сайт*, банк*, купува*, покупа*, зайти, войти',
    without:
      'без мене, без меня, якби мене не було, (якщо|коли|если|когда) (я (зникну|помру|исчезну|умру)|мене не стане|меня не станет), якщо мене не буде, если меня не будет, если бы меня не было',
    better: 'краще, лучше, легше, легче, спокійніше, спокойнее, щаслив*, счастлив*',
    burden: '(тягар|тягарем|обуза|обузой|обузою|тягар для), тягарем',
    place: 'міст, моста, мост, мосту, дах, даху, крыши, крышу, вікна, окна, поїзд, поезд, потяг, балкон*',
    jump: 'стрибн*, стрибати, прыгн*, прыгать, кинутися, броситься, вистриб*, выпрыг*',
    means: 'таблетки, таблеток, пігулки, снодійне, снотворное, ліки',
    take: 'випив, випила, випити, выпил, выпила, выпить, наковта*, наглота*, всі, усі, все, забагато, слишком много',
    figure:
      '(померти|вмерти|умереть|умерла|умер|померла|помер|вмерла) (_ )?(від|со|от|зі|з|с) (_ )?(сорому|страху|стыда|страха|смеху|сміху), (батько|отец|муж|чоловік|телефон|мати|мать) (_ )?(помер|умер|померла|умерла), не хочу (помирати|умирать|померти|умереть), (жить|жити) в (страхе|страху), не (помер|умер|померла|умерла)',
  },
  ar: {
    i: 'انا, نفسي, حياتي',
    other: 'هو, هي, هم, زوجي, زوجتي, والدي, والدتي, ابي, امي, اخي, اختي, البائع, المحتال',
    said: 'هدد*, يهدد*, تهدد*, قال, قالت, كتب, كتبت, زعم, زعمت',
    back: 'الان, لكن, ولكن',
    no: 'لا, لم, لن, ما, مش, ليس, بلا, بدون, مو',
    want: 'اريد, اود, ارغب, اتمنى, بدي, عايز, عاوز, ابغى, ابي, حاب, ياريت, ليتني, رغبه, استطيع, اقدر, بقى',
    think: 'افكر, فكرت, افكار, تفكير, حاولت, اريد, انوي, نويت, بفكر, عم بفكر, احاول, اخاف, خايف*',
    living: 'اعيش, العيش, الحياه, عيش, استيقظ, الاستيقاظ, اصحى, اكون هنا, اكمل, البقاء',
    dying: 'اموت, الموت, موت, اختفي, الاختفاء, مت, انام ولا اصحى, انتحر, اني ميت, ميت',
    self: 'نفسي, حالي, بنفسي, حياتي, روحي',
    harm: 'اقتل, قتل, ايذاء, اوذي, اذيت, اذي, انهاء, انهي, اشنق, اجرح, اموت, بقتل, ااذي, اؤذي, اضر',
    suicide: 'الانتحار, انتحار, بالانتحار, انتحر, الموت, بالموت, انهاء حياتي, انهي حياتي, قتل نفسي',
    clear:
      '(انهاء|انهي|لانهاء) حياتي, (لا|ما|مافي|لم يعد) (_ )?(معنى|طعم|قيمه|سبب) (_ )?(لل|ل|لـ)?(حياه|حياتي|لحياتي|الحياه|للحياه|للعيش|اعيش), (حياتي|الحياه) (_ )?(بلا|ليس لها|ما لها|بدون|لا) (_ )?(معنى|قيمه|طعم), (ليتني|يا ليتني|ياريتني) (_ )?(مت|لم اولد|اموت|ميت|ما)*, رساله وداع, (تعبت|مللت|سئمت|زهقت) من (_ )?(الحياه|حياتي|العيش), كرهت (حياتي|الحياه), (ما|لا|لم) (عاد |اعد |عدت )?(بدي|اريد|ارغب) (_ )?(عيش|اعيش|العيش|الحياه)',
    unclear:
      '(لا|ما) (_ )?(اجد|ارى|يوجد|في|شايف) (_ )?(مخرج*|حل|حلا|امل), (لا|لم|ما) (اعد |عدت |عاد )?(استطيع|اقدر|فيني|اتحمل) (_ )?(الاستمرار|التحمل|اكمل|كمل|اتحمل|احتمل)*',
    thing: 'اشتراك*, الاشتراك, عقد, حسابي, هاتفي, متجر, المتجر, الموقع, اشتري, تطبيق',
    without: 'بدوني, من دوني, من غيري, بلاي',
    better: 'افضل, احسن, ارتاح*, سيرتاح*, اسعد, يرتاح*',
    burden: '(عبء|عبئا|عاله|عبيء|حمل) (_ )?(على|ثقيل)',
    means: 'حبوب, الحبوب, ادويه, دواء',
    take: 'تناولت, ابتلع*, اخذت, شربت, بلعت, كل, جرعه',
    figure: '(مت|اموت|كدت اموت|ساموت) (_ )?من (_ )?(الخوف|الخجل|الضحك|الرعب), لا اريد (ان )?اموت',
  },
}
