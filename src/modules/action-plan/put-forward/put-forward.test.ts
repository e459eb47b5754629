// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import type { Standing } from '../standing/standing.ts'
import { putForward } from './put-forward.ts'
import { sayWhy } from './say-why.ts'

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

it('why it is on the agenda is said in whole sentences, however they were written', () => {
  const said = sayWhy({
    decisionNeeded: 'Mag de pilot door',
    reasons: ['Het product is er niet.', 'De uitvoerder zegt dat het niet goed gaat.'],
    owner: 'Ministerie van Voorbeelden',
  })
  expect(said).toBe(
    'Besluit nodig: Mag de pilot door. Het product is er niet. De uitvoerder zegt dat het niet goed gaat. Dit doet Ministerie van Voorbeelden.',
  )
  expect(sayWhy({ decisionNeeded: 'Wie betaalt?', reasons: [], owner: '' })).toBe('Besluit nodig: Wie betaalt?')
  const long = sayWhy({ decisionNeeded: 'x'.repeat(400), reasons: ['y'.repeat(200), 'Kort.'], owner: '' })
  expect(long).toBe(`Besluit nodig: ${'x'.repeat(400)}. Kort.`)
  expect(said).not.toMatch(/[.;]{2}|\.;/)
})
