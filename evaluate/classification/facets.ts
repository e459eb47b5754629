// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Facet } from '../../src/modules/classification/classification/classification.ts'
import { decide } from '../../src/modules/classification/classify-reports/decide.ts'
import { readAll } from '../../src/modules/classification/read-text/read-text.query.ts'
import { readBroader } from '../../src/modules/classification/read-text/training-texts.query.ts'
import { percent, row } from './lines.ts'

type Tree = Parameters<typeof decide>[0]['tree']

export interface FacetText {
  text: string
  /** What its author says that the text says; a facet that is left out or null is not said. */
  known: Partial<Record<Facet, string | null>>
  isFraud: boolean
}

export function treeOf(broader: ReadonlyMap<string, readonly string[]>): Tree {
  return new Map(Array.from(broader, ([id, above]) => [id, { facet: '', broader: above }]))
}

/** A report of which nothing is known but its text. */
export const nothingKnown: Omit<Parameters<typeof decide>[0], 'reading' | 'said' | 'tree'> = {
  report: {
    id: '',
    origin: 'file',
    controllerOrganisationId: '',
    fraudForm: null,
    contactChannel: null,
    lossInCents: null,
    victimKind: null,
    answers: {},
    partnerCodes: [],
  },
  readBy: 'text',
  byPeople: [],
  edition: '',
  at: new Date(0),
}

/** What the platform decides about it. */
export function decidedByText(text: string, tree: Tree): Partial<Record<Facet, string>> {
  const { decided } = decide({ ...nothingKnown, ...readAll(text), tree })
  return Object.fromEntries(decided.map(({ facet, concept }) => [facet, concept]))
}

export interface FacetCount {
  known: number
  found: number
  right: number
  /** Of the texts that tell of no fraud, in how many something was found all the same. */
  onNoFraud: number
}

/** Counts one facet: on texts of fraud how many know it, in how many it was found, and how many of these are right. */
export function countFacet(
  texts: readonly FacetText[],
  found: readonly (string | undefined)[],
  facet: Facet,
): FacetCount {
  const count = { known: 0, found: 0, right: 0, onNoFraud: 0 }
  texts.forEach(({ known, isFraud }, at) => {
    const answer = found[at]
    if (!isFraud) {
      if (answer) count.onNoFraud++
      return
    }
    if (known[facet]) count.known++
    if (answer) count.found++
    if (answer && answer === known[facet]) count.right++
  })
  return count
}

export function facetTable(title: string, texts: readonly FacetText[], facets: readonly Facet[], tree: Tree): string[] {
  const decided = texts.map(({ text }) => decidedByText(text, tree))
  return [
    '',
    title,
    row(['', 'known', 'found', 'right', 'precision', 'recall', 'on no fraud']),
    ...facets.map((facet) => {
      const { known, found, right, onNoFraud } = countFacet(
        texts,
        decided.map((each) => each[facet]),
        facet,
      )
      const share = (of: number) => (of === 0 ? '–' : percent(right / of))
      return row([facet, String(known), String(found), String(right), share(found), share(known), String(onNoFraud)])
    }),
  ]
}

/** On short texts that were written to try the cues out, in both languages: a check on the cues, no estimate of reality. */
export async function onWrittenFacets(): Promise<string[]> {
  const texts = await readFacetTexts()
  return facetTable(
    'Facets, on texts written for them by the author of the cues (Dutch and English)',
    texts,
    ['channel', 'impersonated', 'means', 'order', 'pretext', 'victim', 'harm'],
    treeOf(await readBroader()),
  )
}

export async function readFacetTexts(): Promise<FacetText[]> {
  const content = await readFile(join(import.meta.dirname, 'facets-written.jsonl'), 'utf8')
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { text, language: _, ...known } = JSON.parse(line)
      return { text, known, isFraud: true }
    })
}
