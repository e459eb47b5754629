// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { defineApi, textShape } from '#foundation/modules'
import { stoppedPlans } from '#modules/evaluations'
import { messagesInForce } from '../show-messages/agreed-message.query.ts'
import { type Asked, calendarTime, listPublicCampaigns } from '../show-year/public-campaigns.query.ts'
import { versionKey } from '../message/message.ts'
import { publicTransaction } from '../message/who.query.ts'
import { listWords } from '../translate-message/words.query.ts'
import { campaignsQuery, givenCampaigns, givenMessages } from './give-campaigns.schema.ts'
import { campaignsCsv, type Given, givenOf } from './campaign-response.query.ts'

const cached = { 'cache-control': 'public, max-age=300' }

export const listCampaignsApi = defineApi({
  method: 'GET',
  path: '/v1/campaigns',
  allow: 'anyone',
  operationId: 'listCampaigns',
  tag: 'Campaigns',
  summary: 'Campagnes tegen online fraude · Campaigns against online fraud',
  description:
    'What organisations agreed on and is under no embargo, with what it should change. As a calendar: /campagnes/agenda.ics.',
  query: campaignsQuery,
  responses: { 200: givenCampaigns },
  async run(ctx, { query: { year, audience, region } }) {
    const time = year ? { from: `${year}-01-01`, to: `${year}-12-31` } : calendarTime(ctx)
    const campaigns = await given(ctx, { ...time, audience: audience ?? null, region: region ?? null })
    return { status: 200, headers: cached, body: { campaigns } }
  },
})

export const campaignsFileApi = defineApi({
  method: 'GET',
  path: '/v1/campaigns.csv',
  allow: 'anyone',
  operationId: 'downloadCampaigns',
  tag: 'Campaigns',
  summary: 'Alle campagnes als CSV · All campaigns as CSV',
  responses: { 200: textShape('text/csv') },
  async run(ctx) {
    const all = await given(ctx, { from: '2000-01-01', to: '9999-12-31', audience: null, region: null })
    const headers = { 'content-type': 'text/csv; charset=utf-8; header=present', ...cached }
    return { status: 200, headers, body: campaignsCsv(all) }
  },
})

export const listCoreMessagesApi = defineApi({
  method: 'GET',
  path: '/v1/core-messages',
  allow: 'anyone',
  operationId: 'listCoreMessages',
  tag: 'Campaigns',
  summary: 'Kernboodschappen die gelden · Core messages in force',
  description: 'One agreed sentence for each form and audience. A message that was recalled is not in it any more.',
  responses: { 200: givenMessages },
  async run(ctx) {
    const versions = await messagesInForce(ctx)
    const words = await listWords(ctx)
    const messages = versions.map((one) => ({
      id: one.messageId,
      number: one.number,
      form: one.form === '' ? null : one.form,
      audience: one.audience,
      sentence: one.sentence,
      sentenceEn: one.sentenceEn === '' ? null : one.sentenceEn,
      translations: (words.get(versionKey(one)) ?? []).map(({ code, text }) => ({ language: code, sentence: text })),
      dos: one.dos,
      dosEn: one.dosEn,
      donts: one.donts,
      dontsEn: one.dontsEn,
      stances: one.stances,
      source: { ...one.source, url: one.source.url === '' ? null : one.source.url },
      inForceAt: one.inForceAt?.toISOString() ?? '',
      isExample: one.isExample,
    }))
    return { status: 200, headers: cached, body: { messages } }
  },
})

async function given(ctx: Context, asked: Asked): Promise<Given[]> {
  const { campaigns, views } = await listPublicCampaigns({ ...ctx, language: 'nl' }, asked)
  const ids = campaigns.flatMap(({ evaluationId }) => evaluationId ?? [])
  const stopped = await publicTransaction(ctx, (tx) => stoppedPlans(ctx, tx, ids))
  return campaigns.flatMap((one, at) => {
    const view = views[at]
    return view ? [givenOf(one, view, stopped)] : []
  })
}
