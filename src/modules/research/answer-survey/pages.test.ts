// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { inventedSheets } from '../load-demo/invented-sheets.data.ts'
import { publishResults } from '../publish-results/publish-results.command.ts'

/** Noon of a Tuesday. */
const begin = new Date('2027-02-02T11:00:00Z')

const test = await testContext()
test.setNow(begin)
const site = await testSite(test)

const keeper = asActor('person', 'politie-demo', ['research:keep'])
const get = (url: string, headers: Record<string, string> = {}) => site.inject({ url, headers })
const post = (url: string, fields: Record<string, string | string[]>, headers: Record<string, string> = {}) =>
  site.as(headers).post(url, fields)
const stateIn = (html: string) => /name="state" value="([^"]+)"/.exec(html)?.[1] ?? ''
const code = /(?:[0-9A-Z]{5}-){3}[0-9A-Z]{5}/
const codesIn = (html: string) => [...new Set(textOf(html).match(new RegExp(code, 'g')) ?? [])]
const sheets = async () =>
  (await test.ctx.db.pool.query('select answers, answered_on::text as day from research.sheet')).rows

const open = async (opensOn: string, closesOn: string, invitations = '') => {
  const fields = { questionnaire: 'bedrijven', opensOn, closesOn, invitations }
  const made = await post('/werkbank/onderzoek/vragenlijst', fields, keeper)
  return { made, survey: `/onderzoek/vragenlijst/bedrijven-${opensOn}` }
}
/** Posts one page after the other, each with the state of the one before. */
const walk = async (survey: string, ...pages: Record<string, string | string[]>[]) => {
  let answer = await post(survey, { intent: 'start' })
  for (const page of pages) answer = await post(survey, { intent: 'next', state: stateIn(answer.body), ...page })
  return answer
}

