// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { editorTransaction } from '../change/editor.query.ts'
import { selectChanges } from '../change/change.store.ts'
import { approveChange } from '../decide-change/decide-change.command.ts'
import type { Edition } from '../edition/edition.ts'
import { readShippedEdition } from '../edition/load-edition.command.ts'
import { modelImporter } from './import-model.importer.ts'

const test = await testContext()
test.setNow(new Date('2027-02-02T11:00:00Z'))
const shipped = await readShippedEdition()
const folder = await mkdtemp(join(tmpdir(), 'barriers-'))

async function take(model: unknown): Promise<string[]> {
  const path = join(folder, 'barriers.json')
  await writeFile(path, typeof model === 'string' ? model : JSON.stringify(model))
  return modelImporter.run(test.ctx, path, () => {})
}
const changed = (change: (model: Edition) => void): Edition => {
  const model = structuredClone(shipped)
  change(model)
  return model
}

describe('a whole model from elsewhere', () => {
  it('becomes proposals that people still review', async () => {
    const said = await take(
      changed(({ barriers }) => {
        for (const id of ['B-060', 'B-061'] as const) barriers[id]!.label = { nl: `anders ${id}` }
      }),
    )
    expect(said[0]).toBe('2 voorstellen wachten nu op een oordeel van de werkgroep.')
    const editor = test.as('deltabank-demo', 'barriers:edit')
    const open = await editorTransaction(editor, (tx) => selectChanges(tx, 'open'))
    expect(open.map(({ itemId, proposedBy }) => [itemId, proposedBy])).toEqual([
      ['B-060', 'barriers.import-model'],
      ['B-061', 'barriers.import-model'],
    ])
    await approveChange(editor, open[0]?.id ?? '')
  })

  it('that says the same changes nothing, and what is waiting is left alone', async () => {
    const [head, ...rest] = await take(changed(({ barriers }) => (barriers['B-061']!.label = { nl: 'weer anders' })))
    expect(rest).toContain('barrier B-061: hierover wacht al een voorstel. Dit is niet ingelezen.')
    // B-060 was accepted: the file still has what it said before.
    expect(head).toBe('1 voorstel wacht nu op een oordeel van de werkgroep.')
  })

  it('is refused with each mistake by its place', async () => {
    expect(await take('geen json')).toEqual(['Dit bestand is geen JSON. Er is niets ingelezen.'])
    const [head, ...lines] = await take(
      changed((model) => {
        model.barriers['B-070']!.label.nl = ' '
        model.steps['S-03']!.circle = 'geheim' as 'public'
      }),
    )
    expect(head).toBe('Er is niets ingelezen: 2 fouten.')
    expect(lines[0]).toContain('/steps/S-03/circle')
    expect(lines[1]).toContain('/barriers/B-070/label/nl: Vul dit in.')
    const [, ...links] = await take(
      changed((model) => {
        model.parties.push({ id: 'bank-2', label: { nl: 'Bank' } })
        model.barriers['B-070']!.owners = []
        model.journeys[0]!.steps.push(model.journeys[0]!.steps[0]!)
      }),
    )
    expect(links.join('\n')).toMatch(/party bank-2: Twee partijen heten/)
    expect(links.join('\n')).toMatch(/barrier B-070: Deze barrière heeft geen eigenaar/)
    expect(links.join('\n')).toMatch(/journey J-100: De stap .* komt twee keer voor/)
  })

  it('with figures older than ours is flagged, and our source stays', async () => {
    const said = await take(changed(({ sources }) => (sources['iban-naam']!.retrieved = '2023-05-01')))
    expect(said.join('\n')).toMatch(
      /Let op, source iban-naam: Deze bron is hier later bekeken \(2026-11-24\) .*2023-05-01/,
    )
    expect(said.join('\n')).toMatch(/Let op, source iban-naam: Deze bron is voor het laatst bekeken op 2023-05-01/)
  })
})
