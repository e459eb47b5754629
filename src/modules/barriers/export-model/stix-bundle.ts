// SPDX-License-Identifier: EUPL-1.2
import {
  identityOf,
  objectHead,
  objectId,
  relationshipOf,
  statementMarking,
  type StixBundle,
  type StixObject,
} from '@dijkwacht/stix-taxii/stix'
import type { Barrier, Edition, Journey, Step, Words } from '../edition/edition.ts'

/** The same for every version of an object, so that the ids of one thing belong together. */
const created = '2026-11-24T00:00:00.000Z'
const killChain = 'dijkwacht-barrier-model'
/** Ours, so that ids never clash with those of others. */
const namespace = '7d0f5c1e-6a0b-5d34-9f0c-2b1c6f4a8e21'

/** 'attack-pattern--…': the same thing has the same id in every edition. */
const idOf = (type: string, name: string) => objectId(type, namespace, name)

/**
 * An edition as a STIX 2.1 bundle: steps as attack patterns with their techniques of MITRE F3, barriers as courses of action that mitigate them, and a
 * grouping for each journey with its steps in order. English where there is English. Signals are no part: they are no indicators.
 */
export function stixBundle(edition: Edition, baseUrl: string): StixBundle {
  const marking = idOf('marking-definition', `licence/${edition.licence}`)
  const createdBy = idOf('identity', 'dijkwacht')
  const head = (type: string, name: string) => ({
    id: idOf(type, name),
    created,
    modified: `${edition.date}T00:00:00.000Z`,
    createdBy,
    markings: [marking],
  })
  const common = (type: string, name: string) => objectHead(type, head(type, name))
  const steps = Object.values(edition.steps)
  const barriers = Object.values(edition.barriers)
  const own = (id: string) => ({
    source_name: 'dijkwacht',
    external_id: id,
    url: `${baseUrl}/v1/barrier-editions/${edition.number}`,
  })
  const objects: StixObject[] = [
    statementMarking({
      id: marking,
      created,
      statement: `${edition.licence}: ${edition.authors.join(', ')}`,
    }),
    identityOf({ ...head('identity', 'dijkwacht'), name: 'Dijkwacht', identityClass: 'group' }),
    ...steps.map((step) => ({ ...common('attack-pattern', step.id), ...attackPattern(edition, step, own(step.id)) })),
    ...barriers.map((barrier) => ({
      ...common('course-of-action', barrier.id),
      ...courseOfAction(edition, barrier, own(barrier.id)),
    })),
    ...steps.flatMap((step) =>
      step.barriers.map((barrier) =>
        relationshipOf({
          ...head('relationship', `${barrier} mitigates ${step.id}`),
          kind: 'mitigates',
          source: idOf('course-of-action', barrier),
          target: idOf('attack-pattern', step.id),
        }),
      ),
    ),
    ...edition.journeys
      .filter((journey) => journey.steps.length > 0)
      .map((journey) => ({ ...common('grouping', journey.id), ...grouping(journey, own(journey.id)) })),
  ]
  return { type: 'bundle', id: idOf('bundle', String(edition.number)), objects }
}

function attackPattern(edition: Edition, step: Step, own: object) {
  const phase = edition.phases.find(({ id }) => id === step.phase)
  return {
    lang: step.label.en ? 'en' : 'nl',
    name: english(step.label),
    description: english(step.goal),
    ...(step.label.en ? { aliases: [step.label.nl] } : {}),
    ...(phase
      ? { kill_chain_phases: [{ kill_chain_name: killChain, phase_name: phaseName(english(phase.label)) }] }
      : {}),
    external_references: [
      own,
      ...step.mitreF3.map((code) => ({
        source_name: 'mitre-f3',
        external_id: code,
        url: `https://ctid.mitre.org/fraud/techniques/${code}`,
      })),
    ],
  }
}

function courseOfAction(edition: Edition, barrier: Barrier, own: object) {
  const sources = barrier.evidence.sources.flatMap((id) => edition.sources[id] ?? [])
  return {
    lang: barrier.label.en ? 'en' : 'nl',
    name: english(barrier.label),
    description: english(barrier.description),
    labels: [`evidence-${barrier.evidence.level.toLowerCase()}`, `status-${barrier.status}`],
    external_references: [
      own,
      ...sources.map(({ title, publisher, url }) => ({ source_name: publisher, description: title, url })),
    ],
  }
}

function grouping(journey: Journey, own: object) {
  return {
    lang: journey.label.en ? 'en' : 'nl',
    name: english(journey.label),
    context: 'unspecified',
    object_refs: journey.steps.map((id) => idOf('attack-pattern', id)),
    external_references: [own],
  }
}

const english = (words: Words) => words.en ?? words.nl
const phaseName = (label: string) =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
