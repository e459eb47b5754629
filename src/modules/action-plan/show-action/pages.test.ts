// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asSystem } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { recordActionPoint } from '#modules/meetings'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'

const board = '/werkbank/actieplan'
const unknown = '0190a000-0000-7000-8000-0000000000ff'
const text = readFileSync(join(import.meta.dirname, '../load-demo/actieplan-2023.txt'), 'utf8')
const secretary = asActor('person', 'ministerie', ['plan:read', 'plan:write', 'plan:update'])
const police = asActor('person', 'politie', ['plan:read', 'plan:update'], '0190a000-0000-7000-8000-00000000000c')
const bank = asActor(
  'person',
  'polderbank',
  ['plan:read', 'plan:write', 'plan:update'],
  '0190a000-0000-7000-8000-00000000000d',
)
const { get, post } = visitorOf(() => site)
const wordsOf = async (url: string, who: Record<string, string> = {}) => textOf((await get(url, who)).body)

const test = await testContext()
const site = await testSite(test)
await test.ctx.db.pool.query(`insert into partners.organisation (id, name, kind, is_publishing) values
    ('ministerie', 'Naam van ministerie', 'ministry', false), ('politie', 'Naam van politie', 'police', false),
    ('polderbank', 'Naam van polderbank', 'bank', false)`)

/** The page of the action whose title begins so. */
async function pageOf(title: string): Promise<string> {
  const { rows } = await test.ctx.db.pool.query(
    'select id from action_plan.action where title like $1 order by position',
    [`${title}%`],
  )
  return `${board}/actie/${rows[0]?.id}`
}

const countRows = async () =>
  (
    await test.ctx.db.pool.query(`select (select count(*) from action_plan.action)::int as actions,
      (select count(*) from action_plan.question)::int as questions, (select count(*) from foundation.audit where action like 'action-plan.%')::int as lines`)
  ).rows[0]

