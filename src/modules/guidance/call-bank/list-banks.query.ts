// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { fold } from '#foundation/search'
import { translate } from '#foundation/text'
import { bankNumbers, organisationNames, organisationsOfKind, verifiedNumberOf } from '#modules/partners'
import { callable, type CalendarDate, editDistance, formatCalendarDate } from '#values'
import { listedBanks, type ListedBank } from './banks.data.ts'
import { callBankText } from './call-bank.text.ts'

type Numbers = Awaited<ReturnType<typeof bankNumbers>>

export interface BankView {
  name: string
  /** Null: none that may be shown now. Without `href` it is invented, or nobody here approved it: to read, and no link. */
  call: { text: string; href: string | null } | null
  /** What the number is for, or what to do where there is none; null for a number that a bank gave itself. */
  what: string | null
  /** How sure it is, or where to look instead. */
  note: string
  source: { text: string; href: string } | null
}

/**
 * Banks whose name holds what was typed, those that take part first and invented ones last; banks of the demo are partners of the demo only. Where none does, those that were
 * perhaps meant (`isGuess`): who is in haste mistypes.
 */
export async function listBanks(ctx: Context, typed: string): Promise<{ banks: BankView[]; isGuess: boolean }> {
  const wanted = typed.trim().toLowerCase()
  const holds = await banksThat(ctx, (name) => name.toLowerCase().includes(wanted))
  if (holds.length > 0) return { banks: holds, isGuess: false }
  const banks = await banksThat(ctx, (name) => [coreOf, lettersOf].some((of) => isNear(of(name), of(wanted))))
  return { banks, isGuess: banks.length > 0 }
}

/** Of a name what people remember: “SNS Bank” and “snsbank” are one. */
function coreOf(name: string): string {
  return lettersOf(name).replaceAll('bank', '')
}

/** With its “bank”, in which one mistypes too. */
function lettersOf(name: string): string {
  return fold(name).replaceAll(/\b(?:de|het|mijn|the|my)\b|[^a-z0-9]/g, '')
}

function isNear(name: string, wanted: string): boolean {
  return name === wanted || (wanted.length > 3 && editDistance(name, wanted, 1) <= 1)
}

async function banksThat(ctx: Context, isMeant: (name: string) => boolean): Promise<BankView[]> {
  const partners = (await partnerBanks(ctx)).filter(({ name }) => isMeant(name))
  const numbers = await bankNumbers(ctx)
  const listed = listedBanks
    .filter(({ name, alsoCalled = [] }) => [name, ...alsoCalled].some(isMeant))
    .filter(({ name }) => !partners.some((one) => one.name === name))
  const isInvented = ({ call }: BankView) => call !== null && call.href === null
  return [
    ...partners.filter((one) => !isInvented(one)),
    ...listed.map((bank) => withBrands(ctx, bank, viewOf(ctx, bank, numbers))),
    ...partners.filter(isInvented),
  ]
}

async function partnerBanks(ctx: Context): Promise<BankView[]> {
  const t = translate(callBankText, ctx.language)
  const ids = await transaction(ctx, (tx) => organisationsOfKind(tx, 'bank'))
  const names = await organisationNames(ctx, ids)
  const numbers = await Promise.all(ids.map(async (id) => ({ id, number: await verifiedNumberOf(ctx, id) })))
  const isListed = (name: string) => listedBanks.some((one) => one.name === name)
  return numbers.flatMap(({ id, number }): BankView[] =>
    number === null
      ? isListed(names.get(id) ?? id)
        ? []
        : [{ name: names.get(id) ?? id, call: null, what: null, note: t('noPartnerNumber'), source: null }]
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

/** Who looks for a name that became another's reads whose it is. */
function withBrands(ctx: Context, { name, brands }: ListedBank, view: BankView): BankView {
  if (!brands) return view
  const said = translate(callBankText, ctx.language)('brands', { name, names: brands.names })
  return { ...view, note: `${said} ${view.note}` }
}

function viewOf(ctx: Context, { name, site, alsoAt, entry, what, inApp }: ListedBank, numbers: Numbers): BankView {
  const t = translate(callBankText, ctx.language)
  if (inApp) {
    const day = formatCalendarDate(inApp.readOn as CalendarDate, ctx.language)
    const source = { text: t('source', { source: `${name} (${new URL(inApp.url).hostname})` }), href: inApp.url }
    return { name, call: null, what: t(inApp.how, { site }), note: t('readOn', { day }), source }
  }
  const number = entry && numbers.get(entry)
  if (!number || number === 'old' || !what)
    return { name, call: null, what: null, source: null, note: t(number === 'old' ? 'old' : 'noNumber', { site }) }
  const { phone, source, readOn, mayCall } = number
  const { text, href } = callable(phone)
  const day = formatCalendarDate(readOn as CalendarDate, ctx.language)
  const { hostname } = new URL(source.url)
  const isOwn = [site, ...(alsoAt ? [alsoAt] : [])].some((one) => hostname === one || hostname.endsWith(`.${one}`))
  return {
    name,
    call: { text, href: mayCall ? href : null },
    what: t(what),
    note: t(isOwn ? 'own' : 'readOn', { day }),
    source: { text: t('source', { source: source.label }), href: source.url },
  }
}
