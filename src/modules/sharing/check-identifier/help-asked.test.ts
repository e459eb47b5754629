// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { answersTo } from './answers-to.ts'
import { reader } from './check.query.ts'
import { hearNeed } from './hear-need.ts'
import { helpAskedIn } from './help-asked.ts'
import type { ReadItem } from './read-question.ts'

const asked = (text: string) => helpAskedIn(text, { isLikeFraud: false })
const unread = (text: string): ReadItem => ({
  item: 0,
  text,
  isOfNumber: false,
  problem: { code: 'web-address.unknown-ending' },
})
const reasonOf = (text: string) => answersTo([{ text }], [unread(text)], [], reader)[0]?.reason

it('hears somebody who is on the telephone now, also with typing mistakes', () => {
  for (const text of [
    'de rabobank belt mij nu',
    'Er belt me nu iemand van de politie!!',
    'ik word gebeld door de bank',
    'ik wort nu gebelt',
    'belt mij steeds een onbekend nummer',
    'er belt net een meneer van ing dat mijn geld weg moet',
    'heb nu iemand van de ing aan de lijn wat moet ik doen',
    'the bank is calling me now',
    'ik heb de bank aan de tel',
    'mijn bank belt nu',
    'Anydesk',
    'de man van de bank zegt dat ik mn geld moet overmaken',
    'hij zegt dat mijn spaargeld niet veilig is',
    'er belt iemand van de rabo',
    'er belt een mevrouw van knab',
  ])
    expect(asked(text), text).toBe('in-call')
})

it('hears somebody whose computer another looks into now, and not that it was so, or that somebody uses their own', () => {
  for (const text of [
    'iemand heeft anydesk op mijn pc gezet en kijkt nu mee',
    'microsoft belde me dat ik een virus heb, hij zit nu in mijn computer en beweegt de muis',
    'i was called by microsoft my computer has virus, they are in my computer now with teamviewer',
    'mijn muis beweegt vanzelf over het scherm',
    'een man van de helpdesk is aan het meekijken op mijn laptop',
    'someone is moving the mouse on my laptop',
    'ze zitten nu in mijn telefoon',
  ])
    expect(asked(text), text).toBe('remote')
  for (const text of [
    'mijn zoon zit de hele dag achter de computer',
    'wij kunnen nu met u meekijken op uw computer, bel 070 7654321',
    'ik zit nu met de telefoon in de trein',
    'iemand van microsoft heeft iets gedaan op mijn computer en nu is hij raar',
    'I bought a laptop from a man and it is broken now',
    'iemand heeft mijn laptop overgenomen voor 200 euro',
    'kijk nu op je telefoon, de foto staat in de mail',
  ])
    expect(asked(text), text).not.toBe('remote')
})

it('hears that things were collected at the door already, and not that they come for them', () => {
  for (const text of [
    'een man van de politie heeft gisteren mijn sieraden opgehaald aan de deur. mijn man is overleden het waren zijn ringen',
    'Er is gister iemand geweest die zei dat hij politieagent was en ik heb hem mijn sieradenkistje meegegeven',
    'een agent heeft mijn contant geld opgehaald',
  ])
    expect(asked(text), text).toBe('robbed')
  for (const text of [
    'ik heb mijn ring opgehaald bij de juwelier',
    'de agent komt vanmiddag mijn sieraden ophalen',
    'heb pakket bij de deur opgehaald en contant betaald',
  ])
    expect(asked(text), text).not.toBe('robbed')
})

it('hears somebody who does not want to go on, and somebody who is threatened', () => {
  for (const text of [
    'ik wil niet meer leven',
    'ik zie het niet meer zitten',
    'ik wil dood',
    'ik denk aan zelfmoord',
    'mijn leven heeft geen zin meer',
    'ben er gwn klaar met leven',
    'heb me polsen al een keer opengehaald na die sextortion',
    'I dont want to live anymore',
    'ze hebben al mijn spaargeld gestolen 43000 euro. ik wil niet meer wakker worden. mijn kinderen zijn beter af zonder mij',
    'ik ben opgelicht en wil er een einde aan maken',
    'ze hebben alles. ik sta op het viaduct',
    'they took everything. i just want to disappear, my family is better off without me',
    'nie chce juz zyc, ukradli mi wszystko',
    'ich will nicht mehr leben',
    'intihar etmek istiyorum',
    'i want to end it all',
  ])
    expect(reasonOf(text), text).toBe('crisis')
  // Who plays a child says so too, and asks for money.
  expect(
    reasonOf('hoi mam mijn tel is kapot dit is mijn nieuwe nummer, ik zie het niet meer zitten. kun je 950 overmaken'),
  ).not.toBe('crisis')
  for (const text of [
    'ze dreigen me familie wat aan te doen',
    'mijn zoon wordt bedreigd',
    'ik word bedreigt',
    'i am being blackmailed',
  ])
    expect(asked(text), text).toBe('threatened')
})

