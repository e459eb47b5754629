// SPDX-License-Identifier: EUPL-1.2
import type { ItemKind } from '../change/change.ts'
import type { Barrier, Edition, Step, Words } from '../edition/edition.ts'
import { checkMessages as message } from './check.text.ts'
import { missingOfClaim } from './effect-claim.ts'
import type { CheckContext, Finding } from './finding.ts'
import { howTo } from './how-to.ts'

/** After two years somebody must look at a source again. */
const freshYears = 2

/** Texts that claim too much, tell an offender too much, or rest on what nobody looked at lately. */
export function checkWords(edition: Edition, { today }: CheckContext): Finding[] {
  const oldest = `${Number(today.slice(0, 4)) - freshYears}${today.slice(4)}`
  return [
    ...Object.values(edition.steps).flatMap((step) => manual('step', step.id, publicTextsOfStep(step))),
    ...Object.values(edition.barriers).flatMap((barrier) => [
      ...claims(barrier),
      ...(barrier.circle === 'public' ? manual('barrier', barrier.id, textsOfBarrier(barrier)) : []),
    ]),
    ...Object.entries(edition.sources).flatMap(([id, { retrieved }]): Finding[] =>
      retrieved < oldest
        ? [{ weight: 'flag', kind: 'source', id, code: message.staleSource, values: { retrieved } }]
        : [],
    ),
  ]
}

function claims(barrier: Barrier): Finding[] {
  const { id, evidence, expectedEffect } = barrier
  const found = (text: Words | undefined): Finding[] => {
    const missing = text ? (missingOfClaim(text.nl, evidence.sources) ?? []) : []
    return missing.map((what) => ({
      weight: 'flag',
      kind: 'barrier',
      id,
      code: message[`claimWithout${what === 'population' ? 'Population' : what === 'period' ? 'Period' : 'Source'}`],
      values: { text: text?.nl ?? '' },
    }))
  }
  // Nothing at E0 is ever shown as effective.
  const isClaimed = expectedEffect !== undefined && missingOfClaim(expectedEffect.nl, evidence.sources) !== null
  const atNothing: Finding[] =
    isClaimed && evidence.level === 'E0' ? [{ weight: 'error', kind: 'barrier', id, code: message.effectAtE0 }] : []
  return [...atNothing, ...found(expectedEffect), ...found(evidence.note)]
}

function manual(kind: ItemKind, id: string, texts: (Words | undefined)[]): Finding[] {
  const all = texts.flatMap((words) => (words ? [words.nl, words.en ?? ''] : []))
  const found = all.flatMap((text) => howTo(text))
  const reasons = { identifier: message.holdsIdentifier, tool: message.namesTool, steps: message.givesSteps }
  return (['identifier', 'tool', 'steps'] as const).flatMap((why): Finding[] => {
    const one = found.find((hit) => hit.why === why)
    return one ? [{ weight: 'flag', kind, id, code: reasons[why], values: { found: one.found } }] : []
  })
}

/** What the public reads of a step. */
function publicTextsOfStep(step: Step): (Words | undefined)[] {
  if (step.circle !== 'public') return []
  const signals = step.signals.filter(({ circle }) => circle === 'public')
  return [
    step.label,
    step.goal,
    ...step.occasions,
    ...step.offenderRoles,
    ...step.facilitators.map(({ label }) => label),
    ...signals.flatMap(({ text, data, threshold }) => [text, data, threshold]),
  ]
}

function textsOfBarrier(barrier: Barrier): (Words | undefined)[] {
  const { label, description, legalBasis, expectedEffect, sideEffects, statusNote, evidence } = barrier
  return [label, description, legalBasis, expectedEffect, sideEffects, statusNote, evidence.note]
}
