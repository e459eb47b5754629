// SPDX-License-Identifier: EUPL-1.2
import { type WorkRows, rowsOf } from '#foundation/modules'
import { addressIn, formatNumber, translate } from '#foundation/text'
import { dismissSignal } from '../judge-signal/judge-signal.command.ts'
import { signalPath } from '../signal/addresses.ts'
import { dismissals } from '../signal/signal.ts'
import { signalText } from '../signal/signal.text.ts'
import { listToJudge } from './list-signals.query.ts'
import { rowText } from './signals-tray.text.ts'

/** Proposals of signals. To confirm one is to write its card, which has a page; that it is none is said here. */
export const judgeRows: WorkRows = {
  name: 'signals.judge',
  kind: rowText,
  ...rowsOf(async (ctx) => {
    const [t, s] = [translate(rowText, ctx.language), translate(signalText, ctx.language)]
    const number = (value: number) => formatNumber(Math.round(value * 10) / 10, ctx.language)
    return (await listToJudge(ctx)).map(({ id, changes, title, proposedAt, reports, expected }) => ({
      key: id,
      due: null,
      since: proposedAt,
      version: changes,
      subject: title,
      why: !reports
        ? ''
        : expected === null
          ? t('reports', { count: reports })
          : t('expected', { count: reports, expected: number(expected) }),
      href: addressIn(ctx.language, signalPath(id)),
      deeds: [
        {
          id: 'dismiss',
          text: t('dismiss'),
          // Another reason is written on its page.
          reasons: dismissals.filter((one) => one !== 'other').map((value) => ({ value, text: s(value) })),
        },
      ],
    }))
  }),
  act: (ctx, { key, reason, version }) =>
    dismissSignal(ctx, key, { dismissal: reason, because: '', changes: String(version ?? '') }),
}
