// SPDX-License-Identifier: EUPL-1.2
import { organisationOf } from '#foundation/access'
import { defineApi } from '#foundation/modules'
import { withdrawForPoint } from '../stop-asking/stop-asking.command.ts'
import { acceptedAnswer, consentInput, withdrawalInput } from './consent.schema.ts'
import { takeInConsent } from './give-consent.command.ts'

const route = { allow: { permission: 'experiences:ask' }, tag: 'Experiences' } as const

export const giveConsentApi = defineApi({
  ...route,
  method: 'POST',
  path: '/v1/experiences/consents',
  operationId: 'giveExperienceConsent',
  summary: 'Zeggen dat iemand na contact gevraagd mag worden · Say that somebody may be asked after contact',
  description:
    'Only when they agreed to the words of /ervaringen/meedoen. We send one plain mail a week later, at most one in a quarter whatever you send, and one reminder. Nobody learns who answered, or what.',
  body: consentInput,
  responses: { 202: acceptedAnswer },
  idempotent: true,
  async run(ctx, { body }) {
    const { pointId, address, language, again: wantsAgain, news: wantsNews } = body
    const organisationId = organisationOf(ctx.actor)
    await takeInConsent(ctx, { pointId, address, language, wantsAgain, wantsNews, organisationId })
    return { status: 202, body: { accepted: true } }
  },
})

export const withdrawConsentApi = defineApi({
  ...route,
  method: 'POST',
  path: '/v1/experiences/withdrawals',
  operationId: 'withdrawExperienceConsent',
  summary: 'Zeggen dat iemand niet meer gevraagd wil worden · Say that somebody does not want to be asked any more',
  description: 'Erases their address at once. 202 also when nothing was known about it.',
  body: withdrawalInput,
  responses: { 202: acceptedAnswer },
  idempotent: true,
  async run(ctx, { body }) {
    const { pointId: point, address } = body
    await withdrawForPoint(ctx, { point, address, organisationId: organisationOf(ctx.actor) })
    return { status: 202, body: { accepted: true } }
  },
})
