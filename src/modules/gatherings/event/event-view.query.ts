// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import { type Language, translate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { formatCalendarDate, municipalityOf, safetyRegions } from '#values'
import type { Event } from './event.ts'
import { eventText } from './event.text.ts'

/** An event in the words of the reader. */
export interface EventView {
  id: string
  code: string
  title: string
  lang: Language
  about: string
  kind: Event['kind']
  kindName: string
  status: Event['status']
  statusName: string
  startsOn: string
  endsOn: string
  when: string
  where: string
  place: string
  access: string
  audience: string
  budget: string
  organiser: string
  owner: string
  goals: Event['goals']
  isOpen: boolean
  isExample: boolean
  because: string
}

/** `tx`: sees what whoever reads may see. */
export async function eventViews(ctx: Context, tx: Tx, events: readonly Event[]): Promise<EventView[]> {
  const ids = events.flatMap(({ organiserId, ownerId }) => [organiserId, ownerId])
  const names = await organisationNames({ ...ctx, tx }, [...new Set(ids)])
  const { language } = ctx
  const t = translate(eventText, language)
  return events.map((one) => {
    const isEnglish = language === 'en' && one.titleEn !== ''
    const [from, until] = [one.startsOn, one.endsOn].map((day) => formatCalendarDate(day, language))
    return {
      id: one.id,
      code: one.code,
      title: isEnglish ? one.titleEn : one.title,
      lang: isEnglish ? 'en' : 'nl',
      about: one.about,
      kind: one.kind,
      kindName: t(one.kind),
      status: one.status,
      statusName: t(one.status),
      startsOn: one.startsOn,
      endsOn: one.endsOn,
      when: from === until ? String(from) : `${from} – ${until}`,
      where: one.regions.length === 0 ? t('country') : one.regions.map(regionName).join(', '),
      place: one.place,
      access: one.access,
      audience: t(one.audience),
      budget: t(one.budget),
      organiser: names.get(one.organiserId) ?? one.organiserId,
      owner: names.get(one.ownerId) ?? one.ownerId,
      goals: one.goals,
      isOpen: one.isOpen,
      isExample: one.isExample,
      because: one.because,
    }
  })
}

/** 'Rotterdam', 'Rotterdam-Rijnmond' */
function regionName(code: string): string {
  return municipalityOf(code)?.name ?? safetyRegions().find((one) => one.code === code)?.name ?? code
}
