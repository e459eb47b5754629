// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { Refusal } from '#foundation/web'
import { judgeOf } from '../decide-name/judge-of.query.ts'
import { evidenceMessages } from './fetch-evidence.text.ts'
import { EvidenceAsked } from './fetched-page.events.ts'
import { countAsked, endForgotten, insertFetch } from './fetched-page.store.ts'
import { fetchLimits } from './fetched-page.ts'
import { findSubject } from './find-subject.query.ts'

const hour = 3_600_000

/** A person of the authority lets a page be fetched, once. `address`: one of those that are offered. Returns the page of the workbench to go back to. */
export async function askEvidence(ctx: Context, subjectId: string, address: string): Promise<'name' | 'takedown'> {
  const by = judgeOf(ctx)
  if (ctx.settings.fetchEvidence === null) throw new Refusal(evidenceMessages.off, { status: 409 })
  return transaction(ctx, async (tx) => {
    const { subject, offered } = await findSubject(ctx, tx, subjectId)
    if (!offered.includes(address))
      throw new Refusal(evidenceMessages.chooseAddress, {
        fields: [{ field: 'address', code: evidenceMessages.chooseAddress }],
      })
    const now = ctx.now()
    const anHourAgo = new Date(now.getTime() - hour)
    await endForgotten(tx, subject, anHourAgo, now)
    if ((await countAsked(tx, subject, anHourAgo)) >= fetchLimits.perHour)
      throw new Refusal(evidenceMessages.tooOften, { status: 409, values: { most: fetchLimits.perHour } })
    const id = ctx.newId()
    if (!(await insertFetch(tx, { id, subject, asked: address, askedAt: now, by })))
      throw new Refusal(evidenceMessages.alreadyAsked, { status: 409 })
    const subjectKind = 'nameId' in subject ? 'name' : 'takedown'
    await recordAudit(ctx, tx, {
      action: 'shield.evidence-asked',
      subjectKind,
      subjectId,
      purpose: 'prevent-fraud',
      detail: { fetchId: id },
    })
    await announce(ctx, tx, EvidenceAsked, { fetchId: id })
    return subjectKind
  })
}
