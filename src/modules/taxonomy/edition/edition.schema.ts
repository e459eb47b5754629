// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

const bilingual = z.object({ nl: z.string().min(1), en: z.string().min(1) })

const concept = z.object({
  id: z.string().regex(/^[A-Z]{2}-\d{3}$/),
  facet: z.string().regex(/^[A-Z]{2}$/),
  broader: z.array(z.string()),
  prefLabel: bilingual,
  altLabel: z.record(z.string(), z.array(z.string())).optional(),
  definition: bilingual,
  scopeNote: z.record(z.string(), z.string()).optional(),
  priorityForm: z.number().int().min(1).optional(),
  status: z.string(),
  since: z.string(),
  mappings: z.array(z.looseObject({ scheme: z.string(), code: z.string(), relation: z.string() })),
})

/** A taxonomy edition as its file says it. Other keys of the file (sources, policies, schemes) are left for step 6. */
export const editionFile = z
  .object({
    edition: z.object({
      id: z.string().min(1),
      title: bilingual,
      version: z.string().min(1),
      date: z.iso.date(),
      status: z.enum(['draft', 'published']),
    }),
    priorityForms: z.array(z.string()),
    concepts: z.array(concept).min(1),
  })
  .superRefine((file, problem) => {
    const say = (message: string) => problem.addIssue({ code: 'custom', path: ['concepts'], message })
    const byId = new Map(file.concepts.map((each) => [each.id, each]))
    if (byId.size !== file.concepts.length) say('two concepts have the same id')
    for (const each of file.concepts) {
      for (const id of each.broader) if (!byId.has(id)) say(`${each.id} stands under ${id}, which does not exist`)
      if (isOwnAncestor(each.id, byId)) say(`${each.id} stands under itself`)
      if ((each.priorityForm !== undefined) !== file.priorityForms.includes(each.id))
        say(`${each.id}: priorityForm and the list priorityForms do not agree`)
    }
    for (const id of file.priorityForms) if (!byId.has(id)) say(`priority form ${id} does not exist`)
  })

export type EditionFile = z.infer<typeof editionFile>

function isOwnAncestor(id: string, byId: ReadonlyMap<string, { broader: string[] }>): boolean {
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
