// SPDX-License-Identifier: EUPL-1.2
// For the script of the search (find-everywhere.client.ts): what the page shows, as JSON.
import { translate } from '#foundation/text'
import { entriesOf, pageRequest } from '#foundation/web'
import type { Route } from './+types/give-found.page.ts'
import { searchText } from './find-anything.text.ts'
import { type Everywhere, findEverywhere, statusOf } from './find-everywhere.query.ts'
import type { Place } from '#foundation/web'

/** What the script knows before anything is typed. */
interface Known {
  places: Place[]
  words: Record<
    'pages' | 'begin' | 'nothing' | 'nothingMore' | 'busy' | 'noAnswer' | 'all' | 'meant' | 'audit' | 'one' | 'many',
    string
  >
}
type Given = Pick<Everywhere, 'groups' | 'note' | 'meant'>

/** The places of this person and the words of the script: the same for whatever will be typed. */
export function loader(args: Route.LoaderArgs): Response {
  const { ctx, places } = args.context.get(pageRequest)
  const t = translate(searchText, ctx.language)
  const known: Known = {
    places: places(),
    words: {
      pages: t('pages'),
      begin: t('begin'),
      nothing: t('nothing'),
      nothingMore: t('nothingMore'),
      busy: t('busy'),
      noAnswer: t('noAnswer'),
      all: t('all', { text: '*' }),
      meant: t('meant', { meant: '*' }),
      audit: t('audit'),
      one: t('count', { count: 1 }),
      many: t('count', { count: 2 }).replace('2', '*'),
    },
  }
  return Response.json(known)
}

export async function action(args: Route.ActionArgs): Promise<Response> {
  const { ctx, find } = args.context.get(pageRequest)
  const entries = entriesOf(await args.request.formData())
  const typed = [entries.zoek ?? ''].flat()[0] ?? ''
  const everywhere = await findEverywhere({ ctx, find }, typed)
  const { groups, note, meant } = everywhere
  const given: Given = { groups, note, meant }
  return Response.json(given, { status: statusOf(everywhere) })
}
