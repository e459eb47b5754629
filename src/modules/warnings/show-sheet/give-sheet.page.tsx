// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import { type CalendarDate, formatCalendarDate } from '#values'
import { findWarning } from '../show-warning/find-warning.query.ts'
import { warningPath } from '../warning/addresses.ts'
import { warningText } from '../warning/warning.text.ts'
import { readerOf } from '../warning/who.query.ts'
import type { Route } from './+types/give-sheet.page.ts'
import { sheetPdf } from './sheet-pdf.query.ts'
import { sheetText } from './sheet.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  readerOf(ctx)
  const found = existing(await findWarning(ctx, args.params.code))
  // In one language, that of its words: no English sheet before there is English.
  const language = found.warning.lang
  const { code, words, message, status, organisation, endsOn, changedAt, withdrawnBecause } = found.warning
  const [t, w] = [translate(sheetText, language), translate(warningText, language)]
  const day = formatCalendarDate(endsOn as CalendarDate, language)
  const date = formatDate(new Date(changedAt), language)
  const stand = [
    ...(status === 'withdrawn' ? [w('withdrawnMore', { date, because: withdrawnBecause ?? '' })] : []),
    ...(status === 'ended' ? [w('endedMore', { date: day })] : []),
    `${w('from', { organisation })}. ${w('until', { date: day })}.`,
  ]
  const at = ctx.now()
  const address = `${new URL(ctx.settings.baseUrl).host}${warningPath(code)}`
  const dated = t('dated', { date: formatDate(at, language), address })
  const pdf = await sheetPdf({ words, message, stand, dated, language, at })
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${code}-${language}.pdf"`,
      'cache-control': 'private, no-store',
    },
  })
}
