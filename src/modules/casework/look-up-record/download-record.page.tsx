// SPDX-License-Identifier: EUPL-1.2
import { csvLine, csvStart, translate } from '#foundation/text'
import { contextOf, entriesOf, Refusal } from '#foundation/web'
import type { Route } from './+types/download-record.page.ts'
import { askedIn } from './asked-record.ts'
import { lookUpRecord } from './look-up-record.query.ts'
import { recordText } from './look-up-record.text.ts'

/** More lines than one file holds: ask again for a part of it. */
const mostLines = 10_000

export function loader() {
  throw new Response(null, { status: 404 })
}

/** Everything that the page shows in pages, as a file that a spreadsheet opens. Posted, for what is asked may stand in no address. */
export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const asked = askedIn((name) => [entries[name] ?? ''].flat()[0] ?? '')
  if (!asked) throw new Response(null, { status: 404 })
  const t = translate(recordText, ctx.language)
  try {
    const { lines } = await lookUpRecord(ctx, { ...asked, before: null, inLists: null }, mostLines)
    const heads = ['when', 'who', 'organisation', 'did', 'object', 'why', 'ground', 'list'] as const
    const body = lines.map((line) =>
      csvLine([
        line.at.toISOString(),
        line.who ?? '',
        line.organisation ?? t('program'),
        line.activity || t('unnamed'),
        line.object ? t(`object-${line.object.kind}`, { name: line.object.name }) : '',
        line.purpose,
        line.legalBasis,
        line.inListOf ?? '',
      ]),
    )
    return new Response([csvStart + csvLine(heads.map((head) => t(head))), ...body].join(''), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${ctx.language === 'nl' ? 'wie-zag-dit' : 'who-saw-this'}.csv"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    if (error instanceof Refusal) throw new Response(null, { status: error.status })
    throw error
  }
}
