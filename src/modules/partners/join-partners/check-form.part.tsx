// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { roleText } from '../organisation/role.text.ts'
import { admitText } from './admit.text.ts'
import { joiningKinds, joiningRoles, type JoinPlan } from './application.ts'

const intent = 'check'

interface CheckFormProps {
  /** As the organisation wrote it itself. */
  name: string
  plan: JoinPlan | null
}

/** What the first pair of eyes fills in: what will be made, after a telephone call. */
export function CheckForm({ name: asked, plan }: CheckFormProps) {
  const t = useText(admitText)
  const role = useText(roleText)
  const field = (name: 'organisationId' | 'name' | 'kind' | 'subject') => ({
    name,
    label: t(`field_${name}`),
    defaultValue: plan?.[name] ?? (name === 'name' ? asked : ''),
  })
  return (
    <Details summary={t('check')} open={plan === null} intent={intent}>
      <Form intent={intent} label={t('check')}>
        <Paragraph>{t('checkMore')}</Paragraph>
        <TextField {...field('organisationId')} description={t('idMore')} autoComplete="off" width="medium" />
        <TextField {...field('name')} description={t('nameMore')} autoComplete="off" />
        <SelectField {...field('kind')} options={joiningKinds.map((value) => ({ value, text: t(value) }))} />
        <TextField {...field('subject')} description={t('subjectMore')} autoComplete="off" />
        <CheckboxGroup
          name="roles"
          legend={t('field_roles')}
          description={t('rolesMore')}
          defaultValue={plan?.roles ?? []}
          options={joiningRoles.map((value) => ({ value, text: role(value) }))}
          optional
        />
        <CheckboxGroup name="called" legend={t('field_called')} options={[{ value: 'yes', text: t('called') }]} />
        <Button appearance={plan ? 'secondary' : 'primary'}>{t('check')}</Button>
      </Form>
    </Details>
  )
}
