// SPDX-License-Identifier: EUPL-1.2
import { type DecidingQuestion, decidingQuestions, dontKnow } from './deciding-questions.data.ts'

/** At most this many are asked of one reporter. */
export const mostQuestions = 3

/** Answer per question. */
export type DecidingAnswers = Readonly<Record<string, string>>

/** A concept that follows from the answers, and why. */
export interface DecidedByAnswer {
  concept: string
  /** 'question:answer' */
  why: string
}

/** Where each concept stands in the edition. */
export type Tree = ReadonlyMap<string, { facet: string; broader: readonly string[] }>

export function decidingQuestion(id: string): DecidingQuestion | null {
  return decidingQuestions.find((question) => question.id === id) ?? null
}

/** The concepts of an answer, or null when the question or the answer does not exist. "I do not know" decides nothing. */
export function optionOf(questionId: string, answer: string): readonly string[] | null {
  const options = decidingQuestion(questionId)?.options
  if (!options) return null
  return answer === dontKnow ? [] : Object.hasOwn(options, answer) ? (options[answer] ?? null) : null
}

interface Asked {
  /** Every question with its answer, in order; of the last one perhaps null: it is to be asked now. */
  questions: { question: DecidingQuestion; answer: string | null }[]
  /** What follows from the answers: one concept a facet, the last one said. */
  decided: DecidedByAnswer[]
}

/**
 * The questions that somebody meets who began with this form (null: not known) and gave these answers. Answers to
 * questions that are not met (any more) are left aside.
 */
function walk(form: string | null, answers: DecidingAnswers, tree: Tree, most: number): Asked {
  const questions: Asked['questions'] = []
  const decided = new Map<string, DecidedByAnswer>()
  const said: string[] = []
  let now = form
  while (questions.length < most) {
    const question = decidingQuestions.find(
      (each) => !questions.some((asked) => asked.question.id === each.id) && isDue(each, now, said, tree),
    )
    if (!question) break
    const answer = answers[question.id]
    const concepts = answer === undefined ? null : optionOf(question.id, answer)
    if (answer === undefined || !concepts) {
      questions.push({ question, answer: null })
      break
    }
    questions.push({ question, answer })
    const why = `${question.id}:${answer}`
    said.push(why)
    for (const concept of concepts) {
      decided.set(groupOf(concept, tree), { concept, why })
      if (concept.startsWith('FF-')) now = concept
    }
  }
  return { questions, decided: [...decided.values()] }
}

function isDue(question: DecidingQuestion, form: string | null, said: readonly string[], tree: Tree): boolean {
  if (form !== null && question.unless?.some((done) => isAt(form, done, tree))) return false
  if (form !== null && isDecided(question, form, tree)) return false
  return question.when.some(({ form: asked, after }) => {
    const fits = asked === 'unknown' ? form === null : form !== null && isAt(form, asked, tree)
    return fits && (after === undefined || after.some((answer) => said.includes(answer)))
  })
}

/** Whether the form is one that an answer to this question would lead to. */
function isDecided({ options }: DecidingQuestion, form: string, tree: Tree): boolean {
  const forms = Object.values(options)
    .flat()
    .filter((concept) => concept.startsWith('FF-'))
  return forms.some((decided) => isAt(form, decided, tree))
}

/** Whether a form is this one or stands below it. */
function isAt(form: string, ancestor: string, tree: Tree): boolean {
  return form === ancestor || (tree.get(form)?.broader ?? []).some((parent) => isAt(parent, ancestor, tree))
}

/** Concepts of one group answer one question; who ordered a payment and by what means are two. */
function groupOf(concept: string, tree: Tree): string {
  const { facet, broader } = tree.get(concept) ?? { facet: concept.slice(0, 2), broader: [] }
  return facet === 'PY' ? (broader[0] ?? facet) : facet
}

/** The questions to which these concepts are an answer. */
export function questionsAnswered(concepts: readonly string[]): string[] {
  const isSaid = (option: readonly string[]) => option.length > 0 && option.every((one) => concepts.includes(one))
  return decidingQuestions.filter(({ options }) => Object.values(options).some(isSaid)).map(({ id }) => id)
}

/** The next question, or null when everything was asked. `form`: where the reporter began, null when not known. */
export function nextQuestion(
  form: string | null,
  answers: DecidingAnswers,
  tree: Tree,
  most: number = mostQuestions,
): DecidingQuestion | null {
  const last = walk(form, answers, tree, most).questions.at(-1)
  return last?.answer === null ? last.question : null
}

/** Every question that was met, in order; the last one without an answer when it is to be asked now. */
export function askedQuestions(
  form: string | null,
  answers: DecidingAnswers,
  tree: Tree,
  most: number = mostQuestions,
): { question: DecidingQuestion; answer: string | null }[] {
  return walk(form, answers, tree, most).questions
}

/** What the answers decide, each with the answer that did. */
export function conceptsOfAnswers(form: string | null, answers: DecidingAnswers, tree: Tree): DecidedByAnswer[] {
  return walk(form, answers, tree, mostQuestions).decided
}
