// SPDX-License-Identifier: EUPL-1.2
import type { CueGroup } from './cue.ts'

const home =
  'kamer|kamers|woning|huis|appartement|appartementje|studio|kot|flat|chalet|bungalow|villa|huisje|huurhuis|stacaravan|boerderij|apartment|room|cottage|house|vakantiehuis|vakantiehuisje|vakantiewoning'

/**
 * Which form below a known one a text tells of. They say too little by themselves: a ticket is a fraud with tickets only where
 * somebody bought something. A finer form never takes the place of another form.
 */
export const formCues: readonly CueGroup[] = [
  {
    facet: 'form',
    strength: 5,
    under: ['FF-110'],
    cues: {
      'FF-114': `gehuurd|huurde|verhuurt|verhuurd|borg|waarborg|bezichtig*|woonruimte*|stacaravan*|appartement*|rented|apartment|tenant|campingplaats, verhuurder|verhuurster|huisbaas|huisbazin|kotbaas|landlord|landlady, huurwoning*|huurcontract|studentenkamer*|vakantiewoning*|vakantiehuis*|chalet|bungalow, ${home} .. huren|gehuurd|huur|huurde|geboekt|boekte|boeken|borg|waarborg|rent|rented|booked|deposit|sleutel|sleutels|keys, borg|waarborg|aanbetaling|deposit|huurde|huren|gehuurd|geboekt|booked|rented .. ${home}, borg|waarborg .. huur|maand, sleutel|sleutels|keys .. ${home}`,
      'FF-113':
        'ticket*|vliegticket*|reisbureau|festivalbandje*|concertkaart*|festivalkaart*|toegangskaart*|kaartje|kaartjes, kaarten|kaart (voor|van) (een|het|de) concert|festival|musical|wedstrijd|voorstelling|show, concert|festival .. kaarten',
    },
  },
  {
    facet: 'form',
    strength: 4,
    under: ['FF-110'],
    cues: {
      'FF-115':
        'namaak*|counterfeit*|replica*|waardeloos|waardeloze, imitatie*, nagemaakt|nagemaakte (merk*|tas|schoenen|horloge|parfum|jas), kreeg|kregen|ontving|gekregen|ontvangen|arriveerde|kwam|got|received .. plastic|speelgoed|nep|neppe|fake|troep|rommel|prul*|anders|vod|lap, heel|totaal|iets|something iets|anders|else|different, leeg|lege|empty doos|doosje|pakket|pakje|box, niet|geen|not (een) echt|echte|origineel|originele|authentiek|genuine|real, stuk|kapot|kapotte .. aangekomen|ontvangen|geleverd',
    },
  },
  {
    facet: 'form',
    strength: 3,
    under: ['FF-110'],
    cues: {
      'FF-112':
        '<marketplace>|marketplace|facebookgroep*|rommelmarktgroep*, <social> groep|group, {someone} op|via|on <social>, advertentie .. {someone}',
      'FF-111':
        'webwinkel*|webshop*|nepwinkel*|nepshop*|nepwebshop*|internetwinkel*|webstore, online winkel|shop|store|winkeltje, winkel|shop|store (op|in) (het) internet',
    },
  },
  {
    facet: 'form',
    strength: 2,
    under: ['FF-110'],
    cues: {
      'FF-111':
        'site|website|shop|store .. weg|lucht|offline|verdwenen|gone|down|besteld|bestelde|ordered, besteld|bestelde|ordered (op|bij|via|from|on|at) (een|de|a|the) site|website|shop|winkel|store',
    },
  },
  {
    facet: 'form',
    strength: 4,
    under: ['FF-120'],
    cues: {
      'FF-122':
        'te|too veel|much .. betaald|overgemaakt|gestort|over|paid|sent, teveel|overpaid|overpayment, teruggeboekt|teruggedraaid|gestorneerd|storneren|storneerde|terugboek*|terugdraai*|chargeback*|reversed, dispute|geschil, cheque|check bounced, verschil|rest|difference .. terug|terugstorten|storten|sturen|back, opened|opende|opent (a|een) case|claim|zaak',
    },
  },
  {
    facet: 'form',
    strength: 3,
    under: ['FF-120'],
    cues: {
      'FF-121':
        'screenshot*|schermafdruk*|schermafbeelding*|betaalbewijs|nepbewijs|nepapp|betaalbevestiging*, nep|neppe|fake|valse|vervalst|vervalste|vals bankapp|app|betaalbewijs|betaling|bevestiging|bewijs|overschrijving|payment|confirmation|proof|betaalscherm, liet|toonde|hield|toont|showed .. telefoon|scherm|zien|phone|screen|transfer, betaling|payment gelukt|geslaagd|confirmed, proof of payment, groen|groene|green vinkje|vink|check|tick, bewijs (van) (de) betaling|overschrijving|overboeking',
    },
  },
  {
    facet: 'form',
    strength: 5,
    under: ['FF-200'],
    cues: {
      'FF-230':
        'betaalverzoek*|betaallink*|<request>, payment request*|link*, een|ene|<number>|one cent|eurocent|penny, centtruc|controlebetaling',
      'FF-240':
        '{card} .. opsturen|opgestuurd|opstuur|opgestuurde|doorgeknipt|doorknippen|verwisseld|omgewisseld|onderschept|gevist|gehengeld|inleveren, {card} .. brievenbus|envelop|post|envelope|mailbox, brievenbus .. {card}, pincode .. {card}, {card} (en|met|and) (de|mijn|haar|zijn) pincode|pin',
    },
  },
  {
    facet: 'form',
    strength: 4,
    under: ['FF-200'],
    cues: {
      'FF-220':
        '<creditcard>|kaartnummer|kaartgegevens|cvc|cvv|kredietkaart*, credit card, card details|number|numbers',
    },
  },
  {
    facet: 'form',
    strength: 3,
    under: ['FF-200'],
    cues: {
      'FF-210':
        '<bank>|bank|bankieren|banking|bankapp .. ingelogd|inloggen|inlog*|logged|login|gegevens|bevestigen|codes, ingelogd|inloggen|inlogde|inlog*|logged|login .. <bank>|bank|bankieren|banking|bankapp, bankgegevens, inlogpagina|inlogscherm (van) (de|mijn) <bank>|bank',
    },
  },
  {
    facet: 'form',
    strength: 5,
    under: ['FF-300'],
    cues: {
      'FF-330':
        'stem|stemgeluid|stemmen|deepfake*|stemkloon*|spraakbericht*|gekloond*|cloned, kunstmatige intelligentie, voice of|was|sounded|like|clone*|message, his|her|my voice, videobel*|videogesprek|videobelletje',
    },
  },
  {
    facet: 'form',
    strength: 4,
    under: ['FF-300'],
    cues: {
      'FF-320':
        'gehackt|gehackte|gehacked|gekraakt|hacked|hijacked|gekaapt|gekaapte, account .. overgenomen|gestolen|stolen, overgenomen|gestolen|stolen account|profiel, echte|eigen|gewone|bekende account|profiel|nummer|chat, own|real|usual account|number|profile',
    },
  },
  {
    facet: 'form',
    strength: 3,
    under: ['FF-300'],
    cues: {
      'FF-310':
        'nieuw|nieuwe|ander|onbekend|vreemd|tijdelijk|new|unknown|different|strange nummer|nr|number, {hello} {kin}, onbekende nummer, nummer .. niet kende, telefoon|phone|toestel .. kapot|gevallen|broken|dropped|stuk|wc|water',
    },
  },
  {
    facet: 'form',
    strength: 6,
    under: ['FF-400'],
    cues: {
      'FF-450':
        'gegoogeld|googelde|googlede|opgezocht|zoekresultaat|zoekmachine, zocht|zoeken|searched|googled .. nummer|telefoonnummer|helpdesk|klantenservice|number|support, nummer|telefoonnummer|helpdesk|number .. <search>|internet|online, via <search>, bovenste|eerste|top|first resultaat|advertentie|link|result|ad, looked up',
    },
  },
  {
    facet: 'form',
    strength: 4,
    under: ['FF-400'],
    cues: {
      'FF-420':
        '{someone}|gebeld|belde|called (van|door|from|by) (zogenaamd) <software>, <software> belde|called|medewerker*|support|helpdesk, namens <software>, popup*|virusmelding*|viruswaarschuwing*|foutmelding*, pop up, rood|blauw|red|blue scherm|screen, virus|storing|hackers (op|in|on) (mijn|de|uw|my|the) computer|laptop|pc|router|wifi',
    },
  },
  {
    facet: 'form',
    strength: 5,
    under: ['FF-410'],
    cues: {
      'FF-412':
        'koerier|ophaler|courier|bode, {door} .. pas|passen|pasje|pasjes|bankpas|card|cards, pas|passen|pasje|pasjes|bankpas|bankpassen|sieraden|card|cards .. ophalen|opgehaald|ophaalde|afgegeven|meegegeven|meegenomen|collected|collect|picked|opgehaald, aan {door}, at the door, haalde|haalt|halen .. pas|passen|pasje|pasjes|bankpas',
      'FF-413':
        '<remote>, meekijken|meekeek|meegekeken|meekijkt, op afstand, overgenomen|overnam|overgenomen .. computer|telefoon|laptop|scherm|ipad, computer|telefoon|laptop|tablet|ipad|scherm .. overgenomen|overnam|overnemen, remote access|control|desktop, muis .. bewegen|bewoog, took over my|his|her phone|computer|laptop, app|programma installeren|geinstalleerd',
    },
  },
  {
    facet: 'form',
    strength: 4,
    under: ['FF-410'],
    cues: {
      'FF-411':
        'kluisrekening|kluisrekeningen, veilige|veilig|safe|secure rekening|rekeningnummer|account, veiligstellen|veiliggesteld, zelf overgemaakt|overgeboekt, safe place',
    },
  },
  {
    facet: 'form',
    strength: 5,
    under: ['FF-500'],
    cues: {
      'FF-560':
        'toeslag*|huurtoeslag|zorgtoeslag|kinderbijslag|kinderopvangtoeslag|itsme, uitkering|bijstand|aow .. rekening|rekeningnummer|gewijzigd|omgeleid|andere|overgemaakt|aangevraagd, tax|childcare benefit|benefits|refund',
      'FF-530':
        'account|accounts|profiel|mailbox|email|<social>|<messenger> .. gehackt|gehacked|overgenomen|gekaapt|gestolen|hacked|gekraakt|hijacked|stolen|weg, gehackt|hacked|overgenomen .. account|profiel, sim swap, simswap, kan|can (er) (niet|not) meer|longer in|bij, wachtwoord .. gewijzigd|veranderd|changed, taken over, via|with|from|op mijn|my (<shop>|<marketplace>|<social>|_) account',
      'FF-550':
        'handelsregister|kamer van koophandel, onze|ons|our|mijn|my zaak|bv|bedrijf|bedrijfsnaam|onderneming|webshop|webwinkel|handelsnaam|huisstijl|logo|stichting|vereniging|company|firm|salon|restaurant, bedrijfsgegevens, als|namens ons|onze bedrijf, nep|neppe|valse|fake site|website|pagina|facebookpagina (van|met|op) (ons|onze|mijn)',
    },
  },
  {
    facet: 'form',
    strength: 4,
    under: ['FF-500'],
    cues: {
      'FF-510':
        'lening*|krediet*|hypotheek|loan|loans|bkr|leasecontract|<creditcard> .. naam|aangevraagd, rekening|bankrekening|account .. geopend|opened, opened .. account, geopend .. rekening|bankrekening, financiering',
      'FF-520':
        'telefoonabonnement*|energiecontract|<later>|postorder*, abonnement|abonnementen|besteld|bestelling|bestellingen|contract|ordered|subscription .. naam|name, naam|name .. abonnement|abonnementen|besteld|bestelling|bestellingen|contract|ordered|subscription, nooit|niet|niks|never besteld|ordered, achteraf betal*',
    },
  },
]
