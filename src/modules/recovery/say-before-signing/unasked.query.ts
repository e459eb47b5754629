// SPDX-License-Identifier: EUPL-1.2
// No line in the record: the page of the complaint on which it stands writes one.
import { asSystem, type Context, transaction } from '#foundation/access'
import type { SlotLine } from '#foundation/modules'
import { addressIn, type Language, translate } from '#foundation/text'
import { paymentsToSign } from '#modules/complaints'
import { findIssuer } from '#modules/partners'
import { formatMoney } from '#values'
import { signingText } from './signing.text.ts'
import { whyNotNow } from '../recall/why-not.ts'

type Written = Awaited<ReturnType<typeof paymentsToSign>>[number]

/** Why, in the words of the page. */
type Reason = 'time' | 'amount' | 'from' | 'to' | 'inFuture' | 'tooOld' | 'sameAccount' | 'bankUnknown' | 'onlyOwnBank'

/** The payments of a complaint that waits for a signature of which no bank, or only the own bank, will be asked, each with the reason. */
export async function unaskedPayments(ctx: Context, complaintId: string): Promise<SlotLine[]> {
  const lines: SlotLine[] = []
  for (const written of await paymentsToSign(ctx, complaintId)) {
    const reasons = await reasonsOf(ctx, written)
    if (reasons.length > 0) lines.push(lineOf(written, reasons, ctx.language))
  }
  return lines.map((line) => ({ ...line, href: addressIn(ctx.language, `/werkbank/aangifteloket/${complaintId}`) }))
}

async function reasonsOf(ctx: Context, { payment, gaps }: Written): Promise<Reason[]> {
  if (!payment) return gaps
  const why = whyNotNow(payment, ctx.now())
  if (why) return [why]
  return transaction(asSystem(ctx, 'recovery.read-own'), async (tx) => {
    if ((await findIssuer(tx, 'iban', payment.fromAccount)) === null) return ['bankUnknown']
    return (await findIssuer(tx, 'iban', payment.toAccount)) === null ? ['onlyOwnBank'] : []
  })
}

function lineOf({ nth, amountInCents }: Written, reasons: readonly Reason[], language: Language): SlotLine {
  const t = translate(signingText, language)
  return {
    words:
      amountInCents === null
        ? t('payment', { nth })
        : t('paymentOf', { nth, amount: formatMoney(amountInCents, language) }),
    found: reasons.map((reason) => t(reason)).join(' '),
    more: '',
    href: '',
  }
}
