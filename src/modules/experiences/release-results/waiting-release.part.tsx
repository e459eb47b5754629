// SPDX-License-Identifier: EUPL-1.2
import type { DeedNow } from '#foundation/deeds'
import { DeedForms } from '#ui/deed-forms'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { List } from '#ui/text'
import { FlowTable, QuestionFigure } from '../show-results/question-figure.part.tsx'
import type { ReleaseDeed } from '../survey/release-deeds.ts'
import type { PointView } from '../show-results/results-view.ts'
import { releaseText } from './release.text.ts'

interface WaitingReleaseProps {
  release: {
    quarter: string
    title: string
    digest: string
    deeds: DeedNow<ReleaseDeed>[]
    waits: boolean
    on: string
    points: { id: string; name: string; view: PointView }[]
  }
}

/** What waits for a second person, as everybody will see it. */
export function WaitingRelease({ release }: WaitingReleaseProps) {
  const t = useText(releaseText)
  const { quarter, title, digest, deeds, waits, on, points } = release
  return (
    <>
      <Notice kind="warn" title={`${title}: ${t('waiting')}`} more={t('waitingMore', { on })} />
      {points.map(({ id, name, view }) => (
        <section key={id}>
          <Heading level={2}>{name}</Heading>
          <FlowTable flow={view.flow} />
          {view.questions.map((question) => (
            <QuestionFigure key={question.id} question={question} point={name} />
          ))}
          {view.quotes.length > 0 && <List items={view.quotes.map((quote) => `“${quote}”`)} />}
        </section>
      ))}
      <DeedForms
        deeds={deeds}
        waits={waits}
        title={t}
        because=""
        more={{ drop: t('dropMore') }}
        sequence={digest}
        id={quarter}
      />
    </>
  )
}