describe('a plan', () => {
  it('is previewed, read, read again without a change, and seen by everybody once it is adopted', async () => {
    expect(textOf((await get(board, police)).body)).toContain('Er is nog geen actieplan')
    const file = { text, year: '' }
    const preview = await post(`${board}/inlezen`, { ...file, intent: 'preview' }, secretary)
    expect(textOf(preview.body)).toMatch(/45 nieuwe acties/)
    expect(await countRows()).toMatchObject({ actions: 0, questions: 0 })
    expect((await post(`${board}/inlezen`, { ...file, intent: 'import' }, bank)).statusCode).toBe(403)
    expect((await post(`${board}/inlezen`, { ...file, intent: 'import' }, secretary)).statusCode).toBe(303)
    const once = await countRows()
    expect(once).toMatchObject({ actions: 45, questions: 11 })
    expect((await post(`${board}/inlezen`, { ...file, intent: 'import' }, secretary)).statusCode).toBe(303)
    expect(await countRows()).toEqual(once)
    expect(textOf((await post(`${board}/inlezen`, { ...file, intent: 'preview' }, secretary)).body)).toContain(
      'Er verandert niets',
    )
    expect(await wordsOf('/actieplan')).toContain('Er is nog geen actieplan vastgesteld')
    expect((await post(board, { intent: 'adopt', year: '2023' }, police)).statusCode).toBe(403)
    expect((await post(board, { intent: 'adopt', year: '2022' }, secretary)).statusCode).toBe(404)
    expect((await post(board, { intent: 'adopt', year: '2023' }, secretary)).statusCode).toBe(303)
    expect(await wordsOf('/actieplan')).toContain('Eenduidige taxonomie')
    expect(await wordsOf('/actieplan?stand=done')).toContain('Geen actie past hierbij')
  })

  it('says what is wrong with a file, and keeps it', async () => {
    const wrong = await post(`${board}/inlezen`, { text: 'Geen tabel', year: '2023', intent: 'preview' }, secretary)
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Geen tabel')
    const noYear = await post(
      `${board}/inlezen`,
      { text: 'Resultaat\tActie\tPlanning\nA\tB\tooit', intent: 'preview' },
      secretary,
    )
    expect(textOf(noYear.body)).toContain('In welk jaar begint dit plan?')
    const csv = 'Thema;Resultaat;Actie;Planning;Groep\r\nZicht;Kennis;"Een ""goed"" plan";Q1 2031;Kerngroep\r\n'
    expect(textOf((await post(`${board}/inlezen`, { text: csv, intent: 'preview' }, secretary)).body)).toContain(
      '1 nieuwe actie',
    )
    const broken = await post(`${board}/inlezen`, { text: `${csv}Zicht;"los`, intent: 'preview' }, secretary)
    expect(textOf(broken.body)).toContain('Dit CSV-bestand klopt niet')
  })

  it('asks the secretary, whose answer changes the plan once', async () => {
    const { body } = await get(`${board}/vragen`, secretary)
    const idOf = (kind: string) =>
      test.ctx.db.pool.query('select id from action_plan.question where kind = $1 order by lines[1]', [kind])
    const answer = async (kind: string, fields: Record<string, string>) =>
      post(`${board}/vragen`, { intent: `answer-${(await idOf(kind)).rows[0]?.id}`, ...fields }, secretary)
    expect(textOf(body)).toContain('Hier staat een kwartaal zonder jaar')
    const planned = await pageOf('Afstemmen kernboodschap')
    expect(await wordsOf(planned, police)).toContain('nog niet duidelijk')
    expect((await answer('no-year', { answer: 'other', text: 'ooit' })).statusCode).toBe(422)
    expect((await answer('no-year', { answer: 'accepted' })).statusCode).toBe(303)
    expect(await wordsOf(planned, police)).toContain('2e kwartaal 2023')
    expect((await answer('no-year', { answer: 'left' })).statusCode).toBe(409)
    expect((await answer('twice', { answer: 'other', text: 'x' })).statusCode).toBe(422)
    expect((await answer('twice', { answer: 'accepted' })).statusCode).toBe(303)
    expect(await wordsOf(await pageOf('Panelonderzoek slachtofferbeleving'), police)).toContain('Zegt hetzelfde als')
    expect((await answer('spelling', { answer: 'accepted' })).statusCode).toBe(303)
    expect(await wordsOf(`${board}/werkgroep`, police)).toContain('Informeren over ontwikkeling')
    expect((await answer('depends', { answer: 'accepted' })).statusCode).toBe(303)
    expect(await wordsOf(await pageOf('Uitkomsten van de pilots'), police)).toContain(
      'Wacht op Uitvoeren van de pilots',
    )
    await post(`${board}/inlezen`, { text, year: '', intent: 'import' }, secretary)
    expect(await wordsOf(planned, police)).toContain('2e kwartaal 2023')
    expect((await post(`${board}/vragen`, { intent: `answer-${unknown}`, answer: 'left' }, secretary)).statusCode).toBe(
      404,
    )
    expect((await post(`${board}/vragen`, { intent: `answer-${unknown}`, answer: 'left' }, bank)).statusCode).toBe(403)
    expect(await wordsOf(`${board}/vragen`, bank)).not.toContain('kwartaal zonder jaar')
  })
})

