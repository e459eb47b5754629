// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const questionMessages = defineMessages('agreements', {
  purpose: {
    nl: 'Kies een doel uit de lijst. Alleen “fraude” zegt te weinig. Zeg wat de ander met de gegevens gaat doen, zoals prevent-payment (een betaling tegenhouden) of investigate (opsporen).',
    en: 'Choose a purpose from the list. “Fraud” alone says too little: say what the receiver will do with the data, such as prevent-payment (stop a payment) or investigate.',
  },
  purposeOnPage: {
    nl: 'Kies een doel uit de lijst. Alleen “fraude” zegt te weinig: zeg wat de ander met de gegevens gaat doen.',
    en: 'Choose a purpose from the list. “Fraud” alone says too little: say what the receiver will do with the data.',
  },
  noData: { nl: 'Kies minstens één soort gegeven.', en: 'Choose at least one kind of data.' },
  choose: {
    nl: 'Kies een antwoord. Wat u eerder koos, is bewaard.',
    en: 'Choose an answer. What you chose earlier is kept.',
  },
})

export const partyText = defineText({
  nl: {
    police: 'Politie',
    prosecutor: 'Openbaar Ministerie',
    municipality: 'Gemeente',
    ministry: 'Ministerie',
    supervisor: 'Toezichthouder',
    'public-reporting-point': 'Meldpunt van de overheid',
    'private-reporting-point': 'Meldpunt van een stichting of bedrijf',
    'victim-support': 'Slachtofferhulp',
    bank: 'Bank',
    'payment-institution': 'Betaaldienst',
    insurer: 'Verzekeraar',
    marketplace: 'Marktplaats of platform',
    telecom: 'Telefoonbedrijf',
    'internet-provider': 'Internetprovider',
    'hosting-registrar': 'Hostingbedrijf of beheerder van domeinnamen',
    company: 'Ander bedrijf',
    'recovery-organisation': 'Deurwaarder of incasso-organisatie',
    researcher: 'Onderzoeker',
    'foreign-authority': 'Buitenlandse autoriteit',
    'data-subject': 'De persoon over wie het gaat',
    public: 'Een burger, of iedereen',
  },
  en: {
    police: 'Police',
    prosecutor: 'Public Prosecution Service',
    municipality: 'Municipality',
    ministry: 'Ministry',
    supervisor: 'Supervisor',
    'public-reporting-point': 'Reporting point of the government',
    'private-reporting-point': 'Reporting point of a foundation or company',
    'victim-support': 'Victim support',
    bank: 'Bank',
    'payment-institution': 'Payment institution',
    insurer: 'Insurer',
    marketplace: 'Marketplace or platform',
    telecom: 'Telecom company',
    'internet-provider': 'Internet provider',
    'hosting-registrar': 'Hosting company or registry of domain names',
    company: 'Another company',
    'recovery-organisation': 'Bailiff or collection organisation',
    researcher: 'Researcher',
    'foreign-authority': 'Foreign authority',
    'data-subject': 'The person whom the data are about',
    public: 'A citizen, or everybody',
  },
})

export const dataText = defineText({
  nl: {
    'account-number': 'Rekeningnummer',
    'phone-number': 'Telefoonnummer',
    'email-address': 'E-mailadres',
    'web-address': 'Webadres',
    'user-name': 'Gebruikersnaam',
    'company-number': 'KVK-nummer',
    warning: 'Dat er een waarschuwing is (ja of nee)',
    name: 'Naam',
    'date-of-birth': 'Geboortedatum',
    'contact-details': 'Adres en andere contactgegevens',
    narrative: 'Het verhaal van een melding',
    transaction: 'Gegevens van een betaling',
    'device-fingerprint': 'Kenmerken van een toestel',
    'traffic-data': 'Wie wanneer met wie belde',
    'identity-document': 'Kopie van een identiteitsbewijs',
    bsn: 'Burgerservicenummer (BSN)',
    'special-category': 'Gezondheid, geloof, afkomst of een ander bijzonder gegeven',
    'anonymous-figures': 'Alleen aantallen, zonder personen',
  },
  en: {
    'account-number': 'Account number',
    'phone-number': 'Phone number',
    'email-address': 'E-mail address',
    'web-address': 'Web address',
    'user-name': 'User name',
    'company-number': 'Company number',
    warning: 'That there is a warning (yes or no)',
    name: 'Name',
    'date-of-birth': 'Date of birth',
    'contact-details': 'Address and other contact details',
    narrative: 'The story of a report',
    transaction: 'Details of a payment',
    'device-fingerprint': 'Characteristics of a device',
    'traffic-data': 'Who called whom and when',
    'identity-document': 'Copy of an identity document',
    bsn: 'Citizen service number (BSN)',
    'special-category': 'Health, religion, origin or another special category',
    'anonymous-figures': 'Only figures, without persons',
  },
})

