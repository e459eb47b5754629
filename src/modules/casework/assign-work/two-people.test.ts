// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { Context } from '#foundation/access'
import { listAudit } from '#foundation/audit'
import { messageOf } from '#foundation/text'
import type { FieldError } from '#foundation/web'
import { identities, listColleagues } from '#modules/partners'
import { testContext } from '../../../../tests/context.ts'
import { loadDemoPartners } from '../../partners/load-demo/load-demo.demo.ts'
import { fileInvented } from '../list-work/invented-work.fixture.ts'
import { changeTask, planTask } from '../plan-task/plan-task.command.ts'
import { removeFilter, saveFilter } from '../save-filter/save-filter.command.ts'
import { listFilters } from '../save-filter/list-filters.query.ts'
import { showReport } from '../show-report/show-report.query.ts'
import { changeNote, writeNote } from '../write-note/write-note.command.ts'
import { assignWork } from './assign-work.command.ts'

let reportId = ''

const test = await testContext({ settings: { DEMO: '1' } })
await loadDemoPartners(test.ctx)
const personOf = async (subject: string): Promise<Context> => {
  const actor = await identities.findPerson(test.visitor, 'dijkwacht-development', subject)
  if (!actor) throw new Error('no such person')
  return { ...test.visitor, actor }
}
const milan = await personOf('milan-de-wit')
const anh = await personOf('anh-nguyen')
reportId = (await fileInvented(test, 'deltabank-demo', [{}]))[0] ?? ''

const idOf = ({ actor }: Context) => (actor.kind === 'person' ? actor.id : '')
const show = async (ctx = milan) => {
  const shown = await showReport(ctx, reportId)
  if (!shown) throw new Error('not shown')
  return shown
}
const refusal = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown) => thrown,
  )
  if (!error) return null
  const beside = error.fields.map((field: FieldError) => messageOf(field.code, 'nl', field.values))
  return { status: error.status, said: messageOf(error.code, 'nl', error.values), beside }
}

describe('colleagues', () => {
  it('are the people of the own organisation who may read reports', async () => {
    expect((await listColleagues(milan)).map(({ name }) => name)).toEqual(['Anh Nguyen', 'Milan de Wit'])
    expect(await listColleagues(test.visitor)).toEqual([])
  })
})

describe('assigning', () => {
  it('tells the second of two people who was first, and stores nothing of the second', async () => {
    const { assignment } = await show()
    const seenVersion = assignment?.assignedVersion ?? 0
    await assignWork(milan, { reportId, to: idOf(milan), seenVersion })
    const second = await refusal(assignWork(anh, { reportId, to: idOf(anh), seenVersion }))
    expect(second?.status).toBe(409)
    expect(second?.beside).toEqual([second?.said])
    expect(second?.said).toMatch(/^Milan de Wit heeft deze melding intussen toegewezen aan Milan de Wit \(/)
    expect((await show()).assignment).toMatchObject({ assignedName: 'Milan de Wit' })
    await assignWork(anh, { reportId, to: idOf(anh), seenVersion: seenVersion + 1 })
    expect((await show()).assignment?.assignedName).toBe('Anh Nguyen')
    const lines = (await listAudit(test.ctx, reportId)).filter(({ action }) => action === 'casework.report-assigned')
    expect(lines.map(({ actorId }) => actorId)).toEqual([idOf(milan), idOf(anh)])
  })

  it('goes to colleagues only, and only by somebody who may', async () => {
    expect((await refusal(assignWork(milan, { reportId, to: test.ctx.newId() })))?.said).toContain('Kies iemand anders')
    const reader = test.as('deltabank-demo', 'reports:read')
    expect((await refusal(assignWork(reader, { reportId, to: null })))?.status).toBe(403)
    const other = test.as('polderbank-demo', 'cases:work')
    expect((await refusal(assignWork(other, { reportId, to: null })))?.status).toBe(404)
  })
})

describe('notes and tasks', () => {
  it('of two people who change the same note, the second is told and loses nothing', async () => {
    const noteId = await writeNote(milan, { reportId, text: 'Gebeld, geen gehoor.' })
    await changeNote(anh, { noteId, text: 'Gebeld, morgen weer.', seenVersion: 1 })
    const late = await refusal(changeNote(milan, { noteId, text: 'Gemaild.', seenVersion: 1 }))
    expect(late?.status).toBe(409)
    expect(late?.said).toMatch(/^Anh Nguyen heeft dit intussen gewijzigd \(/)
    expect((await show()).notes[0]).toMatchObject({
      text: 'Gebeld, morgen weer.',
      authorName: 'Milan de Wit',
      version: 2,
    })
    await changeNote(milan, { noteId, text: 'Gebeld, morgen weer. Gemaild.', seenVersion: 2 })
    expect((await show()).notes[0]?.text).toBe('Gebeld, morgen weer. Gemaild.')
  })

  it('are seen and changed within the own organisation only', async () => {
    const noteId = await writeNote(milan, { reportId, text: 'Voor ons.' })
    const other = test.as('polderbank-demo', 'cases:work', 'reports:read')
    expect((await refusal(changeNote(other, { noteId, text: 'Van ons', seenVersion: 1 })))?.status).toBe(404)
    expect(await showReport(other, reportId)).toBeNull()
    expect((await refusal(writeNote(other, { reportId, text: 'Hier' })))?.status).toBe(404)
  })

  it('a task has a day and is done by somebody; two who tick it agree', async () => {
    const taskId = await planTask(milan, { reportId, text: 'Bel de bank', dueOn: '1 december 2026' })
    expect((await show()).tasks[0]).toMatchObject({ text: 'Bel de bank', dueOn: '2026-12-01', doneAt: null })
    await changeTask(anh, { taskId, isDone: true, seenVersion: 1 })
    await changeTask(milan, { taskId, isDone: true, seenVersion: 1 })
    expect((await show()).tasks[0]).toMatchObject({ doneName: 'Anh Nguyen', version: 2 })
    expect((await refusal(changeTask(milan, { taskId, text: 'Anders', dueOn: '', seenVersion: 1 })))?.status).toBe(409)
    expect((await refusal(planTask(milan, { reportId, text: 'Bel', dueOn: '31-31-2026' })))?.said).toContain(
      'begrijpen',
    )
  })

  it('refuse what is empty or too long', async () => {
    expect((await refusal(writeNote(milan, { reportId, text: '  ' })))?.said).toBe('Schrijf eerst iets op.')
    expect((await refusal(writeNote(milan, { reportId, text: 'a'.repeat(10_001) })))?.said).toContain('10.000 tekens')
  })
})

describe('saved filters', () => {
  it('are one’s own until shared, and then of colleagues too, who cannot remove them', async () => {
    await saveFilter(milan, { name: 'Groot', search: 'bedrag=5000&onzin=1', isShared: false })
    expect(await listFilters(anh)).toEqual([])
    const id = await saveFilter(milan, { name: 'Groot', search: 'bedrag=5000', isShared: true })
    expect(await listFilters(anh)).toMatchObject([
      { name: 'Groot', search: 'bedrag=5000', isOwn: false, personName: 'Milan de Wit' },
    ])
    expect(await listFilters(test.as('polderbank-demo', 'cases:work'))).toEqual([])
    expect((await refusal(removeFilter(anh, id)))?.status).toBe(404)
    await removeFilter(milan, id)
    expect(await listFilters(milan)).toEqual([])
  })
})
