// SPDX-License-Identifier: EUPL-1.2
import { setTimeout } from 'node:timers/promises'
import { mayDo } from '#foundation/access'
import { defineApi } from '#foundation/modules'
import { translate } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { checkIdentifiers } from './check.query.ts'
import { checkAnswersShape, checksShape } from './check-identifier.schema.ts'
import { waitFor } from './even-time.ts'
import { padded } from './padded.ts'
import { text } from './check-identifier.text.ts'
import { checkMessages } from './check-messages.text.ts'
import { sayAnswer } from './answer-words.ts'

export const checkIdentifierApi = defineApi({
  method: 'POST',
  path: '/v1/checks',
  allow: 'anyone',
  operationId: 'checkIdentifiers',
  tag: 'checks',
  isOfOneLength: true,
  summary:
    'Vraag of voor een rekening, nummer of adres gewaarschuwd wordt · Ask whether an account, number or address is warned about',
  description:
    'Anybody may ask about at most 10 identifiers at a time. With a token that holds checks:ask: at most 100, and `purpose` is compulsory. ' +
    'What is asked is not kept; who asked, when, how many and for which purpose is. 503 carries the same document: ' +
    'every item that could not be looked up then has the answer `unavailable`. 429 says in Retry-After when there is room again: of a network different things ' +
    'that the register does not know are counted (asking the same again costs nothing), of an organisation the questions a day in its agreement.',
  body: checksShape,
  responses: { 200: checkAnswersShape, 503: checkAnswersShape },
  async run(ctx, { body, network }) {
    if (mayDo(ctx.actor, 'checks:ask') && !body.purpose)
      throw new Refusal(checkMessages.purposeNeeded, {
        fields: [{ field: '/purpose', code: checkMessages.purposeNeeded }],
      })
    const questions = body.items.map(({ text: asked, kind, platform }) => ({
      text: asked,
      ...(kind && { kind }),
      ...(platform && { platform }),
    }))
    const began = performance.now()
    const { answers, isAway } = await checkIdentifiers(ctx, questions, { purpose: body.purpose ?? null, network })
    const said = answers.map((checked) => {
      const { answer, kind, statement, explanation, why, advice, listing, organisation, form } = sayAnswer(
        checked,
        ctx.language,
        translate(text, ctx.language),
      )
      const { item, identifier, problem } = checked
      const reason = problem?.code ?? checked.reason
      return {
        item,
        kind,
        identifier: identifier?.canonical ?? null,
        answer,
        reason,
        form,
        organisation,
        statement,
        explanation: [explanation, ...why].join(' '),
        advice,
        listing: listing && {
          authority: listing.authority,
          legalBasis: listing.legalBasis,
          reason: listing.reason,
          since: listing.since.toISOString(),
          expiresAt: listing.expiresAt.toISOString(),
          recallPromised: listing.recallPromised,
        },
      }
    })
    const redressUrl = `${ctx.settings.baseUrl}${ctx.language === 'en' ? '/en' : ''}/bezwaar`
    // What was found is said by the words only. A partner is told more, and puts what it is told on record.
    if (ctx.actor.kind === 'anyone') await setTimeout(waitFor(performance.now() - began))
    return {
      status: isAway ? 503 : 200,
      body: padded({ asOf: ctx.now().toISOString(), redressUrl, answers: said }),
      ...(isAway && { headers: { 'retry-after': '10' } }),
    }
  },
})
