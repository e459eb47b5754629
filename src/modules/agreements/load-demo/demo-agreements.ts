// SPDX-License-Identifier: EUPL-1.2
import type { AgreementContent } from '../agreement/agreement.ts'

type Days = 'startsOn' | 'endsOn' | 'dpiaReviewOn'

export interface DemoAgreement extends Omit<AgreementContent, Days> {
  /** Organisations by id. */
  sends: readonly string[]
  receives: readonly string[]
  /** Days from the day on which the demo is loaded. */
  draftedAt: number
  startsAt: number
  endsAt: number
  dpiaReviewAt: number
  /** Subject of the invented policy adviser who wrote it. */
  drafter: string
  /** Subjects of those who signed, in order; the first of them lets it in when everybody signed. */
  signers: readonly string[]
  /** Who stopped it later, and why. */
  stopped?: { by: string; reason: string }
}

const partners = [
  'deltabank-demo',
  'polderbank-demo',
  'koopplein-demo',
  'zeewind-telecom-demo',
  'meldpunt-demo',
] as const
/** Who signs for each organisation of the demo. */
const police = 'wietse-hoekstra'
const delta = 'rachida-el-amrani'
const polder = 'winston-pinas'
const market = 'iwan-sukarno'
const everybody = [police, delta, polder, market, 'samira-haddad', 'chantal-biervliet']

