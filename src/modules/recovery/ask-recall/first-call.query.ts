// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context } from '#foundation/access'
import type { SlotLine } from '#foundation/modules'
import { addressIn, translate } from '#foundation/text'
import { listReportedMatter } from '#modules/reports'
import { telAddress } from '#values'
import { paths } from '../recall/addresses.ts'
import { numberView } from '../recall/number-view.ts'
import { firstCallText } from './ask-recall.text.ts'
import { recallsOf, wayOf } from './own-recalls.query.ts'

const policeNumber = '0900-8844'

/** Whom to call first, and how we ask too; none once we asked, or when it is too late to stop a payment. */
export async function firstCall(ctx: Context, reportId: string): Promise<SlotLine[]> {
  const t = translate(firstCallText, ctx.language)
  const system = asSystem(ctx, 'recovery.read-own')
  const way = await wayOf(ctx, reportId)
  if (way === 'handed') return [{ words: t('police'), found: '', more: '', href: telAddress(policeNumber) }]
  if (way !== 'now') return []
  const [matter] = await listReportedMatter(system, [reportId])
  const own = matter ? await recallsOf(ctx, matter) : null
  const bank = own?.bank
  const number = bank?.number && numberView(bank.number, ctx.language)
  const call =
    bank && number?.href
      ? { words: t('call', { bank: bank.name }), found: number.phone, more: number.note, href: number.href }
      : { words: t('numbers'), found: '', more: '', href: addressIn(ctx.language, '/hulp/bel-uw-bank') }
  if (!own?.canAskBoth) return [call]
  return [call, { words: t('ask'), found: '', more: '', href: addressIn(ctx.language, paths.own) }]
}
