// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decide } from '../../src/modules/classification/classify-reports/decide.ts'
import { readAll, readText } from '../../src/modules/classification/read-text/read-text.query.ts'
import { formClasses } from '../../src/modules/classification/read-text/reading.ts'
import { formClassOf, readBroader } from '../../src/modules/classification/read-text/training-texts.query.ts'
import { compared } from './compared.ts'
import { nothingKnown, treeOf } from './facets.ts'
import { formKeywords } from './keywords.ts'
import { percent, row } from './lines.ts'
import type { Outcome } from './measure.ts'

interface Story {
  text: string
  form: string
}

type Broader = Awaited<ReturnType<typeof readBroader>>

/** Reports as people type them: a frozen set of our own, and stories of an author outside the project. */
export async function onStories(): Promise<string[]> {
  const broader = await readBroader()
  const messy: Story[] = await linesOf(join(import.meta.dirname, 'messy.jsonl'))
  const written: Story[] = await linesOf(join(import.meta.dirname, 'test-nl.jsonl'))
  return [
    '',
    'Fraud form, on messy reports (by the author of the training texts, before reading those: MESSY-SET.md)',
    ...formsOf(messy, broader),
    '',
    'Fraud form, on stories of another author (labels of ours, of those that say what it is; never tuned on)',
    ...(await onOtherAuthor(broader)),
    '',
    'Forms below the main form, when the main form was stated',
    row(['', 'known', 'proposed', 'right', 'precision']),
    finer('Dutch test set', written, broader),
    finer('messy reports', messy, broader),
  ]
}

async function onOtherAuthor(broader: Broader): Promise<string[]> {
  const folder = process.env.SHARED_DATA
  if (!folder) return ['  not run: data absent (set SHARED_DATA)']
  const told = await linesOf<{ id: string; text: string }>(join(folder, 'role-corpus', 'role-corpus.jsonl'))
  const helped = await linesOf<{ id: string; story: string }>(join(folder, 'help-situations', 'help-situations.jsonl'))
  const forms: Record<string, string> = JSON.parse(
    await readFile(join(import.meta.dirname, 'other-author-forms.json'), 'utf8'),
  )
  // The other half of `told` was for tuning.
  const stories = [
    ...told.filter((_, at) => at % 2 === 1),
    ...helped.map(({ id, story }) => ({ id, text: story })),
  ].flatMap(({ id, text }) => (forms[id] ? [{ text, form: forms[id] }] : []))
  return formsOf(stories, broader)
}

function formsOf(stories: readonly Story[], broader: Broader): string[] {
  const texts = stories.map(({ text, form }) => ({ text, actual: formClassOf(form, broader) ?? 'none' }))
  return compared(texts, formClasses, 'FF-400', formKeywords, formOf)
}

export function formOf(text: string): Pick<Outcome, 'foretold' | 'probability'> {
  const [first] = readText(text).forms
  return { foretold: first ? (first.form ?? 'none') : null, probability: first?.probability ?? 0 }
}

/** What is decided beside the class that the reporter chose: right when it is the form or stands above it. */
function finer(name: string, stories: readonly Story[], broader: Broader): string {
  const tree = treeOf(broader)
  const isAt = (form: string, above: string): boolean =>
    form === above || (broader.get(form) ?? []).some((parent) => isAt(parent, above))
  let [known, proposed, right] = [0, 0, 0]
  for (const { text, form } of stories) {
    const stated = formClassOf(form, broader)
    if (!stated) continue
    const { reading, said } = readAll(text)
    const given = { ...nothingKnown, reading, said, tree }
    const found = decide({ ...given, report: { ...given.report, fraudForm: stated } }).form ?? stated
    if (form !== stated) known++
    if (found === stated) continue
    proposed++
    if (isAt(form, found)) right++
  }
  return row([name, String(known), String(proposed), String(right), percent(right / Math.max(proposed, 1))])
}

async function linesOf<Line>(path: string): Promise<Line[]> {
  const content = await readFile(path, 'utf8')
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)
}
