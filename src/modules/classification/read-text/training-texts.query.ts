// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type FormClass, formClasses, type MessageClass } from './reading.ts'
import type { LearntFrom } from './text-model.ts'
import { groupOf, type TrainingText } from './train-model.ts'

/** Written for this purpose, all invented: `{text, language, kind: 'report' | 'message' | null, form: 'FF-411' | 'none'}` a line. */
export const trainingFolder = join(import.meta.dirname, 'training')

export interface TrainingSet {
  texts: TrainingText[]
  learntFrom: LearntFrom
}

type Broader = ReadonlyMap<string, readonly string[]>

/** The texts in a folder of .jsonl files. Throws, with file and line, when one is not as it should be. */
export async function readWrittenTexts(folder: string, broader: Broader): Promise<TrainingSet> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
  const hash = createHash('sha256')
  const texts: TrainingText[] = []
  for (const name of names) {
    const content = await readFile(join(folder, name), 'utf8')
    hash.update(`${name}\n${content}\n`)
    content.split('\n').forEach((line, index) => {
      if (line.trim() !== '') texts.push(writtenText(line, `${name}, line ${index + 1}`, broader))
    })
  }
  const learntFrom = {
    name: 'written for Dijkwacht',
    licence: 'EUPL-1.2',
    texts: texts.length,
    sha256: hash.digest('hex'),
  }
  return { texts, learntFrom }
}

function writtenText(line: string, where: string, broader: Broader): TrainingText {
  const fault = (what: string): never => {
    throw new Error(`${where}: ${what}`)
  }
  const { text, kind, form } = JSON.parse(line) as Record<string, unknown>
  if (typeof text !== 'string' || text.trim() === '') return fault('no text')
  if (kind !== 'report' && kind !== 'message' && kind !== null) return fault('kind must be report, message or null')
  if (typeof form !== 'string' || (form !== 'none' && !broader.has(form)))
    return fault(`form ${String(form)} is not in the taxonomy`)
  const received: MessageClass = form === 'none' ? 'genuine' : 'phishing'
  const message = kind === null ? null : kind === 'report' ? 'story' : received
  return { text, form: formClassOf(form, broader), message, group: groupOf(text) }
}

/** The class of a form: itself or the nearest form above it that the model tells apart; null when there is none. */
export function formClassOf(form: string, broader: Broader): FormClass | null {
  if ((formClasses as readonly string[]).includes(form)) return form as FormClass
  for (const parent of broader.get(form) ?? []) {
    const found = formClassOf(parent, broader)
    if (found) return found
  }
  return null
}

export interface SmsRow {
  text: string
  message: MessageClass
  /** Near-duplicates share a group. */
  group: string
  /** Never learnt from: `npm run evaluate` measures on these. */
  isHeldOut: boolean
}

const smsKinds: Record<string, MessageClass> = { ham: 'genuine', spam: 'advertising', smishing: 'phishing' }

/**
 * The SMS collection of Mishra and Soni (data.mendeley.com/datasets/f45bkkt8pr/1, CC BY 4.0) in the folder of data sets, or
 * null when it is not there. One group in five is held out, by its hash.
 */
export async function readSms(sharedData: string): Promise<{ rows: SmsRow[]; learntFrom: LearntFrom } | null> {
  const path = join(sharedData, 'sms-mendeley-smishing', 'messages.csv')
  const content = await readFile(path, 'utf8').catch(() => null)
  if (content === null) return null
  const given: { label: string; text: string; dup_group: string }[] = parse(content, { columns: true })
  const rows = given.map(({ label, text, dup_group: group }) => {
    const message = smsKinds[label]
    if (!message) throw new Error(`${path}: unknown label ${label}`)
    const isHeldOut = (createHash('sha256').update(group).digest()[0] ?? 0) % 5 === 0
    return { text, message, group, isHeldOut }
  })
  const learntFrom: LearntFrom = {
    name: 'SMS messages of Mishra and Soni, data.mendeley.com/datasets/f45bkkt8pr/1',
    licence: 'CC-BY-4.0',
    texts: rows.filter(({ isHeldOut }) => !isHeldOut).length,
    sha256: createHash('sha256').update(content).digest('hex'),
  }
  return { rows, learntFrom }
}

/** The part of the collection that may be learnt from. */
export function smsToLearn(rows: readonly SmsRow[]): TrainingText[] {
  return rows
    .filter(({ isHeldOut }) => !isHeldOut)
    .map(({ text, message, group }) => ({ text, form: null, message, group }))
}

/** What stands above each concept, from the edition's own file. */
export async function readBroader(): Promise<Broader> {
  const folder = join(import.meta.dirname, '../../taxonomy/edition')
  const name =
    (await readdir(folder))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .at(-1) ?? ''
  const { concepts } = JSON.parse(await readFile(join(folder, name), 'utf8')) as {
    concepts: { id: string; broader: string[] }[]
  }
  return new Map(concepts.map(({ id, broader }) => [id, broader]))
}
