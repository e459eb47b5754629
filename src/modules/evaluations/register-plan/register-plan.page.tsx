// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { listInterventions } from '#modules/interventions'
import { CheckboxGroup, RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { SelectField } from '#ui/select-field'
import { TextArea, TextField } from '#ui/text-field'
import { deskPath, paths } from '../evaluation/addresses.ts'
import { designMoreText, designText, measurerText, wishText } from '../evaluation/evaluation.text.ts'
import { designs, measurers, type Plan, wishes } from '../evaluation/evaluation.ts'
import { deskText } from '../list-evaluations/desk.text.ts'
import type { Route } from './+types/register-plan.page.ts'
import { registerPlan } from './register-plan.command.ts'
import { registerText } from './register-plan.text.ts'

const intent = 'register'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const all = await listInterventions(ctx)
  const options = all.map(({ code, title, titleEn }) => ({
    value: code,
    text: (ctx.language === 'en' && titleEn) || title,
  }))
  return { options: options.toSorted((a, b) => a.text.localeCompare(b.text, ctx.language)) }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => deskPath(await registerPlan(ctx, entries)))

export default function RegisterPlan({ actionData, loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(registerText, language)
  const field = <Name extends Exclude<keyof Plan, 'isDrawn' | 'isBlind'>>(name: Name) => ({
    name,
    label: t(`field-${name}`),
    autoComplete: 'off' as const,
  })
  const choice = (name: 'wish' | 'design' | 'measuredBy') => {
    const { label: legend, autoComplete: _, ...rest } = field(name)
    return { ...rest, legend }
  }
  const tick = (name: 'isDrawn' | 'isBlind', text: string) => (
    <CheckboxGroup name={name} legend={t('honest')} options={[{ value: 'yes', text }]} />
  )
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{translate(deskText, language)('back')}</TextLink>}
    >
      <Form fieldsOf={intent} label={t('title')} submit={t('save')}>
        <TextField {...field('title')} />
        <SelectField
          {...field('interventionId')}
          optional
          emptyText={t('notInRegister')}
          options={loaderData.options}
        />
        <TextField {...field('interventionName')} optional description={t('field-interventionNameMore')} />
        <TextField {...field('outcome')} description={t('field-outcomeMore')} />
        <RadioGroup
          {...choice('wish')}
          options={wishes.map((value) => ({ value, text: translate(wishText, language)(value) }))}
        />
        <RadioGroup
          {...choice('design')}
          options={designs.map((value) => ({
            value,
            text: translate(designText, language)(value),
            description: translate(designMoreText, language)(value),
          }))}
        />
        {tick('isDrawn', t('drawn'))}
        <TextField {...field('startsOn')} width="medium" description={t('field-dayMore')} />
        <TextField {...field('measuredUntil')} width="medium" description={t('field-dayMore')} />
        <TextField {...field('control')} optional description={t('field-controlMore')} />
        <RadioGroup
          {...choice('measuredBy')}
          options={measurers.map((value) => ({ value, text: translate(measurerText, language)(value) }))}
        />
        <TextField {...field('measurer')} />
        <TextArea {...field('confounders')} rows={3} description={t('field-confoundersMore')} />
        <TextArea {...field('displacement')} rows={2} description={t('field-displacementMore')} />
        {tick('isBlind', t('blind'))}
      </Form>
    </WorkbenchPage>
  )
}