export const subjectText = defineText({
  nl: {
    victim: 'Een slachtoffer',
    reporter: 'Iemand die iets meldde',
    suspect: 'Een verdachte',
    'account-holder': 'De houder van een rekening, nummer of toestel',
    domain: 'De houder van een site',
    company: 'Een bedrijf',
    nobody: 'Niemand: er staan geen personen in',
  },
  en: {
    victim: 'A victim',
    reporter: 'Somebody who reported something',
    suspect: 'Somebody who is suspected of something',
    'account-holder': 'The holder of an account, number or device',
    domain: 'The holder of a website',
    company: 'A company',
    nobody: 'Nobody: there are no persons in it',
  },
})

export const purposeText = defineText({
  nl: {
    'prevent-payment': 'Een betaling tegenhouden',
    'fraud-detection': 'Misbruik van de eigen dienst herkennen',
    'warn-public': 'Mensen waarschuwen',
    'block-name': 'Een site onbereikbaar maken',
    investigate: 'Opsporen en vervolgen',
    'file-complaint': 'Aangifte doen',
    'help-victim': 'Een slachtoffer helpen',
    'recover-money': 'Geld terughalen',
    statistics: 'Cijfers of onderzoek maken',
    'answer-data-subject': 'Iemand vertellen wat er over hem bekend is',
  },
  en: {
    'prevent-payment': 'Stop a payment',
    'fraud-detection': 'Recognise abuse of the own service',
    'warn-public': 'Warn people',
    'block-name': 'Make a website unreachable',
    investigate: 'Investigate and prosecute',
    'file-complaint': 'File a criminal complaint',
    'help-victim': 'Help a victim',
    'recover-money': 'Get money back',
    statistics: 'Make figures or do research',
    'answer-data-subject': 'Tell a person what is known about them',
  },
})

export const modeText = defineText({
  nl: { incidental: 'Eén keer, voor dit geval', structural: 'Steeds opnieuw, of een hele lijst' },
  en: { incidental: 'Once, for this case', structural: 'Again and again, or a whole list' },
})

export const evidenceText = defineText({
  nl: {
    'unverified-report': 'Iemand heeft het gemeld, niemand keek het na',
    'verified-report': 'Een organisatie heeft de melding nagekeken',
    'threshold-reached': 'Er zijn meer nagekeken meldingen: de drempel is gehaald',
    'confirmed-by-authority': 'Een bevoegde organisatie heeft erover beslist',
    conviction: 'Een rechter heeft iemand veroordeeld',
  },
  en: {
    'unverified-report': 'Somebody reported it, nobody looked into it',
    'verified-report': 'An organisation looked into the report',
    'threshold-reached': 'There are more verified reports: the threshold is reached',
    'confirmed-by-authority': 'A competent organisation decided about it',
    conviction: 'A court convicted somebody',
  },
})

export const basisText = defineText({
  nl: {
    unknown: 'Geen, of dat weet ik niet',
    'public-task': 'Een taak van de overheid die in een wet staat',
    'legal-obligation': 'Een wet die het verplicht',
    'vital-interest': 'Levensgevaar',
    'legitimate-interest': 'Een eigen belang dat zwaarder weegt',
    contract: 'Een overeenkomst met de persoon zelf',
    permit: 'Een vergunning van de Autoriteit Persoonsgegevens voor precies dit',
    'pifi-protocol': 'Het waarschuwingssysteem van banken en verzekeraars (PIFI)',
    'police-decision': 'Een besluit volgens de Wet politiegegevens',
    'wgs-partnership': 'De Wet gegevensverwerking door samenwerkingsverbanden (Wgs)',
  },
  en: {
    unknown: 'None, or I do not know',
    'public-task': 'A task of the government that a law describes',
    'legal-obligation': 'A law that obliges to it',
    'vital-interest': 'Danger to life',
    'legitimate-interest': 'An interest of our own that weighs more',
    contract: 'A contract with the person concerned',
    permit: 'A permit of the Dutch data protection authority for exactly this',
    'pifi-protocol': 'The warning system of banks and insurers (PIFI)',
    'police-decision': 'A decision under the Police Data Act',
    'wgs-partnership': 'The Act on data processing by partnerships (Wgs)',
  },
})

export const criminalText = defineText({
  nl: { yes: 'Ja, of dat weet ik niet', no: 'Nee' },
  en: { yes: 'Yes, or I do not know', no: 'No' },
})

export const consentText = defineText({
  nl: { yes: 'Ja, en dat is vastgelegd', no: 'Nee, of dat weet ik niet' },
  en: { yes: 'Yes, and it was recorded', no: 'No, or I do not know' },
})

export const outcomeText = defineText({
  nl: {
    allowed: 'Dit mag',
    'allowed-with-conditions': 'Dit mag onder voorwaarden',
    forbidden: 'Dit mag niet',
    'not-established': 'Dit is nog niet vastgesteld',
  },
  en: {
    allowed: 'This is allowed',
    'allowed-with-conditions': 'This is allowed under conditions',
    forbidden: 'This is not allowed',
    'not-established': 'This is not established yet',
  },
})
