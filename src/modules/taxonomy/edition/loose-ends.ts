// SPDX-License-Identifier: EUPL-1.2

interface Parts {
  priorityForms: readonly string[]
  facets: readonly { id: string; topConcept: string }[]
  externalSchemes: readonly { id: string }[]
  sources: readonly { id: string }[]
  decisions: readonly { concepts: readonly string[] }[]
  concepts: readonly Part[]
}

interface Part {
  id: string
  facet: string
  broader: readonly string[]
  related: readonly string[]
  replacedBy: readonly string[]
  status: string
  priorityForm?: number | undefined
  mappings: readonly { scheme: string; code: string; sources: readonly string[] }[]
}

/** What does not fit together in an edition, one sentence each, with the concept that it is about. */
export function looseEnds(file: Parts): string[] {
  const byId = new Map(file.concepts.map((each) => [each.id, each]))
  const facets = new Set(file.facets.map(({ id }) => id))
  const schemes = new Set(file.externalSchemes.map(({ id }) => id))
  const sources = new Set(file.sources.map(({ id }) => id))
  const wrong: string[] = []
  if (byId.size !== file.concepts.length) wrong.push('two concepts have the same id')
  for (const each of file.concepts) {
    const say = (message: string) => wrong.push(`${each.id} ${message}`)
    for (const id of each.broader) if (!byId.has(id)) say(`stands under ${id}, which does not exist`)
    for (const id of each.related) if (!byId.has(id)) say(`is related to ${id}, which does not exist`)
    if (isOwnAncestor(each.id, byId)) say('stands under itself')
    if (!facets.has(each.facet)) say(`has the facet ${each.facet}, which does not exist`)
    if ((each.priorityForm !== undefined) !== file.priorityForms.includes(each.id))
      say('has a priorityForm that the list priorityForms does not have, or the other way round')
    for (const message of wrongWithEnd(each, byId)) say(message)
    for (const { scheme, code, sources: named } of each.mappings) {
      if (!schemes.has(scheme)) say(`is mapped to ${code} of ${scheme}, which is no scheme of this edition`)
      for (const id of named) if (!sources.has(id)) say(`is mapped by source ${id}, which does not exist`)
    }
    const targets = each.mappings.map(({ scheme, code }) => `${code} of ${scheme}`)
    for (const target of targets.filter((one, at) => targets.indexOf(one) !== at)) say(`is mapped twice to ${target}`)
  }
  for (const id of file.priorityForms) if (!byId.has(id)) wrong.push(`priority form ${id} does not exist`)
  for (const { id, topConcept } of file.facets)
    if (byId.get(topConcept)?.facet !== id) wrong.push(`facet ${id} begins at ${topConcept}, which is not in it`)
  for (const id of file.decisions.flatMap(({ concepts }) => concepts))
    if (!byId.has(id)) wrong.push(`a decision is about ${id}, which does not exist`)
  return wrong
}

/** A deprecated concept says what to use instead, and nothing that is in use hangs on it. */
function wrongWithEnd(each: Part, byId: ReadonlyMap<string, Part>): string[] {
  const ended = (id: string) => byId.get(id)?.status === 'deprecated'
  if (each.status !== 'deprecated')
    return [
      ...(each.replacedBy.length > 0 ? ['has a replacement and is not deprecated'] : []),
      ...each.broader.filter(ended).map((id) => `stands under ${id}, which is deprecated`),
    ]
  if (each.replacedBy.length === 0) return ['is deprecated and names no replacement']
  return each.replacedBy.flatMap((id) =>
    byId.has(id) && !ended(id) ? [] : [`is replaced by ${id}, which does not exist or is deprecated itself`],
  )
}

function isOwnAncestor(id: string, byId: ReadonlyMap<string, Part>): boolean {
  const seen = new Set<string>()
  const open = [...(byId.get(id)?.broader ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(byId.get(next)?.broader ?? []))
  }
  return false
}
