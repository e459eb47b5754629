// SPDX-License-Identifier: EUPL-1.2
// No data about people: what everybody is warned about.
import { type Context, transaction } from '#foundation/access'
import { atomOf, type FeedEntry, type FeedHead, jsonFeedOf } from '#foundation/feeds'
import { addressIn, translate } from '#foundation/text'
import { dutchDay } from '#values'
import { askedIn, keptOf, placesAsked } from '../list-warnings/list-warnings.query.ts'
import { listText } from '../list-warnings/list.text.ts'
import { paths, warningPath } from '../warning/addresses.ts'
import type { ShownWarning } from '../warning/shown-warning.ts'
import { shownWarnings } from '../warning/shown-warning.query.ts'
import { selectForFeed } from '../warning/warning.store.ts'
import { warningText } from '../warning/warning.text.ts'

const most = 50
/** What was over for so long nobody has to take back any more. */
const daysAfterwards = 60

/** The feed of warnings by form, province and municipality, with what became of those that are over, so that who shows one takes it away. */
export async function feedOf(ctx: Context, kind: 'atom' | 'json', search: URLSearchParams): Promise<string> {
  const { language, settings } = ctx
  const asked = askedIn(search)
  const since = new Date(ctx.now().getTime() - daysAfterwards * 86_400_000)
  const warnings = await transaction(ctx, async (tx) => {
    const found = await selectForFeed(
      tx,
      { form: asked.form, places: placesAsked(asked), today: dutchDay(ctx.now()) },
      since,
      most,
    )
    return shownWarnings({ ...ctx, tx }, found)
  })
  const { stand: _, ...kept } = keptOf(asked)
  const query = Object.keys(kept).length > 0 ? `?${new URLSearchParams(kept)}` : ''
  const at = (path: string) => `${settings.baseUrl}${addressIn(language, path)}`
  const head: FeedHead = {
    feed: `${at(kind === 'atom' ? paths.atom : paths.json)}${query}`,
    page: `${at(paths.public)}${query}`,
    title: `${translate(listText, language)('title')} · dijkwacht`,
    language,
  }
  const entries = warnings.map((one) => entryOf(ctx, one, at))
  const updated = entries[0]?.updated ?? new Date(0)
  return kind === 'atom' ? atomOf(entries, { ...head, updated }) : jsonFeedOf(entries, head)
}

function entryOf({ language }: Context, one: ShownWarning, at: (path: string) => string): FeedEntry {
  const t = translate(warningText, language)
  const own = translate(warningText, one.lang)
  const { words, status, withdrawnBecause, because } = one
  const mark = status !== 'published' ? t(status) : because === '' ? null : t('corrected')
  const said = [
    ...(status === 'withdrawn' ? [withdrawnBecause ?? ''] : because === '' ? [] : [because]),
    ...(status === 'withdrawn'
      ? []
      : [
          ...(one.lang === language ? [] : [t('englishFollows')]),
          `${own('act')} ${words.act}`,
          `${own('happens')} ${words.happens}`,
          words.recognise,
        ]),
  ]
  return {
    id: `urn:uuid:${one.id}`,
    page: at(warningPath(one.code)),
    title: mark === null ? words.title : `${mark}: ${words.title}`,
    summary: said.join('\n\n'),
    author: one.organisation,
    published: new Date(one.publishedAt),
    updated: new Date(one.changedAt),
    tags: [...(one.form ? [one.form.label] : []), ...one.provinces],
  }
}
