// SPDX-License-Identifier: EUPL-1.2
import { defineApi } from '../modules/index.ts'
import { Refusal } from '../web/refusal.ts'
import { webMessages } from '../web/web.text.ts'
import { findActivity, listActivities } from './list-activities.query.ts'
import { activitiesQuery, activityList, activityShape, versionParams } from './list-activities.schema.ts'

const headers = { 'cache-control': 'public, max-age=300' }

const listActivitiesApi = defineApi({
  method: 'GET',
  path: '/v1/processing-activities',
  allow: 'anyone',
  operationId: 'listProcessingActivities',
  tag: 'Accountability',
  summary: 'Register van verwerkingen · Register of processing activities',
  description:
    'What this installation does with data about people (art. 30 AVG), as it is in force now, in Dutch. A draft until the controllers adopt it. Confidential activities are left out.',
  query: activitiesQuery,
  responses: { 200: activityList },
  run: async (ctx, { query }) => ({ status: 200, body: await listActivities(ctx, query), headers }),
})

const findActivityApi = defineApi({
  method: 'GET',
  path: '/v1/processing-activities/:id/versions/:version',
  allow: 'anyone',
  operationId: 'findProcessingActivity',
  tag: 'Accountability',
  summary: 'Eén versie van een verwerking · One version of a processing activity',
  description:
    'The address by which records of the processing log name the activity, also when a newer version is in force.',
  params: versionParams,
  responses: { 200: activityShape },
  async run(ctx, { params }) {
    const body = await findActivity(ctx, params.id, params.version)
    if (!body) throw new Refusal(webMessages.notFound, { status: 404 })
    return { status: 200, body, headers }
  },
})

/** Routes that belong to no module. */
export const foundationApis = [listActivitiesApi, findActivityApi]
