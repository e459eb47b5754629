// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { Lines, List, Paragraph, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { eventText } from '../event/event.text.ts'
import type { EventView } from '../event/event-view.query.ts'
import type { Evaluation, Item, Outcome } from '../event/parts.ts'
import { showText } from './show.text.ts'

/** When, where, for whom and by whom. */
export function EventFacts({ view }: { view: EventView }) {
  const t = useText(showText)
  return (
    <>
      <SummaryList
        items={[
          { term: t('kind'), answer: view.kindName },
          { term: t('when'), answer: view.when },
          { term: t('where'), answer: view.place ? `${view.place} (${view.where})` : view.where },
          { term: t('audience'), answer: view.audience },
          { term: t('who'), answer: view.organiser },
          { term: t('budget'), answer: view.budget },
          ...(view.access ? [{ term: t('access'), answer: <span lang="nl">{view.access}</span> }] : []),
        ]}
      />
      {view.about && <Lines text={view.about} />}
    </>
  )
}

/** What it was for, as said beforehand, and what came of that. */
export function EventGoals({ view, outcomes }: { view: EventView; outcomes: Outcome[] }) {
  const t = useText(showText)
  const s = useText(eventText)
  if (view.goals.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('goals')}</Heading>
      <List
        items={view.goals.map(({ what, seenBy }, at) => {
          const told = outcomes.find(({ goal }) => goal === at + 1)
          return (
            <span key={what}>
              <span lang="nl">{what}</span>
              <Small>
                {t('seenBy')} <span lang="nl">{seenBy}</span>
              </Small>
              {told ? (
                <Small>
                  <strong>{s(told.verdict === 'unknown' ? 'notKnown' : told.verdict)}:</strong>{' '}
                  <span lang="nl">{told.what}</span>
                </Small>
              ) : (
                view.status === 'held' && <Small>{t('notTold')}</Small>
              )}
            </span>
          )
        })}
      />
    </>
  )
}

/** `remove`: the button behind a line, for those who may take it away. */
export function Programme({ items, remove }: { items: Item[]; remove?: (item: Item) => React.ReactNode }) {
  const language = useLanguage()
  const t = translate(showText, language)
  if (items.length === 0) return null
  const hasDays = new Set(items.map(({ day }) => day)).size > 1
  return (
    <Table
      caption={t('programme')}
      columns={(column) => [
        column(t('time'), (one) => (
          <>
            {hasDays && <>{formatCalendarDate(one.day as CalendarDate, language)} </>}
            {one.from}–{one.until}
          </>
        )),
        column(t('part'), { rowHeader: true }, (one) => <span lang="nl">{one.title}</span>),
        column(t('speaker'), (one) => [one.speaker, one.speakerOrganisation].filter((part) => part !== '').join(', ')),
        column(t('room'), (one) => (
          <>
            {one.room}
            <Small>{t(one.isAccessible ? 'accessible' : 'notAccessible')}</Small>
          </>
        )),
        remove && column(t('remove'), (one) => remove(one)),
      ]}
      rows={items}
    />
  )
}

/** Who came of how many, and what they found: each with its total. */
export function EventCounts({ counts }: { counts: Evaluation | null }) {
  const t = useText(showText)
  if (!counts) return null
  const { expected, attended, asked, answered, positive, question, source } = counts
  return (
    <>
      <Heading level={2}>{t('counts')}</Heading>
      <Paragraph>{t('attended', { attended, expected })}</Paragraph>
      {asked > 0 && (
        <>
          <Paragraph>
            {t('answered', { answered, asked })} {answered > 0 && t('positive', { positive, answered })}
          </Paragraph>
          <Small>
            {t('question')} <span lang="nl">{question}</span>
          </Small>
        </>
      )}
      <Small>{t('source', { source })}</Small>
    </>
  )
}
