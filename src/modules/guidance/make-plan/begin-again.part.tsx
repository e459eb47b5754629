// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { paths } from './addresses.ts'
import { planText } from './make-plan.text.ts'

/** Forgets the answers, and begins at the first question: for whoever helps the next. A plan that was made stays. */
export function BeginAgain() {
  const language = useLanguage()
  return (
    <Form intent="again" action={addressIn(language, paths.questions)}>
      <Button appearance="subtle">{translate(planText, language)('again')}</Button>
    </Form>
  )
}
