// SPDX-License-Identifier: EUPL-1.2
import type { Refused } from '../referral/referral.ts'

type Told = { after: number } & (
  | { read: true }
  | { answer: 'accept' | 'speak' }
  | { answer: 'refuse'; refusal: Refused }
)

export interface DemoReferral {
  hoursAgo: number
  /** Choices of the triage, as the form sends them. */
  said: Record<string, string | string[]>
  receiver: 'politie-demo' | 'deltabank-demo'
  name?: string
  note?: string
  /** The entry of the register where this person was also told to go. */
  alsoTold?: string
  /** What the receiver said, in minutes after it went. */
  told: readonly Told[]
  /** The person withdrew, in minutes after it went. */
  withdrawn?: number
}

const bank = {
  what: 'bankhelpdesk',
  who: 'adult',
  paid: ['transfer'],
  gave: ['login'],
  contact: 'over',
  bank: 'called',
}
const shop = {
  what: 'gekocht-niet-geleverd',
  who: 'adult',
  paid: ['transfer'],
  ago: 'three-days',
  gave: [],
  contact: 'over',
}

/** Invented people in every state. */
export const demoReferrals: readonly DemoReferral[] = [
  {
    hoursAgo: 0.3,
    said: { ...bank, now: [], ago: 'three-days' },
    receiver: 'politie-demo',
    name: 'mevrouw Voorbeeld',
    told: [],
  },
  {
    hoursAgo: 0.6,
    said: { ...bank, now: ['just-paid'] },
    receiver: 'deltabank-demo',
    name: 'Sam',
    told: [{ after: 8, read: true }],
  },
  {
    hoursAgo: 1.5,
    said: { ...shop, now: [] },
    receiver: 'politie-demo',
    name: 'de heer Verzonnen',
    note: 'Hoort slecht, graag langzaam praten.',
    told: [{ after: 20, answer: 'accept' }],
  },
  {
    hoursAgo: 26,
    said: { ...shop, now: [] },
    receiver: 'politie-demo',
    alsoTold: 'lmio',
    told: [
      { after: 40, answer: 'accept' },
      { after: 90, answer: 'speak' },
    ],
  },
  {
    hoursAgo: 30,
    said: { ...bank, now: [], ago: 'longer' },
    receiver: 'deltabank-demo',
    told: [{ after: 55, answer: 'refuse', refusal: 'not-for-us' }],
  },
  { hoursAgo: 50, said: { ...bank, now: [], ago: 'three-days' }, receiver: 'politie-demo', told: [] },
  {
    hoursAgo: 5,
    said: { what: 'dating', who: 'adult', now: [], paid: ['crypto'], ago: 'longer', gave: [], contact: 'over' },
    receiver: 'politie-demo',
    told: [{ after: 9, read: true }],
    withdrawn: 30,
  },
]

/** Answers of people of the pilot that the demo invents, by point and situation: handed over, taken over, and yes, no, unsure per question. */
export const demoTally = [
  {
    point: 'politie',
    situation: 'bankhelpdesk',
    handed: 84,
    accepted: 71,
    relieved: [38, 6, 4],
    otherwise: [12, 29, 5],
    again: [41, 3, 2],
  },
  {
    point: 'politie',
    situation: 'gekocht-niet-geleverd',
    handed: 61,
    accepted: 47,
    relieved: [21, 11, 3],
    otherwise: [17, 14, 2],
    again: [24, 7, 2],
  },
  {
    point: 'politie',
    situation: 'dating',
    handed: 23,
    accepted: 19,
    relieved: [11, 1, 1],
    otherwise: [2, 10, 0],
    again: [11, 1, 0],
  },
  {
    point: 'deltabank-demo',
    situation: 'bankhelpdesk',
    handed: 46,
    accepted: 44,
    relieved: [25, 2, 1],
    otherwise: [16, 10, 1],
    again: [23, 2, 1],
  },
  {
    point: 'deltabank-demo',
    situation: 'phishing',
    handed: 31,
    accepted: 28,
    relieved: [14, 3, 2],
    otherwise: [8, 9, 1],
    again: [15, 2, 1],
  },
] as const

/** How often people of that pilot were told where to go, by point and situation. */
export const demoCold = [
  { point: 'slachtofferhulp', situation: 'bankhelpdesk', told: 37 },
  { point: 'slachtofferhulp', situation: 'dating', told: 14 },
  { point: 'lmio', situation: 'gekocht-niet-geleverd', told: 58 },
  { point: 'acm-consuwijzer', situation: 'gekocht-niet-geleverd', told: 26 },
  { point: 'cmi', situation: 'phishing', told: 19 },
  { point: 'juridisch-loket', situation: 'gekocht-niet-geleverd', told: 4 },
] as const
