// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Button } from '#ui/button'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Steps } from '#ui/steps'
import { Paragraph } from '#ui/text'
import { HowAndWhy } from '../show-first-advice/how-and-why.page.tsx'
import { planText } from './make-plan.text.ts'
import type { ShownStep } from './shown-plan.ts'

/** Steps with a button each to say that it is done; stands in the form that keeps the plan. */
export function PlanSteps({ steps, isLater }: { steps: readonly ShownStep[]; isLater?: boolean }) {
  const t = translate(planText, useLanguage())
  return (
    <Steps
      headingLevel={isLater ? 3 : 2}
      firstLarge={!isLater}
      steps={steps.map((step) => ({
        title: t(step.clock, { what: step.title }),
        body: (
          <>
            <HowAndWhy how={step.how} why={step.why} />
            {step.href && (
              <Paragraph>
                <TextLink href={step.href} hiddenText={step.title}>
                  {t('go')}
                </TextLink>
              </Paragraph>
            )}
          </>
        ),
        action: (
          <Button appearance="secondary" name="toggle" value={step.id} hiddenText={step.title}>
            {t('done')}
          </Button>
        ),
      }))}
    />
  )
}