it('hears somebody who was cheated', () => {
  for (const text of [
    'ik ben opgelicht',
    'ze hebben mijn pin code en pasje',
    'Ik ben opgelciht help',
    'ben ik opgelicht?',
    'al mijn spaargeld is weg',
    'mijn rekening is leeggehaald',
    'ik heb mijn pincode gegeven',
    'ik gaf mijn pas al aan de man aan de deur',
    'mijn moeder heeft haar pincode gegeven',
    'Ik heb 480 euro betaald met tikkie op marktplaats en niks gekregen',
    'we paid a false invoice of 3900 euro last week',
    'ik heb geld overgemaakt aan een oplichter',
    'i was scammed',
    'opgelicht op marktplaats',
    'Ik ben zo dom geweest, ik heb mijn codes gegeven',
    'heb 2000 euro overgmaakt naar verkeerde persoon wat nu',
    'hoe krijg ik mn geld terug',
    'ik heb anydesk moeten downloaden',
    'ik ben mijn pas kwijt',
    '3900 te veel betaald aan nepfactuur',
    'ik heb een valse factuur betaald',
    'ik gaf mijn pas al mee',
  ])
    expect(asked(text), text).toBe('cheated')
})

it('hears somebody at whose door they stand', () => {
  for (const text of [
    'er staat iemand voor de deur voor mijn bankpas',
    'een koerier komt mijn pas ophalen',
    'er staat een man voor de deur van de politie',
    'er is iemand aan de deur van de bank',
    'ze staan voor mijn deur',
    'bankmedewerker staat voor de deur',
    'een collega komt zo langs om uw pas te halen',
  ])
    expect(asked(text), text).toBe('at-door')
})

it('hears somebody whose account is used for money of others, or who is asked for it', () => {
  for (const text of [
    'ik heb mijn rekening uitgeleend',
    'Iemand vroeg of ik mijn rekening wil uitlenen voor 200 euro',
    'ik krijg geld van vreemde mensen',
    'iemand wil mijn rekening gebruiken',
    'ik moest geld doorsturen',
    'ben ik een geldezel',
    'een jongen op snapchat wil me bankrekening gebruiken',
    'heb mijn pas uitgeleend aan een vriend',
    'someone wants to use my account',
  ])
    expect(asked(text), text).toBe('mule')
  for (const text of [
    'wil je deze rekening gebruiken voor de huur',
    'ik krijg nog geld van mijn broer',
    'uw rekening is gebruikt om in te loggen',
    'kun je dit bericht doorsturen',
  ])
    expect(asked(text), text).toBeNull()
})

it('hears a cry for help', () => {
  for (const text of ['help mij', 'HELP', 'wat moet ik doen', 'ik ben bang', 'kunt u mij helpen', 'help me please'])
    expect(asked(text), text).toBe('help-asked')
})

it('takes no message for a cry: what somebody received, sells or asks about', () => {
  for (const text of [
    'Hoi mam, dit is mijn nieuwe nummer, wil je mij helpen met een betaling vandaag?',
    'Uw rekening wordt geblokkeerd, bel ons op 0900-8844',
    'Bel mij op 06 12345678',
    'fiets te koop, als nieuw, 250 euro',
    'er belt morgen een knap iemand aan',
    'ING',
    'Wij helpen u graag met uw belastingaangifte en al uw vragen',
    'uw pakket kon niet bezorgd worden',
    'opgelicht.nl',
    'mag ik mn pincode doorgeven',
    'mijn bank zegt dat ik morgen pas geld kan overmaken, kun jij het voorschieten?',
    'Onze bezorger staat voor de deur met uw pakket',
    'koop een nieuwe pas voor uw rekening',
    'ik zie de foto niet, hij wil niet laden',
    'de winkel is niet meer open en ik wil mijn geld',
    'levend aas te koop, wil niet meer bewaren',
    'ik zit vast op het vliegveld en mn pas is gestolen kun je 800 euro sturen',
    '',
  ])
    expect(helpAskedIn(text, { isLikeFraud: false }), text).toBeNull()
  // A fraudster who plays the child says it as well.
  expect(helpAskedIn('mam ik ben gehackt, dit is mijn nieuwe nummer', { isLikeFraud: true })).toBeNull()
})

