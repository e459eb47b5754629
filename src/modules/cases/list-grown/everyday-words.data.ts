// SPDX-License-Identifier: EUPL-1.2

/**
 * Words that say nothing about who somebody is: those that stand at least twice in the invented texts of classification and nowhere with a
 * capital within a sentence; without words for numbers, days, months, and whoever did it.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  aan aanbetaald aanbetaling aanbetalingen aandelen aangeboden aangeefster aangehouden aangekomen aangekondigd aangemaakt aangepast
  aangereden aangever aangevraagd aangifte aanhanger aankomst aankoop aanmaning aanmelding aannemer aanvraag aanvragen aardig aardige
  abonnement about abroad accent accepteren account accounts accu achter achteraf achtergrond achterkant achterstand achtige actief
  activiteit ad address admin administratie adres adressen advance advert advertentie advertenties adverts adviseur advocaat af afbetaling
  afd afdeling afgegeven afgehaald afgekeken afgeschreven afgesloten afgesproken afgewezen afhaalcode afschrift afschrijving
  afschrijvingen afspraak afstand after afzender ag again agent airfryer akkoord al alarm all allang alle allebei alleen allemaal allerlei
  alles already als alsjeblieft alsof altijd am an and ander andere anderen anders angry angst annuleert annuleren another antwoord
  anymore anything apotheek apparaat appartement appje approve approved apps appte are argenta argwaan arm arrested arrived artikel as
  asked asking at au aub authorised auto automaat automaten automatisch automatische avond avonds baan baantje baas baby back badge bail
  bakery bakje bakkerij bakske balance balen balie bandje bang bankafschrift bankapp bankgegevens banking bankkaart bankman bankmedewerker
  bankpas bankpassen bankrekening bankstel barcode batch be because bedankt bedrag bedrijf bedrijfsnaam bedrog bedrogen beeld been beetje
  before begeleidde begeleiding begon begonnen begrafenis behandeling behouden beide bekend bekende bekijk bekijken bel belasting belde
  belden beleggen belegger bellen beller belongs beloofd beloofde belt ben benadeelde benaderd benefit bent beperkt bereikbaar bereikt
  bericht berichten berichtje beroofd beschadigd beschermd beschikbaar beslag besproken best bestaan bestaande bestaat bestanden beste
  besteld bestelde bestellen bestelling bestellingen bestelt bestond bestuur bestuurder betaal betaald betaalde betaalden betaalknop
  betaallink betaalpagina betaalpas betaalrekening betaalt betaalverzoek betaalverzoeken betalen betaling betalingen beter betreft
  betrokkene betwist beurs beveiligde beveiligingscertificaat beveiligingscode bevestig bevestigd bevestigde bevestigen bevestiging
  bevestigt bevroren bewaart bewegen bewerkt bewijs bewijzen bewoner bezet bezichtigen bezichtiging bezoek bezorgd bezorger bezorging
  bezwaar bibliotheek biedt bij bijbetalen bijdrage bijgeschreven bijlage bijna bijschrijving bijzondere bike bill bills binnen bitcoin
  black bleef bleek bleken blijf blijft blijkbaar blijkt blijven block blocked blokkade blokkeren boek boeken boekhouder boekhouding
  boekhoudster boeking boekt boekte boete bol bon bonnetje bonus bood booked boos borg borgsom both bought bovenaan bovenste box boxes
  boze bpost bracht branch brand breng brengen brief briefje briefpapier brieven brievenbus brievenbussen bro brochure broer broertje
  broken broker brood brother bruiloft btw budget buffer builder buiten buitenland buitenlandse bunq bureau buren burger
  burgerservicenummer bus busje but button buurman buurt buurvrouw buy buyer by cadeau cadeaubonnen cadeaukaarten call callcenter called
  caller calls calm came camera camping can cancel cancelled car caravan cards cash casino cateraar cent centre certificaat certificate
  chain change changed chargeback charged charity chat chauffeur cheap check checken cheque chip cijferige cijfers claim class clerk click
  clicked client cloned closed club coat code codes coffee coins colleague collect collected collega come coming community company
  compensatie complete computer concert confirmed connect consumentenbond contact contacten contant contract contracten contracts controle
  controleer controleren copy corona correctie corrupt cost could counter country courier course cousin credit creditcard
  creditcardmaatschappij cross crypto cryptobeurs ct curator customer customs cut cv daar daarom daarvoor dacht dad dag dagen daglimiet
  daily dak dame dan dankjewel dat data datalek date datingapp datingfraude datingsite datum daughter day days dead dealer debit
  deblokkeren debt deed deel deels deepfake defect dehands delen delivered delivery denk denkt department deposit deposited deposito depot
  depotrekening der derde details deur deurwaarder device deze dezelfde dichte did didn die dienst dient difference digipas digits ding
  dingen diploma direct directeur dit do dochter doctor document documenten doe doen does doesn doet dokter dollar dom domein dominee don
  done dood door doorgegeven doorgeknipt doorgestuurd doorknippen doorsturen doos dossier dossierkosten dossiernummer douane down download
  downloaden dozen draagt draait drained dressoir dringend drugs druk drukken drukte dubbel dubbele dure durf dus duur duurt duurzame echt
  echte een eenmalige eens eentje eerder eerdere eerlijk eerlijke eerst eerste eigen eigenaar eind elektrische elk elkaar elke email
  emailed employee employer emptied empty en ended ene energie energieleverancier enige enkel enter entered envelop enveloppe er erachter
  eraf erbij erfenis ergens erin ermee erna erop error eruit ervan eten ether ethereum eur euros even ever every everything ex example
  exchange exchanges excuses exist existed exists expat expert extra fabriek face facebookgroep facturen factuur failed fake familie
  families fan fatbike father favoriete fee feel fees feestje fell festival ff fictieve fiets fijn filmpje fine firm firma first flat
  flights foetsie fonds football for form formulier formulieren forum foto found fout fraud fraude fraudeafdeling fraudedesk
  fraudemedewerker fraudeteam free friend friendly from furniture ga gaan gaat gaf game garage garden gast gasten gave gaven ge geachte
  geactiveerd geannuleerd gebaar gebeeldbeld gebeld gebeurd geblockt geblokkeerd geboekt geboortedatum gebruik gebruiken gebruiker
  gebruikersnaam gebruikt gebruikten gechat gecontroleerd gedaan gedetecteerd gedrukt geduld gedupeerden geef geeft geen gefeliciteerd
  gegaan gegenereerde gegeven gegevens gegooid gehaald gehackt gehackte gehad geheime gehoord gehouden gehuurd geinstalleerd gejat gek
  gekaapt geklikt gekloond gekocht gekomen gekopieerd gekoppeld gekregen geld geldautomaat geleend gelegd geleverd geleverde gelijk
  geloofde geloven gelukkig gelukt gemaakt gemaild gemanipuleerd gemeente gemeld generated generator genomen genuine geopend gepakt gepind
  geplaatst geplunderd geraakt gereed gereedschap geregeld gereserveerd gerust gescand geschil geschreven gesloten gesprek gesproken
  gestoken gestolen gestopt gestort gestuurd get getal getekend getoond getrapt getrokken getypt gevallen geven gevolgd gevonden gevraagd
  gewaarschuwd gewacht geweest geweigerd gewend gewerkt gewicht gewijzigd gewisseld gewist gewone gewonnen gewoon gewoond geworden gezegd
  gezellig gezet gezeten gezicht gezien gezin gezocht gids gift giftcards ging gingen girl gisteren gitaar goede goedemorgen goedgekeurd
  goedkeuring goedkoop goedkope going gold gone got goud gouden government graag gram gran grandson gratis green grijze groen groene groep
  groepsapp groet groetjes grond groothandel grote group gsm guy gym haal haalde haalt haar hacked hacker hackers had hadden haha hai hal
  halen half hallo hand handel handelde handelsplatform handtekening hang harde hart has have haven he heard heb hebben hebt hee heeft
  heel heer heet heette heffing helaas hele helemaal helft helpdesk helpen helpt hem her here herinnering herken herkent herself herstel
  herstelcode herstellen herstelzin hersynchroniseren hetzelfde hey hi hield hielp hier hij him himself hing hingen his hoe hoeft hoger
  holding holiday home hond honden honing hoofd hoor hoorde hoorden hoort horen horloge hospital hotel hotels hou houd houden houdt hour
  hours house how huidige huilen huis huisarts huisbaas huisje huisnummer hulpprogramma hun hung husband huur huurauto huurde huurder
  huurtoeslag huurwoning icloud ideal identificatie identiteit identiteitsbewijs identiteitskaart ie iedereen iemand iets if ik in
  inbraken inbrekers inburgering incasso incassobureau inchecken inderdaad ineens informatie ingang ingegeven ingelegd ingeleverd ingelogd
  ingeschreven ingesproken ingesteld ingetoetst ingetrokken ingetypt ingevoerd ingevuld ingezameld inleg inlevering inlog inloggegevens
  inloggen inlogpoging inmiddels inpakker inschrijving inspecteur installeer installeerde installeren instant instap instead insurance int
  interesse interim internetbankieren intikken into intoetsen intussen invented investment invoer invoerkosten invoerrechten invoice
  invullen inzake ipad iphone iphones ipv is item itsme ivm jaar jaarabonnement jaarnota jaren jas jassen je jewellery jij job joint jonge
  jongeman jongen jongens jou jouw jr juf juist jullie just juwelier kaart kaartbetaling kaarten kaartgegevens kaarthouder kaartje
  kaartjes kaartlezer kaartmaatschappij kaartnummer kaartuitgever kado kamer kan kanaal kant kantoor kantooradres kapot kapotte kapper
  kapsalon kas kassa kast kastje keek keep keer ken kende kenmerk kennen kennis kent kenteken kept kerel kerk ketting keuren keurige keys
  kids kies kiezen kijk kijken kind kinderen kinderkleding kinderopvangtoeslag kinderwagen kindgebonden kistje klaar klaargezet klagen
  klant klanten klas klein kleindochter kleine kleiner kleinkind kleinzoon kleur klik klikte kliniek kloppen klopt klopte kluis
  kluisrekening kmo knew knip knop know kocht koerier koffer koffers koffie kom komen komt kon konden koop koopt koos kopen koper kopers
  kopie koppelen kort korting kost kosten kostte kot kotbaas kraken krant krediet kredietaanvraag kredietbemiddelaar kredieten
  kredietverstrekker kreeg kregen krijg krijgen krijgt kringloop kun kunnen kunt kwam kwamen kwartier kwetsbaar kwijt laarsjes laat
  laatste lady lag lampje land landlord lang langs langskomen laptop laptops las last late laten later law lawyer leeg leek leerde lees
  left leg lege leges leggen legitimatie leidde lekt lenen lening leningen lenzen leren let letter letterlijk letters leuk leven lever
  leverancier leverde levering levert licence licentie licht lid lief liefde liefste liep liet lieten lieve lieverd liggen ligt lijkt lijn
  lijst like limiet limit line link list lived loan locked log logde logged loggen login logo lol loods looked loon loonstroken loonstrook
  loopt lopen los loss lost loud luister ma maak maakt maakte maand maanden maar maat mac machine madam made mag magazijn mail mailadres
  mailbox mailde mailed mails mailtje make maken malware man manager mannen mastercard materiaal me medewerker mee meedeed meegegeven
  meegenomen meekijken meekijkprogramma meenam meenemen meer meerdere mei meisje meld melden melder melding meldingen meldt meneer mens
  mensen mentor merk merktas merkte message met meteen mevrouw microfoon middernacht mij mijne mijnen miljoen min minimaal minstens minute
  minuten minutes mis misbruikt mislukt missen missing mist mn mobiel mobiele mocht model modem moderator moeder moest moesten moet moeten
  mogelijk moment money monteur month months mooi mooie more morgen morning mother motor move moved much muis mum munt munten my myself na
  naaimachine naam naar naast nadat nagebootste nagemaakt nagemaakte nagevraagd nam namaak name namen namens names natuurlijk ne nee
  needed neef neefje neem neemt negatief negeren nemen nen nep nepagent nepmail nepmails nepsite nepwebshops nergens net netjes nette
  netwerkinfectie never new next nicht niemand niets nieuw nieuwe nieuws night nike niks nl no nobody nodig noemde nog noodgeval
  noodrekening nooit norton not nota notaris notary notes nothing nou now nowhere nr nu number nummer obligaties ochtend odd odido
  oefening of off offerte officer official officier offline old om omdat omgeving omhoog omschrijving on onbekend onbekende once onder
  onderaan onderhoud onderschept onderstaande onderweg onderzocht onderzoek ongeautoriseerde ongedaan ongeluk ongemak only ons ontbrak
  ontdekte ontvangen ontvangst ontvangt ontving onvindbaar onvolledig onze ooit ook oom op opa opdagen opdracht opeens open opende opened
  openen openstaande opent operatie opgebeld opgebouwd opgegeven opgehaald opgehangen opgeheven opgelet opgelicht opgelost opgenomen
  opgepakt opgeschort opgestuurd ophalen oplezen oplichting opnam opname opnames opnemen opnieuw oppas opslag opsturen opzeggen or order
  ordered orders organisator organiser origineel oud oude ouderbijdrage ouders our out outlet outside ov over overboeken overboeking
  overboekingen overdracht overgeboekt overgemaakt overgenomen overgeschreven overheid overleden overmaken overname overnemen overpaid
  overschrijving own owner pa paar page pagina paid pair pakje pakken pakket pakketje pakketpunt pallets pan panicked paniek pannen papier
  papieren parcel parents parfum parkeerkaart parkeerplaats parking particulier partij partner party pas pasje pasnummer paspoort
  paspoorten paspoortkopie pass passed passen passport passports password past paying payment payments pays payslips pdf penningmeester
  pensioenfonds pension people per percent periode person personen persoon persoonlijke peter phishing phishingmail phone phoned photo
  photos phrase piano pick picked picture pictures pijn pincode pincodes pinnen pizza plaatje plaatjes plaats plaatsen plaatste place plan
  plannen plastic platform please pleisters plus pm poging polis polite politie poort pop portemonnee portfolio post postbode postbus
  posted postkantoor pp practice praktijk praten precies premie press pressed prijs probleem procent product profiel profile programma
  provider punten puppy put quick raam raar raised rang rare rdw reactie read reader reageer reageerde reageert real really recensies
  receptie rechercheur reclame recovery recycling red redden rederij reeds reeks refund refused regel regelen regeling register reis
  reisbureau rekende rekening rekeningen rekeningnr rekeningnummer rekent relatie remote rendement rent rental rente rented reparatie
  report request reseller reservation reserveren reservering rest restant retour retourkosten reversed reviews right rijbewijs rijden ring
  risico robbed roblox robot rode rond rondliepen rood rook room router ruilen rustige ruzie safe said salaris salarisadministratie saldo
  same samen savings say saying says scam scan scande scanned scannen schaam schade schadevergoeding schatje scheiding scherm schermpje
  schieten schip schoenen school schoon schoondochter schoonzus schreef schrijf schrijft schrijven schrik schrikken schuld scooter screen
  screenshot screenshots searched second secretaris see seed selfie seller selling send sends sent serieus servicekosten set shares she
  shipping shirt shop show showed shows sieraden signed signeercode simkaart simwissel since sinds sindsdien sister site sixty skins slaap
  slachtoffer slachtoffers slecht slechts sleutel sleutels slot sluit sluiten sluiting snap snapchat snel snikkend sns so sofa software
  solana sold sollicitant sollicitanten sollicitatie somebody someone soms son sorry spaargeld spam speak speaker specialist spelletje
  spijt spoed spoedbetaling spoedbetalingen spoedoverboeking sponsored spoofed sportschool spotify spraakbericht spraakmemo sprak spreek
  spreekt sprekende spullen sta staan staat stad stadion stage staking stappen start statement station stay stayed steeds stekker stelde
  stellen stelt stem stemmen stempel step stichting sticker still stoelen stofzuigers stolen stom stond stonden stood stopped stoppen
  stopt stopte store storing stort storten storting story straat straks stranger street stuck student studiefinanciering stuk stukken
  stuks sturen stuur stuurde stuurden stuurt succes such sugar supermarkt supplier supposed supposedly survey swapped system table tablet
  tafel take taken tandarts tante tas tax taxi te technicus tegen tegengehouden tegoed tekende tekenen tel telefonisch telefoon
  telefoongesprek telefoonnummer telefoons telefoontje telefoontjes televisie telkens tennis tenzij ter termijn terug terugbetaald
  terugbetalen terugboeking teruggave teruggebracht teruggedraaid teruggegeven teruggehaald teruggekregen teruggestort terughalen
  terugkreeg terugstorten terugstorting terugsturen terwijl test testen teveel tevoren text texted that the theater them then there these
  they thing think this through thuis thuiszorg ticket ticketmaster tickets tijd tijdelijk tijdelijke tijdens tijdschrift tik tikte time
  times to toch toddler toe toegang toegevoegd toen toeslag toestel toets together tol told too took toon toonde toonden top tot totaal
  tour town toy trace track tracking trackingnummer tractor trading trainer trampoline transacties transfer transferred transfers
  transport transporteur travel treasurer trein trezor triodos trouwdag trui turn turned tussen tweede tweedehands twice twijfel typed uit
  uitbetaald uitbetaling uiteindelijk uitgegeven uitgekeerd uitgenodigd uitgevoerd uitkering uitslag uittreksel uitverkocht uitzendbureau
  umrah under unknown unless unlock unpaid up update upfront use used uur uw uwv vacature vader vakantie validate vals valse vanaf
  vanavond vandaag vanished vanuit vanwege vast vaste vd ve veel veilig veilige veiling vent veranderd verblijf verdachte verder verdwenen
  vereniging vergadering vergeet vergeten vergoeding verhaal verhoging verhoogd verhuisd verhuizen verhuizer verhuur verhuurbedrijf
  verhuurde verhuurder verhuurt verificatie verificatiecode verification verify verjaardag verkeerd verkeerde verkocht verkoop verkoopster
  verkopen verkoper verleng verlengd verlenging verliefd verlies verliezen verloopt verlopen verloren vermeende vermelding vermoedelijk
  vernieuwen verplaatsen verplaatst verplicht verschil verschoven verschuldigd verspreidt verstrekt verstrekte versturen verstuurd verteld
  vertelde vertrouw vertrouwde vertrouwelijke vertrouwen vervaldatum vervalst vervalste vervalt vervangen vervolgens verwachte verwerkt
  verwijder verwijderd verwijderen verwisseld very verzekeraar verzekering verzenden verzending verzendkosten verzocht verzoek verzoeken
  verzoekje verzonden verzonnen vestiging via victim victims video videobellen videocall videocheck viel viewing villa vind vindt virus
  virussen visit visum vliegtickets vlucht vodafone voer voerde voice voicemail voicenote vol voldaan voldeed voldoe voldoen voldoet volg
  volgende volgens volgers volgt volledige vond voor vooraf voordat voordeed voorhand voorkomen voorlezen voorlopige voorraad voorschieten
  voorschot vooruit voorwaarden voorzitter vorderen vorig vorige vouchers vraag vraagt vragen vreemd vreemde vriend vriendelijk
  vriendelijke vrienden vriendin vrij vrijdagmiddag vrijgave vrijgegeven vroeg vroegen vrouw vul vulde vult waar waarborgsom waarde
  waardevolle waardoor waarin waarom waarschuwt waarvan wacht wachten wachtwoord wachtwoorden wagen waited wakker wallet want wanted waren
  warmtepomp was wasdroger washing wasmachine wasn wat watched water waterbedrijf waterschap wc we web webadres webshop website webwinkel
  wedstrijd weduwe weduwnaar week weekend weeks weer weet weg wegens weggooien weiland weinig weken wel welke welkom well went werd werden
  were werk werkdagen werkgeversverklaring werkt werkte werkzaamheden weten what when while whisky who whole wie wife wifi wij wijk
  wijkagent wijkteam wijzigen wijziging wijzigt wilde wilden will willen wilt win winkel winst winter winterjassen wired wist wisten with
  withdraw withdrawal withdrawals withdrawn within without woman won wonen woning woon woonde woont woord woorden word worden wordt work
  wou would wrong wrote year years yet yo young your zaak zagen zak zakelijke zal zand zat zaten ze zee zeg zeggen zegt zei zeiden zeker
  zekerheid zelf zelfde zelfs zending zet zetel zette zetten zich zichtbaar zichzelf zie ziek zieke ziekenhuis ziekenhuisrekening zielig
  zien zij zijn zin zit zitten zo zoals zocht zochten zodat zodra zoek zoeken zoekmachine zogenaamd zogenaamde zogezegd zojuist zonder
  zonen zoon zorg zorgtoeslag zou zouden zulke zus zusje zwager zwart zweer zwembad
`.split(/\s+/),
)
