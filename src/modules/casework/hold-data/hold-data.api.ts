// SPDX-License-Identifier: EUPL-1.2
import { defineApi } from '#foundation/modules'
import { liftHold, placeHold } from './hold-data.command.ts'
import { holdInput, holdList, holdParams, holdsQuery, placedHolds } from './hold-data.schema.ts'
import { listHolds } from './list-holds.query.ts'

const allow = { permission: 'casework:hold' } as const

const placeHoldApi = defineApi({
  method: 'POST',
  path: '/v1/holds',
  allow,
  operationId: 'placeHold',
  tag: 'Accountability',
  summary: 'Gegevens tegen vernietiging beschermen · Keep data from destruction',
  description:
    'Retention skips what is held until the last day, or until it is lifted. Only what is of your organisation.',
  body: holdInput,
  responses: { 201: placedHolds },
  run: async (ctx, { body }) => ({ status: 201, body: { holds: await placeHold(ctx, body) } }),
})

const liftHoldApi = defineApi({
  method: 'POST',
  path: '/v1/holds/:holdId/_lift',
  allow,
  operationId: 'liftHold',
  tag: 'Accountability',
  summary: 'Bescherming opheffen · Lift a hold',
  description: 'Retention applies again from tonight.',
  params: holdParams,
  responses: { 200: holdParams },
  async run(ctx, { params }) {
    await liftHold(ctx, params.holdId)
    return { status: 200, body: params }
  },
})

const listHoldsApi = defineApi({
  method: 'GET',
  path: '/v1/holds',
  allow,
  operationId: 'listHolds',
  tag: 'Accountability',
  summary: 'Wat tegen vernietiging beschermd is · What is kept from destruction',
  description: 'Of your organisation, the newest first, with what was lifted or has ended.',
  query: holdsQuery,
  responses: { 200: holdList },
  run: async (ctx, { query }) => ({ status: 200, body: await listHolds(ctx, query) }),
})

export const holdApis = [placeHoldApi, liftHoldApi, listHoldsApi]
