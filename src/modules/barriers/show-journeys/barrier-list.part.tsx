// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { evidenceText } from '#values'
import { drawText } from '../draw-journey/draw-journey.text.ts'
import { inLanguage, type JourneyView } from '../draw-journey/journey-view.ts'
import type { Barrier, Edition } from '../edition/edition.ts'
import { unique } from '../show-coverage/coverage.ts'
import { Said } from './translated-words.part.tsx'
import { text } from './show-journeys.text.ts'
import { SourceList } from './source-list.part.tsx'
import { partyNames } from './step-section.part.tsx'

/** Every barrier of a journey once, folded; the address of one opens it. */
export function BarrierList({ edition, view }: { edition: Edition; view: JourneyView }) {
  const language = useLanguage()
  const t = translate(text, language)
  const ids = unique(view.steps.flatMap(({ bricks }) => bricks.map(({ id }) => id)))
  const barriers = ids
    .flatMap((id) => edition.barriers[id] ?? [])
    .toSorted((a, b) => inLanguage(a.label, language).localeCompare(inLanguage(b.label, language), language))
  if (barriers.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('allBarriers')}</Heading>
      <Paragraph>{t('allBarriersLead')}</Paragraph>
      <Details summary={t('allBarriersOpen', { count: barriers.length })}>
        {barriers.map((barrier) => (
          <Details key={barrier.id} summary={inLanguage(barrier.label, language)}>
            <div id={barrier.id} className="dw-barrier">
              <BarrierFacts edition={edition} view={view} barrier={barrier} />
            </div>
          </Details>
        ))}
      </Details>
    </>
  )
}

function BarrierFacts({ edition, view, barrier }: { edition: Edition; view: JourneyView; barrier: Barrier }) {
  const language = useLanguage()
  const t = translate(text, language)
  const { evidence, legalBasis, effort, expectedEffect, sideEffects, statusNote } = barrier
  const kind = edition.kinds.find(({ id }) => id === barrier.kind)
  const steps = view.steps.filter(({ bricks }) => bricks.some(({ id }) => id === barrier.id))
  return (
    <>
      <Paragraph>
        <Said words={barrier.description} />
      </Paragraph>
      <SummaryList
        items={[
          {
            term: t('status'),
            answer: (
              <>
                {translate(drawText, language)(barrier.status)}
                {statusNote && (
                  <>
                    : <Said words={statusNote} />
                  </>
                )}
              </>
            ),
          },
          {
            term: t('evidence'),
            answer: (
              <>
                {evidence.level}: {evidenceText[language][evidence.level]}.{' '}
                {evidence.note && <Said words={evidence.note} />}
              </>
            ),
          },
          { term: t('owner'), answer: partyNames(edition, barrier.owners, language).join(', ') || t('nobody') },
          { term: t('kind'), answer: kind ? <Said words={kind.label} /> : barrier.kind },
          { term: t('legal'), answer: legalBasis && <Said words={legalBasis} /> },
          { term: t('effort'), answer: effort && t(effort) },
          { term: t('expected'), answer: expectedEffect && <Said words={expectedEffect} /> },
          { term: t('side'), answer: sideEffects && <Said words={sideEffects} /> },
          {
            term: t('at'),
            answer: (
              <ul className="dw-plain-list">
                {steps.map(({ id, number, label }) => (
                  <li key={id}>
                    <TextLink href={`#${id}`}>
                      {number}. {label}
                    </TextLink>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            term: t('sources'),
            answer:
              evidence.sources.length > 0 ? <SourceList edition={edition} ids={evidence.sources} /> : t('noSources'),
          },
        ].filter(({ answer }) => answer)}
      />
    </>
  )
}
