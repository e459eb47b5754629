// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
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
  answered: AnsweredForm | undefined
}

/** What the first pair of eyes fills in: what will be made, after a telephone call. */
export function CheckForm({ name: asked, plan, answered }: CheckFormProps) {
  const language = useLanguage()
  const t = translate(admitText, language)
  const role = translate(roleText, language)
  const { isThis, one, all, errorOf } = answeredFor(answered, intent)
  const field = (name: 'organisationId' | 'name' | 'kind' | 'subject') => ({
    name,
    id: fieldId(intent, name),
    label: t(`field_${name}`),
    defaultValue: isThis ? (one(name) ?? '') : (plan?.[name] ?? (name === 'name' ? asked : '')),
    error: errorOf(name),
  })
  return (
    <Details summary={t('check')} open={isThis || plan === null}>
      <Form label={t('check')}>
        <HiddenField name="intent" value={intent} />
        <Paragraph>{t('checkMore')}</Paragraph>
        <TextField {...field('organisationId')} description={t('idMore')} autoComplete="off" width="medium" />
        <TextField {...field('name')} description={t('nameMore')} autoComplete="off" />
        <SelectField {...field('kind')} options={joiningKinds.map((value) => ({ value, text: t(value) }))} />
        <TextField {...field('subject')} description={t('subjectMore')} autoComplete="off" />
        <CheckboxGroup
          name="roles"
          id={fieldId(intent, 'roles')}
          legend={t('field_roles')}
          description={t('rolesMore')}
          defaultValue={isThis ? (all('roles') ?? []) : (plan?.roles ?? [])}
          error={errorOf('roles')}
          options={joiningRoles.map((value) => ({ value, text: role(value) }))}
          optional
        />
        <CheckboxGroup
          name="called"
          id={fieldId(intent, 'called')}
          legend={t('field_called')}
          defaultValue={all('called') ?? []}
          error={errorOf('called')}
          options={[{ value: 'yes', text: t('called') }]}
        />
        <Button appearance={plan ? 'secondary' : 'primary'}>{t('check')}</Button>
      </Form>
    </Details>
  )
}
