// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { tlpLabels } from '../signal/signal.ts'
import type { Signal } from '../signal/signal.store.ts'
import type { SignalCard } from './card.schema.ts'

/**
 * Signals that were confirmed, as systems of others read them. Numbers of reports are published nowhere but in the release of figures, where they are
 * protected together: who is no partner gets none.
 */
export async function cardsOf(ctx: Context, signals: readonly Signal[]): Promise<SignalCard[]> {
  const ids = [...new Set(signals.flatMap(({ organisationId }) => organisationId ?? []))]
  const names = await organisationNames(ctx, ids)
  const isPartner = ctx.actor.kind !== 'anyone'
  return signals.flatMap((signal) => {
    const { status, organisationId, confirmedAt, newsAt, title, news, tlp } = signal
    if (status === 'proposed' || status === 'dismissed' || !confirmedAt || !newsAt || !organisationId) return []
    const figures = isPartner
      ? { reports: signal.reports, expected: signal.expected, limit: signal.limit }
      : { reports: null, expected: null, limit: null }
    const { id, kind, steps, lure, recognise, advice, form, channel, pretext, identifierKind, region, sector } = signal
    const { firstSeen, lastSeen, expiresOn, confidence, source, country, reference, joinedInto, because } = signal
    const said = {
      id,
      kind,
      status,
      steps,
      lure,
      recognise,
      advice,
      form,
      channel,
      pretext,
      identifierKind,
      region,
      sector,
    }
    const known = { firstSeen, lastSeen, expiresOn, confidence, source, country, reference, joinedInto, because }
    return [
      {
        ...said,
        ...known,
        ...figures,
        title: title ?? '',
        version: news,
        tlp: tlpLabels[tlp],
        organisation: names.get(organisationId) ?? organisationId,
        confirmedAt: confirmedAt.toISOString(),
        changedAt: newsAt.toISOString(),
      },
    ]
  })
}