describe('a questionnaire that is open to all, without script', () => {
  const survey = '/onderzoek/vragenlijst/bedrijven-2027-02-02'

  it('is opened by who keeps the inventory, and by nobody else', async () => {
    const stranger = asActor('person', 'politie-demo', ['knowledge:read'])
    const fields = { questionnaire: 'bedrijven', opensOn: '2027-02-02', closesOn: '2027-03-01' }
    expect((await post('/werkbank/onderzoek/vragenlijst', fields, stranger)).statusCode).toBe(403)
    expect((await open('2027-02-01', '2027-03-01')).made.statusCode).toBe(422)
    expect((await open('2027-02-02', '2027-03-01')).made.statusCode).toBe(200)
    expect((await open('2027-02-20', '2027-04-01')).made.statusCode).toBe(409)
    expect(textOf((await get('/onderzoek')).body)).toContain('Vragenlijst over online fraude bij bedrijven')
  })

  it('sets no cookie, and stores nothing before it is sent', async () => {
    const answer = await walk(survey, { size: 'alone', sector: 'trade' })
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(textOf(answer.body)).toContain('De afgelopen twaalf maanden')
    expect(await sheets()).toEqual([])
  })

  it('says what is wrong and keeps what was typed, also what people wrote about an account', async () => {
    const missing = await walk(survey, { sector: 'trade' })
    expect(missing.statusCode).toBe(422)
    expect(missing.body).toContain('href="#size"')
    expect(missing.body).toMatch(/value="trade"[^>]*checked|checked[^>]*value="trade"/)
    const account = demoIban(12)
    const told = await walk(survey, { size: 'alone' }, { met: 'no' }, { needs: `geld ging naar ${account}` })
    expect(told.statusCode).toBe(422)
    expect(told.body).toContain(`geld ging naar ${account}`)
    expect(textOf(told.body)).toContain('Haal het weg')
  })

  it('asks what follows from the answers, shows everything once more, and keeps it once with a day and no more', async () => {
    const review = await walk(
      survey,
      { size: 'ten-to-249' },
      { met: 'yes' },
      { forms: ['invoice', 'phishing'], times: '3', lost: 'yes' },
      { amount: '€ 1.250,50', back: 'nothing' },
      { told: 'bank' },
      { measures: 'training', needs: 'Meer tijd.' },
    )
    expect(textOf(review.body)).toMatch(/Kijk uw antwoorden na.*een valse of gewijzigde factuur, .*€ 1\.251/)
    const state = stateIn(review.body)
    for (const _ of [1, 2]) {
      const sent = await post(survey, { intent: 'send', review: 'yes', state })
      expect(textOf(sent.body)).toContain('Dank u wel')
    }
    expect(await sheets()).toEqual([
      {
        day: '2027-02-02',
        answers: {
          size: 'ten-to-249',
          met: 'yes',
          forms: ['invoice', 'phishing'],
          times: 3,
          lost: 'yes',
          amount: 1251,
          back: 'nothing',
          told: ['bank'],
          measures: ['training'],
          needs: 'Meer tijd.',
        },
      },
    ])
    const audited = await test.ctx.db.pool.query("select 1 from foundation.audit where action like 'research.%answer%'")
    expect(audited.rowCount).toBe(0)
  })

  it('goes back without losing anything, and drops what no longer applies', async () => {
    const third = await walk(survey, { size: 'alone' }, { met: 'yes' })
    const second = await post(survey, { intent: 'back', state: stateIn(third.body), forms: 'invoice', lost: 'no' })
    expect(textOf(second.body)).toContain('De afgelopen twaalf maanden')
    const measures = await post(survey, { intent: 'next', state: stateIn(second.body), met: 'no' })
    expect(textOf(measures.body)).toContain('Wat u ertegen doet')
    const review = await post(survey, { intent: 'next', state: stateIn(measures.body) })
    expect(textOf(review.body)).not.toContain('factuur')
  })

  it('can be kept and gone on with by a code, which is nowhere in readable form', async () => {
    const second = await walk(survey, { size: 'large' })
    const saved = await post(survey, { intent: 'save', state: stateIn(second.body), met: 'unknown' })
    const [given = ''] = codesIn(saved.body)
    expect(given).toMatch(code)
    const { rows } = await test.ctx.db.pool.query('select * from research.saved_sheet')
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(given)
    expect(rows[0].sealed.toString('latin1')).not.toContain('unknown')
    expect((await post(survey, { intent: 'resume', code: 'AAAAA-AAAAA-AAAAA-AAAAA' })).statusCode).toBe(422)
    const resumed = await post(survey, { intent: 'resume', code: given.toLowerCase().replaceAll('-', ' ') })
    expect(resumed.body).toMatch(/value="unknown"[^>]*checked|checked[^>]*value="unknown"/)
    const measures = await post(survey, { intent: 'next', state: stateIn(resumed.body), met: 'unknown' })
    const review = await post(survey, { intent: 'next', state: stateIn(measures.body) })
    await post(survey, { intent: 'send', review: 'yes', state: stateIn(review.body) })
    expect((await test.ctx.db.pool.query('select 1 from research.saved_sheet')).rowCount).toBe(0)
    expect((await post(survey, { intent: 'resume', code: given })).statusCode).toBe(422)
  })

  it('refuses a state that was tampered with, and one of another round', async () => {
    const second = await walk(survey, { size: 'large' })
    const state = stateIn(second.body)
    const broken = await post(survey, { intent: 'next', state: `A${state.slice(1)}x`, met: 'no' })
    expect(broken.statusCode).toBe(422)
    expect(textOf(broken.body)).toContain('te oud of beschadigd')
  })

  it('takes no more than so many answers on one day, and loses none of what was filled in', async () => {
    await test.ctx.db.pool.query('update research.survey set most_a_day = 2')
    const review = await walk(survey, { size: 'alone' }, { met: 'no' }, { measures: 'two-step' })
    const turned = await post(survey, { intent: 'send', review: 'yes', state: stateIn(review.body) })
    expect(turned.statusCode).toBe(429)
    expect(textOf(turned.body)).toMatch(/Vandaag zijn er al heel veel antwoorden.*inloggen met een tweede stap/)
    expect(await sheets()).toHaveLength(2)
    await test.ctx.db.pool.query('update research.survey set most_a_day = 500')
  })
})

