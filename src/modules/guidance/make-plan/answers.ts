// SPDX-License-Identifier: EUPL-1.2

/**
 * What somebody can say, question by question. Every answer is a choice, never free text: nothing here says who somebody is. The order is
 * the order in which is asked; what cannot wait comes first. The order of choices is that of the code of a plan; `question.text.ts` has the one on the page.
 */
export const choices = {
  /** Going on at this moment. */
  now: ['door', 'threat', 'despair', 'calling', 'remote', 'just-paid'],
  what: [
    'bankhelpdesk',
    'phishing',
    'hulpvraag',
    'gekocht-niet-geleverd',
    'verkocht-niet-betaald',
    'techhelpdesk',
    'identiteit',
    'belegging',
    'dating',
    'factuur',
    'geld-terug-beloofd',
    'geldezel',
    'iets-anders',
    'nepagent',
  ],
  who: ['adult', 'minor', 'entrepreneur', 'company', 'helper'],
  /** By which means money, or what is worth it, went. */
  paid: [
    'transfer',
    'credit-card',
    'direct-debit',
    'payment-service',
    'crypto',
    'gift-card',
    'cash',
    'ideal',
    'card-machine',
    'money-transfer',
    'goods',
  ],
  ago: ['hour', 'three-days', 'eight-weeks', 'longer'],
  /** What else the other has. */
  gave: ['login', 'bank-card', 'identity', 'device', 'images'],
  contact: ['recovery', 'in-touch', 'over'],
  bank: ['not-called', 'called', 'refused', 'refused-filed'],
  /** Of some kinds what exactly; `casesOf` says which fit. */
  case: [
    'contract',
    'account',
    'adverts',
    'hacked',
    'leak',
    'money-received',
    'lent-out',
    'summoned',
    'rubbish',
    'child',
    'false-proof',
    'payment-link',
    'delays',
    'false-invoice',
    'order',
    'ghost',
    'love',
    'blackmail',
    'threat-mail',
    'demand',
    'number',
    'asked',
  ],
} as const

/** The bank pays nothing back, whether the police know of it or not. */
export const refusedByBank = ['refused', 'refused-filed'] as const satisfies readonly (typeof choices.bank)[number][]

export type Question = keyof typeof choices
export type Choice<Q extends Question> = (typeof choices)[Q][number]
/** In the order of the code of a plan, and of the keys of a call-taker. */
export const questions = Object.keys(choices) as Question[]
/** In the order in which they are asked. */
export const askedOrder = [
  'now',
  'what',
  'case',
  ...questions.filter((one) => !['now', 'what', 'case'].includes(one)),
] as Question[]

/** Which cases fit a kind; a kind that is left out has none, and is not asked for one. */
export const casesOf: { readonly [What in Choice<'what'>]?: readonly Choice<'case'>[] } = {
  identiteit: ['contract', 'account', 'adverts', 'hacked', 'number', 'leak'],
  geldezel: ['asked', 'money-received', 'lent-out', 'summoned'],
  'gekocht-niet-geleverd': ['rubbish', 'child'],
  'verkocht-niet-betaald': ['false-proof', 'payment-link', 'delays'],
  factuur: ['false-invoice', 'order', 'ghost', 'demand'],
  dating: ['love', 'blackmail'],
  'iets-anders': ['threat-mail', 'demand'],
}

/** Of these somebody may choose several, or none: the empty list is an answer too. */
export const severalOf = ['now', 'paid', 'gave'] as const satisfies readonly Question[]

/** What was said so far. Left out: not asked yet, or skipped. */
export type Answers = { [Q in Question]?: readonly Choice<Q>[] }

/** The question that comes next; null when everything that matters here was asked. */
export function nextQuestion(answers: Answers): Question | null {
  return askedOrder.find((question) => answers[question] === undefined && matters(question, answers)) ?? null
}

/** Without what an answer that was changed leaves no question for. */
export function fitting(answers: Answers): Answers {
  let kept: Answers = {}
  for (const question of askedOrder)
    if (answers[question] !== undefined && matters(question, kept) && isOffered(question, answers))
      kept = { ...kept, [question]: answers[question] }
  return kept
}

function isOffered(question: Question, { what, case: cases }: Answers): boolean {
  return (
    question !== 'case' || !cases?.[0] || what?.some((one) => cases.some((it) => casesOf[one]?.includes(it))) === true
  )
}

/** Nobody is asked what their earlier answers already say. */
function matters(question: Question, { now, what, paid, gave, case: cases }: Answers): boolean {
  const hasPaid = (paid?.length ?? 0) > 0
  if (question === 'case') return what?.some((one) => casesOf[one]) === true
  if (question === 'ago') return hasPaid && !now?.includes('just-paid')
  // Whoever is on the line is in touch.
  if (question === 'contact') return now?.includes('calling') !== true
  if (question !== 'bank') return true
  const canBeRobbed = gave?.some((one) => one === 'login' || one === 'bank-card' || one === 'device') === true
  return (
    what?.includes('bankhelpdesk') === true ||
    hasPaid ||
    canBeRobbed ||
    cases?.includes('number') === true ||
    now?.some((one) => one === 'remote' || one === 'just-paid') === true
  )
}

/** The answers with what follows from them: who is on the line is in touch, and who paid just now, paid less than an hour ago. */
export function completed(answers: Answers): Answers {
  const { now, contact, paid } = answers
  const inTouch = now?.includes('calling') && contact === undefined ? { contact: ['in-touch'] as const } : {}
  if (!now?.includes('just-paid')) return { ...answers, ...inTouch }
  return { ...answers, ...inTouch, paid: paid?.length ? paid : ['transfer'], ago: ['hour'] }
}
