// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { FoldedRecord } from '#ui/records'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { List, Paragraph } from '#ui/text'
import { evidenceText } from '#values'
import { BrickSample } from '../draw-journey/brick.part.tsx'
import { drawText } from '../draw-journey/draw-journey.text.ts'
import { hasKnownEffect, inLanguage, statusOrder, type StepView } from '../draw-journey/journey-view.ts'
import type { Barrier, Edition, Signal, Words } from '../edition/edition.ts'
import { Said } from './translated-words.part.tsx'
import { text } from './show-journeys.text.ts'

type StepProps = {
  edition: Edition
  view: StepView
  techniques: readonly { id: string; label: string }[]
  isPublic: boolean
}

/** One step: what the fraud wants there, who and what it uses, how it can be noticed, and what can stop it. */
export function StepSection({ edition, view, techniques, isPublic }: StepProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const step = edition.steps[view.id]
  if (!step) return null
  const lures = techniques.filter(({ id }) => step.techniques.includes(id))
  return (
    <FoldedRecord
      level={2}
      address={step.id}
      caption={`${t('step', { number: view.number })} · ${view.phase}`}
      title={view.label}
      lead={
        <Paragraph>
          <Said words={step.goal} />
        </Paragraph>
      }
      more={t('stepMore')}
    >
      {view.alsoIn.length > 0 && <Paragraph>{t('shared', { forms: view.alsoIn.join(', ') })}</Paragraph>}
      <SummaryList
        items={[
          { term: t('who'), answer: <WordsList list={step.offenderRoles} /> },
          {
            term: t('helpers'),
            answer: step.facilitators.length > 0 && (
              <ul className="dw-plain-list">
                {step.facilitators.map(({ label, knowing }) => (
                  <li key={label.nl}>
                    <Said words={label} />
                    {knowing !== 'unclear' && ` (${t(knowing)})`}
                  </li>
                ))}
              </ul>
            ),
          },
          { term: t('occasions'), answer: <WordsList list={step.occasions} /> },
          ...(lures.length > 0
            ? [
                {
                  term: t('lures'),
                  answer: (
                    <ul className="dw-plain-list">
                      {lures.map(({ id, label }) => (
                        <li key={id}>
                          <TextLink href={addressIn(language, `/begrippen/${id}`)}>{label}</TextLink>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ].filter(({ answer }) => answer)}
      />
      <Heading level={3}>{t('signals')}</Heading>
      {step.signals.length === 0 && <Paragraph>{t(isPublic ? 'noPublicSignals' : 'noSignals')}</Paragraph>}
      <List items={step.signals.map((signal) => <SignalLine key={signal.id} signal={signal} edition={edition} />)} />
      <Heading level={3}>{t('barriersHere')}</Heading>
      <BarrierTable
        edition={edition}
        view={view}
        barriers={step.barriers.flatMap((id) => edition.barriers[id] ?? [])}
      />
    </FoldedRecord>
  )
}

function WordsList({ list }: { list: readonly Words[] }) {
  if (list.length === 0) return null
  return (
    <ul className="dw-plain-list">
      {list.map((words) => (
        <li key={words.nl}>
          <Said words={words} />
        </li>
      ))}
    </ul>
  )
}

function SignalLine({ signal, edition }: { signal: Signal; edition: Edition }) {
  const language = useLanguage()
  const t = translate(text, language)
  const { text: words, seenBy, data, threshold, mayShare, circle } = signal
  return (
    <>
      <strong>
        <Said words={words} />
      </strong>
      {circle === 'professional' && ` (${t('professional')})`}
      <br />
      {seenBy.length > 0
        ? t('seenBy', { parties: partyNames(edition, seenBy, language).join(', ') })
        : t('seenByNobody')}
      {data && ` ${t('data', { data: inLanguage(data, language) })}`}
      {threshold && ` ${t('threshold', { threshold: inLanguage(threshold, language) })}`}{' '}
      {mayShare ? <Said words={mayShare.why} /> : t('notJudged')}
    </>
  )
}

export function partyNames(edition: Edition, ids: readonly string[], language: 'nl' | 'en'): string[] {
  return ids.map((id) => {
    const party = edition.parties.find((each) => each.id === id)
    return party ? inLanguage(party.label, language) : id
  })
}

function BarrierTable({ edition, view, barriers }: { edition: Edition; view: StepView; barriers: readonly Barrier[] }) {
  const language = useLanguage()
  const t = translate(text, language)
  const d = translate(drawText, language)
  if (barriers.length === 0) return <Paragraph>{t('noBarriers')}</Paragraph>
  return (
    <Table
      caption={t('barriersOf', { number: view.number })}
      hideCaption
      columns={(column) => [
        column(t('barrier'), (barrier) => (
          <TextLink href={`#${barrier.id}`}>
            <Said words={barrier.label} />
          </TextLink>
        )),
        column(t('status'), (barrier) => (
          <span className="dw-brick-word">
            <BrickSample status={barrier.status} hasEffect={hasKnownEffect(barrier)} /> {d(barrier.status)}
          </span>
        )),
        column(
          t('evidence'),
          (barrier) => `${barrier.evidence.level}: ${evidenceText[language][barrier.evidence.level]}`,
        ),
        column(t('owner'), (barrier) => partyNames(edition, barrier.owners, language).join(', ') || t('nobody')),
      ]}
      rows={barriers.toSorted((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status))}
    />
  )
}