it('hears what is asked for, what is gone already, and words that were cut in two', () => {
  for (const text of [
    'ik heb me pasje net mee gegeven aan een man aan de deur',
    'ik ben op gelicht',
    'me man is opgeligt hij schaamt zich',
    'ik heb al betaald aan hoi mam',
    'pas kwijt',
  ])
    expect(asked(text), text).toBe('cheated')
  for (const text of ['agent wilt sieraden ophalen', 'agent wil mijn sieraden ophalen'])
    expect(asked(text), text).toBe('at-door')
  for (const text of ['bank vraagt mijn code', 'moet ik mn code geven', 'politie zegt dat ik op een lijst sta'])
    expect(asked(text), text).toBe('in-call')
  for (const text of [
    'ik betaalde met mijn pas',
    'mijn zoon moet mij een code vertellen',
    'de agent was aardig',
    'iemand wil mijn fiets ophalen en contant betalen',
    'ik wil mijn pincode wijzigen',
    'ik heb net betaald voor een boek',
  ])
    expect(asked(text), text).toBeNull()
})

it('hears that a code, card or details went, however it is said, and takes no warning, denial or message for that', () => {
  for (const text of [
    'pincode gegeven aan mevrouw van de bank',
    'Ik heb mijn pincode verteld',
    'my pin code is with the bank lady now',
    'heb 06 12345678 mijn code gegeven',
    'heb op de link geklikt en mn gegevens ingevuld',
    'ik las mijn codes voor aan de man',
    'mijn oma heeft haar code doorgegeven',
    'I told him my password',
  ])
    expect(asked(text), text).toBe('cheated')
  for (const text of [
    'de bank heeft mij een code gestuurd',
    'ik heb mijn pincode niet gegeven',
    'ik wil mijn pincode veranderen',
    'Geef nooit uw pincode aan iemand',
    'U heeft uw gegevens niet ingevuld, wij blokkeren uw pas',
    'ik heb mijn gegevens doorgegeven aan de gemeente',
    'de politie heeft me gezegd dat ik mijn code geheim moet houden',
    'Odido: u krijgt 3 maanden korting. bel 085 1234567 en geef de sms code door',
  ])
    expect(asked(text), text).toBeNull()
})

it('hears in English and of somebody else what it hears in Dutch, and what was done by mistake', () => {
  expect(asked('somebody from the bank is coming to pick up my card')).toBe('at-door')
  expect(asked('they have my naked pictures and want money')).toBe('images')
  for (const text of [
    'mn dochter heeft haar inlog van de bank aan een jongen gegeven',
    'heb per ongeluk op ja gedrukt in mijn bank app',
    'my card was swallowed by the machine and a man helped me',
    'er is 49 euro afgeschreven door een bedrijf dat ik niet ken',
    'i sent steam gift cards to my boss but it wasnt my boss',
  ])
    expect(asked(text), text).toBe('cheated')
  expect(asked('facebook gehackt wat nu')).toBe('account')
  expect(asked('oplichter belde, heb opgehangen. moet ik nog iets?')).toBe('help-asked')
  for (const text of [
    'my girlfriend is coming to pick up the bike',
    'ik heb de betaling bevestigd in de bank app',
    'i bought a gift card for my sister',
    'er is 49 euro afgeschreven door de sportschool',
    'i want to end my contract',
    'mijn inlog werkt niet',
  ])
    expect(asked(text), text).toBeNull()
})

