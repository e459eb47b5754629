// SPDX-License-Identifier: EUPL-1.2
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { defineApi } from '#foundation/modules'
import { translate } from '#foundation/text'
import { waitFor } from '../check-identifier/even-time.ts'
import { padded } from '../check-identifier/padded.ts'
import { callerOutcomes } from './caller-answer.ts'
import { callingOrganisations, checkCaller } from './check-caller.query.ts'
import { callerText } from './check-caller.text.ts'

const answersShape = z
  .object({
    asOf: z.iso.datetime(),
    answers: z
      .array(
        z.object({
          outcome: z.enum(callerOutcomes).describe('None of these says that a call is fake or that it is safe'),
          organisation: z.string().nullable().describe('As it is called; null when it does not take part'),
          endsIn: z
            .string()
            .nullable()
            .describe('Last four digits of the number that is called: show them, and let the person compare'),
          advice: z.string().describe('What to do, before anything else: show it first'),
          statement: z.string(),
          explanation: z.string(),
        }),
      )
      .describe('One'),
    padding: z.string().describe('Spaces: every answer is of one length'),
  })
  .meta({ id: 'CallerAnswers' })

export const checkCallerApi = defineApi({
  method: 'POST',
  path: '/v1/caller-checks',
  allow: 'anyone',
  operationId: 'checkCaller',
  tag: 'Calls',
  isOfOneLength: true,
  summary:
    'Vragen of een organisatie nu iemand belt met deze woorden · Ask whether an organisation is calling now with these words',
  description:
    'For the app of a partner: the person enters what the caller says, and nothing else. Show `advice` first, then `statement`, and never say “real” or “fake” yourself. 503 carries the same document with `unavailable`: it says nothing about the caller. 429: too many wrong words from this network or organisation.',
  body: z.object({
    organisation: z
      .string()
      .min(1)
      .max(60)
      .describe('Its id in /v1/calling-organisations; any other does not take part'),
    words: z.string().max(200).describe('The two words, as they were heard'),
  }),
  responses: { 200: answersShape, 503: answersShape },
  async run(ctx, { body, network }) {
    const began = performance.now()
    const { outcome, name, endsIn, unknownWord } = await checkCaller(ctx, body, network)
    const t = translate(callerText, ctx.language)
    const values = { name: name ?? '', endsIn: endsIn ?? '' }
    const unknown = unknownWord === null ? [] : [t('unknown', { word: unknownWord })]
    const answer = {
      outcome,
      organisation: name,
      endsIn,
      advice: t(outcome === 'calling' ? 'firstYes' : 'first'),
      statement: t(`${outcome}-said`, values),
      explanation: [...unknown, t(`${outcome}-more`, values), ...(endsIn === null ? [] : [t('never')])].join(' '),
    }
    if (ctx.actor.kind === 'anyone') await setTimeout(waitFor(performance.now() - began))
    const isAway = outcome === 'unavailable'
    return {
      status: isAway ? 503 : 200,
      body: padded({ asOf: ctx.now().toISOString(), answers: [answer] }),
      ...(isAway && { headers: { 'retry-after': '10' } }),
    }
  },
})

export const callingOrganisationsApi = defineApi({
  method: 'GET',
  path: '/v1/calling-organisations',
  allow: 'anyone',
  operationId: 'listCallingOrganisations',
  tag: 'Calls',
  summary:
    'Welke organisaties woorden geven aan wie zij bellen · Which organisations give words to those whom they call',
  description: 'All of them, by name. That one is not here says nothing about a caller.',
  responses: {
    200: z
      .object({ items: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string() })) })
      .meta({ id: 'CallingOrganisations' }),
  },
  async run(ctx) {
    const items = (await callingOrganisations(ctx)).map(({ id, name, kind }) => ({ id, name, kind }))
    return { status: 200, body: { items } }
  },
})
