// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { slugOf } from '#foundation/text'
import { type FormEntries, FormReader } from '#foundation/web'
import { listOrganisations } from '#modules/partners'
import { type CalendarDate, daysAfter, dutchHour, regionCodeOf } from '#values'
import { takenCodes } from '../event/addresses.ts'
import {
  audiences,
  budgetBands,
  type Event,
  type EventContent,
  eventKinds,
  type Goal,
  mostGoals,
} from '../event/event.ts'
import type { EventPlan } from '../event/event.store.ts'
import { eventMessages as message } from '../event/event.text.ts'

const longestDays = 31
const mostRegions = 40

/** Reads the whole form of an event and says everything that is wrong at once. `current`: what is changed. */
export async function readPlan(
  ctx: Context,
  entries: FormEntries,
  current: Event | null,
): Promise<EventPlan & { code: string }> {
  const form = new FormReader(ctx, entries)
  const kind = form.choice('kind', eventKinds) as EventPlan['kind']
  if (current && current.status !== 'draft' && kind !== current.kind) form.wrong('kind', message.kindFixed)
  const title = form.text('title', 120)
  const [startsOn, endsOn] = [form.day('startsOn', { mayCome: true }), form.day('endsOn', { mayCome: true })]
  if (startsOn && endsOn && endsOn < startsOn) form.wrong('endsOn', message.endBeforeStart)
  else if (startsOn && endsOn && endsOn > daysAfter(startsOn as CalendarDate, longestDays))
    form.wrong('endsOn', message.tooLong)
  const embargoOn = form.day('embargoOn', { isRequired: false, mayCome: true })
  if (embargoOn && endsOn && embargoOn > endsOn) form.wrong('embargoOn', message.embargoAfterEnd)
  const content: EventContent = {
    title,
    titleEn: form.text('titleEn', 120, false),
    about: form.text('about', 1_000, false),
    place: form.text('place', 200, false),
    access: form.text('access', 500, false),
    audience: form.choice('audience', audiences) as EventContent['audience'],
    regions: readRegions(form, entries),
    budget: form.choice('budget', budgetBands) as EventContent['budget'],
    goals: readGoals(form),
    organiserId: await readOrganiser(ctx, form, entries),
  }
  const isOpen = form.choice('isOpen', ['yes', 'no']) === 'yes'
  const slug = current?.code ?? slugOf(title, 60)
  if (title !== '' && slug === '') form.wrong('title', message.noCode)
  form.done()
  const embargoUntil = embargoOn ? dutchHour(embargoOn, 0) : null
  const code = takenCodes.includes(slug) ? `${slug}-bijeenkomst` : slug
  return { code, kind, isOpen, startsOn, endsOn, embargoUntil, content }
}

function readRegions(form: FormReader, entries: FormEntries): string[] {
  const written = [entries.regions ?? ''].flat().join('\n').slice(0, 5_000)
  const names = [...new Set(written.split(/[\n,;]+/).map((one) => one.trim()))].filter((one) => one !== '')
  return names.slice(0, mostRegions).flatMap((name) => {
    const code = regionCodeOf(name)
    if (code === null) form.wrong('regions', message.unknownRegion, { region: name.slice(0, 60) })
    return code ?? []
  })
}

function readGoals(form: FormReader): Goal[] {
  return Array.from({ length: mostGoals }, (_, at) => at + 1).flatMap((number) => {
    const what = form.text(`goal${number}-what`, 300, false)
    const seenBy = form.text(`goal${number}-seenBy`, 300, false)
    if (what !== '' && seenBy === '') form.wrong(`goal${number}-seenBy`, message.goalWithoutSeen)
    if (what === '' && seenBy !== '') form.wrong(`goal${number}-what`, message.seenWithoutGoal)
    return what === '' ? [] : [{ what, seenBy }]
  })
}

async function readOrganiser(ctx: Context, form: FormReader, entries: FormEntries): Promise<string> {
  const asked = String(entries.organiserId ?? '')
  const found = (await listOrganisations(ctx)).find(({ id }) => id === asked)
  if (!found) form.wrong('organiserId', message.noOrganiser)
  return found?.id ?? ''
}
