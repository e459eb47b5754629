// SPDX-License-Identifier: EUPL-1.2
// The page of an identifier gathers what every module knows of it. Whoever reads it sees what they may see in those modules, and nothing else.
import { describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { type Permission, transaction } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { formatIban } from '#values'
import { judgeHub } from '../../src/modules/cases/decide-case/judge-hub.command.ts'
import { writeNote } from '../../src/modules/casework/write-note/write-note.command.ts'
import { identifierAddress } from '../../src/modules/identifiers/identifier-address.ts'
import { report } from '../../src/modules/identifiers/listing/listing.fixture.ts'
import { withdrawRequest } from '../../src/modules/measures/recall-requests/withdraw-request.command.ts'
import { readAsked } from '../../src/modules/measures/list-requests/list-asked.query.ts'
import { listReceived } from '../../src/modules/measures/answer-request/read-request.query.ts'
import { askedToFreeze, asker, caseAbout } from '../../src/modules/measures/request/request.fixture.ts'
import { listPackets } from '../../src/modules/recovery/answer-packet/read-packet.query.ts'
import { asked, payee, payer } from '../../src/modules/recovery/recall/recall.fixture.ts'
import { objected } from '../../src/modules/redress/objection/listed.fixture.ts'
import { proposeHold } from '../../src/modules/redress/hold-effects/hold-effects.command.ts'
import { hearName } from '../../src/modules/shield/receive-names/hear.fixture.ts'
import { testContext } from '../context.ts'
import { testSite, textOf } from '../site.ts'

const test = await testContext({ demo: true })
const site = await testSite(test)

const everything: Permission[] = [
  'reports:read',
  'cases:read',
  'cases:work',
  'identifiers:publish',
  'measures:ask',
  'measures:answer',
  'recovery:follow',
  'recovery:answer',
  'redress:decide',
  'disclosures:read',
]
const police = test.as('politie-demo', ...everything, 'redress:hold', 'signals:read')
/** Of the police as well, and no part of its work with holds, objections or measures. */
const clerk = test.as('politie-demo', 'reports:read')
const itsBank = test.as('polderbank-demo', ...everything)
const payersBank = test.as('deltabank-demo', ...everything)
const telecom = test.as('zeewind-demo', ...everything)
const municipality = test.as('gemeente-demo', 'statistics:read')

const [account, victims] = [payee(), payer()]
const secrets = {
  story: 'GEHEIM',
  note: 'Aantekening die van ons is',
  hold: 'Onderzoek dat niemand mag weten',
  objector: 'Het verhaal van wie bezwaar maakt',
  judged: 'Reden van de rechercheur',
}

const [first] = await caseAbout(test, { kind: 'iban', value: account })
const id = (
  await transaction(test.ctx, (tx) =>
    sql<{ id: string }>`select id from identifiers.identifier where canonical = ${account}`.execute(tx),
  )
).rows[0]?.id
if (!id) throw new Error('no such identifier')
const address = identifierAddress(id)
const request = await askedToFreeze(test, first)
await asked(test, { toAccount: account, fromAccount: victims })
await objected(site, { kind: 'iban', canonical: account }, { verhaal: secrets.objector })
const inAMonth = new Date(test.ctx.now().getTime() + 30 * 86_400_000)
await proposeHold(police, { text: account, reason: secrets.hold, until: inAMonth })
await judgeHub(police, { hubId: id, judgement: 'links', reason: secrets.judged })
await site.as(police).get(`/werkbank/meldingen/${first}`)
await writeNote(police, { reportId: first, text: secrets.note })
await test.settle()

type Reader = typeof police
const read = async (who: Reader) => {
  const answer = await site.as(who).get(address)
  return { status: answer.statusCode, text: textOf(answer.body), body: answer.body }
}

describe('the page of an identifier', () => {
  it('gathers for the police what its own modules know', async () => {
    const { status, text } = await read(police)
    expect(status, text.slice(0, 300)).toBe(200)
    expect(text).toContain(formatIban(account))
    for (const part of ['Zaken', 'Maatregelen die wij vroegen', 'Terughaalverzoeken', 'Bezwaren', 'Aanhoudingen'])
      expect(text, part).toContain(part)
    expect(text).toContain('Bevriezen')
    expect(text).toContain('Polderbank')
    expect(text).toContain(secrets.hold)
    expect(text).toContain(secrets.judged)
    expect(text).toContain('Vraag een maatregel')
  })

  it('shows to a colleague without those rights none of it', async () => {
    const { status, text } = await read(clerk)
    expect(status).toBe(200)
    for (const part of ['Maatregelen', 'Terughaalverzoeken', 'Bezwaren', 'Aanhoudingen', 'Zaken', secrets.judged])
      expect(text, part).not.toContain(part)
  })

  it('is not there for others, whatever they may do at home', async () => {
    for (const other of [telecom, municipality]) {
      const { status, body } = await read(other)
      expect(status).toBe(404)
      expect(body).not.toContain(account.slice(-6))
    }
  })

  it('is there for a bank from the moment that it read what it was asked, until that is taken back', async () => {
    expect((await read(itsBank)).text).not.toContain('Bevriezen')
    await listReceived(itsBank, 1)
    const { status, text } = await read(itsBank)
    expect(status).toBe(200)
    expect(text).toContain('Maatregelen die anderen aan ons vroegen')
    expect(text).toContain('Bevriezen')
    const shown = await readAsked(asker(test), request)
    await withdrawRequest(asker(test), request, shown?.version ?? 0)
    await test.settle()
    expect((await read(itsBank)).text).not.toContain('Bevriezen')
  })

  it('tells both banks of the payment what each was asked, and neither the other’s customer', async () => {
    for (const bank of [itsBank, payersBank]) {
      await listPackets(bank, 1)
      const { text } = await read(bank)
      expect(text).toContain('Terughaalverzoeken aan ons')
      expect(text).toContain('€ 1.250')
    }
  })

  it('never shows a story, a note, whoever objected, or from where money came', async () => {
    for (const reader of [police, clerk, itsBank, payersBank]) {
      const { text, body } = await read(reader)
      for (const secret of [secrets.story, secrets.note, secrets.objector, formatIban(victims), victims])
        expect(body.includes(secret) || text.includes(secret), secret).toBe(false)
    }
    for (const reader of [itsBank, payersBank]) {
      const { text } = await read(reader)
      for (const secret of [secrets.hold, secrets.judged]) expect(text).not.toContain(secret)
    }
  })

  it('writes down each look with its purpose, for every part', async () => {
    await read(police)
    const own = await listAudit(test.ctx, id)
    expect(own.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['identifiers.identifier-seen', 'identifiers.reports-seen', 'cases.judgements-seen']),
    )
    const { rows } = await test.ctx.db.pool.query<{ action: string }>(
      `select distinct action from foundation.audit where purpose = 'een kenmerk onderzoeken'`,
    )
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'measures.requests-read',
        'recovery.recalls-read',
        'recovery.packets-read',
        'redress.objections-listed',
        'redress.holds-listed',
      ]),
    )
  })
})

