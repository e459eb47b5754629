// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { NamesJudged } from '#modules/shield'
import { openReferred } from './open-referred.command.ts'

export const openWhenReferred = listen(NamesJudged, {
  job: 'shield.open-referred',
  run: (ctx, { nameIds }) => openReferred(ctx, nameIds),
})
