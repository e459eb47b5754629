// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { asSystem } from '#foundation/access'
import { listReportedMatter } from '#modules/reports'
import { demoIban, demoPhone, formatIban } from '#values'
import { asProposed } from './proposed-answers.fixture.ts'
import { testContext } from '../../../../tests/context.ts'
import { attachFiles, removeFile } from '../attach-file/attach-file.command.ts'
import { eraseContact } from '../erase-contact/erase-contact.command.ts'
import { findReport } from '../find-report/find-report.query.ts'
import { findByCode } from '../follow-report/find-by-code.query.ts'
import { listFacts } from '../list-facts/list-facts.query.ts'
import type { Answers } from './answers.ts'
import { beginDraft, saveAnswers, wipeDraft } from './draft.command.ts'
import { findDraft } from './draft.query.ts'
import { readAnswers } from './read-answers.ts'
import { receiptCodeFor, submitDraft } from './submit-draft.command.ts'

const test = await testContext()

const ask = async (query: string, values: unknown[] = []) => (await test.ctx.db.pool.query(query, values)).rows
const complete: Answers = { now: 'no', situation: 'FF-110', victim: 'self', money: 'yes', lossInCents: 5_000 }
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

describe('a draft', () => {
  it('is found only with its token, and nothing in it is readable in the database', async () => {
    const token = await beginDraft(test.visitor, null)
    await saveAnswers(test.visitor, token, { ...complete, narrative: 'Mijn geheime verhaal' })
    expect((await findDraft(test.visitor, token))?.answers.narrative).toBe('Mijn geheime verhaal')
    expect(await findDraft(test.visitor, `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull()
    expect(await findDraft(test.as('politie-demo', 'reports:read'), 'x'.repeat(43))).toBeNull()
    const rows = await ask('select * from reports.draft')
    const all = rows.map((row) => row.sealed.toString('latin1') + row.token_digest.toString('latin1')).join()
    expect(all).not.toContain('geheime')
    expect(all).not.toContain(token)
  })

  it('leaves nothing behind when it is wiped', async () => {
    const token = await beginDraft(test.visitor, null)
    await attachFiles(test.visitor, token, [{ name: 'a.txt', bytes: Buffer.from(`alleen hier ${token}`) }])
    const id = (await findDraft(test.visitor, token))?.id
    await wipeDraft(test.visitor, token)
    await wipeDraft(test.visitor, token)
    expect(await findDraft(test.visitor, token)).toBeNull()
    expect(await ask('select id from reports.draft where id = $1', [id])).toEqual([])
    expect(await ask('select id from reports.attachment where draft_id = $1', [id])).toEqual([])
    expect(
      await ask(
        'select c.digest from reports.attachment_content c left join reports.attachment a on a.content_digest = c.digest where a.id is null',
      ),
    ).toEqual([])
    expect(await saveAnswers(test.visitor, token, complete)).toBe(false)
  })

  it('is forgotten after a day', async () => {
    const token = await beginDraft(test.visitor, null)
    const later = (hours: number) => ({ ...test.visitor, now: () => new Date(Date.now() + hours * 3_600_000) })
    expect(await findDraft(later(23.9), token)).not.toBeNull()
    expect(await findDraft(later(24.1), token)).toBeNull()
  })
})

describe('sending a draft', () => {
  it('makes one report of it, with its files, and forgets the draft', async () => {
    const token = await beginDraft(test.visitor, null)
    await attachFiles(test.visitor, token, [{ name: 'schermafdruk.png', bytes: png }])
    await saveAnswers(test.visitor, token, {
      ...complete,
      narrative: 'Het verhaal.',
      paidTo: [demoIban(77)],
      own: [demoPhone(3)],
      name: 'Verzonnen Naam',
    })
    expect(await submitDraft(test.visitor, token)).toBe(true)
    const found = await findByCode(test.visitor, receiptCodeFor(test.visitor, token))
    expect(found).toMatchObject({
      status: 'received',
      fraudForm: 'FF-110',
      lossInCents: 5_000,
      named: [{ value: formatIban(demoIban(77)), role: 'paid-to', isCorrected: false }],
      hasContact: true,
    })
    const [matter] = await listReportedMatter(test.ctx, [found?.id ?? ''])
    expect(matter?.stated).toEqual([{ kind: 'iban', text: demoIban(77), role: 'paid-to' }])
    expect(matter?.own).toEqual([{ kind: 'phone', text: demoPhone(3) }])
    expect(await ask('select name, media_type from reports.attachment where report_id = $1', [found?.id])).toEqual([
      { name: 'schermafdruk.png', media_type: 'image/png' },
    ])
    expect(await findDraft(test.visitor, token)).toBeNull()
  })

  it('says whether the reporter wants to be called, until the contact details are erased', async () => {
    const known = {
      situations: ['FF-110'],
      channels: [],
      today: '2026-11-24',
      demoBankAllowed: true,
      struck: '[weggehaald]',
    }
    expect(readAnswers('uzelf', { wantsHelp: 'yes', name: 'Verzonnen' }, complete, known)).toMatchObject({
      ok: false,
      errors: [{ field: 'wantsHelp', code: 'reports.how-to-reach' }],
    })
    expect(readAnswers('uzelf', { wantsHelp: 'no' }, complete, known).ok).toBe(true)
    const officer = test.as('politie-demo', 'reports:read')
    const asked = async (entries: Record<string, string>) => {
      const read = readAnswers('uzelf', entries, complete, known)
      if (!read.ok) throw new Error('must go on')
      const token = await beginDraft(test.visitor, null)
      await saveAnswers(test.visitor, token, read.answers)
      await submitDraft(test.visitor, token)
      const code = receiptCodeFor(test.visitor, token)
      return { code, id: (await findByCode(test.visitor, code))?.id ?? '' }
    }
    const wants = async (id: string) => [
      (await listFacts(officer, [id])).get(id)?.wantsHelp,
      (await findReport(officer, id, 'handle-report'))?.wantsHelp,
    ]
    const [yes, no, silent] = [
      await asked({ wantsHelp: 'yes', phone: demoPhone(4) }),
      await asked({ wantsHelp: 'no', phone: demoPhone(4) }),
      await asked({ phone: demoPhone(4) }),
    ]
    expect([await wants(yes.id), await wants(no.id), await wants(silent.id)]).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ])
    await eraseContact(test.visitor, yes.code)
    expect(await wants(yes.id)).toEqual([false, false])
  })

  it('keeps what was answered to the deciding questions, and not what no longer applies', async () => {
    const known = {
      situations: ['FF-110'],
      channels: [],
      today: '2026-11-24',
      demoBankAllowed: true,
      struck: '[weggehaald]',
    }
    const first = readAnswers('vraag-1', { 'vraag-1': 'bought=goods' }, complete, known)
    if (!first.ok) throw new Error('must go on')
    expect(readAnswers('vraag-1', { 'vraag-1': 'bought=treasure' }, complete, known).ok).toBe(false)
    expect(readAnswers('vraag-1', {}, first.answers, known)).toEqual({ ok: true, answers: complete })
    const token = await beginDraft(test.visitor, null)
    await saveAnswers(test.visitor, token, { ...first.answers, 'vraag-2': 'shop=shop', 'vraag-3': 'spoken=yes' })
    await submitDraft(test.visitor, token)
    const found = await findByCode(test.visitor, receiptCodeFor(test.visitor, token))
    const [matter] = await listReportedMatter(test.ctx, [found?.id ?? ''])
    expect(matter).toMatchObject({ fraudForm: 'FF-110', answers: { bought: 'goods', shop: 'shop' } })
  })

  it('does it once, also when the button is clicked twice at the same moment', async () => {
    const token = await beginDraft(test.visitor, null)
    await saveAnswers(test.visitor, token, { ...complete, narrative: 'Twee keer geklikt' })
    const sent = await Promise.all([submitDraft(test.visitor, token), submitDraft(test.visitor, token)])
    expect(sent.sort()).toEqual([false, true])
    expect((await ask("select id from reports.report where narrative = 'Twee keer geklikt'")).length).toBe(1)
    expect(await findByCode(test.visitor, receiptCodeFor(test.visitor, token))).not.toBeNull()
  })

  it('refuses before the questions are answered, and keeps the draft', async () => {
    const token = await beginDraft(test.visitor, null)
    await saveAnswers(test.visitor, token, { now: 'no' })
    await expect(submitDraft(test.visitor, token)).rejects.toMatchObject({ status: 400 })
    expect((await findDraft(test.visitor, token))?.answers).toEqual({ now: 'no' })
  })

  it('keeps what the victim saw but we do not understand', async () => {
    const known = {
      situations: ['FF-110'],
      channels: [],
      today: '2026-11-24',
      demoBankAllowed: true,
      struck: '[weggehaald]',
    }
    const entries = { paidTo: 'NL00 DIT IS NIETS', platform: '' }
    expect(readAnswers('gegevens', entries, complete, known)).toMatchObject({
      ok: false,
      errors: [{ field: 'paidTo' }],
    })
    const read = readAnswers('gegevens', { ...entries, asIs: 'yes' }, complete, known)
    if (!read.ok) throw new Error('must go on')
    const token = await beginDraft(test.visitor, null)
    await saveAnswers(test.visitor, token, read.answers)
    await submitDraft(test.visitor, token)
    const found = await findByCode(test.visitor, receiptCodeFor(test.visitor, token))
    const [matter] = await listReportedMatter(test.ctx, [found?.id ?? ''])
    expect(matter?.stated).toEqual([{ kind: 'iban', text: 'NL00 DIT IS NIETS', role: 'paid-to' }])
  })
})

describe('files', () => {
  it('are judged by their content', async () => {
    const token = await beginDraft(test.visitor, null)
    const html = Buffer.from('<!doctype html><script>alert(1)</script>')
    const errors = await attachFiles(test.visitor, token, [
      { name: 'plaatje.png', bytes: html },
      { name: 'pagina.html', bytes: html },
      { name: 'programma.txt', bytes: Buffer.from('MZ\0\0\u0001\u0002') },
      { name: 'leeg.txt', bytes: Buffer.alloc(0) },
      { name: 'archief.pdf', bytes: Buffer.from('504b0304140000000800', 'hex') },
      { name: 'zonder kop.eml', bytes: Buffer.from('zomaar tekst\nzonder kop') },
    ])
    expect(errors?.map(({ values }) => values?.name)).toEqual([
      'plaatje.png',
      'pagina.html',
      'programma.txt',
      'leeg.txt',
      'archief.pdf',
      'zonder kop.eml',
    ])
    const fine = await attachFiles(test.visitor, token, [
      { name: '../../C:\\fotos\\scherm\u202egnp.exe', bytes: png },
      { name: 'chat.txt', bytes: Buffer.from('Hoi mam 👋 dit is mijn nieuwe nummer\n') },
      { name: 'bericht.eml', bytes: Buffer.from('From: a@b.example\r\nSubject: Pas verlopen\r\n\r\nHallo') },
    ])
    expect(fine).toEqual([])
    expect((await findDraft(test.visitor, token))?.attachments.map(({ name }) => name)).toEqual([
      'schermgnp.png',
      'chat.txt',
      'bericht.eml',
    ])
  })

  it('are at most five of ten megabytes each, and one can be taken out', async () => {
    const token = await beginDraft(test.visitor, null)
    const large = Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)])
    const six = Array.from({ length: 6 }, (_, index) => ({ name: `${index}.png`, bytes: png }))
    expect((await attachFiles(test.visitor, token, [{ name: 'groot.png', bytes: large }]))?.length).toBe(1)
    expect((await attachFiles(test.visitor, token, six))?.map(({ values }) => values?.name)).toEqual(['5.png'])
    const [first] = (await findDraft(test.visitor, token))?.attachments ?? []
    await removeFile(test.visitor, token, first?.id ?? '')
    expect((await findDraft(test.visitor, token))?.attachments.length).toBe(4)
  })

  it('with the same bytes are stored once, and stay while anybody refers to them', async () => {
    const shared = Buffer.from('twee mensen sturen hetzelfde bericht')
    const [one, two] = [await beginDraft(test.visitor, null), await beginDraft(test.visitor, null)]
    for (const token of [one, two]) await attachFiles(test.visitor, token, [{ name: 'x.txt', bytes: shared }])
    const count = async () =>
      (await ask('select 1 from reports.attachment_content where digest = sha256($1)', [shared])).length
    expect(await count()).toBe(1)
    await wipeDraft(test.visitor, one)
    expect(await count()).toBe(1)
    await wipeDraft(asSystem(test.ctx, 'test'), two)
    expect(await count()).toBe(0)
  })
})

const naughty = resolve(
  process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data'),
  'naughty-strings/blns.json',
)
const present = existsSync(naughty)
describe.skipIf(!present)(present ? 'naughty strings' : 'naughty strings (not run: data absent)', () => {
  it('go through the form into the report unchanged', async () => {
    const strings: string[] = JSON.parse(readFileSync(naughty, 'utf8'))
    expect(strings.length).toBeGreaterThan(400)
    const known = { situations: [], channels: [], today: '2026-11-24', demoBankAllowed: true, struck: '[weggehaald]' }
    const send = async (string: string) => {
      const read = readAnswers('verhaal', { narrative: string }, complete, known)
      if (!read.ok) throw new Error(`refused: ${string}`)
      const token = await beginDraft(test.visitor, null)
      await saveAnswers(test.visitor, token, asProposed(read.answers))
      await submitDraft(test.visitor, token)
      const found = await findByCode(test.visitor, receiptCodeFor(test.visitor, token))
      const [matter] = await listReportedMatter(test.ctx, [found?.id ?? ''])
      expect(matter?.narrative).toBe(string.replace(/\r\n?/g, '\n').trim())
    }
    for (let at = 0; at < strings.length; at += 8) await Promise.all(strings.slice(at, at + 8).map(send))
  })
})
