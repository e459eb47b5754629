// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { registerActivities } from '#foundation/processing'
import { testContext } from '../../tests/context.ts'
import { testSite } from '../../tests/site.ts'
import { activitiesOf, registeredActivities } from './accountability.ts'
import { modules } from './modules.ts'

const program = await testContext()
const site = await testSite(program)
const get = async (url: string) => site.inject({ url: `/v1/processing-activities${url}` })

test('anybody reads the register page by page, without what is confidential', async () => {
  const ids: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const answer = await get(`?limit=3${after ? `&after=${after}` : ''}`)
    expect(answer.statusCode, answer.body).toBe(200)
    const { items, next } = answer.json<{ items: { id: string; isConfidential?: boolean }[]; next: string | null }>()
    expect(answer.json()).toMatchObject({ contactPoint: program.ctx.settings.intakeOrganisation })
    ids.push(...items.map(({ id }) => id))
    expect(answer.body).not.toMatch(/isConfidential|"actions"|subjectKinds/)
    after = next
  }
  const all = activitiesOf(modules)
  expect(all.some(({ isConfidential }) => isConfidential)).toBe(true)
  expect(ids).toEqual(
    all
      .filter(({ isConfidential }) => !isConfidential)
      .map(({ id }) => id)
      .toSorted(),
  )
})

test('a confidential activity does not exist for who asks, nor does a version that never was', async () => {
  expect((await get('/casework.watch/versions/1')).statusCode).toBe(404)
  expect((await get('/reports.read-report/versions/7')).statusCode).toBe(404)
  expect((await get('/reports.read-report/versions/0')).statusCode).toBe(400)
})

test('an earlier version stays as it was, and the newest is the one that is listed', async () => {
  const [first] = registeredActivities(modules)
  if (!first) throw new Error('there are no activities')
  const version = first.version + 1
  const changed = { ...first, version, purpose: 'Een nieuw doel.' }
  await registerActivities(program.ctx, [changed, { ...first, purpose: 'Stiekem anders.' }])
  const old = await get(`/${first.id}/versions/${first.version}`)
  expect(old.json()).toMatchObject({ purpose: first.purpose, version: first.version })
  const listed = (await get('?limit=100')).json<{ items: { id: string; version: number; purpose: string }[] }>()
  expect(listed.items.filter(({ id }) => id === first.id)).toMatchObject([{ version, purpose: 'Een nieuw doel.' }])
})
