// SPDX-License-Identifier: EUPL-1.2
import { demoPhone } from '#values'
import type { Contact, Need, Purpose } from '../consent/consent.ts'

export interface DemoTalk {
  /** Twelve letters or more: the code is made of it, so that a newcomer can type it. */
  seed: string
  daysAgo: number
  purposes: Purpose[]
  needs: Need[]
  pathId: string | null
  contact: Contact
  helper?: true
}

const phone = (n: number): Contact => ({ kind: 'phone', canonical: demoPhone(n) })

/** Invented. The first can be recognised by another organisation: see docs/tour.md. */
export const demoTalks: readonly DemoTalk[] = [
  {
    seed: 'dijkwacht verder een',
    daysAgo: 125,
    purposes: ['help', 'recognise', 'follow-up'],
    needs: ['call', 'slowly'],
    pathId: 'demo-safe-online',
    contact: phone(641),
  },
  {
    seed: 'dijkwacht verder twee',
    daysAgo: 100,
    purposes: ['help', 'follow-up'],
    needs: ['letters', 'helper'],
    pathId: 'demo-home-visit',
    contact: { kind: 'email', canonical: 'wim@tuinhuis.example' },
    helper: true,
  },
  {
    seed: 'dijkwacht verder drie',
    daysAgo: 40,
    purposes: ['help', 'recognise', 'follow-up'],
    needs: ['language'],
    pathId: 'demo-buddy',
    contact: phone(642),
  },
  {
    seed: 'dijkwacht verder vier',
    daysAgo: 12,
    purposes: ['help', 'follow-up'],
    needs: [],
    pathId: 'security-check-up',
    contact: phone(643),
  },
]

type DemoCount = readonly [moment: 0 | 3 | 12, measure: string, counts: Record<string, number>]

/** Invented numbers that add up: of a half-year in which half answered after three months, and few after twelve. */
export const demoCounts: readonly DemoCount[] = [
  [0, 'offer', { yes: 212, no: 148 }],
  [3, 'ending', { answered: 118, 'no-answer': 51, 'not-asked': 24, withdrew: 13 }],
  [3, 'path', { conversation: 71, course: 46, 'check-up': 52, buddy: 17, none: 20 }],
  [3, 'did', { all: 47, part: 38, nothing: 21, unsaid: 12 }],
  [3, 'helped', { much: 58, little: 34, not: 14, unsaid: 12 }],
  [3, 'again', { 'not-approached': 61, approached: 33, lost: 11, unsaid: 13 }],
  [12, 'ending', { answered: 34, 'no-answer': 40, 'not-asked': 19, withdrew: 11 }],
  [12, 'path', { conversation: 36, course: 22, 'check-up': 24, buddy: 11, none: 11 }],
  [12, 'did', { all: 13, part: 10, nothing: 11 }],
  [12, 'helped', { much: 14, little: 10, not: 10 }],
  [12, 'again', { 'not-approached': 13, approached: 17, lost: 4 }],
]
