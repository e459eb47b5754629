// SPDX-License-Identifier: EUPL-1.2
import { demoIban, demoPhone, type IdentifierKind } from '#values'
import type { IdentifierRole } from '../report/identifier-role.ts'

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
  form: string
  /** Finer forms that some reporters choose. */
  finer?: readonly string[]
  count: number
  /** Over how many days back. */
  days: number
  /** Lowest and highest loss. */
  cents: readonly [number, number]
  channels: readonly string[]
  partners: readonly string[]
  identifiers: readonly DemoIdentifier[]
}

const banks = ['deltabank-demo', 'polderbank-demo']
const range = (from: number, count: number, of: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => of(from + n))
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
    form: 'FF-110',
    finer: ['FF-111'],
    count: 24,
    days: 40,
    cents: [4_900, 89_900],
    channels: ['CH-080', 'CH-100'],
    partners: ['koopplein-demo', ...banks],
    identifiers: [paidTo(2_301_001), site('fietsvoordeel-magazijn.example')],
  },
  {
    form: 'FF-110',
    finer: ['FF-111'],
    count: 16,
    days: 25,
    cents: [3_900, 24_900],
    channels: ['CH-070', 'CH-080'],
    partners: ['meldpunt-demo', ...banks],
    identifiers: [paidTo(2_301_002), site('sneaker-outlet-nl.example'), mail('service@sneaker-outlet-nl.example')],
  },
  {
    form: 'FF-110',
    finer: ['FF-112', 'FF-113'],
    count: 18,
    days: 70,
    cents: [4_000, 45_000],
    channels: ['CH-060'],
    partners: ['koopplein-demo'],
    identifiers: [paidTo(2_301_003, 2_301_004), seller('dijkwacht-demo-kaartjes'), contact(11)],
  },
  {
    form: 'FF-120',
    finer: ['FF-121'],
    count: 22,
    days: 60,
    cents: [8_000, 140_000],
    channels: ['CH-060', 'CH-040'],
    partners: ['koopplein-demo', 'meldpunt-demo'],
    identifiers: [contact(21, 22), site('betaling-bevestigd.example'), seller('dijkwacht-demo-koper')],
  },
  {
    form: 'FF-120',
    finer: ['FF-122'],
    count: 10,
    days: 80,
    cents: [6_000, 60_000],
    channels: ['CH-050', 'CH-060'],
    partners: ['koopplein-demo'],
    identifiers: [mail('koper@vlotte-handel.example', 'seller'), contact(23)],
  },
  {
    form: 'FF-200',
    finer: ['FF-210', 'FF-230'],
    count: 26,
    days: 30,
    cents: [9_900, 320_000],
    channels: ['CH-030', 'CH-050'],
    partners: ['zeewind-telecom-demo', ...banks],
    identifiers: [site('pakket-bijbetaling.example', 'pakket-bijbetaling.example/nl'), display(51, 52)],
  },
  {
    form: 'FF-200',
    finer: ['FF-220', 'FF-240'],
    count: 12,
    days: 85,
    cents: [20_000, 250_000],
    channels: ['CH-050'],
    partners: banks,
    identifiers: [site('pas-vernieuwen.example'), mail('pas@pas-vernieuwen.example', 'display')],
  },
  {
    form: 'FF-300',
    finer: ['FF-310'],
    count: 34,
    days: 50,
    cents: [60_000, 480_000],
    channels: ['CH-040'],
    partners: ['zeewind-telecom-demo', 'meldpunt-demo', ...banks],
    identifiers: [contact(31, 32, 33), paidTo(2_303_001, 2_303_002)],
  },
  {
    form: 'FF-410',
    finer: ['FF-411', 'FF-412', 'FF-413'],
    count: 30,
    days: 45,
    cents: [150_000, 2_400_000],
    channels: ['CH-010'],
    partners: [...banks, 'meldpunt-demo'],
    identifiers: [paidTo(2_304_001, 2_304_002), display(41)],
  },
  {
    form: 'FF-400',
    finer: ['FF-420', 'FF-430', 'FF-440'],
    count: 10,
    days: 88,
    cents: [20_000, 900_000],
    channels: ['CH-010', 'CH-120'],
    partners: ['meldpunt-demo'],
    identifiers: [contact(42), site('hulp-bij-virus.example')],
  },
  {
    form: 'FF-500',
    finer: ['FF-510', 'FF-520', 'FF-530', 'FF-550'],
    count: 20,
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
    form: 'FF-900',
    finer: ['FF-910', 'FF-920', 'FF-950'],
    count: 8,
    days: 88,
    cents: [25_000, 1_800_000],
    channels: ['CH-070', 'CH-080'],
    partners: banks,
    identifiers: [site('beleg-zo-slim.example'), paidTo(2_309_001)],
  },
  // Reports that stand alone: every one names something of its own.
  {
    form: 'FF-110',
    count: 8,
    days: 88,
    cents: [2_500, 30_000],
    channels: ['CH-060', 'CH-070'],
    partners: ['koopplein-demo'],
    identifiers: [{ kind: 'iban', role: 'paid-to', values: range(2_390_000, 40, demoIban) }],
  },
  {
    form: 'FF-300',
    count: 4,
    days: 88,
    cents: [40_000, 200_000],
    channels: ['CH-040'],
    partners: ['meldpunt-demo'],
    identifiers: [{ kind: 'phone', role: 'contact', values: range(700, 40, demoPhone) }],
  },
]
