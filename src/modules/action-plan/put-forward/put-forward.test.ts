// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import type { Standing } from '../standing/standing.ts'
import { putForward } from './put-forward.ts'

const action = (title: string, standing: Standing, groupName: string, decisionNeeded = '') => ({
  title,
  standing,
  groupName,
  groupCode: null,
  decisionNeeded,
})
const actions = [
  action('stil', 'silent', 'Werkgroep weerbaarheid'),
  action('te laat', 'overdue', 'Werkgroep weerbaarheid'),
  action('klaar', 'done', 'Werkgroep weerbaarheid', 'Wie betaalt?'),
  action('op koers', 'on-course', 'Werkgroep weerbaarheid'),
  action('besluit', 'on-course', 'Werkgroep gegevensdeling', 'Mag de pilot door?'),
  action('beweerd', 'claimed', 'Werkgroep gegevensdeling'),
  action('eigen', 'at-risk', 'Kerngroep'),
]
const titles = (name: string, code = 'x') => putForward(actions, { code, name }).map(({ title }) => title)

it('a working group talks about its own actions, decisions first and then the worst', () => {
  expect(titles('Werkgroep weerbaarheid')).toEqual(['te laat', 'stil'])
  expect(titles('werkgroep Gegevensdeling ')).toEqual(['besluit', 'beweerd'])
  expect(titles('Een andere groep')).toEqual([])
})

it('the core group talks about decisions of all, what is late anywhere, and its own', () => {
  expect(titles('Kerngroep')).toEqual(['besluit', 'te laat', 'eigen'])
})
