// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import type { Context } from '#foundation/access'
import { plainError } from '#foundation/log'
import { callPartner } from '#foundation/web'
import { listReportedMatter } from '#modules/reports'
import { isFraudForm } from '#modules/taxonomy'
import { longestRead } from '../read-text/fold.ts'
import type { TextReading } from '../read-text/reading.ts'

/** Milliseconds that the other machine has for one question; after that our own model reads. */
const timeLimit = 5_000
const mostTextsAtOnce = 100

/** What the other model answers: `{"model": "name", "readings": [{"forms": [{"form": "FF-410", "probability": 0.93}], "words": ["bank"]}]}`. */
const answerShape = z.object({
  model: z.string().min(1).max(100),
  readings: z.array(
    z.object({
      /** null: no fraud. */
      forms: z.array(z.object({ form: z.string().nullable(), probability: z.number().min(0).max(1) })).max(100),
      words: z.array(z.string().max(100)).max(10).default([]),
    }),
  ),
})

export interface StrongerReading {
  /** The text that was read: when it has changed since, this no longer holds. */
  text: string
  reading: Pick<TextReading, 'forms' | 'words'>
  readBy: string
}

/**
 * What the operator's own model reads in these reports, by report id; empty when none is set (`TEXT_MODEL_URL`). One that
 * does not answer in time, or answers something else, is left aside: then our own model reads, and the log says so.
 */
export async function askStrongerModel(
  ctx: Context,
  reportIds: readonly string[],
): Promise<Map<string, StrongerReading>> {
  const found = new Map<string, StrongerReading>()
  const { textModelUrl } = ctx.settings
  if (textModelUrl === undefined) return found
  const told = (await listReportedMatter(ctx, reportIds)).filter(({ narrative }) => narrative.trim() !== '')
  for (let from = 0; from < told.length; from += mostTextsAtOnce) {
    const part = told.slice(from, from + mostTextsAtOnce)
    try {
      const texts = part.map(({ narrative }) => narrative.slice(0, longestRead))
      const { model, readings } = await ask(ctx, textModelUrl, texts)
      for (const [index, { id, narrative }] of part.entries()) {
        const reading = readings[index]
        if (!reading) throw new Error('fewer readings than texts')
        for (const { form } of reading.forms)
          if (form !== null && !(await isFraudForm(ctx, form)))
            throw new Error('a form that the taxonomy does not know')
        const forms = reading.forms.toSorted((a, b) => b.probability - a.probability)
        found.set(id, { text: narrative, reading: { forms, words: reading.words }, readBy: model })
      }
    } catch (error) {
      ctx.log.warn(
        // Of an answer that is no JSON the message would quote a piece, and that may be what somebody told.
        { reason: error instanceof SyntaxError || !(error instanceof Error) ? 'no JSON' : plainError(error).message },
        'TEXT_MODEL_URL gave no use; our own model reads',
      )
      return found
    }
  }
  return found
}

async function ask(ctx: Context, url: string, texts: readonly string[]): Promise<z.infer<typeof answerShape>> {
  const answer = await callPartner(ctx, url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ texts }),
    signal: AbortSignal.timeout(timeLimit),
  })
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  return answerShape.parse(await answer.json())
}
