// SPDX-License-Identifier: EUPL-1.2
// No data about people: what everybody is warned about.
import { type Context, transaction } from '#foundation/access'
import { listFraudForms } from '#modules/taxonomy'
import { dutchDay, municipalities, municipalityOf, parseMunicipality, provinces } from '#values'
import { meetingPlaces } from '../warning/places.ts'
import type { ShownWarning } from '../warning/shown-warning.ts'
import { shownWarnings } from '../warning/shown-warning.query.ts'
import { hasEnglish } from '../warning/warning.ts'
import { countWarnings, selectWarnings, type Wanted } from '../warning/warning.store.ts'

const perPage = 20

export interface Asked extends Pick<Wanted, 'stand' | 'form'> {
  /** Codes; '' is everywhere. A municipality says more than its province. */
  province: string
  municipality: string
}

/** What an address asks for; what it does not know is left out. */
export function askedIn(search: URLSearchParams): Asked {
  const form = search.get('vorm') ?? ''
  const province = search.get('provincie') ?? ''
  const municipality = parseMunicipality((search.get('gemeente') ?? '').slice(0, 80))
  return {
    stand: search.get('stand') === 'eerder' ? 'over' : 'now',
    form: /^FF-\d{3}$/.test(form) ? form : '',
    province: provinces.some(({ code }) => code === province) ? province : '',
    municipality: municipality.ok ? municipality.value : '',
  }
}

/** What whoever asks wrote as a municipality that we do not know; '' when there is nothing wrong. */
export function unknownIn(search: URLSearchParams): string {
  const asked = (search.get('gemeente') ?? '').trim().slice(0, 80)
  return asked === '' || parseMunicipality(asked).ok ? '' : asked
}

/** The municipalities that somebody probably meant who typed one that is not there: at most two, by name. */
export function meantIn(search: URLSearchParams): string[] {
  const parsed = parseMunicipality(unknownIn(search))
  if (parsed.ok) return []
  const { name, one, other } = parsed.problem.values ?? {}
  return [name, one, other].filter((each) => typeof each === 'string')
}

export function placesAsked({ province, municipality }: Asked): string[] {
  const code = municipality || province
  return code === '' ? [] : meetingPlaces(code)
}

/** How what is asked stands in an address. */
export function keptOf({ stand, form, province, municipality }: Asked): Record<string, string> {
  return {
    ...(stand === 'over' && { stand: 'eerder' }),
    ...(form !== '' && { vorm: form }),
    ...(province !== '' && { provincie: province }),
    ...(municipality !== '' && { gemeente: municipality }),
  }
}

export function listWarnings(
  ctx: Context,
  asked: Asked,
  page: number,
): Promise<{ warnings: ShownWarning[]; total: number; pages: number }> {
  return transaction(ctx, async (tx) => {
    const wanted = { stand: asked.stand, form: asked.form, places: placesAsked(asked), today: dutchDay(ctx.now()) }
    const total = await countWarnings(tx, wanted)
    const found = await selectWarnings(tx, wanted, perPage, (page - 1) * perPage)
    return {
      warnings: await shownWarnings({ ...ctx, tx }, found),
      total,
      pages: Math.max(1, Math.ceil(total / perPage)),
    }
  })
}

/** Warnings that hold and have no English yet: work that waits. */
export async function listWithoutEnglish(ctx: Context): Promise<ShownWarning[]> {
  return transaction(ctx, async (tx) => {
    const wanted = { stand: 'now', form: '', places: [], today: dutchDay(ctx.now()) } as const
    const found = await selectWarnings(tx, wanted, 500)
    return shownWarnings(
      { ...ctx, tx },
      found.filter(({ content }) => !hasEnglish(content)),
    )
  })
}

export const countWithoutEnglish = async (ctx: Context): Promise<number> => (await listWithoutEnglish(ctx)).length

/** What one can choose by. */
export async function choices(ctx: Context) {
  const forms = await listFraudForms(ctx, { level: 1 })
  return {
    forms: forms.map(({ id, label }) => ({ value: id, text: label[ctx.language] })),
    municipalities: municipalities().map(({ name }) => name),
    provinces: provinces.map((one) => ({ value: one.code as string, text: one[ctx.language] as string })),
  }
}

/** The name in a field of a municipality that was asked for. */
export const municipalityAsked = ({ municipality }: Asked): string => municipalityOf(municipality)?.name ?? ''
