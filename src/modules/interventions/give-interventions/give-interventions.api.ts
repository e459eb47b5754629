// SPDX-License-Identifier: EUPL-1.2
import { defineApi, textShape } from '#foundation/modules'
import { Refusal, webMessages } from '#foundation/web'
import { readNames } from '../intervention/model.query.ts'
import { chooseInterventions } from '../list-interventions/choose-interventions.ts'
import { findIntervention, listInterventions } from '../list-interventions/list-interventions.query.ts'
import {
  givenIntervention,
  givenInterventions,
  interventionParams,
  interventionsQuery,
} from './give-interventions.schema.ts'
import { givenOf } from './intervention-response.ts'
import { interventionsCsv } from './intervention-columns.ts'

const cached = { 'cache-control': 'public, max-age=300' }

export const listInterventionsApi = defineApi({
  method: 'GET',
  path: '/v1/interventions',
  allow: 'anyone',
  operationId: 'listInterventions',
  tag: 'Interventions',
  summary: 'Maatregelen, pilots en initiatieven, hier en elders · Measures, pilots and initiatives, here and abroad',
  description:
    'The whole register, or what fits. `claims` are figures as others told them, each with what it is of, when and whose it is; we did not check them.',
  query: interventionsQuery,
  responses: { 200: givenInterventions },
  async run(ctx, { query: { kind = '', status = '', form = '', country } }) {
    const { isRelated } = await readNames(ctx)
    const asked = { kind, status, form, partner: '', mechanism: '' }
    const chosen = chooseInterventions(await listInterventions(ctx), asked, isRelated)
    const there = chosen.filter((one) => country === undefined || one.country === country.toUpperCase())
    return { status: 200, headers: cached, body: { interventions: there.map(givenOf) } }
  },
})

export const findInterventionApi = defineApi({
  method: 'GET',
  path: '/v1/interventions/:code',
  allow: 'anyone',
  operationId: 'getIntervention',
  tag: 'Interventions',
  summary: 'Eén interventie · One intervention',
  params: interventionParams,
  responses: { 200: givenIntervention },
  async run(ctx, { params: { code } }) {
    const found = await findIntervention(ctx, code)
    if (!found) throw new Refusal(webMessages.notThere, { status: 404 })
    return { status: 200, headers: cached, body: givenOf(found) }
  },
})

export const interventionsFileApi = defineApi({
  method: 'GET',
  path: '/v1/interventions.csv',
  allow: 'anyone',
  operationId: 'downloadInterventions',
  tag: 'Interventions',
  summary: 'Het register van interventies als CSV · The register of interventions as CSV',
  responses: { 200: textShape('text/csv') },
  async run(ctx) {
    return {
      status: 200,
      headers: { 'content-type': 'text/csv; charset=utf-8; header=present', ...cached },
      body: interventionsCsv(await listInterventions(ctx)),
    }
  },
})
