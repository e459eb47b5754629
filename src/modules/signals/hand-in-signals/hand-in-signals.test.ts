// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { demoIban, formatIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { listSignals } from '../list-signals/list-signals.query.ts'
import { showSignal } from '../show-signal/show-signal.query.ts'
import { type People, signalPeople } from '../signal/signal.fixture.ts'
import { signalsImporter } from './signals.importer.ts'

const test = await testContext()
const people = await signalPeople(test)
const site = await testSite(test)

const signal = {
  source: 'Cyberwacht (verzonnen)',
  country: 'BE',
  reference: 'BE-118',
  title: 'Beller weet wanneer u pinde',
  form: 'FF-411',
  channel: 'CH-010',
  firstSeen: '2026-11-20',
  lastSeen: '2026-11-23',
  tlp: 'TLP:GREEN',
}
const bank = asActor('machine', 'deltabank-demo', ['signals:propose'])
const post = (payload: object, headers: Record<string, string> = bank) =>
  site.inject({ method: 'POST', url: '/v1/signals', payload, headers })
const waiting = async (who: keyof People) =>
  (await listSignals(people[who], { shelf: 'judge', page: 1 })).rows.map(({ title }) => title)

it('puts a signal of another source before the analysts, once, whoever brings it in', async () => {
  const made = await post(signal)
  expect(made.statusCode).toBe(201)
  const { id } = made.json<{ id: string }>()
  expect((await post(signal, asActor('machine', 'koopplein-demo', ['signals:propose']))).json()).toEqual({
    id,
    outcome: 'unchanged',
  })
  expect((await post({ ...signal, lastSeen: '2026-11-24' })).json()).toEqual({ id, outcome: 'joined' })
  expect(await showSignal(people.officer, id)).toMatchObject({
    signal: { status: 'proposed', kind: 'foreign', country: 'BE', reference: 'BE-118', lastSeen: '2026-11-24' },
    words: { form: 'veilige-rekeningfraude' },
  })
})

it('tells nobody that another has what is for certain organisations', async () => {
  const amber = { ...signal, reference: 'BE-119', title: 'Alleen voor ons', tlp: 'TLP:AMBER' }
  const ours = (await post(amber)).json<{ id: string; outcome: string }>()
  expect(ours.outcome).toBe('begun')
  const theirs = await post(amber, asActor('machine', 'koopplein-demo', ['signals:propose']))
  expect(theirs.json<{ id: string; outcome: string }>().outcome).toBe('begun')
  expect((await waiting('officer')).includes('Alleen voor ons')).toBe(false)
  expect((await waiting('banker')).filter((title) => title === 'Alleen voor ons')).toHaveLength(1)
})

it('says what is wrong and what to do, and takes nothing then', async () => {
  const before = await waiting('officer')
  const wrong: [object, string][] = [
    [{ tlp: 'TLP:RED' }, 'tlp'],
    [{ title: `Maak over naar ${formatIban(demoIban(7))}` }, 'title'],
    [{ lure: 'Kijk op hxxps://bank-inlog[.]example' }, 'lure'],
    [{ form: 'FF-999' }, 'form'],
    [{ firstSeen: '2026-11-24' }, 'lastSeen'],
    [{ lastSeen: '2026-12-24' }, 'lastSeen'],
    [{ tlp: 'TLP:AMBER', organisations: ['niemand'] }, 'organisations'],
    [{ country: 'België' }, 'country'],
  ]
  for (const [change, field] of wrong) {
    const answer = await post({ ...signal, reference: 'BE-120', ...change })
    expect(answer.statusCode, field).toBe(400)
    expect(answer.body, JSON.stringify(change)).toContain(`/${field}`)
  }
  expect((await post(signal, asActor('machine', 'deltabank-demo', ['signals:read']))).statusCode).toBe(403)
  expect((await post(signal, {})).statusCode).toBe(401)
  expect(await waiting('officer')).toEqual(before)
})

it('reads a file of the operator, and refuses all of it with the lines that are wrong', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'dijkwacht-')), 'signals.csv')
  const header =
    'source,country,reference,title,steps,lure,recognise,advice,form,channel,sector,firstSeen,lastSeen,reports,confidence,tlp,organisations'
  const good =
    'Cyberwacht (verzonnen),DE,DE-7,Nepboetes per post,,,,,FF-430,CH-110,government,2026-11-01,2026-11-20,12,high,TLP:CLEAR,'
  const run = async (...lines: string[]) => {
    await writeFile(path, `${[header, ...lines].join('\n')}\n`)
    return (await signalsImporter.run(test.ctx, path, () => {})).join('\n')
  }
  expect(signalsImporter.recognises({ name: 'signals.csv', firstLine: header })).toBe(true)
  const refused = await run(good, good.replace('TLP:CLEAR', 'TLP:RED').replace('DE-7', 'DE-8'))
  expect(refused).toContain('Regel 3, tlp')
  expect(await waiting('officer')).not.toContain('Nepboetes per post')
  expect(await run(good.replace('TLP:CLEAR', 'TLP:AMBER'))).toContain('voor welke organisaties')
  expect(await run(good)).toContain('1 nieuw signaal')
  expect(await run(good)).toContain('1 ongewijzigd')
  expect(await waiting('officer')).toContain('Nepboetes per post')
})