it('hears the words of young people and of whoever writes in one breath', () => {
  for (const text of [
    'bro een gozer op snap zei da ik ff me pinpas moest geve voor 500 euro makkelijk geld nu staat er 3k op me rekening en me bank belt',
    'gast van school wou me rekening gebruiken voor snel geld en ik heb m gegeven nou zit ik in de shit',
    'some guy said easy money if i give my card and account for a week',
  ])
    expect(asked(text), text).toBe('mule')
  for (const text of [
    'ewa een of andere chick op insta heeft me naakt fotos en wilt 300 euro anders stuurt ze naar me moeder',
    'ze heeft een filmpje van mij naakt en wil geld anders gaat het naar me familie',
  ])
    expect(asked(text), text).toBe('images')
  for (const text of [
    'heb op een tikkie van vinted gedrukt en ingelogt bij de bank en nu is er 600 euro af',
    'i scanned a qr code and logged in and now money is gone from my account',
    'me telefoon heeft ineens geen bereik meer en kan niet meer in me bank',
    'iemand heeft mijn simkaart overgenomen',
  ])
    expect(asked(text), text).toBe('cheated')
  for (const text of [
    'ik heb geen bereik op mijn telefoon in de kelder',
    'makkelijk geld lenen zonder BKR, gebruik uw rekening niet',
    'ik zoek een pas voor snel internet',
    'er is 600 euro afgeschreven, log in om dit te bevestigen',
    'mooie foto van mij in blote jurk, wil je hem ook',
  ])
    expect(['cheated', 'mule', 'threatened', 'images'].includes(asked(text) ?? ''), text).toBe(false)
})

it('hears a threat with images, however they are called, and no talk about pictures', () => {
  for (const text of [
    'iemand chanteert me met naaktfotos',
    'mn zoon van 14 wordt gechanteerd ze hebben fotos van hem en willen 500 euro',
    'hij zegt dat hij een filmpje van mij heeft en het op facebook zet als ik niet betaal',
    "hij heeft foto's van mij waar ik niks aan heb en zegt als ik stop met betalen dat hij ze naar mijn werk stuurt",
    'ze hebben mijn webcam gefilmd en willen bitcoin',
    'er gaat een nepfoto van mijn dochter rond, haar hoofd op een bloot lijf, de hele school heeft m',
    'he says he will send the video to my family unless I pay',
    'someone recorded me on my webcam and wants money',
  ])
    expect(asked(text), text).toBe('images')
  // The letter of whoever threatens says the same.
  expect(
    helpAskedIn('Ik heb uw webcam gehackt en u gefilmd. Betaal 1200 euro in bitcoin.', { isLikeFraud: true }),
  ).toBeNull()
  expect(
    helpAskedIn('Uw webcam is gehackt en u bent gefilmd, betaal 1200 euro in bitcoin', { isLikeFraud: true }),
  ).toBe('images')
  for (const text of [
    'ze sturen foto’s van de kamer als je interesse hebt',
    'de verkoper stuurt foto’s van de fiets en ik betaal met tikkie',
    'mijn webcam doet het niet meer',
    'wil je een filmpje van de hond voor oma',
    'de school zet foto’s van de klas op facebook',
  ])
    expect(asked(text), text).not.toBe('images')
})

it('hears that a card or account of theirs was used, also with much around it, and takes "door" and "komt" for no doorstep', () => {
  for (const text of [
    'heb me pas uitgeleend aan een gozer voor 200 eu, nu komt er allemaal geld op me rek en me bank heeft m geblokt',
    'iemand heeft mijn bankrekening gebruikt om geld door te sluizen en nu heb ik een brief van de politie',
    'moneymule gedaan wss, politie heeft brief gestuurd dat ik moet komen voor verhoor',
    'ik heb mijn pas verkocht',
    'kan je problemen krijgen als iemand geld via jouw rekening stuurt en je het dan pint voor hem',
    'someone asked to borrow my bank card for 500 euro is this legal',
    'iemand op insta zoekt mensen met abn rekening easy money 800 per dag',
  ])
    expect(asked(text), text).toBe('mule')
  for (const text of ['somebody from the bank is at my door', 'hij komt zo voor mijn pas'])
    expect(asked(text), text).toBe('at-door')
  for (const text of [
    'ik heb mijn fiets pas uitgeleend aan iemand',
    'door de bank komt er nu geld vrij voor een man',
    'ik zoek mensen die mee willen betalen, geld graag op mijn rekening',
  ])
    expect(['mule', 'at-door'].includes(asked(text) ?? ''), text).toBe(false)
})

