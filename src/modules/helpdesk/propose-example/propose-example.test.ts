// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { joinExperts } from '../triage-question/triage-question.command.ts'
import { helpdeskPeople, knowOrganisations, sharing } from '../question/question.fixture.ts'

const answers = { intent: 'experts', knows: 'AVG' }
const writerId = '0190a000-0000-7000-8000-0000000000e1'
const secondId = '0190a000-0000-7000-8000-0000000000e2'
const team = ['helpdesk:ask', 'helpdesk:answer', 'agreements:propose'] as const
const bank = asActor('person', 'deltabank-demo', ['helpdesk:ask'])
const writer = asActor('person', 'om-demo', team, writerId)
const second = asActor('person', 'ministerie-demo', team, secondId)
const get = (url: string, headers = writer) => site.inject({ url, headers })
const post = (url: string, fields: Record<string, string | string[]>, headers = writer) =>
  site.as(headers).post(url, fields)
const textOf = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
const version = (html: string) => /name="sequence" value="(\d+)"/.exec(html)?.[1] ?? ''
const act = async (page: string, intent: string, fields: Record<string, string | string[]>, headers = writer) => {
  const done = await post(page, { intent, sequence: version((await get(page, headers)).body), ...fields }, headers)
  expect(done.statusCode, textOf(done.body).slice(0, 400)).toBe(303)
}
/** A question that was asked, given to an expert, answered, approved and published, by the pages only. */
async function publishedBy(question: string, choices: Record<string, string | string[]>): Promise<string> {
  const asked = await post('/werkbank/vraagbaak/nieuw', { title: 'Mag dit?', text: 'Deltabank wil iets delen.' }, bank)
  const page = String(asked.headers.location).replace('/vraagbaak/', '/vraagbaak/behandelen/')
  await act(page, 'triage', { expert: writerId, urgency: 'normal', isSharing: 'yes' })
  await act(page, 'propose', { answer: 'Ja, onder voorwaarden.', ...choices })
  await act(page, 'approve', {}, second)
  const texts = { title: 'Mag een bank dit?', question, answer: 'Ja, onder voorwaarden.', audience: 'everybody' }
  await act(page, 'publish', texts, second)
  return page
}
const proposalIn = (html: string) => /href="(\/werkbank\/deelregels\/voorstellen\/[\da-f-]+)"/.exec(html)?.[1] ?? ''
const casesRun = async (proposal: string) =>
  Number(/Alle (\d+) voorbeelden komen uit/.exec(textOf((await get(proposal, second)).body))?.[1])
const desk = '/werkbank/deelregels'

const test = await testContext()
await knowOrganisations(test)
const site = await testSite(test)
const { first } = helpdeskPeople(test)
await joinExperts({ ...first, actor: { ...first.actor, id: writerId } as typeof first.actor }, answers)

