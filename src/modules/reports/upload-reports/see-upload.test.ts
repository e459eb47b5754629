// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { demoIban } from '#values'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite } from '../../../../tests/site.ts'
import { resumeUpload } from '../check-upload/work-on-upload.command.ts'
import { beginUpload } from './begin-upload.command.ts'
import { bytes, handIn } from './hand-in.fixture.ts'
import { readUpload } from './read-table.query.ts'

const test = await testContext()
const site = await testSite(test)
const bank = test.as('deltabank-demo', 'reports:file')

const look = (path: string, organisation = 'deltabank-demo') =>
  site.inject({
    url: `/werkbank/aanleveren/${path}`,
    headers: asActor('person', organisation, ['reports:file']),
  })
/** The looks of people; without what was done with the file. */
const looks = async (id: string) =>
  (await listAudit(test.ctx, id))
    .filter(({ action }) => /seen|downloaded/.test(action))
    .map(({ action, purpose, actorKind, organisationId, detail }) => ({
      action,
      purpose,
      who: `${actorKind} ${organisationId}`,
      detail,
    }))
const line = (action: string, purpose: string, detail: object) => ({
  action: `reports.${action}`,
  purpose,
  who: 'person deltabank-demo',
  detail,
})

describe('looking at what stands in an uploaded file', () => {
  it('is written down for the columns with their examples, once a view', async () => {
    const content = await readUpload('a.csv', bytes(`Verhaal;Rekening\nIk betaalde;${demoIban(1)}\n`))
    const id = await beginUpload(bank, content)
    expect((await look(`${id}/kolommen`)).body).toContain('Ik betaalde')
    expect(await looks(id)).toEqual([line('upload-seen', 'hand-in-reports', { kind: 'table' })])
    await look(`${id}/kolommen`)
    expect(await looks(id)).toHaveLength(2)
  })

  it('is written down for the list of what waits, with which files were in it', async () => {
    const id = await beginUpload(bank, await readUpload('klacht jansen.csv', bytes('Verhaal\nIk betaalde\n')))
    expect((await look('')).body).toContain('klacht jansen.csv')
    expect(await looks(id)).toEqual([line('upload-list-seen', 'hand-in-reports', { shown: 2 })])
  })

  it('is written down for the wrong rows, with how many were shown, of a table and of lines', async () => {
    const rows = Array.from({ length: 60 }, (_, n) => `Verhaal ${n};31-2-2026`).join('\n')
    const table = await handIn(bank, 'b.csv', bytes(`Verhaal;Datum\n${rows}\n`))
    expect((await look(table)).body).toContain('31-2-2026')
    await look(`${table}?pagina=2`)
    await look(`${table}/afgewezen`)
    expect(await looks(table)).toEqual([
      line('upload-faults-seen', 'hand-in-reports', { rows: 50 }),
      line('upload-faults-seen', 'hand-in-reports', { rows: 10 }),
      line('upload-faults-downloaded', 'correct-upload', { rows: 60 }),
    ])
    const lines = await handIn(bank, 'c.jsonl', bytes('{"narrative":"Goed"}\n{"narrative": 7}\n'))
    await look(lines)
    expect(await looks(lines)).toEqual([line('upload-faults-seen', 'hand-in-reports', { rows: 1 })])
  })

  it('is written down for a mail', async () => {
    const mail = ['From: nep@nep-delta.example', 'Subject: Pas', 'Message-ID: <a@b.example>', '', 'Uw pas verloopt.']
    const id = await beginUpload(bank, {
      kind: 'mail',
      name: 'mail.eml',
      base64: Buffer.from(mail.join('\r\n')).toString('base64'),
    })
    expect((await look(`mail/${id}`)).body).toContain('Uw pas verloopt.')
    expect(await looks(id)).toEqual([line('upload-seen', 'hand-in-reports', { kind: 'mail' })])
  })

  it('leaves no line where nothing is shown: of another organisation, without wrong rows, while the program works', async () => {
    const right = await handIn(bank, 'd.csv', bytes('Verhaal\nGoed\n'))
    await look(right)
    const wrong = await handIn(bank, 'e.csv', bytes('Verhaal;Datum\nFout;31-2-2026\n'))
    for (const path of [wrong, `${wrong}/kolommen`, `${wrong}/afgewezen`, `mail/${wrong}`])
      await look(path, 'polderbank-demo')
    await look(`mail/${wrong}`)
    await test.ctx.db.pool.query("update reports.upload set state = 'filing' where id = $1", [wrong])
    await look(wrong)
    await resumeUpload(bank, wrong)
    expect([await looks(right), await looks(wrong)]).toEqual([[], []])
  })
})
