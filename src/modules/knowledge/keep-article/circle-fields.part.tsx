// SPDX-License-Identifier: EUPL-1.2
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { useText } from '#ui/language'
import { TextArea } from '#ui/text-field'
import { articleAudiences } from '../article/article.ts'
import { articleText } from '../article/article.text.ts'
import { writeText } from '../write-article/write.text.ts'

type CircleFieldsProps = {
  before?: { audience: string; toOrganisations: string[]; people: string[] }
  organisations: { id: string; name: string }[]
}

/** Who may read it: everybody, all partners, named organisations or named people. */
export function CircleFields({ before, organisations }: CircleFieldsProps) {
  const t = useText(writeText)
  const a = useText(articleText)
  return (
    <>
      <RadioGroup
        name="audience"
        legend={t('audience')}
        options={articleAudiences.map((value) => ({ value, text: a(value), description: a(`${value}Means`) }))}
        defaultValue={before?.audience}
      />
      <CheckboxGroup
        name="toOrganisations"
        legend={t('toOrganisations')}
        description={t('toOrganisationsMore')}
        options={organisations.map(({ id, name }) => ({ value: id, text: name }))}
        defaultValue={before?.toOrganisations}
        optional
      />
      <TextArea
        name="toPeople"
        label={t('toPeople')}
        description={t('toPeopleMore')}
        rows={3}
        defaultValue={before?.people.join('\n')}
        optional
      />
    </>
  )
}
