// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText, type Language } from '#foundation/text'
import type { ComplaintStatus, Party } from './complaint.ts'

/** Names of the statuses, and of each what it means for the filer (`…More`). */
export const statusText = defineText({
  nl: {
    draft: 'Concept',
    draftMore: 'U schrijft eraan. De politie ziet dit nog niet.',
    submitted: 'Ingediend',
    submittedMore: 'De politie heeft het gekregen en moet het nog opnemen.',
    confirmed: 'Bevestigd',
    confirmedMore: 'De politie heeft het opgenomen en gaat het beoordelen.',
    'more-asked': 'Vraag aan u',
    'more-askedByUs': 'Vraag aan de indiener',
    'more-askedMore': 'De politie wil iets van u weten voordat zij verdergaat.',
    'in-assessment': 'In beoordeling',
    'in-assessmentMore': 'De politie kijkt of het strafbaar is, en of het bij andere zaken hoort.',
    'no-offence': 'Geen strafbaar feit',
    'no-offenceMore':
      'De politie ziet hierin geen strafbaar feit. U leest hieronder waarom, en waar u wel terechtkunt.',
    kept: 'Bewaard',
    keptMore: 'Er is nu te weinig om te onderzoeken. Komt er een zaak bij die erop lijkt, dan tellen zij samen.',
    bundled: 'Gebundeld',
    bundledMore: 'Uw zaak hoort bij andere zaken. Samen zijn zij sterker.',
    'in-investigation': 'In onderzoek',
    'in-investigationMore': 'Een rechercheur werkt eraan.',
    'with-prosecutor': 'Bij het Openbaar Ministerie',
    'with-prosecutorMore': 'De officier van justitie beslist wat ermee gebeurt.',
    dismissed: 'Geseponeerd',
    dismissedMore:
      'De officier vervolgt niet. U leest hieronder waarom. Bent u het er niet mee eens? Dan kunt u klagen bij het gerechtshof (artikel 12 Wetboek van Strafvordering).',
    prosecution: 'Vervolging',
    prosecutionMore: 'De officier brengt de zaak voor de rechter.',
    'out-of-court': 'Afgedaan zonder rechter',
    'out-of-courtMore': 'De officier legde zelf een straf of maatregel op.',
    closed: 'Afgerond',
    closedMore: 'Er gebeurt niets meer mee. U leest hieronder waarom.',
    withdrawn: 'Ingetrokken',
    withdrawnMore: 'U heeft het ingetrokken. Wat u noemde, telt niet meer mee.',
    referred: 'Doorverwezen',
    referredMore: 'Een ander meldpunt kan u beter helpen.',
  },
  en: {
    draft: 'Draft',
    draftMore: 'You are writing it. The police do not see this yet.',
    submitted: 'Submitted',
    submittedMore: 'The police have got it and still have to take it.',
    confirmed: 'Confirmed',
    confirmedMore: 'The police have taken it and are going to assess it.',
    'more-asked': 'Question for you',
    'more-askedByUs': 'Question for the filer',
    'more-askedMore': 'The police want to know something from you before they go on.',
    'in-assessment': 'In assessment',
    'in-assessmentMore': 'The police look whether it is a crime, and whether it belongs to other cases.',
    'no-offence': 'No criminal offence',
    'no-offenceMore': 'The police see no crime in this. Below you read why, and where else you can go.',
    kept: 'Kept',
    keptMore: 'There is too little to investigate now. When a case comes that is like it, they count together.',
    bundled: 'Bundled',
    bundledMore: 'Your case belongs to other cases. Together they are stronger.',
    'in-investigation': 'In investigation',
    'in-investigationMore': 'A detective works on it.',
    'with-prosecutor': 'With the prosecutor',
    'with-prosecutorMore': 'The public prosecutor decides what happens with it.',
    dismissed: 'Dismissed',
    dismissedMore:
      'The prosecutor does not prosecute. Below you read why. Do you not agree? Then you can complain to the court of appeal (article 12 of the Code of Criminal Procedure).',
    prosecution: 'Prosecution',
    prosecutionMore: 'The prosecutor takes the case to court.',
    'out-of-court': 'Settled out of court',
    'out-of-courtMore': 'The prosecutor imposed a punishment or measure.',
    closed: 'Closed',
    closedMore: 'Nothing more happens with it. Below you read why.',
    withdrawn: 'Withdrawn',
    withdrawnMore: 'You took it back. What you named does not count any more.',
    referred: 'Referred',
    referredMore: 'Another reporting point can help you better.',
  },
})

