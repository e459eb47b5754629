// SPDX-License-Identifier: EUPL-1.2
import { furtherWords } from './crisis-lexicon-further.ts'

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
  ...furtherWords,
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
      'hart (er)?mee (stopt|ophoudt), niet (meer )?(te )?(bestaan|bestond), uit dit leven, dood, doodgegaan, dood te gaan, doodgaan, doot, sterven, sterf, overlijden, inslapen, (?<!(laten|te) )verdwijnen, (weg|verlost|af) (_ )?van (deze|de|die) (wereld|aardbol|aarde), (voor)?(altijd|goed|eeuwig) (_ )?(slapen|weg), (gewoon|er|ertussenuit|alleen maar|helemaal|voorgoed|zelf) weg zijn, (bij|naar) mijn (overleden |lieve |gestorven )(man|vrouw|moeder|zoon|dochter|vader|kind|broer|zus), naar mijn (man|vrouw|zoon|dochter) toe, in de hemel, van de aardbodem, (van )?de aardbodem (te )?verdwijn*, ophouden te bestaan, bestond ik niet, nooit (_ )?wakker (_ )?(word|wordt|worden), (er|hier) (_ )?niet meer (te )?(zijn|wezen)',
    gone: '(was|ben|wens|wou|wilde|willen) (_ )?er (maar )?niet (meer )?(geweest )?|, (wou|wens|wenste|willen|wilde) dat ik er niet (meer )?(was|ben|zou zijn), er (maar |al |allang |dan |gewoon |even |echt |straks |morgen |binnenkort |beter |lang )*niet (meer|langer) (_ )?(ben|bin|was|zijn|wezen|geweest|zou zijn|hoef te zijn)(?! (bij|mee|op|uit|over|in|aan|ingegaan|naar|voor))',
    self: 'mezelf, mijzelf, mij zelf, me zelf, mezelluf, (mijn|mn|me|min) eigen, mijn (lichaam|arm|armen|been|benen|pols|polsen)',
    harm: '(iets|wat|van alles|geks) (_ )?aan (_ )?(te )?(doe|doen|doet), (iets|wat) (_ )?aan(ge)?d(oe|aan)*, aandoe, aandoen, (ga|zal|kan|zou) (_ )?aan (te )?doen, pijn (_ )?(te )?(doe|doen|gedaan|deed), van kant, van (het|t) kant, te kort te doen, van het leven (te )?bero*, om het leven (te )?breng*, verhang*, ophang*, opgehangen, op te hangen, (ge)?sn(ij|e)d*, snij, snijd*, sneed, gesneden, open (te )?(snij*|maken), kras*, vermoord*, dood (te )?(maken|maak|doen|rijden|rij), doden, verwond*, verdrink*, te verdrinken, beschadig*, doodschiet*, kop (te )?(schiet|jagen)*, brand*, straffen, voor de trein',
    suicide:
      'zelfmoord*, zelfdoding*, zelfdod*, suicide*, euthanasie, (aan|over|naar) (de |het |mijn )?(eigen )?(dood|doodgaan|sterven|einde)(?! van), bero* van het leven, van het leven te beroven, uit (het|t) leven (te )?stap*, eruit (te )?stappen, er uit (te )?stappen, er tussenuit (te )?(piepen|knijpen), er een (eind|einde) aan (te )?maken(?! (dat|met|door)), (eind|einde) (er)?aan mijn leven, niet meer (wakker|leven|er te zijn)',
    named:
      'zelfmoord(gedacht|neiging|plan|poging)*, suicidaal, suicidale, suicidegedacht*, doodswens, (donkere|zwarte|duistere) gedachten, (automutil|zelfbeschadig|zelfverwond)*',
    clear:
      '(iedereen|wie|allen) die (ik )?achter(blijft|blijven|laat), (voorbij|afgelopen|gedaan) (is )?met (mij|me), hoeveel (_ )?(dodelijk|fataal), (dodelijke|fatale) dosis, gedachte* (_ )?(_ )?om te springen, klaar mee ([,] )?met leven, slapen zonder (_ )?wakker (te )?worden, (waarom|waarvoor|waartoe) (zou|moet) ik (_ )?nog (leven|bestaan|opstaan), (wat|welke) (_ )?heeft (het|mijn|dit) (leven|bestaan) (_ )?(zin|nut), niemand (_ )?(mij|me) (_ )?mis(t|sen), (gehad|gedaan) met (het |dit |mijn |mn )?leven, rust (_ )?voor (altijd|eeuwig|goed), (ophoudt|stopt|eindigt) ([,] )?(alles ([,] )?)?(voorgoed|voor (altijd|goed)), (kan|kon) (dit|het|mijn) leven (_ )?(niet|nie) (meer|langer) aan, (heb|hoef|wil|had) (het|dit|mijn) leven (_ )?(niet|nie) (meer|langer) (nodig |)|, laat (mij|me) (maar |toch |gewoon )*(dood|doodgaan|doodvallen|sterven) |, (stap|stappen) (_ )?uit (het|dit|mijn) leven, zin (_ )?om (nog |verder )?te leven, maak (mij|me|mezelf|mijzelf) (_ )?van kant, hang (ik )?(me|mij|mezelf) (_ )?op, (verhang|verdrink|verdoe) (ik )?(me|mij|mezelf), (ik|om|wil) (me|mij) (_ )?(verhangen|verdrinken|ophangen|op te hangen|verdoen|te verdrinken|te verhangen), stoppen [,] met leven, (dat|waarom) ik (er|hier) nog (ben|rondloop), slapen ([,] )?(voorgoed|voor (altijd|goed|eeuwig)), doodwens, levensmoe, (bel|belde|gebeld met|app|appte) (_ )?113, 113 (_ )?(gebeld|bellen|gesproken), (eind|einde|end|punt) (te (maken|zetten) )?(aan|achter) (mijn|mn|m n|het|me) (leven|bestaan), (mijn|mn|het) leven (_ )?(te )?beeindig*, (eind|einde) (te )?(maken )?aan mijn (lijden|ellende), uit (het|t) leven (te )?stap*, het (leven|bestaan) (_ )?(zat|moe|beu|spuugzat|kotsbeu|strontzat|meer dan zat), (moe|klaar|uitgekeken) (mee )?(van|met|op) (het |mijn |mn )?leven, leven (_ )?(_ )?(geen (enkele )?(zin|nut|betekenis|waarde)|zinloos|nutteloos)( meer)?, leven (_ )?(niks|niets|niet) (_ )?waard, geen zin (meer )?in (het|mijn|dit|mn) leven, (mijn|het) leven is (voor mij |nu |al |zo )*(voorbij|over|klaar|afgelopen), zie (_ )?(leven|toekomst) (_ )?niet meer zitten, zie (ik )?(_ )?geen toekomst( meer)?(?! (in|met|voor|meer (in|met|voor))), geen (reden|doel|moed|kracht|zin|energie|wil) (_ )?(_ )?om (_ )?(te leven|door te leven|verder te leven|door te gaan|verder te gaan), (waarom|waarvoor|waartoe) (zou |moet )?(ik )?(_ )?(leef|leven|blijven leven|besta|adem)( ik)?, (niets|niks|weinig) (meer )?om voor te leven, overleef (ik )?(dit|deze|het|die) (_ )?niet, overleef ik (_ )?niet, (schande|schaamte|dit|het) (_ )?niet overleven, was (ik )?(maar )?(ik )?(nooit|niet) geboren, nooit geboren, (niet|nie|ni) (meer|langer) (_ )?(door|voort)leven, kan (_ )?niet (meer|langer) (verder )?leven, afscheids(brief|briefje|brieven|bericht|mail|video), (brief|briefje|briefjes) (_ )?voor als ik er, afscheid (_ )?van (het leven|mijn kinderen|mijn gezin|mijn familie|iedereen|jullie|de wereld), vaarwel, dit (lees|leest|lezen) (_ )?(ben|is het|leef) (ik )?(_ )?(er|weg|dood|te laat|niet meer), (?<!(ik|en) )zorg (alsjeblieft |alstublieft |aub |asjeblieft |dan |jullie |dan )?(goed )voor (mijn|mn) (kinderen|kids|vrouw|man|hond|kat|katten|moeder|dochter|zoon|gezin), dit is mijn laatste (woord|dag|avond|nacht)*, mijn eigen (begrafenis|uitvaart|crematie) (_ )?geregeld, uit dit leven, vinden (me|mij) (_ )?(wel|morgen), (niks|niets) (_ )?(_ )?(me|mij) (_ )?(nog )?(hier )?(nog )?houdt, te laf om (het|er) (_ )?(te doen|een eind), (het|de) (water|kanaal|zee|gracht|rivier) in (te )?(lopen|rijden|springen|loop|rij|spring), (leven|toekomst|bestaan) (_ )?(uitzichtloos|hopeloos|ondraaglijk), uit (mijn|dit) lijden, (uitgezocht|bedacht|weet) (al )?(precies )?(hoe|waar|wanneer) (en (hoe|waar|wanneer) )?ik het (ga |wil )?(doe|doen), (niemand|geen mens|geen hond|geen kip|wie) (_ )?(me|mij) (_ )?miss*, (niemand|geen mens|geen hond|wie) (_ )?miss* (me|mij), (mis|missen) (me|mij) toch niet, wie zou (me|mij) (_ )?missen, als ik (_ )?dood (ben|was|zou zijn|ga|zou gaan), (ik|k) (net )?zo goed dood, beter dood, (ik )?(mag|kan) (van mij )?(ik )?doodgaan, laat (me|mij) (maar )?(_ )?(dood|gaan sterven|sterven|inslapen), dood (_ )?(lijkt|voelt|klinkt) (_ )?(oplossing|uitweg|beter|opluchting|fijn|rust)*, de dood (_ )?(is|zou) (_ )?(beter|oplossing|opluchting|verlossing|uitweg)*, (tegen|op) een boom (_ )?(te )?(rij*|zet*|knal*), (voor|onder) (de|een) (trein|tram|metro|vrachtwagen) (te )?(spring*|gooi*|loop|lopen|stap|stappen|gaan|ga|rijd*|liggen|lig), verdien* (_ )?(_ )?te leven, (mijn|mn|me) polsen (_ )?(_ )?(door|open)*, (mes|mesje|scheermes*) (_ )?(_ )?(pols|polsen|arm|armen), op (de|het|een) (brug|viaduct|spoor|dak|perron|rails|toren|balkon) (_ )?(_ )?(_ )?(durf*|gedacht|springen|sprong), (een|1|enkele) stap (_ )?(en|dan) (_ )?(klaar|voorbij|over|weg), of ik (_ )?(morgen|volgende week|er|kerst|het einde) (_ )?(nog|dan) (_ )?(ben|leef|haal|meemaak), haal (_ )?(de )?(ochtend|morgen|kerst|zomer|nacht) niet, (enige|reden) (_ )?(_ )?(dat|waarom|waarvoor) ik (_ )?(nog|er) (_ )?(leef|ben|doorga), niet waard (om )?te leven, (had|anders|zou) (_ )?(_ )?er (_ )?een eind aan (gemaakt|hebben), spuitje (_ )?(voor mij|dood), (geef|gun) (mij|me) (_ )?spuitje, stuur (_ )?om(te)?gooi*, (sta ik|stond ik|ik sta|ik stond) (_ )?op (het|de|een) (dak|spoor|rails|viaduct|reling), dood (_ )?(_ )?meer waard, meer waard (_ )?dood, laat (me|mij) maar gaan, hoe (ik |moet ik )?(_ )?verder (moet )?leven, stop* met leven, (jammer|teleurgesteld|spijt|baal) (_ )?(_ )?wakker, niet (meer )?wakker geworden was, levenslust (_ )?(kwijt|weg), (geen|alle) (levenslust|levenswil), touw (_ )?(_ )?(schuur|zolder|nek|balk), in leven houd*, houd* (me|mij) (_ )?in leven, (god|heer) (_ )?(me|mij) (_ )?hal*, ben (_ )?(niks|niets) (meer )?waard, (stuur|auto) (_ )?(tegen|onder) een (boom|vrachtwagen|pijler|muur) (te )?(zet*|rij*), (niet|nooit) om te leven, mijn leven (_ )?(niet|niets|niks) meer, dood (wil|wilde|wou|willen) (ik|zijn), (een )?eind (_ )?aan (mijn leven|mezelf|mijn bestaan), (blijven|blijf) leven (_ )?(_ )?(geen zin|hoeft|niet)',
    unclear:
      '(straks|binnenkort|dan) heb ik (_ )?nergens (_ )?last (meer )?van |, (geen|niet) (_ )?(moed|kracht|energie|wil) (_ )?(om )?(door|verder|voort) te (gaan|leven), (niet|nie) (meer |langer )?verder (wil|willen) |, (wil|kan) (ik )?(echt |zo |gewoon )*(niet|nie) (meer |langer )?verder( zo)? |, (ik ga|ga ik) (dan |maar |liever )*dood |, (touw|strop) (_ )?(gekocht|gehaald|opgehangen) |, overdosis (_ )?(overwogen|overweeg), geen (enkele |andere )?(uitweg|uitkomst|uitwech|uitgang|uitwegen)( meer)?(?! ((met|bij|in|voor) (deze|dit)|uit|dan (aangifte|de|naar|om|dit|bij|jullie))), geen hoop meer(?! (dat|op|om)), (niet|nooit) (meer )?(_ )?wakker (_ )?(te )?(word|werd|worden)(?! van), (word|werd) (ik )?(_ )?(niet|nooit) (meer )?(_ )?wakker, (alle|al (mijn|die|de)|te veel|teveel|hele (strip|doos|pot|voorraad)|handvol|genoeg|bak) (_ )?(pillen|slaappillen|medicijnen|tabletten|paracetamol*|medicatie|insuline), (pillen|slaappillen|medicijnen|tabletten|touw|strop|pistool) (_ )?(_ )?(klaar*|klaargelegd|gespaard|opgespaard|verzameld|bewaard), overdosis (_ )?(genomen|nemen|neem|pillen|medicijnen|insuline), (genomen|nam) (_ )?overdosis, dat (alles|de pijn|het allemaal) (_ )?(stopt|ophoudt|voorbij is|over is|klaar is), voor mij is het (_ )?(over|voorbij|afgelopen|gedaan) |, (van|voor) mij mag het (_ )?(afgelopen|over|voorbij) zijn, leven (_ )?klaar |, niet meer hoefde |, (hoef|hoeft) (_ )?niet (meer )?zo nodig( meer)? |, (kijk|staar) (_ )?naar (het|de) (water|spoor|treinen|pillen|touw|brug|rails), (enige|laatste) (uitweg|uitgang), (zie|zag|zien|sie) (ik )?(het|t|alles) (_ )?(_ )?(niet|nie|ni) (meer|mr) (_ )?zitten(?! (om|met|bij|daar|op)), (het|t|alles|leven) hoeft (_ )?(voor|van) (mij|me) (_ )?(niet|nie|ni) meer, (voor|van) (mij|me) hoeft (het|t|alles|dit) (_ )?(_ )?(niet|nie|ni) (meer|mr), (het|t|leven) hoeft (_ )?niet meer (voor|van) (mij|me), hoef ik niet meer |, ik hoef niet meer |, (?<=([.,]|ik|en|want) )(kan|kon) (het |gewoon |echt |zo |dit )*niet (meer|langer) (zo |verder |door |echt |meer |aan |hoor )*|, ik (het |gewoon |echt |zo |dit )*niet (meer|langer) (verder |aan )?kan |, zo kan ik (_ )?niet (meer|langer|verder) |, (niet|nie) (meer|langer) (zo )?(verder|door) (kan|wil|hoef|gaan), kan (_ )?(niet|nie) (meer )?(zo )?(verder|door)(gaan)? (zo )?|, (trek|trekt) (het|dit|t) (_ )?(niet|nie|ni) (meer|langer|mr) |, (hou|houd) (ik )?(het|dit|t|et) (_ )?(niet|nie|ni) (meer|langer) (_ )?vol, hoe lang ik (dit|het|t) (nog )?(volhoud|vol hou|volhou)*, (eind) (er)?aan (te )?(maken|maak)(?! (aan|achter) (?!alles|het leven|mijn leven)), er (_ )?een eind aan(?! (gemaakt|gezet|maakte|kom|komen|komt|gekomen|werd|wordt|is)), (eind|einde) (te maken )?aan (alles|het allemaal|dit alles)(?! gemaakt), maak (ik )?er (_ )?(eind|einde) aan, (stap|stappen) (ik )?(_ )?(eruit|er uit|der uit), (klaar|gedaan) met (alles|het allemaal) |, geen zin meer in alles, (waarom|waarvoor) (zou|moet|doe) ik (_ )?(doorga|door ga|verder|doorgaan)*, (niks|niets) heeft (_ )?zin( meer)? |, ik wil (gewoon |echt |maar )?niet meer |, (voorgoed|voor altijd) (rust|stil|slapen), heeft allemaal geen zin meer, zo (wil|hoef) ik niet (meer )?verder, wil (_ )?niet (meer |langer )*(voort|verder) |',
    thing:
      'abonnement*, contract*, account*, app, site, website, webshop*, winkel*, inlog*, bestel*, product*, pakket*, gesprek*, contact*, relatie*, provider*, batterij, telefoon*, computer, laptop, gegevens, aangifte, rechter, politie, spel, lidmaatschap, aanbieding*, koop*, belegg*, advertentie*, foto weg, auto, bus, wachtwoord, terugbetaal*, retour, abbonement, telefoontjes, bellen, verbinding, betalen, bereiken, oplichting, oplichterij, praktijken, gedoe, bank, zaak, incasso*, gebeld',
    without:
      'geen last (meer )?van (mij|me), (mijn|mn) (man|vrouw|zoon|dochter|kind|vader|moeder) achterna, (mij|me) (zo|dood) (vindt|vinden), (mij|me) (beter )?(begraven|cremeren), (mij|me) (straks |dan |toch )*kwijt, (niks|niets) (meer )?aan (mij|me), zonder (mij|me|mn|mijn persoon)(?! (te|iets|toestemming|wat|ook)), als ik er niet (meer )?(ben|was|zou zijn), als ik (weg|dood) (ben|was)',
    better:
      'geen last (meer )?van (mij|me), (mijn|mn) (man|vrouw|zoon|dochter|kind|vader|moeder) achterna, (mij|me) (zo|dood) (vindt|vinden), (niks|niets) (meer )?aan (mij|me), beter, beter af, gelukkiger, rustiger, fijner, makkelijker, opgelucht, opluchting, mooier, wereld, verlost, goed af, redden, verder',
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
}
