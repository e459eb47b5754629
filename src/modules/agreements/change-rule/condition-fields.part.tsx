// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { useLanguage } from '#ui/language'
import { consentText, criminalText, modeText } from '../sharing-question/sharing-question.text.ts'
import { sharingModes } from '../sharing-question/sharing-question.ts'
import { wordsOfConditions } from './condition-lines.ts'
import { conditionText } from './condition.text.ts'
import { text } from './propose-change.text.ts'
import { type Entries, listConditions } from './read-change.ts'

interface ConditionFieldsProps {
  entries: Entries
  errors: { field: string; message: string }[]
}

/** When a rule applies; each list is closed until somebody opens it, and tells how many are ticked. */
export function ConditionFields({ entries, errors }: ConditionFieldsProps) {
  const language = useLanguage()
  const t = translate(text, language)
  const c = translate(conditionText, language)
  const one = (name: string) => (typeof entries[name] === 'string' ? entries[name] : 'any')
  const errorOf = (name: string) => errors.find((each) => each.field === name)?.message
  const yesNo = (words: { yes: string; no: string }) => [
    { value: 'any', text: t('any') },
    ...(['yes', 'no'] as const).map((value) => ({ value, text: words[value] })),
  ]
  return (
    <>
      {listConditions.map((name) => {
        const ticked = [entries[name] ?? []].flat()
        const options = Object.entries(wordsOfConditions[name][language]).map(([value, said]) => ({
          value,
          text: said,
        }))
        return (
          <Details
            key={name}
            summary={`${c(name)} (${ticked.length || t('any').toLowerCase()})`}
            open={errorOf(name) !== undefined}
          >
            <CheckboxGroup name={name} legend={c(name)} options={options} defaultValue={ticked} error={errorOf(name)} />
          </Details>
        )
      })}
      <RadioGroup
        name="isCriminalData"
        legend={c('isCriminalData')}
        options={yesNo(criminalText[language])}
        defaultValue={one('isCriminalData')}
      />
      <RadioGroup
        name="mode"
        legend={c('mode')}
        options={[
          { value: 'any', text: t('any') },
          ...sharingModes.map((value) => ({ value, text: modeText[language][value] })),
        ]}
        defaultValue={one('mode')}
      />
      <RadioGroup
        name="hasConsent"
        legend={c('hasConsent')}
        options={yesNo(consentText[language])}
        defaultValue={one('hasConsent')}
      />
    </>
  )
}
