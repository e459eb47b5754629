// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { listListingsOf } from '#modules/identifiers'
import { organisationNames } from '#modules/partners'
import { labelOf, listFraudForms } from '#modules/taxonomy'
import { selectIdentifierIds, selectReportDigests } from '../dossier/dossier.store.ts'
import type { StoredDossier } from '../dossier/stored-dossier.ts'
import type { IdentifierEntry } from '../dossier/content.ts'
import type { Gathered } from './gather.ts'

/** Identifiers of a dossier with their listings by the organisation that makes it, the most reported first. */
export async function identifierLines(
  system: Context,
  organisationId: string,
  gathered: Gathered,
): Promise<IdentifierEntry[]> {
  const listings = await listListingsOf(system, organisationId, [...gathered.identifiers.keys()])
  const listingsOf = Map.groupBy(listings, ({ identifierId }) => identifierId)
  const said = (at: Date | null) => at && at.toISOString()
  return [...gathered.identifiers.values()]
    .toSorted((a, b) => b.reports - a.reports || a.id.localeCompare(b.id))
    .map(({ seenIn: _, ...counted }) => ({
      ...counted,
      listings: (listingsOf.get(counted.id) ?? []).map((one) => ({
        status: one.status,
        reason: one.reason,
        legalBasis: one.legalBasis,
        proposedAt: one.proposedAt.toISOString(),
        decidedAt: said(one.decidedAt),
        expiresAt: said(one.expiresAt),
        endedAt: said(one.endedAt),
      })),
    }))
}

export interface Names {
  organisation(id: string): string
  form(id: string | null): string
}

export async function namesOf(system: Context, { organisationId, recipientId }: StoredDossier): Promise<Names> {
  const names = await organisationNames(system, [organisationId, recipientId])
  const forms = await listFraudForms(system)
  const labels = new Map(await Promise.all(forms.map(async ({ id }) => [id, await labelOf(system, id, 'nl')] as const)))
  return {
    organisation: (id) => names.get(id) ?? id,
    form: (id) => (id === null ? 'niet bekend' : (labels.get(id) ?? id)),
  }
}

/** What the dossier before held, as far as it says what changed since. */
export interface Before {
  number: string
  reports: ReadonlyMap<string, string>
  identifiers: ReadonlySet<string>
  lossInCents: number
}

export function previousContent(system: Context, previous: StoredDossier): Promise<Before> {
  return transaction(system, async (tx) => ({
    number: previous.number,
    reports: await selectReportDigests(tx, previous.id),
    identifiers: await selectIdentifierIds(tx, previous.id),
    lossInCents: previous.lossInCents ?? 0,
  }))
}
