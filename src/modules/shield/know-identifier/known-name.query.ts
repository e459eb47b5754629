// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type Known, type KnownIdentifier, mostKnown, nothingKnown } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { formatLastDay, storedIdentifier } from '#values'
import { readList } from '../change/change.store.ts'
import { selectDecisions } from '../judge-names/queue.store.ts'
import { judgeOf } from '../decide-name/judge-of.query.ts'
import { selectNamesCalled } from '../name/name.store.ts'
import { nameStatusText } from '../name/name.text.ts'
import { knownText } from './known.text.ts'

/** Names on which a site hangs, as the desk of the shield has them, with what was decided and why; for the authority only. */
export async function knownNames(ctx: Context, { kind, canonical }: KnownIdentifier, purpose: string): Promise<Known> {
  const site = kind === 'web-address' ? storedIdentifier(kind, canonical) : null
  if (site?.kind !== 'web-address') return nothingKnown
  const { organisationId } = judgeOf(ctx)
  const { host, registrableDomain } = site.detail
  const [t, s] = [translate(knownText, ctx.language), translate(nameStatusText, ctx.language)]
  return transaction(ctx, async (tx) => {
    if ((await readList(tx)).authorityId !== organisationId) return nothingKnown
    const names = await selectNamesCalled(tx, [host, registrableDomain ?? host])
    if (names.length === 0) return nothingKnown
    await recordAudit(
      ctx,
      tx,
      names.map(({ id }) => ({ action: 'shield.names-seen', subjectKind: 'name', subjectId: id, purpose })),
    )
    const decisions = await selectDecisions(
      tx,
      names.map(({ id }) => id),
    )
    return {
      count: names.length + decisions.length,
      lines: [
        ...names.map((one) => ({
          key: one.id,
          at: one.firstReceivedAt,
          what: t('name', { name: one.name }),
          state: { kind: one.status === 'listed' ? ('stop' as const) : ('neutral' as const), text: s(one.status) },
          more: one.expiresAt ? t('until', { day: formatLastDay(one.expiresAt, ctx.language) }) : '',
          href: addressIn(ctx.language, `/werkbank/schild/${one.id}`),
          isNow: ['waiting', 'proposed', 'listed', 'suspended', 'referred'].includes(one.status),
        })),
        ...decisions.map((one, index) => ({
          key: `${one.nameId} ${index}`,
          at: one.decidedAt,
          what: t('decided', { name: one.decidedByName }),
          state: { kind: 'neutral' as const, text: s(one.toStatus) },
          more: one.reason,
          href: null,
          isNow: false,
        })),
      ].slice(0, mostKnown),
    }
  })
}