it('hears what was given or paid without its last letter, dictated as a question, or of a wallet', () => {
  for (const text of [
    'ben net gebeld door ing ik heb m opgehange maar ik heb wel me pincode gezeg',
    'heb mijn code voorgeleze aan die meneer',
    'heb mn creditcardnr ingevuld op een site voor een gratis iphone',
    'Heeft mijn man nu net duizend euro overgemaakt naar een vreemde wat moet ik doen',
  ])
    expect(asked(text), text).toBe('cheated')
  const wallet = 'binance belde dat me wallet gehackt was heb seed fraze doorgegeven alles weg'
  expect(helpAskedIn(wallet, { isLikeFraud: true })).toBe('cheated')
  expect(asked('wat moet ik doen als er betaald moet worden')).toBe('help-asked')
})

it('leads whoever tells what happened to them, in words that we know no trick by, to a choice of what it was like', () => {
  const reasonOf = (text: string) =>
    answersTo([{ text }], [unread(text)], [], { readForms: () => [], hearNeed })[0]?.reason
  for (const text of [
    'al onze bestanden zijn op slot en er staat een briefje dat we moeten dokken',
    'iemand van microsoft heeft iets gedaan op mijn computer en nu is hij raar',
    'vinted koper wil dat ik op een knop druk voor de verzending',
    'some man keeps calling my mother about an inheritance',
  ])
    expect(reasonOf(text), text).toBe('told')
  for (const text of [
    'Geachte klant, uw pakket ligt klaar bij ons depot, kom het halen voor vrijdag',
    'hoi met mij, kun je even terugappen op dit nummer over vanavond',
    'pakket ligt klaar bij het depot tot en met vrijdag aanstaande',
  ])
    expect(reasonOf(text), text).toBe('message-unsure')
})

it('takes no threat to close an account for a use of it', () =>
  expect(
    helpAskedIn(
      'Uw pas verloopt vandaag. Vernieuw hem op http://ing-veiligheid.example/pas anders sluiten wij uw rekening.',
      {
        isLikeFraud: true,
      },
    ),
  ).toBeNull())

it('sends whoever lost an account without money in it to what helps, and not to the bank', () => {
  for (const text of [
    'mijn facebook is gehackt',
    'my account was hacked',
    'mn insta is gehackt en ik kom er niet meer in',
  ])
    expect(asked(text), text).toBe('account')
  for (const text of ['mijn bankapp is gehackt', 'mijn facebook is gehackt en er is geld weg van mijn rekening'])
    expect(asked(text), text).toBe('cheated')
})

/** Also where the model takes the story for the message of a fraudster. */
const told = (text: string) => helpAskedIn(text, { isLikeFraud: true })

it('sends whoever gave jewellery or cash at the door to the police, and no message about a collection', () => {
  for (const text of [
    'kreeg gister teleefoon van de poliesie dattur inbrekers in de buurt zatte en toen is er un agent an de deur gekomme en die heef me vrouw dr sieraden meegenomme in un tassie',
    'Gisteren hebben wij onze sieraden en contant geld (ong. drieduizend) aan een man gegeven die zei dat hij van de politie was. Wat nu?',
    'nepagent heeft juwelen en 2 duizent euro cash meegenomen',
    'heb zeventienhonderd euro meegegeven aan een koerier voor mijn kleinzoon maar die wist van niks',
    'they came to my door said police and took my gold',
  ])
    expect(told(text), text).toBe('robbed')
  for (const text of [
    'Een agent komt zo uw sieraden ophalen, leg ze klaar in een tas',
    'Er zijn sieraden gestolen bij u in de buurt. Geef uw goud aan onze agent mee.',
    'ik heb mijn dochter een ketting gegeven',
    'Police say stolen money went through an account I supposedly opened.',
    'de koerier heeft het pakket meegenomen, 30 euro',
  ])
    expect(told(text), text).not.toBe('robbed')
  expect(asked('een rechercheur komt het goud ophalen')).toBe('at-door')
  expect(asked('me kleinzoon belt dat hij in de cel zit en dat er een advocaat geld komt halen')).toBe('at-door')
  expect(asked('we stonden voor de deur van het chalet en er woonde gewoon iemand')).not.toBe('at-door')
})

