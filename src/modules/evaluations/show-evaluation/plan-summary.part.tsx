// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { SummaryList } from '#ui/summary-list'
import { designText, measurerText, wishText } from '../evaluation/evaluation.text.ts'
import type { Plan } from '../evaluation/evaluation.ts'
import { showText } from './show.text.ts'

/** What was fixed beforehand. */
export function PlanSummary({ plan }: { plan: Plan }) {
  const language = useLanguage()
  const t = translate(showText, language)
  const day = (iso: string) => formatDate(new Date(`${iso}T12:00:00Z`), language)
  const yes = (is: boolean) => t(is ? 'yes' : 'no')
  return (
    <SummaryList
      items={[
        { term: t('measure'), answer: <Measure plan={plan} /> },
        { term: t('outcome'), answer: plan.outcome },
        { term: t('wish'), answer: translate(wishText, language)(plan.wish) },
        { term: t('design'), answer: translate(designText, language)(plan.design) },
        { term: t('starts'), answer: day(plan.startsOn) },
        { term: t('until'), answer: day(plan.measuredUntil) },
        { term: t('control'), answer: plan.control || '–' },
        { term: t('measurer'), answer: `${plan.measurer} (${translate(measurerText, language)(plan.measuredBy)})` },
        { term: t('drawn'), answer: yes(plan.isDrawn) },
        { term: t('blind'), answer: yes(plan.isBlind) },
        { term: t('confounders'), answer: plan.confounders },
        { term: t('displacement'), answer: plan.displacement },
      ]}
    />
  )
}

/** By its name; one of the register leads there. */
function Measure({ plan: { interventionName, interventionId } }: { plan: Plan }) {
  if (!interventionId) return interventionName
  return <TextLink href={`/interventies/${interventionId}`}>{interventionName || interventionId}</TextLink>
}
