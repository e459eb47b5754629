// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'
import { problemText } from '#values'

/** What is wrong with a number, address, amount or date, by code: `values.` and the code of the problem. */
defineMessages('values', problemText)

export const reportMessages = defineMessages('reports', {
  tooLong: {
    nl: 'Deze tekst is te lang: er passen {max, number} tekens in. Maak de tekst korter.',
    en: 'This text is too long: there is room for {max, number} characters. Make it shorter.',
  },
  wrongReference: {
    nl: 'Een eigen kenmerk is 1 tot 100 gewone tekens (letters, cijfers, leestekens) en begint en eindigt niet met een spatie.',
    en: 'A reference is 1 to 100 plain characters (letters, digits, punctuation) and neither begins nor ends with a space.',
  },
  fingerprintOfSite: {
    nl: 'Een vingerafdruk van een nagemaakte pagina hoort bij de rol “site”.',
    en: 'A fingerprint of a phishing page goes with the role “site”.',
  },
  nothingStated: {
    nl: 'Hiermee kunnen wij nog niemand waarschuwen. Vertel kort wat er gebeurde, kies wat erop lijkt, of noem een rekening, nummer of site.',
    en: 'With this we cannot warn anybody yet. Tell briefly what happened, choose what it looks like, or name an account, number or site.',
  },
  unknownFraudForm: {
    nl: 'Deze fraudevorm staat niet in de taxonomie. Zie /v1/fraud-forms.',
    en: 'This fraud form is not in the taxonomy. See /v1/fraud-forms.',
  },
  unknownChannel: {
    nl: 'Dit contactkanaal staat niet in de taxonomie.',
    en: 'This contact channel is not in the taxonomy.',
  },
  municipalityElsewhere: {
    nl: 'De gemeente ligt niet in deze provincie, maar in {province}. Laat de provincie weg, of kijk de gemeente na.',
    en: 'The municipality does not lie in this province but in {province}. Leave the province out, or check the municipality.',
  },
  dateInFuture: {
    nl: 'Deze datum moet nog komen. Vul de dag in waarop het gebeurde.',
    en: 'This date is still to come. Give the day on which it happened.',
  },
  dateTooOld: {
    nl: 'Deze datum is te lang geleden. Kijk het jaar na.',
    en: 'This date is too long ago. Check the year.',
  },
  referenceTwice: {
    nl: 'Dit eigen kenmerk komt in dit bestand al eerder voor.',
    en: 'This reference occurs earlier in this file.',
  },
  mayNotFile: {
    nl: 'Uw organisatie mag geen meldingen aanleveren.',
    en: 'Your organisation may not file reports.',
  },
  notFound: {
    nl: 'Deze melding bestaat niet, of is niet van uw organisatie.',
    en: 'This report does not exist, or is not of your organisation.',
  },
  held: {
    nl: 'Deze melding moet nu bewaard blijven: iemand legde vast dat zij nodig is. Er is niets gewist.',
    en: 'This report has to be kept for now: somebody put on record that it is needed. Nothing was erased.',
  },
  storyChanged: {
    nl: 'Uw verhaal is intussen veranderd. Kijk nog eens wat wij erin lazen, en verstuur dan.',
    en: 'Your story was changed meanwhile. Look again at what we read in it, and then send.',
  },
  ofReporter: {
    nl: 'Dit is van de melder zelf, of van wie het overkwam. Wij zetten het op geen lijst.',
    en: 'This belongs to the reporter, or to the person whom it happened to. We put it on no list.',
  },
  alreadySo: {
    nl: 'Zo stond het er al. Kies wat het anders was.',
    en: 'It said so already. Choose what else it was.',
  },
  roleOfOtherKind: {
    nl: 'Dat kan dit gegeven niet zijn. Naar een rekening gaat geld, een nummer belt, een site bezoekt iemand.',
    en: 'That is not what this can have been. Money goes to an account, a number calls, people visit a site.',
  },
  whyCorrected: {
    nl: 'Schrijf kort op waarom. Uw collega’s kunnen dit lezen.',
    en: 'Write briefly why. Your colleagues can read it.',
  },
  tooManyIdentifiers: {
    nl: 'In één melding passen {max} gegevens.',
    en: 'One report has room for {max} identifiers.',
  },
  confirmedBefore: {
    nl: 'Bevestigen kunt u tot een minuut daarna ongedaan maken, en alleen wat u zelf bevestigde. Klopt de melding niet? Wijs die dan af.',
    en: 'You can undo a confirmation for a minute, and only your own. Is the report wrong? Then reject it.',
  },
  stepNotAllowed: {
    nl: 'Dit kan niet meer bij een melding met deze status.',
    en: 'This is no longer possible for a report with this status.',
  },
  reasonRequired: {
    nl: 'Schrijf kort op waarom. De melder kan dit lezen.',
    en: 'Write briefly why. The reporter can read this.',
  },
  tooManyAtOnce: {
    nl: 'Dit zijn er te veel tegelijk: hoogstens {max, number}. Er is niets opgeslagen.',
    en: 'These are too many at once: at most {max, number}. Nothing was stored.',
  },
  duplicateOfItself: {
    nl: 'Een melding kan geen dubbele zijn van zichzelf. Kies een andere melding.',
    en: 'A report cannot be a duplicate of itself. Choose another report.',
  },
  duplicateOfDropped: {
    nl: 'Die melding telt zelf niet mee. Kies een melding die wel meetelt, of draai eerst dat besluit terug.',
    en: 'That report does not count itself. Choose one that does, or first undo that decision.',
  },
  questionEmpty: {
    nl: 'Schrijf uw vraag op.',
    en: 'Write down your question.',
  },
  questionAsksSecret: {
    nl: 'Wij vragen nooit om een pincode, wachtwoord, code of toegang tot een computer. Oplichters doen dat wel. Vragen óf het is gebeurd, mag: begin dan met “Heeft u”.',
    en: 'We never ask for a PIN, a password, a code or access to a computer. Scammers do. You may ask whether it happened: then begin with “Did you”.',
  },
  tooManyQuestions: {
    nl: 'Er staan al {max, number} vragen open bij deze melder. Wacht op een antwoord.',
    en: 'This reporter already has {max, number} open questions. Wait for an answer.',
  },
  cannotBeAsked: {
    nl: 'Deze melder kan geen vraag krijgen: er is geen code bij de melding, of niemand werkt er nog aan.',
    en: 'This reporter cannot be asked: there is no code with the report, or nobody works on it any more.',
  },
  answerEmpty: {
    nl: 'Schrijf uw antwoord op. Weet u het niet? Schrijf dat dan.',
    en: 'Write down your answer. You do not know? Then write that.',
  },
  questionGone: {
    nl: 'Deze vraag is al beantwoord, of is niet meer nodig.',
    en: 'This question was answered already, or is no longer needed.',
  },
  codeUnknown: {
    nl: 'Wij vinden geen melding bij deze code. Kijk de letters en cijfers na. De code staat op uw ontvangstbewijs.',
    en: 'We find no report with this code. Check the letters and digits. The code is on your receipt.',
  },
})

export const statusText = defineText({
  nl: {
    received: 'Ontvangen',
    confirmed: 'Bevestigd',
    rejected: 'Afgewezen',
    duplicate: 'Dubbel',
    withdrawn: 'Ingetrokken',
    closed: 'Afgerond',
    'origin-web': 'formulier',
    'origin-api': 'partner, koppeling',
    'origin-file': 'partner, bestand',
    formUnknown: 'Nog niet bekend',
  },
  en: {
    received: 'Received',
    confirmed: 'Confirmed',
    rejected: 'Rejected',
    duplicate: 'Duplicate',
    withdrawn: 'Withdrawn',
    closed: 'Closed',
    'origin-web': 'form',
    'origin-api': 'partner, API',
    'origin-file': 'partner, file',
    formUnknown: 'Not yet known',
  },
})
