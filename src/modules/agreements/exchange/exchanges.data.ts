// SPDX-License-Identifier: EUPL-1.2
import type { Language } from '#foundation/text'
import type { DataCategory, SharingQuestion } from '../sharing-question/sharing-question.ts'
import type { Bilingual } from '../sharing-rule/sharing-rule.ts'

interface Exchange {
  title: Bilingual
  question: Omit<SharingQuestion, 'at'>
}

const signal: readonly DataCategory[] = ['warning']
const basics = {
  isCriminalData: true,
  subjectRole: 'account-holder',
  hasConsent: false,
  legalBasis: 'unknown',
} as const
const policePartnership = {
  ...basics,
  senderKind: 'police',
  mode: 'structural',
  legalBasis: 'police-decision',
} as const

/**
 * What Dijkwacht itself shares or would share: each as the question that the rules answer. The ids are stable; the code that sends
 * something refers to them. A feature whose exchange may not is off.
 */
export const exchanges = {
  'report-to-other-analyst': {
    title: {
      nl: 'Een melding laten zien aan een analist van een andere organisatie',
      en: 'Showing a report to an analyst of another organisation',
    },
    question: {
      ...basics,
      senderKind: 'bank',
      receiverKind: 'police',
      dataCategories: ['account-number', 'phone-number', 'narrative'],
      subjectRole: 'suspect',
      purpose: 'investigate',
      mode: 'incidental',
      evidenceLevel: 'verified-report',
    },
  },
  'link-across-organisations': {
    title: {
      nl: 'Meldingen van verschillende organisaties aan elkaar verbinden',
      en: 'Linking reports of different organisations',
    },
    question: {
      ...basics,
      senderKind: 'private-reporting-point',
      receiverKind: 'bank',
      dataCategories: ['account-number'],
      purpose: 'fraud-detection',
      mode: 'structural',
      evidenceLevel: 'verified-report',
    },
  },
  'public-check': {
    title: { nl: 'De openbare check beantwoorden', en: 'Answering the public check' },
    question: {
      ...basics,
      senderKind: 'police',
      receiverKind: 'public',
      dataCategories: signal,
      purpose: 'warn-public',
      mode: 'structural',
      evidenceLevel: 'confirmed-by-authority',
      legalBasis: 'public-task',
    },
  },
  'partner-check-bank': {
    title: { nl: 'Een bank laten controleren vóór een betaling', en: 'Letting a bank check before a payment' },
    question: {
      ...policePartnership,
      receiverKind: 'bank',
      dataCategories: signal,
      purpose: 'prevent-payment',
      evidenceLevel: 'confirmed-by-authority',
    },
  },
  'partner-check-marketplace': {
    title: {
      nl: 'Een marktplaats laten controleren bij een advertentie',
      en: 'Letting a marketplace check an advertisement',
    },
    question: {
      ...policePartnership,
      receiverKind: 'marketplace',
      dataCategories: signal,
      purpose: 'fraud-detection',
      evidenceLevel: 'confirmed-by-authority',
    },
  },
  'partner-check-telecom': {
    title: { nl: 'Een telefoonbedrijf een nummer laten controleren', en: 'Letting a telecom company check a number' },
    question: {
      ...policePartnership,
      receiverKind: 'telecom',
      dataCategories: signal,
      purpose: 'fraud-detection',
      evidenceLevel: 'confirmed-by-authority',
    },
  },
  'bank-notice': {
    title: {
      nl: 'De bank van een rekening laten weten dat verschillende mensen haar meldden',
      en: 'Letting the bank of an account know that different people reported it',
    },
    question: {
      ...policePartnership,
      receiverKind: 'bank',
      dataCategories: ['account-number', 'warning'],
      purpose: 'prevent-payment',
      evidenceLevel: 'threshold-reached',
    },
  },
  'tag-set': {
    title: {
      nl: 'Partners een hele verzameling geven om zelf in te zoeken',
      en: 'Giving partners a whole set to search by themselves',
    },
    question: {
      ...policePartnership,
      receiverKind: 'payment-institution',
      dataCategories: [
        'account-number',
        'phone-number',
        'email-address',
        'web-address',
        'user-name',
        'company-number',
        'warning',
      ],
      purpose: 'prevent-payment',
      evidenceLevel: 'confirmed-by-authority',
    },
  },
  'device-pool': {
    title: { nl: 'Kenmerken van verdachte toestellen verzamelen', en: 'Pooling characteristics of suspicious devices' },
    question: {
      ...basics,
      senderKind: 'bank',
      receiverKind: 'marketplace',
      dataCategories: ['device-fingerprint'],
      subjectRole: 'suspect',
      purpose: 'fraud-detection',
      mode: 'structural',
      evidenceLevel: 'verified-report',
    },
  },
  'in-call-signal': {
    title: {
      nl: 'Een bank laten weten of iemand belt tijdens een betaling',
      en: 'Letting a bank know whether somebody is on the phone during a payment',
    },
    question: {
      ...basics,
      senderKind: 'telecom',
      receiverKind: 'bank',
      dataCategories: ['traffic-data'],
      subjectRole: 'victim',
      isCriminalData: false,
      purpose: 'prevent-payment',
      mode: 'structural',
      evidenceLevel: 'unverified-report',
    },
  },
  blocklist: {
    title: {
      nl: 'Internetproviders een lijst met nepsites geven',
      en: 'Giving internet providers a list of fraud sites',
    },
    question: {
      ...policePartnership,
      receiverKind: 'internet-provider',
      dataCategories: ['web-address'],
      subjectRole: 'domain',
      purpose: 'block-name',
      evidenceLevel: 'confirmed-by-authority',
    },
  },
  'recall-packet': {
    title: {
      nl: 'De bank van de ontvanger vragen een betaling vast te houden',
      en: 'Asking the bank of the recipient to hold a payment',
    },
    question: {
      ...basics,
      senderKind: 'bank',
      receiverKind: 'bank',
      dataCategories: ['account-number', 'transaction'],
      purpose: 'recover-money',
      mode: 'incidental',
      evidenceLevel: 'verified-report',
    },
  },
  'recall-own-payment': {
    title: {
      nl: 'De eigen bank van een slachtoffer op zijn verzoek laten weten welke betaling fout was',
      en: 'Letting the own bank of a victim know, at their request, which payment was wrong',
    },
    question: {
      ...basics,
      senderKind: 'police',
      receiverKind: 'bank',
      dataCategories: ['account-number', 'transaction'],
      subjectRole: 'victim',
      isCriminalData: false,
      purpose: 'recover-money',
      mode: 'incidental',
      evidenceLevel: 'unverified-report',
      hasConsent: true,
    },
  },
  'measure-request': {
    title: {
      nl: 'Een andere organisatie vragen een rekening of nummer te blokkeren, te bevriezen of weg te halen',
      en: 'Asking another organisation to block, freeze or take down an account or number',
    },
    question: {
      ...basics,
      senderKind: 'police',
      receiverKind: 'bank',
      dataCategories: ['account-number', 'warning'],
      purpose: 'prevent-payment',
      mode: 'incidental',
      evidenceLevel: 'verified-report',
    },
  },
  'measure-without-person': {
    title: {
      nl: 'Een andere organisatie vragen klanten te waarschuwen of betalingen te vertragen, zonder gegevens over iemand',
      en: 'Asking another organisation to warn customers or delay payments, without data about anybody',
    },
    question: {
      ...basics,
      senderKind: 'police',
      receiverKind: 'bank',
      dataCategories: ['anonymous-figures'],
      subjectRole: 'nobody',
      isCriminalData: false,
      purpose: 'fraud-detection',
      mode: 'incidental',
      evidenceLevel: 'verified-report',
    },
  },
  dossier: {
    title: {
      nl: 'Een dossier van een zaak aan politie of Openbaar Ministerie geven',
      en: 'Giving police or prosecutor a dossier of a case',
    },
    question: {
      ...basics,
      senderKind: 'bank',
      receiverKind: 'police',
      dataCategories: ['name', 'account-number', 'transaction', 'narrative'],
      subjectRole: 'suspect',
      purpose: 'file-complaint',
      mode: 'incidental',
      evidenceLevel: 'verified-report',
    },
  },
  'warm-hand-over': {
    title: { nl: 'Een slachtoffer warm doorverwijzen', en: 'Referring a victim warmly' },
    question: {
      ...basics,
      senderKind: 'private-reporting-point',
      receiverKind: 'victim-support',
      dataCategories: ['name', 'phone-number', 'narrative'],
      subjectRole: 'victim',
      isCriminalData: false,
      purpose: 'help-victim',
      mode: 'incidental',
      evidenceLevel: 'unverified-report',
      hasConsent: true,
    },
  },
  'repeat-victim-match': {
    title: {
      nl: 'Zien wie vaker slachtoffer werd, om hulp aan te bieden',
      en: 'Seeing who was a victim repeatedly, to offer help',
    },
    question: {
      ...basics,
      senderKind: 'police',
      receiverKind: 'municipality',
      dataCategories: ['contact-details'],
      subjectRole: 'victim',
      isCriminalData: false,
      purpose: 'help-victim',
      mode: 'structural',
      evidenceLevel: 'verified-report',
    },
  },
  'claim-letter': {
    title: {
      nl: 'Een deurwaarder gegevens geven voor een brief aan de ontvanger',
      en: 'Giving a bailiff data for a letter to the recipient',
    },
    question: {
      ...basics,
      senderKind: 'police',
      receiverKind: 'recovery-organisation',
      dataCategories: ['name', 'contact-details', 'account-number'],
      subjectRole: 'suspect',
      purpose: 'recover-money',
      mode: 'incidental',
      evidenceLevel: 'threshold-reached',
    },
  },
  'code-to-holder': {
    title: {
      nl: 'Een code laten doorgeven aan de houder van een rekening of nummer die bezwaar maakt',
      en: 'Having a code passed on to the holder of an account or number who objects',
    },
    question: {
      ...basics,
      senderKind: 'police',
      receiverKind: 'bank',
      dataCategories: ['account-number'],
      isCriminalData: false,
      purpose: 'answer-data-subject',
      mode: 'incidental',
      evidenceLevel: 'unverified-report',
      legalBasis: 'legal-obligation',
    },
  },
  'notice-to-holder': {
    title: {
      nl: 'De houder van een rekening of nummer laten weten dat er een waarschuwing is',
      en: 'Letting the holder of an account or number know that there is a warning',
    },
    question: {
      ...basics,
      senderKind: 'police',
      receiverKind: 'bank',
      dataCategories: ['account-number', 'warning'],
      purpose: 'answer-data-subject',
      mode: 'incidental',
      evidenceLevel: 'confirmed-by-authority',
      legalBasis: 'legal-obligation',
    },
  },
} as const satisfies Record<string, Exchange>

export type ExchangeId = keyof typeof exchanges
export const exchangeIds = Object.keys(exchanges) as ExchangeId[]

export function exchangeTitle(id: ExchangeId, language: Language): string {
  return exchanges[id].title[language]
}

/** All of them to choose from, in the reader's language. */
export function exchangeChoices(language: Language): { value: ExchangeId; text: string }[] {
  return exchangeIds.map((value) => ({ value, text: exchangeTitle(value, language) }))
}

/** The question that this exchange asks of the rules, on a day. */
export function exchangeQuestion(id: ExchangeId, at: string): SharingQuestion {
  return { ...exchanges[id].question, at }
}
