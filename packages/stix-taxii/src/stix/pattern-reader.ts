// SPDX-License-Identifier: EUPL-1.2
import { type PatternToken, patternTokens } from './pattern-tokens.ts'

/** What a pattern asks of one observable: its type and the properties that must be so. */
export interface PatternObservable {
  type: string
  [property: string]: string
}

/**
 * Why a pattern is not read. `operator`: a comparison other than `=` and `IN` (its word stands in `detail`); `sequence`: observations that must
 * come together or one after another (AND, FOLLOWEDBY, WITHIN, REPEATS, START); `two-types`: one observation of two types at once; `value`: no text.
 * `detail` may hold a part of the pattern: keep it out of a log.
 */
export type PatternRefusal =
  | 'too-long'
  | 'too-deep'
  | 'too-many'
  | 'malformed'
  | 'operator'
  | 'sequence'
  | 'two-types'
  | 'path'
  | 'value'

/** What was read of a pattern, or why it was not. */
export type ReadPattern =
  | { ok: true; observables: PatternObservable[] }
  | { ok: false; refusal: PatternRefusal; detail: string }

/** How long, deep and wide a pattern may be. */
export const patternLimits = { length: 20_000, depth: 16, observables: 200 }

class Refused extends Error {
  readonly refusal: PatternRefusal
  constructor(refusal: PatternRefusal, detail: string) {
    super(detail)
    this.refusal = refusal
  }
}

/**
 * Reads patterns that compare: one observation or several with OR, each with `=`, `IN`, AND and OR. Gives each observable that would match. Everything
 * else (time windows, sequences, expressions, negations) is refused by name, because half a pattern would mean something else.
 */
export function readPattern(pattern: string, limits: Partial<typeof patternLimits> = {}): ReadPattern {
  const bounds = { ...patternLimits, ...limits }
  try {
    if (pattern.length > bounds.length) throw new Refused('too-long', `more than ${bounds.length} characters`)
    const tokens = patternTokens(pattern)
    if (!tokens) throw new Refused('malformed', 'a text without its end, or a sign that no pattern has')
    const reader = new Reader(tokens, bounds)
    const observables = reader.observations()
    reader.end()
    return { ok: true, observables }
  } catch (problem) {
    if (problem instanceof Refused) return { ok: false, refusal: problem.refusal, detail: problem.message }
    throw problem
  }
}

type Conjunction = { type: string; path: string; value: string }[]

class Reader {
  private at = 0
  private depth = 0
  private readonly tokens: readonly PatternToken[]
  private readonly bounds: typeof patternLimits
  constructor(tokens: readonly PatternToken[], bounds: typeof patternLimits) {
    this.tokens = tokens
    this.bounds = bounds
  }

  /** `[…] OR […]`, with parentheses. */
  observations(): PatternObservable[] {
    const found = this.observation()
    while (this.takeWord('OR')) this.add(found, this.observation())
    return found
  }

  end(): void {
    const token = this.tokens[this.at]
    if (!token) return
    if (token.kind === 'word' && /^(AND|FOLLOWEDBY|WITHIN|REPEATS|START)$/.test(token.text))
      throw new Refused('sequence', token.text)
    throw new Refused('malformed', `${token.text.slice(0, 40)} is not expected`)
  }

  private observation(): PatternObservable[] {
    if (this.takeSign('(')) {
      this.deeper()
      const inner = this.observations()
      if (!this.takeSign(')')) {
        this.end()
        throw new Refused('malformed', 'a parenthesis without its end')
      }
      this.depth -= 1
      return inner
    }
    this.needSign('[')
    const alternatives = this.comparisons()
    this.needSign(']')
    return alternatives.map(observableOfConjunction)
  }

  /** OR binds less than AND; the answer is in alternatives, each of comparisons that all must hold. */
  private comparisons(): Conjunction[] {
    const found = this.conjunction()
    while (this.takeWord('OR')) this.add(found, this.conjunction())
    return found
  }

  private conjunction(): Conjunction[] {
    let found = this.comparison()
    while (this.takeWord('AND')) {
      const more = this.comparison()
      this.bounded(found.length * more.length)
      found = found.flatMap((one) => more.map((other) => [...one, ...other]))
    }
    return found
  }

  private comparison(): Conjunction[] {
    if (this.takeSign('(')) {
      this.deeper()
      const inner = this.comparisons()
      this.needSign(')')
      this.depth -= 1
      return inner
    }
    const { type, path } = this.path()
    const operator = this.next()
    if (operator.kind === 'sign' && (operator.text === '=' || operator.text === '=='))
      return [[{ type, path, value: this.text() }]]
    if (operator.kind === 'word' && operator.text === 'IN') return this.list().map((value) => [{ type, path, value }])
    throw new Refused('operator', operator.text.slice(0, 40))
  }

  private path(): { type: string; path: string } {
    const token = this.next()
    if (token.kind === 'word' && /^(NOT|EXISTS)$/.test(token.text)) throw new Refused('operator', token.text)
    if (token.kind !== 'path') throw new Refused('malformed', `${token.text.slice(0, 40)} is no path`)
    const [type = '', path = ''] = token.text.split(/:(.*)/s)
    if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(type) || !/^[a-z][a-z\d_]*$/.test(path))
      throw new Refused('path', token.text.slice(0, 80))
    return { type, path }
  }

  private text(): string {
    const token = this.next()
    if (token.kind !== 'text') throw new Refused('value', token.text.slice(0, 40))
    return token.text
  }

  private list(): string[] {
    this.needSign('(')
    const found = [this.text()]
    while (this.takeSign(',')) this.add(found, [this.text()])
    this.needSign(')')
    return found
  }

  private next(): PatternToken {
    const token = this.tokens[this.at]
    if (!token) throw new Refused('malformed', 'the pattern ends too early')
    this.at += 1
    return token
  }

  private takeWord(text: string): boolean {
    return this.take('word', text)
  }

  private takeSign(text: string): boolean {
    return this.take('sign', text)
  }

  private take(kind: PatternToken['kind'], text: string): boolean {
    const token = this.tokens[this.at]
    if (token?.kind !== kind || token.text !== text) return false
    this.at += 1
    return true
  }

  private needSign(sign: string): void {
    if (this.takeSign(sign)) return
    const token = this.tokens[this.at]
    throw new Refused('malformed', `${sign} is missing before ${token ? token.text.slice(0, 40) : 'the end'}`)
  }

  private deeper(): void {
    this.depth += 1
    if (this.depth > this.bounds.depth) throw new Refused('too-deep', `more than ${this.bounds.depth} parentheses`)
  }

  private add<T>(found: T[], more: T[]): void {
    this.bounded(found.length + more.length)
    found.push(...more)
  }

  private bounded(count: number): void {
    if (count > this.bounds.observables)
      throw new Refused('too-many', `more than ${this.bounds.observables} observables`)
  }
}

function observableOfConjunction(all: Conjunction): PatternObservable {
  const type = all[0]?.type ?? ''
  const properties: Record<string, string> = {}
  for (const { type: other, path, value } of all) {
    if (other !== type) throw new Refused('two-types', `${type} and ${other}`)
    if (Object.hasOwn(properties, path) && properties[path] !== value) throw new Refused('malformed', `${path} twice`)
    Object.defineProperty(properties, path, { value, enumerable: true, writable: true, configurable: true })
  }
  return { ...properties, type }
}
