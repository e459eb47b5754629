// SPDX-License-Identifier: EUPL-1.2
import { readFonts } from '#foundation/pdf'
import { contextOf, existing } from '#foundation/web'
import { findMeeting } from '../show-meeting/show-meeting.query.ts'
import type { Route } from './+types/give-agenda.page.ts'
import { drawAgenda } from './draw-agenda.ts'
import { pdfAnswer } from './pdf-answer.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const found = existing(await findMeeting(ctx, args.params.code, args.params.meetingId))
  const { group, meeting, items, documents } = found
  const { language } = ctx
  const given = { group: group.name, meeting, items, documents, language, at: ctx.now() }
  return pdfAnswer(await drawAgenda(given, await readFonts()), `agenda-${group.code}-${language}`)
}
