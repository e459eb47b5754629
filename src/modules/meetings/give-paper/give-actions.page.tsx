// SPDX-License-Identifier: EUPL-1.2
import { organisationOf } from '#foundation/access'
import { readFonts } from '#foundation/pdf'
import { contextOf } from '#foundation/web'
import { askedOfList } from '../record-action/action-list-filter.ts'
import { countListed, listActionPoints } from '../record-action/list-action-points.query.ts'
import type { Route } from './+types/give-actions.page.ts'
import { drawActions } from './draw-actions.ts'
import { pdfAnswer } from './pdf-answer.ts'

const most = 200

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { state, isEverybody } = askedOfList(new URL(args.request.url).searchParams)
  const filter = { state, ...(!isEverybody && { organisationId: organisationOf(ctx.actor) ?? '' }) }
  const [points, count] = [await listActionPoints(ctx, { ...filter, limit: most }), await countListed(ctx, filter)]
  const { language } = ctx
  const pdf = await drawActions({ points, count, language, at: ctx.now() }, await readFonts())
  return pdfAnswer(pdf, `actiepunten-${language}`)
}
