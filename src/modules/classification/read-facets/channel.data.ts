// SPDX-License-Identifier: EUPL-1.2
import type { CueGroup } from './cue.ts'

const calls = {
  'CH-010': [
    'werd|ben|word|werden|was|bent|is|zijn|waren .. {calledpast}',
    '{calledpast} (te) worden|werd|ben|was|geworden',
    'gebeld|opgebeld door|namens|vanuit|met|dat|over|op|en|wegens|alsof|na, werdt gebeld, heeft|hebben|had .. mij|me|mn|ons|haar|hem gebeld',
    'belde|belden|bellen|belt mij|me|ons|hem|haar|hen|op|mn',
    'belde .. {someone}|<bank>|<police>|bank',
    '{someone} .. belde|belden|belt|aan de telefoon',
    'belde|belden (mij|me|ons|er) (op|een|iemand|zogenaamd|zgn), die|hij|zij|ze|men belde|belden|belt',
    '{got} .. telefoontje|telefoon|telefoons|telefoongesprek|belletje|oproep|telefonisch',
    'telefoontje|belletje|telefoongesprek|telefonade|oproep|telefoon (gekregen) van|dat|met|vanuit|zogenaamd|uit|door|namens',
    'aan|over|door|via|per|langs de telefoon, aan|via ({the}) lijn, aan de telefoon|lijn|foon, telefonisch, de|die|deze beller|belster|bellers, beller (zei|wist|vroeg|wilde|had)',
    'bleef|bleven|hield|houden|hielden|bleef|gehouden .. lijn',
    'hing|hang (ik) op, heb|ben .. opgehangen, opgehangen',
    'called|phoned|rang|ringing|calling|phoning|telephoned me|us|him|her|my|up',
    'phone|telephone|video call|calls, phonecall, on|by|over the phone|telephone|line, by phone, (the) caller, a|the call from, call came',
    'was|got|were|been called|phoned|rung by|from|and|about, {someone}|<bank>|bank .. called|rang|phoned, he|she|they called|rang|phoned, call from, hung up, put the phone down, kept me on',
  ].join(', '),
  'CH-020':
    'ingesproken|automatisch|opgenomen bericht|bandje|boodschap|stem, bandje, computerstem, robotstem, robotcall, blikken|mechanische|automatische stem, automated|recorded|robotic|automatic call|message|voice, robocall*, robot call|voice',
}