it('hears a seller who sent it and was not paid, and takes a parcel for no telephone call', () => {
  for (const text of [
    'koper op marktplaats stuurde screenshot dat ie betaald had dus ik heb t pakketje verstuurd maar er is nooit geld gekomen',
    'Heb een playstation verkocht voor 325 euro, koper liet zien dat het overgemaakt was, thuis gekeken niks binnengekomen',
    'pakket verstuurd nep betaalbewijs',
    'heb een telefoon opgestuurt naar iemand en hij betaald niet',
    'sold my bike and the buyer showed me a fake payment confirmation, bike is gone',
  ])
    expect(told(text), text).toBe('sent')
  for (const text of [
    'ik heb uw fiets nog niet verstuurd, stuur eerst het geld',
    'heb iets gekocht en niks gekregen',
    'fiets verkocht en het geld is binnen',
    'de koper wil niet betalen',
    'We hebben niks betaald, wel had ze haar ID opgestuurd voor een kamer',
  ])
    expect(told(text), text).not.toBe('sent')
})

it('hears an account that was taken over, with a code that went along, and no child with a new number', () => {
  for (const text of [
    "m'n whatsapp is overgenomen ik heb die 6 cijfers doorgestuurd naar me zus dacht ik",
    'iemand anders zit in mijn whatsapp en vraagt geld aan al mijn contacten',
    'kreeg een code per sms en die heb ik doorgegeven aan de buurvrouw en nu kan ik niet meer in whatsapp',
    'whatsap gestolen',
    'ze sturen uit mijn naam tikkies rond',
    'op mn whatsapp staat een gekoppeld apparaat dat ik niet ken',
    'WhatsApp account hacked, friends receive messages asking for money',
  ])
    expect(told(text), text).toBe('account')
  for (const text of [
    'mam mijn whatsapp is gehackt, dit is mijn nieuwe nummer',
    'Uw Facebook is gehackt. Log in om uw account te herstellen.',
    'mijn instagram is gehackt en er is geld weg van mijn rekening',
    'iban op factuur is aangepast, mail gehackt',
    'facebook van mijn nicht gehackt, vroeg via messenger 250 euro, ik heb betaald',
    'Mijn collega haar instagram was gehackt en ze vroeg mij om geld',
    'Hij zei dat mijn account gehackt was en dat ik de code moest oplezen',
  ])
    expect(told(text), text).not.toBe('account')
})

it('hears a threat with images to somebody else, without money or as it was written to them', () => {
  for (const text of [
    "mijn dochter van 14 wordt afgeperst op snap ze heeft een foto gestuurd en nou wil die gozer meer foto's anders gooit ie het op insta",
    'sextortion zoon 15 snapchat',
    'help mijn zoon heeft al 75 euro aan paysafe codes gegeven aan iemand die een filmpje van hem heeft en nu wil hij nog meer',
    'stuur nog 1 foto of ik stuur deze naar je moeder',
    'ze heeft zich uitgekleed voor de camera en nu zegt hij dat hij t opgenomen heeft',
    'iemand heeft een blote foto van mijn kind op telegram gezet',
    'me kind wordt bedreigd met plaatjes van dr zelf',
  ])
    expect(told(text), text).toBe('images')
  for (const text of [
    'stuur even een foto van je bankpas naar de bank',
    'mijn zoon wil nog meer foto’s van de hond',
    'hij heeft foto’s van de kamer en wil nog meer geld vooraf',
  ])
    expect(told(text), text).not.toBe('images')
})

it('hears a card that was given for an amount, and money put on an account to be drawn or sent on', () => {
  for (const text of [
    'heb me ing pas + pin aan een maat van een maat gegeven voor 300 euro nu is me rekening geblokt',
    'vriend vroeg of hij geld op mijn rek mocht storten en ik moest het pinnen en geven',
    'gozer op insta zegt 500 euro per week als je je rekening laat gebruiken',
    'kan je snel geld verdienen door je pas uit te lenen?',
    'stond ineens 1800 euro op mn rekening van iemand die ik niet ken en nu vraagt ie of ik het terug wil storten naar andere rekening',
  ])
    expect(asked(text), text).toBe('mule')
  for (const text of [
    'heb mijn pas aan een jongen gegeven aan de deur en nu is er 300 euro weg',
    'ik heb geld gestort op mijn rekening maar kan niet pinnen',
    'u betaalt 3 euro per maand voor uw rekening',
  ])
    expect(asked(text), text).not.toBe('mule')
})
