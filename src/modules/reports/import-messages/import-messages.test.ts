// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { reportsImporter } from '../file-reports/file-reports.importer.ts'
import { robocallImporter, smsImporter } from './import-messages.importer.ts'

const test = await testContext()

const file = async (name: string, content: string) => {
  const path = join(await mkdtemp(join(tmpdir(), 'dijkwacht-messages-')), name)
  await writeFile(path, content)
  return path
}
const stored = async (like: string) =>
  (
    await test.ctx.db.pool.query(
      `select partner_reference as reference, narrative, contact_channel as channel, origin,
        controller_organisation_id as receiver from reports.report where partner_reference like $1 order by 1`,
      [like],
    )
  ).rows

const call = '{"id": "RC-1", "language": "en", "campaign": "C1", "transcript": " Press 1 now. "}'

describe('files of messages', () => {
  it('are each known by exactly one importer', () => {
    const all = [reportsImporter, robocallImporter, smsImporter]
    const knowing = (firstLine: string, name: string) =>
      all.filter((importer) => importer.recognises({ name, firstLine })).map(({ name: own }) => own)
    expect(knowing(call, 'transcripts.jsonl')).toEqual(['robocall transcripts'])
    expect(knowing('label,text,dup_group', 'messages.csv')).toEqual(['scam SMS'])
    expect(knowing('partnerReference;narrative', 'x.csv')).toEqual(['reports'])
  })

  it('of calls become reports with the text as it was spoken, once', async () => {
    const path = await file('t.jsonl', `${call}\n{kapot\n{"id":"RC-2","campaign":null,"transcript":""}\n`)
    expect((await robocallImporter.run(test.ctx, path, () => {})).slice(0, 2)).toEqual([
      '1 bericht als melding opgeslagen, 0 al bekend.',
      '2 regels kloppen niet en zijn overgeslagen.',
    ])
    expect(await stored('robocall:%')).toEqual([
      {
        reference: 'robocall:RC-1',
        narrative: 'Press 1 now.',
        channel: 'CH-020',
        origin: 'file',
        receiver: test.ctx.settings.intakeOrganisation,
      },
    ])
    expect((await robocallImporter.run(test.ctx, path, () => {}))[0]).toContain(
      '0 berichten als melding opgeslagen, 1 al',
    )
  })

  it('of SMS leave out what people wrote to each other, and keep the same text twice as two reports', async () => {
    const path = await file(
      's.csv',
      'label,text,dup_group\nham,Tot straks lieverd,A\nspam,Win een fiets,B\nsmishing,Uw pas verloopt,C\nsmishing,Uw pas verloopt,C\n',
    )
    const lines = await smsImporter.run(test.ctx, path, () => {})
    expect(lines.slice(0, 2)).toEqual([
      '3 berichten als melding opgeslagen, 0 al bekend.',
      '1 gewoon bericht is privé en is overgeslagen.',
    ])
    const rows = await stored('sms:%')
    expect(rows.map(({ narrative }) => narrative).toSorted()).toEqual([
      'Uw pas verloopt',
      'Uw pas verloopt',
      'Win een fiets',
    ])
    expect(rows.every(({ channel }) => channel === 'CH-030')).toBe(true)
    expect(JSON.stringify(await stored('%'))).not.toContain('lieverd')
    expect((await smsImporter.run(test.ctx, path, () => {}))[0]).toContain('0 berichten als melding opgeslagen, 3 al')
  })

  it('are refused in production, with the reason', async () => {
    const ctx = { ...test.ctx, settings: { ...test.ctx.settings, isProduction: true } }
    await expect(robocallImporter.run(ctx, await file('p.jsonl', call), () => {})).rejects.toMatchObject({
      code: 'reports.not-in-production',
    })
  })
})

const shared = process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data')
const [calls, sms] = ['robocall-campaigns/transcripts.jsonl', 'sms-mendeley-smishing/messages.csv'].map((name) =>
  resolve(shared, name),
)
const isThere = [calls, sms].every((path) => path && existsSync(path))

describe('the data sets', () => {
  it.skipIf(!isThere)(
    isThere ? 'come in whole' : 'not run: data absent',
    async () => {
      const one = await robocallImporter.run(test.ctx, calls ?? '', () => {})
      const two = await smsImporter.run(test.ctx, sms ?? '', () => {})
      process.stdout.write(`${[...one, ...two].join('\n')}\n`)
      expect(one[0]).toMatch(/^64[0-3] berichten/)
      expect(two[1]).toContain('2.906 gewone berichten')
      expect((await stored('sms:%')).length).toBeGreaterThan(660)
    },
    60_000,
  )
})
