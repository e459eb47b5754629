// SPDX-License-Identifier: EUPL-1.2
// No data about people: the words of a signal and of a warning.
import { type Context, mayDo, transaction } from '#foundation/access'
import { Refusal, webMessages } from '#foundation/web'
import { signalForEverybody } from '#modules/signals'
import { dutchDay, daysAfter, municipalityOf, provinces, safetyRegions } from '#values'
import { selectOfSignal, selectWarning } from '../warning/warning.store.ts'
import { linesOf, longest } from '../warning/warning.ts'
import { warningMessages } from '../warning/warning.text.ts'
import { deskTransaction, writerOf } from '../warning/who.query.ts'
import { selectWaitingAbout } from './proposal.store.ts'

const usualDays = 14

/** What somebody begins to write with: the words of the signal (for press and callers its advice), its province, and two weeks. Refuses as `proposeWarning` does. */
export async function startWarning(ctx: Context, signalId: string) {
  writerOf(ctx)
  const signal = await signalForEverybody(ctx, signalId)
  if (signal === 'not-for-everybody') throw new Refusal(warningMessages.notClear, { status: 409 })
  if (signal === null) throw new Refusal(warningMessages.noSignal, { status: 404 })
  const [known, waiting] = await deskTransaction(ctx, async (tx) => [
    await selectOfSignal(tx, signalId),
    await selectWaitingAbout(tx, signalId),
  ])
  const { title, steps, recognise, advice, region } = signal
  const province = safetyRegions().find(({ code }) => code === region)?.province
  return {
    title,
    code: known?.code ?? null,
    waiting: waiting?.id ?? null,
    start: {
      nl: {
        title: title.slice(0, longest.title),
        happens: steps,
        recognise,
        act: advice,
        press: linesOf(advice).slice(0, 2).join(' ').slice(0, longest.press),
        call: advice.slice(0, longest.call),
      },
      en: {},
      provinces: province ? [province as string] : [],
      municipalities: '',
      endsOn: exampleDay(ctx),
    },
  }
}

/** What a correction begins with: the text that holds. */
export async function startCorrection(ctx: Context, code: string) {
  writerOf(ctx)
  const warning = await transaction(ctx, (tx) => selectWarning(tx, code))
  if (!warning) throw new Refusal(webMessages.notThere, { status: 404 })
  const { content, edition, endsOn, status } = warning
  const municipalities = (content.municipalities ?? []).map((one) => municipalityOf(one)?.name ?? one).join('\n')
  return {
    edition,
    isOver: status !== 'published',
    title: content.nl.title,
    start: { ...content, municipalities, endsOn },
  }
}

export function provinceOptions({ language }: Context) {
  return provinces.map((one) => ({ value: one.code as string, text: one[language] as string }))
}

/** Two weeks from now, as people write it. */
export function exampleDay(ctx: Context): string {
  const [year, month, day] = daysAfter(dutchDay(ctx.now()), usualDays).split('-')
  return `${Number(day)}-${Number(month)}-${year}`
}

/** Where the signal page leads: to write one, or to the one that there is. Null when this person may not, or it is not for everybody. */
export async function warningOfSignal(ctx: Context, signalId: string): Promise<string | null> {
  if (ctx.actor.kind !== 'person' || !mayDo(ctx.actor, 'warnings:write')) return null
  const signal = await signalForEverybody(ctx, signalId)
  return signal === null || signal === 'not-for-everybody' ? null : `?signaal=${signalId}`
}
