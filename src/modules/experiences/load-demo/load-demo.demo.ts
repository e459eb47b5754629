// SPDX-License-Identifier: EUPL-1.2
import { type Actor, asSystem, type Context, developmentIssuer, transaction } from '#foundation/access'
import { identities } from '#modules/partners'
import { daysAfter, dutchDay, dutchHour, type Quarter, quarterAfter, quarterOf, receiptCodeOf } from '#values'
import { countedQuestions } from '../count-experiences/protect-experiences.ts'
import { decideRelease } from '../release-results/decide-release.command.ts'
import { freezeRelease } from '../release-results/freeze-release.command.ts'
import { listReleases } from '../release-results/list-releases.query.ts'
import { replyToResults } from '../reply-to-results/reply-to-results.command.ts'
import { addToTally, insertAnswer, insertRemark, type RemarkStatus, updateRemark } from '../survey/answer.store.ts'
import { insertConsent, insertTag, setInvited } from '../survey/consent.store.ts'
import { keysOf, sealAddress, sealCode, tagOf } from '../survey/keys.query.ts'
import { insertPoint } from '../survey/point.store.ts'
import { contactSurvey } from '../survey/questions.data.ts'
import { countableFrom, lastCountable, waits, wording } from '../survey/rules.ts'
import { inventedAnswers, inventedRemarks, inventedReplies } from './invented-answers.data.ts'

/** Points that do not exist, with who answers for them and how many of them answered in the first quarter. */
const points = [
  { id: 'meldpunt-demo', replier: 'chantal-biervliet', answered: 112 },
  { id: 'deltabank-demo', replier: 'milan-de-wit', answered: 64 },
  { id: 'politie-demo', replier: 'fatima-benali', answered: 78 },
] as const

/** Opens the questions in the demo, for whoever wants to try them: written in docs/tour.md. */
export const demoCode = receiptCodeOf(new TextEncoder().encode('ervaringen-1'))

/** Four quarters of invented answers: three published, one that the demo reporting point has still to answer to; and an invitation that is open. */
export async function loadDemoExperiences(ctx: Context): Promise<void> {
  const find = (subject: string) => identities.findPerson(ctx, developmentIssuer, subject)
  const [first, second] = [await find('pieter-zandstra'), await find('leila-farahani')]
  if (!first || !second) return
  const last = lastCountable(dutchDay(ctx.now()))
  const system = asSystem(ctx, 'experiences.load-demo')
  await transaction(system, async (tx) => {
    for (const { id } of points)
      await insertPoint(tx, { id, organisationId: id, registerEntry: null }, `${last.slice(0, 4)}-01-01`)
  })
  for (const later of [0, 1, 2, 3]) {
    const quarter = quarterAfter(last, later - 3)
    await fill(system, quarter, later)
    const on = (actor: Actor, days: number): Context => {
      const { tx: _, ...rest } = ctx
      const at = dutchHour(daysAfter(countableFrom(quarter), days), 12)
      return { ...rest, actor, now: () => (at < ctx.now() ? at : ctx.now()) }
    }
    await freezeRelease(on(first, 1), quarter)
    const { waiting } = await listReleases(on(second, 2))
    await decideRelease(on(second, 2), 'approve', quarter, { sequence: waiting[0]?.digest ?? '' })
    for (const { id, replier } of points) {
      const person = await find(replier)
      if (person && !(later === 3 && id === 'meldpunt-demo'))
        await replyToResults(on(person, 9), { text: inventedReplies[id] ?? '', point: id, quarter })
    }
  }
  await openOne(system)
}

async function fill(ctx: Context, quarter: Quarter, later: number): Promise<void> {
  const ids = countedQuestions(contactSurvey).map(({ id }) => id)
  const on = daysAfter(countableFrom(quarter), -30)
  const key = (what: string) => ctx.secrets.digest('experiences.demo', what)
  await transaction(ctx, async (tx) => {
    for (const { id: pointId, answered } of points) {
      const count = answered + later * 6
      for (const [at, answers] of inventedAnswers(pointId, count, later, ids).entries())
        await insertAnswer(tx, {
          key: key(`${pointId} ${quarter} ${at}`),
          pointId,
          quarter,
          version: contactSurvey.version,
          answers,
          on,
        })
      const counts = { invited: count * 2 + 20 + later, declined: 11 + later, unreachable: 3 }
      await addToTally(tx, { pointId, quarter }, counts)
      const remarks = Object.entries(inventedRemarks).flatMap(([status, texts]) =>
        texts.map((text) => ({ status, text })),
      )
      for (const [at, { status, text }] of remarks.entries()) {
        const isLast = later === 3
        if (status === 'waiting' && !(isLast && pointId === 'meldpunt-demo')) continue
        const id = ctx.newId()
        const begun = {
          id,
          pointId,
          quarter,
          text,
          status: status === 'quotable' ? 'clean' : (status as RemarkStatus),
        } as const
        await insertRemark(tx, { ...begun, key: key(`${pointId} ${quarter} remark ${at}`), on })
        if (status === 'quotable') await updateRemark(tx, { id, text, status, by: 'demo' })
      }
    }
  })
}

/** Somebody who was invited yesterday and whose code everybody may know. */
async function openOne(ctx: Context): Promise<void> {
  const today = dutchDay(ctx.now())
  const invitedOn = daysAfter(today, -1)
  const quarter = quarterOf(invitedOn)
  const sealed = sealAddress(ctx, 'ervaring@bezoeker.example')
  await transaction(ctx, async (tx) => {
    const id = await insertConsent(tx, {
      id: ctx.newId(),
      pointId: 'meldpunt-demo',
      givenBy: 'site',
      wording,
      language: 'nl',
      ...sealed,
      wantsAgain: true,
      wantsNews: true,
      givenOn: daysAfter(today, -1 - waits.invitation),
      inviteAfter: invitedOn,
    })
    await insertTag(tx, { quarter, tag: tagOf(ctx, sealed.addressDigest, quarter), on: invitedOn })
    await setInvited(tx, id, {
      quarter,
      on: invitedOn,
      codeDigest: keysOf(ctx, demoCode).consent,
      sealedCode: sealCode(ctx, demoCode),
    })
    await addToTally(tx, { pointId: 'meldpunt-demo', quarter }, { invited: 1 })
  })
}
