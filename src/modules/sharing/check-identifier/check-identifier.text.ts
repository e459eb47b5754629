// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const checkMessages = defineMessages('sharing', {
  empty: {
    nl: 'Vul een rekeningnummer, telefoonnummer, e-mailadres of webadres in, of plak het bericht dat u kreeg.',
    en: 'Enter an account number, phone number, e-mail address or web address, or paste the message that you received.',
  },
  tooLong: {
    nl: 'Dit is te lang. Plak alleen het stuk waar het nummer of adres in staat.',
    en: 'This is too long. Paste only the part that holds the number or address.',
  },
  tooMany: {
    nl: 'U vraagt {found} gegevens tegelijk en er mogen er {most}. Vraag minder, of gebruik een toegangstoken met de bevoegdheid checks:ask.',
    en: 'You ask about {found} items at once and may ask {most}. Ask less, or use an access token with the permission checks:ask.',
  },
  purposeNeeded: {
    nl: 'Zeg in purpose waarvoor u dit vraagt. Dat wordt vastgelegd.',
    en: 'Say in purpose what you ask this for. It is put on record.',
  },
})

export const text = defineText({
  nl: {
    title: 'Controleer voordat u betaalt',
    lead: 'Kreeg u een rekeningnummer, telefoonnummer, mailadres of link? Kijk of een bevoegde organisatie ervoor waarschuwt.',
    field: 'Wat wilt u controleren?',
    fieldHelp:
      'Bijvoorbeeld een rekeningnummer, telefoonnummer, e-mailadres, webadres, gebruikersnaam of een heel bericht. Open zelf geen links.',
    fieldAgain: 'Wilt u nog iets controleren?',
    submit: 'Controleer',
    kept: 'Wij bewaren niet wat u vraagt.',
    several:
      '{count, plural, one {Wij herkenden één gegeven.} other {Wij herkenden # gegevens in uw tekst. Het dringendste staat bovenaan.}}',
    more: 'Er staan meer dan {most} gegevens in uw tekst. Dit zijn de eerste {most}. Controleer de rest apart.',
    asked: '{kind}: {value}',
    asOf: 'Dit antwoord is van {at}.',
    whatNow: 'Wat kunt u doen?',
    by: 'Wie waarschuwt',
    ground: 'Op welke grond',
    why: 'Waarom',
    objection: 'Is dit van u, en klopt het niet?',
    objectionLink: 'Lees hoe u bezwaar maakt',
    reportLink: 'Meld wat er gebeurd is',
    helpLink: 'Bekijk wat u nu het beste kunt doen',
    iban: 'Rekening',
    phone: 'Telefoonnummer',
    email: 'E-mailadres',
    'web-address': 'Webadres',
    'crypto-address': 'Crypto-adres',
    'user-name': 'Gebruikersnaam',
    'company-number': 'KVK-nummer',
    unknown: 'Uw vraag',
    above_threshold: 'Er zijn meldingen. Betaal niet en geef geen gegevens.',
    none_or_too_few: 'Er zijn geen of te weinig meldingen. Dat zegt niet dat het klopt.',
    cannot_check: 'Dit kunnen wij niet controleren.',
    often_imitated: 'Dit wordt vaak nagemaakt. Hang op en bel zelf.',
    often_imitated_site: 'Dit wordt vaak nagemaakt. Klik niet, maar typ het adres zelf.',
    unavailable: 'Onze controle werkt nu even niet. Wacht met betalen.',
    unavailableWhy: 'Wij konden het niet opzoeken. Dit betekent dus niet dat er geen meldingen zijn.',
    noneWhy: 'Veel mensen melden niet wat hun overkomt, en een nieuwe truc kent nog niemand.',
    aboveWhy:
      'Een bevoegde organisatie heeft besloten hiervoor te waarschuwen. Wie erachter zit, is daarmee niet bewezen.',
    imitatedWhy:
      'Dit hoort bij een bank, de overheid of een andere bekende organisatie. Oplichters kunnen elk nummer of elke afzender op uw scherm laten zien.',
    shortener:
      'Dit is een verkorte link. Daaraan is niet te zien naar welke site hij gaat. Open niets. Vraag de afzender om het hele adres.',
    'well-known-site':
      'Dit is het adres van een bekende site. Ook op bekende sites zitten oplichters, dus het adres alleen zegt niets over degene met wie u te maken heeft.',
    'shared-host':
      'Onder dit adres heeft iedereen een eigen pagina of site. Over het adres zelf kunnen wij niets zeggen.',
    protected:
      'Over dit gegeven geven wij geen antwoord. Het is van een organisatie waar veel mensen mee te maken hebben.',
    doNotPay: 'Betaal niet, en geef geen codes of gegevens.',
    doNotAnswer: 'Neem niet op, antwoord niet en bel niet terug.',
    doNotOpen: 'Open de link niet en vul niets in.',
    paidAlready: 'Al betaald of codes gegeven? Bel nu uw bank. Gebruik het nummer op uw pas of in de app.',
    toldAlready: 'Al iets ingevuld? Verander uw wachtwoord op de echte site.',
    reportIt: 'Meld wat er gebeurd is. Dan kan een ander gewaarschuwd worden.',
    notSafe: 'Ga niet alleen op dit antwoord af. Twijfelt u? Betaal dan niet.',
    searchYourself: 'Zoek zelf het nummer of de site van de organisatie of persoon op, en vraag of het klopt.',
    payProtected:
      'Betaal zo dat u uw geld terug kunt krijgen: achteraf, bij het afhalen, of via de betaaldienst van de site.',
    askSomebody: 'Laat iemand die u vertrouwt meekijken. Haast is een truc.',
    hangUp: 'Belt er nu iemand? Hang op.',
    callYourself: 'Bel zelf het nummer dat op uw bankpas of in een oude brief staat.',
    neverAsks:
      'Uw bank en de overheid vragen nooit om codes, om geld over te maken, of om mee te kijken op uw toestel.',
    typeYourself: 'Typ zelf het adres van de organisatie in uw browser, of gebruik de app die u al heeft.',
    waitAndRetry: 'Probeer het over een paar minuten opnieuw. Betaal tot die tijd niet.',
    lookAgain: 'Kijk of u het precies zo heeft overgenomen als u het kreeg, en probeer het opnieuw.',
    checkOther: 'Controleer iets anders van dezelfde persoon, zoals het rekeningnummer of telefoonnummer.',
    wholeAddress: 'Plak het hele adres van de pagina of het profiel, en niet alleen de site.',
  },
  en: {
    title: 'Check before you pay',
    lead: 'Did you receive an account number, phone number, e-mail address or link? See whether a competent organisation warns about it.',
    field: 'What do you want to check?',
    fieldHelp:
      'For example an account number, phone number, e-mail address, web address, user name or a whole message. Do not open links.',
    fieldAgain: 'Do you want to check something else?',
    submit: 'Check',
    kept: 'We do not keep what you ask.',
    several:
      '{count, plural, one {We recognised one item.} other {We recognised # items in your text. The most urgent comes first.}}',
    more: 'Your text holds more than {most} items. These are the first {most}. Check the rest separately.',
    asked: '{kind}: {value}',
    asOf: 'This answer is of {at}.',
    whatNow: 'What can you do?',
    by: 'Who warns',
    ground: 'On which ground',
    why: 'Why',
    objection: 'Is this yours, and is it not right?',
    objectionLink: 'Read how to object',
    reportLink: 'Report what happened',
    helpLink: 'See what is best to do now',
    iban: 'Account',
    phone: 'Phone number',
    email: 'E-mail address',
    'web-address': 'Web address',
    'crypto-address': 'Crypto address',
    'user-name': 'User name',
    'company-number': 'Company number',
    unknown: 'Your question',
    above_threshold: 'There are reports. Do not pay and give no details.',
    none_or_too_few: 'There are no or too few reports. That does not mean that it is right.',
    cannot_check: 'We cannot check this.',
    often_imitated: 'This is often imitated. Hang up and call yourself.',
    often_imitated_site: 'This is often imitated. Do not click, but type the address yourself.',
    unavailable: 'Our check does not work right now. Wait before you pay.',
    unavailableWhy: 'We could not look it up. So this does not mean that there are no reports.',
    noneWhy: 'Many people do not report what happens to them, and nobody knows a new trick yet.',
    aboveWhy: 'A competent organisation decided to warn about this. It does not prove who is behind it.',
    imitatedWhy:
      'This belongs to a bank, the government or another well-known organisation. Scammers can show any number or sender on your screen.',
    shortener:
      'This is a shortened link. It does not show which site it leads to. Open nothing. Ask the sender for the whole address.',
    'well-known-site':
      'This is the address of a well-known site. Scammers use well-known sites too, so the address alone says nothing about the person that you deal with.',
    'shared-host':
      'Under this address everybody has a page or site of their own. We can say nothing about the address itself.',
    protected: 'We give no answer about this. It belongs to an organisation that many people deal with.',
    doNotPay: 'Do not pay, and give no codes or details.',
    doNotAnswer: 'Do not pick up, do not answer and do not call back.',
    doNotOpen: 'Do not open the link and fill in nothing.',
    paidAlready: 'Already paid or gave codes? Call your bank now. Use the number on your card or in the app.',
    toldAlready: 'Already filled in something? Change your password on the real site.',
    reportIt: 'Report what happened. Then somebody else can be warned.',
    notSafe: 'Do not rely on this answer alone. In doubt? Then do not pay.',
    searchYourself: 'Look up the number or site of the organisation or person yourself, and ask whether it is right.',
    payProtected:
      'Pay in a way that lets you get your money back: afterwards, at pick-up, or by the payment service of the site.',
    askSomebody: 'Let somebody you trust have a look. Hurry is a trick.',
    hangUp: 'Is somebody calling now? Hang up.',
    callYourself: 'Call the number that is on your bank card or in an old letter yourself.',
    neverAsks: 'Your bank and the government never ask for codes, to transfer money, or to look along on your device.',
    typeYourself:
      'Type the address of the organisation in your browser yourself, or use the app that you already have.',
    waitAndRetry: 'Try again in a few minutes. Do not pay until then.',
    lookAgain: 'See whether you copied it exactly as you received it, and try again.',
    checkOther: 'Check something else of the same person, such as the account number or phone number.',
    wholeAddress: 'Paste the whole address of the page or profile, not only the site.',
  },
})
