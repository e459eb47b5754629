// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readText } from '../../src/modules/classification/read-text/read-text.query.ts'
import { formClassOf, readBroader } from '../../src/modules/classification/read-text/training-texts.query.ts'
import { likelySituations, rankedSituations } from '../../src/modules/sharing/check-identifier/likely-situations.ts'
import type { Situation } from '../../src/modules/sharing/check-identifier/likely-situations.text.ts'
import type { Evaluation } from '../evaluation.ts'

const texts = resolve(import.meta.dirname, '../classification')
const shared = process.env.SHARED_DATA ?? resolve(import.meta.dirname, '../../../shared/data')

const ofForm: Readonly<Record<string, readonly Situation[]>> = {
  'FF-110': ['gekocht-niet-geleverd'],
  'FF-120': ['verkocht-niet-betaald'],
  'FF-200': ['phishing'],
  'FF-300': ['hulpvraag'],
  'FF-410': ['bankhelpdesk'],
  'FF-420': ['techhelpdesk'],
  'FF-430': ['nepagent'],
  'FF-400': ['bankhelpdesk', 'nepagent', 'techhelpdesk'],
  'FF-500': ['identiteit'],
  'FF-910': ['belegging'],
  'FF-920': ['dating', 'dreigen-met-beelden'],
  'FF-940': ['factuur'],
}

interface Story {
  id?: string
  text: string
  form: string
  kind?: string
}

const linesOf = <One>(file: string): One[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): One => JSON.parse(line))

/**
 * The situations of /hulp that the check offers to somebody who tells what happened, beside labels of fraud forms. Its words were chosen without looking
 * at these texts; those of other forms than a situation has are left out.
 */
export const situations: Evaluation = {
  name: 'situations',
  async run() {
    const broader = await readBroader()
    const line = (title: string, stories: readonly Story[]) => {
      const known = stories.flatMap(({ text, form }) => {
        const right = ofForm[form] ?? ofForm[formClassOf(form, broader) ?? '']
        return right ? [{ text, right }] : []
      })
      const place = known.map(({ text, right }) =>
        rankedSituations(text, readText(text).forms).findIndex((one) => right.includes(one)),
      )
      const within = (most: number) => place.filter((at) => at >= 0 && at < most).length
      const percent = (count: number) => `${((100 * count) / known.length).toFixed(1)} %`.padStart(7)
      const asked = known.filter(({ text }) => likelySituations(text, (one) => readText(one).forms).length > 0).length
      return `  ${title.padEnd(34)}${String(known.length).padStart(4)}   first ${percent(within(1))}   of two ${percent(within(2))}   of three ${percent(within(3))}   told enough to be asked ${percent(asked)}`
    }
    const helped = join(shared, 'help-situations', 'help-situations.jsonl')
    const forms: Record<string, string> = JSON.parse(readFileSync(join(texts, 'other-author-forms.json'), 'utf8'))
    return [
      '',
      'The situation that a story tells of, among those that the check offers',
      line('messy reports', linesOf(join(texts, 'messy.jsonl'))),
      line(
        'test set, reports',
        linesOf<Story>(join(texts, 'test-nl.jsonl')).filter(({ kind }) => kind === 'report'),
      ),
      existsSync(helped)
        ? line(
            'help-situations, another author',
            linesOf<{ id: string; story: string }>(helped).flatMap(({ id, story }) =>
              forms[id] ? [{ text: story, form: forms[id] }] : [],
            ),
          )
        : '  help-situations: not run, data absent (SHARED_DATA)',
    ]
  },
}
