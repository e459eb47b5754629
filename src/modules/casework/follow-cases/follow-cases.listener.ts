// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { CasesChanged } from '#modules/cases'
import { followCases } from './follow-cases.command.ts'

export const followWhenChanged = listen(CasesChanged, {
  job: 'casework.follow-cases',
  run: (ctx, { reportIds }) => followCases(ctx, reportIds),
})
