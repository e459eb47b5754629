// SPDX-License-Identifier: EUPL-1.2
import { demoIban, demoPhone, type IdentifierKind } from '#values'
import type { IdentifierRole } from '../report/identifier-role.ts'
import { type LoneStory, loneStories } from './lone-stories.ts'
import type { Voice } from './voice.ts'
import {
  cardRenewal,
  childWithNewNumber,
  investmentSite,
  jobAtHome,
  parcelMessage,
  safeAccountCall,
  virusWindow,
} from './voices-of-callers.ts'
import { bicycleShop, buyerWhoPaysTooMuch, buyerWithProof, sneakerShop, ticketSeller } from './voices-of-traders.ts'

export type Chance = () => number

interface DemoIdentifier {
  kind: IdentifierKind
  role: IdentifierRole
  values: readonly string[]
  platform?: string
  /** Share of the reports that name it; 0.8 when left out. */
  often?: number
}

/** One invented scheme: several victims meet the same account, number or site. */
export interface DemoScheme {
  name: string
  voice: Voice
  form: string
  /** The finer form that some reporters and partners choose. */
  finer?: string
  /** What decides the finer form in the web form: deciding question → answer. */
  answers?: Readonly<Record<string, string>>
  count: number
  /** Share of those who lost nothing; 0.12 when left out. */
  attempts?: number
  /** Share of companies; 0 when left out. */
  companies?: number
  /** Over how many days back. */
  days: number
  /** Lowest and highest loss. */
  cents: readonly [number, number]
  channels: readonly string[]
  partners: readonly string[]
  identifiers: readonly DemoIdentifier[]
}

const banks = ['deltabank-demo', 'polderbank-demo']
const paidTo = (...accounts: number[]): DemoIdentifier => ({
  kind: 'iban',
  role: 'paid-to',
  values: accounts.map(demoIban),
})
const site = (...values: string[]): DemoIdentifier => ({ kind: 'web-address', role: 'site', values })
const contact = (...numbers: number[]): DemoIdentifier => ({
  kind: 'phone',
  role: 'contact',
  values: numbers.map(demoPhone),
})
const display = (...numbers: number[]): DemoIdentifier => ({
  kind: 'phone',
  role: 'display',
  values: numbers.map(demoPhone),
})
const mail = (value: string, role: IdentifierRole = 'contact'): DemoIdentifier => ({
  kind: 'email',
  role,
  values: [value],
  often: 0.5,
})
/** A name that nobody can really have chosen. */
const seller = (value: string): DemoIdentifier => ({
  kind: 'user-name',
  role: 'seller',
  values: [value],
  platform: 'marktplaats',
  often: 0.7,
})