describe('a published answer about sharing', () => {
  it('becomes an example case of a rule: one click, a second person, and every change of a rule runs it', async () => {
    const story = 'Een bank wil de politie een rekening geven, omdat een wet dat verplicht.'
    const page = await publishedBy(story, sharing)
    const offered = (await get(page)).body
    expect(offered).toMatch(/<option value="avg-6-legal-obligation" selected[^>]*>Beslist hierover: /)
    expect((await post(page, { intent: 'example', ruleId: 'avg-6-legal-obligation' })).statusCode).toBe(303)

    const waits = (await get(page)).body
    expect(textOf(waits)).toContain('moet het nog goedkeuren')
    const proposal = proposalIn(waits)
    expect(textOf((await get(desk, second)).body)).toContain('1 voorstel wacht')
    const shown = textOf((await get(proposal, second)).body)
    expect(shown).toContain(`avg-6-legal-obligation-4: ${story} → Dit mag onder voorwaarden`)
    expect(shown).toContain('Waarom: Uit de vraagbaak: Mag een bank dit?')
    for (const secret of ['Deltabank', 'deltabank-demo']) expect(shown).not.toContain(secret)
    const count = await casesRun(proposal)
    expect((await post(proposal, { intent: 'approve' })).statusCode).toBe(409)
    expect((await post(proposal, { intent: 'approve' }, second)).statusCode).toBe(303)

    expect(textOf((await get(page)).body)).toContain('Een voorbeeld bij “')
    expect(textOf((await get(`${desk}/avg-6-legal-obligation`)).body)).toContain(story)
    // From now on it is one of the cases that every other change runs: the next proposal has one more than the last.
    const next = await publishedBy('Een bank geeft alleen de rekening.', {
      ...sharing,
      dataCategories: ['account-number'],
    })
    expect((await post(next, { intent: 'example', ruleId: 'avg-6-legal-obligation' })).statusCode).toBe(303)
    expect(await casesRun(proposalIn((await get(next)).body))).toBe(count + 1)
    const lines = await listAudit(test.ctx, 'avg-6-legal-obligation')
    expect(lines.map(({ action }) => action)).toContain('agreements.change-approved')
  })

  it('is put forward once, again only when it was not taken over, and never twice for one rule', async () => {
    const story = 'Een bank doet aangifte bij de politie van een betaling.'
    const page = await publishedBy(story, {
      ...sharing,
      purpose: 'file-complaint',
      legalBasis: 'unknown',
      expected: 'allowed',
    })
    const propose = () => post(page, { intent: 'example', ruleId: 'sv-161-complaint' })
    expect((await propose()).statusCode).toBe(303)
    const proposal = proposalIn((await get(page)).body)
    expect((await propose()).statusCode).toBe(303)
    expect(proposalIn((await get(page)).body)).toBe(proposal)
    const twin = await publishedBy(story, {
      ...sharing,
      purpose: 'file-complaint',
      legalBasis: 'unknown',
      expected: 'allowed',
    })
    const known = await post(twin, { intent: 'example', ruleId: 'sv-161-complaint' })
    expect(known.statusCode).toBe(409)
    expect(textOf(known.body)).toContain('Deze vraag is al een voorbeeld bij deze regel')
    await post(proposal, { intent: 'decline', because: 'Staat er al' }, second)
    expect(textOf((await get(page)).body)).toContain('niet overgenomen')
    expect((await propose()).statusCode).toBe(303)
    expect(proposalIn((await get(page)).body)).not.toBe(proposal)
  })

  it('that the rules answer otherwise is not put forward, and the page says kindly what they say', async () => {
    const page = await publishedBy('Mag een bank het BSN van een klant geven aan de politie?', {
      ...sharing,
      dataCategories: ['bsn'],
      legalBasis: 'unknown',
    })
    const said = 'De regels geven hier een ander antwoord: “Dit mag niet”, door “'
    const shown = textOf((await get(page)).body)
    expect(shown).toContain(said)
    expect(shown).toContain('Stel dan eerst een wijziging van die regel voor')
    expect(shown).not.toContain('Stel voor als voorbeeld')
    const forced = await post(page, { intent: 'example', ruleId: 'uavg-46-bsn' })
    expect(forced.statusCode).toBe(422)
    expect(textOf(forced.body)).toContain(said)
  })

  it('belongs to a rule that decides it: another one is refused with the names of those that do', async () => {
    const page = await publishedBy('Een bank geeft de politie twee rekeningen, omdat een wet dat verplicht.', {
      ...sharing,
      dataCategories: ['transaction'],
    })
    const wrong = await post(page, { intent: 'example', ruleId: 'uavg-46-bsn' })
    expect(wrong.statusCode).toBe(422)
    expect(textOf(wrong.body)).toContain('Over deze vraag beslist een andere regel: “')
    expect(wrong.body).toContain('href="#example-ruleId"')
    expect((await post(page, { intent: 'example', ruleId: '' })).statusCode).toBe(422)
    expect((await post(page, { intent: 'example', ruleId: 'bestaat-niet' })).statusCode).toBe(422)
    expect((await post(page, { intent: 'example', ruleId: 'uavg-46-bsn' }, bank)).statusCode).toBe(403)
  })
})
