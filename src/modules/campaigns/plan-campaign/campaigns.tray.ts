// SPDX-License-Identifier: EUPL-1.2
import { rowsOf, type WorkRows } from '#foundation/modules'
import { addressIn } from '#foundation/text'
import { paths } from '../message/addresses.ts'
import { campaignRowText } from './desk.text.ts'
import { listToAnswer } from './find-planned.query.ts'

/** Campaigns of which the own organisation is asked to be a co-sender, before the day on which they begin. */
export const campaignRows: WorkRows = {
  name: 'campaigns.answer',
  kind: campaignRowText,
  ...rowsOf(async (ctx) =>
    (await listToAnswer(ctx)).map(({ id, code, title, startsOn, changedAt }) => ({
      key: id,
      due: startsOn,
      since: changedAt,
      subject: title,
      href: addressIn(ctx.language, `${paths.desk}/${code}`),
    })),
  ),
}
