// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { findCurrentEdition, findEdition, listEditions } from '../edition/current-edition.query.ts'
import type { FullConcept } from '../edition/concept.ts'
import { compareEditions } from './compare-editions.ts'

/** All editions, the comparison of two when both are known, and the decisions about all of them, newest first. */
export async function showEditions(ctx: Context, asked: { from: string | null; to: string | null }) {
  const { language } = ctx
  const [current, editions] = await Promise.all([findCurrentEdition(ctx), listEditions(ctx)])
  const wholes = await Promise.all(editions.map(({ version }) => findEdition(ctx, version)))
  const known = (version: string | null) => wholes.find((whole) => whole?.edition.version === version) ?? null
  const [from, to] = [known(asked.from), known(asked.to)]
  const named = ({ id, label }: FullConcept) => ({ id, label: label[language] })
  const nameOf = (id: string) => to?.byId.get(id)?.label[language] ?? id
  const compared = from && to ? compareEditions(from.concepts, to.concepts) : null
  const beside = current.commentary.decisions
  const decided = wholes.flatMap((whole) =>
    whole
      ? [...whole.decisions, ...beside.filter(({ edition }) => edition === whole.edition.version)].map((one) => ({
          ...one,
          edition: whole.edition.version,
        }))
      : [],
  )
  // A later edition repeats what was decided before.
  const once = decided.filter(
    (one, at) => decided.findLastIndex((other) => other.date === one.date && other.what.nl === one.what.nl) === at,
  )
  return {
    editions: editions.map(({ scheme, version, status, publishedOn }) => ({
      scheme,
      version,
      status,
      publishedOn,
      isInForce: version === current.edition.version,
    })),
    commentaryVersion: current.commentary.version,
    comparison: compared && {
      from: asked.from ?? '',
      to: asked.to ?? '',
      added: compared.added.map(named),
      removed: compared.removed.map(named),
      deprecated: compared.deprecated.map(({ concept, replacedBy }) => ({
        ...named(concept),
        replacedBy: replacedBy.map((id) => ({ id, label: nameOf(id) })),
      })),
      changed: compared.changed.map(({ concept, changes }) => ({
        ...named(concept),
        changes: changes.map(({ what, before, after }) => ({
          what,
          before: before?.[language] ?? '',
          after: after?.[language] ?? '',
        })),
      })),
    },
    decisions: once
      .toSorted((a, b) => b.date.localeCompare(a.date))
      .map(({ date, edition, concepts, what, why }) => ({
        date,
        edition,
        what: what[language],
        why: why[language],
        concepts: concepts.map((id) => ({ id, label: current.byId.get(id)?.label[language] ?? id })),
      })),
  }
}
