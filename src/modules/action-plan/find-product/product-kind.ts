// SPDX-License-Identifier: EUPL-1.2
import type { Bilingual } from '#foundation/text'

export const productKindNames = [
  'factsheet',
  'taxonomy-edition',
  'barrier-edition',
  'evaluated-pilot',
  'campaign-calendar',
  'measured-effect',
  'intervention-register',
  'complaint-desk-requirements',
  'research-inventory',
  'reporting-points',
  'helpdesk',
  'knowledge-platform',
  'figures-release',
  'held-event',
  'key-messages',
  'experience-results',
  'outcomes-issue',
  'phishing-shield',
  'ready-intervention',
] as const
export type ProductKindName = (typeof productKindNames)[number]

/** Something of this platform that anybody can find at this moment. */
export interface FoundProduct {
  /** By which it is found again. */
  reference: string
  title: Bilingual
  /** From the first slash, in Dutch. */
  href: string
  /** Made, but not adopted: it shows no result yet. */
  isDraft: boolean
}

export function isProductKind(name: string): name is ProductKindName {
  return (productKindNames as readonly string[]).includes(name)
}
