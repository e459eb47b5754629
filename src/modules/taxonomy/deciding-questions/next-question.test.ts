// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidingQuestions, dontKnow } from './deciding-questions.data.ts'
import { decidingText } from './deciding-questions.text.ts'
import { askedQuestions, conceptsOfAnswers, mostQuestions, nextQuestion, type Tree } from './next-question.ts'

const folder = join(import.meta.dirname, '../edition')
const file = readdirSync(folder).find((name) => name.endsWith('.json')) ?? ''
const concepts: { id: string; facet: string; broader: string[] }[] = JSON.parse(
  readFileSync(join(folder, file), 'utf8'),
).concepts
const tree: Tree = new Map(concepts.map((concept) => [concept.id, concept]))
const forms = concepts.filter(({ facet }) => facet === 'FF').map(({ id }) => id)

const anyForm = fc.option(fc.constantFrom(...forms), { nil: null })
/** Chooses per question one of its answers, by number. */
const choices = fc.array(fc.nat(20), { minLength: mostQuestions + 1, maxLength: mostQuestions + 1 })

function goThrough(form: string | null, chosen: readonly number[]) {
  const answers: Record<string, string> = {}
  const asked: string[] = []
  for (const number of chosen) {
    const question = nextQuestion(form, answers, tree)
    if (!question) break
    const values = [...Object.keys(question.options), dontKnow]
    answers[question.id] = values[number % values.length] ?? dontKnow
    asked.push(question.id)
  }
  return { answers, asked }
}

describe('deciding questions', () => {
  it('end after at most three, ask nothing twice, and decide only what the edition knows, one concept a facet', () => {
    fc.assert(
      fc.property(anyForm, choices, (form, chosen) => {
        const { answers, asked } = goThrough(form, chosen)
        expect(nextQuestion(form, answers, tree)).toBeNull()
        expect(asked.length).toBeLessThanOrEqual(mostQuestions)
        expect(new Set(asked).size).toBe(asked.length)
        expect(askedQuestions(form, answers, tree).map(({ question }) => question.id)).toEqual(asked)
        const decided = conceptsOfAnswers(form, answers, tree)
        for (const { concept, why } of decided) {
          expect(tree.has(concept), concept).toBe(true)
          expect(answers[why.split(':')[0] ?? '']).toBe(why.split(':')[1])
        }
        expect(decided.filter(({ concept }) => concept.startsWith('FF-')).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('decide only concepts of the edition, below what they were asked about, and have words in both languages', () => {
    const words: Record<string, string> = decidingText.nl
    const used = new Set(['unknown'])
    for (const { id, options } of decidingQuestions) {
      used.add(id)
      expect(Object.keys(options), id).not.toContain(dontKnow)
      for (const [answer, given] of Object.entries(options)) {
        used.add(`${id}.${answer}`)
        for (const concept of given) expect(tree.has(concept), concept).toBe(true)
      }
    }
    expect(Object.keys(words).toSorted()).toEqual([...used].toSorted())
    expect(Object.keys(decidingText.en).toSorted()).toEqual(Object.keys(words).toSorted())
  })

  it('are each asked of somebody', () => {
    const asked = new Set<string>()
    const visit = (form: string | null, answers: Record<string, string>) => {
      const question = nextQuestion(form, answers, tree)
      if (!question) return
      asked.add(question.id)
      for (const answer of [...Object.keys(question.options), dontKnow])
        visit(form, { ...answers, [question.id]: answer })
    }
    for (const form of [null, ...forms]) visit(form, {})
    expect(decidingQuestions.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([])
  })

  it('let a conversation decide between phishing and helpdesk fraud', () => {
    const decided = (answers: Record<string, string>) => conceptsOfAnswers('FF-200', answers, tree)
    expect(decided({ spoken: 'yes', 'posed-as': 'bank', 'bank-route': 'collected' })).toEqual([
      { concept: 'FF-412', why: 'bank-route:collected' },
      { concept: 'IP-010', why: 'posed-as:bank' },
    ])
    expect(decided({ spoken: 'no', 'handed-over': 'login', approved: 'the-other' })).toEqual([
      { concept: 'FF-210', why: 'handed-over:login' },
      { concept: 'PY-120', why: 'approved:the-other' },
    ])
    expect(decided({ spoken: 'yes', 'posed-as': 'acquaintance' })[0]?.concept).toBe('FF-300')
  })

  it('ask nobody who gave things to a false officer whether they approved a payment', () => {
    expect(goThrough('FF-430', [0, 0, 0, 0]).asked).not.toContain('approved')
    expect(goThrough('FF-420', [0, 0, 0, 0]).asked).toContain('approved')
  })

  it('leave aside what is answered off the path, and what is no answer', () => {
    expect(conceptsOfAnswers('FF-110', { bought: 'goods', spoken: 'yes', 'posed-as': 'bank' }, tree)).toEqual([])
    expect(nextQuestion('FF-110', { bought: 'nonsense' }, tree)?.id).toBe('bought')
    expect(nextQuestion('FF-110', { bought: 'constructor' }, tree)?.id).toBe('bought')
    expect(conceptsOfAnswers(null, { spoken: dontKnow, 'other-form': dontKnow }, tree)).toEqual([])
  })

  it('ask fewer when only one is allowed', () => {
    expect(askedQuestions('FF-410', { 'bank-route': 'codes' }, tree, 1).length).toBe(1)
    expect(nextQuestion('FF-410', { 'bank-route': 'codes' }, tree, 1)).toBeNull()
  })
})
