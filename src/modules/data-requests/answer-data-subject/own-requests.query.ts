// SPDX-License-Identifier: EUPL-1.2
import { organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { PersonalDataSource } from '#foundation/modules'
import { translate } from '#foundation/text'
import { rightText } from '../request/request.text.ts'
import { selectEarlier } from './own-requests.store.ts'

/** This room keeps something about who asks too: what they asked before. Not erased: it shows that an organisation answered in time. */
export const ownRequestsSource: PersonalDataSource = {
  name: 'data_requests.request',
  title: 'uw verzoeken over uw gegevens',
  activity: 'data-requests.answer-request',
  tables: [
    'data_requests.request',
    'data_requests.subject_key',
    'data_requests.contact',
    'data_requests.task',
    'data_requests.decision',
    'data_requests.answer',
  ],
  find(ctx, keys, limit) {
    const organisationId = organisationOf(ctx.actor)
    if (organisationId === null || keys.length === 0) return Promise.resolve([])
    const r = translate(rightText, 'nl')
    return transaction(ctx, async (tx) => {
      const found = await selectEarlier(tx, organisationId, keys, limit + 1)
      await recordAudit(ctx, tx, {
        action: 'data-requests.requests-listed',
        subjectKind: 'organisation',
        subjectId: organisationId,
        subjects: [...new Set(found.map(({ requestId }) => requestId))],
        purpose: 'answer-data-subject',
        detail: { shown: found.length },
      })
      return found.map(({ taskId, right, narrative, receivedAt, keptUntil }) => ({
        source: 'data_requests.request',
        id: taskId,
        organisationId,
        side: 'given' as const,
        since: receivedAt,
        until: keptUntil,
        content: [
          { name: 'Wat u vroeg', value: r(right) },
          ...(narrative === '' ? [] : [{ name: 'Uw uitleg', value: narrative }]),
        ],
      }))
    })
  },
  correctAt: (id) => `/werkbank/verzoeken/${id}`,
}