describe('an action', () => {
  it('is kept by the secretary, linked to a product, and done by it', async () => {
    const page = await pageOf('Inventarisatie bestaande meldpunten')
    expect(
      (await post(page, { intent: 'keep', ownerId: 'bestaat-niet', groupName: 'Bijeenkomst' }, secretary)).statusCode,
    ).toBe(422)
    const kept = { intent: 'keep', ownerId: 'politie', groupName: 'Bijeenkomst', planning: 'Q1 2023' }
    expect((await post(page, kept, police)).statusCode).toBe(403)
    expect((await post(page, kept, secretary)).statusCode).toBe(303)
    expect(await wordsOf(page, police)).toContain('te laat')
    expect((await post(page, { intent: 'link', product: 'reporting-points bestaat-niet' }, secretary)).statusCode).toBe(
      422,
    )
    expect((await post(page, { intent: 'link', product: 'reporting-points register' }, secretary)).statusCode).toBe(303)
    expect((await post(page, { intent: 'link', product: 'reporting-points register' }, secretary)).statusCode).toBe(409)
    expect(await wordsOf('/actieplan?stand=done')).toContain('Geen actie past hierbij')
    const confirm = { intent: 'confirm reporting-points register' }
    expect((await get(page, police)).body).not.toContain(confirm.intent)
    expect((await post(page, confirm, police)).statusCode).toBe(409)
    expect((await post(page, confirm, secretary)).statusCode).toBe(409)
    expect(await wordsOf('/werkbank', bank)).toContain('1 · Resultaten van het actieplan om te bevestigen')
    expect((await get(page, bank)).body).toContain(confirm.intent)
    expect((await post(page, confirm, bank)).statusCode).toBe(303)
    expect(await wordsOf('/actieplan?stand=done')).not.toContain('Geen actie past hierbij')
    expect(await wordsOf('/actieplan?stand=done')).toContain('Inventarisatie bestaande meldpunten')
    expect((await post(page, { intent: 'unlink reporting-points register' }, secretary)).statusCode).toBe(303)
    expect(await wordsOf('/actieplan?stand=overdue')).toContain('Inventarisatie bestaande meldpunten')
  })

  it('gets another planning only with a reason, which everybody reads beside what was promised first', async () => {
    const page = await pageOf('Extern privacy advies')
    const kept = { intent: 'keep', ownerId: '', groupName: 'Kerngroep', planning: 'Q3 2031' }
    const bare = await post(page, kept, secretary)
    expect([bare.statusCode, textOf(bare.body)]).toEqual([422, expect.stringContaining('Schrijf waarom die verandert')])
    expect(await wordsOf('/actieplan')).not.toContain('andere planning')
    const because = 'Er was geen geld (verzonnen).'
    expect((await post(page, { ...kept, planningBecause: because }, secretary)).statusCode).toBe(303)
    for (const seen of ['/actieplan', `${board}?jaar=2023`])
      expect(await wordsOf(seen, police)).toMatch(
        /Eén actie kreeg een andere planning.*Eerst 3e kwartaal 2023\. Er was geen geld \(verzonnen\)\./,
      )
    expect(await wordsOf(page, police)).toContain(`Eerst beloofd 3e kwartaal 2023 ${because}`)
    // Nor by reading another file.
    const moved = text.replace('Persoonsgegevens\tQ2 2023', 'Persoonsgegevens\tQ2 2031')
    await post(`${board}/inlezen`, { text: moved, year: '', intent: 'import' }, secretary)
    expect(await wordsOf('/actieplan')).toContain('Eerst 2e kwartaal 2023. Zo staat het in een nieuw bestand')
    await post(`${board}/inlezen`, { text, year: '', intent: 'import' }, secretary)
    const back = { ...kept, planning: 'Q3 2023', planningBecause: 'Toch wel.' }
    expect((await post(page, back, secretary)).statusCode).toBe(303)
    expect(await wordsOf('/actieplan')).not.toContain('Eerst ')
  })

  it('gets news from who carries it out; what is confidential is for them and the secretary, and is audited', async () => {
    const page = await pageOf('Inventarisatie bestaande meldpunten')
    const news = {
      intent: 'progress',
      colour: 'red',
      text: 'Geheim (verzonnen).',
      isConfidential: 'yes',
      saysDone: 'yes',
    }
    expect((await post(page, news, bank)).statusCode).toBe(403)
    expect((await post(page, { ...news, colour: '' }, police)).statusCode).toBe(422)
    expect((await post(page, news, police)).statusCode).toBe(303)
    expect(await wordsOf(page, bank)).not.toContain('Geheim')
    // The clock and the colour are for everybody: nobody stands better by hiding.
    expect(await wordsOf(page, bank)).toContain('beweerd')
    const { rows } = await test.ctx.db.pool.query('select id from action_plan.progress where is_confidential')
    const seen = async () =>
      (await listAudit(test.ctx, rows[0].id)).filter(({ action }) => action === 'action-plan.confidential-seen').length
    const before = await seen()
    expect(await wordsOf(page, police)).toContain('Geheim')
    expect(await seen()).toBeGreaterThan(before)
    expect(await wordsOf('/actieplan', police)).not.toContain('Geheim')
    // Whoever takes the action over reads on from there, not what the one before said in confidence.
    const kept = { intent: 'keep', groupName: 'Bijeenkomst', planning: 'Q1 2023' }
    expect((await post(page, { ...kept, ownerId: 'polderbank' }, secretary)).statusCode).toBe(303)
    expect(await wordsOf(page, bank)).not.toContain('Geheim')
    expect(await wordsOf(page, police)).toContain('Geheim')
    expect((await post(page, { ...kept, ownerId: 'politie' }, secretary)).statusCode).toBe(303)
    const nobodys = await pageOf('Presentatie plannen')
    const hidden = { intent: 'progress', colour: 'red', text: 'Geheim.', isConfidential: 'yes' }
    expect((await post(nobodys, hidden, secretary)).statusCode).toBe(422)
  })

  it('carries commitments that only the partner, its owner and the secretary see', async () => {
    const page = await pageOf('Inventarisatie bestaande meldpunten')
    const made = { intent: 'commit', organisationId: 'polderbank', what: 'Twee mensen (verzonnen)', hours: '40' }
    const days = { agreedOn: '2026-01-10', dueOn: '2026-03-01' }
    expect((await post(page, { ...made, ...days, dueOn: '2025-01-01', hours: 'veel' }, secretary)).statusCode).toBe(422)
    expect((await post(page, { ...made, ...days }, bank)).statusCode).toBe(403)
    expect((await post(page, { ...made, ...days }, secretary)).statusCode).toBe(303)
    expect(await wordsOf(`${board}/partner`, bank)).toMatch(/Twee mensen \(verzonnen\).*over tijd/)
    expect(await wordsOf(page, bank)).toMatch(/Twee mensen \(verzonnen\).*over tijd/)
    const tray = /1 · Toezeggingen over tijd/
    expect(await wordsOf('/werkbank', bank)).toMatch(tray)
    expect(await wordsOf('/werkbank', police)).not.toMatch(tray)
    const other = asActor('person', 'gemeente', ['plan:read'])
    expect(await wordsOf(page, other)).not.toContain('Twee mensen')
    const { rows } = await test.ctx.db.pool.query('select id from action_plan.commitment')
    const settle = `settle-${rows[0].id}`
    expect((await post(page, { intent: settle, kept: 'not-kept' }, secretary)).statusCode).toBe(422)
    expect(
      (await post(page, { intent: settle, kept: 'not-kept', because: 'Geen mensen.' }, secretary)).statusCode,
    ).toBe(303)
    expect(await wordsOf(`${board}/partner`, bank)).toContain('Geen mensen.')
    expect(await wordsOf('/werkbank', bank)).not.toMatch(tray)
    expect(await wordsOf(`${board}/partner`, bank)).not.toContain('over tijd')
    expect((await post(page, { intent: settle, kept: 'kept' }, secretary)).statusCode).toBe(404)
    expect((await post(page, { intent: `settle-${unknown}`, kept: 'kept' }, secretary)).statusCode).toBe(404)
  })

  it('answers motions and promises by the number of their document', async () => {
    const page = await pageOf('Inventarisatie bestaande meldpunten')
    const promise = {
      intent: 'oblige',
      kind: 'promise',
      number: '29911-990',
      text: 'Een brief (verzonnen).',
      madeOn: '2026-01-05',
      dueOn: '2026-02-01',
    }
    expect((await post(page, { ...promise, number: '<b>' }, secretary)).statusCode).toBe(422)
    expect((await post(page, promise, secretary)).statusCode).toBe(303)
    expect((await post(page, promise, secretary)).statusCode).toBe(409)
    expect(await wordsOf(`${board}/kerngroep`, police)).toMatch(/toezegging 29911-990.*te laat/)
    const { rows } = await test.ctx.db.pool.query('select id from action_plan.obligation')
    expect((await post(page, { intent: `meet ${rows[0].id}` }, secretary)).statusCode).toBe(303)
    expect(await wordsOf(`${board}/kerngroep`, police)).not.toContain('29911-990')
  })

  it('shows what an event agreed to do for it; a code that names no action is told to the secretary', async () => {
    const page = await pageOf('Inventarisatie bestaande meldpunten')
    const { rows } = await test.ctx.db.pool.query(
      `select e.year || '-' || t.number || '.' || a.number as code from action_plan.action a
        join action_plan.theme t on t.id = a.theme_id join action_plan.edition e on e.id = t.edition_id where a.id = $1`,
      [page.split('/').at(-1)],
    )
    const source = { kind: 'event', id: 'conferentie', title: 'Conferentie (verzonnen)' } as const
    const point = { source, text: 'Een zaal huren', ownerOrganisationId: 'politie', dueOn: null }
    for (const planActionCode of [rows[0].code, 'WB-99'])
      await recordActionPoint(asSystem(test.ctx, 'test'), { ...point, planActionCode })
    const meets = asActor('person', 'ministerie', ['plan:read', 'plan:write', 'meetings:read'])
    expect(await wordsOf(page, meets)).toContain('Een zaal huren')
    const seen = await wordsOf(`${board}?jaar=2023`, meets)
    expect(seen).toContain('WB-99: Een zaal huren (Conferentie (verzonnen))')
    expect(seen).not.toContain(`${rows[0].code}: Een zaal huren`)
  })

  it('waits for another, and is dropped with a reason that everybody reads', async () => {
    const page = await pageOf('Verkenning')
    const other = (await pageOf('Opdracht voor onderzoek')).split('/').at(-1) ?? ''
    expect((await post(page, { intent: 'need', needsId: page.split('/').at(-1) ?? '' }, secretary)).statusCode).toBe(
      422,
    )
    expect((await post(page, { intent: 'need', needsId: other }, secretary)).statusCode).toBe(303)
    expect(await wordsOf(page, police)).toContain('Onzeker door')
    expect((await post(page, { intent: `free ${other}` }, secretary)).statusCode).toBe(303)
    expect((await post(page, { intent: 'drop' }, secretary)).statusCode).toBe(422)
    expect(
      (await post(page, { intent: 'drop', because: 'Een ander doet het (verzonnen).' }, secretary)).statusCode,
    ).toBe(303)
    expect((await post(page, { intent: 'drop', because: 'Nog eens.' }, secretary)).statusCode).toBe(409)
    expect(await wordsOf('/actieplan')).toContain('Een ander doet het (verzonnen).')
    expect((await post(page, { intent: 'onbekend' }, secretary)).statusCode).toBe(400)
    expect((await post(`${board}/actie/${unknown}`, { intent: 'drop', because: 'x' }, secretary)).statusCode).toBe(404)
    expect((await get(`${board}/actie/${unknown}`, police)).statusCode).toBe(404)
  })

  it('is compared with the next plan, and what became of it gets a reason', async () => {
    const next = readFileSync(join(import.meta.dirname, '../load-demo/actieplan-2027.txt'), 'utf8')
    await post(`${board}/inlezen`, { text: next, year: '', intent: 'import' }, secretary)
    // What waits of each plan is one look away.
    expect(await wordsOf(`${board}/vragen`, secretary)).toMatch(/actieplan 2027.*Actieplan 2023: \d+ open vragen/)
    const differences = `${board}/edities`
    expect(await wordsOf(differences, police)).toMatch(/verplaatst: \d+.*vervallen: \d+.*nieuw: 1/)
    const fromId = (await pageOf('Presentatie plannen')).split('/').at(-1) ?? ''
    const gone = { intent: `explain-${fromId}`, fromId, kind: 'dropped', because: 'Af (verzonnen).' }
    expect((await post(differences, gone, police)).statusCode).toBe(403)
    expect((await post(differences, { ...gone, because: '' }, secretary)).statusCode).toBe(422)
    expect((await post(differences, gone, secretary)).statusCode).toBe(303)
    expect((await post(differences, gone, secretary)).statusCode).toBe(409)
    expect((await post(differences, { ...gone, fromId: unknown }, secretary)).statusCode).toBe(404)
    expect(await wordsOf(differences, police)).toContain('Af (verzonnen).')
    expect(await wordsOf('/actieplan')).not.toContain('Uitnodigen van betaaldienstverleners')
    const early = await post(board, { intent: 'adopt', year: '2027' }, secretary)
    expect([early.statusCode, textOf(early.body)]).toEqual([409, expect.stringContaining('zonder reden')])
  })
})

describe('figures of a theme', () => {
  it('are published ones, chosen by the secretary and shown to everybody with their source', async () => {
    const figures = `${board}/cijfers`
    const { body } = await get(`${figures}?jaar=2023&thema=1`, secretary)
    const [, theme = ''] = /name="theme" value="([^"]+)"/.exec(body) ?? []
    const [, figure = ''] = /name="figures\[\]" value="([^"]+)"/.exec(body) ?? []
    expect(figure).not.toBe('')
    expect((await post(figures, { year: '2023', theme, 'figures[]': unknown }, secretary)).statusCode).toBe(422)
    expect((await post(figures, { year: '2023', theme, 'figures[]': figure }, bank)).statusCode).toBe(403)
    expect((await post(figures, { year: '2023', theme: unknown, 'figures[]': figure }, secretary)).statusCode).toBe(404)
    expect((await post(figures, { year: '2023', theme, 'figures[]': figure }, secretary)).statusCode).toBe(303)
    expect(await wordsOf('/actieplan')).toContain('Wat de cijfers zeggen')
  })
})
