// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { fileOne } from '../show-case/filed.fixture.ts'
import { caseCode } from '../show-case/hub-shape.ts'
import { findAnything } from './find-anything.query.ts'

let [first, second, single] = ['', '', '']

const test = await testContext()
first = await fileOne(test.ctx, { account: 820_001, story: 'De hangmat is nooit bezorgd.' })
second = await fileOne(test.ctx, { account: 820_001, story: 'Ik kocht een parasol en hoorde niets meer.' })
single = await fileOne(test.ctx, { phone: 720, story: 'Een parasol in een winkel zonder adres.' })
await fileOne(test.ctx, { account: 820_001, story: 'Nog een hangmat.', org: 'polderbank-demo' })
await test.settle()

const milan = () => test.as('deltabank-demo', 'reports:read', 'cases:read')

describe('one field finds', () => {
  it('an account in any spelling, with its reports and their case', async () => {
    const { identifiers, cases } = await findAnything(milan(), { text: formatIban(demoIban(820_001)).toLowerCase() })
    expect(identifiers).toMatchObject([{ kind: 'iban', ownReports: 2 }])
    expect(identifiers[0]?.reports.map(({ id }) => id).toSorted()).toEqual([first, second].toSorted())
    expect(cases).toMatchObject([{ anchor: first, ownReports: 2, otherReports: 1, hits: 2 }])
  })

  it('words, marked, in own stories only', async () => {
    const found = await findAnything(milan(), { text: 'parasol' })
    expect(found.reports.map(({ id }) => id)).toEqual([single, second])
    expect(found.reports[0]?.excerpt.some(({ isMark, text }) => isMark && text === 'parasol')).toBe(true)
    expect((await findAnything(milan(), { text: 'hangmat' })).reports.map(({ id }) => id)).toEqual([first])
  })

  it('a case by the code that people say on the telephone, and a report by its address', async () => {
    expect((await findAnything(milan(), { text: `zaak ${caseCode(first)}` })).cases).toMatchObject([{ anchor: first }])
    const address = `https://dijkwacht.example/werkbank/meldingen/${single}`
    expect((await findAnything(milan(), { text: address })).reports.map(({ id }) => id)).toContain(single)
  })

  it('nothing of another organisation, whatever is asked', async () => {
    const lieke = test.as('polderbank-demo', 'reports:read', 'cases:read')
    expect((await findAnything(lieke, { text: first })).reports).toEqual([])
    expect((await findAnything(lieke, { text: caseCode(first) })).cases).toEqual([])
    const { identifiers } = await findAnything(lieke, { text: demoIban(820_001) })
    expect(identifiers).toMatchObject([{ ownReports: 1 }])
  })
})
