// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, translate } from '#foundation/text'
import { useAnswered } from '#ui/answered-form'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SummaryList } from '#ui/summary-list'
import { Paragraph, Small } from '#ui/text'
import { type CalendarDate, datePartsOf, formatCalendarDate } from '#values'
import { fieldText, lineText } from '../bottleneck/line.text.ts'
import { stepFields } from '../bottleneck/step-fields.ts'
import { ToldFields } from '../report-bottleneck/bottleneck-fields.part.tsx'
import type { ShownBottleneck } from './show-bottleneck.query.ts'
import { showText } from './show-bottleneck.text.ts'

type ToldProps = { shown: ShownBottleneck }

/** What is told of it, and the form to change that. In a conflict the fields keep what was typed; what stands there now is above. */
export function Told({ shown }: ToldProps) {
  const language = useLanguage()
  const t = translate(showText, language)
  const { isConflict } = useAnswered('change')
  const { year, month, day } = datePartsOf(shown.metOn as CalendarDate)
  return (
    <>
      <Heading level={2}>{t('about')}</Heading>
      {isConflict && (
        <Small>{t('theirs', { name: shown.changedName, at: formatDateTime(shown.changedAt, language) })}</Small>
      )}
      <SummaryList
        items={[
          { term: t('wanted'), answer: shown.wanted },
          { term: t('law'), answer: shown.law },
          { term: t('casuistry'), answer: shown.casuistry },
          { term: t('metOn'), answer: formatCalendarDate(shown.metOn as CalendarDate, language) },
        ]}
      />
      <Form folded intent="change" label={t('change')} submit={t('save')} quiet>
        <HiddenField name="version" value={String(shown.version)} />
        <ToldFields now={{ ...shown, metOn: `${day}-${month}-${year}` }} />
      </Form>
    </>
  )
}

/** Every step with who answered for it, its evidence and what was told, the newest first. */
export function StepsTaken({ shown }: { shown: ShownBottleneck }) {
  const language = useLanguage()
  const t = translate(showText, language)
  const at = translate(lineText, language)
  const f = translate(
    fieldText as typeof fieldText & { nl: Record<string, string>; en: Record<string, string> },
    language,
  )
  return (
    <>
      <Heading level={2}>{t('steps')}</Heading>
      {shown.steps.length === 0 && <Paragraph>{t('noSteps')}</Paragraph>}
      {shown.steps.toReversed().map((step) => (
        <section key={step.id} aria-labelledby={step.id}>
          <Heading level={3} id={step.id}>
            {at(step.toStatus)}
          </Heading>
          <Small>
            {t('stepBy', {
              date: formatCalendarDate(step.takenOn as CalendarDate, language),
              owner: step.ownerName,
              organisation: step.ownerOrganisation,
              recorded: step.recordedName,
            })}
            {step.evidence && ` ${t('evidence', { evidence: step.evidence })}`}
          </Small>
          {stepFields[step.step].length > 0 && (
            <SummaryList
              items={stepFields[step.step].map(({ name, kind }) => ({
                term: f(name),
                answer: kind === 'choice' ? f(step.told[name] ?? '') : step.told[name],
              }))}
            />
          )}
        </section>
      ))}
    </>
  )
}
