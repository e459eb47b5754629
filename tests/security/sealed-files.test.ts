// SPDX-License-Identifier: EUPL-1.2
// Files that people gave are sealed where they lie: whoever has the database, or a copy of it, and not the keys, reads none of them.
import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asSystem, type Context } from '#foundation/access'
import { openSecrets, readRing, resealAll } from '#foundation/secrets'
import { tablesHolding } from '../api/search-tables.ts'
import { openGroup } from '../../src/modules/meetings/group/groups.fixture.ts'
import { addDocument } from '../../src/modules/meetings/keep-documents/keep-documents.command.ts'
import { openFile } from '../../src/modules/meetings/keep-documents/open-file.query.ts'
import { sealOlderFiles as sealDocuments } from '../../src/modules/meetings/keep-documents/seal-files.job.ts'
import { attachFiles } from '../../src/modules/reports/attach-file/attach-file.command.ts'
import { sealOlderFiles as sealAttachments } from '../../src/modules/reports/attach-file/seal-files.job.ts'
import { readEvidence } from '../../src/modules/reports/find-report/list-evidence.query.ts'
import { beginDraft } from '../../src/modules/reports/submit-report/draft.command.ts'

const fresh = (number: number) => `${number}:${randomBytes(32).toString('base64')}`
const [one, two] = [fresh(1), fresh(2)]
/** Each file by the name or title under which it is kept. */
const files = {
  gesprek: 'Schermafdruk van wat oom Sjaak schreef',
  ouder: 'Een bijlage van vóór de verzegeling',
  Stuk: '%PDF-1.7 wat de kerngroep vertrouwelijk bespreekt',
  Ouder: '%PDF-1.7 een stuk van vóór de verzegeling',
}
type Name = keyof typeof files
const names = Object.keys(files) as Name[]
let group: Awaited<ReturnType<typeof openGroup>>
let meetingId = ''

const ask = async (question: string, values: unknown[] = []) =>
  (await group.test.ctx.db.pool.query(question, values)).rows
const under = (ring: string, ctx: Context): Context => ({ ...ctx, secrets: openSecrets(ring) })
const program = (ring = one) => under(ring, asSystem(group.test.ctx, 'test'))
const digestOf = (name: Name) => createHash('sha256').update(files[name]).digest()
const isDocument = (name: Name) => name === 'Stuk' || name === 'Ouder'

beforeAll(async () => {
  group = await openGroup()
  group.today('2026-12-01')
  meetingId = await group.meet('2026-12-05')
  const visitor = under(one, group.test.visitor)
  const token = await beginDraft(visitor, null)
  const given = names.filter((name) => !isDocument(name))
  const sent = given.map((name) => ({ name: `${name}.txt`, bytes: Buffer.from(files[name]) }))
  expect(await attachFiles(visitor, token, sent)).toEqual([])
  for (const title of names.filter(isDocument))
    await addDocument(under(one, group.as.secretary), meetingId, { title }, Buffer.from(files[title]))
  await ask(`update reports.attachment set scan = 'clean'`)
  // As the release before left them.
  await ask('update reports.attachment_content set bytes = $1, sealed = null where digest = $2', [
    Buffer.from(files.ouder),
    digestOf('ouder'),
  ])
  await ask(`update meetings.document set bytes = $1, sealed = null, size = null where title = 'Ouder'`, [
    Buffer.from(files.Ouder),
  ])
})
afterAll(() => group?.test.close())

/** As a dossier, or a member of the group, reads it. */
async function read(name: Name, ring = one): Promise<string | undefined> {
  if (isDocument(name)) {
    const [{ id }] = await ask('select id from meetings.document where title = $1', [name])
    return (await openFile(under(ring, group.as.secretary), group.code, meetingId, id))?.bytes.toString()
  }
  const [{ id }] = await ask('select id from reports.attachment where name = $1', [`${name}.txt`])
  return (await readEvidence(program(ring), id))?.toString()
}
const readAll = async (ring?: string) => Promise.all(names.map((name) => read(name, ring)))

/** Which files stand readable in a copy of the whole database, in whichever table, as text or as bytes. */
async function readableInCopy(): Promise<Name[]> {
  const found: Name[] = []
  for (const name of names) if ((await tablesHolding(group.test, files[name])).length > 0) found.push(name)
  return found
}

test('those who may read a file read it, and a copy of the database holds its words nowhere', async () => {
  expect(await readAll()).toEqual(Object.values(files))
  expect(await readableInCopy()).toEqual(['ouder', 'Ouder'])
})

test('files of the release before are sealed in steps, and lose nothing', async () => {
  for (const job of [sealAttachments, sealDocuments]) await job.run(program())
  expect(await readableInCopy()).toEqual([])
  expect(await readAll()).toEqual(Object.values(files))
  const [{ size }] = await ask(`select size from meetings.document where title = 'Ouder'`)
  expect(size).toBe(Buffer.from(files.Ouder).length)
})

test('the old key opens them until the rotation and the new one after it, without the old', async () => {
  expect(await readAll(`${two},${one}`)).toEqual(Object.values(files))
  for (const name of names) await expect(read(name, two), name).rejects.toThrow('key 1, which is not in SECRET_KEYS')
  const places: string[] = []
  await resealAll(group.test.ctx.db, readRing(`${two},${one}`), (where) => places.push(where))
  expect(places).toEqual(expect.arrayContaining(['meetings.document.sealed', 'reports.attachment_content.sealed']))
  expect(await readAll(two)).toEqual(Object.values(files))
  for (const name of names) await expect(read(name, one), name).rejects.toThrow('key 2, which is not in SECRET_KEYS')
})

test('whoever can write in the database puts no file in the place of another', async () => {
  await ask(
    'update reports.attachment_content set sealed = (select sealed from reports.attachment_content where digest = $1)',
    [digestOf('ouder')],
  )
  await ask(`update meetings.document set sealed = (select sealed from meetings.document where title = 'Ouder')`)
  expect(await read('ouder', two)).toBe(files.ouder)
  for (const name of ['gesprek', 'Stuk'] as const) await expect(read(name, two), name).rejects.toThrow()
})
