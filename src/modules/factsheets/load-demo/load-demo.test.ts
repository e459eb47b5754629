// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { testContext } from '../../../../tests/context.ts'
import { readDraft } from '../compose/read-draft.query.ts'
import { listPublished, readPublished } from '../read-edition/read-edition.query.ts'

const test = await testContext({ demo: true })

it('shows a published edition that says that it is an example, and a draft with a place to mend', async () => {
  const [edition] = await listPublished(test.visitor)
  expect(edition?.isExample).toBe(true)
  const found = await readPublished(test.visitor, edition?.number ?? '')
  expect(found?.later).toEqual([])
  expect(found?.document.signed.every(({ organisation }) => organisation.endsWith('(demo)'))).toBe(true)
  const drafts = await sql<{ id: string }>`select id from factsheets.edition where status = 'draft'`.execute(
    test.ctx.db.kysely,
  )
  const draft = await readDraft(test.as('ministerie-demo', 'factsheets:write'), drafts.rows[0]?.id ?? '')
  expect(draft?.composed.problems).toHaveLength(2)
  expect(draft?.composed.previous?.number).toBe(edition?.number)
})
