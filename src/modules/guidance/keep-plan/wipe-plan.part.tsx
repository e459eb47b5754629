// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { paths } from '../make-plan/addresses.ts'
import { planText } from '../make-plan/make-plan.text.ts'

/**
 * On pages of help, but for those of the first advice, where every byte counts: takes the plan off this device, also the copy for without internet. It goes to the address of the copy, so that its service
 * worker hears it, and a browser without one is told by the answer.
 */
export function WipePlan() {
  const language = useLanguage()
  return (
    <Form intent="wipe" action={addressIn(language, paths.steps)}>
      <Button appearance="subtle">{translate(planText, language)('wipe')}</Button>
    </Form>
  )
}
