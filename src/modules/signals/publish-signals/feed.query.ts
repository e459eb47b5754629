// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { atomOf, type FeedEntry } from '#foundation/feeds'
import { translate } from '#foundation/text'
import { organisationNames, stillThere } from '#modules/partners'
import { selectByFeed } from '../follow-signals/follow.store.ts'
import { feedPurpose } from '../follow-signals/follow.command.ts'
import { publicSignals } from '../give-signals/give-signals.query.ts'
import { paths, signalPath } from '../signal/addresses.ts'
import { newsFor } from '../tell-followers/news-for.query.ts'
import { publicText } from './public.text.ts'

/** The feed of what is for everybody, whoever asks. */
export async function publicFeed(ctx: Context): Promise<string> {
  const t = translate(publicText, 'nl')
  const page = `${ctx.settings.baseUrl}${paths.public}`
  const signals = await publicSignals({ ...ctx, language: 'nl' })
  const entries = signals.map(({ id, title, advice, recognise, organisation, confirmedAt, changedAt }) => ({
    id: `urn:uuid:${id}`,
    page: `${page}#${id}`,
    title,
    summary: `${recognise}\n${advice}`,
    author: organisation,
    published: new Date(confirmedAt),
    updated: new Date(changedAt),
  }))
  const feed = `${ctx.settings.baseUrl}${paths.feed}`
  return atomOf(entries, { feed, page, title: `${t('title')} · dijkwacht`, updated: newest(entries) })
}

/**
 * The feed of one person, by its password: what is followed and seen by whoever holds it. Null when nothing answers to it, or its
 * owner works there no more. Of TLP:AMBER nothing: a feed is easily passed on.
 */
export async function ownFeed(ctx: Context, token: string): Promise<string | null> {
  const system = asSystem(ctx, 'signals.give-feed')
  const digest = ctx.secrets.digest(feedPurpose, token)
  const owner = await transaction(system, (tx) => selectByFeed(tx, digest))
  if (!owner || (await stillThere(system, [owner], 'signals:read')).length === 0) return null
  const t = translate(publicText, 'nl')
  const time = { since: new Date(0), until: ctx.now() }
  const news = await newsFor({ ...system, language: 'nl' }, owner, time)
  const page = `${ctx.settings.baseUrl}${paths.desk}`
  const entries = news
    .filter(({ tlp }) => tlp !== 'amber')
    .flatMap(({ id, status, words, recognise, advice, because, confirmedAt, newsAt }): FeedEntry[] => {
      if (!confirmedAt || !newsAt) return []
      const ended = status === 'withdrawn' || status === 'expired' || status === 'joined' ? status : null
      return [
        {
          id: `urn:uuid:${id}`,
          page: `${ctx.settings.baseUrl}${signalPath(id)}`,
          title: ended ? t(ended, { title: words.title }) : words.title,
          summary: ended ? (because === null ? '' : t('because', { because })) : `${recognise}\n${advice}`,
          author: words.organisation ?? '',
          published: confirmedAt,
          updated: newsAt,
        },
      ]
    })
  const names = await organisationNames(system, [owner.organisationId])
  const title = t('feedTitle', { organisation: names.get(owner.organisationId) ?? '' })
  // The address itself is nowhere in it: a feed is passed on more easily than it should be.
  return atomOf(entries, { feed: page, page, title, updated: newest(entries) })
}

function newest(entries: readonly FeedEntry[]): Date {
  return entries[0]?.updated ?? new Date(0)
}