describe('a part of a module', () => {
  const one = async (question: string) => {
    const { rows } = await test.ctx.db.pool.query<{ own: string; id: string }>(question)
    if (!rows[0]) throw new Error(`nothing in the demo: ${question}`)
    return rows[0]
  }
  const textFor = async (who: Reader, identifierId: string) =>
    textOf((await site.as(who).get(identifierAddress(identifierId))).body)

  it('says how a site stands at the shield, to its authority only', async () => {
    const host = 'nepwinkel-kenmerk.example'
    await report(test.ctx, 'web-address', host, { role: 'site' })
    await hearName(test.ctx, `https://${host}/`)
    const { own } = await one(`select authority_id as own, authority_id as id from shield.list`)
    const { id: site } = await one(`select id as own, id from identifiers.identifier where canonical = '${host}'`)
    expect(await textFor(test.as(own, 'shield:judge'), site)).toContain(`Naam ${host}`)
    for (const other of [test.as('deltabank-demo', 'shield:judge', 'reports:read'), test.as(own, 'statistics:read')])
      expect(await textFor(other, site)).not.toContain(`Naam ${host}`)
  })
})

describe('every place that leads to it', () => {
  it('gives this reader a link that opens', async () => {
    for (const reader of [police, itsBank, payersBank])
      for (const list of [
        'maatregelen',
        'maatregelen/gevraagd',
        'bezwaren',
        'vermeldingen',
        'volglijst',
        'ontvangen',
        'aanhoudingen',
      ]) {
        const page = await site.as(reader).get(`/werkbank/${list}`)
        const links = new Set(
          [...page.body.matchAll(/href="(\/werkbank\/kenmerken\/[\da-f-]{36})"/g)].map(([, to]) => to),
        )
        for (const to of links) {
          const opened = await site.as(reader).get(to ?? '')
          expect(opened.statusCode, `${list}: ${to}`).toBe(200)
        }
      }
  })
})
