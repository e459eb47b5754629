// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FormEntries, FormReader } from '#foundation/web'
import { findPeopleNamed, listOrganisations } from '#modules/partners'
import { type ArticleAudience, personKey } from '../article/article.ts'
import { knowledgeMessages } from '../article/article.text.ts'
import type { Person } from '../article/who.query.ts'

const mostNamed = 50

/** Who may read it, from a form: organisations by choice (the own one always), people by name. Whoever fills it in is one of them. */
export async function readCircle(
  ctx: Context,
  form: FormReader,
  entries: FormEntries,
  audience: ArticleAudience,
  by: Person,
): Promise<{ toOrganisations: string[]; toPeople: string[] }> {
  const none = { toOrganisations: [], toPeople: [] }
  if (audience === 'amber') {
    const known = new Set((await listOrganisations(ctx)).map(({ id }) => id))
    const chosen = [entries.toOrganisations ?? []].flat().filter((id) => known.has(id))
    if (chosen.length === 0) form.wrong('toOrganisations', knowledgeMessages.chooseOrganisations)
    return { ...none, toOrganisations: [...new Set([by.organisationId, ...chosen])] }
  }
  if (audience !== 'red') return none
  const lines = linesOf([entries.toPeople ?? ''].flat().join('\n'))
  if (lines.length === 0) form.wrong('toPeople', knowledgeMessages.nameSomebody)
  if (lines.length > mostNamed) {
    form.wrong('toPeople', knowledgeMessages.tooManyNamed, { most: mostNamed })
    return none
  }
  const found = await findPeopleNamed(
    ctx,
    lines.map((line) => nameIn(line, by)),
    'knowledge:read',
  )
  const people = found.flatMap((matches, index) => {
    const [one] = matches
    if (one && matches.length === 1) return [personKey(one)]
    form.wrong('toPeople', knowledgeMessages.notOnePerson, { line: (lines[index] ?? '').slice(0, 100) })
    return []
  })
  return { ...none, toPeople: [...new Set([personKey(by), ...people])] }
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** 'Noor Verhoeven, Openbaar Ministerie (demo)'; without an organisation a colleague. */
function nameIn(line: string, by: Person): { name: string; organisation: string } {
  const [name = '', organisation = ''] = line.split(/,(.*)/).map((part) => part.trim())
  return { name, organisation: organisation === '' ? by.organisationName : organisation }
}
