// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const fileText = defineText({
  nl: {
    title: 'Uw gegevens',
    lead: 'Zo weinig mogelijk vragen, zo kort mogelijk bewaren, en nooit zeggen wie er meldde.',
    askTitle: 'Vraag wat wij over u weten',
    ask: 'Vraag het hier één keer. Alle organisaties die met Dijkwacht werken, geven u dan antwoord. Het kost niets en u heeft geen account nodig.',
    right: 'Wat wilt u?',
    rightHelp: 'Kies er één. Later kunt u nog iets anders vragen.',
    keys: 'Waarmee kunnen wij u vinden?',
    keysHelp: 'Vul alleen iets in dat van uzelf is. Daarna laat u zien dat het van u is; eerder vertellen wij niets.',
    key1: 'Rekeningnummer, telefoonnummer, e-mailadres of site',
    mailOnly:
      'Heeft u alleen een e-mailadres? Dan kunt u hier niet laten zien dat het van u is. Doe dat bij {organisation}, of vul hieronder ook een rekening of nummer in.',
    key2: 'Nog een',
    key3: 'En nog een',
    reportCode: 'Code van uw melding',
    reportCodeHelp: 'Heeft u zelf iets gemeld? Met de code van die melding hoeft u verder niets te bewijzen.',
    reason: 'Uitleg',
    reasonHelp:
      'Wilt u iets laten verbeteren of stoppen? Schrijf op wat er niet klopt, of waarom. Schrijf geen burgerservicenummer, pincode, wachtwoord of code op.',
    reach: 'Hoe kunnen wij u bereiken?',
    reachHelp:
      'Dit hoeft niet: met de code die u krijgt, leest u de antwoorden hier. Wij bewaren dit apart en versleuteld.',
    email: 'E-mailadres',
    phone: 'Telefoonnummer',
    submit: 'Verstuur verzoek',
    follow: 'Al iets gevraagd? Lees met uw code de antwoorden',
    nextTitle: 'Wat er dan gebeurt',
    'next-1': 'U krijgt een code. Daarmee volgt u uw verzoek.',
    'next-2': 'U laat zien dat de rekening of het nummer van u is. Dan gaat de tijd lopen.',
    'next-3':
      'Elke organisatie zoekt en antwoordt zelf, binnen een maand. Politie en Openbaar Ministerie hebben eigen termijnen.',
    'next-4': 'Alle antwoorden komen op één plek. U kunt ze bewaren als bestand.',
    notTitle: 'Wat niemand u kan vertellen',
    not: 'Wie een rekening, nummer of adres openbaar controleert, laat bij ons niets achter. Niemand kan dus zien of iemand naar u zocht.',
    companiesTitle: 'Deed een bedrijf aangifte?',
    companies:
      'Bedrijven die hier alleen aangifte doen, antwoorden niet via dijkwacht. Vraag het aan het bedrijf zelf. Over een aangifte die getekend is, antwoordt de politie.',
    moreTitle: 'Gaat het om een waarschuwing?',
    more: 'Klopt een waarschuwing over uw rekening, nummer of site niet? Maak dan bezwaar. Dat gaat sneller.',
    object: 'Maak bezwaar',
    disagreeTitle: 'Niet tevreden?',
    disagree:
      'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens, of naar de rechter gaan. Het Juridisch Loket geeft gratis eerste advies.',
    concept:
      'Deze tekst is een concept: hij beschrijft wat de software doet. De organisatie die Dijkwacht gebruikt, laat tekst en termijnen nog vaststellen door haar jurist en functionaris gegevensbescherming.',
  },
  en: {
    title: 'Your data',
    lead: 'Ask as little as possible, keep it as briefly as possible, and never say who reported.',
    askTitle: 'Ask what we know about you',
    ask: 'Ask it here once. All organisations that work with Dijkwacht then give you an answer. It is free and you need no account.',
    right: 'What do you want?',
    rightHelp: 'Choose one. You can ask something else later.',
    keys: 'What can we find you by?',
    keysHelp: 'Enter only what is your own. Then you show that it is yours; before that we tell nothing.',
    key1: 'Account number, phone number, e-mail address or site',
    mailOnly:
      'Do you have only an e-mail address? Then you cannot show here that it is yours. Do that at {organisation}, or enter an account or number below too.',
    key2: 'Another one',
    key3: 'And another one',
    reportCode: 'Code of your report',
    reportCodeHelp: 'Did you report something yourself? With the code of that report you need not prove anything else.',
    reason: 'Explanation',
    reasonHelp:
      'Do you want something corrected or stopped? Write down what is not right, or why. Do not write down a citizen service number, PIN, password or code.',
    reach: 'How can we reach you?',
    reachHelp:
      'You need not say: with the code that you get you read the answers here. We keep this apart and encrypted.',
    email: 'E-mail address',
    phone: 'Phone number',
    submit: 'Send request',
    follow: 'Asked already? Read the answers with your code',
    nextTitle: 'What happens then',
    'next-1': 'You get a code. With it you follow your request.',
    'next-2': 'You show that the account or number is yours. Then the time starts.',
    'next-3':
      'Every organisation searches and answers by itself, within a month. Police and prosecutor have terms of their own.',
    'next-4': 'All answers come in one place. You can keep them as a file.',
    notTitle: 'What nobody can tell you',
    not: 'Whoever checks an account, number or address in public leaves nothing with us. So nobody can see whether somebody looked for you.',
    companiesTitle: 'Did a company file a complaint?',
    companies:
      'Companies that only file complaints here do not answer through dijkwacht. Ask the company itself. The police answer for a complaint that was signed.',
    moreTitle: 'Is it about a warning?',
    more: 'Is a warning about your account, number or site not right? Then object. That is faster.',
    object: 'Object',
    disagreeTitle: 'Not satisfied?',
    disagree:
      'You can complain to the Dutch Data Protection Authority, or go to court. The Juridisch Loket gives free first advice.',
    concept:
      'This text is a draft: it describes what the software does. The organisation that uses Dijkwacht still has to have text and periods adopted by its lawyer and data protection officer.',
  },
})
