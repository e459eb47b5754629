// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { addressIn, formatDateTime, formatNumber, translate } from '#foundation/text'
import { evidenceText } from './fetch-evidence.text.ts'
import { selectFetches, type StoredFetch } from './fetched-page.store.ts'
import type { FetchStatus } from './fetched-page.ts'
import { findSubject } from './find-subject.query.ts'

/** What a page of the workbench shows of fetched pages, in words. */
export interface ShownEvidence {
  /** Where the form goes, and the page that these belong to. */
  form: string
  back: string
  /** Addresses that can be asked for; none when fetching is off. */
  offered: string[]
  isWaiting: boolean
  fetched: { id: string; status: FetchStatus; at: string; facts: { term: string; answer: string }[] }[]
}

/** What was fetched of a name or a takedown, for somebody of the authority; null when there is nothing and fetching is off. */
export function showEvidence(ctx: Context, subjectId: string): Promise<ShownEvidence | null> {
  return transaction(ctx, async (tx) => {
    const { subject, offered } = await findSubject(ctx, tx, subjectId)
    const fetched = await selectFetches(tx, subject)
    const isOn = ctx.settings.fetchEvidence !== null
    if (!isOn && fetched.length === 0) return null
    const subjectKind = 'nameId' in subject ? 'name' : 'takedown'
    if (fetched.length > 0)
      await recordAudit(ctx, tx, {
        action: 'shield.evidence-seen',
        subjectKind,
        subjectId,
        purpose: 'prevent-fraud',
      })
    const desk = subjectKind === 'name' ? '/werkbank/schild' : '/werkbank/schild/weghalen'
    return {
      form: addressIn(ctx.language, `/werkbank/schild/bewijs/${subjectId}`),
      back: addressIn(ctx.language, `${desk}/${subjectId}`),
      offered: isOn ? offered : [],
      isWaiting: fetched.some(({ status }) => status === 'asked'),
      fetched: fetched.map((one) => ({
        id: one.id,
        status: one.status,
        at: formatDateTime(one.endedAt ?? one.askedAt, ctx.language),
        facts: factsOf(ctx, one),
      })),
    }
  })
}

function factsOf({ language }: Context, one: StoredFetch): { term: string; answer: string }[] {
  const t = translate(evidenceText, language)
  return [
    { term: t('asked'), answer: one.asked },
    {
      term: t(one.status === 'kept' ? 'address' : 'stopped'),
      answer: one.address === one.asked && one.status === 'failed' ? '' : (one.address ?? ''),
    },
    { term: t('because'), answer: one.because === null ? '' : t(one.because) },
    { term: t('pageTitle'), answer: one.title ?? '' },
    { term: t('httpStatus'), answer: String(one.httpStatus ?? '') },
    { term: t('mediaType'), answer: one.mediaType ?? '' },
    { term: t('size'), answer: one.bytes === null ? '' : t('bytes', { n: formatNumber(one.bytes, language) }) },
    { term: t('sha256'), answer: one.sha256 ?? '' },
    { term: t('by'), answer: one.askedByName },
  ].filter(({ answer }) => answer !== '')
}
