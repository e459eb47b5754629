// SPDX-License-Identifier: EUPL-1.2
import type { Plugin } from 'vite'
import type { Language } from '../src/foundation/text/index.ts'

interface Node {
  type: string
  start: number
  end: number
  key?: { name?: string; value?: unknown }
  value?: Node
  properties?: Node[]
}

/** Takes the words of the other language out of files of text: a script that speaks to one reader carries one. */
export function onlyIn(language: Language): Plugin {
  return {
    name: 'only-in-language',
    enforce: 'post',
    transform(code, id) {
      if (!id.split('?', 1)[0]?.endsWith('.text.ts')) return null
      const cuts: [start: number, end: number, instead: string][] = []
      visit(this.parse(code), (node) => {
        const pair = node.type === 'ObjectExpression' ? pairIn(node) : null
        const other = pair?.[language === 'nl' ? 'en' : 'nl']
        if (other) cuts.push([other.start, other.end, other.type === 'ObjectExpression' ? '{}' : "''"])
      })
      const outer = cuts.filter(([start]) => !cuts.some(([from, to]) => from < start && start < to))
      return outer
        .toSorted(([one], [another]) => another - one)
        .reduce((text, [start, end, instead]) => text.slice(0, start) + instead + text.slice(end), code)
    },
  }
}

/** The two values of `{ nl: …, en: … }`; null: it is another object. */
function pairIn({ properties = [] }: Node): Record<Language, Node> | null {
  const of = (name: Language) => properties.find(({ key }) => (key?.name ?? key?.value) === name)?.value
  const [nl, en] = [of('nl'), of('en')]
  return properties.length === 2 && nl && en ? { nl, en } : null
}

function visit(node: Node, look: (node: Node) => void): void {
  look(node)
  for (const below of Object.values(node).flat())
    if (below !== null && typeof below === 'object' && 'type' in below) visit(below as Node, look)
}
