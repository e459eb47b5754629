// SPDX-License-Identifier: EUPL-1.2
import { sureEnough } from '../../src/modules/classification/read-text/reading.ts'
import { byKeywords } from './keywords.ts'
import { percent, row } from './lines.ts'
import { accuracyOf, calibrationErrorOf, confusionOf, coverageAt, macroF1Of, type Outcome } from './measure.ts'

type Reader = (text: string) => Pick<Outcome, 'foretold' | 'probability'>

/** The text model beside two baselines: how often right, how sure, and what is read as what. */
export function compared(
  texts: readonly { text: string; actual: string }[],
  classes: readonly string[],
  majority: string,
  keywords: Record<string, readonly string[]>,
  read: Reader,
): string[] {
  for (const { text } of texts.slice(0, 100)) read(text)
  const began = performance.now()
  const outcomes = texts.map(({ text, actual }) => ({ actual, ...read(text) }))
  const each = (performance.now() - began) / Math.max(texts.length, 1)
  const sure = (foretold: string) => ({ foretold, probability: 1 })
  const baselines = [
    { name: `always ${majority}`, outcomes: texts.map(({ actual }) => ({ actual, ...sure(majority) })) },
    {
      name: 'keywords',
      outcomes: texts.map(({ text, actual }) => ({ actual, ...sure(byKeywords(text, keywords, majority)) })),
    },
  ]
  const present = classes.filter((name) =>
    outcomes.some(({ actual, foretold }) => actual === name || foretold === name),
  )
  const error = calibrationErrorOf(outcomes)
  return [
    row(['', 'texts', 'accuracy', 'macro F1']),
    ...[{ name: 'text model', outcomes }, ...baselines].map((measured) =>
      row([
        measured.name,
        String(texts.length),
        percent(accuracyOf(measured.outcomes)),
        macroF1Of(measured.outcomes).toFixed(3),
      ]),
    ),
    `  expected calibration error ${error.toFixed(3)} (10 parts of equal size; wanted: at most 0.050${error > 0.05 ? ', NOT REACHED' : ''}); ${outcomes.filter(({ foretold }) => foretold === null).length} texts not read; ${each.toFixed(3)} ms a text`,
    '',
    row(['at least so sure', 'decides', 'right']),
    ...[...new Set([0, 0.5, 0.6, 0.7, 0.8, sureEnough, 0.9, 0.95, 0.99])].map((threshold) => {
      const { coverage, accuracy } = coverageAt(outcomes, threshold)
      const mark = threshold === sureEnough ? '  ← the threshold: below it a person decides' : ''
      return `${row([threshold.toFixed(2), percent(coverage), accuracy === null ? '–' : percent(accuracy)])}${mark}`
    }),
    '',
    row(['is ↓  read as →', ...present, '?']),
    ...confusionOf(outcomes, present).map((counts, index) => row([present[index] ?? '', ...counts.map(String)])),
  ]
}
