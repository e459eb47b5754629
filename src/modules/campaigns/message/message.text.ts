// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const campaignMessages = defineMessages('campaigns', {
  mayNotPlan: {
    nl: 'Alleen communicatieadviseurs van partners werken met boodschappen en campagnes.',
    en: 'Only communication advisers of partners work with messages and campaigns.',
  },
  longSentence: {
    nl: 'Deze zin is te lang voor veel lezers: “{at}”. Maak er twee van.',
    en: 'This sentence is too long for many readers: “{at}”. Make it two.',
  },
  passive: {
    nl: 'Zeg wie het doet, en gebruik geen “worden”: “{at}”.',
    en: 'Say who does it, and avoid the passive: “{at}”.',
  },
  otherWord: {
    nl: 'Wij gebruiken overal één woord. Schrijf dit anders: {at}.',
    en: 'We use one word everywhere. Write this otherwise: {at}.',
  },
  hardWord: {
    nl: '“{at}” is een moeilijk woord. Kies een makkelijker woord.',
    en: '“{at}” is a hard word. Choose an easier one.',
  },
  hardToRead: {
    nl: 'Deze tekst is te moeilijk voor veel lezers ({at}). Schrijf korter.',
    en: 'This text is too hard for many readers ({at}). Write shorter.',
  },
  tooManyLines: { nl: 'Geef hoogstens zes regels.', en: 'Give at most six lines.' },
  webAddress: {
    nl: 'Dit is geen webadres dat met https:// begint.',
    en: 'This is no web address that begins with https://.',
  },
  doNeeded: {
    nl: 'Schrijf ten minste één ding op dat mensen wel of niet doen.',
    en: 'Write at least one thing that people do or do not do.',
  },
  sameLines: {
    nl: 'Vertaal elke regel: evenveel regels als in het Nederlands.',
    en: 'Translate every line: as many lines as in Dutch.',
  },
  translator: {
    nl: 'Zeg welke organisatie dit liet vertalen. Een mens moet de vertaling maken of nalezen.',
    en: 'Say which organisation had this translated. A person must make or check the translation.',
  },
  unknownForm: { nl: 'Deze vorm van fraude kennen wij niet.', en: 'We do not know this form of fraud.' },
  alreadyWaits: {
    nl: 'Er wacht al een voorstel voor deze boodschap. Beslis daar eerst over.',
    en: 'A proposal for this message waits already. Decide about that first.',
  },
  messageNotFound: { nl: 'Deze boodschap is er niet.', en: 'This message is not there.' },
  messageNotNow: {
    nl: 'Dit kan nu niet meer: iemand anders was u voor. Bekijk de boodschap opnieuw.',
    en: 'This cannot be done now: somebody else came first. Look at the message again.',
  },
  alreadySigned: {
    nl: 'Uw organisatie tekende al. Nu is een andere organisatie nodig.',
    en: 'Your organisation signed already. Now another organisation is needed.',
  },
  notYourProposal: {
    nl: 'Alleen wie het voorstelde, trekt het in.',
    en: 'Only who proposed it takes it back.',
  },
  useNotFound: {
    nl: 'Deze plek is er niet, of is van een andere organisatie.',
    en: 'This place is not there, or is of another organisation.',
  },
  notInForce: {
    nl: 'Deze boodschap geldt nu niet. Kies een boodschap die geldt.',
    en: 'This message is not in force now. Choose one that is.',
  },
  recalledStays: {
    nl: 'Deze boodschap is teruggeroepen. Haal hem weg, of zet er de nieuwe voor in de plaats.',
    en: 'This message was recalled. Take it away, or put the new one in its place.',
  },
  doneInWarning: {
    nl: 'Verbeter de waarschuwing of trek hem in. Dan is deze taak vanzelf klaar.',
    en: 'Correct the warning or withdraw it. Then this task is done by itself.',
  },
  doneInCampaign: {
    nl: 'Kies in de campagne een andere boodschap, of laat de campagne niet doorgaan. Dan is deze taak vanzelf klaar.',
    en: 'Choose another message in the campaign, or call the campaign off. Then this task is done by itself.',
  },
  clashNotFound: {
    nl: 'Deze botsing is er niet meer. Misschien is er iets gewijzigd.',
    en: 'This clash is no longer there. Perhaps something was changed.',
  },
  clashAnswered: { nl: 'Hier is al over beslist.', en: 'This was decided already.' },
  clashOwn: {
    nl: 'Uw organisatie gaf de reden. Een andere organisatie moet het ermee eens zijn.',
    en: 'Your organisation gave the reason. Another organisation must agree with it.',
  },
})

export const audienceText = defineText({
  nl: {
    everyone: 'iedereen',
    young: 'jongeren',
    older: 'ouderen',
    entrepreneurs: 'ondernemers',
    victims: 'wie is opgelicht',
  },
  en: {
    everyone: 'everyone',
    young: 'young people',
    older: 'older people',
    entrepreneurs: 'entrepreneurs',
    victims: 'people who were scammed',
  },
})

export const questionText = defineText({
  nl: {
    'click-link': 'Mag u op een link in een bericht klikken?',
    'call-number': 'Mag u het nummer bellen dat in een bericht staat?',
    'keep-talking': 'Mag u blijven praten met wie zegt dat hij van uw bank is?',
    'give-code': 'Mag u een code of pincode aan iemand geven?',
    'install-program': 'Mag u een programma installeren omdat iemand dat vraagt?',
    'pay-stranger': 'Mag u vooraf betalen aan wie u niet kent?',
    'move-money': 'Mag u geld overmaken omdat een bericht daarom vraagt?',
  },
  en: {
    'click-link': 'May you click a link in a message?',
    'call-number': 'May you call the number that stands in a message?',
    'keep-talking': 'May you keep talking to who says they are from your bank?',
    'give-code': 'May you give somebody a code or PIN?',
    'install-program': 'May you install a program because somebody asks you to?',
    'pay-stranger': 'May you pay in advance to somebody you do not know?',
    'move-money': 'May you transfer money because a message asks you to?',
  },
})

export const stanceText = defineText({
  nl: { never: 'nooit', 'after-checking': 'na controle', allowed: 'ja', silent: 'zegt hier niets over' },
  en: { never: 'never', 'after-checking': 'after checking', allowed: 'yes', silent: 'says nothing about this' },
})

export const versionStatusText = defineText({
  nl: {
    waiting: 'wacht op een tweede organisatie',
    'in-force': 'geldt',
    replaced: 'vervangen',
    recalled: 'teruggeroepen',
    withdrawn: 'ingetrokken voordat het gold',
  },
  en: {
    waiting: 'waits for a second organisation',
    'in-force': 'in force',
    replaced: 'replaced',
    recalled: 'recalled',
    withdrawn: 'withdrawn before it was in force',
  },
})
