// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listReportedMatter } from '#modules/reports'
import { demoIban } from '#values'
import { effortOf } from '../../../../tests/effort.ts'
import { testContext } from '../../../../tests/context.ts'
import { checkReport } from '../receive-reports/check-report.query.ts'
import { longestNarrative } from '../receive-reports/submit-report.schema.ts'
import { beginUpload } from '../upload-reports/begin-upload.command.ts'
import { fileMail } from './file-mail.command.ts'
import { narrativeOf, withoutStyle } from './mail.ts'
import { previewMail } from './preview-mail.query.ts'
import { readMail } from './read-mail.query.ts'
import { rounds } from '../../../../tests/property.ts'

const test = await testContext()
const bank = test.as('deltabank-demo', 'reports:file')

const mail = (lines: string[]) => Buffer.from(lines.join('\r\n'), 'utf8')
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const phish = [
  'From: "Deltabank Beveiliging" <veiligheid@nep-delta.example>',
  'To: klant@post.example',
  'Subject: =?utf-8?Q?Uw_pas_verloopt_=E2=82=AC?=',
  'Date: Tue, 03 Nov 2026 23:30:00 +0000',
  'Message-ID: <abc.123@nep-delta.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b1',
  '',
  '--b1',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<html><head><style>p { color: red }</style></head><body><style>.x{}</style><script>alert(1)</script>',
  `<p>Ga naar <a href="https://nep-delta.example/pas">de site</a> of betaal aan ${demoIban(4)}.</p>`,
  '<!-- verborgen --><img src="https://pixel.example/x.png"></body></html>',
  '--b1',
  'Content-Type: image/png; name="schermafdruk.png"',
  'Content-Disposition: attachment; filename="schermafdruk.png"',
  'Content-Transfer-Encoding: base64',
  '',
  png.toString('base64'),
  '--b1',
  'Content-Type: application/zip; name="virus.zip"',
  'Content-Disposition: attachment; filename="virus.zip"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('504b0304140000000000', 'hex').toString('base64'),
  '--b1--',
]

const forwarded = [
  'From: Sanne Verzonnen <sanne@post.example>',
  'Subject: FW: verdacht',
  'Message-ID: <doorgestuurd-1@post.example>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b2',
  '',
  '--b2',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Deze kreeg een klant. Klopt dit?',
  '--b2',
  'Content-Type: message/rfc822',
  'Content-Disposition: attachment; filename="mail.eml"',
  '',
  ...phish,
  '--b2--',
]

const waiting = async (lines: string[], ctx = bank) =>
  beginUpload(ctx, { kind: 'mail', name: 'verdacht.eml', base64: mail(lines).toString('base64') })

