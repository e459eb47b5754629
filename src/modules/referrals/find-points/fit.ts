// SPDX-License-Identifier: EUPL-1.2

export interface FitQuestion {
  text: string
  fitsWhen: 'yes' | 'no'
  /** Whether the caller banks there, which the own account says. */
  isOwnBank?: true
}

/** `not`: the question whose answer says so. */
export type Fit = { is: 'fits' } | { is: 'unknown' } | { is: 'not'; because: string; said: 'yes' | 'no' }

/** Whether a point fits, from the answers to its questions in their order. One that says no is enough; what was not asked leaves it open. */
export function fitOf(questions: readonly FitQuestion[], answers: readonly (string | undefined)[]): Fit {
  for (const [place, { text, fitsWhen }] of questions.entries()) {
    const said = answers[place]
    if ((said === 'yes' || said === 'no') && said !== fitsWhen) return { is: 'not', because: text, said }
  }
  const isAnswered = questions.every((_, place) => answers[place] === 'yes' || answers[place] === 'no')
  return isAnswered && questions.length > 0 ? { is: 'fits' } : { is: 'unknown' }
}

/** The field of one question on the form. */
export function questionField(pointId: string, place: number): string {
  return `q.${pointId}.${place}`
}
