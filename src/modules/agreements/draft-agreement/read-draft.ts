// SPDX-License-Identifier: EUPL-1.2
import type { Agreement } from '../agreement/agreement.ts'
import { dayOf, many, one, toParts } from '../agreement/read-entries.ts'

type Entries = Record<string, string | string[]>

/** What was typed in the form, for the shape to check. Left empty is left out. */
export function readDraft(entries: Entries): Record<string, unknown> {
  const typed = (name: string) => one(entries, name)
  return {
    kind: typed('kind'),
    title: typed('title'),
    reference: typed('reference'),
    exchanges: many(entries, 'exchanges'),
    dataCategories: many(entries, 'dataCategories'),
    purposes: many(entries, 'purposes'),
    sends: many(entries, 'sends'),
    receives: many(entries, 'receives'),
    dpiaReference: typed('dpiaReference') ?? null,
    dpiaReviewOn: dayOf(entries, 'dpiaReviewOn') ?? null,
    startsOn: dayOf(entries, 'startsOn'),
    endsOn: dayOf(entries, 'endsOn'),
    // 10.000 is how people write it.
    sampleCap: typed('sampleCap')?.replace(/(?<=\d)[.\s](?=\d{3}\b)/g, '') ?? null,
  }
}

/** An agreement as somebody would have typed it: to change a draft, or to begin a new version. */
export function entriesFrom(agreement: Agreement): Entries {
  const { parties, dpiaReference, sampleCap } = agreement
  const ids = (may: 'maySend' | 'mayReceive') =>
    parties.filter((party) => party[may]).map(({ organisationId }) => organisationId)
  return {
    kind: agreement.kind,
    title: agreement.title,
    reference: agreement.reference,
    exchanges: [...agreement.exchanges],
    dataCategories: [...agreement.dataCategories],
    purposes: [...agreement.purposes],
    sends: ids('maySend'),
    receives: ids('mayReceive'),
    ...(dpiaReference && { dpiaReference }),
    ...(sampleCap !== null && { sampleCap: String(sampleCap) }),
    ...typedDay('dpiaReviewOn', agreement.dpiaReviewOn),
    ...typedDay('startsOn', agreement.startsOn),
    ...typedDay('endsOn', agreement.endsOn),
  }
}

function typedDay(name: string, day: string | null): Entries {
  const parts = toParts(day)
  return { [`${name}-day`]: parts.day, [`${name}-month`]: parts.month, [`${name}-year`]: parts.year }
}
