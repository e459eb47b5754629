// SPDX-License-Identifier: EUPL-1.2

/** `path`: `type:property`; `text`: what stood in quotes, without its backslashes; `value`: a number, moment, boolean or bytes. */
export interface PatternToken {
  kind: 'sign' | 'word' | 'path' | 'text' | 'value'
  text: string
}

/** The words of a pattern; null when a text has no end or a sign is none of a pattern. In one pass, without backtracking. */
export function patternTokens(pattern: string): PatternToken[] | null {
  const found: PatternToken[] = []
  let at = 0
  while (at < pattern.length) {
    const sign = pattern.charAt(at)
    if (/\s/.test(sign)) {
      at += 1
    } else if (sign === "'") {
      const text = textAt(pattern, at)
      if (!text) return null
      found.push({ kind: 'text', text: text.value })
      at = text.end
    } else if (/[hbt]/.test(sign) && pattern.charAt(at + 1) === "'") {
      const text = textAt(pattern, at + 1)
      if (!text) return null
      found.push({ kind: 'value', text: pattern.slice(at, text.end) })
      at = text.end
    } else if (/[[\](),]/.test(sign)) {
      found.push({ kind: 'sign', text: sign })
      at += 1
    } else if (/[=!<>]/.test(sign)) {
      const two = pattern.slice(at, at + 2)
      const text = /^(==|!=|<>|<=|>=)$/.test(two) ? two : sign
      found.push({ kind: 'sign', text })
      at += text.length
    } else {
      const token = wordAt(pattern, at)
      if (!token) return null
      found.push(token.token)
      at = token.end
    }
  }
  return found
}

function textAt(pattern: string, from: number): { value: string; end: number } | null {
  let value = ''
  for (let at = from + 1; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at)
    if (sign === "'") return { value, end: at + 1 }
    if (sign === '\\') {
      at += 1
      const next = pattern.charAt(at)
      if (next !== '\\' && next !== "'") return null
      value += next
    } else value += sign
  }
  return null
}

/** A word, number or path; a path goes on through `.name`, `.'name'` and `[0]` or `[*]`. */
function wordAt(pattern: string, from: number): { token: PatternToken; end: number } | null {
  const plain = /[\w.*+:-]+/y
  plain.lastIndex = from
  if (!plain.test(pattern)) return null
  let end = plain.lastIndex
  const isPath = pattern.slice(from, end).includes(':')
  while (isPath && end < pattern.length) {
    const step = /'(?:[^'\\]|\\.)*'|\[(?:\d+|\*)\][\w.-]*|[\w.-]+/y
    step.lastIndex = end
    const before = pattern.charAt(end - 1)
    if ((pattern.charAt(end) === "'" && before !== '.' && before !== ':') || !step.test(pattern)) break
    end = step.lastIndex
  }
  const text = pattern.slice(from, end)
  if (isPath) return { token: { kind: 'path', text }, end }
  return { token: { kind: /^[-+\d.]/.test(text) || /^(true|false)$/.test(text) ? 'value' : 'word', text }, end }
}