/** Where the deceit came by. A visit goes before a call, and a conversation before what led to it, as in the rules of the taxonomy. */
export const channelCues: readonly CueGroup[] = [
  {
    facet: 'channel',
    strength: 6,
    unless: ['FF-500', 'FF-120', 'FF-110'],
    cues: {
      'CH-120': [
        'stond|stonden|verscheen|verschenen|kwam|kwamen .. aan|voor ({the}) deur|voordeur|huisdeur',
        'aan de|mijn|onze|haar|zijn (voor) deur|voordeur|huisdeur (stond|kwam|verscheen|gekomen|langs)',
        'man|vrouw|jongen|koerier|agent|iemand|medewerker|collega|meisje|dame|heer .. aan de deur',
        'voor de deur stond|stonden',
        'kwam|kwamen|komt|langs|gekomen (er) (iemand|hij|ze|zij|een|man|koerier|collega) .. ophalen|afhalen',
        'aan de deur opgehaald|afgegeven|meegegeven|meegenomen|gehaald',
        'opgehaald|afgehaald aan|bij (de|mij|mijn|haar|ons) deur|huis|thuis|voordeur',
        'kwam|kwamen bij mij|ons|haar|hem thuis|binnen|langs|aan',
        'kwam|kwamen (er) (een) hij|ze|iemand|man|koerier|vrouw|jongen|agent|collega .. langs|aanbellen|thuis, kwam|kwamen langs|aanbellen',
        'aangebeld|belde|belden (hij|er) (een) (man|vrouw|jongen|iemand|koerier) aan',
        'werd .. aangebeld, aan huis, huisbezoek',
        'koerier .. opgehaald|ophalen|mee|meegenomen|meenam|langs',
        'koerier|collega|agent|medewerker|bode|man|jongen kwam|stond|haalde|haalt|komt',
        'at|to my|the|our|her|his door|doorstep|front, knocked (on), doorbell, came to my|the|our|her|his house|home|flat',
        'courier|man|woman|colleague|someone|boy .. came to (collect) (my) (the), courier collected|picked|came',
        'collected (it) (my) (the) (card) from my|the|our|her door|house|home',
      ].join(', '),
    },
  },
  {
    facet: 'channel',
    strength: 5,
    unless: ['FF-940', 'FF-500'],
    cues: calls,
  },
  { facet: 'channel', strength: 4, under: ['FF-940'], cues: calls },
  {
    facet: 'channel',
    strength: 4,
    unless: ['FF-500'],
    cues: {
      'CH-030': [
        '{got}|kwam|stuurden|stuurde|sturen .. {sms}',
        '{sms} .. van|dat|over|zogenaamd|namens|waarin|met|alsof|afkomstig|gekregen|ontvangen|from|saying|about|that',
        'via|per|in|uit|op|door|na|met|by|in ({the}) {sms}, een {sms}, in een sms, geldt sms, {so} {sms}, ge smst, gesmst, sms phishing, smishing',
        'text message|messages|msg, a|the|this|by text, texts from, texted, text from, a text (saying|about|that)',
      ].join(', '),
      'CH-040': [
        '{chat} .. van|dat|waarin|met|zogenaamd|gekregen|ontvangen|alsof',
        '{got}|stuurde .. appje|appjes|appbericht|whatsappje|whatsappbericht*|<messenger>',
        'een|n|het|dit|via|per|in appje|appbericht|whatsappje|whatsappbericht*|voicebericht|spraakbericht|voicenote, voice note|message, {got} .. app, een|n app van|dat|met|waarin, via|per|in de|een|n app van|dat, via|per app, in een (groeps) app|appgroep|groepsapp, appgroep, groepsapp, appte|appten|appt, app mij|me|ons, werd|ben|word geappt, geappt, {so} appje',
        'via|op|per|over|with|in|by|from|on|through (een|de|a|mijn|the|haar|zijn|onze) <messenger>, whats app, <messenger> bericht*|message*|groep*|group*|gesprek|chat|contact|nummer|video*|call|kanaal|channel, <messenger>',
        'signal bericht|groep|app|chat, via|op|on signal, imessage, wechat, discord, via|op discord, teams, whatsappje*|whatsappbericht*|whatsappgroep*',
      ].join(', '),
    },
  },
  {
    facet: 'channel',
    strength: 4,
    unless: ['FF-500'],
    cues: {
      'CH-050': [
        '{got}|kwam|komt .. {mail}, stuurde|stuurden (mij|me|ons) (een) {mail}',
        '{mail} .. van|dat|over|zogenaamd|namens|waarin|met|alsof|afkomstig|gekregen|ontvangen|from|saying|about|that|vanuit|waar',
        'via|per|in|uit|op|door|na|by|over|in een|de|die|deze|dit|an|a|the|this (e) {mail}, via|per|by (e) {mail}, e mail, een|an|die|deze|dit {mail}, {so} {mail}, mailde|mailden|emailed (mij|me|ons|dat|us), gemaild, phishingmail, phishing {mail}, mailcontact, mailwisseling, in mijn|my inbox|mailbox|postvak|spam*',
      ].join(', '),
      'CH-110':
        'een|n|via|valse|neppe|nep|de|die|deze brief, brief|briefje .. van|met|dat|waarin|zogenaamd|namens, per|met|via|in|bij (de) post, brief met .. qr|code|link, nepbrief, brievenbus, in de bus, flyer, a|fake|the letter, in|by|through the|my post|mail|letterbox|mailbox, by post, letter from|through|came|with',
    },
  },
  {
    facet: 'channel',
    strength: 3,
    unless: ['FF-500'],
    cues: {
      'CH-130': 'qr (code|codes), qrcode*',
      'CH-060':
        'via|op|van|in|through|on|from|off|langs (de) <marketplace>, <marketplace> (advertentie|chat|koper|verkoper|buyer|seller|listing|ad|gekocht|verkocht|gevonden|besteld), fb|<social> marketplace, marketplace, handelsplaats, tweedehandssite, <marketplace> site|app, verkoopsite, veilingsite, advertentiesite, <marketplace>',
      'CH-070':
        'via|op|in|van|through|on|from|langs (een|de|mijn|a|the) <social>, <social> (groep|groepen|pagina|profiel|vriend|vrienden|contact|bericht|berichtje|advertentie|account|group|page|profile|message|post), social media, sociale|social media|netwerk, insta, facebookgroep*|facebookpagina*|facebookadvert*|facebookvriend*|facebookmarkt*, fb, via|op|on insta|fb, datingsite*, datingapp*, dating app|site|profiel, dating, <social>',
      'CH-080':
        'advertentie|reclame|advert|ad|ads|filmpje|video|post|banner (op|via|bij|in|on|van) <social>|internet|<search>|website|news|nu|nieuwssite|site, gesponsord*, sponsored, reclame, reclames|reclamefilmpje|banner|popup|pop up, advertentie .. beleg*|invest*|<crypto>|cryptomunt*|snel|rijk|bekende, an|the advert|ad|advertisement, zag .. advertentie, nepadvertentie, een advertentie',
      'CH-090':
        'gegoogeld|googelde|googlede|gegoogled|googelen|googled|googelt, zoekresultaat|zoekresultaten|zoekmachine|zoekmachines, zocht|gezocht|zoeken|gevonden|opgezocht|opzocht|zoekt|vond|gevonden .. <search>|internet|online, via|op|in|bij <search>, bovenste|eerste resultaat|hit|link|zoekresultaat|nummer, search result|results|engine, searched|looked|found .. <search>|online|up, typed .. <search>, nummer .. opgezocht|<search>|internet, zocht ({the}) nummer|telefoonnummer|klantenservice|helpdesk',
    },
  },
  {
    facet: 'channel',
    strength: 2,
    unless: ['FF-500'],
    cues: {
      'CH-100':
        '{goods} .. {shop}, {shop} .. {goods}, bij|op|via|in|van|on|from|at|with (een|de|die|deze|a|an|the|this) (online|nep|valse|fake) {shop}, webwinkel|webshop|webwinkels|webshops|nepwebshop|nepwinkel|nepsite|nepwebsite|nepwebwinkel|internetwinkel, online|web|fake|nep|valse winkel|shop|store|site|website, de|een|die|the|a site|website|webpagina',
      'CH-040': 'chatte|chatten|gechat|chatting|chatted, geappt, app van, appen',
      'CH-110': 'brieven, letters, acceptgiro',
    },
  },
]
