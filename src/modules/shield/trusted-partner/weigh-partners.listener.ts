// SPDX-License-Identifier: EUPL-1.2
import { listen } from '#foundation/events'
import { NamesJudged } from '../name/name.events.ts'
import { weighPartners } from './weigh-partners.command.ts'

/** After every judgement: a partner whose names too often turn out wrong loses the fast lane. */
export const weighWhenJudged = listen(NamesJudged, {
  job: 'shield.weigh-partners',
  run: (ctx, { nameIds }) => weighPartners(ctx, nameIds),
})
