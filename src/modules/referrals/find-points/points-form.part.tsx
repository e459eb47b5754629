// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button, ButtonGroup } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { paths, referPath, sentPath } from '../referral/addresses.ts'
import type { PointToRefer } from './find-points.query.ts'
import { type Fit, questionField } from './fit.ts'
import { pointsText } from './points.text.ts'

export interface PointsView {
  call: string
  plan: string
  reportId: string
  told: Record<string, string | undefined>
  points: (Omit<PointToRefer, 'number'> & {
    said: (string | undefined)[]
    fit: Fit
    number: { phone: string; day: string } | null
  })[]
}

const looks = { fits: 'ok', unknown: 'neutral', not: 'stop' } as const

/** The questions of each point, whether it fits, and what one can do. */
export function PointsForm({ view: { call, plan, reportId, told, points } }: { view: PointsView }) {
  const language = useLanguage()
  const t = translate(pointsText, language)
  if (points.length === 0) return <EmptyState title={t('none')} more={t('noneMore')} />
  const warm = points.filter(({ receiverId }) => receiverId !== null)
  const cold = points.filter(({ receiverId }) => receiverId === null)
  return (
    <Form action={addressIn(language, reportId === '' ? paths.refer : referPath(reportId))} label={t('title')}>
      <HiddenField name="call" value={call} />
      <HiddenField name="plan" value={plan} />
      <HiddenField name="report" value={reportId} />
      {Object.entries(told).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value ?? ''} />
      ))}
      {warm.length > 0 && <Heading level={2}>{t('warm')}</Heading>}
      {warm.map((point) => (
        <Point key={point.id} point={point} />
      ))}
      <ButtonGroup>
        <Button>{t('check')}</Button>
      </ButtonGroup>
      {cold.length > 0 && <Heading level={2}>{t('cold')}</Heading>}
      {cold.length > 0 && (
        <Paragraph>
          {t('numbers')} <TextLink href={addressIn(language, '/meldpunten')}>{t('numbersLink')}</TextLink>
        </Paragraph>
      )}
      {cold.map((point) => (
        <Details
          key={point.id}
          summary={`${point.name} (${t(point.fit.is)})`}
          open={point.said.some((said) => said !== undefined)}
        >
          <Point point={point} />
        </Details>
      ))}
      {cold.length > 0 && (
        <Button appearance="secondary" hiddenText={t('cold')}>
          {t('check')}
        </Button>
      )}
    </Form>
  )
}

function Point({ point }: { point: PointsView['points'][number] }) {
  const language = useLanguage()
  const t = translate(pointsText, language)
  const {
    id,
    receiverId,
    name,
    does,
    doesNot,
    needs,
    ways,
    number,
    when,
    questions,
    said,
    fit,
    wasTried,
    thereId,
    calls,
  } = point
  const facts: [string, string][] = [
    [t('when'), when ?? ''],
    [t('does'), does.join(' ')],
    [t('doesNot'), doesNot.join(' ')],
    [t('needs'), needs.join(' ')],
    [t('number'), number ? `${number.phone} (${t('numberOn', { day: number.day })})` : ''],
    [t('back-calls'), calls ? t(calls) : ''],
    [t('ways'), receiverId ? '' : ways.join(', ')],
  ]
  return (
    <>
      {receiverId && <Heading level={3}>{name}</Heading>}
      <Paragraph>
        <Status kind={looks[fit.is]} text={t(fit.is)} /> {wasTried && <Status kind="warn" text={t('tried')} />}
      </Paragraph>
      {fit.is === 'not' && <Paragraph>{t('because', { question: fit.because, said: t(fit.said) })}</Paragraph>}
      <div className="dw-questions">
        {questions.map((question, place) => (
          <RadioGroup
            key={question.text}
            id={`${questionField(id, place)}-${receiverId ? 'w' : 'c'}`}
            name={questionField(id, place)}
            legend={question.text}
            defaultValue={said[place]}
            options={(['yes', 'no'] as const).map((value) => ({ value, text: t(value) }))}
          />
        ))}
      </div>
      <SummaryList items={facts.flatMap(([term, answer]) => (answer ? [{ term, answer }] : []))} />
      {thereId && (
        <Paragraph>
          <TextLink href={addressIn(language, sentPath(thereId))}>{t('isThere', { who: name })}</TextLink>
        </Paragraph>
      )}
      {fit.is !== 'not' && receiverId && !thereId && (
        <Button name="intent" value={`choose:${receiverId}`} appearance="secondary">
          {t('choose', { who: name })}
        </Button>
      )}
      {fit.is !== 'not' && !receiverId && (
        <>
          <Paragraph>
            <strong>{t('say')}:</strong> {t('sayMore', { who: name })}
          </Paragraph>
          <Button name="intent" value={`cold:${id}`} appearance="secondary" hiddenText={name}>
            {t('refer')}
          </Button>
        </>
      )}
    </>
  )
}