/** The status for one side: "Question for you" is a question to the filer for everybody else. */
export const statusFor = (viewer: Party | null, status: ComplaintStatus, language: Language): string =>
  statusText[language][status === 'more-asked' && viewer !== 'filer' ? 'more-askedByUs' : status]

/** What it is in law, on every page about it. */
export const standpointText = defineText({
  nl: {
    'not-yet': 'Nog geen aangifte',
    'not-yetMore': 'Alleen de politie kan een aangifte opnemen. Het is pas een aangifte als de politie die bevestigt.',
    complaint: 'Aangifte, door de politie bevestigd',
    complaintMore: 'De politie nam de aangifte op: {number}.',
    'no-complaint': 'Melding, geen aangifte',
    'no-complaintMore': 'Dit is een melding zonder aangifte. De politie hoeft er geen onderzoek naar te doen.',
  },
  en: {
    'not-yet': 'Not a complaint yet',
    'not-yetMore': 'Only the police can take a criminal complaint. It is one only when the police confirm it.',
    complaint: 'Criminal complaint, confirmed by the police',
    complaintMore: 'The police took the complaint: {number}.',
    'no-complaint': 'Report, no complaint',
    'no-complaintMore': 'This is a report without criminal complaint. The police need not investigate it.',
  },
})

export const complaintMessages = defineMessages('complaints', {
  mayNotFile: {
    nl: 'U mag hier namens uw organisatie niets voorbereiden. Vraag de beheerder van uw organisatie om die rol.',
    en: 'You may not prepare anything here for your organisation. Ask its administrator for that role.',
  },
  mayNotHandle: {
    nl: 'Alleen politie en Openbaar Ministerie behandelen aangiften.',
    en: 'Only police and prosecutor handle complaints.',
  },
  mayNotTakeOver: {
    nl: 'Alleen een systeem van de politie haalt aangiften op. Vraag de beheerder om het recht complaints:take-over.',
    en: 'Only a system of the police takes complaints over. Ask the operator for the permission complaints:take-over.',
  },
  noSuchStep: {
    nl: 'Die stap is er nog niet: de nieuwste is {latest}. Haal de aangifte opnieuw op.',
    en: 'There is no such step yet: the newest is {latest}. Read the complaint again.',
  },
  heldElsewhere: {
    nl: 'Deze aangifte heeft u al, onder nummer {number}. Gebruik dat nummer.',
    en: 'You hold this complaint already, under number {number}. Use that number.',
  },
  otherHash: {
    nl: 'Deze hash hoort niet bij de versie die bij die stap gold. Haal de aangifte opnieuw op en reken de SHA-256 na.',
    en: 'This hash is not of the version that held at that step. Read the complaint again and compute its SHA-256.',
  },
  notFound: {
    nl: 'Deze aangifte bestaat niet, of is niet van u.',
    en: 'This complaint does not exist, or is not yours.',
  },
  notYours: {
    nl: 'Deze stap is aan een ander.',
    en: 'This step is for somebody else.',
  },
  unknownForm: { nl: 'Kies een vorm van fraude uit de lijst.', en: 'Choose a form of fraud from the list.' },
  notOneOf: { nl: 'Kies een van de antwoorden.', en: 'Choose one of the answers.' },
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  tooLong: { nl: 'Gebruik hoogstens {max} tekens.', en: 'Use at most {max} characters.' },
  tooManyLines: { nl: 'Geef hoogstens {max} regels.', en: 'Give at most {max} lines.' },
  inFuture: { nl: 'Deze dag moet nog komen. Kijk de datum na.', en: 'This day still has to come. Check the date.' },
  endsBeforeBegin: { nl: 'Het einde ligt vóór het begin.', en: 'The end lies before the beginning.' },
  wrongDate: {
    nl: 'Dit is geen datum die wij kennen. Schrijf bijvoorbeeld 3-11-2026.',
    en: 'This is no date that we know. Write for example 3-11-2026.',
  },
  wrongMoment: {
    nl: 'Dit is geen datum met tijd die wij kennen. Schrijf bijvoorbeeld 27-11-2026 14:05. Weet u de tijd niet? Schrijf dan alleen de dag.',
    en: 'This is no date with a time that we know. Write for example 27-11-2026 14:05. If you do not know the time, write the day only.',
  },
  momentInFuture: {
    nl: 'Dit moment moet nog komen. Kijk in de app van de bank wanneer er is betaald.',
    en: 'This moment still has to come. Look in the app of the bank when it was paid.',
  },
  notAnAccount: {
    nl: 'Dit is {what, select, phone {een telefoonnummer} email {een e-mailadres} site {een webadres} other {geen rekening}}. Vul hier een rekening in: een IBAN, zoals op het afschrift staat. Een nummer of adres van de ander hoort bij “Wat weet u van de ander?”.',
    en: 'This is {what, select, phone {a phone number} email {a mail address} site {a web address} other {no account}}. Fill in an account here: an IBAN, as it stands on the statement. A number or address of the other party belongs to “What do you know of the other party?”.',
  },
  otherQuestion: {
    nl: '“{found}” is {what, select, phone {een telefoonnummer} email {een e-mailadres} site {een webadres} account {een rekening} other {iets anders}}. Zet dat bij de vraag die daarom vraagt.',
    en: '“{found}” is {what, select, phone {a phone number} email {a mail address} site {a web address} account {an account} other {something else}}. Put it at the question that asks for it.',
  },
  paymentsDiffer: {
    nl: 'De betalingen zijn samen {sum}. Bij schade staat {loss}. Klopt dat? Pas anders aan wat niet klopt, voordat u tekent.',
    en: 'The payments are {sum} together. The loss says {loss}. Is that right? If not, change what is wrong before you sign.',
  },
  paymentNotWhole: {
    nl: 'Vul dag en tijd, bedrag en beide rekeningen in, of vraag de banken nu niet.',
    en: 'Fill in day and time, amount and both accounts, or do not ask the banks now.',
  },
  paymentGap: {
    nl: '{what, select, time {De bank heeft dag én tijd nodig, zoals 27-11-2026 14:05.} amount {De bank heeft het bedrag nodig.} other {De bank heeft hier een IBAN nodig.}} Vul dit in, of vraag de banken nu niet.',
    en: '{what, select, time {The bank needs day and time, such as 27-11-2026 14:05.} amount {The bank needs the amount.} other {The bank needs an IBAN here.}} Fill this in, or do not ask the banks now.',
  },
  moreThanLost: {
    nl: 'Dit is meer dan de schade. Kijk beide bedragen na.',
    en: 'This is more than the loss. Check both amounts.',
  },
  reasonRequired: { nl: 'Kies een reden: de indiener leest die.', en: 'Choose a reason: the filer reads it.' },
  wordsRequired: { nl: 'Schrijf erbij wat u bedoelt.', en: 'Write what you mean.' },
  pointRequired: { nl: 'Kies naar welk meldpunt.', en: 'Choose which reporting point.' },
  clusterRequired: { nl: 'Vul in hoe u het cluster noemt.', en: 'Fill in what you call the cluster.' },
  policeNumberRequired: {
    nl: 'Vul het nummer in waaronder de politie de aangifte opnam.',
    en: 'Fill in the number under which the police took the complaint.',
  },
  notComplete: {
    nl: 'Dit is nog niet compleet. Maak eerst af wat hieronder staat; er is niets verloren.',
    en: 'This is not complete yet. First finish what stands below; nothing was lost.',
  },
  private: {
    nl: 'Als privépersoon doet u aangifte of melding op een andere plek. Wij nemen mee wat u al schreef.',
    en: 'As a private person you file elsewhere. We take along what you wrote already.',
  },
  twoPeople: {
    nl: 'Uw organisatie wil dat iemand anders tekent dan wie de laatste versie schreef. Vraag een collega met de rol ondertekenaar.',
    en: 'Your organisation wants somebody else to sign than who wrote the last version. Ask a colleague with the role of signatory.',
  },
  noPolice: {
    nl: 'Er is geen politieorganisatie aangesloten die dit kan opnemen. Uw concept is bewaard.',
    en: 'No police organisation takes part that can take this. Your draft is kept.',
  },
  noProsecutor: {
    nl: 'Er is geen Openbaar Ministerie aangesloten om dit aan te geven.',
    en: 'No prosecutor takes part to whom this can be handed over.',
  },
  mandateNone: {
    nl: 'U bent niet gemachtigd voor dit bedrijf. Uw concept is bewaard. Vraag de machtigingenbeheerder van het bedrijf om een machtiging.',
    en: 'You have no mandate for this company. Your draft is kept. Ask the mandate administrator of the company for one.',
  },
  mandateRevoked: {
    nl: 'De machtiging voor dit bedrijf is ingetrokken. Er is niets ondertekend en uw concept is bewaard. Vraag de machtigingenbeheerder van het bedrijf om een nieuwe, of laat een collega met machtiging tekenen.',
    en: 'The mandate for this company was revoked. Nothing was signed and your draft is kept. Ask the mandate administrator of the company for a new one, or let a colleague with a mandate sign.',
  },
  mandateEnded: {
    nl: 'De machtiging voor dit bedrijf is verlopen. Uw concept is bewaard. Vraag de machtigingenbeheerder om die te verlengen.',
    en: 'The mandate for this company has ended. Your draft is kept. Ask the mandate administrator to renew it.',
  },
  mandateOtherBranch: {
    nl: 'Uw machtiging geldt voor een andere vestiging. Uw concept is bewaard. Vraag een machtiging voor deze vestiging of voor het hele bedrijf.',
    en: 'Your mandate is for another branch. Your draft is kept. Ask for a mandate for this branch or for the whole company.',
  },
  withdrawBySignatory: {
    nl: 'Intrekken doet een persoon die ook mag tekenen. Vraag een collega die mag tekenen.',
    en: 'Withdrawing is done by a person who may sign as well. Ask a colleague who may sign.',
  },
  mandateMayNotSign: {
    nl: 'U mag voorbereiden, niet tekenen. Uw concept is bewaard. Vraag een collega die mag tekenen.',
    en: 'You may prepare, not sign. Your draft is kept. Ask a colleague who may sign.',
  },
  mandateLevelTooLow: {
    nl: 'U logde in met een te laag betrouwbaarheidsniveau. Uw concept is bewaard. Log in met eHerkenning niveau 3 of hoger.',
    en: 'You signed in at too low a level of assurance. Your draft is kept. Sign in with eHerkenning level 3 or higher.',
  },
  mandateLookAgain: {
    nl: 'Voor een handtekening kijken wij uw machtiging opnieuw na. Uw concept is bewaard. Log opnieuw in met eHerkenning en teken binnen een kwartier.',
    en: 'For a signature we check your mandate again. Your draft is kept. Sign in again with eHerkenning and sign within a quarter of an hour.',
  },
})
