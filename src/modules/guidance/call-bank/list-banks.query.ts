// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { translate } from '#foundation/text'
import { isStale, organisationNames, organisationsOfKind, verifiedNumberOf } from '#modules/partners'
import { type CalendarDate, formatCalendarDate } from '#values'
import { callable } from '../show-first-advice/phone-numbers.ts'
import { listedBanks, type ListedBank } from './banks.data.ts'
import { callBankText } from './call-bank.text.ts'

export interface BankView {
  name: string
  /** Null: none that may be called now. Without `href` it is invented: it leads nowhere. */
  call: { text: string; href: string | null } | null
  /** What the number is for; null for a number that a bank gave itself. */
  what: string | null
  /** How sure it is, or where to look instead. */
  note: string
  source: { text: string; href: string } | null
}

/** Banks whose name holds what was typed, those that take part first; banks of the demo are partners of the demo only. */
export async function listBanks(ctx: Context, typed: string): Promise<BankView[]> {
  const wanted = typed.trim().toLowerCase()
  const fits = (names: readonly string[]) => names.some((name) => name.toLowerCase().includes(wanted))
  const partners = (await partnerBanks(ctx)).filter(({ name }) => fits([name]))
  const listed = listedBanks
    .filter(({ name, alsoCalled = [] }) => fits([name, ...alsoCalled]))
    .filter(({ name }) => !partners.some((one) => one.name === name))
  return [...partners, ...listed.map((bank) => viewOf(ctx, bank))]
}

async function partnerBanks(ctx: Context): Promise<BankView[]> {
  const t = translate(callBankText, ctx.language)
  const ids = await transaction(ctx, (tx) => organisationsOfKind(tx, 'bank'))
  const names = await organisationNames(ctx, ids)
  const numbers = await Promise.all(ids.map(async (id) => ({ id, number: await verifiedNumberOf(ctx, id) })))
  return numbers.flatMap(({ id, number }) =>
    number === null
      ? []
      : [
          {
            name: names.get(id) ?? id,
            call: number.isInvented ? { text: number.phone, href: null } : callable(number.phone),
            what: null,
            note: number.isInvented
              ? t('invented')
              : t('partner', { day: formatCalendarDate(number.verifiedOn as CalendarDate, ctx.language) }),
            source: null,
          },
        ],
  )
}

function viewOf(ctx: Context, { name, site, number }: ListedBank): BankView {
  const t = translate(callBankText, ctx.language)
  const nothing = { name, call: null, what: null, source: null }
  if (number === null) return { ...nothing, note: t('noNumber', { site }) }
  if (isStale(number.checkedOn, ctx.now())) return { ...nothing, note: t('old', { site }) }
  const { phone, what, source, seenAt, checkedOn } = number
  const day = formatCalendarDate(checkedOn as CalendarDate, ctx.language)
  return {
    name,
    call: callable(phone),
    what: t(what),
    note: t(seenAt, { day, source: source.name }),
    source: { text: t('source', { source: source.name }), href: source.url },
  }
}
