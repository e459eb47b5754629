// SPDX-License-Identifier: EUPL-1.2
import { format, type Language } from '#foundation/text'
import type { Barrier, Edition, Step, Words } from '../edition/edition.ts'
import { exportText } from './export.text.ts'

/** An edition as CommonMark, to read and to print: journeys with their steps, then every barrier once, then the sources. */
export function markdownModel(edition: Edition, language: Language): string {
  const t = exportText[language]
  const say = (words: Words) => plain(words[language] ?? words.nl)
  const heading = [
    `# ${format(t.title, language, { number: edition.number })}`,
    format(edition.status === 'draft' ? t.draft : t.published, language, { date: edition.date }),
    say(edition.decision),
    format(t.licence, language, { licence: edition.licence, authors: plain(edition.authors.join(', ')) }),
  ]
  const journeys = edition.journeys.map((journey) =>
    [
      `## ${journey.id} ${say(journey.label)}`,
      ...journey.variants.map((variant) => `- ${say(variant)}`),
      ...journey.steps.flatMap((id, at) => {
        const step = edition.steps[id]
        return step ? ['', stepText(edition, step, at + 1, language)] : []
      }),
    ].join('\n'),
  )
  const barriers = Object.values(edition.barriers).map((barrier) => barrierText(edition, barrier, language))
  const sources = Object.entries(edition.sources).map(
    ([id, { title, publisher, date, url }]) =>
      `- ${id}: ${plain(title)}. ${plain(publisher)}, ${plain(date)}. <${url}>`,
  )
  const parts = [...heading, ...journeys, `## ${t.barriers}`, ...barriers, `## ${t.sources}`, sources.join('\n')]
  return `${parts.join('\n\n')}\n`
}

function stepText(edition: Edition, step: Step, place: number, language: Language): string {
  const t = exportText[language]
  const say = (words: Words) => plain(words[language] ?? words.nl)
  const list = (title: string, items: string[]) =>
    items.length === 0 ? [] : [`**${title}:**`, '', ...items.map((item) => `- ${item}`), '']
  const signals = step.signals.map((signal) => {
    const who = signal.seenBy.map((id) => say(nameOf(edition.parties, id))).join(', ')
    return `${say(signal.text)} (${who}${signal.data ? `; ${say(signal.data)}` : ''}${signal.threshold ? `; ${say(signal.threshold)}` : ''})`
  })
  const barriers = step.barriers.flatMap((id) => {
    const barrier = edition.barriers[id]
    return barrier ? [`${id} ${say(barrier.label)}`] : []
  })
  return [
    `### ${place}. ${say(step.label)} (${step.id})`,
    '',
    say(step.goal),
    '',
    ...list(t.roles, step.offenderRoles.map(say)),
    ...list(
      t.facilitators,
      step.facilitators.map(({ label, knowing }) => `${say(label)} (${t[knowing]})`),
    ),
    ...list(t.occasions, step.occasions.map(say)),
    ...list(t.signals, signals),
    ...list(t.barriers, barriers),
    ...list('MITRE F3', step.mitreF3),
  ]
    .join('\n')
    .trimEnd()
}

function barrierText(edition: Edition, barrier: Barrier, language: Language): string {
  const t = exportText[language]
  const say = (words: Words) => plain(words[language] ?? words.nl)
  const { evidence } = barrier
  const line = (title: string, words: Words | undefined) => (words ? [`- ${title}: ${say(words)}`] : [])
  return [
    `### ${barrier.id} ${say(barrier.label)}`,
    '',
    say(barrier.description),
    '',
    `- ${t.kind}: ${say(nameOf(edition.kinds, barrier.kind))}`,
    `- ${t.owners}: ${barrier.owners.map((id) => say(nameOf(edition.parties, id))).join(', ')}`,
    `- ${t.status}: ${t[`status-${barrier.status}`]}${barrier.statusNote ? ` (${say(barrier.statusNote)})` : ''}`,
    ...line(t.legalBasis, barrier.legalBasis),
    ...line(t.expectedEffect, barrier.expectedEffect),
    ...line(t.sideEffects, barrier.sideEffects),
    `- ${t.evidence}: ${evidence.level}${evidence.note ? `. ${say(evidence.note)}` : ''}${evidence.sources.length > 0 ? ` [${evidence.sources.join(', ')}]` : ''}`,
  ].join('\n')
}

const nameOf = (items: Edition['parties'], id: string): Words =>
  items.find((item) => item.id === id)?.label ?? { nl: id }

/** Text that stays text: nothing of it becomes markup, a link or a new line. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}
