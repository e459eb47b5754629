// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { bottleneckStatuses } from '../bottleneck/line.ts'
import { listBottlenecks } from '../list-bottlenecks/list-bottlenecks.query.ts'
import { listPilots, listPublicPilots } from '../list-pilots/list-pilots.query.ts'

const test = await testContext({ demo: true })

it('the demo shows the line from its begin to practice and to a refusal, with a pilot that runs and one that cannot start', async () => {
  const member = test.as('politie-demo', 'pilots:work')
  const { counts } = await listBottlenecks(member, { status: null, page: 1 })
  expect(bottleneckStatuses.filter((status) => counts[status])).toEqual([
    'reported',
    'directed',
    'consulted',
    'piloting',
    'practice',
    'stopped',
  ])
  const { rows } = await listPilots(member, 1)
  expect(rows.map(({ standing, missing }) => [standing, missing]).toSorted()).toEqual([
    ['evaluated', 0],
    ['prepared', 2],
    ['running', 0],
  ])
  expect((await listPublicPilots(test.visitor, 1)).rows).toHaveLength(2)
})