export const demoSchemes: readonly DemoScheme[] = [
  {
    name: 'bicycle-shop',
    voice: bicycleShop,
    form: 'FF-110',
    finer: 'FF-111',
    answers: { bought: 'goods', shop: 'shop', delivered: 'nothing' },
    count: 24,
    days: 40,
    cents: [14_900, 129_900],
    channels: ['CH-080', 'CH-100'],
    partners: ['koopplein-demo', ...banks],
    identifiers: [paidTo(2_301_001), site('fietsvoordeel-magazijn.example')],
  },
  {
    name: 'sneaker-shop',
    voice: sneakerShop,
    form: 'FF-110',
    finer: 'FF-115',
    answers: { bought: 'goods', shop: 'shop', delivered: 'worthless' },
    count: 16,
    days: 25,
    cents: [3_900, 24_900],
    channels: ['CH-070', 'CH-080'],
    partners: ['meldpunt-demo', ...banks],
    identifiers: [paidTo(2_301_002), site('sneaker-outlet-nl.example'), mail('service@sneaker-outlet-nl.example')],
  },
  {
    name: 'ticket-seller',
    voice: ticketSeller,
    form: 'FF-110',
    finer: 'FF-113',
    answers: { bought: 'ticket' },
    count: 18,
    days: 70,
    cents: [4_000, 45_000],
    channels: ['CH-060'],
    partners: ['koopplein-demo'],
    identifiers: [paidTo(2_301_003, 2_301_004), seller('dijkwacht-demo-kaartjes'), contact(11)],
  },
  {
    name: 'buyer-with-proof',
    voice: buyerWithProof,
    form: 'FF-120',
    finer: 'FF-121',
    answers: { 'buyer-paid': 'false-proof' },
    count: 22,
    days: 60,
    cents: [8_000, 140_000],
    channels: ['CH-060', 'CH-040'],
    partners: ['koopplein-demo', 'meldpunt-demo'],
    identifiers: [contact(21, 22), site('betaling-bevestigd.example'), seller('dijkwacht-demo-koper')],
  },
  {
    name: 'buyer-who-pays-too-much',
    voice: buyerWhoPaysTooMuch,
    form: 'FF-120',
    finer: 'FF-122',
    answers: { 'buyer-paid': 'reversed' },
    count: 10,
    days: 80,
    cents: [6_000, 60_000],
    channels: ['CH-050', 'CH-060'],
    partners: ['koopplein-demo'],
    identifiers: [mail('koper@vlotte-handel.example', 'seller'), contact(23)],
  },
  {
    name: 'parcel-message',
    voice: parcelMessage,
    form: 'FF-200',
    finer: 'FF-210',
    answers: { spoken: 'no', 'handed-over': 'login', approved: 'the-other' },
    count: 26,
    days: 30,
    cents: [9_900, 320_000],
    channels: ['CH-030', 'CH-050'],
    partners: ['zeewind-telecom-demo', ...banks],
    identifiers: [site('pakket-bijbetaling.example', 'pakket-bijbetaling.example/nl'), display(51, 52)],
  },
  {
    name: 'card-renewal',
    voice: cardRenewal,
    form: 'FF-200',
    finer: 'FF-240',
    answers: { spoken: 'no', 'handed-over': 'card-and-pin', approved: 'the-other' },
    count: 12,
    days: 85,
    cents: [20_000, 250_000],
    channels: ['CH-050'],
    partners: banks,
    identifiers: [site('pas-vernieuwen.example'), mail('pas@pas-vernieuwen.example', 'display')],
  },
  {
    name: 'child-with-new-number',
    voice: childWithNewNumber,
    form: 'FF-300',
    finer: 'FF-310',
    answers: { 'came-from': 'new-number', approved: 'self' },
    count: 34,
    days: 50,
    cents: [60_000, 480_000],
    channels: ['CH-040'],
    partners: ['zeewind-telecom-demo', 'meldpunt-demo', ...banks],
    identifiers: [contact(31, 32, 33), paidTo(2_303_001, 2_303_002)],
  },
  {
    name: 'safe-account-call',
    voice: safeAccountCall,
    form: 'FF-410',
    finer: 'FF-411',
    answers: { 'bank-route': 'transferred' },
    count: 30,
    companies: 0.08,
    days: 45,
    cents: [150_000, 2_400_000],
    channels: ['CH-010'],
    partners: [...banks, 'meldpunt-demo'],
    identifiers: [paidTo(2_304_001, 2_304_002), display(41)],
  },
  {
    name: 'virus-window',
    voice: virusWindow,
    form: 'FF-400',
    finer: 'FF-420',
    answers: { helpdesk: 'computer', approved: 'the-other' },
    count: 10,
    companies: 0.08,
    days: 88,
    cents: [20_000, 900_000],
    channels: ['CH-010', 'CH-120'],
    partners: ['meldpunt-demo'],
    identifiers: [contact(42), site('hulp-bij-virus.example')],
  },
  {
    name: 'job-at-home',
    voice: jobAtHome,
    form: 'FF-500',
    finer: 'FF-510',
    answers: { 'misused-for': 'credit' },
    count: 16,
    days: 88,
    cents: [10_000, 300_000],
    channels: ['CH-100', 'CH-050', 'CH-110'],
    partners: ['meldpunt-demo', 'zeewind-telecom-demo'],
    identifiers: [
      site('thuiswerk-direct.example'),
      mail('vacature@thuiswerk-direct.example'),
      { ...paidTo(2_305_001), often: 0.3 },
    ],
  },
  {
    name: 'investment-site',
    voice: investmentSite,
    form: 'FF-900',
    finer: 'FF-910',
    answers: { 'other-form': 'investment' },
    count: 8,
    days: 88,
    cents: [25_000, 1_800_000],
    channels: ['CH-070', 'CH-080'],
    partners: banks,
    identifiers: [site('beleg-zo-slim.example'), paidTo(2_309_001)],
  },
  ...loneStories.map(alone),
]

function alone({ form, channel, partner, euros, told, met }: LoneStory, index: number): DemoScheme {
  const only = [told, told, told, told, told] as const
  const nothing = ['', '', '', '', ''] as const
  const cents = (euros ?? 0) * 100
  return {
    name: `alone-${index + 1}`,
    voice: { start: only, turn: nothing, loss: nothing, after: nothing, attempt: nothing },
    form,
    count: 1,
    attempts: euros === null ? 1 : 0,
    days: 88,
    cents: [cents, cents],
    channels: [channel],
    partners: [partner],
    identifiers: met.map(({ value, ...rest }) => ({ ...rest, values: [value], often: 1 })),
  }
}
