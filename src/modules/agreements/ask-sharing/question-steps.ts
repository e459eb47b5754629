// SPDX-License-Identifier: EUPL-1.2
import {
  dataCategories,
  evidenceLevels,
  legalBases,
  partyKinds,
  purposes,
  type SharingQuestion,
  sharingModes,
  subjectRoles,
} from '../sharing-question/sharing-question.ts'

/** One question of the page: its name in the address and the answers that it knows. */
export const steps = {
  van: partyKinds.filter((kind) => kind !== 'data-subject'),
  aan: partyKinds,
  over: subjectRoles,
  gegevens: dataCategories,
  strafbaar: ['yes', 'no'],
  doel: purposes,
  wijze: sharingModes,
  zekerheid: evidenceLevels,
  toestemming: ['yes', 'no'],
  grondslag: legalBases,
} as const
export type StepName = keyof typeof steps
export const stepNames = Object.keys(steps) as StepName[]

/** Answers by the name of their question; only `gegevens` takes several. What the list does not know is not in here. */
export type Answers = Partial<Record<StepName, readonly string[]>>

/** From an address to answers. Everything in it is a code of a closed list, so it can be shared. */
export function answersIn(address: URLSearchParams): Answers {
  const answers: Answers = {}
  for (const name of stepNames) {
    const known: readonly string[] = steps[name]
    const given = [...new Set(address.getAll(name))].filter((value) => known.includes(value))
    if (given.length > 0) answers[name] = name === 'gegevens' ? given : given.slice(0, 1)
  }
  return answers
}

/** Questions that matter after these answers, in their order. Where no person is involved, less is asked. */
export function stepsFor(answers: Answers): StepName[] {
  const about = answers.over?.[0]
  const skipped: Partial<Record<StepName, boolean>> = {
    strafbaar: about === 'nobody',
    zekerheid: about === 'victim' || about === 'reporter' || about === 'nobody',
    toestemming: about !== 'victim' && about !== 'reporter',
  }
  return stepNames.filter((name) => !skipped[name])
}

/** The question that is shown: the one that is asked for, otherwise the first without an answer; null when all are answered. */
export function stepToShow(answers: Answers, asked: string | null): StepName | null {
  const wanted = stepsFor(answers)
  return wanted.find((name) => name === asked) ?? wanted.find((name) => answers[name] === undefined) ?? null
}

/** The whole question, once every step has its answer. What was not asked counts as the least sure answer. */
export function questionOf(answers: Answers, at: string): SharingQuestion {
  const asked = new Set(stepsFor(answers))
  const one = <Value extends string>(name: StepName, without: Value): Value =>
    asked.has(name) ? ((answers[name]?.[0] as Value | undefined) ?? without) : without
  return {
    senderKind: one('van', 'public'),
    receiverKind: one('aan', 'public'),
    dataCategories: (answers.gegevens ?? []) as SharingQuestion['dataCategories'],
    subjectRole: one('over', 'suspect'),
    isCriminalData: asked.has('strafbaar') && answers.strafbaar?.[0] !== 'no',
    purpose: one('doel', 'fraud-detection'),
    mode: one('wijze', 'structural'),
    evidenceLevel: one('zekerheid', 'unverified-report'),
    hasConsent: asked.has('toestemming') && answers.toestemming?.[0] === 'yes',
    legalBasis: one('grondslag', 'unknown'),
    at,
  }
}

/** The answers that the page would need to ask this; the other way round. */
export function answersOf(question: Omit<SharingQuestion, 'at'>): Answers {
  const all: Answers = {
    van: [question.senderKind],
    aan: [question.receiverKind],
    over: [question.subjectRole],
    gegevens: question.dataCategories,
    strafbaar: [question.isCriminalData ? 'yes' : 'no'],
    doel: [question.purpose],
    wijze: [question.mode],
    zekerheid: [question.evidenceLevel],
    toestemming: [question.hasConsent ? 'yes' : 'no'],
    grondslag: [question.legalBasis],
  }
  const asked = new Set(stepsFor(all))
  return Object.fromEntries(Object.entries(all).filter(([name]) => asked.has(name as StepName)))
}

/** '?van=bank&aan=police…' with what comes after, such as the question to go back to. */
export function addressOf(answers: Answers, more: Record<string, string | null> = {}): string {
  const address = new URLSearchParams()
  for (const name of stepNames) for (const value of answers[name] ?? []) address.append(name, value)
  for (const [name, value] of Object.entries(more)) if (value !== null) address.append(name, value)
  const text = address.toString()
  return text === '' ? '' : `?${text}`
}
