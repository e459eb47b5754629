// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { isRowId } from '#values'
import { consentPath } from '../consent/addresses.ts'
import { consentText } from '../consent/consent.text.ts'
import { selectConsent, selectDue } from '../consent/consent.store.ts'
import { helperOf, purpose } from '../consent/who.query.ts'
import { askRowText } from './list.text.ts'

/** People of whom it is time to ask how they are: what they needed, and no name. */
export const askRows: WorkRows = {
  name: 'aftercare.ask',
  kind: askRowText,
  waiting: async (ctx: Context, limit) => {
    const own = organisationOf(ctx.actor)
    if (own === null || !mayDo(ctx.actor, 'aftercare:work')) return []
    const due = await transaction(ctx, (tx) => selectDue(tx, own, { at: ctx.now(), limit }))
    return due.map(({ consentId, dueAt }) => ({ key: consentId, due: null, since: dueAt }))
  },
  show: async (ctx, keys) =>
    transaction(ctx, async (tx) => {
      if (keys.length === 0) return []
      const { organisationId } = await helperOf(ctx, tx)
      const found = []
      for (const id of keys.filter(isRowId)) {
        const consent = await selectConsent(tx, id, ctx.now())
        if (consent?.organisationId === organisationId) found.push(consent)
      }
      await recordAudit(ctx, tx, {
        action: 'aftercare.consents-listed',
        subjectKind: 'organisation',
        subjectId: organisationId,
        purpose,
        subjects: found.map(({ id }) => id),
      })
      const [t, w] = [translate(askRowText, ctx.language), translate(consentText, ctx.language)]
      return found.map(({ id, needs }) => ({
        key: id,
        subject: t('subject'),
        why: needs.map((need) => w(need)).join(', '),
        href: addressIn(ctx.language, consentPath(id)),
      }))
    }),
}
