// SPDX-License-Identifier: EUPL-1.2
// No data about people: what everybody is warned about.
import { type Context, transaction } from '#foundation/access'
import { listFraudForms } from '#modules/taxonomy'
import { dutchDay, provinces } from '#values'
import type { ShownWarning } from '../warning/shown-warning.ts'
import { shownWarnings } from '../warning/shown-warning.query.ts'
import { countWarnings, selectWarnings, type Wanted } from '../warning/warning.store.ts'

const perPage = 20

export type Asked = Pick<Wanted, 'stand' | 'form' | 'province'>

/** What an address asks for; what it does not know is left out. */
export function askedIn(search: URLSearchParams): Asked {
  const form = search.get('vorm') ?? ''
  const province = search.get('provincie') ?? ''
  return {
    stand: search.get('stand') === 'eerder' ? 'over' : 'now',
    form: /^FF-\d{3}$/.test(form) ? form : '',
    province: provinces.some(({ code }) => code === province) ? province : '',
  }
}

/** How what is asked stands in an address. */
export function keptOf({ stand, form, province }: Asked): Record<string, string> {
  return {
    ...(stand === 'over' && { stand: 'eerder' }),
    ...(form !== '' && { vorm: form }),
    ...(province !== '' && { provincie: province }),
  }
}

export function listWarnings(
  ctx: Context,
  asked: Asked,
  page: number,
): Promise<{ warnings: ShownWarning[]; total: number; pages: number }> {
  return transaction(ctx, async (tx) => {
    const wanted = { ...asked, today: dutchDay(ctx.now()) }
    const total = await countWarnings(tx, wanted)
    const found = await selectWarnings(tx, wanted, perPage, (page - 1) * perPage)
    return {
      warnings: await shownWarnings({ ...ctx, tx }, found),
      total,
      pages: Math.max(1, Math.ceil(total / perPage)),
    }
  })
}

/** What one can choose by. */
export async function choices(ctx: Context) {
  const forms = await listFraudForms(ctx, { level: 1 })
  return {
    forms: forms.map(({ id, label }) => ({ value: id, text: label[ctx.language] })),
    provinces: provinces.map((one) => ({ value: one.code as string, text: one[ctx.language] as string })),
  }
}
