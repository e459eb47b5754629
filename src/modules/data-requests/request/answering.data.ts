// SPDX-License-Identifier: EUPL-1.2
import type { OrganisationKind } from '#modules/partners'
import type { Right } from './request.ts'

/**
 * Who answers by which law, and how long that may take. Concept: no jurist of an operating partner has adopted it. The terms of the Wpg
 * are as we read art. 25 and 28; what the prosecution keeps is perhaps under art. 39i Wjsg instead. To be confirmed by a jurist.
 */
export const isConcept = true

export type Law = 'avg' | 'wpg'

/**
 * By the kind of organisation: each answers for what it keeps. Null only for a company: its people come in for the complaint desk, by a mandate of
 * eHerkenning, and nobody there can answer here. A list of such companies would also tell every asker which ones filed a complaint. The page says to
 * ask the company itself; the police answer for every complaint that was signed.
 */
export const lawOfKind: Readonly<Record<OrganisationKind, Law | null>> = {
  police: 'wpg',
  prosecutor: 'wpg',
  bank: 'avg',
  telecom: 'avg',
  marketplace: 'avg',
  'reporting-point': 'avg',
  municipality: 'avg',
  ministry: 'avg',
  supervisor: 'avg',
  researcher: 'avg',
  company: null,
  'recovery-organisation': 'avg',
  other: 'avg',
}

export type Term = { months: number } | { days: number }

interface Terms {
  first: Record<Right, Term>
  /** How much longer it may take, once, and told within the first term; null: not at all. */
  longer: Record<Right, Term | null>
}

const month = { months: 1 } as const
const twoMonths = { months: 2 } as const
const sixWeeks = { days: 42 } as const
const fourWeeks = { days: 28 } as const

export const terms: Record<Law, Terms> = {
  // Art. 12, third paragraph, AVG.
  avg: {
    first: { access: month, rectification: month, erasure: month, objection: month, restriction: month },
    longer: {
      access: twoMonths,
      rectification: twoMonths,
      erasure: twoMonths,
      objection: twoMonths,
      restriction: twoMonths,
    },
  },
  // Art. 25 and 28 Wpg. The Wpg knows no objection: such a request is read as one to correct or erase.
  wpg: {
    first: {
      access: sixWeeks,
      rectification: fourWeeks,
      erasure: fourWeeks,
      objection: fourWeeks,
      restriction: fourWeeks,
    },
    longer: { access: fourWeeks, rectification: null, erasure: null, objection: null, restriction: null },
  },
}

/** Why an organisation may say no, told to the data subject in general words. */
export const refusalGrounds = {
  avg: ['others', 'claims', 'duty', 'task', 'investigation', 'excessive'],
  wpg: ['wpg-27', 'wpg-others', 'duty', 'excessive'],
} as const satisfies Record<Law, readonly string[]>

export type RefusalGround = (typeof refusalGrounds)[Law][number]

export function isGround(law: Law, text: string): text is RefusalGround {
  return (refusalGrounds[law] as readonly string[]).includes(text)
}
