// SPDX-License-Identifier: EUPL-1.2
import { addressIn, capitalised, type Language, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Paragraph } from '#ui/text'
import { Tick } from '#ui/tick'
import { HowAndWhy } from '../show-first-advice/how-and-why.part.tsx'
import { numbersIn } from '#values'
import { WithNumbers } from '#ui/with-numbers'
import { paths } from './addresses.ts'
import { planText } from './make-plan.text.ts'
import type { ShownStep } from './shown-plan.ts'
import './plan.css'

/** What to press for this step: the number in its words, else the page on which it is done. */
function goOf(step: ShownStep, language: Language): { href: string; text: string } | null {
  const t = translate(planText, language)
  if (step.href === addressIn(language, paths.bank)) return { href: step.href, text: t('goBank') }
  if (step.href === addressIn(language, paths.askBack)) return { href: step.href, text: t('goRecall') }
  if (step.href) return { href: step.href, text: t('go') }
  // "Is somebody at the door? Call 112" is said to those in danger, and is not what this step is about.
  const number = numbersIn(step.how).find(
    ({ text, href }) => href !== null && (text !== '112' || step.title.includes('112')),
  )
  return number?.href ? { href: number.href, text: t('call', { number: number.text }) } : null
}

/** The step that comes first, with its reason above everything else; stands in the form that keeps the plan. */
export function FirstStep({ step }: { step: ShownStep }) {
  const language = useLanguage()
  const t = translate(planText, language)
  const go = goOf(step, language)
  return (
    <section className="dw-first-step">
      <p className="dw-first-step__kicker">{t('first')}</p>
      <Heading level={2}>{t(step.clock, { what: step.title })}</Heading>
      <Paragraph>{step.why}</Paragraph>
      <Paragraph>
        <WithNumbers sentence={step.how} />
      </Paragraph>
      {go && (
        <Paragraph>
          <ActionLink href={go.href} hiddenText={step.title} primary>
            {go.text}
          </ActionLink>
        </Paragraph>
      )}
      <Button appearance="secondary" name="toggle" value={step.id} hiddenText={step.title}>
        {t('done')}
      </Button>
    </section>
  )
}

/** The steps after it, each with a box to tick. */
export function PlanSteps({ steps }: { steps: readonly ShownStep[] }) {
  const language = useLanguage()
  const t = translate(planText, language)
  return (
    <ol className="dw-checklist">
      {steps.map((step) => {
        const go = goOf(step, language)
        return (
          <li key={step.id}>
            <Tick label={`${t('done')} ${step.title}`} isDone={false} name="toggle" value={step.id} />
            <Details summary={t(step.clock, { what: step.title })}>
              <HowAndWhy how={step.how} why={step.why} />
              {go && (
                <Paragraph>
                  <TextLink href={go.href} hiddenText={step.title}>
                    {go.text}
                  </TextLink>
                </Paragraph>
              )}
            </Details>
          </li>
        )
      })}
    </ol>
  )
}

/** What is done, each to be unticked; `known`: what was done on another page of ours, which stays. */
export function DoneSteps({ steps, known }: { steps: readonly ShownStep[]; known: readonly string[] }) {
  const t = useText(planText)
  if (steps.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('doneTitle')}</Heading>
      <ul className="dw-checklist">
        {steps.map((step) => (
          <li key={step.id}>
            <Tick
              label={`${t('undo')} ${step.title}`}
              isDone
              {...(!known.includes(step.id) && { name: 'toggle', value: step.id })}
            />
            <p className="dw-checklist__done">{capitalised(step.title)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
