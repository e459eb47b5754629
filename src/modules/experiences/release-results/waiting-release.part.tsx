// SPDX-License-Identifier: EUPL-1.2
import { Button, ButtonGroup } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Notice } from '#ui/notice'
import { List, Paragraph, Small } from '#ui/text'
import { FlowTable, QuestionFigure } from '../show-results/question-figure.part.tsx'
import type { PointView } from '../show-results/results-view.ts'
import { releaseText } from './release.text.ts'

interface WaitingReleaseProps {
  release: {
    quarter: string
    title: string
    digest: string
    isOwn: boolean
    on: string
    points: { id: string; name: string; view: PointView }[]
  }
}

/** What waits for a second person, as everybody will see it. */
export function WaitingRelease({ release }: WaitingReleaseProps) {
  const t = useText(releaseText)
  const { quarter, title, digest, isOwn, on, points } = release
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
      <Form intent="decide" label={`${title}: ${t('waiting')}`}>
        <HiddenField name="quarter" value={quarter} />
        <HiddenField name="digest" value={digest} />
        {isOwn && <Paragraph>{t('ownWork')}</Paragraph>}
        <ButtonGroup>
          {!isOwn && (
            <Button name="decision" value="approve">
              {t('approve')}
            </Button>
          )}
          <Button name="decision" value="drop" appearance="secondary">
            {t('drop')}
          </Button>
        </ButtonGroup>
        <Small>{t('dropMore')}</Small>
      </Form>
    </>
  )
}
