// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { proposeCorrection, proposeWarning } from '../propose-warning/propose-warning.command.ts'
import { startWarning } from '../propose-warning/start-warning.query.ts'
import { approved, clearSignal, now, published, warningPeople, written } from '../warning/warning.fixture.ts'
import { findWarning } from './find-warning.query.ts'

const test = await testContext()
test.setNow(now)
const people = await warningPeople(test)
const site = await testSite(test)
const { get } = visitorOf(() => site)
const writer = asActor('person', 'politie-demo', ['warnings:read', 'warnings:write'])
const dutch = Object.fromEntries(Object.keys(written).flatMap((key) => (key.startsWith('en-') ? [[key, '']] : [])))
const desk = async () => textOf((await get('/werkbank/waarschuwingen', writer)).body)

it('begins with every Dutch field filled from the signal, and needs no English', async () => {
  const signal = await clearSignal(test, people, 'surge:start')
  const { start } = await startWarning(people.writer, signal)
  for (const field of ['title', 'happens', 'recognise', 'act', 'press', 'call'] as const)
    expect(start.nl[field], field).not.toBe('')
  const fields = Object.fromEntries(Object.entries(start.nl).map(([field, text]) => [`nl-${field}`, text]))
  const id = await proposeWarning(people.writer, signal, { ...fields, endsOn: start.endsOn })
  expect(await approved(people, id)).not.toBe('')
})

it('shows the Dutch on the English page, and waits on the desk until a correction adds the English', async () => {
  const code = await published(test, people, 'surge:dutch', dutch)
  const english = (await get(`/en/waarschuwingen/${code}`)).body
  expect(english).toContain('lang="nl">Nep-sms over een pakket</h1>')
  expect(textOf(english)).toContain('The English text follows')
  expect((await get('/en/waarschuwingen/feed.json')).body).toContain('The English text follows')
  expect(await desk()).toContain('Het Engels ontbreekt')
  const sheet = textOf((await get(`/en/werkbank/waarschuwingen/${code}`, writer)).body)
  expect(sheet).toContain('The English text follows')

  const halfEnglish = { ...written, ...dutch, 'en-title': 'Fake text', because: 'Engels erbij.', edition: '1' }
  await expect(proposeCorrection(people.writer, code, halfEnglish)).rejects.toMatchObject({
    fields: expect.arrayContaining([expect.objectContaining({ field: 'en-act' })]),
  })
  const full = { ...written, because: 'Engels erbij.', edition: '1' }
  await approved(people, await proposeCorrection(people.writer, code, full))
  const now = textOf((await get(`/en/waarschuwingen/${code}`)).body)
  expect(now).toContain('Fake text message about a parcel')
  expect(now).not.toContain('The English text follows')
  // Nothing that was said is wrong, so nothing is struck.
  expect((await findWarning(test.visitor, code))?.earlier).toEqual([])
})
