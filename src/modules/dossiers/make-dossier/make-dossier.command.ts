// SPDX-License-Identifier: EUPL-1.2
import { type Actor, asSystem, type Context, mayDo, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { findCase } from '#modules/cases'
import { findOrganisation, listOrganisations, type Organisation } from '#modules/partners'
import { dutchDay } from '#values'
import { insertDossier, takeNumber } from '../dossier/dossier.store.ts'
import { DossierAsked } from '../dossier/dossier.events.ts'
import { numberOf, type Reason, reasons } from '../dossier/dossier.ts'
import { dossierMessages } from '../dossier/dossier.text.ts'
import { longestPurpose } from './purpose-limit.ts'

export const makingPurpose = 'dossier maken'

/** Who can get a dossier: police and prosecutor, and nobody else. */
const receivingKinds: ReadonlySet<Organisation['kind']> = new Set(['police', 'prosecutor'])

type Person = Extract<Actor, { kind: 'person' }>

/** The person who makes it; refuses everybody else. */
export function makerOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'dossiers:make'))
    throw new Refusal(dossierMessages.mayNotMake, { status: 403 })
  return actor
}

/** Organisations that can get a dossier of this one. Its own is one of them: the police make dossiers for their own investigation. */
export async function recipientsOf(ctx: Context): Promise<{ id: string; name: string }[]> {
  const all = await listOrganisations(ctx)
  return all.filter(({ kind }) => receivingKinds.has(kind)).map(({ id, name }) => ({ id, name }))
}

/**
 * Asks for a dossier of the case of an own report, for one recipient and one purpose: it gets its number now and is made by the program. Returns
 * its id. What the case is, is read when it is made.
 */
export async function makeDossier(ctx: Context, reportId: string, entries: FormEntries): Promise<string> {
  const by = makerOf(ctx)
  const read = new FormReader(ctx, entries)
  const reason = read.choice('reason', reasons) as Reason | ''
  const recipients = await recipientsOf(ctx)
  const recipientId = read.choice(
    'recipient',
    recipients.map(({ id }) => id),
  )
  const purpose = read.text('purpose', longestPurpose)
  read.done()
  const found = await findCase(ctx, reportId, makingPurpose)
  if (!found) throw new Refusal(dossierMessages.noCase, { status: 404 })
  const system = asSystem(ctx, 'dossiers.make-dossier')
  return transaction(system, async (tx) => {
    const id = ctx.newId()
    if (!(await findOrganisation(tx, recipientId))) throw new Refusal(dossierMessages.noCase, { status: 404 })
    const number = numberOf(Number(dutchDay(ctx.now()).slice(0, 4)), await takeNumber(tx))
    await insertDossier(tx, {
      id,
      number,
      organisationId: by.organisationId,
      caseReportId: found.anchor,
      reason: reason as Reason,
      purpose,
      recipientId,
      madeBy: by.id,
      madeByName: by.name,
      askedAt: ctx.now(),
    })
    await recordAudit(ctx, tx, {
      action: 'dossiers.dossier-asked',
      subjectKind: 'dossier',
      subjectId: id,
      purpose,
      detail: { number, reason, for: recipientId },
    })
    await announce(system, tx, DossierAsked, { dossierId: id })
    return id
  })
}