describe('results', () => {
  const survey = '/onderzoek/vragenlijst/bedrijven-2027-02-02'
  const desk = '/werkbank/onderzoek/vragenlijst/bedrijven-2027-02-02'

  it('are not there while the round is open, for nobody', async () => {
    expect(textOf((await get(`${survey}/resultaten`)).body)).toContain('Tussentijds tonen wij niets')
    expect((await get('/v1/surveys/bedrijven-2027-02-02/results.csv')).statusCode).toBe(404)
    expect(await publishResults(test.ctx)).toBe(0)
    expect(textOf((await get(desk, keeper)).body)).toMatch(/Antwoorden minder dan tien/)
    expect((await post(desk, { intent: 'read' }, keeper)).statusCode).toBe(409)
  })

  it('are published once after it closed, in protected counts; open words apart, for who keeps it, with an audit line', async () => {
    for (const [at, answers] of inventedSheets(96).entries())
      await test.ctx.db.pool.query(
        "insert into research.sheet (digest, survey_id, answers, answered_on) values ($1, 'bedrijven-2027-02-02', $2, '2027-02-03')",
        [Buffer.from(`sheet ${at}`), JSON.stringify(answers)],
      )
    test.setNow(new Date('2027-03-02T11:00:00Z'))
    expect((await post(survey, { intent: 'start' })).statusCode).toBe(409)
    expect(await publishResults(test.ctx)).toBe(1)
    expect(await publishResults(test.ctx)).toBe(0)
    const page = textOf((await get(`${survey}/resultaten`)).body)
    expect(page).toContain('Ongeveer 100 bedrijven antwoordden')
    expect(page).toContain('Zij staan niet voor alle bedrijven')
    expect(page).toContain('niet getoond')
    const file = await get('/v1/surveys/bedrijven-2027-02-02/results.csv')
    expect(file.headers.link).toContain('results.csv-metadata.json')
    expect(file.body).not.toContain('Meer tijd')
    const counts = file.body
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',').at(-1) ?? '')
    expect(counts.some((count) => count === '')).toBe(true)
    expect(
      counts.filter((count) => count !== '').every((count) => Number(count) >= 10 && Number(count) % 5 === 0),
    ).toBe(true)
    const described = (await get('/v1/surveys/bedrijven-2027-02-02/results.csv-metadata.json')).json()
    expect(described.tableSchema.columns.map(({ name }: { name: string }) => name).join(',')).toBe(
      file.body.split('\r\n')[0],
    )
    const read = await post(desk, { intent: 'read' }, keeper)
    expect(textOf(read.body)).toContain('Meer tijd.')
    const seen = await test.ctx.db.pool.query(
      "select purpose from foundation.audit where action = 'research.open-answers-read'",
    )
    expect(seen.rows).toEqual([{ purpose: 'study' }])
  })
})

describe('a questionnaire by invitation', () => {
  it('takes every code once, and keeps nothing that says which answers came of it', async () => {
    test.setNow(new Date('2027-04-06T10:00:00Z'))
    const { made, survey } = await open('2027-04-06', '2027-05-01', '2')
    const [first = '', second = ''] = codesIn(made.body)
    expect([first, second].every((one) => code.test(one))).toBe(true)
    expect(textOf((await get('/onderzoek')).body)).not.toContain('Vragenlijst over online fraude')
    expect((await post(survey, { intent: 'start' })).statusCode).toBe(422)
    const answer = async (invitation: string) => {
      let page = await post(survey, { intent: 'start', invitation })
      for (const fields of [{ size: 'alone' }, { met: 'no' }, { measures: 'nothing' }])
        page = await post(survey, { intent: 'next', state: stateIn(page.body), ...fields })
      return stateIn(page.body)
    }
    const [one, again] = [await answer(first), await answer(first)]
    expect((await post(survey, { intent: 'send', review: 'yes', state: one })).statusCode).toBe(200)
    const twice = await post(survey, { intent: 'send', review: 'yes', state: again })
    expect(twice.statusCode).toBe(409)
    expect(textOf(twice.body)).toContain('Elke code kan één keer')
    expect((await post(survey, { intent: 'start', invitation: first })).statusCode).toBe(422)
    expect((await test.ctx.db.pool.query('select 1 from research.invitation')).rowCount).toBe(1)
    expect((await post(survey, { intent: 'start', invitation: second })).statusCode).toBe(200)
  })
})

it('no answer, half-filled sheet or code is seen or changed by anybody but the program, whatever they ask the database', async () => {
  const tables = ['research.sheet', 'research.saved_sheet', 'research.invitation']
  const second = await post('/onderzoek/vragenlijst/bedrijven-2027-04-06', { intent: 'start' })
  expect(second.statusCode).toBe(422)
  await test.ctx.db.pool.query(
    "insert into research.saved_sheet values ('\\x00', 'bedrijven-2027-04-06', '\\x00', '2027-04-06') on conflict do nothing",
  )
  for (const table of tables) {
    const { rowCount } = await test.ctx.db.pool.query(`select 1 from ${table}`)
    expect(rowCount, table).toBeGreaterThan(0)
    for (const ctx of [test.visitor, test.as('politie-demo', 'research:keep'), test.as('deltabank-demo')])
      await transaction(ctx, async (tx) => {
        expect((await sql.raw(`select 1 from ${table}`).execute(tx)).rows, table).toEqual([])
        expect((await sql.raw(`delete from ${table}`).execute(tx)).numAffectedRows ?? 0n, table).toBe(0n)
      })
  }
})

it('a published version of a questionnaire cannot change any more', async () => {
  const change = test.ctx.db.pool.query(
    `update research.questionnaire set definition = jsonb_set(definition, '{title,nl}', '"Anders"')`,
  )
  await expect(change).rejects.toThrow(/is published and cannot change/)
})