describe('a mail that is handed in', () => {
  it('shows its words without any page, script or style, and keeps the link as text', async () => {
    const read = await readMail(mail(phish))
    expect(read).toMatchObject({
      subject: 'Uw pas verloopt €',
      from: { name: 'Deltabank Beveiliging', address: 'veiligheid@nep-delta.example' },
      sentOn: '2026-11-04',
      isForwarded: false,
    })
    expect(read.text).toContain('https://nep-delta.example/pas')
    expect(read.text).toContain(demoIban(4))
    for (const hidden of ['alert', 'color', '.x{}', 'verborgen', '<', 'pixel']) expect(read.text).not.toContain(hidden)
    expect(read.attachments.map(({ name }) => name)).toEqual(['schermafdruk.png', 'virus.zip'])
  })

  it('that was forwarded as an attachment is about the mail inside', async () => {
    const read = await readMail(mail(forwarded))
    expect(read).toMatchObject({
      subject: 'Uw pas verloopt €',
      from: { address: 'veiligheid@nep-delta.example' },
      covering: 'Deze kreeg een klant. Klopt dit?',
      messageId: '<doorgestuurd-1@post.example>',
      isForwarded: true,
    })
  })

  it('becomes one report with its attachments, and a second time none', async () => {
    const id = await waiting(forwarded)
    const preview = await previewMail(bank, id, 'hand-in-reports')
    expect(preview?.attachments.map(({ isKept }) => isKept)).toEqual([true, false])
    const filed = await fileMail(bank, id, { narrative: preview?.narrative ?? '', sender: 'display' })
    expect(filed).toMatchObject({ isAlreadyKnown: false, files: 1 })
    const [matter] = await listReportedMatter(test.ctx, [filed?.reportId ?? ''])
    expect(matter?.stated).toEqual([{ kind: 'email', text: 'veiligheid@nep-delta.example', role: 'display' }])
    expect(matter?.narrative).toContain('Klopt dit?')
    expect(matter?.narrative).not.toContain('sanne@post.example')
    const { rows } = await test.ctx.db.pool.query(
      'select name, media_type from reports.attachment where report_id = $1',
      [filed?.reportId],
    )
    expect(rows).toEqual([{ name: 'schermafdruk.png', media_type: 'image/png' }])
    expect(await fileMail(bank, id, { narrative: 'x', sender: 'leave' })).toBeNull()

    const again = await fileMail(bank, await waiting(forwarded), { narrative: 'anders', sender: 'leave' })
    expect(again).toEqual({ reportId: filed?.reportId, isAlreadyKnown: true, files: 0 })
    // The same mail, saved by another program.
    const saved = await fileMail(bank, await waiting(['X-Saved: today', ...forwarded]), {
      narrative: 'x',
      sender: 'leave',
    })
    expect(saved?.isAlreadyKnown).toBe(true)
    const other = test.as('polderbank-demo', 'reports:file')
    const theirs = await fileMail(other, await waiting(forwarded, other), { narrative: 'ook', sender: 'leave' })
    expect(theirs?.isAlreadyKnown).toBe(false)
  })

  it('is seen by nobody of another organisation', async () => {
    const id = await waiting(phish)
    expect(await previewMail(test.as('polderbank-demo', 'reports:file'), id, 'hand-in-reports')).toBeNull()
    expect(
      await fileMail(test.as('polderbank-demo', 'reports:file'), id, { narrative: 'x', sender: 'leave' }),
    ).toBeNull()
  })

  it('without a word or a sender to report stays where it is', async () => {
    const id = await waiting(phish)
    await expect(fileMail(bank, id, { narrative: '', sender: 'leave' })).rejects.toMatchObject({ status: 400 })
    expect(await previewMail(bank, id, 'hand-in-reports')).not.toBeNull()
  })

  it('that is none is refused', async () => {
    for (const bytes of [Buffer.from('zomaar wat tekst'), png, Buffer.from('\0\0\0')])
      await expect(readMail(bytes)).rejects.toMatchObject({ code: 'reports.mail-unreadable' })
    await expect(readMail(Buffer.alloc(0))).rejects.toMatchObject({ code: 'reports.mail-missing' })
    await expect(readMail(Buffer.alloc(10 * 1024 * 1024 + 1))).rejects.toMatchObject({ code: 'reports.mail-too-large' })
  })

  it('whatever is in it, only a refusal comes out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (tail, hasHead) => {
        const bytes = hasHead ? Buffer.concat([mail(phish.slice(0, 10)), tail]) : tail
        const read = await readMail(bytes).catch((error) => error)
        if (read instanceof Error) expect((read as { status?: number }).status).toBe(400)
      }),
      rounds(200),
    )
  })
})

describe('style in a mail', () => {
  it('is left out in time that grows with the length, never more', async () => {
    expect(withoutStyle('a<STYLE media=x>p{}</style >b<style>c')).toBe('ab')
    for (const hostile of ['<style'.repeat(200_000), '<style></style'.repeat(100_000)])
      expect(await effortOf(() => withoutStyle(hostile))).toBeLessThan(160)
  })
})

const shared = process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data')
const folders = ['eml-phishing-pot/eml', 'mail-torture'].map((name) => resolve(shared, name))
const isThere = folders.every(existsSync)

describe('real and tortured mail', () => {
  it.skipIf(!isThere)(
    isThere ? 'is read or refused, and what is read can be filed' : 'not run: data absent',
    async () => {
      const files = folders.flatMap((folder) =>
        readdirSync(folder, { recursive: true })
          .map(String)
          .filter((name) => name.endsWith('.eml'))
          .map((name) => join(folder, name)),
      )
      const seen = { read: 0, refused: 0, withText: 0, withTags: 0, hardest: 0 }
      for (const file of files) {
        let read = null as Awaited<ReturnType<typeof readMail>> | null
        const effort = await effortOf(async () => {
          read = await readMail(readFileSync(file)).catch((error) => {
            expect(error.code, file).toMatch(/^reports\.mail-/)
            return null
          })
        })
        seen.hardest = Math.max(seen.hardest, effort)
        if (!read) {
          seen.refused++
          continue
        }
        seen.read++
        const { text } = narrativeOf(read, { subject: 'Onderwerp' }, longestNarrative)
        if (read.text !== '') seen.withText++
        // A few write tags in their text, where a reader would see them as well.
        if (/<\/(?:p|div|td|html|style|script)>/i.test(text)) seen.withTags++
        if (text === '') continue
        const report = { narrative: text, identifiers: [] }
        expect((await checkReport(bank, report, { mustParse: true })).ok, file).toBe(true)
      }
      process.stdout.write(`${files.length} mails: ${JSON.stringify(seen)}\n`)
      expect(files.length).toBeGreaterThanOrEqual(180)
      expect(seen.read).toBeGreaterThanOrEqual(175)
      expect(seen.hardest).toBeLessThan(400)
    },
    120_000,
  )
})
