// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, translate } from '#foundation/text'
import { amountAndDay } from '../follow-report/amount-and-day.ts'
import { behindCode } from '../follow-report/behind-code.query.ts'
import type { Route } from './+types/give-proof.page.ts'
import { proofText } from './proof.text.ts'
import { paidToIn, signProof } from './sign-proof.query.ts'

/** A file for a bank or an insurer: what was reported in words, and the same signed. */
export async function loader(args: Route.LoaderArgs) {
  const { text } = await behindCode(args, async (ctx, code) => {
    const found = await signProof(ctx, code)
    if (!found) return null
    const { report, signed } = found
    const t = translate(proofText, ctx.language)
    const facts = [
      { term: t('at'), answer: formatDateTime(report.receivedAt, ctx.language) },
      { term: t('by'), answer: report.controllerName },
      ...(report.fraudFormLabel ? [{ term: t('what'), answer: report.fraudFormLabel }] : []),
      ...amountAndDay(report, ctx.language),
      ...paidToIn(report).map((answer) => ({ term: t('paid-to'), answer })),
    ]
    const lines = [
      t('title'),
      '',
      ...facts.map(({ term, answer }) => `${term}: ${answer}`),
      '',
      t('means'),
      t('check', { address: `${ctx.settings.baseUrl}/v1/proof-checks` }),
      '',
      signed,
      '',
    ]
    return { text: lines.join('\r\n') }
  })
  return new Response(text, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      // Its name tells whoever looks over a shoulder nothing.
      'content-disposition': 'attachment; filename="dijkwacht.txt"',
      'cache-control': 'no-store',
    },
  })
}
