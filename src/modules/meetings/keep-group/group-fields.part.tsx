// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { TextArea, TextField } from '#ui/text-field'
import { groupKinds } from '../group/group.ts'
import { groupText } from '../group/group.text.ts'
import { groupsText } from './groups.text.ts'

interface GroupFieldsProps {
  kept?: { name: string; kind: string; mandate: string; cadence: string }
}

/** What a group is. */
export function GroupFields({ kept }: GroupFieldsProps) {
  const [t, g] = [useText(groupsText), useText(groupText)]
  const field = (name: 'name' | 'kind' | 'mandate' | 'cadence') => ({
    name,
    label: t(`field_${name}`),
    defaultValue: kept?.[name],
  })
  return (
    <>
      <TextField {...field('name')} autoComplete="off" />
      <SelectField
        {...field('kind')}
        emptyText={false}
        options={groupKinds.map((value) => ({ value, text: g(value) }))}
      />
      <TextArea {...field('mandate')} description={t('field_mandateMore')} rows={4} maxLength={2000} />
      <TextField {...field('cadence')} description={t('field_cadenceMore')} autoComplete="off" optional />
    </>
  )
}
