// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { useLanguage } from '#ui/language'
import { TextArea } from '#ui/text-field'
import { articleAudiences } from '../article/article.ts'
import { articleText } from '../article/article.text.ts'
import { writeText } from '../write-article/write.text.ts'

type CircleFieldsProps = {
  intent: string
  actionData: AnsweredForm | undefined
  before?: { audience: string; toOrganisations: string[]; people: string[] }
  organisations: { id: string; name: string }[]
}

/** Who may read it: everybody, all partners, named organisations or named people. */
export function CircleFields({ intent, actionData, before, organisations }: CircleFieldsProps) {
  const language = useLanguage()
  const t = translate(writeText, language)
  const a = translate(articleText, language)
  const { one, all, errorOf } = answeredFor(actionData, intent)
  return (
    <>
      <RadioGroup
        name="audience"
        id={fieldId(intent, 'audience')}
        legend={t('audience')}
        options={articleAudiences.map((value) => ({ value, text: a(value), description: a(`${value}Means`) }))}
        defaultValue={one('audience') ?? before?.audience}
        error={errorOf('audience')}
      />
      <CheckboxGroup
        name="toOrganisations"
        id={fieldId(intent, 'toOrganisations')}
        legend={t('toOrganisations')}
        description={t('toOrganisationsMore')}
        options={organisations.map(({ id, name }) => ({ value: id, text: name }))}
        defaultValue={all('toOrganisations') ?? before?.toOrganisations}
        error={errorOf('toOrganisations')}
        optional
      />
      <TextArea
        name="toPeople"
        id={fieldId(intent, 'toPeople')}
        label={t('toPeople')}
        description={t('toPeopleMore')}
        rows={3}
        defaultValue={one('toPeople') ?? before?.people.join('\n')}
        error={errorOf('toPeople')}
        optional
      />
    </>
  )
}
