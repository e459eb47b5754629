// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readText } from '#modules/classification'
import { formIn } from './answers-to.ts'
import { fraudForms, isMessage, messageKindOf, wrongOneIn } from './message-kind.ts'
import { messageKindText } from './message-kind.text.ts'

const testSet = join(import.meta.dirname, '../../../../evaluate/classification/test-nl.jsonl')

/** What people received, with the form that people gave it. */
const received = readFileSync(testSet, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { kind: string; text: string; form: string })
  .filter(({ kind }) => kind === 'message')

/** FF-411 lies under FF-400, FF-112 under FF-110. */
function isUnder(form: string, above: string): boolean {
  return form.startsWith(above.replace(/0+$/, ''))
}

it('is wrong no more often than we say, on messages that the model never saw', () => {
  const said = received.flatMap(({ text, form }) => {
    const kind = formIn(text, false, (one) => readText(one).forms)
    return kind ? [{ kind, form }] : []
  })
  const wrong = said.filter(({ kind, form }) => !isUnder(form, kind))
  expect(said.length).toBeGreaterThan(30)
  // "About one in ten": rounded, not better than it is.
  expect(wrong.length / said.length).toBeLessThan(1 / (wrongOneIn - 1.5))
})

it('says nothing of what it is not sure of, of no fraud, and of a form that it has no words for', () => {
  expect(messageKindOf([{ form: 'FF-300', probability: 0.79 }], 0.8)).toBeNull()
  expect(messageKindOf([{ form: null, probability: 0.99 }], 0.8)).toBeNull()
  expect(messageKindOf([{ form: 'FF-000', probability: 0.99 }], 0.8)).toBeNull()
  expect(messageKindOf([], 0.8)).toBeNull()
  const texts = ['NL12 BANK 0123 4567 89', 'https://een.twee.drie.vier.vijf.example', 'de bank belt mij nu']
  expect(texts.map((text) => isMessage(text, 'alone'))).toEqual([false, false, true])
  expect(isMessage('Het ging om winkel.example en toen niets', 'beside a number')).toBe(false)
})

it('never says that something is safe, in either language, and says first what to do', () => {
  for (const language of ['nl', 'en'] as const) {
    const words = messageKindText[language]
    for (const form of fraudForms) expect(words[`first-${form}`].length).toBeGreaterThan(20)
    expect(Object.values(words).join(' ')).not.toMatch(/veilig|betrouwbaar|in orde|\bsafe\b|trusted|genuine/i)
  }
})
