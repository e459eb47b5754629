// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { FilterBar } from '#ui/filter-bar'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { standingText } from '../plan/plan.text.ts'
import { type Standing, standings } from '../standing/standing.ts'
import { publicText } from './show-plan.text.ts'

interface PlanFilterProps {
  plan: { year: number; themes: { number: number; title: string }[]; counts: Record<Standing, number> }
  editions: number[]
  asked: { theme: number | null; standing: Standing | null }
  action: string
}

/** Which promises one wants to see. */
export function PlanFilter({ plan, editions, asked, action }: PlanFilterProps) {
  const language = useLanguage()
  const t = translate(publicText, language)
  const isChosen = asked.theme !== null || asked.standing !== null
  return (
    <FilterBar
      action={action}
      label={t('filter')}
      submitText={t('show')}
      clear={isChosen ? { href: action, text: t('clear') } : undefined}
    >
      {editions.length > 1 && (
        <SelectField
          name="jaar"
          label={t('edition')}
          emptyText={false}
          defaultValue={String(plan.year)}
          options={editions.map((one) => ({ value: String(one), text: String(one) }))}
        />
      )}
      <SelectField
        name="thema"
        label={t('theme')}
        emptyText={t('allThemes')}
        defaultValue={asked.theme === null ? '' : String(asked.theme)}
        options={plan.themes.map(({ number, title }) => ({ value: String(number), text: `${number}. ${title}` }))}
      />
      <SelectField
        name="stand"
        label={t('standing')}
        emptyText={t('allStandings')}
        defaultValue={asked.standing ?? ''}
        options={standings
          .filter((one) => plan.counts[one] > 0)
          .map((value) => ({ value, text: standingText[language][value] }))}
      />
    </FilterBar>
  )
}
