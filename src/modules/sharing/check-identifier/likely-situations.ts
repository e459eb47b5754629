// SPDX-License-Identifier: EUPL-1.2
import { tellsPayment } from '#plain/reports'
import type { ReadForms } from './answers-to.ts'
import { tellsOfOneself } from './help-asked.ts'
import type { Situation } from './likely-situations.text.ts'
import { isMessage } from './message-kind.ts'
import type { Verdict } from './one-verdict.ts'

/** How many somebody is given to choose from: of three, one is nearly always right (`npm run evaluate -- situations`). */
const mostOffered = 3
/** What is less probable than this is no help to choose from. */
const leastLikely = 0.01

const ofForm: Readonly<Record<string, Situation>> = {
  'FF-110': 'gekocht-niet-geleverd',
  'FF-120': 'verkocht-niet-betaald',
  'FF-200': 'phishing',
  'FF-300': 'hulpvraag',
  'FF-500': 'identiteit',
  'FF-910': 'belegging',
  'FF-940': 'factuur',
}

const police =
  /\b(?:politie\p{L}*|agent\p{L}*|rechercheur\p{L}*|inbre\p{L}*|inbra\p{L}*|sierad\p{L}*|goud\p{L}*|juwel\p{L}*|overheid|police\p{L}*|officer\p{L}*|detective|burgl\p{L}*|jewel\p{L}*)\b/iu
const computer =
  /\b(?:microsoft|windows|computer\p{L}*|laptop\p{L}*|pc|meek[ei]{1,2}k\p{L}*|anydesk|teamviewer|virus\p{L}*|helpdesk|scherm|screen|remote\p{L}*)\b/iu
const images =
  /\b(?:naakt\p{L}*|bloot|blote|nudes?|naked|intiem\p{L}*|filmpjes? (?:van|met) (?:mij|me|mijzelf|mezelf|mijn|mn|haar|hem)|webcam|sext\p{L}*|chant\p{L}*|afpers\p{L}*|blackmail\p{L}*)\b/iu

/** One form of the model is several situations to whoever it happens to: its probability is shared out by what the words name. */
function shared(form: string, text: string): [Situation, number][] {
  if (form === 'FF-400')
    return [
      ['bankhelpdesk', 0.6],
      ['nepagent', police.test(text) ? 1 : 0.3],
      ['techhelpdesk', computer.test(text) ? 1 : 0.2],
    ]
  if (form === 'FF-920')
    return [
      ['dating', 0.6],
      ['dreigen-met-beelden', images.test(text) ? 1 : 0.2],
    ]
  // The model has extortion among what has no form of its own.
  if (form === 'FF-900') return images.test(text) ? [['dreigen-met-beelden', 1]] : []
  const situation = ofForm[form]
  return situation ? [[situation, 1]] : []
}

/** Situations that a text tells of most probably, the likeliest first. */
export function rankedSituations(text: string, forms: ReturnType<ReadForms>): Situation[] {
  const ranked = forms
    .flatMap(({ form, probability }) =>
      shared(form ?? '', text).map(([situation, share]) => ({ situation, weight: share * probability })),
    )
    .filter(({ weight }) => weight >= leastLikely)
    .toSorted((a, b) => b.weight - a.weight)
  return [...new Set(ranked.map(({ situation }) => situation))]
}

/** What somebody who tells what happened to them may choose from; nothing of a message that they were sent. */
export function likelySituations(text: string, readForms: ReadForms): Situation[] {
  const isTold = tellsOfOneself(text) || tellsPayment(text)
  return isTold && isMessage(text, 'alone') ? rankedSituations(text, readForms(text)).slice(0, mostOffered) : []
}

/** The same beside a verdict, where no other page than that of a situation comes first. */
export function offeredBeside({ lead, seen }: Pick<Verdict, 'lead' | 'seen'>, readForms: ReadForms): Situation[] {
  const { answer, reason } = lead
  const isOpen =
    answer === 'likely_fraud' ||
    (answer === 'none_or_too_few' && tellsPayment(seen)) ||
    ['cheated', 'help-asked', 'told', 'message-unsure'].includes(reason ?? '')
  return isOpen ? likelySituations(seen, readForms) : []
}