/** Agreements between the fictitious organisations; one of each kind of standing. No such papers exist. */
export const demoAgreements: readonly DemoAgreement[] = [
  {
    kind: 'sharing-agreement',
    title: 'Convenant samen kijken naar meldingen (demo)',
    reference: 'Politie (demo), archief, map DEMO-101',
    exchanges: ['report-to-other-analyst'],
    dataCategories: ['account-number', 'phone-number', 'email-address', 'web-address', 'narrative'],
    purposes: ['investigate', 'fraud-detection'],
    sends: ['politie-demo', ...partners],
    receives: ['politie-demo', ...partners],
    dpiaReference: 'DEMO-DPIA-1',
    sampleCap: null,
    draftedAt: -80,
    startsAt: -60,
    endsAt: 670,
    dpiaReviewAt: 300,
    drafter: 'sharmila-ramdin',
    signers: everybody,
  },
  {
    kind: 'permit',
    title: 'Vergunning meldingen aan elkaar verbinden (demo)',
    reference: 'Meldpunt (demo), dossier DEMO-104',
    exchanges: ['link-across-organisations'],
    dataCategories: ['account-number', 'phone-number', 'email-address', 'web-address', 'user-name'],
    purposes: ['fraud-detection'],
    sends: partners,
    receives: partners,
    dpiaReference: 'DEMO-DPIA-6',
    sampleCap: null,
    draftedAt: -80,
    startsAt: -60,
    endsAt: 670,
    dpiaReviewAt: 300,
    drafter: 'anh-nguyen',
    signers: [delta, polder, market, 'samira-haddad', 'chantal-biervliet'],
  },
  {
    kind: 'permit',
    title: 'Vergunning verdachte toestellen (demo)',
    reference: 'Deltabank (demo), dossier DEMO-105',
    exchanges: ['device-pool'],
    dataCategories: ['device-fingerprint'],
    purposes: ['fraud-detection'],
    sends: ['deltabank-demo', 'koopplein-demo'],
    receives: ['deltabank-demo', 'koopplein-demo'],
    dpiaReference: 'DEMO-DPIA-7',
    sampleCap: null,
    draftedAt: -80,
    startsAt: -60,
    endsAt: 300,
    dpiaReviewAt: 250,
    drafter: 'anh-nguyen',
    signers: [delta, market],
  },
  {
    kind: 'police-decision',
    title: 'Besluit verdachte toestellen bevestigen (demo)',
    reference: 'Politie (demo), archief, map DEMO-106',
    exchanges: ['device-pool'],
    dataCategories: ['warning'],
    purposes: ['fraud-detection'],
    sends: ['politie-demo'],
    receives: ['deltabank-demo', 'koopplein-demo'],
    dpiaReference: 'DEMO-DPIA-7',
    sampleCap: null,
    draftedAt: -80,
    startsAt: -60,
    endsAt: 300,
    dpiaReviewAt: 250,
    drafter: 'sharmila-ramdin',
    signers: [police, delta, market],
  },
  {
    kind: 'police-decision',
    title: 'Besluit partners laten controleren (demo)',
    reference: 'Politie (demo), archief, map DEMO-102',
    exchanges: ['partner-check-bank', 'partner-check-marketplace', 'partner-check-telecom', 'tag-set', 'bank-notice'],
    dataCategories: [
      'warning',
      'account-number',
      'phone-number',
      'email-address',
      'web-address',
      'user-name',
      'company-number',
    ],
    purposes: ['prevent-payment', 'fraud-detection'],
    sends: ['politie-demo'],
    receives: partners,
    dpiaReference: 'DEMO-DPIA-2',
    sampleCap: null,
    draftedAt: -75,
    startsAt: -60,
    endsAt: 500,
    dpiaReviewAt: 75,
    drafter: 'sharmila-ramdin',
    signers: everybody,
  },
  {
    kind: 'sharing-agreement',
    title: 'Convenant maatregelen vragen (demo)',
    reference: 'Politie (demo), archief, map DEMO-107',
    exchanges: ['measure-request', 'measure-without-person'],
    dataCategories: ['warning', 'account-number', 'phone-number', 'user-name', 'anonymous-figures'],
    purposes: ['prevent-payment', 'fraud-detection'],
    sends: ['politie-demo', 'deltabank-demo', 'meldpunt-demo'],
    receives: partners,
    dpiaReference: 'DEMO-DPIA-8',
    sampleCap: null,
    draftedAt: -80,
    startsAt: -60,
    endsAt: 400,
    dpiaReviewAt: 300,
    drafter: 'sharmila-ramdin',
    signers: everybody,
  },
  {
    kind: 'pilot',
    title: 'Eerste proef verdachte toestellen (demo)',
    reference: 'Polderbank (demo), contract DEMO-7',
    exchanges: ['device-pool'],
    dataCategories: ['device-fingerprint'],
    purposes: ['fraud-detection'],
    sends: ['deltabank-demo', 'polderbank-demo'],
    receives: ['deltabank-demo', 'polderbank-demo'],
    dpiaReference: 'DEMO-DPIA-3',
    sampleCap: 2_000,
    draftedAt: -50,
    startsAt: -40,
    endsAt: 140,
    dpiaReviewAt: 120,
    drafter: 'anh-nguyen',
    signers: [delta, polder],
    stopped: {
      by: polder,
      reason:
        'Twee toestellen bleken van slachtoffers te zijn: iemand keek op hun scherm mee. Wij zoeken uit hoe dat kon.',
    },
  },
  {
    kind: 'pilot',
    title: 'Proef geld terughalen tussen banken (demo)',
    reference: 'Polderbank (demo), contract DEMO-12',
    exchanges: ['recall-packet'],
    dataCategories: ['account-number', 'transaction'],
    purposes: ['recover-money'],
    sends: ['deltabank-demo', 'polderbank-demo'],
    receives: ['deltabank-demo', 'polderbank-demo'],
    dpiaReference: 'DEMO-DPIA-4',
    sampleCap: 500,
    draftedAt: -150,
    startsAt: -140,
    endsAt: 40,
    dpiaReviewAt: 200,
    drafter: 'anh-nguyen',
    signers: [polder, delta],
  },
  {
    kind: 'sharing-agreement',
    title: 'Convenant hulp na herhaalde oplichting (demo)',
    reference: 'Gemeente Waterwijk (demo), zaak DEMO-55',
    exchanges: ['repeat-victim-match'],
    dataCategories: ['name', 'contact-details'],
    purposes: ['help-victim'],
    sends: ['politie-demo'],
    receives: ['gemeente-demo'],
    dpiaReference: 'DEMO-DPIA-5',
    sampleCap: 200,
    draftedAt: -3,
    startsAt: 20,
    endsAt: 385,
    dpiaReviewAt: 350,
    drafter: 'hilde-wagenaar',
    signers: ['kofi-mensah'],
  },
  {
    kind: 'pilot',
    title: 'Proef controleren door een marktplaats (demo)',
    reference: 'Koopplein (demo), contract DEMO-2',
    exchanges: ['partner-check-marketplace'],
    dataCategories: ['warning'],
    purposes: ['fraud-detection'],
    sends: ['politie-demo'],
    receives: ['koopplein-demo'],
    dpiaReference: 'DEMO-DPIA-0',
    sampleCap: 1_000,
    draftedAt: -260,
    startsAt: -250,
    endsAt: -70,
    dpiaReviewAt: -60,
    drafter: 'sharmila-ramdin',
    signers: [market, police],
  },
]
