// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import type { Language } from '#foundation/text'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { daysAfter, dutchDay, parseEmailAddress } from '#values'
import { countGivenOn, insertConsent } from '../survey/consent.store.ts'
import { sealAddress } from '../survey/keys.query.ts'
import { selectPoint, selectPoints } from '../survey/point.store.ts'
import { waits, wording } from '../survey/rules.ts'
import { consentMessages as message } from './consent.text.ts'

/** Consents on one day on our own pages: more is a flood, not victims. */
const mostADay = 500

interface Given {
  pointId: string
  address: string
  language: Language
  wantsAgain: boolean
  wantsNews: boolean
}

/** Somebody agrees on a page of ours. What was known about the address is not told. */
export async function giveConsent(ctx: Context, entries: FormEntries): Promise<void> {
  if (!ctx.settings.mailRelay) throw new Refusal(message.noMail, { status: 409 })
  const system = asSystem(ctx, 'experiences.give-consent')
  const points = await transaction(system, selectPoints)
  const form = new FormReader(ctx, entries)
  const pointId = form.choice(
    'point',
    points.map(({ id }) => id),
  )
  const address = form.mailAddress('address')
  if (entries.agree !== 'yes') form.wrong('agree', message.notAgreed)
  form.done()
  const more = [entries.more ?? []].flat()
  const wants = { wantsAgain: more.includes('again'), wantsNews: more.includes('news') }
  const given = { pointId, address, language: ctx.language, ...wants }
  await transaction(system, async (tx) => {
    if ((await countGivenOn(tx, dutchDay(ctx.now()))) >= mostADay)
      throw new Refusal(message.tooManyToday, { status: 429 })
    await keepConsent(system, tx, given, 'site')
  })
}

/** A reporting point says that somebody agreed. Only about itself; the answer says nothing about what was known. */
export async function takeInConsent(ctx: Context, given: Given & { organisationId: string | null }): Promise<void> {
  const address = parseEmailAddress(given.address)
  if (!address.ok)
    throw new Refusal(webMessages.noMailAddress, { fields: [{ field: 'address', code: webMessages.noMailAddress }] })
  await transaction(ctx, async (tx) => {
    const point = await selectPoint(tx, given.pointId)
    if (point?.organisationId !== given.organisationId) throw new Refusal(message.notYourPoint, { status: 404 })
    await seeingAll(ctx, tx, () => keepConsent(ctx, tx, { ...given, address: address.value.canonical }, 'point'))
  })
}

async function keepConsent(ctx: Context, tx: Tx, given: Given, givenBy: 'site' | 'point'): Promise<void> {
  const { pointId, language, wantsAgain, wantsNews } = given
  const today = dutchDay(ctx.now())
  const id = await insertConsent(tx, {
    id: ctx.newId(),
    pointId,
    givenBy,
    wording,
    language,
    ...sealAddress(ctx, given.address),
    wantsAgain,
    wantsNews,
    givenOn: today,
    inviteAfter: daysAfter(today, waits.invitation),
  })
  const detail = { givenBy, wording, wantsAgain, wantsNews }
  await recordAudit(ctx, tx, { action: 'experiences.consent-given', subjectKind: 'consent', subjectId: id, detail })
}
