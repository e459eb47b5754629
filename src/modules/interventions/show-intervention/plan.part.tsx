// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import type { InterventionView } from './intervention-view.ts'
import { text } from './show-intervention.text.ts'

/** What was settled before a pilot began. */
export function PlanPart({ one }: { one: InterventionView }) {
  const language = useLanguage()
  const t = translate(text, language)
  const lang = language === 'nl' ? undefined : 'nl'
  const words = (said: string) => <span lang={lang}>{said}</span>
  return (
    <>
      {one.entryConditions && (
        <>
          <Heading level={2}>{t('conditions')}</Heading>
          <Paragraph>{words(one.entryConditions)}</Paragraph>
        </>
      )}
      {(one.plan || one.status === 'pilot') && <Heading level={2}>{t('plan')}</Heading>}
      {one.plan ? (
        <SummaryList
          items={[
            { term: t('design'), answer: words(one.plan.design) },
            { term: t('indicator'), answer: words(one.plan.indicator) },
            { term: t('baseline'), answer: words(one.plan.baseline) },
            { term: t('weeks'), answer: t('weeksCount', { weeks: one.plan.weeks }) },
            { term: t('judge'), answer: words(one.plan.judge) },
            { term: t('stopWhen'), answer: words(one.plan.stopWhen) },
          ]}
        />
      ) : (
        one.status === 'pilot' && <Paragraph>{t('noPlan')}</Paragraph>
      )}
    </>
  )
}
