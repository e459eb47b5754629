// SPDX-License-Identifier: EUPL-1.2
import { rowsOf, type WorkRows } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { lineText } from '../bottleneck/line.text.ts'
import { listMine } from './list-bottlenecks.query.ts'
import { bottleneckRowText } from './list-bottlenecks.text.ts'

/** Bottlenecks of which this person sees to the next step. */
export const bottleneckRows: WorkRows = {
  name: 'pilots.bottleneck',
  kind: bottleneckRowText,
  ...rowsOf(async (ctx) =>
    (await listMine(ctx)).map(({ id, title, status, statusAt }) => ({
      key: id,
      due: null,
      since: statusAt,
      subject: title,
      why: translate(lineText, ctx.language)(status),
      href: addressIn(ctx.language, `/werkbank/knelpunten/${id}`),
    })),
  ),
}
