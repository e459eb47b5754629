// SPDX-License-Identifier: EUPL-1.2
// What a victim writes protects the next: three people name an account and a site in their story and in no field.
import { expect, test } from 'vitest'
import { decideReports, findOwnReport } from '#modules/reports'
import { demoIban } from '#values'
import { answer, policy } from '../../src/modules/identifiers/listing/listing.fixture.ts'
import { beginDraft, saveAnswers } from '../../src/modules/reports/submit-report/draft.command.ts'
import { recognisedIn, saidOf } from '../../src/modules/reports/submit-report/recognised.ts'
import { receiptCodeFor, submitDraft } from '../../src/modules/reports/submit-report/submit-draft.command.ts'
import { testContext } from '../context.ts'

const program = await testContext()
const account = demoIban(4_471_001)
const host = 'ics-kaart-vernieuwen.example'
const stories = [
  `Ik kreeg een sms over mijn kaart. ga naar https://${host} en daar betaalde ik 250 euro. ${account} stond erbij.`,
  `Via ${host} moest ik "verifieren". weg geld!! het was ${account.replace(/(.{4})/g, '$1 ').trim()} geloof ik`,
  `hoi. ${host} is nep. 250 euro kwijt ${account}`,
]

/** As the form does: on each select what this person says it was. */
async function report(narrative: string, browser: number): Promise<{ id: string; code: string }> {
  const token = await beginDraft(program.visitor, null)
  await saveAnswers(program.visitor, token, {
    now: 'no',
    situation: 'FF-110',
    victim: 'self',
    money: 'yes',
    lossInCents: 25_000,
    narrative,
    said: recognisedIn({ narrative }).map((one) => saidOf(one.kind === 'iban' ? 'paid-to' : 'site', one)),
  })
  expect(await submitDraft(program.visitor, token, `192.0.2.${browser}`)).toBe(true)
  const code = receiptCodeFor(program.visitor, token)
  const found = await findOwnReport(program.visitor, code)
  return { id: found?.id ?? '', code }
}

test('an account and a site that stand in three stories only warn the next, and each who told it reads what was understood', async () => {
  for (const kind of ['iban', 'web-address'] as const) await policy(program.ctx, kind, true)
  const filed = [
    await report(stories[0] ?? '', 1),
    await report(stories[1] ?? '', 2),
    await report(stories[2] ?? '', 3),
  ]
  await program.settle()
  expect(await answer(program.visitor, 'iban', account)).toBe('unlisted')

  const officer = program.as('politie-demo', 'reports:read', 'reports:confirm')
  await decideReports(officer, { reportIds: filed.map(({ id }) => id), step: 'confirm' })
  await program.settle()
  expect(await answer(program.visitor, 'iban', account)).toBe('listed')
  expect(await answer(program.visitor, 'web-address', `https://${host}`)).toBe('listed')

  const own = await findOwnReport(program.visitor, filed[2]?.code ?? '')
  expect(own?.named.map(({ role }) => role).toSorted()).toEqual(['paid-to', 'site'])
})

test('what was put into the story in another window is not sent unseen', async () => {
  const token = await beginDraft(program.visitor, null)
  const told = { now: 'no', situation: 'FF-110', victim: 'self', money: 'no' } as const
  const seen = `site web-address ${host}`
  const changed = { ...told, narrative: `Het ging om ${host} en ${account}.` }
  await saveAnswers(program.visitor, token, { ...changed, said: [seen] })
  await expect(submitDraft(program.visitor, token)).rejects.toMatchObject({ status: 409 })
  await saveAnswers(program.visitor, token, { ...changed, said: [seen, `own iban ${account}`] })
  expect(await submitDraft(program.visitor, token)).toBe(true)
})
