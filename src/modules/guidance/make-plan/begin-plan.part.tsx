// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { Paragraph } from '#ui/text'
import { text } from '../show-first-advice/show-first-advice.text.ts'
import { paths } from './addresses.ts'

/** Begins a plan about what somebody read (`what`: its place under /hulp), which is not asked again. */
export function BeginPlan({ what }: { what: string }) {
  const language = useLanguage()
  const t = translate(text, language)
  return (
    <Form action={addressIn(language, paths.questions)} submit={t('plan')}>
      <HiddenField name="what" value={what} />
      <Paragraph>{t('planMore')}</Paragraph>
    </Form>
  )
}
