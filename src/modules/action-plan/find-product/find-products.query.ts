// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { asAnybody } from '../plan/who.query.ts'
import { barrierEditions } from './barrier-edition.query.ts'
import { campaignCalendars } from './campaign-calendar.query.ts'
import { complaintDeskRequirements } from './complaint-desk-requirements.query.ts'
import { experienceResults } from './experience-results.query.ts'
import { evaluatedPilots } from './evaluated-pilot.query.ts'
import { factsheets } from './factsheet.query.ts'
import { figuresReleases } from './figures-release.query.ts'
import { heldEvents } from './held-event.query.ts'
import { helpdesk } from './helpdesk.query.ts'
import { interventionRegister } from './intervention-register.query.ts'
import { keyMessages } from './key-messages.query.ts'
import { knowledgePlatform } from './knowledge-platform.query.ts'
import { measuredEffects } from './measured-effect.query.ts'
import { outcomesIssues } from './outcomes-issue.query.ts'
import { phishingShield } from './phishing-shield.query.ts'
import { type FoundProduct, isProductKind, type ProductKindName, productKindNames } from './product-kind.ts'
import { readyInterventions } from './ready-intervention.query.ts'
import { reportingPoints } from './reporting-points.query.ts'
import { researchInventory } from './research-inventory.query.ts'
import { taxonomyEditions } from './taxonomy-edition.query.ts'

/** Each kind asks its own room, by the door, what of it is there now. */
const kinds: Record<ProductKindName, (ctx: Context) => Promise<FoundProduct[]>> = {
  factsheet: factsheets,
  'taxonomy-edition': taxonomyEditions,
  'barrier-edition': barrierEditions,
  'evaluated-pilot': evaluatedPilots,
  'campaign-calendar': campaignCalendars,
  'measured-effect': measuredEffects,
  'intervention-register': interventionRegister,
  'complaint-desk-requirements': (ctx) => complaintDeskRequirements(ctx),
  'research-inventory': researchInventory,
  'reporting-points': reportingPoints,
  helpdesk,
  'knowledge-platform': knowledgePlatform,
  'figures-release': figuresReleases,
  'held-event': heldEvents,
  'key-messages': keyMessages,
  'experience-results': experienceResults,
  'outcomes-issue': outcomesIssues,
  'phishing-shield': phishingShield,
  'ready-intervention': (ctx) => readyInterventions(ctx),
}

export type Found = ReadonlyMap<string, FoundProduct>

export const productKey = ({ kind, reference }: { kind: string; reference: string }) => `${kind} ${reference}`

/**
 * Products of these kinds that anybody can find at this moment, by kind and reference. What is only for some shows the public no result, so it
 * is asked as anybody, whoever looks.
 */
export async function findProducts(ctx: Context, wanted: readonly string[] = productKindNames): Promise<Found> {
  const anybody = asAnybody(ctx)
  const names = [...new Set(wanted)].filter(isProductKind)
  const found = new Map<string, FoundProduct>()
  for (const kind of names)
    for (const product of await kinds[kind](anybody))
      found.set(productKey({ kind, reference: product.reference }), product)
  return found
}
